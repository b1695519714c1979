package org.careerbenchmarks.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one table differs between two editions, in words for people: every percentage with its base beside it. */
public final class EditionDiffNote {

    /** What a reader is told in words by another column: the level by the area, the hash by the file. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("geographic_level", "submission", "sha256");

    /** Which column is the base of a percentage or mean; the first of them that a table has. */
    private static final List<String> BASES = List.of("answered_count", "base", "schools_expected", "schools_count");

    private final TableDiff difference;

    public EditionDiffNote(TableDiff difference) {
        this.difference = difference;
    }

    /** The table and its numbers: {@code benchmark_status: 12 rows changed, 3 new}. */
    public String heading() {
        List<String> counts = new ArrayList<>();
        count(difference.changed(), "changed").ifPresent(counts::add);
        count(difference.onlyAfter(), "new").ifPresent(counts::add);
        count(difference.onlyBefore(), "gone").ifPresent(counts::add);
        return difference.table().name() + ": " + String.join(", ", counts);
    }

    private static Optional<String> count(long rows, String what) {
        return rows == 0
                ? Optional.empty()
                : Optional.of("%,d %s %s".formatted(rows, rows == 1 ? "row" : "rows", what));
    }

    /** One row: {@code North East, 2020-07, benchmark 3, fully: 41.8 % -> 42.1 % (base 560 -> 563)}. */
    public String line(RowDiff row) {
        String place = place(row);
        if (row.before() == null) {
            return place + ": new";
        }
        return row.after() == null ? place + ": gone" : place + ": " + changes(row);
    }

    private String place(RowDiff row) {
        List<String> grain = difference.table().grain();
        if (grain.isEmpty()) {
            return row.latest().stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
        }
        return Stream.concat(Stream.of("area_code"), grain.stream().filter(each -> !each.equals("area_code")))
                .filter(grain::contains)
                .filter(column -> !TOLD_OTHERWISE.contains(column) || grain.size() == 1)
                .map(column -> place(row, column))
                .collect(Collectors.joining(", "));
    }

    private String place(RowDiff row, String column) {
        String value = Objects.requireNonNullElse(difference.find(row, column), "");
        return switch (column) {
            case "area_code" -> Objects.requireNonNullElse(difference.find(row, "area_name"), value);
            case "benchmark" -> value.equals("total") ? "all benchmarks" : "benchmark " + value;
            default -> value;
        };
    }

    private String changes(RowDiff row) {
        int base = BASES.stream()
                .mapToInt(difference::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
        List<String> changes = new ArrayList<>();
        List<Column> columns = difference.columns();
        for (int index = 0; index < columns.size(); index++) {
            if (index != base && row.isChangedIn(index)) {
                boolean isMain = columns.get(index).name().equals("percent");
                String change = change(row, index);
                changes.add(isMain ? 0 : changes.size(), isMain ? change : name(columns.get(index)) + " " + change);
            }
        }
        String all = String.join(", ", changes);
        return base < 0 ? all : all + (all.isEmpty() ? "" : " ") + "(base " + change(row, base) + ")";
    }

    private static String name(Column column) {
        return column.name().replace('_', ' ');
    }

    private String change(RowDiff row, int index) {
        Column column = difference.columns().get(index);
        String before = Objects.requireNonNull(row.before()).get(index);
        String after = Objects.requireNonNull(row.after()).get(index);
        if (Objects.equals(before, after)) {
            return shown(after, column, 1);
        }
        for (int decimals = 1; ; decimals++) {
            String from = shown(before, column, decimals);
            String to = shown(after, column, decimals);
            if (!from.equals(to) || decimals == 10) {
                return from + " -> " + to;
            }
        }
    }

    /** Rounded to so many decimals; a change that this would hide is shown with more. */
    private static String shown(@Nullable String value, Column column, int decimals) {
        if (value == null) {
            return "nothing";
        }
        return switch (column.type()) {
            case MEASURE ->
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString() + unit(column);
            case CODE, TEXT, COUNT, NUMBER, BOOLEAN, DATE, TIMESTAMP -> value.isEmpty() ? "nothing" : value;
        };
    }

    private static String unit(Column column) {
        return switch (column.unit()) {
            case "per cent" -> " %";
            case "percentage points" -> " points";
            default -> "";
        };
    }
}
