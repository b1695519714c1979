package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A warehouse that moves into a PostgreSQL of its own, proved on the way. */
class RebuildIntoPostgresTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theSameTablesComeIntoAPostgres(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder.resolve("old")).withPilot();
        ThreeNights.of(journey);
        Map<String, String> expected = journey.allTables(3);
        Journey target = target();

        Journey.Answer answer = rebuild(journey, target);

        assertThat(answer.exitCode()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out())
                .contains("Equal byte for byte to edition 3: ", "with the archive in " + target.data())
                .doesNotContain("Different");
        assertThat(journey.run("audit").out()).contains("into " + target.data() + " and jdbc:postgresql://");
        assertThat(target.data().resolve("warehouse.mv.db")).doesNotExist();
        Journey.copy(journey.input(), target.input());
        Journey.Answer night = target.run("nightly");
        assertThat(night.exitCode()).as(night.err()).isZero();
        assertThat(night.out()).contains("nothing new", "1, unchanged");
        assertThat(target.allTables(1)).isEqualTo(expected);

        Files.move(target.data(), folder.resolve("away"));
        Journey.Answer again = rebuild(journey, target);
        assertThat(again.exitCode()).isEqualTo(64);
        assertThat(again.err())
                .contains("There is a warehouse in jdbc:postgresql://")
                .hasLineCount(1);
        assertThat(target.data()).doesNotExist();
    }

    @Test
    void theDatabaseThatTheWarehouseIsInIsRefused() {
        Journey journey =
                Journey.on(TestDatabase.POSTGRESQL, folder.resolve("old")).withPilot();
        journey.run("nightly");
        Map<String, String> tables = journey.allTables(1);
        String url = journey.environment().get("SPRING_DATASOURCE_URL");

        Journey.Answer answer = rebuildInto(journey, url.replace("localhost", "127.0.0.1"));

        assertThat(answer.exitCode()).isEqualTo(64);
        assertThat(answer.err()).contains("perhaps this very one").hasLineCount(1);
        assertThat(journey.run("nightly").out()).contains("1, unchanged");
        assertThat(journey.allTables(1)).isEqualTo(tables);
    }

    @Test
    void whatCannotBeTheTargetIsRefusedInASentence() {
        Journey journey = Journey.on(TestDatabase.H2, folder.resolve("old")).withPilot();
        journey.run("nightly");

        assertThat(rebuildInto(journey, "jdbc:h2:mem:x").err())
                .startsWith("--into-url must name a PostgreSQL")
                .hasLineCount(1);
        Journey.Answer told = rebuildInto(journey, "jdbc:postgresql://localhost/x?user=u&password=secret");
        assertThat(told.exitCode()).isEqualTo(64);
        assertThat(told.err()).contains("BENCHMARKS_INTO_PASSWORD").doesNotContain("secret");
        Journey.Answer nobody = rebuildInto(journey, "jdbc:postgresql://localhost:1/x");
        assertThat(nobody.exitCode()).isEqualTo(5);
        assertThat(nobody.err()).contains("cannot be reached").hasLineCount(1);
    }

    @Test
    void aCopyThatIsDamagedLeavesTheDatabaseEmpty() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder.resolve("old")).withPilot();
        journey.run("nightly");
        Journey target = target();
        Path copy;
        try (var copies = Files.walk(journey.data().resolve("archive"))) {
            copy = copies.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(copy, "rotten");

        Journey.Answer answer = rebuild(journey, target);

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err())
                .startsWith("The warehouse cannot be built again")
                .hasLineCount(1);
        assertThat(new JdbcTemplate(WarehouseRows.database(target))
                        .queryForList(
                                "select schemaname || '.' || tablename from pg_tables"
                                        + " where schemaname not in ('pg_catalog', 'information_schema')",
                                String.class))
                .isEmpty();
    }

    @Test
    void killedHalfWayNobodyTakesItForAWarehouseAndTheNextAttemptSucceeds() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder.resolve("old")).withPilot();
        journey.run("nightly");
        Journey target = target();
        into(journey, target);
        ProgramProcess first = ProgramProcess.start(
                journey,
                "rebuild",
                "--into",
                target.data().toString(),
                "--into-url",
                target.environment().get("SPRING_DATASOURCE_URL"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> first.output().contains("Assessing"));
        first.kill();

        Journey.copy(journey.input(), target.input());
        Journey.Answer night = target.run("nightly");
        assertThat(night.exitCode()).isEqualTo(5);
        assertThat(night.err()).contains("left half-made").hasLineCount(1);
        assertThat(target.run("editions").err()).contains("left half-made");

        Journey.Answer second = rebuild(journey, target);

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(target.run("nightly").out()).contains("nothing new", "1, unchanged");
        assertThat(target.allTables(1)).isEqualTo(journey.allTables(1));
    }

    /** An empty PostgreSQL, and folders of its own. */
    private Journey target() {
        return Journey.on(TestDatabase.POSTGRESQL, folder.resolve("new"));
    }

    private static void into(Journey journey, Journey target) {
        journey.with("benchmarks.into.username", target.environment().get("SPRING_DATASOURCE_USERNAME"));
    }

    private static Journey.Answer rebuild(Journey journey, Journey target) {
        into(journey, target);
        return journey.run(
                "rebuild",
                "--into",
                target.data().toString(),
                "--into-url",
                target.environment().get("SPRING_DATASOURCE_URL"));
    }

    private Journey.Answer rebuildInto(Journey journey, String url) {
        journey.with("benchmarks.into.username", "postgres");
        return journey.run("rebuild", "--into", folder.resolve("into").toString(), "--into-url", url);
    }
}
