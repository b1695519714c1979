package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server on a machine whose clock we set (libfaketime): nights around clock changes, sleep, and being off. */
class ClockChangesTests {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime DUE = LocalTime.of(2, 30);

    /** How many changes; {@code -Dchanges=4} for those of two years. */
    private static final int HOW_MANY = Integer.getInteger("changes", 1);

    /** Nights before and after each change; {@code -Dnights=3} makes it a week around each. */
    private static final int NIGHTS = Integer.getInteger("nights", 0);

    /** The Sundays on which the clocks of London change. */
    private static final List<LocalDate> CHANGES = List.of(
                    LocalDate.of(2026, 3, 29),
                    LocalDate.of(2026, 10, 25),
                    LocalDate.of(2027, 3, 28),
                    LocalDate.of(2027, 10, 31))
            .subList(0, HOW_MANY);

    @TempDir
    private Path folder;

    @BeforeAll
    static void theLibraryIsThere() {
        assertThat(LIBRARY)
                .as("this test sets the clock of a process with Debian's package libfaketime; install it")
                .exists();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        ServerProcess.killAll();
    }

    @ParameterizedTest
    @EnumSource
    void eachNightItRunsOnceAndAfterSleepOnce(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot();
        ServerProcess.declare(journey, "night", "does: nightly", "cron: \"0 30 2 * * ?\"", "zone: Europe/London");
        setClock(CHANGES.get(0)
                .minusDays(NIGHTS + 1L)
                .atTime(12, 0)
                .atZone(LONDON)
                .toInstant());
        List<Instant> expected = new ArrayList<>();
        ServerProcess server = start(journey);
        for (LocalDate change : CHANGES) {
            if (!change.equals(CHANGES.get(0))) {
                // Asleep since the last change: one night makes up for all of them.
                Instant noon = change.minusDays(NIGHTS + 1L)
                        .atTime(12, 0)
                        .atZone(LONDON)
                        .toInstant();
                awaitFiring(server, noon, expected.size());
                expected.add(dueOn(change.minusDays(NIGHTS + 1L)));
            }
            for (LocalDate night : nightsAround(change)) {
                awaitFiring(server, dueOn(night).minusSeconds(2), expected.size());
                expected.add(dueOn(night));
            }
        }
        assertThat(server.end()).as(server.process().output()).isZero();

        LocalDate later = CHANGES.get(CHANGES.size() - 1).plusDays(NIGHTS + 4L);
        setClock(later.atTime(9, 0).atZone(LONDON).toInstant());
        ServerProcess again = start(journey);
        again.await("made up for");
        // Time enough for a second one, had there been any.
        again.process().endsWithin(7000);
        assertThat(again.end()).as(again.process().output()).isZero();
        expected.add(dueOn(later));

        assertThat(WarehouseRows.column(journey, "select due_at from ops.firing order by due_at"))
                .map(text -> text.substring(0, 19).replace(' ', 'T') + "Z")
                .containsExactlyElementsOf(
                        expected.stream().map(Instant::toString).toList());
        assertThat(WarehouseRows.column(journey, "select distinct outcome from ops.firing"))
                .containsExactly("done");
        assertThat(WarehouseRows.column(journey, "select words from ops.firing order by due_at desc")
                        .get(0))
                .contains("2 earlier times were missed and made up for");
        assertThat(journey.hasEdition(2)).isFalse();
    }

    private static List<LocalDate> nightsAround(LocalDate change) {
        return IntStream.rangeClosed(-NIGHTS, NIGHTS + 1)
                .mapToObj(change::plusDays)
                .toList();
    }

    private static Instant dueOn(LocalDate night) {
        return night.atTime(DUE).atZone(LONDON).toInstant();
    }

    private void awaitFiring(ServerProcess server, Instant clock, int before) {
        setClock(clock);
        Awaitility.await("the firing after " + clock)
                .atMost(Duration.ofSeconds(60))
                .until(() -> ended(server) > before);
        assertThat(ended(server)).as(server.process().output()).isEqualTo(before + 1);
    }

    private static long ended(ServerProcess server) {
        return server.process()
                .output()
                .lines()
                .filter(line -> line.contains(" took "))
                .count();
    }

    private ServerProcess start(Journey journey) {
        return ServerProcess.start(
                journey,
                "env",
                "TZ=UTC",
                "LD_PRELOAD=" + LIBRARY,
                "FAKETIME_TIMESTAMP_FILE=" + file(),
                "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_FORCE_MONOTONIC_FIX=0",
                "FAKETIME_DONT_FAKE_MONOTONIC=1");
    }

    private Path file() {
        return folder.resolve("clock");
    }

    /** The library reads how far the faked clock is from the real one. */
    private void setClock(Instant time) {
        long seconds = Duration.between(Clock.systemUTC().instant(), time).toSeconds();
        try {
            Path next = folder.resolve("clock.next");
            Files.writeString(next, (seconds < 0 ? "" : "+") + seconds);
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
