package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyForm;

/** A form in the words of a test. */
final class Answered {

    private Answered() {}

    /** The answers of a response, each as {@code question=option}, or with the meaning of the code. */
    static List<String> answers(SurveyForm form, ResponseRow row) {
        List<String> answers = new ArrayList<>();
        for (String code : row.codes().isEmpty() ? new String[0] : row.codes().split(" ")) {
            AnswerCode meant = form.codes().get(Integer.parseInt(code) - 1);
            answers.add(meant.question() + "=" + (meant.option() == null ? meant.meaning() : meant.option()));
        }
        return answers;
    }

    /** The answers of the only, or the first, response to one question. */
    static List<String> answers(SurveyForm form, String question) {
        return answers(form, form.rows().get(0)).stream()
                .filter(each -> each.startsWith(question + "="))
                .map(each -> each.substring(question.length() + 1))
                .toList();
    }

    static List<Oddity.Kind> kinds(SurveyForm form) {
        return form.oddities().stream().map(Oddity::kind).toList();
    }

    /** Each oddity as {@code KIND question "observed" -> nearest @ places xcount}, what is null left out. */
    static List<String> told(SurveyForm form) {
        return form.oddities().stream().map(Answered::told).toList();
    }

    private static String told(Oddity oddity) {
        StringBuilder text = new StringBuilder(oddity.kind().name());
        text.append(oddity.question() == null ? "" : " " + oddity.question());
        text.append(oddity.observed() == null ? "" : " \"" + oddity.observed() + '"');
        text.append(oddity.nearest() == null ? "" : " -> " + oddity.nearest());
        List<String> places = oddity.places().stream()
                .map(each -> each.cell() == null ? "sheet" : each.cell())
                .toList();
        return text.append(" @ ")
                .append(String.join(" ", places))
                .append(" x")
                .append(oddity.count())
                .toString();
    }
}
