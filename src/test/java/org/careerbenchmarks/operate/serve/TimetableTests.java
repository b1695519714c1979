package org.careerbenchmarks.operate.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored follows what is declared, and nothing that was missed is lost or done twice. */
class TimetableTests {

    /** Quartz looks at the clock of the machine. */
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    private final Instant longAgo = now.minus(Duration.ofDays(10));

    /** Due each day, next in twelve hours, so that a test never meets it. */
    private final Schedule daily = inHours(12, true);

    private Schedule inHours(int hours, boolean catchesUp) {
        LocalTime time = LocalTime.ofInstant(now.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
        return Scheduled.nightly(Scheduled.daily(time, ZoneOffset.UTC).timing(), catchesUp);
    }

    private static Schedule everyHour(boolean catchesUp) {
        return Scheduled.nightly(new Timing.Every("1h", Duration.ofHours(1)), catchesUp);
    }

    private Instant hours(int hours) {
        return now.plus(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewIsStoredAndWhatIsGoneIsTakenAway(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        Schedule other = Scheduled.named("poll", everyHour(true).timing(), ZoneOffset.UTC, true);
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(daily, other))) {
            assertThat(quartz.triggers()).isEqualTo(Map.of("jobs.nightly", hours(12), "jobs.poll", hours(1)));
            assertThat(quartz.jobs()).containsExactly("jobs.nightly", "jobs.poll");
        }
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(other))) {
            assertThat(quartz.triggers()).isEqualTo(Map.of("jobs.poll", hours(1)));
            assertThat(quartz.jobs()).containsExactly("jobs.poll");
            assertThat(quartz.catchUp(now)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takingItOverAgainChangesNothing(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        List<String> stored;
        try (QuartzForTests quartz = new QuartzForTests(database, source, longAgo, List.of(daily))) {
            stored = quartz.stored();
        }
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(daily))) {
            assertThat(quartz.stored()).isEqualTo(stored).hasSize(1);
            assertThat(quartz.triggers())
                    .as("the first of the nights that were missed")
                    .isEqualTo(Map.of("jobs.nightly", longAgo.plus(Duration.ofHours(12))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyMissedNightsAreMadeUpForOnce(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        new QuartzForTests(database, source, longAgo, List.of(daily)).close();
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(daily))) {
            assertThat(quartz.catchUp(now)).containsExactly(new Due(daily, hours(-12)));
        }
        try (QuartzForTests again = new QuartzForTests(database, source, now, List.of(daily))) {
            assertThat(again.catchUp(now)).isEmpty();
            assertThat(again.stored()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToBeSkippedIsSkipped(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        Schedule skipping = inHours(12, false);
        new QuartzForTests(database, source, longAgo, List.of(skipping)).close();
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(skipping))) {
            assertThat(quartz.catchUp(now)).isEmpty();
            assertThat(quartz.stored()).singleElement().asString().contains(" WAITING ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPollMakesUpForAllAtOnceAndGoesOn(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        new QuartzForTests(database, source, longAgo, List.of(everyHour(true))).close();
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(everyHour(true)))) {
            assertThat(quartz.catchUp(now)).singleElement().satisfies(due -> assertThat(due.at())
                    .isBetween(now, now.plusSeconds(60)));
        }
        DataSource other = database.migrated();
        new QuartzForTests(database, other, longAgo, List.of(everyHour(false))).close();
        try (QuartzForTests quartz = new QuartzForTests(database, other, now, List.of(everyHour(false)))) {
            assertThat(quartz.catchUp(now)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAChangedTimetableMissedIsMadeUpForBesideTheNewOne(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        new QuartzForTests(database, source, longAgo, List.of(daily)).close();
        // Changed twice before it ticks: still one night is made up for.
        new QuartzForTests(database, source, now, List.of(inHours(9, true))).close();
        Schedule changed = inHours(10, true);
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(changed))) {
            assertThat(quartz.triggers()).hasSize(2).containsEntry("jobs.nightly", hours(10));
            assertThat(quartz.catchUp(now)).containsExactly(new Due(changed, hours(-12)));
        }
        try (QuartzForTests again = new QuartzForTests(database, source, now, List.of(changed))) {
            assertThat(again.triggers()).isEqualTo(Map.of("jobs.nightly", hours(10)));
            assertThat(again.catchUp(now)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatASkippingOneMissedIsNotMadeUpForWhenItChanges(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        new QuartzForTests(database, source, longAgo, List.of(inHours(12, true))).close();
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(inHours(12, false)))) {
            assertThat(quartz.triggers()).isEqualTo(Map.of("jobs.nightly", hours(12)));
            assertThat(quartz.catchUp(now)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMadeUpForTakesNoOthersName(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        Schedule namesake =
                Scheduled.named("nightly-catch-up", inHours(11, true).timing(), ZoneOffset.UTC, true);
        new QuartzForTests(database, source, longAgo, List.of(daily)).close();
        Schedule changed = inHours(10, true);
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(changed, namesake))) {
            assertThat(quartz.triggers())
                    .hasSize(3)
                    .containsEntry("jobs.nightly", hours(10))
                    .containsEntry("jobs.nightly-catch-up", hours(11));
            assertThat(quartz.catchUp(now)).containsExactly(new Due(changed, hours(-12)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTriggerThatQuartzGaveUpTicksAgain(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        try (QuartzForTests quartz = new QuartzForTests(database, source, longAgo, List.of(daily))) {
            quartz.setState("ERROR");
        }
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(daily))) {
            assertThat(quartz.stored()).singleElement().asString().contains(" WAITING ");
            assertThat(quartz.catchUp(now)).containsExactly(new Due(daily, hours(-12)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenAwayIsNotMadeUpFor(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        Schedule poll = Scheduled.named("poll", everyHour(true).timing(), ZoneOffset.UTC, true);
        new QuartzForTests(database, source, longAgo, List.of(daily, poll)).close();
        new QuartzForTests(database, source, now, List.of(inHours(10, true), poll)).close();
        try (QuartzForTests quartz = new QuartzForTests(database, source, now, List.of(poll))) {
            assertThat(quartz.triggers()).containsOnlyKeys("jobs.poll");
            assertThat(quartz.catchUp(now)).extracting(Due::schedule).containsExactly(poll);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeStoredAsAWholeIsNotStored(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        Schedule broken = Scheduled.named("poll", new Timing.Every("0s", Duration.ZERO), ZoneOffset.UTC, true);
        try (QuartzForTests quartz = new QuartzForTests(database, source, longAgo, List.of(daily))) {
            List<String> stored = quartz.stored();
            assertThatThrownBy(() -> new QuartzForTests(database, source, now, List.of(inHours(10, true), broken)))
                    .hasMessageStartingWith("The schedule cannot be stored: ");
            assertThat(quartz.stored()).isEqualTo(stored);
            assertThat(quartz.jobs()).containsExactly("jobs.nightly");
        }
    }
}
