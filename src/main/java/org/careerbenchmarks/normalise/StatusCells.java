package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Answer.Form;
import org.careerbenchmarks.model.Answer.Shape;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.jspecify.annotations.Nullable;

/** Reads the status of a row: words in one column, or a mark in one of several, each for one status. */
final class StatusCells {

    /** A status as it was told, and how it stands in the sheet. */
    record Told(Field<StatusWord> status, Shape shape) {}

    private final Grid grid;
    private final Fields fields;
    private final Scale scale;

    StatusCells(Grid grid, Fields fields, Scale scale) {
        this.grid = grid;
        this.fields = fields;
        this.scale = scale;
    }

    /** Reads words in one column. */
    Told read(Row row, int column) {
        RawCell cell = row.at(column);
        Field<StatusWord> status = fields.read(grid.place(row, column), cell, (raw, text) -> scale.read(raw));
        if (status.isBlank()) {
            return new Told(status, shapeOfBlank(row, List.of(column)));
        }
        boolean mark = status.value() == null && cell != null && Mark.isAlone(cell);
        return new Told(status, shape(mark ? Form.LONE_MARK : Form.PLAIN, row, column, null));
    }

    /**
     * Reads a mark in one of several columns.
     *
     * @param columns the headers with what a mark below them means, from the left; at least one
     */
    Told read(Row row, Map<RawCell, StatusWord> columns) {
        List<Field<StatusWord>> marks = new ArrayList<>(1);
        for (Map.Entry<RawCell, StatusWord> column : columns.entrySet()) {
            RawCell cell = row.at(column.getKey().column());
            if (cell == null || isUnmarked(cell)) {
                continue;
            }
            Place place = Place.of(grid.name(), cell);
            if (!isMark(cell, column.getValue())) {
                return new Told(
                        fields.read(place, cell, (raw, text) -> null), shape(Form.PLAIN, row, cell.column(), null));
            }
            marks.add(fields.read(place, cell, (raw, text) -> column.getValue()));
        }
        return marks.isEmpty() ? unmarked(row, columns) : marked(row, marks);
    }

    private Told marked(Row row, List<Field<StatusWord>> marks) {
        Field<StatusWord> first = marks.get(0);
        int column = first.cell() == null ? 0 : first.cell().column();
        if (marks.size() == 1) {
            return new Told(first, shape(Form.PLAIN, row, column, null));
        }
        Field<StatusWord> unclear = new Field<>(first.place(), first.cell(), first.text(), null);
        return new Told(
                unclear, shape(Form.SEVERAL_MARKS, row, column, marks.get(1).place()));
    }

    private Told unmarked(Row row, Map<RawCell, StatusWord> columns) {
        List<Integer> numbers = columns.keySet().stream().map(RawCell::column).toList();
        return new Told(Fields.blank(grid.place(row, numbers.get(0))), shapeOfBlank(row, numbers));
    }

    private Shape shapeOfBlank(Row row, List<Integer> columns) {
        for (int column : columns) {
            Place above = grid.findMergedAbove(row, column);
            if (above != null) {
                return shape(Form.MERGED, row, column, above);
            }
        }
        return shape(Form.PLAIN, row, columns.get(0), null);
    }

    private Shape shape(Form form, Row row, int column, @Nullable Place other) {
        boolean hidden = grid.hides(row, column);
        return form == Form.PLAIN && !hidden ? Shape.PLAIN : new Shape(form, hidden, other);
    }

    private boolean isUnmarked(RawCell cell) {
        boolean blank =
                cell.kind() == RawCell.Kind.TEXT && fields.line(cell.text()).isEmpty();
        return blank || Mark.of(cell) == Mark.NO;
    }

    /** A tick or an x, or the words of the header once more. */
    private static boolean isMark(RawCell cell, StatusWord column) {
        Mark mark = Mark.of(cell);
        if (mark != null) {
            return mark == Mark.MARK || mark == Mark.YES;
        }
        StatusWord word = cell.kind() == RawCell.Kind.TEXT ? StatusReader.read(cell.text()) : null;
        return word != null && word.sureness() != Sureness.ASSUMED && word.meansTheSameAs(column);
    }
}
