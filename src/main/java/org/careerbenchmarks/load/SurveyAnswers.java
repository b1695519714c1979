package org.careerbenchmarks.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.AnswerCode.Meaning;
import org.jspecify.annotations.Nullable;

/** What one response says, by question. */
final class SurveyAnswers {

    private final Map<String, Set<String>> chosen = new HashMap<>();
    private final Set<String> notApplicable = new HashSet<>();

    private SurveyAnswers() {}

    /**
     * Reads the numbers that a response is kept as.
     *
     * @param numbers separated by spaces
     * @param codes what each stands for
     */
    static SurveyAnswers of(String numbers, Map<String, AnswerCode> codes) {
        SurveyAnswers answers = new SurveyAnswers();
        for (int start = 0, end; start < numbers.length(); start = end + 1) {
            end = numbers.indexOf(' ', start);
            end = end < 0 ? numbers.length() : end;
            String number = numbers.substring(start, end);
            AnswerCode code = codes.get(number);
            if (code == null) {
                throw new IllegalStateException("a response holds the number " + number + ", which stands for nothing");
            }
            answers.add(code);
        }
        return answers;
    }

    private void add(AnswerCode code) {
        if (code.meaning() == Meaning.NOT_APPLICABLE) {
            notApplicable.add(code.question());
            return;
        }
        Set<String> options = chosen.computeIfAbsent(code.question(), question -> new HashSet<>(4));
        if (code.option() != null) {
            options.add(code.option());
        }
    }

    /** The options that were chosen, none where it was answered in other words; null where it was not answered. */
    @Nullable
    Set<String> findChosen(String question) {
        return chosen.get(question);
    }

    boolean isNotApplicable(String question) {
        return notApplicable.contains(question);
    }
}
