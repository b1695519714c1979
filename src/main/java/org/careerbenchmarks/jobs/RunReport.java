package org.careerbenchmarks.jobs;

import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What a run left behind.
 *
 * @param arrival the number of the files that came with it; 0 when none came
 * @param edition the edition that is current after it
 * @param isNewEdition whether the run published it
 * @param exportedTo the folder with its tables
 * @param replaced where a folder of the same name but of another warehouse was moved to
 * @param letters how many letters to schools it wrote
 * @param lettersIn the folder with all letters
 * @param missingCopies files of a rerun that are not in the archive, so that they could not be assessed again
 */
public record RunReport(
        int arrival,
        int edition,
        boolean isNewEdition,
        String exportedTo,
        Optional<String> replaced,
        int letters,
        String lettersIn,
        String missingCopies) {

    public static RunReport of(JobExecution execution) {
        ExecutionContext left = execution.getExecutionContext();
        return new RunReport(
                left.getInt(Steps.ARRIVAL, 0),
                left.getInt(Steps.EDITION, 0),
                Boolean.TRUE.equals(left.get(Steps.IS_NEW_EDITION)),
                left.getString(Steps.EXPORTED_TO, ""),
                Optional.ofNullable(left.get(Steps.REPLACED)).map(Object::toString),
                left.getInt(Steps.LETTERS, 0),
                left.getString(Steps.LETTERS_IN, ""),
                left.getString(Steps.MISSING_COPIES, ""));
    }
}
