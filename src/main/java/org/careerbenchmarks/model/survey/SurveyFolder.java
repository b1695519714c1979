package org.careerbenchmarks.model.survey;

import org.jspecify.annotations.Nullable;

/** Where in the input folder the exports of a survey lie: {@code surveys/<survey>/}, in any folders below. */
public final class SurveyFolder {

    private static final String SURVEYS = "surveys/";

    private SurveyFolder() {}

    /**
     * The survey in whose folder a file lies, empty for one below {@code surveys/} that lies in none; null for a return.
     *
     * @param file its path below the input folder, with {@code /}
     */
    public static @Nullable String find(String file) {
        if (!file.startsWith(SURVEYS)) {
            return null;
        }
        int end = file.indexOf('/', SURVEYS.length());
        return end < 0 ? "" : file.substring(SURVEYS.length(), end);
    }
}
