package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "editions", description = "The editions published so far, the latest first.")
final class EditionsVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    EditionsVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = common.look()) {
            out.printf("%7s  %-20s %5s  %s%n", "edition", "published (UTC)", "run", "accepted returns by wave");
            JdbcClient.create(program.get(DataSource.class))
                    .sql(
                            """
                            select edition.edition, edition.published_at, edition.run,
                                (select string_agg(wave || ': ' || accepted || ' of ' || schools_expected, ', ')
                                    from (select * from editions.return_coverage
                                        where geographic_level = 'lep' order by wave) coverage
                                    where coverage.edition = edition.edition) as accepted
                            from store.edition
                            order by edition.edition desc
                            """)
                    .query(row -> {
                        out.printf(
                                "%7d  %-20s %5d  %s%n",
                                row.getInt(1),
                                row.getTimestamp(2).toLocalDateTime().toString().replace('T', ' '),
                                row.getLong(3),
                                row.getString(4));
                    });
            return ExitCode.DONE;
        }
    }
}
