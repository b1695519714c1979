package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an audit in one row, or in two rows one below the other.
 *
 * @param columns the cells with the header of a column, from the left
 * @param marked the columns for single statuses, from the left: one for each of the three, or none at all
 */
record Headers(Map<Column, List<RawCell>> columns, Map<RawCell, StatusWord> marked) {

    static final Headers NONE = new Headers(Map.of(), Map.of());

    private static final Dictionary<StatusWord> MARKED =
            Dictionary.readGraded("mark-headers", StatusReader::meaning, RegularText::key);

    static Headers of(Row row) {
        Map<RawCell, StatusWord> marked = marked(row);
        Map<Column, List<RawCell>> columns = new EnumMap<>(Column.class);
        for (RawCell cell : row.cells()) {
            // Where each status has its column, "No" is no number and "Achieved" not the status.
            Column column = marked.containsKey(cell) ? null : Column.of(cell);
            if (column != null) {
                columns.computeIfAbsent(column, any -> new ArrayList<>(1)).add(cell);
            }
        }
        return new Headers(columns, marked);
    }

    /** What a cell means as the header of a column for one status. */
    static @Nullable StatusWord statusOf(@Nullable RawCell cell) {
        return Column.isShortText(cell) ? MARKED.find(cell.text()) : null;
    }

    /** Whether answers can be told: a status, and the characteristic that it is about. */
    boolean isComplete() {
        return hasStatus() && isAboutCharacteristics();
    }

    boolean hasStatus() {
        return columns.containsKey(Column.STATUS) || !marked.isEmpty();
    }

    int size() {
        return columns.size() + marked.size();
    }

    /** The headers together with those of the next row, if that is a second line of the same header; else null. */
    @Nullable
    Headers withSecondLine(Row next) {
        if (!isAboutCharacteristics() || isAnswer(next)) {
            return null;
        }
        Headers second = of(next);
        boolean completes = !hasStatus() && second.hasStatus() || !second.marked.isEmpty();
        if (!completes || second.isComplete()) {
            return null;
        }
        Map<Column, List<RawCell>> both = new EnumMap<>(second.columns);
        both.putAll(columns);
        List<RawCell> statuses = both.get(Column.STATUS);
        // One cell "Status", merged over the columns for the three.
        if (statuses != null && statuses.stream().anyMatch(second::hasMarkedBelow)) {
            both.remove(Column.STATUS);
        }
        return new Headers(both, second.marked);
    }

    private boolean isAboutCharacteristics() {
        return columns.containsKey(Column.REF) || columns.containsKey(Column.CHARACTERISTIC);
    }

    private boolean hasMarkedBelow(RawCell header) {
        return marked.keySet().stream().anyMatch(each -> each.column() == header.column());
    }

    private boolean isAnswer(Row row) {
        return isFilled(row, Column.REF) || isFilled(row, Column.CHARACTERISTIC);
    }

    private boolean isFilled(Row row, Column column) {
        return columns.getOrDefault(column, List.of()).stream()
                .map(header -> row.at(header.column()))
                .anyMatch(cell -> cell != null && !cell.text().isBlank());
    }

    private static Map<RawCell, StatusWord> marked(Row row) {
        Map<RawCell, StatusWord> marked = new LinkedHashMap<>();
        for (RawCell cell : row.cells()) {
            StatusWord status = statusOf(cell);
            if (status != null) {
                marked.put(cell, status);
            }
        }
        long different =
                marked.values().stream().map(StatusWord::status).distinct().count();
        boolean allThree =
                marked.values().stream().filter(each -> !each.isNotApplicable()).count() == Status.values().length;
        return allThree && different == marked.size() ? marked : Map.of();
    }
}
