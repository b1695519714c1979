package org.careerbenchmarks.operate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Chase;
import org.careerbenchmarks.jobs.WaveStanding;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.SurveyLines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = {
            "Coverage by authority, who is outstanding, what is rejected or quarantined and why.",
            "The schools without an accepted return are listed in the order in which to ask them: first the one whose"
                    + " return can still move the fully achieved percentage of its authority most, then by school id."
                    + " With a answered characteristics in the authority, m such schools and c characteristics asked"
                    + " this is 100 c / (a + m c) points, its part of the width of the bounds in late_return_bounds; in"
                    + " the whole pilot every return weighs alike. Waves that are not open yet are not chased.",
            "csv: wave, wave_label, due_on, days_overdue, geographic_level, area_code, area_name, schools_expected,"
                    + " accepted, late, rejected, outstanding, percent. With --chase: wave, wave_label, due_on,"
                    + " days_overdue, place, school_id, school_name, area_name, standing, can_move_points,"
                    + " contact_email, last_file, last_outcome, last_received_on, what_was_wrong.",
            "mail, for a mail merge: contact_email, school_name, wave_label, due_on, what_was_wrong; schools without an"
                    + " address are named on standard error."
        })
final class StatusVerb implements Verb {

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV,
        MAIL
    }

    private final PrintStream out;

    @Spec
    private CommandSpec command;

    @Mixin
    private Common common;

    @Option(names = "--wave", paramLabel = "WAVE", description = "Only this wave, for example 2020-07.")
    private @Nullable String wave;

    @Option(names = "--chase", description = "Only whom to ask for a return, with all that is known.")
    private boolean isChase;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or mail; mail is of the schools to ask (default: ${DEFAULT-VALUE}).")
    private Format format;

    StatusVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = common.look()) {
            List<WaveStanding> waves = wanted(program.get(Chase.class).list());
            switch (format) {
                case TEXT -> printText(waves, JdbcClient.create(program.get(DataSource.class)));
                case CSV -> {
                    OutputStreamWriter to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    if (isChase) {
                        ChaseCsv.chase(to, waves);
                    } else {
                        ChaseCsv.coverage(to, waves);
                    }
                }
                case MAIL ->
                    ChaseCsv.mail(new OutputStreamWriter(out, StandardCharsets.UTF_8), waves)
                            .forEach(each -> command.commandLine().getErr().println(Printable.of(each)));
            }
            return ExitCode.DONE;
        }
    }

    private List<WaveStanding> wanted(List<WaveStanding> all) {
        if (wave != null && all.stream().noneMatch(each -> each.wave().equals(wave))) {
            String known = all.stream().map(WaveStanding::wave).collect(Collectors.joining(", "));
            throw new WrongUsage("There is no wave " + wave + "; the waves are " + known + ".");
        }
        return all.stream()
                .filter(each -> wave == null || each.wave().equals(wave))
                .toList();
    }

    private void printText(List<WaveStanding> waves, JdbcClient jdbc) {
        StatusText text = new StatusText(out);
        if (isChase) {
            waves.forEach(text::chase);
            return;
        }
        waves.forEach(text::coverage);
        new SurveyLines(jdbc).list(wave == null ? "" : wave).forEach(each -> out.println("Survey " + each + "."));
        printRefused(jdbc);
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
