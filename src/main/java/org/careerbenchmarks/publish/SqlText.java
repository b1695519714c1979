package org.careerbenchmarks.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;

/** The texts under {@code warehouse/}, in the words of one database. */
final class SqlText {

    private final boolean isPostgres;

    private SqlText(boolean isPostgres) {
        this.isPostgres = isPostgres;
    }

    /** Asks the database what it is. */
    static SqlText of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return new SqlText(connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
        } catch (SQLException fault) {
            throw new IllegalStateException("The database does not answer.", fault);
        }
    }

    boolean isPostgres() {
        return isPostgres;
    }

    /** The text of one view, mart or audit; where the dialects differ, the one that stands beside it for PostgreSQL. */
    String get(String layer, String name) {
        String special = layer + "/" + name + ".postgresql.sql";
        return isPostgres && exists(special) ? read(special) : read(layer + "/" + name + ".sql");
    }

    /** The text in the words of all databases: equal whatever the database. */
    static String getAll(String layer, String name) {
        String special = layer + "/" + name + ".postgresql.sql";
        return read(layer + "/" + name + ".sql") + (exists(special) ? read(special) : "");
    }

    static boolean exists(String path) {
        return SqlText.class.getResource("/warehouse/" + path) != null;
    }

    static String read(String path) {
        try (InputStream stream = SqlText.class.getResourceAsStream("/warehouse/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("The program does not carry warehouse/" + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The compiled code of a class, as text that changes whenever it does. */
    static String codeOf(Class<?> code) {
        try (InputStream stream = code.getResourceAsStream(code.getSimpleName() + ".class")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every Java has SHA-256.", fault);
        }
    }

    /** SHA-256 over a text, in hexadecimal. */
    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
