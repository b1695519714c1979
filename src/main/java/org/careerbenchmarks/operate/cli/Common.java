package org.careerbenchmarks.operate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.Watch;
import picocli.CommandLine.Option;

/** The options that most verbs have. */
final class Common {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "What arrived: reference/, returns/, surveys/ (default: ${DEFAULT-VALUE}).")
    private Path input;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where editions are exported to (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Embedded database, archive and logs (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--debug", description = "Show stack traces and the log on the terminal.")
    private boolean isDebug;

    Places places() {
        return new Places(input, output, data);
    }

    /** The folders, when the input folder is needed and must be there. */
    Places placesWithInput() {
        if (!Files.isDirectory(input)) {
            throw new WrongUsage("There is no input folder " + input + "; name the right one with --input DIR.");
        }
        return places();
    }

    boolean isDebug() {
        return isDebug;
    }

    /** The warehouse, for a command that only looks: it waits for one that is done in a moment, not for a run. */
    Program look() {
        return look(A_MOMENT);
    }

    /**
     * The same, for one that waits longer.
     *
     * @param patience how long it waits for whoever has an embedded warehouse
     */
    Program look(Duration patience) {
        return Program.open(places(), Access.LOOK.waiting(patience), Watch.nobody(), isDebug);
    }
}
