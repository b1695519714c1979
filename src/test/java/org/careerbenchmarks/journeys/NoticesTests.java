package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.notify.Deliveries;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.notify.Receivers;
import org.careerbenchmarks.operate.run.RunEnded;
import org.careerbenchmarks.operate.run.Watch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an operator sees of notices. */
class NoticesTests {

    @TempDir
    private Path folder;

    @AutoClose
    private final Receivers receivers = new Receivers();

    @ParameterizedTest
    @EnumSource
    void aTestNoticeSaysWhetherNoticesArrive(TestDatabase database) {
        Journey journey = told(database);

        Journey.Answer well = journey.run("notices", "--test");
        receivers.hookAnswers(503);
        Journey.Answer badly = journey.run("notices", "--test");

        assertThat(well.err()).isEmpty();
        assertThat(well.out().lines())
                .containsExactly(
                        "mail anna@example.org: delivered. The mail server took it.",
                        "mail ben@example.org: delivered. The mail server took it.",
                        "webhook " + receivers.hookHost() + ": delivered. The webhook answered 204.");
        assertThat(well.exitCode()).isZero();
        assertThat(badly.out())
                .contains("webhook " + receivers.hookHost() + ": not delivered. The webhook answered 503.");
        assertThat(badly.exitCode()).isEqualTo(5);
        assertThat(receivers.mails()).hasSize(4);
        assertThat(receivers.posts()).hasSize(2);
        Table listed = listed(journey);
        assertThat(listed.column("state"))
                .containsExactly("delivered", "delivered", "given_up", "delivered", "delivered", "delivered");
        assertThat(journey.run("audit", "--format", "csv").out())
                .contains(
                        ",notices,a test notice,,failed: not delivered to 1 of 3",
                        ",notices,a test notice,,done: it was delivered to all");
    }

    @ParameterizedTest
    @EnumSource
    void theListSaysWhatWasToldToWhomAndWhatIsWrong(TestDatabase database) throws IOException {
        Journey journey = told(database);
        receivers.hookAnswers(503);
        journey.run("notices");
        program(journey, program -> {
            program.get(Notices.class).after(failed("=HYPERLINK(\"x\")\u001B[31m is no wave."));
            program.get(Deliveries.class).deliverDue();
        });

        Journey.Answer text = journey.run("notices");

        assertThat(text.exitCode()).isZero();
        List<String> lines = text.out().lines().toList();
        assertThat(lines.get(0)).startsWith("notice  when (UTC)");
        assertThat(lines.get(1))
                .matches(
                        " {5}1  \\S{10} \\S{8}  trouble    mail anna@example.org +delivered +1  Career Benchmarks: nightly"
                                + " failed; The mail server took it\\.");
        assertThat(lines.get(3))
                .matches(" {5}1  \\S{10} \\S{8}  trouble    webhook \\S+ +due +1  Career Benchmarks: nightly"
                        + " failed; The webhook answered 503\\. Next try at \\S{10} \\S{8}\\.");
        assertThat(lines.get(5)).isEqualTo("Open troubles:");
        assertThat(lines.get(6))
                .matches(
                        "  nightly failed, once, at \\S{10} \\S{8}: =HYPERLINK\\(\"x\"\\)\\\\u001B\\[31m is no wave\\.");
        assertThat(lines).hasSize(7);
        Table listed = listed(journey);
        assertThat(listed.column("recipient"))
                .containsExactly("mail anna@example.org", "mail ben@example.org", "webhook " + receivers.hookHost());
        assertThat(listed.column("run")).containsOnly("7");
        assertThat(listed.column("last_answer").get(2)).isEqualTo("The webhook answered 503.");
        assertThat(journey.run("notices", "--last", "0").exitCode()).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsInAnyOutputOrLog(TestDatabase database) throws IOException {
        Journey journey = told(database);
        receivers.hookAnswers(500);

        StringBuilder all = new StringBuilder();
        for (String[] verb :
                new String[][] {{"notices", "--test", "--debug"}, {"notices"}, {"notices", "--format", "csv"}, {"audit"}
                }) {
            Journey.Answer answer = journey.run(verb);
            all.append(answer.out()).append(answer.err());
        }

        assertThat(all.toString()).contains("500").doesNotContain(Receivers.SECRET, "also-secret");
        assertThat(Files.readString(journey.data().resolve("logs/benchmarks.log")))
                .contains("is given up after 1 attempt: ")
                .doesNotContain(Receivers.SECRET, "also-secret");
    }

    /** What broke the run is what its user must mend first, though nobody can be told of it. */
    @ParameterizedTest
    @EnumSource
    void noNoticeThatCannotBeWrittenHidesWhyARunFailed(TestDatabase database) throws IOException {
        Journey journey = told(database).withPilot();
        JdbcTemplate warehouse = new JdbcTemplate(WarehouseRows.database(journey));
        warehouse.execute("drop table ops.delivery_attempt");
        warehouse.execute("drop table ops.delivery");
        Path waves = journey.input().resolve("reference/waves.csv");
        Files.writeString(waves, Files.readString(waves).replace("2020-07-17", "17/07/2020"));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err())
                .contains("reference/waves.csv, line 3, column due_on")
                .hasLineCount(1);
    }

