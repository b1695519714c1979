package org.careerbenchmarks.load;

import java.io.ByteArrayOutputStream;
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

    private static final byte[] NULL = {'\\', 'N'};
    private static final int PIECE = 64 * 1024;

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
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream(2 * PIECE);
            for (@Nullable Object[] row : rows) {
                append(row, text);
                if (text.size() >= PIECE) {
                    send(text, copy);
                }
            }
            send(text, copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return true;
    }

    private static void send(ByteArrayOutputStream text, CopyIn copy) throws SQLException {
        byte[] piece = text.toByteArray();
        copy.writeToCopy(piece, 0, piece.length);
        text.reset();
    }

    /** PostgreSQL's text format: tabs between the values, {@code \N} for null, control characters escaped. */
    private static void append(@Nullable Object[] row, ByteArrayOutputStream text) {
        for (int index = 0; index < row.length; index++) {
            if (index > 0) {
                text.write('\t');
            }
            Object value = row[index];
            if (value == null) {
                text.writeBytes(NULL);
            } else {
                escape(value.toString().getBytes(StandardCharsets.UTF_8), text);
            }
        }
        text.write('\n');
    }

    /** In UTF-8 no byte of another character looks like one of these. */
    private static void escape(byte[] value, ByteArrayOutputStream text) {
        int written = 0;
        for (int index = 0; index < value.length; index++) {
            byte next = value[index];
            if (next == '\\' || next >= '\t' && next <= '\r') {
                text.write(value, written, index - written);
                text.write('\\');
                text.write(letterOf(next));
                written = index + 1;
            }
        }
        text.write(value, written, value.length - written);
    }

    private static int letterOf(byte escaped) {
        return switch (escaped) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case 0x0B -> 'v';
            case '\f' -> 'f';
            case '\r' -> 'r';
            default -> escaped;
        };
    }
}
