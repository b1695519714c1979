package org.careerbenchmarks.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which rows of which tables differ between two editions. The database finds them, and hands out no other row, so that
 * memory is needed only for what is kept.
 */
public final class EditionDiff {

    private static final int FETCHED_ROWS = 1_000;
    private static final Column TIMES =
            new Column("times", ColumnType.COUNT, "How often the row is there.", "", false, List.of());

    private final JdbcTemplate database;
    private final int mostRows;

    /**
     * @param mostRows how many differing rows of a table are kept; all are counted
     */
    public EditionDiff(DataSource database, int mostRows) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(FETCHED_ROWS);
        this.mostRows = mostRows;
    }

    /** The tables that differ, in the order in which they are built; sees what the caller's transaction has written. */
    public List<TableDiff> between(int before, int after) {
        return between(before, after, table -> true);
    }

    /** The same, of the tables that are wanted. */
    public List<TableDiff> between(int before, int after, Predicate<String> isWanted) {
        return MartCatalogue.ofProgram().listPublished().stream()
                .filter(table -> isWanted.test(table.name()))
                .map(table -> between(table, before, after))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private TableDiff between(Mart table, int before, int after) {
        Rows rows = new Rows(table);
        database.query(query(table), rows::add, before, after, after, before);
        return rows.end();
    }

    /** Rows of one edition that the other does not have, those of equal grain next to each other, the first's first. */
    private static String query(Mart table) {
        String both =
                """
                select 1 as side, gone.* from (%1$s except %1$s) gone
                union all
                select 2 as side, came.* from (%1$s except %1$s) came
                """
                        .formatted(rows(table));
        String key = keys(table).stream().map(EditionDiff::order).collect(Collectors.joining(", "));
        return "select * from (" + both + ") differing order by " + key + ", side";
    }

    /** As people expect it: benchmark 2 before 10 and all benchmarks last, statuses from the best. */
    private static String order(Column column) {
        return switch (column.name()) {
            case "benchmark" -> "char_length(benchmark), benchmark";
            case "status" -> "position(status in 'fully partially not'), status";
            default -> column.identifier();
        };
    }

    private static String rows(Mart table) {
        String select = "select " + table.columnList();
        String from = " from store." + table.name() + " where edition = ?";
        return table.grain().isEmpty()
                ? select + ", count(*) as times" + from + " group by " + table.columnList()
                : select + from;
    }

    private static List<Column> keys(Mart table) {
        return table.columns().stream()
                .filter(column -> table.grain().isEmpty() || table.grain().contains(column.name()))
                .toList();
    }

    /** Takes the differing rows of a table as they come, and brings those of equal grain together. */
    private final class Rows {

        private final Mart table;
        private final List<Column> columns;
        private final List<Integer> keys;
        private final List<RowDiff> kept = new ArrayList<>();
        private @Nullable List<@Nullable String> gone;
        private long changed;
        private long onlyBefore;
        private long onlyAfter;

        Rows(Mart table) {
            this.table = table;
            this.columns = new ArrayList<>(table.columns());
            if (table.grain().isEmpty()) {
                columns.add(TIMES);
            }
            this.keys = keys(table).stream().map(columns::indexOf).toList();
        }

        void add(ResultSet row) throws SQLException {
            List<@Nullable String> values = new ArrayList<>();
            for (int index = 0; index < columns.size(); index++) {
                values.add(CsvTable.field(row, index + 2, columns.get(index).type()));
            }
            if (row.getInt("side") == 1) {
                endGone();
                gone = values;
            } else if (gone != null && isSameRow(gone, values)) {
                changed++;
                keep(new RowDiff(gone, values));
                gone = null;
            } else {
                endGone();
                onlyAfter++;
                keep(new RowDiff(null, values));
            }
        }

        TableDiff end() {
            endGone();
            return new TableDiff(table, columns, changed, onlyBefore, onlyAfter, kept);
        }

        private void endGone() {
            if (gone != null) {
                onlyBefore++;
                keep(new RowDiff(gone, null));
                gone = null;
            }
        }

        private void keep(RowDiff row) {
            if (kept.size() < mostRows) {
                kept.add(row);
            }
        }

        private boolean isSameRow(List<@Nullable String> one, List<@Nullable String> other) {
            return keys.stream().allMatch(key -> Objects.equals(one.get(key), other.get(key)));
        }
    }
}