    @Test
    void whereNobodyIsToBeToldItSaysSo() {
        Journey journey = Journey.on(TestDatabase.H2, folder);

        assertThat(journey.run("notices").out())
                .endsWith(
                        """
                        Nobody is told anything now: neither benchmarks.notices.mail-to nor webhook-url is set.
                        No trouble is open.
                        """);
        Journey.Answer test = journey.run("notices", "--test");
        assertThat(test.exitCode()).isEqualTo(5);
        assertThat(test.out())
                .isEqualTo("There is nobody to be told: set benchmarks.notices.mail-to or"
                        + " benchmarks.notices.webhook-url.\n");
    }

    @Test
    void whatCannotBeUsedIsRefusedInASentence() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Journey journey =
                Journey.on(TestDatabase.H2, folder).with("benchmarks.notices.webhook-url", "http://localhost");

        assertThat(journey.run("notices"))
                .isEqualTo(new Journey.Answer(
                        5,
                        "",
                        "The setting benchmarks.notices.webhook-secret must be set with webhook-url: without it nobody"
                                + " could tell our notices.\n"));
        Files.writeString(own.resolve("trouble.txt"), "Subject: ${wat}\n");
        journey.with("benchmarks.notices.webhook-secret", "s").with("benchmarks.notices.templates", own.toString());
        assertThat(journey.run("notices").err())
                .startsWith(
                        "The template " + own.resolve("trouble.txt") + " names ${wat}, which nobody knows; known are")
                .hasLineCount(1);
    }

    private Journey told(TestDatabase database) {
        Journey journey = Journey.on(database, folder);
        receivers.settings().forEach(journey::with);
        // On a PostgreSQL somebody must have made the tables before anybody looks.
        journey.run("recover");
        return journey;
    }

    private static RunEnded failed(String fault) {
        return new RunEnded(
                "nightly", 7L, RunEnded.Ending.FAILED, "", "", List.of(), List.of(), fault, Duration.ofSeconds(1), 0);
    }

    private interface Work {
        void with(Program program);
    }

    /** Does something within the program, as a run will do it. */
    private void program(Journey journey, Work work) {
        journey.within(() -> {
            Places places = new Places(journey.input(), journey.output(), journey.data());
            try (Program program = Program.open(places, Access.RUN, Watch.nobody(), false)) {
                work.with(program);
            }
        });
    }

    private Table listed(Journey journey) {
        try {
            return Table.read(Files.writeString(
                    folder.resolve("notices.csv"),
                    journey.run("notices", "--format", "csv").out()));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
