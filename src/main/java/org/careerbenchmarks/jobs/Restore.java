package org.careerbenchmarks.jobs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings back what a backup holds, and believes nothing of it that is not proved by its hash. */
public final class Restore {

    private Restore() {}

    /** A backup that cannot be restored as it is; the message says why. */
    public static final class Unusable extends RuntimeException {

        Unusable(Path file, String reason) {
            super(file + " cannot be restored: " + reason + ". Nothing was restored; take another backup.");
        }
    }

    /**
     * Unpacks a backup into a folder: {@code warehouse.mv.db} and {@code archive}.
     *
     * @return how many copies the archive has
     */
    public static int unpack(Path from, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile())) {
            Properties contents = contents(zip, from);
            Archive archive = new Archive(into.resolve("archive"));
            int copies = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String sha256 = BackupFile.sha256Of(entry.getName());
                if (!sha256.isEmpty()) {
                    Path copy = archive.pathOf(sha256);
                    Files.createDirectories(copy.getParent());
                    proved(from, entry.getName(), sha256.equals(unpack(zip, entry, copy)));
                    copies++;
                } else if (entry.getName().equals(BackupFile.DATABASE)) {
                    String found = unpack(zip, entry, into.resolve(BackupFile.DATABASE));
                    proved(from, entry.getName(), found.equals(contents.getProperty("database")));
                } else if (!entry.getName().equals(BackupFile.CONTENTS)) {
                    throw new Unusable(from, "it holds something that no backup holds");
                }
            }
            if (!String.valueOf(copies).equals(contents.getProperty("copies"))) {
                throw new Unusable(from, "it does not hold as many files as it says");
            }
            return copies;
        } catch (ZipException | EOFException damaged) {
            throw new Unusable(from, "it is damaged, or no backup");
        }
    }

    /** The copies that the ledger of a restored database names and that its archive does not have. */
    public static List<String> listLost(DataSource restored, Path archive) {
        Archive copies = new Archive(archive);
        List<String> lost = new ArrayList<>();
        new JdbcTemplate(restored)
                .query("select distinct sha256 from intake.submission where sha256 <> '' order by sha256", row -> {
                    if (!Files.exists(copies.pathOf(row.getString(1)))) {
                        lost.add(row.getString(1));
                    }
                });
        return lost;
    }

    /** What a backup says that it holds; Unusable where it is none. */
    static Properties contents(ZipFile zip, Path from) throws IOException {
        Properties contents = new Properties();
        ZipEntry entry = zip.getEntry(BackupFile.CONTENTS);
        if (entry != null) {
            try (Reader text = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                contents.load(text);
            }
        }
        if (!BackupFile.FORMAT.equals(contents.getProperty("format")) || zip.getEntry(BackupFile.DATABASE) == null) {
            throw new Unusable(from, "it is no backup that this version of the program made");
        }
        return contents;
    }

    private static String unpack(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        try (InputStream from = zip.getInputStream(entry);
                OutputStream target = Files.newOutputStream(to)) {
            return HashedCopy.of(from, target);
        }
    }

    private static void proved(Path file, String entry, boolean isProved) {
        if (!isProved) {
            throw new Unusable(file, entry + " in it is damaged");
        }
    }
}
