package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
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
                    "%5s  %-9s %-10s %-19s %9s  %s%n",
                    "run", "job", "status", "began (UTC)", "took", "what it took in");
            JdbcClient.create(program.get(DataSource.class))
                    .sql(
                            """
                            select execution.job_execution_id, instance.job_name, execution.status,
                                execution.create_time, execution.end_time,
                                (select count(*) from intake.attempt where attempt.run = execution.job_execution_id)
                            from batch_job_execution execution
                            join batch_job_instance instance on instance.job_instance_id = execution.job_instance_id
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
                                "%5d  %-9s %-10s %-19s %9s  %s%n",
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3).toLowerCase(java.util.Locale.ROOT),
                                began.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' '),
                                took,
                                Wording.count(row.getLong(6), "file", "files"));
                    });
            return ExitCode.DONE;
        }
    }
}
