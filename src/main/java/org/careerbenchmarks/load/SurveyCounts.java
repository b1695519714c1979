package org.careerbenchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each option of a survey was chosen, by some of its respondents. */
final class SurveyCounts {

    private final List<QuestionCounts> questions = new ArrayList<>();
    private int respondents;

    /**
     * Begins at nothing.
     *
     * @param questions by question and option or group: the options that count for it, an option for itself
     */
    SurveyCounts(Map<String, Map<String, Set<String>>> questions) {
        questions.forEach((question, options) -> this.questions.add(new QuestionCounts(question, options)));
    }

    void add(SurveyAnswers response) {
        respondents++;
        questions.forEach(each -> each.add(response));
    }

    /** A row of numbers for each option and group, as {@code warehouse.survey_count} has them. */
    List<Object[]> rows(Object... of) {
        List<Object[]> rows = new ArrayList<>();
        questions.forEach(each -> each.addRows(rows, respondents, of));
        return rows;
    }

    private static final class QuestionCounts {

        private final String question;
        private final List<String> options;
        private final List<Set<String>> members;
        private final int[] chosen;
        private int answered;
        private int notApplicable;

        QuestionCounts(String question, Map<String, Set<String>> options) {
            this.question = question;
            this.options = List.copyOf(options.keySet());
            this.members = List.copyOf(options.values());
            this.chosen = new int[options.size()];
        }

        void add(SurveyAnswers response) {
            Set<String> answer = response.findChosen(question);
            if (answer == null) {
                notApplicable += response.isNotApplicable(question) ? 1 : 0;
                return;
            }
            answered++;
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] += Collections.disjoint(members.get(i), answer) ? 0 : 1;
            }
        }

        void addRows(List<Object[]> rows, int respondents, Object... of) {
            int missing = respondents - answered - notApplicable;
            for (int i = 0; i < chosen.length; i++) {
                List<Object> row = new ArrayList<>(List.of(of));
                row.addAll(List.of(question, options.get(i), chosen[i], answered, missing, notApplicable, respondents));
                rows.add(row.toArray());
            }
        }
    }
}
