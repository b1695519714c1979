package org.careerbenchmarks.operate.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.HousekeepingJob;
import org.careerbenchmarks.jobs.HousekeepingReport;
import org.careerbenchmarks.jobs.Rerun;
import org.careerbenchmarks.jobs.RerunJob;
import org.careerbenchmarks.jobs.RunReport;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Compaction;
import org.careerbenchmarks.operate.GracefulStop;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.RemoteStop;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Runs a job for somebody who waits: lock, progress, graceful stop, and what is said at the end. */
public final class Running {

    private final PrintStream out;
    private final Places places;
    private final boolean isDebug;

    public Running(PrintStream out, Places places, boolean isDebug) {
        this.out = out;
        this.places = places;
        this.isDebug = isDebug;
    }

    /** Runs a job from its beginning. */
    public int start(String job) throws Exception {
        return start(job, null, program -> {});
    }

    /** Assesses submissions again, if the warehouse knows what is meant. */
    public int start(Rerun rerun, Consumer<Program> check) throws Exception {
        return start(RerunJob.NAME, rerun, check);
    }

    private int start(String job, @Nullable Rerun rerun, Consumer<Program> check) throws Exception {
        RunRequest request = new RunRequest(
                job,
                places.input().toAbsolutePath(),
                places.output().toAbsolutePath(),
                places.archive().toAbsolutePath(),
                rerun);
        return run(new Deed(job, detail(request)), check, launcher -> launcher.run(request));
    }

    private String detail(RunRequest request) {
        if (request.job().equals(HousekeepingJob.NAME)) {
            return "data folder " + places.data().toAbsolutePath();
        }
        Rerun rerun = request.rerun();
        return "input folder " + request.input()
                + (rerun == null
                        ? ""
                        : "; " + rerun.scope().wave() + ", " + rerun.scope().words() + ": " + rerun.reason());
    }

    /** Goes on with a run that failed or was stopped, with the folders that it was started with. */
    public int goOnWith(long run) throws Exception {
        return run(new Deed("restart", "run " + run), program -> {}, launcher -> launcher.restart(run));
    }

    /** What to ask of the launcher. */
    private interface Launch {
        JobExecution by(Launcher launcher) throws Exception;
    }

    private int run(Deed deed, Consumer<Program> check, Launch launch) throws Exception {
        long began = System.nanoTime();
        GracefulStop stop = null;
        AtomicReference<JobExecution> ended = new AtomicReference<>();
        int exitCode = ExitCode.FAILED;
        try (Program program = Program.open(places, Access.RUN, Watch.on(out), isDebug)) {
            stop = new GracefulStop(program.get(StopRequest.class));
            check.accept(program);
            AuditLog audit = program.get(AuditLog.class);
            RemoteStop stops = new RemoteStop(places);
            // Left by a run that died before it could enter them.
            stops.enterRequests(audit, null);
            exitCode = deed.recorded(audit, () -> {
                JobExecution run = launch.by(program.get(Launcher.class));
                stops.enterRequests(audit, run.getId());
                ended.set(run);
                return say(run, program.get(DataSource.class), began);
            });
            if (isHousekeeping(ended.get())) {
                // Closes the database: nothing may be left to write.
                Compaction.of(places).ifPresent(sizes -> HousekeepingNote.print(sizes, out));
            }
            return exitCode;
        } finally {
            if (stop != null) {
                stop.ended(exitCode);
            }
        }
    }

    private Deed.Ended say(JobExecution run, DataSource database, long began) {
        if (isHousekeeping(run)) {
            HousekeepingNote note = new HousekeepingNote(HousekeepingReport.of(run));
            note.print(out, Duration.ofNanos(System.nanoTime() - began), run.getId());
            return note.ended(run.getId());
        }
        if (run.getStatus() == BatchStatus.COMPLETED) {
            RunReport report = RunReport.of(run);
            NightNote note = new NightNote(database, report, run.getId());
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            note.print(out, took);
            return note.hasRejects()
                    ? new Deed.Ended(
                            ExitCode.DONE_WITH_REJECTS, run.getId(), done(report) + "; some files were refused")
                    : new Deed.Ended(ExitCode.DONE, run.getId(), done(report));
        }
        if (run.getStatus() == BatchStatus.STOPPED) {
            out.printf(
                    "Run %d was stopped. Nothing is lost: \"./benchmarks restart %d\" goes on with it, and so does the"
                            + " next nightly run.%n",
                    run.getId(), run.getId());
            return new Deed.Ended(ExitCode.STOPPED, run.getId(), "stopped");
        }
        throw new RunFailed(run.getId(), rootCause(run.getAllFailureExceptions()));
    }

    private static boolean isHousekeeping(JobExecution run) {
        return run.getStatus() == BatchStatus.COMPLETED
                && run.getJobInstance().getJobName().equals(HousekeepingJob.NAME);
    }

    private static String done(RunReport report) {
        return "done: edition " + report.edition() + (report.isNewEdition() ? " was published" : " is unchanged");
    }

    private static Throwable rootCause(List<Throwable> failures) {
        Throwable cause = failures.isEmpty() ? new IllegalStateException("the cause is in the log") : failures.get(0);
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
