package org.careerbenchmarks.model.survey;

import java.util.List;
import java.util.Map;

/**
 * One question of a survey.
 *
 * @param id its name in tables; questions of one id in two waves are compared
 * @param text its words in the survey tool
 * @param aliases other wordings of the same question
 * @param options in the order of the definition
 * @param groups options that are also counted together, by the name of the group, in the order of the definition
 */
public record Question(
        String id,
        String text,
        List<String> aliases,
        QuestionType type,
        List<Option> options,
        Map<String, List<String>> groups) {

    public Question {
        aliases = List.copyOf(aliases);
        options = List.copyOf(options);
    }
}
