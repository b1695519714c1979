package org.careerbenchmarks.ingest;

import java.time.Duration;
import org.careerbenchmarks.model.survey.SurveyFolder;

/**
 * When a file is still being written, and how large one may be.
 *
 * @param settling a file younger than this is looked at twice, so far apart
 * @param incompleteZip a cut-off zip younger than this may still be on its way
 * @param fileBytes larger returns are not copied
 * @param surveyFileBytes larger exports of the survey tool are not copied
 */
public record RegisterLimits(Duration settling, Duration incompleteZip, long fileBytes, long surveyFileBytes) {

    /**
     * The size over which a file is not copied.
     *
     * @param file its path below the input folder
     */
    public long bytesOf(String file) {
        return SurveyFolder.find(file) == null ? fileBytes : surveyFileBytes;
    }
}
