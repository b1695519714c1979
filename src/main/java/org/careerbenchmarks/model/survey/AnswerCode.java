package org.careerbenchmarks.model.survey;

import org.jspecify.annotations.Nullable;

/**
 * What a number in {@link ResponseRow#codes} stands for. Responses are kept as lists of such numbers, since most of
 * what 20,000 responses say they say alike.
 *
 * @param code counted from 1 in each export
 * @param option the option that was chosen, or null where the meaning is another
 * @param column where in the export it stands, as Excel shows it: {@code D}
 */
public record AnswerCode(int code, String question, @Nullable String option, Meaning meaning, String column) {

    public enum Meaning {
        /** The option was chosen. */
        OPTION,
        /** The respondent says that the question does not apply. */
        NOT_APPLICABLE,
        /** A coded question was answered in words that lead to no option. */
        OWN_WORDS
    }
}
