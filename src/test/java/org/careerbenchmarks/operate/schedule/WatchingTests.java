package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.notify.Channels;
import org.careerbenchmarks.operate.notify.Notices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody who watches has to tell of the deadlines. */
class WatchingTests {

    private final Schedule nightly = Schedules.nightly("0 30 2 * * ?", "06:00");
    private final TestClock clock = new TestClock("2026-11-01T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void itNamesWhatWasMissedAndNothingElse(TestDatabase database) {
        DataSource source = database.migrated();
        new Declared(source, clock).replace(List.of(nightly));
        Watching watching = new Watching(new Deadlines(List.of(nightly), clock));
        clock.set("2026-11-29T06:05:00Z");

        assertThat(watching.look(source, new Notices(source, clock, Channels.none())))
                .isEqualTo(
                        "nightly was due on Sun 29 Nov 02:30 and had to be done by Sun 29 Nov 06:00, and no run of it"
                                + " is done.");

        new Runs(source).done("2026-11-29T06:06:00Z", "2026-11-29T06:07:00Z");
        assertThat(watching.look(source, new Notices(source, clock, Channels.none())))
                .isEqualTo("every deadline was met.");
    }
}
