package org.careerbenchmarks.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** A broker and workers, each a process of its own, for the runs of a journey. */
final class Crew {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Journey journey;
    private final int port = freePort();
    private final List<ProgramProcess> started = new ArrayList<>();

    /** The runs of the journey hand out, in small pieces and chunks, so that there is a midst of it. */
    Crew(Journey journey) {
        this.journey = journey.with("benchmarks.take-in.partitions", "remote")
                .with("benchmarks.take-in.broker", "tcp://127.0.0.1:" + port)
                .with("benchmarks.take-in.partition-size", "10")
                .with("benchmarks.take-in.timeout", "60s")
                .with("benchmarks.partitions", "1")
                .with("benchmarks.chunk", "2");
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    ProgramProcess broker() {
        return start(
                "Workers meet at",
                List.of(),
                "serve",
                "--broker",
                "--broker-address",
                "127.0.0.1:" + port,
                "--jobs",
                emptyFolder().toString());
    }

    private Path emptyFolder() {
        try {
            return Files.createDirectories(journey.input().resolveSibling("no-jobs"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    ProgramProcess worker(String... javaOptions) {
        return start("Working", Arrays.asList(javaOptions), "serve", "--worker");
    }

    /** The night, as whoever hands out. */
    ProgramProcess night() {
        return run("nightly");
    }

    ProgramProcess run(String... verb) {
        ProgramProcess process = ProgramProcess.start(journey, verb);
        started.add(process);
        return process;
    }

    private ProgramProcess start(String says, List<String> javaOptions, String... verb) {
        List<String> options = javaOptions.isEmpty() ? List.of("-Xmx256m") : javaOptions;
        ProgramProcess process = ProgramProcess.start(journey, List.of(), options, verb);
        started.add(process);
        Awaitility.await(says).atMost(PATIENCE).until(() -> process.output().contains(says) || hasEnded(process));
        if (!process.output().contains(says)) {
            throw new AssertionError("it ended at once:\n" + process.output());
        }
        return process;
    }

    static boolean hasEnded(ProgramProcess process) throws InterruptedException {
        return process.endsWithin(0);
    }

    /** Waits until some of what the journey's run registered is taken in, and not all of it as far as can be told. */
    void awaitTheMidstOfIt(int atLeast) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> takenIn() >= atLeast);
    }

    private int takenIn() {
        return Integer.parseInt(
                WarehouseRows.column(journey, "select count(*) from intake.submission where state = 'taken_in'")
                        .get(0));
    }

    void killAll() throws InterruptedException {
        for (ProgramProcess each : started) {
            each.kill();
        }
    }
}
