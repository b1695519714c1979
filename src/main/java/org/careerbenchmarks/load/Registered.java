package org.careerbenchmarks.load;

/**
 * A submission that waits to be taken in.
 *
 * @param file its path below the input folder, with /
 * @param sha256 empty where the file was too large to be copied
 * @param attempt the attempt that this will be, counted from 1
 */
public record Registered(int submissionId, String file, String sha256, long bytes, int attempt) {}
