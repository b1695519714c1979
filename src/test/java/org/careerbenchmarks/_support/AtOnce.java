package org.careerbenchmarks._support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several that do the same at the same moment, as servers of one database may. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each; what one of them throws is thrown. */
    public static <T> List<T> times(int number, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier together = new CyclicBarrier(number);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int each = 0; each < number; each++) {
                begun.add(threads.submit(() -> {
                    together.await();
                    return work.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : begun) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
