package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        description = "Coverage by authority, who is outstanding, what is rejected or quarantined and why.")
final class StatusVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(names = "--wave", paramLabel = "WAVE", description = "Only this wave, for example 2020-07.")
    private @Nullable String wave;

    StatusVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = common.look()) {
            JdbcClient jdbc = JdbcClient.create(program.get(DataSource.class));
            List<String> waves = jdbc.sql("select distinct wave from published.return_coverage order by wave")
                    .query(String.class)
                    .list();
            if (wave != null && !waves.contains(wave)) {
                throw new WrongUsage("There is no wave " + wave + "; the waves are " + String.join(", ", waves) + ".");
            }
            waves.stream().filter(each -> wave == null || each.equals(wave)).forEach(each -> print(jdbc, each));
            new SurveyLines(jdbc).list(wave == null ? "" : wave).forEach(each -> out.println("Survey " + each + "."));
            printRefused(jdbc);
            return ExitCode.DONE;
        }
    }

    private void print(JdbcClient jdbc, String each) {
        out.printf(
                "%s%n  %-24s%10s%10s%10s%10s%13s%12s%n",
                each, "", "expected", "accepted", "late", "rejected", "outstanding", "coverage");
        jdbc.sql(
                        """
                        select area_name, schools_expected, accepted, late, rejected, outstanding, percent
                        from published.return_coverage
                        where wave = ?
                        order by geographic_level desc, area_name
                        """)
                .params(each)
                .query(row -> {
                    out.printf(
                            "  %-24s%10d%10d%10d%10d%13d%12s%n",
                            row.getString(1),
                            row.getInt(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getBigDecimal(7) == null ? "" : Wording.percent(row.getBigDecimal(7)));
                });
        List<String> missing = jdbc.sql(
                        """
                        select panel.school_id, school.name, area.name, panel.contact_email
                        from warehouse.panel_school panel
                        join warehouse.school on school.urn = panel.urn
                        join warehouse.area on area.la_code = school.la_code
                        join warehouse.wave on wave.wave = ?
                        where panel.joined_on <= wave.closes_on
                            and (panel.left_on is null or panel.left_on >= wave.opens_on)
                            and not exists (
                                select 1 from intake.standing
                                where standing.wave = wave.wave
                                    and standing.school_id = panel.school_id
                                    and standing.is_current)
                        order by panel.school_id
                        """)
                .params(each)
                .query((row, number) -> "  %-6s %s, %s%s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4) == null ? "" : ", " + row.getString(4)))
                .list();
        out.println(missing.isEmpty() ? "  Every return is accepted." : "  Without an accepted return:");
        missing.forEach(school -> out.println("  " + Printable.of(school)));
        out.println();
    }

    private void printRefused(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        select submission.file, standing.outcome, finding.message
                        from intake.standing
                        join intake.submission on submission.submission_id = standing.submission_id
                        join intake.finding
                            on finding.submission_id = standing.submission_id
                            and finding.attempt = standing.attempt
                            and finding.treatment in ('reject_return', 'quarantine_file')
                        where standing.outcome in ('rejected', 'quarantined')
                            and (cast(? as varchar(20)) is null or standing.wave = ? or standing.wave is null)
                        order by submission.file, finding.finding_no
                        """)
                .params(wave, wave)
                .query(row -> {
                    out.println("%s: %s%n    %s"
                            .formatted(
                                    row.getString(2), Printable.of(row.getString(1)), Printable.of(row.getString(3))));
                });
    }
}
