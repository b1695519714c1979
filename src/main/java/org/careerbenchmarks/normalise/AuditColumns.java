package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks.model.AuditLayout.FoundColumn;
import org.careerbenchmarks.model.AuditLayout.RepeatedColumn;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an audit that are read, each by its header.
 *
 * @param marked the columns for single statuses, where these are read instead of a column of words; else empty
 * @param repeated columns of a meaning for which another column is read
 */
record AuditColumns(Map<Column, RawCell> headers, Map<RawCell, StatusWord> marked, List<RepeatedColumn> repeated) {

    /** Chooses the columns to read. Headers alone do not tell where there are two of one meaning. */
    static AuditColumns of(Headers found, List<Row> answers) {
        Map<Column, RawCell> headers = new EnumMap<>(Column.class);
        List<RepeatedColumn> repeated = new ArrayList<>();
        found.columns().forEach((column, cells) -> {
            boolean counts = column == Column.REF || column == Column.STATUS;
            if (cells.size() > 1 && counts) {
                ColumnChoice choice = new ColumnChoice(column, cells, answers);
                headers.put(column, choice.used());
                repeated.addAll(choice.repeated());
            } else {
                headers.put(column, cells.size() == 1 ? cells.get(0) : theWordOfTheTemplate(column, cells));
            }
        });
        boolean areMarks = !found.marked().isEmpty() && !isFilled(headers.get(Column.STATUS), answers);
        if (areMarks) {
            headers.remove(Column.STATUS);
        }
        return new AuditColumns(headers, areMarks ? found.marked() : Map.of(), List.copyOf(repeated));
    }

    /** Whether answers can be told: a status, and the characteristic that it is about. */
    boolean areComplete() {
        return hasStatus() && (headers.containsKey(Column.REF) || headers.containsKey(Column.CHARACTERISTIC));
    }

    /** Headers of the template that were not found. */
    List<String> missing() {
        return Arrays.stream(Column.values())
                .filter(each -> each == Column.STATUS ? !hasStatus() : !headers.containsKey(each))
                .map(Column::template)
                .toList();
    }

    /** The columns that are read, from the left. */
    List<FoundColumn> found() {
        Stream<FoundColumn> ofTemplate = headers.entrySet().stream()
                .map(each -> new FoundColumn(each.getKey().template(), each.getValue()));
        Stream<FoundColumn> ofStatuses = marked.entrySet().stream()
                .map(each -> FoundColumn.forStatus(each.getValue().status(), each.getKey()));
        return Stream.concat(ofTemplate, ofStatuses)
                .sorted(Comparator.comparingInt(each -> each.header().column()))
                .toList();
    }

    private boolean hasStatus() {
        return headers.containsKey(Column.STATUS) || !marked.isEmpty();
    }

    private static RawCell theWordOfTheTemplate(Column column, List<RawCell> cells) {
        return cells.stream().filter(column::isWordFor).findFirst().orElse(cells.get(0));
    }

    private static boolean isFilled(@Nullable RawCell header, List<Row> answers) {
        return header != null
                && answers.stream()
                        .map(row -> row.at(header.column()))
                        .anyMatch(cell ->
                                cell != null && !RegularText.line(cell.text()).isEmpty());
    }
}
