package org.careerbenchmarks.architecture.offenders.jobs;

/** Breaks a fence on purpose. */
final class UsesTheCommandLine {

    picocli.CommandLine line;
}
