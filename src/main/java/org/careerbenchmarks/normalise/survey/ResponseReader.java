package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.careerbenchmarks.normalise.Row;
import org.careerbenchmarks.normalise.UrnReader;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headers, one response a row. */
final class ResponseReader {

    private static final Pattern BEFORE_URN = Pattern.compile("(?i)^urn\\s?(?:no\\.?|number)?\\s?[:.#=-]?\\s?");

    private final Parts parts;
    private final Answers answers;
    private final TimeReader times;
    private final Oddities oddities;
    private final @Nullable Column[] columns;

    private final @Nullable RawCell[] told = new RawCell[Part.values().length];
    private final Set<Part> flags = EnumSet.noneOf(Part.class);

    ResponseReader(Parts parts, Answers answers, TimeReader times, Oddities oddities) {
        this.parts = parts;
        this.answers = answers;
        this.times = times;
        this.oddities = oddities;
        int last = parts.columns().stream().mapToInt(Column::number).max().orElse(-1);
        this.columns = new Column[last + 1];
        for (Column column : parts.columns()) {
            columns[column.number()] = column;
        }
    }

    /** The response in a row, or null where there is none: no answer, no id, no school. */
    @Nullable
    ResponseRow read(Row row) {
        answers.begin();
        Arrays.fill(told, null);
        flags.clear();
        for (RawCell cell : row.cells()) {
            Column part = cell.column() < columns.length ? columns[cell.column()] : null;
            if (part == null) {
                answers.read(cell);
            } else if (parts.isHeaderAgain(cell)) {
                return null;
            } else {
                readPart(part, cell);
            }
        }
        String id = text(Part.RESPONSE_ID);
        String urnText = text(Part.SCHOOL_URN);
        String name = text(Part.SCHOOL_NAME);
        boolean saysAnything = answers.sayAnything() || !(id + urnText + name).isEmpty();
        return saysAnything ? response(row.number(), id, urnText, name) : null;
    }

    private ResponseRow response(int row, String id, String urnText, String name) {
        RawCell nameCell = told[Part.SCHOOL_NAME.ordinal()];
        if (nameCell != null && Garbled.is(nameCell.text())) {
            oddities.of(Kind.GARBLED_TEXT, null, name).seenAt(row, nameCell.column());
        }
        RawCell submitted = told[Part.SUBMITTED.ordinal()];
        String codes = answers.finish(row);
        return new ResponseRow(
                row,
                id,
                urnText,
                UrnReader.read(BEFORE_URN.matcher(urnText).replaceFirst("")),
                name,
                text(Part.SUBMITTED),
                submitted == null ? null : times.read(submitted),
                flags.contains(Part.TEST),
                flags.contains(Part.CONSENT),
                flags.contains(Part.FINISHED),
                codes,
                answers.answered(),
                answers.notApplicable());
    }

    private void readPart(Column column, RawCell cell) {
        Part part = parts.textOf(column);
        if (part != null) {
            told[part.ordinal()] = cell;
        }
        Part flag = column.heading() == null ? null : parts.flag(column.heading(), cell);
        if (flag != null) {
            flags.add(flag);
        }
    }

    private String text(Part part) {
        RawCell cell = told[part.ordinal()];
        return cell == null ? "" : Parts.text(cell);
    }

    /** All responses of the rows, in their order. */
    List<ResponseRow> read(List<Row> rows) {
        List<ResponseRow> responses = new ArrayList<>(rows.size());
        for (Row row : rows) {
            ResponseRow response = read(row);
            if (response != null) {
                responses.add(response);
            }
        }
        return responses;
    }
}
