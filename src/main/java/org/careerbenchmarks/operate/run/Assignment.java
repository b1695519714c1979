package org.careerbenchmarks.operate.run;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.HousekeepingJob;
import org.careerbenchmarks.jobs.HousekeepingReport;
import org.careerbenchmarks.jobs.Rerun;
import org.careerbenchmarks.jobs.RerunJob;
import org.careerbenchmarks.jobs.RunReport;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Compaction;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.LeftNotes;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.notify.Telling;
import org.careerbenchmarks.operate.run.RunEnded.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/**
 * A run that somebody wants, a person or the schedule: what is asked of the launcher, and how it is written down.
 *
 * @param places its folders
 * @param telling what people who are told of runs are to hear of it
 */
public record Assignment(Places places, Deed deed, Launch launch, Telling telling) {

    /** What is asked of the launcher. */
    interface Launch {
        JobExecution by(Launcher launcher) throws Exception;
    }

    /** A job from its beginning. */
    public static Assignment of(Places places, String job) {
        return of(places, job, null);
    }

    /** Assesses submissions again. */
    public static Assignment of(Places places, Rerun rerun) {
        return of(places, RerunJob.NAME, rerun);
    }

    private static Assignment of(Places places, String job, @Nullable Rerun rerun) {
        RunRequest request = new RunRequest(
                job,
                places.input().toAbsolutePath(),
                places.output().toAbsolutePath(),
                places.archive().toAbsolutePath(),
                rerun);
        return new Assignment(
                places, new Deed(job, detail(request)), launcher -> launcher.run(request), Telling.ALWAYS);
    }

    private static String detail(RunRequest request) {
        if (request.job().equals(HousekeepingJob.NAME)) {
            return "archive " + request.archive();
        }
        Rerun rerun = request.rerun();
        return "input folder " + request.input()
                + (rerun == null
                        ? ""
                        : "; " + rerun.scope().wave() + ", " + rerun.scope().words() + ": " + rerun.reason());
    }

    /** Goes on with a run that failed or was stopped, with the folders that it was started with. */
    public static Assignment restart(Places places, long run) {
        return new Assignment(
                places, new Deed("restart", "run " + run), launcher -> launcher.restart(run), Telling.ALWAYS);
    }

    /** The same, of which less is told. */
    public Assignment telling(Telling less) {
        return new Assignment(places, deed, launch, less);
    }

    /**
     * Runs it, writes down how it ended, says so, and has it told.
     *
     * @param audit the log, in the name of whoever wants it
     */
    public RunEnded carryOut(Program program, AuditLog audit, PrintStream out) throws Exception {
        long began = System.nanoTime();
        LeftNotes notes = new LeftNotes(places, program.get(Clock.class));
        // Left by people who met a run that could not enter them, or died before it did.
        notes.enter(audit, null);
        Notices notices = program.get(Notices.class);
        try {
            RunEnded ended = deed.recorded(audit, () -> {
                JobExecution run = launch.by(program.get(Launcher.class));
                notes.enter(audit, run.getId());
                return say(run, program.get(DataSource.class), out, began);
            });
            notices.after(ended, telling);
            return ended;
        } catch (RunFailed failed) {
            FirstCause.stays(
                    failed, () -> notices.after(failed.ended(Duration.ofNanos(System.nanoTime() - began)), telling));
            throw failed;
        }
    }

    private Deed.Ended<RunEnded> say(JobExecution run, DataSource database, PrintStream out, long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (run.getStatus() == BatchStatus.COMPLETED && jobOf(run).equals(HousekeepingJob.NAME)) {
            HousekeepingNote note = new HousekeepingNote(HousekeepingReport.of(run));
            note.print(out, took, run.getId());
            return note.ended(run.getId(), took);
        }
        if (run.getStatus() == BatchStatus.COMPLETED) {
            RunReport report = RunReport.of(run);
            NightNote note = new NightNote(database, report, run.getId());
            note.print(out, took);
            RunEnded ended = note.ended(jobOf(run), took);
            return new Deed.Ended<>(
                    ended,
                    run.getId(),
                    ended.ending() == Ending.DONE_WITH_REJECTS
                            ? done(report) + "; some files were refused"
                            : done(report));
        }
        if (run.getStatus() == BatchStatus.STOPPED) {
            out.printf(
                    "Run %d was stopped. Nothing is lost: \"./benchmarks restart %d\" goes on with it, and so does the"
                            + " next nightly run.%n",
                    run.getId(), run.getId());
            return new Deed.Ended<>(
                    RunEnded.cutOff(jobOf(run), run.getId(), Ending.STOPPED, took), run.getId(), "stopped");
        }
        throw new RunFailed(jobOf(run), run.getId(), rootCause(run.getAllFailureExceptions()));
    }

    /** The last thing that can be done after housekeeping: the embedded database closes with it. */
    public static Optional<Compaction.Sizes> compactAfter(RunEnded ended, Places places) {
        boolean isDone = ended.ending() != Ending.STOPPED && ended.job().equals(HousekeepingJob.NAME);
        return isDone ? Compaction.of(places) : Optional.empty();
    }

    private static String jobOf(JobExecution run) {
        return run.getJobInstance().getJobName();
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
