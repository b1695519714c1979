package org.careerbenchmarks._support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.normalise.survey.SurveyNormaliser;

/**
 * Builds an export of the survey tool as a situation:
 * {@code aSurvey().response("R9", "P009").answering("key_stages", "Early years")}.
 *
 * <p>Untouched, it is a clean export of {@link TestSurveys#YEAR_1} with three responses, of P001 to P003. What is said
 * about answers is about the response that was added last. {@link ExportFiles} makes true files of it.
 */
public final class SurveyBuilder {

    public static final String SHEET = "Responses";

    private static final SurveyNormaliser NORMALISER = new SurveyNormaliser(TestSurveys.ALL);

    private final SurveyDefinition definition;
    private final List<Map<String, List<Cell>>> responses = new ArrayList<>();
    private final List<String> columns =
            new ArrayList<>(List.of("Response ID", "Submitted", "School URN", "School name", "Consent"));
    private final Map<String, String> written = new HashMap<>();
    private Layout layout;
    private Cell tick = Cell.number("1");
    private boolean labelsAsTicks;
    private int headerRow;
    private UnaryOperator<RawWorkbook> change = UnaryOperator.identity();

    private SurveyBuilder(SurveyDefinition definition) {
        this.definition = definition;
        this.layout = definition.layout();
        definition.questions().forEach(each -> columns.add(each.id()));
    }

    /** Three clean responses to the survey of the second wave, one header row. */
    public static SurveyBuilder aSurvey() {
        return aSurveyOf(TestSurveys.YEAR_1);
    }

    /** Three clean responses, in the layout of the definition, each question answered with its first option. */
    public static SurveyBuilder aSurveyOf(SurveyDefinition definition) {
        SurveyBuilder builder = anEmptySurveyOf(definition);
        for (int i = 1; i <= 3; i++) {
            builder.response("R" + i, "P00" + i);
            for (Question question : definition.questions()) {
                builder.answering(question.id(), question.options().get(0).label());
            }
        }
        return builder;
    }

    /** Headers only. */
    public static SurveyBuilder anEmptySurveyOf(SurveyDefinition definition) {
        return new SurveyBuilder(definition);
    }

    public SurveyBuilder inLayout(Layout other) {
        this.layout = other;
        return this;
    }

    /** Adds a response without answers, submitted in the middle of its wave. */
    public SurveyBuilder response(String id, String schoolId) {
        responses.add(new LinkedHashMap<>());
        return with("Response ID", id)
                .with("Submitted", definition.wave() + "-10 14:03:00")
                .with("School URN", TestReference.urnOf(schoolId))
                .with("School name", TestReference.nameOf(schoolId))
                .with("Consent", "Yes");
    }

    /** Goes back to a response, counted from 1, so that what follows is about it. */
    public SurveyBuilder inResponse(int number) {
        responses.add(responses.remove(number - 1));
        return this;
    }

    /** Answers a question in the last response, with labels; other texts have no column in a layout of columns. */
    public SurveyBuilder answering(String question, String... labels) {
        List<Cell> cells = new ArrayList<>();
        for (String label : labels) {
            cells.add(Cell.text(label));
        }
        return put(question, cells);
    }

    /** Puts a cell under a question in a layout of forms. */
    public SurveyBuilder answering(String question, Cell cell) {
        return put(question, List.of(cell));
    }

    /** Puts a text beside the answers of the last response; a header that is new becomes the last column. */
    public SurveyBuilder with(String header, String text) {
        return with(header, Cell.text(text));
    }

    public SurveyBuilder with(String header, Cell cell) {
        if (!columns.contains(header)) {
            columns.add(header);
        }
        return put(header, List.of(cell));
    }

    /** Empties a cell of the last response. */
    public SurveyBuilder leavingOut(String column) {
        responses.get(responses.size() - 1).remove(column);
        return this;
    }

    /** Takes a column away, that of a question by its id. */
    public SurveyBuilder without(String column) {
        columns.remove(column);
        return this;
    }

    /** Moves a column to the left end. */
    public SurveyBuilder withFirst(String column) {
        columns.remove(column);
        columns.add(0, column);
        return this;
    }

    /** Moves a column to the right end, be it there already or not. */
    public SurveyBuilder withLast(String column) {
        columns.remove(column);
        columns.add(column);
        return this;
    }

    /** Writes other words for a question (by its id), a header or an option (by its label). */
    public SurveyBuilder writing(String known, String words) {
        written.put(known, words);
        return this;
    }

    /** Moves the headers down, their row counted from 1. */
    public SurveyBuilder withHeaderInRow(int row) {
        this.headerRow = row - 1;
        return this;
    }

    /** Ticks options in this way where each has its column. */
    public SurveyBuilder tickingWith(Cell mark) {
        this.tick = mark;
        return this;
    }

    public SurveyBuilder tickingWithLabels() {
        this.labelsAsTicks = true;
        return this;
    }

    /** Changes the finished workbook. */
    public SurveyBuilder after(UnaryOperator<RawWorkbook> another) {
        UnaryOperator<RawWorkbook> before = change;
        this.change = workbook -> another.apply(before.apply(workbook));
        return this;
    }

    public RawWorkbook workbook() {
        SurveySheet.Look look = new SurveySheet.Look(layout, headerRow, tick, labelsAsTicks, written);
        RawSheet sheet = new RawSheet(SHEET, false, new SurveySheet(definition, columns, look).cells(responses));
        return change.apply(new RawWorkbook(RawWorkbook.Format.XLSX, false, false, List.of(SHEET), List.of(sheet)));
    }

    public SurveyForm form() {
        return NORMALISER.normalise(workbook(), definition);
    }

    /** The form as it is read where the export lies in the folder of another survey. */
    public SurveyForm formIn(SurveyDefinition folder) {
        return NORMALISER.normalise(workbook(), folder);
    }

    private SurveyBuilder put(String column, List<Cell> cells) {
        responses.get(responses.size() - 1).put(column, cells);
        return this;
    }
}
