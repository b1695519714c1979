package org.careerbenchmarks.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives the disk back what deleted rows held in the file of the embedded database. H2 does that only while it closes:
 * it writes a new file beside the old one and renames it, so that a kill leaves one of the two, whole.
 */
public final class Compaction {

    private Compaction() {}

    /** How large the file was and is, in bytes. */
    public record Sizes(long before, long after) {}

    /**
     * Compacts and closes the database; nobody can use it any more. The caller still holds the lock.
     *
     * @return empty for a PostgreSQL, which does the same by itself while it is used
     */
    public static Optional<Sizes> of(Places places) {
        if (!new RemoteStop(places).isEmbedded()) {
            return Optional.empty();
        }
        try {
            Path file = places.embedded().file();
            long before = Files.size(file);
            // On a connection of its own: a pool would want back one that is dead, and H2 writes that down as an error.
            new JdbcTemplate(places.embedded().unpooled()).execute("shutdown compact");
            // Renamed, but perhaps still in memory only: a machine that goes down now must not lose both files.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Optional.of(new Sizes(before, Files.size(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
