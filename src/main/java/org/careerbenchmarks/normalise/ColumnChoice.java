package org.careerbenchmarks.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerbenchmarks.model.AuditLayout.FoundColumn;
import org.careerbenchmarks.model.AuditLayout.RepeatedColumn;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/**
 * Which of several columns of one meaning is read: the first that says all that the others say. Every cell is looked at
 * once or twice, however many columns there are.
 */
final class ColumnChoice {

    private static final int LONGEST = 200;

    private final Column column;
    private final List<RawCell> headers;
    private final List<Row> answers;
    private final Set<Integer> numbers = new HashSet<>();
    private final RawCell used;

    /**
     * Chooses.
     *
     * @param headers the headers of the columns, from the left
     * @param answers the rows below
     */
    ColumnChoice(Column column, List<RawCell> headers, List<Row> answers) {
        this.column = column;
        this.headers = headers;
        this.answers = answers;
        headers.forEach(each -> numbers.add(each.column()));
        Set<Integer> lacking = findLacking();
        this.used = headers.stream()
                .filter(each -> !lacking.contains(each.column()))
                .findFirst()
                .orElse(headers.get(0));
    }

    /** The header of the column to read. */
    RawCell used() {
        return used;
    }

    /** The others, with what they say otherwise. */
    List<RepeatedColumn> repeated() {
        Map<Integer, RawCell> contradictions = new HashMap<>();
        for (Row row : answers) {
            String right = says(row.at(used.column()));
            for (RawCell cell : row.cells()) {
                String says = numbers.contains(cell.column()) ? says(cell) : null;
                if (says != null && !says.equals(right)) {
                    contradictions.putIfAbsent(cell.column(), cell);
                }
            }
        }
        FoundColumn read = new FoundColumn(column.template(), used);
        return headers.stream()
                .filter(each -> each != used)
                .map(each -> new RepeatedColumn(each, read, contradictions.get(each.column())))
                .toList();
    }

    /** The columns that do not say what another says. */
    private Set<Integer> findLacking() {
        Set<Integer> lacking = new HashSet<>();
        for (Row row : answers) {
            Map<Integer, String> said = new HashMap<>();
            for (RawCell cell : row.cells()) {
                String says = numbers.contains(cell.column()) ? says(cell) : null;
                if (says != null) {
                    said.put(cell.column(), says);
                }
            }
            List<String> different = said.values().stream().distinct().toList();
            for (int number : different.isEmpty() ? Set.<Integer>of() : numbers) {
                if (different.size() > 1 || !said.containsKey(number)) {
                    lacking.add(number);
                }
            }
        }
        return lacking;
    }

    /** What a cell says about its row; null where that is nothing: a count, a running number, the header again. */
    private @Nullable String says(@Nullable RawCell cell) {
        if (cell == null || isBlank(cell) || Column.of(cell) == column) {
            return null;
        }
        if (column == Column.REF) {
            return RefReader.withoutFramework(cell);
        }
        boolean isWord = cell.kind() == RawCell.Kind.TEXT || cell.kind() == RawCell.Kind.NUMBER;
        StatusWord word = isWord ? StatusReader.read(cell.text()) : null;
        if (word != null) {
            return Objects.toString(word.status());
        }
        if (cell.kind() == RawCell.Kind.NUMBER) {
            return null;
        }
        return cell.text().length() > LONGEST ? cell.text() : StatusReader.key(cell.text());
    }

    private static boolean isBlank(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && RegularText.line(cell.text()).isEmpty();
    }
}
