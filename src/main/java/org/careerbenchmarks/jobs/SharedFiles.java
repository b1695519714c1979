package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files in {@code ops.shared_file}, in pieces, so that none need fit in memory. Works in the caller's transaction. */
final class SharedFiles {

    static final String REFERENCE = "reference";
    static final String ARCHIVE = "archive";

    private static final int PIECE = 512 * 1024;

    private final JdbcTemplate jdbc;
    private final String kind;

    SharedFiles(DataSource database, String kind) {
        this.jdbc = new JdbcTemplate(database);
        this.kind = kind;
    }

    List<String> list() {
        return jdbc.queryForList(
                "select name from ops.shared_file where kind = ? and piece = 0 order by name", String.class, kind);
    }

    /** Copies a file into the table; what is there under its name already is the same. */
    void put(String name, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            byte[] piece = bytes.readNBytes(PIECE);
            do {
                jdbc.update(
                        "insert into ops.shared_file (kind, name, piece, bytes) select ?, ?, ?, ? where not exists"
                                + " (select 1 from ops.shared_file where kind = ? and name = ? and piece = ?)",
                        kind,
                        name,
                        number,
                        piece,
                        kind,
                        name,
                        number);
                number++;
                piece = bytes.readNBytes(PIECE);
            } while (piece.length > 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An empty file, which says something by being there. */
    void mark(String name) {
        jdbc.update(
                "insert into ops.shared_file (kind, name, piece, bytes) values (?, ?, 0, ?)", kind, name, new byte[0]);
    }

    /** Copies a file out of the table. */
    void fetch(String name, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        try (OutputStream file = Files.newOutputStream(to)) {
            int number = 0;
            for (List<byte[]> piece = piece(name, number); !piece.isEmpty(); piece = piece(name, ++number)) {
                file.write(piece.get(0));
            }
            if (number == 0) {
                throw new NoSuchFileException(name, null, "no longer in the database");
            }
        }
    }

    private List<byte[]> piece(String name, int number) {
        return jdbc.query(
                "select bytes from ops.shared_file where kind = ? and name = ? and piece = ?",
                (row, index) -> row.getBytes(1),
                kind,
                name,
                number);
    }

    void clear() {
        jdbc.update("delete from ops.shared_file where kind = ?", kind);
    }
}
