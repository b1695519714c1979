package org.careerbenchmarks.template.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/** Who answers what: as many as the quotas say, and who by chance. */
final class SurveyAnswers {

    private final Map<String, List<SurveyAnswer>> byQuestion = new HashMap<>();

    private SurveyAnswers() {}

    static SurveyAnswers of(SurveyDefinition survey, SurveyCounts counts, int respondents, long seed) {
        SurveyAnswers answers = new SurveyAnswers();
        for (Question each : survey.questions()) {
            Draw draw = Draw.of(seed, "survey", survey.survey(), each.id());
            answers.byQuestion.put(each.id(), deal(each, SurveyQuota.of(each, counts, respondents), respondents, draw));
        }
        return answers;
    }

    /**
     * An answer.
     *
     * @param respondent counted from 0
     */
    SurveyAnswer get(Question question, int respondent) {
        return byQuestion.get(question.id()).get(respondent);
    }

    private static List<SurveyAnswer> deal(Question question, SurveyQuota quota, int respondents, Draw draw) {
        List<List<String>> hands = question.type().takesSeveral() ? several(quota, draw) : one(quota);
        List<SurveyAnswer> answers = new ArrayList<>();
        hands.forEach(hand -> answers.add(new SurveyAnswer(hand, false)));
        int silent = respondents - answers.size();
        for (int i = 0; i < silent; i++) {
            answers.add(new SurveyAnswer(List.of(), 2 * i < silent));
        }
        draw.shuffle(answers);
        return answers;
    }

    private static List<List<String>> one(SurveyQuota quota) {
        List<List<String>> hands = new ArrayList<>();
        quota.chosen().forEach((option, count) -> {
            for (int i = 0; i < count; i++) {
                hands.add(List.of(option));
            }
        });
        return hands;
    }

    private static List<List<String>> several(SurveyQuota quota, Draw draw) {
        List<List<String>> hands = new ArrayList<>();
        for (int i = 0; i < quota.answered(); i++) {
            hands.add(new ArrayList<>());
        }
        quota.chosen().forEach((option, count) -> {
            List<List<String>> order = new ArrayList<>(hands);
            draw.shuffle(order);
            order.subList(0, count).forEach(hand -> hand.add(option));
        });
        giveToEmpty(hands);
        return hands;
    }

    /** Who answers has chosen something: those with several options pass one on, so that the counts stay. */
    private static void giveToEmpty(List<List<String>> hands) {
        int giver = 0;
        for (List<String> hand : hands) {
            while (hand.isEmpty() && giver < hands.size()) {
                List<String> rich = hands.get(giver);
                if (rich.size() > 1) {
                    hand.add(rich.remove(rich.size() - 1));
                } else {
                    giver++;
                }
            }
        }
    }
}
