package org.careerbenchmarks.model.survey;

import java.util.List;

/**
 * What a survey asks, as {@code reference/surveys/<survey>.yml} says it.
 *
 * @param survey its name, which is also that of the folder of its exports
 * @param wave the wave that it belongs to
 * @param layout how the survey tool lays out its exports, as far as the definition knows
 * @param digest SHA-256 of the file, in hexadecimal: unchanged, exports need not be read again
 */
public record SurveyDefinition(String survey, String wave, Layout layout, List<Question> questions, String digest) {

    public SurveyDefinition {
        questions = List.copyOf(questions);
    }
}
