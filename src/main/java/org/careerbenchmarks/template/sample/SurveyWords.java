package org.careerbenchmarks.template.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;

/**
 * The words of an export. Where a definition has an alias, that is what the survey tool asked or offered; only to coded
 * questions, whose aliases are themes, are given labels and free text.
 */
final class SurveyWords {

    static final String NOT_APPLICABLE = "Not applicable";

    private static final double IN_OWN_WORDS = 0.45;

    private record Item(String question, String option) {}

    private final Map<Item, List<String>> freeText = new HashMap<>();

    SurveyWords() {
        BuiltIn.rows("survey-words.csv").forEach(row -> freeText.computeIfAbsent(
                        new Item(row.getField("question"), row.getField("option")), unseen -> new ArrayList<>())
                .add(row.getField("words")));
    }

    static String asked(Question question) {
        return question.aliases().isEmpty()
                ? question.text()
                : question.aliases().get(0);
    }

    static String offered(Question question, Option option) {
        boolean isReworded =
                question.type() != QuestionType.CODED && !option.aliases().isEmpty();
        return isReworded ? option.aliases().get(0) : option.label();
    }

    /** How a respondent says which option is chosen. */
    String said(Question question, String option, Draw draw) {
        List<String> own = freeText.getOrDefault(new Item(question.id(), option), List.of());
        if (option.equals(SurveyQuota.OWN_WORDS) || !own.isEmpty() && draw.chance(IN_OWN_WORDS)) {
            return draw.from(own);
        }
        return question.options().stream()
                .filter(each -> each.id().equals(option))
                .map(each -> offered(question, each))
                .findFirst()
                .orElseThrow();
    }
}
