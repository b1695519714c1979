package org.careerbenchmarks.operate.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.GracefulStop;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.RefusedAttempt;
import org.careerbenchmarks.operate.RunRefused;
import org.careerbenchmarks.operate.notify.Deliveries;

/** Runs what somebody wants who waits for it: lock, progress, graceful stop, and an exit code at the end. */
public final class Running {

    private final PrintStream out;
    private final Duration patience;
    private final boolean isDebug;

    /**
     * @param patience how long to wait for another run to finish
     */
    public Running(PrintStream out, Duration patience, boolean isDebug) {
        this.out = out;
        this.patience = patience;
        this.isDebug = isDebug;
    }

    public int run(Assignment assignment) throws Exception {
        return run(assignment, program -> {});
    }

    /** Runs it if the warehouse knows what is meant. */
    public int run(Assignment assignment, Consumer<Program> check) throws Exception {
        Places places = assignment.places();
        GracefulStop stop = null;
        int exitCode = ExitCode.FAILED;
        try (Program program = open(assignment)) {
            stop = new GracefulStop(program.get(StopRequest.class)::askHere);
            check.accept(program);
            RunEnded ended = carryOut(assignment, program);
            Assignment.compactAfter(ended, places).ifPresent(sizes -> HousekeepingNote.print(sizes, out));
            exitCode = ExitCode.of(ended.ending());
            return exitCode;
        } finally {
            if (stop != null) {
                stop.ended(exitCode);
            }
        }
    }

    /** Notices go out however it ended. */
    private RunEnded carryOut(Assignment assignment, Program program) throws Exception {
        Deliveries deliveries = program.get(Deliveries.class);
        RunEnded ended;
        try {
            ended = assignment.carryOut(program, program.get(AuditLog.class), out);
        } catch (Exception failed) {
            FirstCause.stays(failed, deliveries::deliverDue);
            throw failed;
        }
        deliveries.deliverDue();
        return ended;
    }

    private Program open(Assignment assignment) {
        try {
            return Program.open(assignment.places(), Access.RUN.waiting(patience), Watch.on(out), isDebug);
        } catch (RunRefused refused) {
            Deed deed = assignment.deed();
            RefusedAttempt.writeDown(assignment.places(), deed.action(), deed.detail());
            throw refused;
        }
    }
}
