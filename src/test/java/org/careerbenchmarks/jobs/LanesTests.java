package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTests {

    @Test
    void whatHasOneKeyIsDoneInItsOrderAndAllOfItIsDone() {
        Map<Integer, List<Integer>> done = new ConcurrentHashMap<>();
        try (Lanes lanes = new Lanes(3)) {
            for (int i = 0; i < 1_000; i++) {
                int number = i;
                lanes.give(i % 7, () -> done.computeIfAbsent(number % 7, key -> new ArrayList<>())
                        .add(number));
            }
            assertThat(lanes.finish()).isEqualTo(1_000);
        }
        for (int key = 0; key < 7; key++) {
            int first = key;
            assertThat(done.get(key))
                    .containsExactlyElementsOf(IntStream.iterate(first, i -> i < 1_000, i -> i + 7)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void onlyWhatGivesTrueIsCounted() {
        try (Lanes lanes = new Lanes(2)) {
            lanes.give("a", () -> true);
            lanes.give("b", () -> false);

            assertThat(lanes.finish()).isEqualTo(1);
        }
    }

    @Test
    void aFaultComesUpAndNothingWorksOn() {
        Map<Integer, Thread> workers = new ConcurrentHashMap<>();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> {
            try (Lanes lanes = new Lanes(2)) {
                for (int i = 0; i < 200; i++) {
                    int number = i;
                    lanes.give(i, () -> {
                        workers.put(number % 2, Thread.currentThread());
                        throw new UncheckedIOException(new IOException("disk full"));
                    });
                }
            }
        });

        assertThat(workers.values()).isNotEmpty().noneMatch(Thread::isAlive);
    }
}
