package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that a schedule cannot have is refused in a sentence with its place, and what to write instead. */
class ScheduleValuesTests {

    private static final String END = ". Nothing was scheduled.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zone: Europe/Lodnon | there is no such zone; write one like Europe/London",
                "misfire: ctach-up | misfire is \"ctach-up\"; write one of catch-up, skip",
                "notices: sometimes | notices is \"sometimes\"; write one of always, never, trouble",
                "waves: 2020 | \"2020\" is no wave; write all, or waves like [2020-07]",
                "waves: [2020-07, all] | \"all\" is no wave; write all, or waves like [2020-07]",
                "deadline: 6:00 | \"6:00\" is no time of the day; write it like 06:00",
                "deadline: 24:00 | \"24:00\" is no time of the day; write it like 06:00",
                "deadline: | the deadline is no text; write one value behind the colon",
                "zone: [Europe/London] | the zone is no text; write one value behind the colon",
                "thresholds: {refused: many} | refused is \"many\"; write a whole number, 0 or more",
                "thresholds: {minutes: -1} | minutes is \"-1\"; write a whole number, 0 or more",
                "thresholds: {queries: 1.5} | queries is \"1.5\"; write a whole number, 0 or more",
                "thresholds: {queries: 9999999999} | queries is \"9999999999\"; write a whole number, 0 or more",
                "thresholds: 5 | thresholds has no keys; write them on lines of their own, such as refused: 10",
                "thresholds: | thresholds has no keys; write them on lines of their own, such as refused: 10",
                "does: nightly | the key does stands there twice; write it once",
                "interval: 15m | it is not said once when it is due; write either cron or interval"
            })
    void isRefusedWithItsPlace(String line, String said) throws IOException {
        String place = line.startsWith("interval") ? "line 1: " : "line 3: ";
        assertThat(new JobsOf(folder).refused("does: nightly", "cron: 0 30 2 * * ?", line))
                .isEqualTo("jobs/nightly.yml " + place + said + END);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "quarter | \"quarter\" is no length of time; write it like 15m, 2h or 1d",
                "500ms | the interval 500ms is too short; write 1s or more",
                "0s | the interval 0s is too short; write 1s or more",
                "-1h | the interval -1h is too short; write 1s or more"
            })
    void anIntervalThatIsNone(String interval, String said) throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "interval: " + interval))
                .isEqualTo("jobs/nightly.yml line 2: " + said + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"every night", "0 30 25 * * ?", "0 30 2 * *", "30 2 * * *"})
    void aCronThatIsNone(String cron) throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "cron: \"" + cron + "\""))
                .startsWith("jobs/nightly.yml line 2: cron is not understood (")
                .endsWith("); write seconds, minutes, hours, day of month, month, day of week, such as"
                        + " \"0 30 2 * * ?\"" + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 30 2 * * ? 2020", "0 30 2 30 2 ?"})
    void aTimeThatNeverComesAgain(String cron) throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "cron: \"" + cron + "\""))
                .isEqualTo("jobs/nightly.yml line 2: this time never comes again; write one in the future" + END);
    }

    @Test
    void whatDoesNothingOrNeverIsRefused() throws IOException {
        JobsOf jobs = new JobsOf(folder);
        assertThat(jobs.refused("interval: 15m"))
                .isEqualTo("jobs/nightly.yml line 1: does is missing; write one of nightly, housekeeping, watch" + END);
        assertThat(jobs.refused("# later", "does: nightly"))
                .isEqualTo("jobs/nightly.yml line 2: it is not said once when it is due; write either cron or interval"
                        + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "nightly", "- nightly"})
    void aFileWithoutKeysIsRefused(String text) throws IOException {
        assertThat(new JobsOf(folder).refused(text))
                .isEqualTo("jobs/nightly.yml has no keys; write at least does and cron or interval" + END);
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "cron: \"0 30 2 * * ?", "zone: Europe/London"))
                .startsWith("jobs/nightly.yml line ")
                .contains(" is not YAML (found unexpected end of stream)")
                .endsWith("; compare it with the other files of this folder" + END);
        assertThat(new JobsOf(folder).refused("does: nightly", "\tcron: 0 30 2 * * ?"))
                .startsWith("jobs/nightly.yml line 2 is not YAML (")
                .endsWith("; compare it with the other files of this folder" + END);
    }

    @Test
    void onlyWhatRunsAtATimeOfTheDayHasADeadline() throws IOException {
        JobsOf jobs = new JobsOf(folder);
        String said = "jobs/nightly.yml line 3: only what runs at a time of the day has a deadline; take it away" + END;
        assertThat(jobs.refused("does: nightly", "interval: 1d", "deadline: \"06:00\""))
                .isEqualTo(said);
        assertThat(jobs.refused("does: watch", "cron: 0 5 6 * * ?", "deadline: \"06:00\""))
                .isEqualTo(said);
    }

    @Test
    void aDeadlineIsATimeAlsoWithoutQuotes() throws IOException {
        assertThat(new JobsOf(folder)
                        .read("does: nightly", "cron: 0 30 2 * * ?", "deadline: 12:30")
                        .deadline())
                .isEqualTo(LocalTime.of(12, 30));
    }
}
