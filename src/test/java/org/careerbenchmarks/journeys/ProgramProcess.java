package org.careerbenchmarks.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careerbenchmarks.Application;

/** The program in a process of its own, so that it can be killed. */
final class ProgramProcess {

    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path log;

    private ProgramProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ProgramProcess start(Journey journey, String... verb) {
        return start(journey, List.of(), List.of("-Xmx256m"), verb);
    }

    /**
     * Starts it in another way than usual.
     *
     * @param through a command that starts the program, such as one that takes rights away
     * @param options of the Java machine
     */
    static ProgramProcess start(Journey journey, List<String> through, List<String> options, String... verb) {
        try {
            Path log = Files.createTempFile(journey.input().getParent(), verb[0], ".log");
            List<String> command = new ArrayList<>(through);
            command.addAll(java(options));
            command.addAll(journey.arguments(verb));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(new File("/dev/null"));
            builder.environment().putAll(journey.environment());
            return new ProgramProcess(builder.start(), log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The program, to be followed by its arguments. */
    static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
        return command;
    }

    /** Lets it run for a while; true if it ended by itself in that time. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** kill -9 */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM */
    void terminate() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end by itself:\n" + output());
        }
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
