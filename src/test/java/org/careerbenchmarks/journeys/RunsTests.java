package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened in a run, and what was to run and did not. */
class RunsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void oneRunIsToldInFull(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot().with("benchmarks.actor", "anna");
        journey.run("nightly");
        journey.run("rerun", "--wave", "2020-07", "--school", "P017", "--reason", "asked \u001bby phone");

        Journey.Answer text = journey.run("runs", "2");

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out())
                .startsWith("Run             2, rerun, completed\nBegan           ")
                .containsPattern("(?m)^Began           \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC on \\S+$")
                .containsPattern("(?m)^Ended           \\d{4}-.* UTC, after [\\d.]+ s$")
                .contains(
                        "\nInput           " + journey.input() + "\n",
                        "\nWave            2020-07\n",
                        "\nScope           P017\n",
                        "\nReason          asked \\u001Bby phone\n",
                        "\nBy              " + System.getProperty("user.name") + "\n",
                        "\nAssessed        1 accepted\n",
                        "\nFindings        none\n",
                        "\nEdition         1, unchanged\n",
                        "\nLog             " + journey.data().resolve("logs/runs/2.log") + "\n")
                .containsPattern("(?m)^take-in +completed +\\d{4}.* s +1 +1$")
                .containsPattern("(?m)^ +2 .* anna +rerun +2 +input folder .*: edition 1 is unchanged$");
        JsonNode json = json(journey.run("runs", "1", "--format", "json"));
        assertThat(json.get("assessed").get("accepted").asInt()).isEqualTo(142);
        assertThat(json.get("edition").asInt()).isEqualTo(1);
        assertThat(json.get("is_new_edition").asBoolean()).isTrue();
        assertThat(json.get("asked").get("input").asString())
                .isEqualTo(journey.input().toString());
        assertThat(json.get("steps").get(0).get("step").asString()).isEqualTo("reference");
        assertThat(json.get("audit").get(0).get("result").asString()).isEqualTo("done: edition 1 was published");
        assertThat(json.get("machine").asString()).isNotBlank();
        assertThat(journey.run("runs", "1", "--format", "csv").exitCode()).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void theLogOfARunIsPrintedAsItIs(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.run("nightly");
        Path log = journey.data().resolve("logs/runs/1.log");
        Files.writeString(log, "the last line of a killed ru", java.nio.file.StandardOpenOption.APPEND);

        assertThat(journey.run("runs", "1", "--log").out())
                .isEqualTo(Files.readString(log))
                .contains("Run 1 completed");

        Files.delete(log);
        Journey.Answer gone = journey.run("runs", "1", "--log");
        assertThat(gone.exitCode()).isEqualTo(64);
        assertThat(gone.out()).isEmpty();
        assertThat(gone.err())
                .startsWith("The log of run 1 is not there (" + log + "): logs are kept for some time only, and on the"
                        + " machine that the run went on on, which was ")
                .hasLineCount(1);
        assertUnknown(journey.run("runs", "7", "--log"));
        assertUnknown(journey.run("runs", "7"));
        assertThat(journey.run("runs", "--log").exitCode()).isEqualTo(64);
    }

    private static void assertUnknown(Journey.Answer answer) {
        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err()).isEqualTo("There is no run 7; \"./benchmarks runs\" lists them.\n");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasToRunAndDidNotStandsAmongTheRuns(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.run("nightly");
        journey.run("publish");
        JdbcTemplate rows = new JdbcTemplate(database(journey));
        rows.update("update batch_job_execution set create_time = timestamp '2020-08-01 02:00:00',"
                + " end_time = timestamp '2020-08-01 02:00:04' where job_execution_id = 1");
        rows.update("update batch_job_execution set create_time = timestamp '2020-08-04 02:00:00',"
                + " end_time = timestamp '2020-08-04 02:00:01' where job_execution_id = 2");
        fire(rows, 1, "2020-08-02", "paused", "the panel is being changed\u202e");
        fire(rows, 2, "2020-08-04", null, null);
        fire(rows, 3, "2020-08-05", "refused", "another run was going on");
        rows.update("insert into ops.audit_entry values (90, timestamp '2020-08-03 10:00:00', 'ben', 'rerun',"
                + " '2020-07, P017', null, 'refused: ben may not do that')");

        List<String> text = journey.run("runs").out().lines().toList();

        assertThat(text)
                .containsExactly(
                        "  run  job          status     began (UTC)              took  what it took in",
                        "       nightly      refused    2020-08-05 02:00:00            another run was going on",
                        "    2  publish      completed  2020-08-04 02:00:00     1.0 s  0 files",
                        "       rerun        refused    2020-08-03 10:00:00            refused: ben may not do that (2020-07, P017); asked by ben",
                        "       nightly      paused     2020-08-02 02:00:00            the panel is being changed\\u202E",
                        "    1  nightly      completed  2020-08-01 02:00:00     4.0 s  142 files");
        assertThat(journey.run("runs", "--last", "3").out().lines()).hasSize(4).contains(text.get(2));
        List<String> csv = journey.run("runs", "--format", "csv").out().lines().toList();
        assertThat(csv)
                .startsWith("run,job,status,began_at,ended_at,files,words")
                .contains(
                        "2,publish,completed,2020-08-04T02:00:00Z,2020-08-04T02:00:01Z,0,",
                        ",nightly,refused,2020-08-05T02:00:00Z,2020-08-05T02:00:00Z,,another run was going on");
        JsonNode json = json(journey.run("runs", "--format", "json"));
        assertThat(json.size()).isEqualTo(5);
        assertThat(json.get(0).get("run").isNull()).isTrue();
        assertThat(json.get(1).get("run").asInt()).isEqualTo(2);
        assertThat(journey.run("runs", "--last", "0").exitCode()).isEqualTo(64);
    }

    /** A firing of the schedule that came to no run; without an outcome it is still going on. */
    private static void fire(JdbcTemplate rows, int firing, String day, String outcome, String words) {
        rows.update(
                "insert into ops.firing values (?, 'nightly', timestamp '%1$s 02:00:00', timestamp '%1$s 02:00:00', 'vm', ?, ?, null, timestamp '%1$s 02:00:00')"
                        .formatted(day),
                firing,
                outcome,
                words);
    }

    private static DataSource database(Journey journey) {
        String service = journey.environment().get("SPRING_DATASOURCE_URL");
        return service == null
                ? new DriverManagerDataSource(
                        "jdbc:h2:file:" + journey.data().resolve("warehouse").toAbsolutePath(), "sa", "")
                : new DriverManagerDataSource(service, journey.environment().get("SPRING_DATASOURCE_USERNAME"), "");
    }

    private static JsonNode json(Journey.Answer answer) {
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return JsonMapper.builder().build().readTree(answer.out());
    }
}
