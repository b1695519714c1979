package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.schedule.Firing.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is due is done once, whoever comes for it and whoever dies over it. */
class FiringLogTests {

    private static final Instant DUE = Instant.parse("2026-11-29T02:30:00Z");

    private final TestClock clock = new TestClock("2026-11-29T02:30:01.700Z");

    @ParameterizedTest
    @EnumSource
    void whatWasDoneIsNotBegunAgain(TestDatabase database) {
        DataSource source = database.migrated();
        FiringLog log = new FiringLog(source, clock);
        assertThat(log.begin("nightly", DUE, "one")).isTrue();
        assertThat(log.find("nightly", DUE)).contains(firing(DUE, clock, null, "", null));
        clock.forward(Duration.ofMinutes(3));
        log.end(new Firing("nightly", DUE, clock.instant(), Outcome.DONE, "took 180 s.", 7L));

        assertThat(log.begin("nightly", DUE, "two")).isFalse();

        assertThat(rows(source))
                .containsExactly(
                        "1 nightly 2026-11-29 02:30:00 2026-11-29 02:30:01 one done took 180 s. 7 2026-11-29 02:33:01");
        assertThat(log.begin("housekeeping", DUE, "two")).isTrue();
        assertThat(log.begin("nightly", DUE.plus(Duration.ofDays(1)), "two")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatDiedOrWasStoppedIsTakenOver(TestDatabase database) {
        for (Outcome outcome : Outcome.values()) {
            FiringLog log = new FiringLog(database.migrated(), clock);
            log.begin("nightly", DUE, "one");
            log.end(new Firing("nightly", DUE, clock.instant(), outcome, "It ended.", null));
            assertThat(log.begin("nightly", DUE, "two")).as(outcome.code()).isEqualTo(outcome == Outcome.STOPPED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverTakesItOverBeginsAnew(TestDatabase database) {
        DataSource source = database.migrated();
        FiringLog log = new FiringLog(source, clock);
        log.begin("nightly", DUE, "dies");
        clock.set("2026-11-29T05:00:00Z");
        assertThat(log.begin("nightly", DUE, "is stopped")).isTrue();
        log.end(new Firing("nightly", DUE, clock.instant(), Outcome.STOPPED, "somebody asked it to stop.", 8L));
        clock.set("2026-11-29T06:00:00Z");
        assertThat(log.begin("nightly", DUE, "two")).isTrue();

        assertThat(rows(source))
                .containsExactly("1 nightly 2026-11-29 02:30:00 2026-11-29 06:00:00 two null null null null");
    }

    @ParameterizedTest
    @EnumSource
    void theOneBeforeAndTheLatestAreFound(TestDatabase database) {
        FiringLog log = new FiringLog(database.migrated(), clock);
        assertThat(log.findLatest("nightly")).isEmpty();
        Instant before = DUE.minus(Duration.ofDays(1));
        log.begin("nightly", DUE, "one");
        log.begin("nightly", before, "one");
        log.begin("watch", DUE.minusSeconds(60), "one");

        assertThat(log.findLatest("nightly")).map(Firing::dueAt).contains(DUE);
        assertThat(log.findBefore("nightly", DUE)).map(Firing::dueAt).contains(before);
        assertThat(log.findBefore("nightly", DUE.plusSeconds(1)))
                .map(Firing::dueAt)
                .contains(DUE);
        assertThat(log.findBefore("nightly", before)).isEmpty();
        assertThat(log.find("nightly", DUE.plusSeconds(1))).isEmpty();
    }

    private static Firing firing(
            Instant due, TestClock clock, @Nullable Outcome outcome, String words, @Nullable Long run) {
        return new Firing("nightly", due, clock.instant().minusMillis(700), outcome, words, run);
    }

    private static List<String> rows(DataSource source) {
        return new JdbcTemplate(source)
                .query(
                        "select * from ops.firing order by firing",
                        (row, number) -> row.getInt("firing") + " " + row.getString("schedule") + " "
                                + row.getString("due_at") + " " + row.getString("fired_at") + " "
                                + row.getString("server") + " " + row.getString("outcome") + " "
                                + row.getString("words") + " " + row.getString("run") + " "
                                + row.getString("ended_at"));
    }
}
