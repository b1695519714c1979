package org.careerbenchmarks.operate.run;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Rerun;
import org.careerbenchmarks.jobs.RunReport;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * One run in full.
 *
 * @param began UTC
 * @param ended UTC; null while it goes on, or where its process died
 * @param machine where it went on; empty for runs of versions that did not note it
 * @param goesOnWith the run that it is a restart of
 * @param asked what was asked for, by name
 * @param assessed how many submissions, by outcome
 * @param findings how many findings the rules made of them, by severity
 * @param edition the edition that was current when it ended, null where it did not get so far
 * @param audit what the audit log says about it, the latest first
 * @param log where its log lies on that machine
 */
public record RunDetail(
        long run,
        String job,
        String status,
        LocalDateTime began,
        @Nullable LocalDateTime ended,
        String machine,
        @Nullable Long goesOnWith,
        Map<String, String> asked,
        List<Step> steps,
        Map<String, Integer> assessed,
        Map<String, Integer> findings,
        @Nullable Integer edition,
        boolean isNewEdition,
        List<AuditLog.Entry> audit,
        Path log) {

    /**
     * A step of it.
     *
     * @param began null where its process died before it
     */
    public record Step(
            String step,
            String status,
            @Nullable LocalDateTime began,
            @Nullable LocalDateTime ended,
            long read,
            long written) {}

    /** NoSuchRun if there is none of that number. */
    public static RunDetail of(long run, Program program, Places places) {
        JobExecution found = program.get(Launcher.class).getRun(run);
        RunTally tally = new RunTally(program.get(DataSource.class), run);
        RunReport report = RunReport.of(found);
        return new RunDetail(
                run,
                found.getJobInstance().getJobName(),
                words(found.getStatus()),
                found.getCreateTime(),
                found.getEndTime(),
                RunRequest.machine(found),
                tally.findPrevious().orElse(null),
                asked(RunRequest.of(found.getJobParameters())),
                found.getStepExecutions().stream()
                        .sorted(Comparator.comparing(StepExecution::getId))
                        .map(RunDetail::step)
                        .toList(),
                tally.assessed(),
                tally.findings(),
                Optional.of(report.edition()).filter(each -> each > 0).orElse(null),
                report.isNewEdition(),
                program.get(AuditLog.class).listOf(run),
                places.logOf(run));
    }

    private static Step step(StepExecution step) {
        return new Step(
                step.getStepName(),
                words(step.getStatus()),
                step.getStartTime(),
                step.getEndTime(),
                step.getReadCount(),
                step.getWriteCount());
    }

    private static Map<String, String> asked(RunRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("input", request.input().toString());
        asked.put("output", request.output().toString());
        asked.put("archive", request.archive().toString());
        Rerun rerun = request.rerun();
        if (rerun != null) {
            asked.put("wave", rerun.scope().wave());
            asked.put("scope", rerun.scope().words());
            asked.put("reason", rerun.reason());
            asked.put("by", rerun.askedBy());
        }
        return asked;
    }

    private static String words(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
