package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The program as a server in a process of its own. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private static final List<ServerProcess> STARTED = new ArrayList<>();

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final ProgramProcess process;

    private ServerProcess(ProgramProcess process) {
        this.process = process;
    }

    /** Declares a schedule in the folder of a journey. */
    static void declare(Journey journey, String name, String... lines) {
        try {
            Path folder = Files.createDirectories(jobs(journey));
            Files.writeString(folder.resolve(name + ".yml"), String.join("\n", lines) + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Path jobs(Journey journey) {
        return journey.input().resolveSibling("jobs");
    }

    /** Starts it, and waits until it serves. */
    static ServerProcess start(Journey journey, String... through) {
        ServerProcess started = begin(journey, through);
        started.await("Serving ");
        return started;
    }

    /** Starts it without waiting. */
    static ServerProcess begin(Journey journey, String... through) {
        ProgramProcess process = ProgramProcess.start(
                journey,
                List.of(through),
                List.of("-Xmx256m"),
                "serve",
                "--jobs",
                jobs(journey).toString(),
                "--port",
                "0");
        ServerProcess started = new ServerProcess(process);
        STARTED.add(started);
        return started;
    }

    /** Ends all that a test began, however the test ended. */
    static void killAll() {
        STARTED.forEach(ServerProcess::kill);
        STARTED.clear();
    }

    ProgramProcess process() {
        return process;
    }

    /** Waits until it has said something. */
    void await(String said) {
        Awaitility.await(said).atMost(PATIENCE).until(() -> process.output().contains(said) || process.endsWithin(0));
        if (!process.output().contains(said)) {
            throw new AssertionError("it ended without saying \"" + said + "\":\n" + process.output());
        }
    }

    /** What it answers, whatever the status. */
    HttpResponse<String> get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + path)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** As it says itself, once it serves. */
    private String address() {
        Matcher said = ADDRESS.matcher(process.output());
        assertThat(said.find()).as(process.output()).isTrue();
        return said.group();
    }

    void kill() {
        try {
            process.kill();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** SIGTERM; the exit code. */
    int end() throws InterruptedException {
        process.terminate();
        return process.exitCode();
    }
}
