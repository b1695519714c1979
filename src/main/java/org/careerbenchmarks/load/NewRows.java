package org.careerbenchmarks.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows for one table, sent to the database together in the caller's transaction: to a PostgreSQL by COPY, which costs it
 * and us a fraction of what inserts do, to H2 as a batch of inserts.
 */
final class NewRows {

    private final String table;
    private final String columns;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /**
     * @param columns separated by commas
     */
    NewRows(String table, String columns) {
        this.table = table;
        this.columns = columns;
        this.width = columns.split(",").length;
    }

    void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + width + " columns of " + table);
        }
        rows.add(values);
    }

    void insert(JdbcTemplate jdbc) {
        if (rows.isEmpty()) {
            return;
        }
        Boolean isCopied = jdbc.execute((ConnectionCallback<Boolean>) this::copy);
        if (!Boolean.TRUE.equals(isCopied)) {
            String marks = String.join(", ", Collections.nCopies(width, "?"));
            jdbc.batchUpdate("insert into " + table + " (" + columns + ") values (" + marks + ")", rows);
        }
    }

    /** False where the database is no PostgreSQL. */
    private boolean copy(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return false;
        }
        byte[] text = asCopyText().getBytes(StandardCharsets.UTF_8);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
        try {
            copy.writeToCopy(text, 0, text.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return true;
    }

    /** PostgreSQL's text format: tabs between the values, {@code \N} for null, control characters escaped. */
    private String asCopyText() {
        StringBuilder text = new StringBuilder(rows.size() * 128);
        for (@Nullable Object[] row : rows) {
            for (int index = 0; index < width; index++) {
                if (index > 0) {
                    text.append('\t');
                }
                Object value = row[index];
                if (value == null) {
                    text.append("\\N");
                } else {
                    escape(value.toString(), text);
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void escape(String value, StringBuilder text) {
        int written = 0;
        for (int index = 0; index < value.length(); index++) {
            String escaped =
                    switch (value.charAt(index)) {
                        case '\\' -> "\\\\";
                        case '\t' -> "\\t";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        default -> null;
                    };
            if (escaped != null) {
                text.append(value, written, index).append(escaped);
                written = index + 1;
            }
        }
        text.append(value, written, value.length());
    }
}
