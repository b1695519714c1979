package org.careerbenchmarks.operate.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.notify.Channels;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.notify.Trouble;
import org.careerbenchmarks.operate.run.RunEnded;
import org.careerbenchmarks.operate.run.RunEnded.Ending;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Thresholds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that was done and is trouble all the same. */
class CrossedTests {

    /** Somebody is told, so that troubles are kept; nothing is sent here. */
    private static final Map<String, String> SOMEBODY = Map.of(
            "benchmarks.notices.webhook-url",
            "http://127.0.0.1:9/notices",
            "benchmarks.notices.webhook-secret",
            "secret");

    @BeforeEach
    void configure() {
        SOMEBODY.forEach(System::setProperty);
    }

    @AfterEach
    void forget() {
        SOMEBODY.keySet().forEach(System::clearProperty);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverAThresholdIsTroubleUntilItIsNot(TestDatabase database) {
        DataSource source = database.migrated();
        Notices notices = new Notices(source, new TestClock("2026-11-29T03:00:00Z"), Channels.inForce());
        Crossed crossed = new Crossed(withThresholds(), notices);

        crossed.tell(done(10, Duration.ofMinutes(60)), source);
        assertThat(notices.listOpenTroubles()).isEmpty();

        crossed.tell(done(11, Duration.ofMinutes(60).plusSeconds(1)), source);
        crossed.tell(done(30, Duration.ofMinutes(90)), source);
        assertThat(notices.listOpenTroubles())
                .extracting(Trouble::about, Trouble::sentence, Trouble::times)
                .containsExactlyInAnyOrder(
                        tuple("nightly refused", "more than 10 files were rejected or quarantined in a run.", 2),
                        tuple("nightly minutes", "more than 60 minutes went by until a run was done.", 2));

        crossed.tell(done(0, Duration.ofSeconds(3)), source);
        assertThat(notices.listOpenTroubles()).isEmpty();
    }

    private static Schedule withThresholds() {
        Schedule daily = Scheduled.daily(LocalTime.of(2, 30), ZoneOffset.UTC);
        return new Schedule(
                "nightly",
                daily.does(),
                daily.timing(),
                daily.zone(),
                daily.catchesUp(),
                List.of("2020-07"),
                daily.deadline(),
                daily.notices(),
                new Thresholds(10, 60, 5));
    }

    private static RunEnded done(int refused, Duration took) {
        return new RunEnded("nightly", 7L, Ending.DONE_WITH_REJECTS, "", "", List.of(), List.of(), "", took, refused);
    }
}
