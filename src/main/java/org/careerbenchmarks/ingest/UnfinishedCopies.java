package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Copies that were written under a temporary name and not yet forced to disk. Done for many at once, since a disk writes
 * what several threads ask for in one go: to force each by itself takes five times as long.
 */
final class UnfinishedCopies {

    private static final int THREADS = 32;

    private final Queue<Copy> copies = new ConcurrentLinkedQueue<>();

    /**
     * @param at where its bytes are
     * @param target where they belong
     */
    private record Copy(Path at, Path target) {}

    /** What is done with each of many, on several threads. */
    private interface Work<T> {
        void on(T each) throws IOException;
    }

    void add(Path at, Path target) {
        copies.add(new Copy(at, target));
    }

    /**
     * Gives each its name, after its bytes are on disk; afterwards the names are on disk as well, since a rename is only
     * when its folder is.
     *
     * @param archive where folders may have been made for them
     */
    void finish(Path archive) throws IOException {
        List<Copy> all = new ArrayList<>();
        for (Copy next = copies.poll(); next != null; next = copies.poll()) {
            all.add(next);
        }
        if (all.isEmpty()) {
            return;
        }
        Set<Path> folders = new HashSet<>(Set.of(archive));
        all.forEach(each -> folders.add(each.target().getParent()));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            each(all, copy -> force(copy.at()), threads);
            // Two may have equal content; each has its own file, and either rename is right.
            each(all, copy -> Files.move(copy.at(), copy.target(), StandardCopyOption.ATOMIC_MOVE), threads);
            each(folders, UnfinishedCopies::force, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> void each(Collection<T> all, Work<T> work, ExecutorService threads) throws IOException {
        List<Future<?>> begun = new ArrayList<>();
        for (T one : all) {
            begun.add(threads.submit(() -> {
                work.on(one);
                return null;
            }));
        }
        try {
            for (Future<?> each : begun) {
                each.get();
            }
        } catch (ExecutionException fault) {
            throw new IOException(
                    "The archive cannot be written: " + fault.getCause().getMessage(), fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the archive was written", stopped);
        }
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
