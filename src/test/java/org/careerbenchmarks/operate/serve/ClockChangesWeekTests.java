package org.careerbenchmarks.operate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks.operate.schedule.BrokenSchedule;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.ScheduleFiles;
import org.careerbenchmarks.operate.schedule.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.TriggerKey;
import org.quartz.TriggerUtils;
import org.quartz.spi.OperableTrigger;

/** The weeks in which the clocks change, as Quartz itself reckons them from the triggers that we give it. */
class ClockChangesWeekTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TriggerKey KEY = TriggerKey.triggerKey("nightly");
    private static final TestClock CLOCK = new TestClock("2026-01-15T12:00:00Z");

    @TempDir
    private Path folder;

    /** Days of a zone, each from its midnight to the next. */
    private record Days(LocalDate first, LocalDate last, ZoneId zone) {

        List<LocalDateTime> eachAt(LocalTime time) {
            return first.datesUntil(last.plusDays(1))
                    .map(day -> day.atTime(time))
                    .toList();
        }

        List<Instant> firings(Schedule schedule) {
            Instant from = first.atStartOfDay(zone).toInstant();
            Instant to = last.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
            // Made long before, so that the first of the days is one like the others.
            OperableTrigger trigger = (OperableTrigger) Timetable.trigger(schedule, KEY, CLOCK.instant());
            return TriggerUtils.computeFireTimesBetween(trigger, null, Date.from(from), Date.from(to)).stream()
                    .map(Date::toInstant)
                    .toList();
        }

        List<LocalDateTime> localFirings(Schedule schedule) {
            return firings(schedule).stream()
                    .map(each -> LocalDateTime.ofInstant(each, zone))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-22, 2026-04-05", "2026-10-18, 2026-11-01", "2027-03-21, 2027-04-04", "2027-10-24, 2027-11-07"})
    void everyMinuteThatIsNotRefusedFiresOnceADay(LocalDate first, LocalDate last) {
        Days days = new Days(first, last, LONDON);
        List<LocalTime> refused = minutes().stream().filter(this::isRefused).toList();

        assertThat(refused).hasSize(60).allMatch(time -> time.getHour() == 1);
        for (LocalTime time : minutes()) {
            if (!refused.contains(time)) {
                assertThat(days.localFirings(Scheduled.daily(time, LONDON)))
                        .as(time.toString())
                        .isEqualTo(days.eachAt(time));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-22, 2026-04-05, 2026-03-29", "2027-03-21, 2027-04-04, 2027-03-28"})
    void thoseThatAreRefusedWouldLeaveOutADay(LocalDate first, LocalDate last, LocalDate change) {
        Days days = new Days(first, last, LONDON);
        for (LocalTime time : minutes().subList(60, 120)) {
            assertThat(days.localFirings(Scheduled.daily(time, LONDON)))
                    .as(time.toString())
                    .doesNotContain(change.atTime(time));
        }
    }

    @Test
    void theNightlyRunFiresAtHalfPastTwoInLondon() {
        Schedule nightly = Scheduled.daily(LocalTime.of(2, 30), LONDON);

        assertThat(new Days(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30), LONDON).firings(nightly))
                .containsExactly(
                        Instant.parse("2026-03-28T02:30:00Z"),
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-30T01:30:00Z"));
        assertThat(new Days(LocalDate.of(2027, 10, 30), LocalDate.of(2027, 11, 1), LONDON).firings(nightly))
                .containsExactly(
                        Instant.parse("2027-10-30T01:30:00Z"),
                        Instant.parse("2027-10-31T02:30:00Z"),
                        Instant.parse("2027-11-01T02:30:00Z"));
    }

    /** There the hour that comes twice is not the one that is left out, so that its times are not refused. */
    @Test
    void anHourThatComesTwiceFiresOnce() {
        ZoneId newYork = ZoneId.of("America/New_York");
        Days days = new Days(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 8), newYork);
        for (LocalTime time : minutes().subList(60, 120)) {
            assertThat(days.localFirings(Scheduled.daily(time, newYork)))
                    .as(time.toString())
                    .isEqualTo(days.eachAt(time));
        }
    }

    @Test
    void aPollGoesOnEvenly() {
        Schedule poll = Scheduled.nightly(new Timing.Every("15m", Duration.ofMinutes(15)), LONDON, true);
        List<Instant> firings = new Days(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), LONDON).firings(poll);

        assertThat(firings).hasSize(23 * 4).startsWith(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(LocalDateTime.ofInstant(firings.get(4), ZoneOffset.UTC)).isEqualTo("2026-03-29T01:00:00");
    }

    private boolean isRefused(LocalTime time) {
        try {
            Files.writeString(
                    folder.resolve("nightly.yml"),
                    "does: nightly\ncron: \"0 %d %d * * ?\"\n".formatted(time.getMinute(), time.getHour()));
            ScheduleFiles.read(folder, CLOCK);
            return false;
        } catch (BrokenSchedule skipped) {
            assertThat(skipped)
                    .hasMessageContaining("on 29 March 2026 the clocks of Europe/London go from 01:00 to 02:00");
            return true;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static List<LocalTime> minutes() {
        return IntStream.range(0, 24 * 60)
                .mapToObj(minute -> LocalTime.of(minute / 60, minute % 60))
                .toList();
    }
}
