package org.careerbenchmarks.operate.log;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.HousekeepingJob;
import org.careerbenchmarks.jobs.HousekeepingReport;
import org.careerbenchmarks.jobs.Rerun;
import org.careerbenchmarks.jobs.RunReport;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.operate.run.RunTally;
import org.careerbenchmarks.operate.run.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the log of a run says about the run itself: what was asked for, each step, and how it ended. */
@Component
final class RunLines implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunLines.class);

    private final DataSource database;
    private final Clock clock;

    RunLines(DataSource database, Clock clock) {
        this.database = database;
        // Batch writes the times of steps in the zone of the machine.
        this.clock = clock.withZone(ZoneId.systemDefault());
    }

    void begin(JobExecution run) {
        LOG.info(
                "Run {} of {} begins on {}: version {}, {}",
                run.getId(),
                run.getJobInstance().getJobName(),
                RunRequest.machine(run),
                Objects.requireNonNullElse(
                        RunLines.class.getPackage().getImplementationVersion(), "of a development build"),
                databaseKind());
        new RunTally(database, run.getId())
                .findPrevious()
                .ifPresent(previous -> LOG.info("It goes on with run {}", previous));
        RunRequest request = RunRequest.of(run.getJobParameters());
        LOG.info("Input folder {}, output folder {}, archive {}", request.input(), request.output(), request.archive());
        Rerun rerun = request.rerun();
        if (rerun != null) {
            LOG.info(
                    "Assesses again {}, {}, for {}: {}",
                    rerun.scope().wave(),
                    rerun.scope().words(),
                    rerun.askedBy(),
                    rerun.reason());
        }
    }

    private String databaseKind() {
        return Objects.requireNonNull(new JdbcTemplate(database).execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()
                        + " "
                        + connection.getMetaData().getDatabaseProductVersion()));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        LOG.info(
                "Step {} {} in {}{}",
                step.getStepName(),
                words(step.getStatus()),
                since(step.getStartTime()),
                counts(step));
        return step.getExitStatus();
    }

    /** Steps that are one transaction count nothing. */
    private static String counts(StepExecution step) {
        String read = step.getReadCount() == 0 ? "" : ": %,d read".formatted(step.getReadCount());
        String written = step.getWriteCount() == 0 ? "" : "%,d written".formatted(step.getWriteCount());
        return written.isEmpty() ? read : (read.isEmpty() ? ": " : read + ", ") + written;
    }

    void end(JobExecution run) {
        String took = since(run.getStartTime());
        switch (run.getStatus()) {
            case COMPLETED -> LOG.info("Run {} completed in {}: {}", run.getId(), took, result(run));
            case STOPPED -> LOG.info("Run {} was stopped after {}", run.getId(), took);
            default -> LOG.error("Run {} {} after {}", run.getId(), words(run.getStatus()), took, cause(run));
        }
    }

    private String result(JobExecution run) {
        if (run.getJobInstance().getJobName().equals(HousekeepingJob.NAME)) {
            HousekeepingReport report = HousekeepingReport.of(run);
            return (report.backup().isEmpty() ? "no backup" : "backup " + report.backup()) + "; "
                    + Wording.count(report.runsDeleted(), "run", "runs") + " deleted";
        }
        RunReport report = RunReport.of(run);
        String assessed = new RunTally(database, run.getId()).outcomes();
        return (assessed.isEmpty() ? "nothing was assessed" : "assessed " + assessed)
                + "; edition " + report.edition() + (report.isNewEdition() ? ", new" : ", unchanged")
                + ", in " + report.exportedTo()
                + "; " + Wording.count(report.letters(), "letter", "letters") + " in " + report.lettersIn();
    }

    private static @Nullable Throwable cause(JobExecution run) {
        return run.getAllFailureExceptions().stream().findFirst().orElse(null);
    }

    private String since(@Nullable LocalDateTime began) {
        LocalDateTime now = LocalDateTime.now(clock);
        return Wording.seconds(Duration.between(began == null ? now : began, now));
    }

    private static String words(BatchStatus status) {
        return status.toString().toLowerCase(Locale.ROOT);
    }
}
