package org.careerbenchmarks.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Threads that share the work. What has one key is done by one of them, in the order in which it was given; whoever
 * gives waits as soon as much is undone.
 */
final class Lanes implements AutoCloseable {

    /** Short enough for any heap, long enough that no lane stands idle behind a slow one. */
    private static final int UNDONE_IN_A_LANE = 32;

    private static final int PATIENCE_IN_MINUTES = 10;

    private final List<ExecutorService> lanes;
    private final Deque<Future<Boolean>> undone = new ArrayDeque<>();
    private int counted;

    Lanes(int threads) {
        this.lanes = Stream.generate(Executors::newSingleThreadExecutor)
                .limit(threads)
                .toList();
    }

    /** Has something done; a fault in it comes up at a later call. */
    void give(Object key, Callable<Boolean> work) {
        if (undone.size() == UNDONE_IN_A_LANE * lanes.size()) {
            count(undone.remove());
        }
        undone.add(lanes.get(Math.floorMod(key.hashCode(), lanes.size())).submit(work));
    }

    private void count(Future<Boolean> work) {
        counted += Awaited.get(work) ? 1 : 0;
    }

    /** Waits for all, and says how much of it gave true. */
    int finish() {
        while (!undone.isEmpty()) {
            count(undone.remove());
        }
        return counted;
    }

    /** Leaves nothing behind that still works: what has not begun is dropped. */
    @Override
    public void close() {
        undone.forEach(each -> each.cancel(false));
        lanes.forEach(ExecutorService::shutdown);
        try {
            for (ExecutorService lane : lanes) {
                if (!lane.awaitTermination(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("A thread did not end; end the program and run again.");
                }
            }
        } catch (InterruptedException stopped) {
            lanes.forEach(ExecutorService::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }
}
