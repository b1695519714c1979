package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "runs", description = "The history of runs, the latest first.")
final class RunsVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int last;

    RunsVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = common.look()) {
            out.printf(
                    "%5s  %-12s %-10s %-19s %9s  %s%n",
                    "run", "job", "status", "began (UTC)", "took", "what it took in");
            JdbcClient.create(program.get(DataSource.class))
                    .sql(
                            """
                            select execution.job_execution_id, instance.job_name, execution.status,
                                execution.create_time, execution.end_time,
                                (select count(*) from intake.attempt where attempt.run = execution.job_execution_id),
                                rerun.wave, rerun.scope, rerun.reason, rerun.asked_by, rerun.edition_before,
                                rerun.edition_after, rerun.changed
                            from batch_job_execution execution
                            join batch_job_instance instance on instance.job_instance_id = execution.job_instance_id
                            left join (
                                select begun.job_instance_id, rerun.*
                                from ops.rerun
                                join batch_job_execution begun on begun.job_execution_id = rerun.run
                            ) rerun on rerun.job_instance_id = execution.job_instance_id
                            order by execution.job_execution_id desc
                            fetch first ? rows only
                            """)
                    .params(last)
                    .query(row -> {
                        LocalDateTime began = row.getTimestamp(4).toLocalDateTime();
                        String took = row.getTimestamp(5) == null
                                ? ""
                                : Wording.seconds(Duration.between(
                                        began, row.getTimestamp(5).toLocalDateTime()));
                        out.printf(
                                "%5d  %-12s %-10s %-19s %9s  %s%n",
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3).toLowerCase(java.util.Locale.ROOT),
                                began.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' '),
                                took,
                                Wording.count(row.getLong(6), "file", "files"));
                        if (row.getString("wave") != null) {
                            out.println("       " + Printable.of(rerun(row)));
                        }
                    });
            return ExitCode.DONE;
        }
    }

    /** {@code 2020-07, P017, for anna: "asked by phone"; edition 3 -> 4: 1 outcome, 41 figures of 5 tables}. */
    private static String rerun(ResultSet row) throws SQLException {
        String before = row.getString("edition_before");
        String after = row.getString("edition_after");
        String result = "not finished; the next run does what is left";
        if (after != null) {
            String editions = after.equals(before) || before == null ? after : before + " -> " + after;
            result = "edition " + editions + ": changed " + row.getString("changed");
        }
        return "%s, %s, for %s: \"%s\"; %s"
                .formatted(
                        row.getString("wave"),
                        row.getString("scope"),
                        row.getString("asked_by"),
                        row.getString("reason"),
                        result);
    }
}
