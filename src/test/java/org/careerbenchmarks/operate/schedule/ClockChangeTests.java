package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that a clock change leaves out are refused, and no others. */
class ClockChangeTests {

    private static final String LONDON = "Europe/London";
    private static final String REASON = "on 28 March 2027 the clocks of Europe/London go from 01:00 to 02:00";

    @TempDir
    private Path folder;

    @Test
    void everyMinuteOfTheHourThatIsLeftOutIsRefused() {
        assertThat(IntStream.range(0, 60).mapToObj(minute -> skipped("0 " + minute + " 1 * * ?", LONDON)))
                .containsOnly(Optional.of(REASON));
        assertThat(skipped("59 59 1 * * ?", LONDON)).contains(REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"59 59 0 * * ?", "0 59 0 * * ?", "0 0 2 * * ?", "0 30 2 * * ?", "0 30 1 ? * MON-SAT"})
    void whatLiesBesideItIsNot(String cron) {
        assertThat(skipped(cron, LONDON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 */15 * * * ?", "0 0 * * * ?", "*/10 * * * * ?"})
    void pollsAreToldToUseAnInterval(String cron) throws IOException {
        assertThat(new JobsOf(folder).refused("does: nightly", "cron: \"" + cron + "\""))
                .isEqualTo("jobs/nightly.yml line 2: this time would be skipped: " + REASON
                        + "; choose a time outside that hour, or write interval for something that is due several times"
                        + " a day. Nothing was scheduled.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 30 2 * * ? | America/New_York | on 14 March 2027 the clocks of America/New_York go from 02:00 to 03:00",
                "0 15 2 * * ? | Australia/Lord_Howe |"
                        + " on 3 October 2027 the clocks of Australia/Lord_Howe go from 02:00 to 02:30",
                "0 30 1 29 3 ? | Europe/London | on 29 March 2037 the clocks of Europe/London go from 01:00 to 02:00"
            })
    void eachZoneHasItsOwnHour(String cron, String zone, String reason) {
        assertThat(skipped(cron, zone)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "0 30 1 * * ?, America/New_York",
        "0 45 2 * * ?, Australia/Lord_Howe",
        "0 30 1 * * ?, Asia/Tokyo",
        "0 30 1 * * ?, UTC",
        "0 */15 * * * ?, Asia/Tokyo"
    })
    void whereNothingIsLeftOutNothingIsRefused(String cron, String zone) {
        assertThat(skipped(cron, zone)).isEmpty();
    }

    private static Optional<String> skipped(String cron, String zone) {
        return ClockChange.findSkipped(new Timing.Cron(cron, ZoneId.of(zone)), Instant.parse("2026-11-29T12:00:00Z"));
    }
}
