package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The embedded database and the archive in one file. Written beside its place and then renamed: a backup that is there
 * is whole. The caller holds the lock, so that nothing changes meanwhile.
 */
@Component
public final class Backup {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Progress progress;

    Backup(DataSource database, Clock clock, Progress progress) {
        this.jdbc = new JdbcTemplate(database);
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * What a backup holds.
     *
     * @param copies how many files of the archive are in it
     * @param lost SHA-256 of those that the ledger names and that are gone from the archive or damaged there
     */
    public record Made(int copies, List<String> lost) {}

    public Made write(Path archive, Path to) throws IOException {
        Path file = to.toAbsolutePath();
        Files.createDirectories(file.getParent());
        Path database = file.resolveSibling(file.getFileName() + ".database.partial");
        Path unfinished = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.deleteIfExists(database);
            // Where nothing may be written, this says so in plain words; the database would not.
            Files.write(unfinished, new byte[0]);
            // H2 writes a consistent zip with its one file in it while it stays open.
            jdbc.update("backup to ?", database.toString());
            Made made = write(database, new Archive(archive), unfinished);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return made;
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(unfinished);
        }
    }

    private Made write(Path database, Archive archive, Path to) throws IOException {
        List<String> named = jdbc.queryForList(
                "select distinct sha256 from intake.submission where sha256 <> '' order by sha256", String.class);
        List<String> lost = new ArrayList<>();
        progress.begin("Backing up", named.size());
        try (OutputStream bytes = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String sha256 = addDatabase(database, zip);
            // Workbooks are zips already.
            zip.setLevel(Deflater.BEST_SPEED);
            for (String each : named) {
                Path copy = archive.pathOf(each);
                if (isSound(copy, each)) {
                    zip.putNextEntry(new ZipEntry(BackupFile.entryOf(each)));
                    Files.copy(copy, zip);
                } else {
                    lost.add(each);
                }
                progress.advance(1);
            }
            zip.putNextEntry(new ZipEntry(BackupFile.CONTENTS));
            zip.write(contents(sha256, named.size() - lost.size(), lost).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } finally {
            progress.end();
        }
        return new Made(named.size() - lost.size(), lost);
    }

    private static String addDatabase(Path backedUp, ZipOutputStream zip) throws IOException {
        try (ZipFile made = new ZipFile(backedUp.toFile())) {
            ZipEntry only = made.stream()
                    .filter(entry -> entry.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the database gave no file to back up"));
            zip.putNextEntry(new ZipEntry(BackupFile.DATABASE));
            try (InputStream bytes = made.getInputStream(only)) {
                return HashedCopy.of(bytes, zip);
            }
        }
    }

    private static boolean isSound(Path copy, String sha256) throws IOException {
        if (!Files.isRegularFile(copy)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(copy)) {
            return HashedCopy.of(bytes, OutputStream.nullOutputStream()).equals(sha256);
        }
    }

    private String contents(String database, int copies, List<String> lost) {
        return """
                format = %s
                made_at = %s
                database = %s
                copies = %d
                lost = %s
                """
                .formatted(BackupFile.FORMAT, clock.instant(), database, copies, String.join(" ", lost));
    }
}
