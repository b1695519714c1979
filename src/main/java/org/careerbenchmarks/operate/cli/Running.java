package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Rerun;
import org.careerbenchmarks.jobs.RerunJob;
import org.careerbenchmarks.jobs.RunReport;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.GracefulStop;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Runs a job for somebody who waits: lock, progress, graceful stop, and what is said at the end. */
final class Running {

    private final PrintStream out;
    private final Common common;

    Running(PrintStream out, Common common) {
        this.out = out;
        this.common = common;
    }

    /** Runs a job from its beginning. */
    int start(String job) throws Exception {
        return start(job, null, program -> {});
    }

    /** Assesses submissions again, if the warehouse knows what is meant. */
    int start(Rerun rerun, Consumer<Program> check) throws Exception {
        return start(RerunJob.NAME, rerun, check);
    }

    private int start(String job, @Nullable Rerun rerun, Consumer<Program> check) throws Exception {
        Places places = common.placesWithInput();
        RunRequest request = new RunRequest(
                job,
                places.input().toAbsolutePath(),
                places.output().toAbsolutePath(),
                places.archive().toAbsolutePath(),
                rerun);
        return run(places, program -> {
            check.accept(program);
            return program.get(Launcher.class).run(request);
        });
    }

    /** Goes on with a run that failed or was stopped, with the folders that it was started with. */
    int goOnWith(long run) throws Exception {
        return run(common.places(), program -> program.get(Launcher.class).restart(run));
    }

    /** What to ask of the launcher. */
    private interface Launch {
        JobExecution by(Program program) throws Exception;
    }

    private int run(Places places, Launch launch) throws Exception {
        long began = System.nanoTime();
        GracefulStop stop = null;
        int exitCode = ExitCode.FAILED;
        try (Program program = Program.open(places, Access.RUN, Watch.on(out), common.isDebug())) {
            stop = new GracefulStop(program.get(StopRequest.class));
            JobExecution run = launch.by(program);
            exitCode = say(run, program.get(DataSource.class), began);
            return exitCode;
        } finally {
            if (stop != null) {
                stop.ended(exitCode);
            }
        }
    }

    private int say(JobExecution run, DataSource database, long began) {
        if (run.getStatus() == BatchStatus.COMPLETED) {
            RunReport report = RunReport.of(run);
            NightNote note = new NightNote(database, report, run.getId());
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            note.print(out, took);
            return note.hasRejects() ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
        }
        if (run.getStatus() == BatchStatus.STOPPED) {
            out.printf(
                    "Run %d was stopped. Nothing is lost: \"./benchmarks restart %d\" goes on with it, and so does the"
                            + " next nightly run.%n",
                    run.getId(), run.getId());
            return ExitCode.STOPPED;
        }
        throw new RunFailed(run.getId(), rootCause(run.getAllFailureExceptions()));
    }

    private static Throwable rootCause(List<Throwable> failures) {
        Throwable cause = failures.isEmpty() ? new IllegalStateException("the cause is in the log") : failures.get(0);
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
