package org.careerbenchmarks.ingest;

import org.careerbenchmarks.model.survey.SurveyFolder;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of one file.
 *
 * @param sha256 empty where the file was never read
 * @param setAsideAs why it is not taken in ({@code duplicate}, {@code waiting}, {@code ignored}), or null
 */
record LedgerRow(String file, String sha256, long bytes, String stamp, @Nullable String setAsideAs) {

    /** The survey in whose folder the file lies; null for a return. */
    @Nullable
    String survey() {
        return SurveyFolder.find(file);
    }
}
