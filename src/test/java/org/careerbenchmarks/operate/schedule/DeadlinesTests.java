package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.schedule.Deadlines.Stand;
import org.careerbenchmarks.operate.schedule.Deadlines.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What had to be done by a time of the day, and was or was not. */
class DeadlinesTests {

    private final Schedule nightly = Schedules.nightly("0 30 2 * * ?", "06:00");
    private final TestClock clock = new TestClock("2026-11-01T12:00:00Z");

    /** A database in which a schedule was declared long ago. */
    private DataSource with(TestDatabase database, Schedule schedule) {
        DataSource source = database.migrated();
        new Declared(source, clock).replace(List.of(schedule));
        return source;
    }

    private List<Stand> stands(DataSource source, Schedule schedule, String now) {
        clock.set(now);
        Deadlines deadlines = new Deadlines(List.of(schedule), clock);
        return deadlines.list(deadlines.look(source));
    }

    private Stand stand(DataSource source, Schedule schedule, String now) {
        return stands(source, schedule, now).get(0);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneBeforeIsMet(TestDatabase database) {
        DataSource source = with(database, nightly);
        new Runs(source).done("2026-11-29T02:30:00Z", "2026-11-29T06:00:00Z");

        assertThat(stands(source, nightly, "2026-11-29T06:00:00Z"))
                .containsExactly(new Stand(
                        nightly,
                        Instant.parse("2026-11-29T02:30:00Z"),
                        Instant.parse("2026-11-29T06:00:00Z"),
                        Status.MET,
                        "nightly was due on Sun 29 Nov 02:30 and is done."));
        assertThat(stand(source, nightly, "2026-11-30T05:59:59Z").status())
                .as("until the next deadline")
                .isEqualTo(Status.MET);
        assertThat(stand(source, nightly, "2026-11-30T06:00:00Z").words())
                .isEqualTo(
                        "nightly was due on Mon 30 Nov 02:30 and had to be done by Mon 30 Nov 06:00, and no run of it"
                                + " is done.");
    }

    @ParameterizedTest
    @EnumSource
    void onlyARunThatBeganSinceThenAndIsDoneCounts(TestDatabase database) {
        DataSource source = with(database, nightly);
        Runs runs = new Runs(source);
        runs.done("2026-11-29T02:29:59Z", "2026-11-29T02:45:00Z");
        runs.add("nightly", "FAILED", "2026-11-29T02:30:00Z", "2026-11-29T02:31:00Z");
        runs.add("nightly", "STOPPED", "2026-11-29T03:30:00Z", "2026-11-29T03:31:00Z");
        runs.add("nightly", "STARTED", "2026-11-29T04:30:00Z", null);
        runs.add("publish", "COMPLETED", "2026-11-29T02:30:00Z", "2026-11-29T02:31:00Z");

        assertThat(stand(source, nightly, "2026-11-29T06:00:00Z").status()).isEqualTo(Status.MISSED);

        runs.done("2026-11-29T05:30:00Z", "2026-11-29T05:31:00Z");
        assertThat(stand(source, nightly, "2026-11-29T06:00:00Z").status())
                .as("by hand will do")
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneAfterwardsIsLate(TestDatabase database) {
        DataSource source = with(database, nightly);
        Runs runs = new Runs(source);
        assertThat(stand(source, nightly, "2026-11-29T06:20:00Z").status()).isEqualTo(Status.MISSED);
        runs.done("2026-11-29T02:30:00Z", "2026-11-29T06:20:00Z");

        Stand late = stand(source, nightly, "2026-11-29T06:20:00Z");
        assertThat(late.status()).isEqualTo(Status.LATE);
        assertThat(late.words())
                .isEqualTo("nightly was due on Sun 29 Nov 02:30 and had to be done by Sun 29 Nov 06:00; it was done"
                        + " later.");
        runs.done("2026-11-29T07:00:00Z", "2026-11-29T07:10:00Z");
        assertThat(stand(source, nightly, "2026-11-29T08:00:00Z").status()).isEqualTo(Status.LATE);
    }

    @ParameterizedTest
    @EnumSource
    void noNumberOfRunsAfterwardsHidesTheOneThatWasInTime(TestDatabase database) {
        DataSource source = with(database, nightly);
        Runs runs = new Runs(source);
        runs.done("2026-11-29T02:30:00Z", "2026-11-29T02:40:00Z");
        for (int minute = 10; minute < 60; minute++) {
            runs.done("2026-11-29T07:" + minute + ":00Z", "2026-11-29T07:" + minute + ":30Z");
        }

        assertThat(stand(source, nightly, "2026-11-29T08:00:00Z").status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPausedNobodyMisses(TestDatabase database) {
        DataSource source = with(database, nightly);
        Pauses pauses = new Pauses(source, clock);
        clock.set("2026-11-28T20:00:00Z");
        pauses.begin("nightly", "the server moves", "anna", Instant.parse("2026-11-29T05:00:00Z"));

        Stand paused = stand(source, nightly, "2026-11-29T07:00:00Z");
        assertThat(paused.status()).isEqualTo(Status.PAUSED);
        assertThat(paused.words()).isEqualTo("nightly was due on Sun 29 Nov 02:30; it was paused.");
        assertThat(stand(source, nightly, "2026-11-30T07:00:00Z").status()).isEqualTo(Status.MISSED);
        new Runs(source).done("2026-11-29T05:30:00Z", "2026-11-29T05:31:00Z");
        assertThat(stand(source, nightly, "2026-11-29T07:00:00Z").status())
                .as("somebody ran it all the same")
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCouldMissItBeforeItWasDeclared(TestDatabase database) {
        clock.set("2026-11-29T02:30:01Z");
        DataSource source = with(database, nightly);

        assertThat(stands(source, nightly, "2026-11-29T07:00:00Z")).isEmpty();
        assertThat(stand(source, nightly, "2026-11-30T07:00:00Z").status()).isEqualTo(Status.MISSED);
        assertThat(stands(database.migrated(), nightly, "2026-11-30T07:00:00Z"))
                .as("declared nowhere")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutADeadlineNobodyWaits(TestDatabase database) {
        Schedule unhurried = Schedules.nightly("0 30 2 * * ?", null);
        assertThat(stands(with(database, unhurried), unhurried, "2026-11-30T07:00:00Z"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheTimeOfTheZoneAcrossBothClockChanges(TestDatabase database) {
        clock.set("2026-01-01T12:00:00Z");
        DataSource source = with(database, nightly);
        Runs runs = new Runs(source);
        runs.done("2026-03-28T02:30:00Z", "2026-03-28T05:59:59Z");
        assertThat(stand(source, nightly, "2026-03-28T06:00:00Z").status()).isEqualTo(Status.MET);
        Stand spring = stand(source, nightly, "2026-03-29T05:00:00Z");
        assertThat(spring.dueAt()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(spring.deadline()).isEqualTo("2026-03-29T05:00:00Z");
        assertThat(spring.status()).isEqualTo(Status.MISSED);

        runs.done("2026-10-25T02:30:00Z", "2026-10-25T05:30:00Z");
        assertThat(stand(source, nightly, "2026-10-25T05:59:59Z").dueAt()).isEqualTo("2026-10-24T01:30:00Z");
        Stand autumn = stand(source, nightly, "2026-10-25T06:00:00Z");
        assertThat(autumn.dueAt()).isEqualTo("2026-10-25T02:30:00Z");
        assertThat(autumn.status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineMayLieBehindMidnight(TestDatabase database) {
        Schedule evening = Schedules.nightly("0 30 22 * * ?", "01:15");
        DataSource source = with(database, evening);
        new Runs(source).done("2026-11-28T22:30:00Z", "2026-11-29T01:00:00Z");

        Stand met = stand(source, evening, "2026-11-29T01:15:00Z");
        assertThat(met.dueAt()).isEqualTo("2026-11-28T22:30:00Z");
        assertThat(met.status()).isEqualTo(Status.MET);
        assertThat(stand(source, evening, "2026-11-29T23:59:00Z").dueAt())
                .as("the one of this evening has until tomorrow")
                .isEqualTo("2026-11-28T22:30:00Z");
        assertThat(stand(source, evening, "2026-11-30T01:15:00Z").status()).isEqualTo(Status.MISSED);
    }

    /** Else a run of Monday that was done on Monday evening would be in time on Tuesday. */
    @ParameterizedTest
    @EnumSource
    void whatRunsOnceAWeekHasTheDeadlineOfItsDay(TestDatabase database) {
        Schedule weekly = Schedules.nightly("0 30 2 ? * MON", "06:00");
        DataSource source = with(database, weekly);
        assertThat(stand(source, weekly, "2026-11-25T08:00:00Z").words())
                .isEqualTo(
                        "nightly was due on Mon 23 Nov 02:30 and had to be done by Mon 23 Nov 06:00, and no run of it"
                                + " is done.");
        new Runs(source).done("2026-11-23T20:00:00Z", "2026-11-23T20:10:00Z");

        assertThat(stand(source, weekly, "2026-11-25T08:00:00Z").status()).isEqualTo(Status.LATE);
        assertThat(stand(source, weekly, "2026-11-30T05:59:59Z").status()).isEqualTo(Status.LATE);
        assertThat(stand(source, weekly, "2026-11-30T06:00:00Z").status()).isEqualTo(Status.MISSED);
    }
}
