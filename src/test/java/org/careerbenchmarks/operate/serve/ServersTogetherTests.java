package org.careerbenchmarks.operate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks._support.AtOnce;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.schedule.Declared;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.junit.jupiter.api.Test;

/** Several servers that share a PostgreSQL and are started at the same moment, as a cluster starts its containers. */
class ServersTogetherTests {

    private static final int SERVERS = 4;

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private final Instant longAgo = now.minus(Duration.ofDays(10));
    private final DataSource source = TestDatabase.POSTGRESQL.migrated();

    private Schedule inHours(int hours) {
        return Scheduled.daily(LocalTime.ofInstant(now.plus(Duration.ofHours(hours)), ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private Boolean takeOver(Instant time, Schedule schedule) throws Exception {
        new QuartzForTests(TestDatabase.POSTGRESQL, source, time, List.of(schedule)).close();
        return true;
    }

    @Test
    void eachTakesOverWhatIsNew() throws Exception {
        assertThat(AtOnce.times(SERVERS, () -> takeOver(now, inHours(12)))).hasSize(SERVERS);

        try (QuartzForTests quartz = new QuartzForTests(TestDatabase.POSTGRESQL, source, now, List.of(inHours(12)))) {
            assertThat(quartz.triggers()).isEqualTo(Map.of("jobs.nightly", now.plus(Duration.ofHours(12))));
            assertThat(quartz.catchUp(now)).isEmpty();
        }
    }

    @Test
    void whatAChangedTimetableMissedIsMadeUpForOnce() throws Exception {
        takeOver(longAgo, inHours(12));
        Schedule changed = inHours(10);
        assertThat(AtOnce.times(SERVERS, () -> takeOver(now, changed))).hasSize(SERVERS);

        try (QuartzForTests quartz = new QuartzForTests(TestDatabase.POSTGRESQL, source, now, List.of(changed))) {
            assertThat(quartz.triggers()).hasSize(2).containsEntry("jobs.nightly", now.plus(Duration.ofHours(10)));
            assertThat(quartz.catchUp(now)).containsExactly(new Due(changed, now.minus(Duration.ofHours(12))));
        }
    }

    @Test
    void eachDeclaresTheSame() throws Exception {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        assertThat(AtOnce.times(SERVERS, () -> {
                    new Declared(source, clock).replace(List.of(inHours(12)));
                    return true;
                }))
                .hasSize(SERVERS);
        assertThat(new Declared(source, clock).since()).isEqualTo(Map.of("nightly", now));
    }
}
