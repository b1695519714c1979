package org.careerbenchmarks.operate.cli;

/** The command line asks for something that cannot be done; the message says what to write instead. */
final class WrongUsage extends RuntimeException {

    WrongUsage(String message) {
        super(message);
    }
}
