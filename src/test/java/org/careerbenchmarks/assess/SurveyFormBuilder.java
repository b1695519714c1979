package org.careerbenchmarks.assess;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

/**
 * An export of the survey {@code leaders-2020} as a record for rules: {@code aSurvey().row(4, row -> row.urn("12"))}.
 *
 * <p>Without changes it is a good one: the rows 2 to 5 of the sheet Responses hold the responses R1 to R4 of the schools
 * P001 to P004, each of which answers all four questions.
 */
final class SurveyFormBuilder {

    private static final int FIRST_ROW = 2;
    private static final int ROWS = 4;

    private final SurveyDefinition definition = definition("leaders-2020", TestReference.YEAR_1);
    private SurveyDefinition likest = definition;
    private int questionsFound = definition.questions().size();
    private String sheet = "Responses";
    private final Map<Part, Integer> columns = new EnumMap<>(Part.class);
    private final List<SurveyRow> rows = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();

    private SurveyFormBuilder() {
        for (Part part :
                List.of(Part.RESPONSE_ID, Part.SUBMITTED, Part.SCHOOL_URN, Part.SCHOOL_NAME, Part.TEST, Part.CONSENT)) {
            columns.put(part, columns.size());
        }
        for (int i = 1; i <= ROWS; i++) {
            rows.add(new SurveyRow(i - 1 + FIRST_ROW, "R" + i, "P00" + i));
        }
    }

    static SurveyFormBuilder aSurvey() {
        return new SurveyFormBuilder();
    }

    /** Another survey with the same questions. */
    static SurveyDefinition definition(String survey, String wave) {
        return new SurveyDefinition(
                survey,
                wave,
                Layout.FORMS,
                List.of(
                        question(
                                "quality",
                                "How would you rate the quality of the activities?",
                                QuestionType.SCALE,
                                option("very_good", "Very good"),
                                option("poor", "Poor")),
                        question(
                                "delivery",
                                "How did you deliver careers education?",
                                QuestionType.MULTI,
                                option("lessons", "In lessons"),
                                option("visits", "Visits, trips and tours")),
                        question("barriers", "What stood in your way?", QuestionType.CODED, option("time", "Time")),
                        question("plan", "Have you a plan?", QuestionType.SINGLE, option("yes", "Yes"))),
                "d".repeat(64));
    }

    private static Question question(String id, String text, QuestionType type, Option... options) {
        return new Question(id, text, List.of(), type, List.of(options), Map.of());
    }

    private static Option option(String id, String label) {
        return new Option(id, label, List.of());
    }

    /** Changes what stands in a row, counted as Excel does; a row below the last one is added. */
    SurveyFormBuilder row(int row, Consumer<SurveyRow> change) {
        while (rows.size() + FIRST_ROW <= row) {
            int next = rows.size() + FIRST_ROW;
            rows.add(new SurveyRow(next, "R" + (next - FIRST_ROW + 1), "P005"));
        }
        change.accept(rows.get(row - FIRST_ROW));
        return this;
    }

    SurveyFormBuilder without(Part part) {
        columns.remove(part);
        rows.forEach(row -> row.without(part));
        return this;
    }

    SurveyFormBuilder withoutRows() {
        rows.clear();
        return this;
    }

    SurveyFormBuilder on(String sheetName) {
        sheet = sheetName;
        return this;
    }

    SurveyFormBuilder like(String survey, String wave) {
        likest = definition(survey, wave);
        return this;
    }

    SurveyFormBuilder holding(int questions) {
        questionsFound = questions;
        return this;
    }

    /** With something odd at these cells, the first of so many. */
    SurveyFormBuilder odd(
            Oddity.Kind kind,
            @Nullable String question,
            @Nullable String observed,
            @Nullable String nearest,
            int count,
            String... cells) {
        List<Place> places =
                Arrays.stream(cells).map(cell -> new Place(sheet, cell)).toList();
        oddities.add(new Oddity(kind, question, observed, nearest, places, count));
        return this;
    }

    /** With something odd about the export as a whole. */
    SurveyFormBuilder odd(Oddity.Kind kind, @Nullable String observed) {
        return odd(kind, null, observed, null, 1);
    }

    SurveyForm form() {
        return new SurveyForm(
                definition,
                likest,
                questionsFound,
                sheet,
                columns,
                List.of(new AnswerCode(1, "quality", "very_good", AnswerCode.Meaning.OPTION, "G")),
                rows.stream().map(SurveyRow::row).toList(),
                oddities);
    }

    static LocalDateTime usualTime() {
        return LocalDateTime.of(2020, 7, 5, 14, 30);
    }
}
