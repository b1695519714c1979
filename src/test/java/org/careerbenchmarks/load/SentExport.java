package org.careerbenchmarks.load;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.AnswerCode.Meaning;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.Responses;
import org.jspecify.annotations.Nullable;

/**
 * An export of the survey tool as the rules have judged it. Answers are written {@code quality=good}; {@code quality=~}
 * says that the question does not apply, {@code barriers=*} answers in other words.
 */
final class SentExport {

    private final String survey;
    private final String wave;
    private final Map<String, AnswerCode> codes = new LinkedHashMap<>();
    private final List<Response> responses = new ArrayList<>();
    private String digest = "definition";

    private SentExport(String survey) {
        this.survey = survey;
        this.wave = survey.substring(survey.length() - TestReference.BASELINE.length());
    }

    /** The survey's name ends with its wave. */
    static SentExport of(String survey) {
        return new SentExport(survey);
    }

    /** A complete response on the first day of the wave's month. */
    SentExport response(String id, String schoolId, String... answers) {
        return add(id, schoolId, "", true, null, answers);
    }

    SentExport submitted(String id, String schoolId, String day, String... answers) {
        return add(id, schoolId, day, true, null, answers);
    }

    SentExport incomplete(String id, String schoolId, String day, String... answers) {
        return add(id, schoolId, day, false, null, answers);
    }

    SentExport leavingOut(String id, String schoolId, LeftOut why, String... answers) {
        return add(id, schoolId, "", true, why, answers);
    }

    SentExport definedAs(String otherDigest) {
        digest = otherDigest;
        return this;
    }

    private SentExport add(
            String id, String schoolId, String day, boolean complete, @Nullable LeftOut why, String... answers) {
        LocalDateTime submitted =
                LocalDate.parse(day.isEmpty() ? wave + "-01" : day).atTime(9, 30);
        String numbers = Stream.of(answers)
                .map(answer -> String.valueOf(code(answer).code()))
                .collect(Collectors.joining(" "));
        ResponseRow row = new ResponseRow(
                responses.size() + 1, id, "", null, "", "", submitted, false, false, false, numbers, answers.length, 0);
        responses.add(new Response(row, schoolId, null, complete, why));
        return this;
    }

    private AnswerCode code(String answer) {
        return codes.computeIfAbsent(answer, words -> {
            int number = codes.size() + 1;
            String question = words.substring(0, words.indexOf('='));
            String option = words.substring(words.indexOf('=') + 1);
            return switch (option) {
                case "~" -> new AnswerCode(number, question, null, Meaning.NOT_APPLICABLE, "D");
                case "*" -> new AnswerCode(number, question, null, Meaning.OWN_WORDS, "D");
                default -> new AnswerCode(number, question, option, Meaning.OPTION, "D");
            };
        });
    }

    String file() {
        return "surveys/" + survey + "/export.csv";
    }

    Verdict verdict() {
        int leftOut =
                (int) responses.stream().filter(each -> each.leftOut() != null).count();
        return new Verdict(
                Outcome.ACCEPTED,
                wave,
                null,
                null,
                null,
                null,
                List.of(),
                leftOut,
                0,
                0,
                List.of(),
                new Responses(survey, digest, "CSV", "A", List.copyOf(codes.values()), responses));
    }
}
