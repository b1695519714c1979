package org.careerbenchmarks.operate.cli;

import picocli.CommandLine.Option;

/** The option of verbs that show the latest of something. */
final class Latest {

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int number;

    /** How many, which is refused where it is none. */
    int number() {
        if (number < 1) {
            throw new WrongUsage("With --last, name how many to show, 1 or more.");
        }
        return number;
    }
}
