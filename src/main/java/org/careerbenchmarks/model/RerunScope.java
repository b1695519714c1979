package org.careerbenchmarks.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions of a wave are to be assessed again; all of them where nothing is named.
 *
 * @param wave {@code 2020-07}
 * @param schools by {@code schoolId}
 * @param files paths below the input folder, or the first digits of a SHA-256
 * @param isAllRejected also whatever was rejected or quarantined
 */
public record RerunScope(String wave, List<String> schools, List<String> files, boolean isAllRejected) {

    /** Fewer digits of a SHA-256 are taken for a name. */
    private static final int FEWEST_DIGITS = 8;

    private static final List<String> REFUSED = List.of("rejected", "quarantined");

    public RerunScope {
        schools = List.copyOf(schools);
        files = List.copyOf(files);
    }

    /**
     * A submission as it is chosen by.
     *
     * @param sha256 empty for a file that was never read
     * @param setAsideAs why it was not assessed, if it was not
     * @param survey of an export of a survey
     * @param wave as its latest attempt has it
     */
    public record Candidate(
            int submissionId,
            String file,
            String sha256,
            @Nullable String setAsideAs,
            @Nullable String survey,
            @Nullable String wave,
            @Nullable String schoolId,
            @Nullable String outcome) {

        /** Whether one of the names that somebody gave means this submission. */
        public boolean isCalled(String name) {
            return file.equals(name) || isShaOf(name);
        }

        /** The same bytes under several names have one SHA-256: it means those that were assessed. */
        private boolean isShaOf(String name) {
            return isSha(name) && setAsideAs == null && sha256.startsWith(name);
        }

        /** What is still being written, or is no return, has nothing to assess. */
        public boolean isAssessable() {
            return setAsideAs == null || setAsideAs.equals("duplicate");
        }
    }

    /** Whether this can only be the beginning of a SHA-256. */
    public static boolean isSha(String name) {
        return name.matches("[0-9a-f]{" + FEWEST_DIGITS + ",64}");
    }

    public boolean includes(Candidate candidate) {
        boolean isOfOtherWave = candidate.wave() != null && !candidate.wave().equals(wave);
        if (isOfOtherWave || !candidate.isAssessable()) {
            return false;
        }
        return files.stream().anyMatch(candidate::isCalled) || isChosenUnnamed(candidate);
    }

    private boolean isChosenUnnamed(Candidate candidate) {
        if (candidate.survey() != null || candidate.setAsideAs() != null) {
            return false;
        }
        boolean isOfWave = wave.equals(candidate.wave());
        if (isWholeWave()) {
            return isOfWave;
        }
        // A school's return of which the wave could not be read may belong to this one.
        boolean isOfSchool = candidate.schoolId() != null && schools.contains(candidate.schoolId());
        boolean isRefused = candidate.outcome() != null && REFUSED.contains(candidate.outcome());
        return isOfSchool || (isAllRejected && isRefused && (isOfWave || candidate.schoolId() != null));
    }

    private boolean isWholeWave() {
        return schools.isEmpty() && files.isEmpty() && !isAllRejected;
    }

    /** Whose submissions, for people: {@code P001, P017; all that was refused; returns/a.xlsx}. */
    public String words() {
        if (isWholeWave()) {
            return "all returns";
        }
        List<String> parts = new ArrayList<>();
        if (!schools.isEmpty()) {
            parts.add(String.join(", ", schools));
        }
        if (isAllRejected) {
            parts.add("all that was refused");
        }
        if (!files.isEmpty()) {
            parts.add(String.join(", ", files));
        }
        return String.join("; ", parts);
    }
}
