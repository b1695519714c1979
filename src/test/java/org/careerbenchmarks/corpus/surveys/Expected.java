package org.careerbenchmarks.corpus.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.careerbenchmarks.model.survey.Responses;
import org.jspecify.annotations.Nullable;

/**
 * The responses that are to be loaded, a line each. Answers are options, separated by spaces; {@code n/a} for a question
 * that does not apply, {@code ...} for own words.
 */
final class Expected {

    private static final class Line {

        private String id = "";
        private @Nullable String school;
        private @Nullable LeftOut leftOut;
        private final Map<String, String> answers = new TreeMap<>();

        Line copy() {
            Line copy = new Line();
            copy.id = id;
            copy.school = school;
            copy.leftOut = leftOut;
            copy.answers.putAll(answers);
            return copy;
        }

        @Override
        public String toString() {
            return "response %s of %s, %s: %s"
                    .formatted(id, school, leftOut == null ? "loaded" : leftOut.code(), answers);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /** Every response as it was given. */
    Expected(List<Given> responses) {
        for (Given each : responses) {
            Line line = new Line();
            line.id = each.id();
            line.school = each.school().schoolId();
            for (Question question : each.survey().questions()) {
                line.answers.put(question.id(), String.join(" ", each.ids(question)));
            }
            lines.add(line);
        }
    }

    /** What was loaded, in the same words. */
    static List<String> linesOf(Responses responses) {
        Map<Integer, AnswerCode> codes = new HashMap<>();
        responses.codes().forEach(code -> codes.put(code.code(), code));
        return responses.all().stream().map(each -> lineOf(each, codes)).toList();
    }

    private static String lineOf(Response response, Map<Integer, AnswerCode> codes) {
        Line line = new Line();
        line.id = response.row().responseId();
        line.school = response.schoolId();
        line.leftOut = response.leftOut();
        for (String code : response.row().codes().split(" ")) {
            AnswerCode answer = code.isEmpty() ? null : codes.get(Integer.valueOf(code));
            if (answer != null) {
                line.answers.merge(answer.question(), word(answer), (one, other) -> one + " " + other);
            }
        }
        return line.toString();
    }

    private static String word(AnswerCode answer) {
        return switch (answer.meaning()) {
            case OPTION -> String.valueOf(answer.option());
            case NOT_APPLICABLE -> "n/a";
            case OWN_WORDS -> "...";
        };
    }

    List<String> lines() {
        return lines.stream().map(Line::toString).toList();
    }

    void nothing() {
        lines.clear();
    }

    void answer(String question, String answers, int... responses) {
        each(responses, line -> {
            line.answers.remove(question);
            if (!answers.isEmpty()) {
                line.answers.put(question, answers);
            }
        });
    }

    void leaveOut(LeftOut why, int... responses) {
        each(responses, line -> line.leftOut = why);
    }

    void school(int response, @Nullable String schoolId) {
        lines.get(response - 1).school = schoolId;
    }

    void id(int response, String id) {
        lines.get(response - 1).id = id;
    }

    void idOf(int response, int other) {
        id(response, lines.get(other - 1).id);
    }

    void schoolOf(int response, int other) {
        school(response, lines.get(other - 1).school);
    }

    /** The same response once more at the end. */
    void repeat(int response, LeftOut why) {
        Line copy = lines.get(response - 1).copy();
        copy.leftOut = why;
        lines.add(copy);
    }

    private void each(int[] responses, Consumer<Line> change) {
        IntStream chosen = responses.length == 0 ? IntStream.rangeClosed(1, lines.size()) : IntStream.of(responses);
        chosen.mapToObj(number -> lines.get(number - 1)).forEach(change);
    }

    @Override
    public String toString() {
        return lines().stream().collect(Collectors.joining("\n"));
    }
}
