package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks.operate.notify.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of a folder declare, and what becomes of a folder in which a file cannot be used. */
class ScheduleFilesTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Thresholds NONE = new Thresholds(null, null, null);

    @TempDir
    private Path folder;

    @Test
    void theCommittedFilesSayWhatRunsWhen() {
        Map<String, Schedule> read = ScheduleFiles.read(Path.of("jobs"), new TestClock("2026-11-29T12:00:00Z"));

        assertThat(read.values())
                .containsExactly(
                        new Schedule(
                                "housekeeping",
                                Does.HOUSEKEEPING,
                                new Timing.Cron("0 30 4 * * ?", LONDON),
                                LONDON,
                                true,
                                List.of(),
                                null,
                                Telling.ONLY_TROUBLE,
                                NONE),
                        new Schedule(
                                "nightly",
                                Does.NIGHTLY,
                                new Timing.Cron("0 30 2 * * ?", LONDON),
                                LONDON,
                                true,
                                List.of(),
                                LocalTime.of(6, 0),
                                Telling.ALWAYS,
                                new Thresholds(10, 60, null)),
                        new Schedule(
                                "watch",
                                Does.WATCH,
                                new Timing.Cron("0 5 6 * * ?", LONDON),
                                LONDON,
                                true,
                                List.of(),
                                null,
                                Telling.ONLY_TROUBLE,
                                NONE));
    }

    @Test
    void everyKeyMayBeWritten() throws IOException {
        Schedule read = new JobsOf(folder)
                .read(
                        "name: nightly",
                        "does: nightly",
                        "cron: 0 0 22 ? * MON-FRI",
                        "zone: Asia/Tokyo",
                        "misfire: skip",
                        "waves: [2019-07, 2020-07]",
                        "deadline: 12:30",
                        "notices: never",
                        "thresholds: {refused: 0, minutes: 90, queries: 12}");

        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        assertThat(read)
                .isEqualTo(new Schedule(
                        "nightly",
                        Does.NIGHTLY,
                        new Timing.Cron("0 0 22 ? * MON-FRI", tokyo),
                        tokyo,
                        false,
                        List.of("2019-07", "2020-07"),
                        LocalTime.of(12, 30),
                        Telling.NEVER,
                        new Thresholds(0, 90, 12)));
        assertThat(read.timetable()).isEqualTo("0 0 22 ? * MON-FRI|Asia/Tokyo|skip");
    }

    @Test
    void whatIsLeftOutIsAsMostWantIt() throws IOException {
        assertThat(new JobsOf(folder).read("does: nightly", "interval: 15m"))
                .isEqualTo(new Schedule(
                        "nightly",
                        Does.NIGHTLY,
                        new Timing.Every("15m", Duration.ofMinutes(15)),
                        LONDON,
                        true,
                        List.of(),
                        null,
                        Telling.ALWAYS,
                        NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "misfier, misfire",
        "dedline, deadline",
        "Does, does",
        "croon, cron",
        "intervall, interval",
        "timezone, zone",
        "wave, waves",
        "notice, notices",
        "treshold, thresholds",
        "nam, name"
    })
    void anUnknownKeyIsRefusedWithTheNearestOne(String wrong, String meant) throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "interval: 15m", wrong + ": x"))
                .isEqualTo("jobs/nightly.yml line 3: nobody knows the key \"" + wrong + "\"; did you mean " + meant
                        + "? The keys are name, does, cron, interval, zone, misfire, waves, deadline, notices,"
                        + " thresholds. Nothing was scheduled.");
    }

    @ParameterizedTest
    @CsvSource({"refussed, refused", "minute, minutes", "query, queries"})
    void anUnknownThresholdIsRefusedWithTheNearestOne(String wrong, String meant) throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "interval: 15m", "thresholds:", "  " + wrong + ": 5"))
                .isEqualTo("jobs/nightly.yml line 4: nobody knows the key \"" + wrong + "\"; did you mean " + meant
                        + "? The keys are refused, minutes, queries. Nothing was scheduled.");
    }

    @Test
    void oneFileThatCannotBeUsedRefusesAll() throws IOException {
        Files.writeString(folder.resolve("sound.yml"), "does: nightly\ninterval: 15m\n");

        assertThat(new JobsOf(folder).refused("does: cleaning", "interval: 15m"))
                .isEqualTo("jobs/nightly.yml line 1: nobody can do \"cleaning\"; write one of nightly, housekeeping,"
                        + " watch. Nothing was scheduled.");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Files.writeString(folder.resolve("other.yml"), "name: nightly\ndoes: nightly\ninterval: 15m\n");

        assertThat(new JobsOf(folder).refused("does: nightly", "interval: 15m"))
                .isEqualTo("jobs/other.yml has a name that another file has: nightly; change one of them. Nothing was"
                        + " scheduled.");
    }

    @Test
    void aFolderWithoutSchedulesIsRefused() throws IOException {
        String refused = "jobs holds no schedule (no file that ends with .yml); name the right folder with --jobs DIR."
                + " Nothing was scheduled.";
        assertThat(new JobsOf(folder).refused()).isEqualTo(refused);

        Files.writeString(folder.resolve("nightly.md"), "# Runbook: nightly\n");
        assertThat(new JobsOf(folder).refused()).isEqualTo(refused);
        assertThat(new JobsOf(folder.resolve("nowhere")).refused()).isEqualTo(refused);
    }

    @Test
    void whatIsNoUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("nightly.yml"), "name: né".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new JobsOf(folder).refused())
                .isEqualTo("jobs/nightly.yml is not UTF-8; save it as UTF-8. Nothing was scheduled.");
    }

    @Test
    void aMarkOfItsEncodingIsNoPartOfAFile() throws IOException {
        assertThat(new JobsOf(folder).read("\uFEFFdoes: nightly", "interval: 15m"))
                .extracting(Schedule::does)
                .isEqualTo(Does.NIGHTLY);
    }

    @Test
    void aFileThatIsNoneOfOursIsRefused() throws IOException {
        assertThat(new JobsOf(folder).refused("#".repeat(1 << 16)))
                .isEqualTo(
                        "jobs/nightly.yml is larger than 64 KiB; check that it is the file that is meant. Nothing was"
                                + " scheduled.");
    }

    @Test
    void nobodyFindsAScheduleThatIsNotDeclared() throws IOException {
        Schedule nightly = new JobsOf(folder).read("does: nightly", "interval: 15m");

        assertThatThrownBy(() -> ScheduleFiles.get(Map.of("nightly", nightly), "nihgtly"))
                .isInstanceOf(NoSuchSchedule.class)
                .hasMessage("There is no schedule nihgtly; the schedules are nightly.");
    }
}
