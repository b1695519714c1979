package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            RawCell used = cells.size() == 1 ? cells.get(0) : choose(column, cells, answers);
            headers.put(column, used);
            if (column == Column.REF || column == Column.STATUS) {
                cells.stream()
                        .filter(each -> each != used)
                        .map(each -> repeated(column, used, each, answers))
                        .forEach(repeated::add);
            }
        });
        RawCell words = headers.get(Column.STATUS);
        boolean areWords = words != null && answers.stream().anyMatch(row -> isFilled(row.at(words.column())));
        if (!found.marked().isEmpty() && !areWords) {
            headers.remove(Column.STATUS);
            return new AuditColumns(headers, found.marked(), List.copyOf(repeated));
        }
        return new AuditColumns(headers, Map.of(), List.copyOf(repeated));
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

    /** The words of the template win; but of statuses and refs, those that say all that the others say. */
    private static RawCell choose(Column column, List<RawCell> cells, List<Row> answers) {
        if (column == Column.REF || column == Column.STATUS) {
            return cells.stream()
                    .filter(used ->
                            cells.stream().allMatch(each -> findContradiction(column, used, each, answers) == null))
                    .findFirst()
                    .orElse(cells.get(0));
        }
        return cells.stream().filter(column::isWordFor).findFirst().orElse(cells.get(0));
    }

    private static RepeatedColumn repeated(Column column, RawCell used, RawCell other, List<Row> answers) {
        return new RepeatedColumn(
                other, new FoundColumn(column.template(), used), findContradiction(column, used, other, answers));
    }

    /** The first cell below a header that says something, and otherwise than the column that is read. */
    private static @Nullable RawCell findContradiction(Column column, RawCell used, RawCell other, List<Row> answers) {
        for (Row row : answers) {
            RawCell cell = row.at(other.column());
            String says = says(column, cell);
            if (says != null && !says.equals(says(column, row.at(used.column())))) {
                return cell;
            }
        }
        return null;
    }

    /** What a cell says about its row; null where that is nothing: a count, a running number, the header again. */
    private static @Nullable String says(Column column, @Nullable RawCell cell) {
        if (cell == null || !isFilled(cell) || Column.of(cell) == column) {
            return null;
        }
        if (column == Column.REF) {
            return RefReader.withoutFramework(cell);
        }
        StatusWord word =
                switch (cell.kind()) {
                    case TEXT, NUMBER -> StatusReader.read(cell.text());
                    case BOOLEAN, DATE, ERROR, UNCALCULATED -> null;
                };
        if (word != null) {
            return Objects.toString(word.status());
        }
        return cell.kind() == RawCell.Kind.NUMBER ? null : StatusReader.key(cell.text());
    }

    private static boolean isFilled(@Nullable RawCell cell) {
        return cell != null
                && !(cell.kind() == RawCell.Kind.TEXT
                        && RegularText.line(cell.text()).isEmpty());
    }
}
