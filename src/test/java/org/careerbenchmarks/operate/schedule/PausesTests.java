package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A schedule does nothing while it is paused, and goes on when it was said or somebody resumes it. */
class PausesTests {

    private final TestClock clock = new TestClock("2026-12-20T08:00:00.900Z");

    @ParameterizedTest
    @EnumSource
    void itLastsUntilSomebodyResumesIt(TestDatabase database) {
        DataSource source = database.migrated();
        Pauses pauses = new Pauses(source, clock);
        Pause begun = pauses.begin("nightly", "the server moves", "anna", null);

        clock.set("2027-12-20T08:00:00Z");
        assertThat(pauses.findActive("nightly")).contains(begun);
        assertThat(pauses.findActive("housekeeping")).isEmpty();
        assertThat(begun.words()).isEqualTo("paused by anna: the server moves");

        assertThat(pauses.end("nightly", "ben")).isTrue();
        assertThat(pauses.findActive("nightly")).isEmpty();
        assertThat(pauses.end("nightly", "ben")).isFalse();
        assertThat(rows(source)).containsExactly("1 nightly anna 2026-12-20 08:00:00 null 2027-12-20 08:00:00 ben");
    }

    @ParameterizedTest
    @EnumSource
    void itEndsByItself(TestDatabase database) {
        DataSource source = database.migrated();
        Pauses pauses = new Pauses(source, clock);
        pauses.begin("nightly", "the holidays", "anna", Instant.parse("2026-12-24T08:00:00Z"));

        clock.set("2026-12-24T07:59:59Z");
        assertThat(pauses.findActive("nightly"))
                .map(Pause::words)
                .contains("paused by anna until 2026-12-24T08:00:00Z: the holidays");
        clock.set("2026-12-24T08:00:00Z");
        assertThat(pauses.findActive("nightly")).isEmpty();
        assertThat(pauses.end("nightly", "ben")).isFalse();
        assertThat(rows(source)).containsExactly("1 nightly anna 2026-12-20 08:00:00 2026-12-24 08:00:00 null null");
    }

    @ParameterizedTest
    @EnumSource
    void anotherPauseTakesThePlaceOfTheFirst(TestDatabase database) {
        DataSource source = database.migrated();
        Pauses pauses = new Pauses(source, clock);
        pauses.begin("nightly", "the server moves", "anna", null);
        pauses.begin("housekeeping", "the disk is full", "anna", null);
        clock.set("2026-12-21T08:00:00Z");
        Pause second = pauses.begin("nightly", "the holidays", "ben", Instant.parse("2026-12-24T08:00:00Z"));

        assertThat(pauses.findActive("nightly")).contains(second);
        assertThat(pauses.findActive("housekeeping")).map(Pause::by).contains("anna");
        assertThat(rows(source))
                .containsExactly(
                        "1 nightly anna 2026-12-20 08:00:00 null 2026-12-21 08:00:00 ben",
                        "2 housekeeping anna 2026-12-20 08:00:00 null null null",
                        "3 nightly ben 2026-12-21 08:00:00 2026-12-24 08:00:00 null null");
        clock.set("2026-12-24T08:00:00Z");
        assertThat(pauses.findActive("nightly")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPauseOfTheSameSecondTakesItsPlaceToo(TestDatabase database) {
        Pauses pauses = new Pauses(database.migrated(), clock);
        pauses.begin("nightly", "by mistake", "anna", null);
        Pause second = pauses.begin("nightly", "the server moves", "anna", null);

        assertThat(pauses.findActive("nightly")).contains(second);
        assertThat(pauses.listAll("nightly"))
                .extracting(Pause::reason)
                .containsExactly("the server moves", "by mistake");
        pauses.end("nightly", "anna");
        assertThat(pauses.findActive("nightly")).isEmpty();
    }

    private static List<String> rows(DataSource source) {
        return new JdbcTemplate(source)
                .query(
                        "select * from ops.pause order by pause",
                        (row, number) -> row.getInt("pause") + " " + row.getString("schedule") + " "
                                + row.getString("paused_by") + " " + row.getString("paused_at") + " "
                                + row.getString("paused_until") + " " + row.getString("resumed_at") + " "
                                + row.getString("resumed_by"));
    }
}
