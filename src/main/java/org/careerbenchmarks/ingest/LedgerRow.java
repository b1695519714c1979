package org.careerbenchmarks.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of one file.
 *
 * @param sha256 empty where the file was never read
 * @param setAsideAs why it is not taken in ({@code duplicate}, {@code waiting}, {@code ignored}), or null
 */
record LedgerRow(String file, String sha256, long bytes, String stamp, @Nullable String setAsideAs) {

    private static final String SURVEYS = "surveys/";

    /** The folder below {@code surveys/} that the file lies in, empty for one that lies in none; null for a return. */
    @Nullable
    String survey() {
        return surveyOf(file);
    }

    /** The same of any file. */
    static @Nullable String surveyOf(String file) {
        if (!file.startsWith(SURVEYS)) {
            return null;
        }
        int end = file.indexOf('/', SURVEYS.length());
        return end < 0 ? "" : file.substring(SURVEYS.length(), end);
    }
}
