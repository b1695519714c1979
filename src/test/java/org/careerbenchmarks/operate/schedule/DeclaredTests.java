package org.careerbenchmarks.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Since when each schedule is due as it is: from its first start on, and anew when its times change. */
class DeclaredTests {

    private final TestClock clock = new TestClock("2026-11-29T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void itIsRememberedWhileNothingChanges(TestDatabase database) {
        Declared declared = new Declared(database.migrated(), clock);
        assertThat(declared.since()).isEmpty();
        declared.replace(List.of(Schedules.nightly("0 30 2 * * ?", null)));
        Map<String, Instant> first = Map.of("nightly", Instant.parse("2026-11-29T12:00:00Z"));
        assertThat(declared.since()).isEqualTo(first);

        clock.set("2026-12-01T12:00:00Z");
        declared.replace(List.of(Schedules.nightly("0 30 2 * * ?", null)));
        assertThat(declared.since()).isEqualTo(first);
        declared.replace(List.of(Schedules.nightly("0 30 2 * * ?", "06:00")));
        assertThat(declared.since())
                .as("a deadline is no part of the timetable")
                .isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void anotherTimetableBeginsWhenItIsDeclared(TestDatabase database) {
        Declared declared = new Declared(database.migrated(), clock);
        declared.replace(List.of(Schedules.nightly("0 30 2 * * ?", null)));
        clock.set("2026-12-01T12:00:00Z");
        declared.replace(List.of(Schedules.nightly("0 30 3 * * ?", null)));

        assertThat(declared.since()).isEqualTo(Map.of("nightly", clock.instant()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenAwayIsForgotten(TestDatabase database) {
        Declared declared = new Declared(database.migrated(), clock);
        declared.replace(List.of(Schedules.nightly("0 30 2 * * ?", null)));
        declared.replace(List.of());
        assertThat(declared.since()).isEmpty();

        clock.set("2026-12-01T12:00:00Z");
        declared.replace(List.of(Schedules.nightly("0 30 2 * * ?", null)));
        assertThat(declared.since()).isEqualTo(Map.of("nightly", clock.instant()));
    }
}
