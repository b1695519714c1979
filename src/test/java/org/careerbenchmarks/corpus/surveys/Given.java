package org.careerbenchmarks.corpus.surveys;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/**
 * A good response: it answers every question, other options than the response before it.
 *
 * @param number counted from 1 in its export
 */
record Given(SurveyDefinition survey, String id, SurveySchool school, int number) {

    static final int PER_EXPORT = 4;

    List<Option> chosen(Question question) {
        List<Option> options = question.options();
        int first = number + survey.questions().indexOf(question);
        List<Option> chosen = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            boolean isSecond = question.type().takesSeveral() && number % 2 == 0 && i == (first + 1) % options.size();
            if (i == first % options.size() || isSecond) {
                chosen.add(options.get(i));
            }
        }
        return chosen;
    }

    List<String> ids(Question question) {
        return chosen(question).stream().map(Option::id).toList();
    }
}
