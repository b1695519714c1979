package org.careerbenchmarks.load;

import org.jspecify.annotations.Nullable;

/**
 * A submission that waits to be taken in.
 *
 * @param file its path below the input folder, with /
 * @param sha256 empty where the file was too large to be copied
 * @param survey the folder below surveys/ that it lies in, empty where it lies in none; null for a return
 * @param attempt the attempt that this will be, counted from 1
 */
public record Registered(
        int submissionId, String file, String sha256, long bytes, @Nullable String survey, int attempt) {

    /** A return. */
    public Registered(int submissionId, String file, String sha256, long bytes, int attempt) {
        this(submissionId, file, sha256, bytes, null, attempt);
    }
}
