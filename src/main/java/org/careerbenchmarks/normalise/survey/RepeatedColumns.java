package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.normalise.Row;
import org.jspecify.annotations.Nullable;

/**
 * Columns that hold the same: of those that are equal throughout the first is read; of a question with others nothing
 * is, since nobody can tell which of them is meant. Every cell is looked at once, however many columns there are.
 */
final class RepeatedColumns {

    private record Meaning(@Nullable Question question, Column.Use use, int option) {}

    private final Map<Meaning, List<Column>> groups = new LinkedHashMap<>();
    private final Set<Meaning> differing = new HashSet<>();

    RepeatedColumns(List<Column> columns, List<Row> rows) {
        for (Column column : columns) {
            if (column.holdsAnswers()) {
                groups.computeIfAbsent(meaning(column), any -> new ArrayList<>(1))
                        .add(column);
            }
        }
        groups.values().removeIf(group -> group.size() == 1);
        compare(rows);
    }

    /** The questions of which columns contradict each other, with these columns. */
    Map<Question, List<Column>> contradicted() {
        Map<Question, List<Column>> contradicted = new LinkedHashMap<>();
        groups.forEach((meaning, group) -> {
            if (differing.contains(meaning) && meaning.question() != null) {
                contradicted
                        .computeIfAbsent(meaning.question(), any -> new ArrayList<>())
                        .addAll(group);
            }
        });
        return contradicted;
    }

    /** Whether another column that stands before it says the same. */
    boolean isCopy(Column column) {
        List<Column> group = groups.get(meaning(column));
        return group != null && group.get(0) != column;
    }

    private static Meaning meaning(Column column) {
        return new Meaning(column.question(), column.use(), column.option());
    }

    private void compare(List<Row> rows) {
        List<Meaning> meanings = List.copyOf(groups.keySet());
        int[] groupOf = new int[1 + lastColumn()];
        Arrays.fill(groupOf, -1);
        for (int i = 0; i < meanings.size(); i++) {
            for (Column column : groups.get(meanings.get(i))) {
                groupOf[column.number()] = i;
            }
        }
        for (Row row : meanings.isEmpty() ? List.<Row>of() : rows) {
            compare(row, meanings, groupOf);
        }
    }

    private void compare(Row row, List<Meaning> meanings, int[] groupOf) {
        String[] said = new String[meanings.size()];
        int[] times = new int[meanings.size()];
        for (RawCell cell : row.cells()) {
            int group = cell.column() < groupOf.length ? groupOf[cell.column()] : -1;
            if (group >= 0 && !cell.text().isBlank()) {
                if (times[group]++ == 0) {
                    said[group] = cell.text();
                } else if (!isSame(said[group], cell.text())) {
                    differing.add(meanings.get(group));
                }
            }
        }
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0 && times[i] < groups.get(meanings.get(i)).size()) {
                differing.add(meanings.get(i));
            }
        }
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || Word.key(one).equals(Word.key(other));
    }

    private int lastColumn() {
        return groups.values().stream()
                .flatMap(List::stream)
                .mapToInt(Column::number)
                .max()
                .orElse(-1);
    }
}
