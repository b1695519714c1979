package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The backups that housekeeping makes, each named by when it was made. What has another name is left alone. */
final class BackupFolder {

    /** Colons are not allowed in names on every disk. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z.zip'").withZone(ZoneOffset.UTC);

    private static final String NAMED = "\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ\\.zip";
    private static final Pattern BACKUP = Pattern.compile(NAMED);
    private static final Pattern UNFINISHED = Pattern.compile(NAMED + "(\\.database)?\\.partial");

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path newFile(Instant now) {
        return folder.resolve(NAME.format(now));
    }

    /** Deletes what a killed run left. The caller holds the lock, so nobody else is writing here. */
    void deleteUnfinished() throws IOException {
        for (Path each : list(UNFINISHED)) {
            Files.delete(each);
        }
    }

    /**
     * Deletes all but the newest ones. Where those lack copies that were lost from the archive, the newest one that is
     * whole stays as well: it may be the last that has them.
     *
     * @param made the one made just now, which stays whatever the clock said before
     * @return what was deleted
     */
    List<Path> deleteOld(Path made, int kept) throws IOException {
        List<Path> newestFirst = new ArrayList<>(list(BACKUP));
        newestFirst.sort(Comparator.reverseOrder());
        newestFirst.remove(made);
        newestFirst.add(0, made);
        Set<Path> staying = new HashSet<>(newestFirst.subList(0, Math.min(kept, newestFirst.size())));
        for (Path each : newestFirst) {
            if (isWhole(each)) {
                staying.add(each);
                break;
            }
        }
        newestFirst.removeAll(staying);
        for (Path each : newestFirst) {
            Files.delete(each);
        }
        return newestFirst;
    }

    private static boolean isWhole(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return Restore.contents(zip, backup).getProperty("lost", "").isBlank();
        } catch (ZipException | Restore.Unusable damaged) {
            return false;
        }
    }

    private List<Path> list(Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(
                            each -> name.matcher(each.getFileName().toString()).matches())
                    .toList();
        }
    }
}
