package org.careerbenchmarks.corpus.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An export in the making: a sheet of cells by their addresses. It holds four good responses below one header row (or
 * two, in the layout of columns), who answered in the columns A to F, and the answers from G on.
 */
final class OpenExport {

    private static final List<String> WHO =
            List.of("Response ID", "Submitted at", "School URN", "School name", "Response type", "Consent");

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();

    private OpenExport() {}

    /** One column a question, several ticks in a cell. */
    static OpenExport inForms(SurveyDefinition survey, List<Given> responses) {
        OpenExport export = new OpenExport();
        List<@Nullable Object> headers = new ArrayList<>(WHO);
        survey.questions().forEach(question -> headers.add(question.text()));
        export.rows.add(headers);
        for (Given each : responses) {
            List<@Nullable Object> row = who(each);
            survey.questions().forEach(question -> row.add(cell(question, each.chosen(question))));
            export.rows.add(row);
        }
        return export;
    }

    private static String cell(Question question, List<Option> chosen) {
        String labels = chosen.stream().map(Option::label).collect(Collectors.joining(";"));
        return question.type().takesSeveral() ? labels + ";" : labels;
    }

    /** One column an option, with 1 for a tick. */
    static OpenExport inColumns(SurveyDefinition survey, List<Given> responses) {
        OpenExport export = new OpenExport();
        List<@Nullable Object> headers = new ArrayList<>(WHO);
        List<@Nullable Object> labels = new ArrayList<>(Collections.nCopies(WHO.size(), null));
        for (Question question : survey.questions()) {
            for (Option option : question.options()) {
                headers.add(option == question.options().get(0) ? question.text() : null);
                labels.add(option.label());
            }
        }
        export.rows.add(headers);
        export.rows.add(labels);
        for (Given each : responses) {
            List<@Nullable Object> row = who(each);
            for (Question question : survey.questions()) {
                List<Option> chosen = each.chosen(question);
                question.options().forEach(option -> row.add(chosen.contains(option) ? "1" : null));
            }
            export.rows.add(row);
        }
        return export;
    }

    private static List<@Nullable Object> who(Given response) {
        String day = response.survey().wave() + "-0" + response.number() + " 10:15:00";
        return new ArrayList<>(Arrays.asList(
                response.id(), day, response.school().urn(), response.school().name(), "Response", "Yes"));
    }

    /** The rows as they stand, with a number, a text, a formula or nothing in each cell. */
    List<List<@Nullable Object>> rows() {
        return rows;
    }

    /** Ranges of merged cells. */
    List<String> merged() {
        return merged;
    }

    @Nullable
    Object at(String address) {
        CellReference cell = new CellReference(address);
        List<@Nullable Object> row = rows.get(cell.getRow());
        return cell.getCol() < row.size() ? row.get(cell.getCol()) : null;
    }

    OpenExport type(String address, @Nullable Object value) {
        CellReference cell = new CellReference(address);
        while (rows.size() <= cell.getRow()) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable Object> row = rows.get(cell.getRow());
        while (row.size() <= cell.getCol()) {
            row.add(null);
        }
        row.set(cell.getCol(), value);
        return this;
    }

    /** Types into a column from row 2 on. */
    OpenExport typeDown(String column, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            type(column + (i + 2), values[i]);
        }
        return this;
    }

    OpenExport deleteColumn(String column) {
        int at = CellReference.convertColStringToIndex(column);
        rows.stream().filter(row -> row.size() > at).forEach(row -> row.remove(at));
        return this;
    }

    /** Gives the columns another order, named as they stand now. */
    OpenExport order(String... columns) {
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable Object> before = rows.get(i);
            List<@Nullable Object> row = new ArrayList<>();
            for (String column : columns) {
                int at = CellReference.convertColStringToIndex(column);
                row.add(at < before.size() ? before.get(at) : null);
            }
            rows.set(i, row);
        }
        return this;
    }

    OpenExport deleteRow(int row) {
        rows.remove(row - 1);
        return this;
    }

    /** Inserts a row above another, blank or with these cells. */
    OpenExport insertRow(int above, @Nullable Object... cells) {
        rows.add(above - 1, new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** Repeats a row below the last one. */
    OpenExport repeatRow(int row) {
        rows.add(new ArrayList<>(rows.get(row - 1)));
        return this;
    }

    /** Merges cells, of which the first keeps its value. */
    OpenExport merge(String range) {
        merged.add(range);
        return this;
    }
}
