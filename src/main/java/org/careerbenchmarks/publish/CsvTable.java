package org.careerbenchmarks.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one table of an edition as CSV, row by row. */
public final class CsvTable {

    private static final int FETCHED_ROWS = 1_000;
    static final int LEAST_DECIMALS = 6;
    private static final int SCHOOLS_IN_A_SLICE = 200;
    /** PostgreSQL goes through some tables as a whole for each slice, and sorts what does not fit into memory. */
    private static final int SCHOOLS_IN_A_COPIED_SLICE = 5_000;

    private static final int BUFFER = 64 * 1024;
    static final String FORMULA_STARTS = "=+-@\t\r";

    private final Mart mart;

    CsvTable(Mart mart) {
        this.mart = mart;
    }

    void write(Connection connection, int edition, Path file) throws SQLException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes)) {
            csv.writeRecord(mart.columns().stream().map(Column::name).toList());
            csv.flush();
            boolean isCopied = CopiedCsv.isPossible(connection);
            Rows rows = isCopied
                    ? (query, values) -> CopiedCsv.of(connection).write(mart.columns(), query, values, bytes)
                    : (query, values) -> writeRows(connection, query, values, csv);
            if (mart.isSliced()) {
                int schools = isCopied ? SCHOOLS_IN_A_COPIED_SLICE : SCHOOLS_IN_A_SLICE;
                for (SchoolSlice slice : SchoolSlice.list(connection, edition, schools)) {
                    rows.write(query("edition = ?" + SchoolSlice.CONDITION), slice.values(edition));
                }
            } else {
                rows.write(query("edition = ?"), List.of(edition));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How the rows of a query get into the file. */
    private interface Rows {
        void write(String query, List<Object> values) throws SQLException, IOException;
    }

    private String query(String condition) {
        return "select " + mart.columnList() + " from store." + mart.name() + " where " + condition + " order by "
                + String.join(", ", mart.order());
    }

    private void writeRows(Connection connection, String query, List<Object> values, CsvWriter csv)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED_ROWS);
            for (int index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            try (ResultSet rows = statement.executeQuery()) {
                writeRows(rows, csv);
            }
        }
    }

    private void writeRows(ResultSet rows, CsvWriter csv) throws SQLException {
        List<Column> columns = mart.columns();
        String[] fields = new String[columns.size()];
        while (rows.next()) {
            for (int index = 0; index < fields.length; index++) {
                ColumnType type = columns.get(index).type();
                String field = field(rows, index + 1, type);
                String safe = type == ColumnType.TEXT ? harmless(field) : field;
                fields[index] = safe == null ? "" : safe;
            }
            csv.writeRecord(fields);
        }
    }

    /** A value in the one way in which we write it: equal numbers, equal text. */
    static @Nullable String field(ResultSet rows, int index, ColumnType type) throws SQLException {
        return switch (type) {
            case CODE, COUNT, TEXT -> rows.getString(index);
            case MEASURE -> measure(rows.getBigDecimal(index));
            case NUMBER -> number(rows.getBigDecimal(index));
            case BOOLEAN -> word(rows.getObject(index, Boolean.class));
            case DATE -> word(rows.getObject(index, LocalDate.class));
            case TIMESTAMP -> time(rows.getObject(index, LocalDateTime.class));
        };
    }

    /** A spreadsheet would run text that begins like a formula. */
    public static @Nullable String harmless(@Nullable String text) {
        boolean mayRun = text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return mayRun ? "'" + text : text;
    }

    static @Nullable String measure(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return (shortest.scale() < LEAST_DECIMALS ? shortest.setScale(LEAST_DECIMALS) : shortest).toPlainString();
    }

    static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String word(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String time(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC).toString();
    }
}
