package org.careerbenchmarks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission with all that was found in it, as the school gets it back.
 *
 * @param wave null where it could not be told
 * @param schoolId null where it could not be told
 * @param schoolName what the register calls the school, or null
 * @param file its path below the input folder
 * @param sha256 of its bytes, empty for a file that was never read
 * @param isCurrent whether its answers are the ones that count
 * @param findings all of them; a query that was explained is a note
 */
public record Dossier(
        @Nullable String wave,
        @Nullable String schoolId,
        @Nullable String schoolName,
        int submissionId,
        String file,
        String sha256,
        Outcome outcome,
        boolean isCurrent,
        List<Finding> findings) {

    public Dossier {
        findings = List.copyOf(findings);
    }
}
