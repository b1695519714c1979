package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which backups stay, and which go. */
class BackupFolderTests {

    @TempDir
    private Path folder;

    @Test
    void aBackupIsNamedByWhenItIsMade() {
        assertThat(new BackupFolder(folder).newFile(Instant.parse("2026-03-29T04:30:00.7Z")))
                .isEqualTo(folder.resolve("2026-03-29T04-30-00Z.zip"));
    }

    @Test
    void theNewestStayAndNothingElseIsTouched() throws IOException {
        for (int day = 1; day <= 5; day++) {
            backup(day, "");
        }
        Files.writeString(folder.resolve("before the move.zip"), "by hand");
        Files.createDirectory(folder.resolve("older"));

        List<Path> deleted = new BackupFolder(folder).deleteOld(file(5), 3);

        assertThat(deleted).containsExactly(file(2), file(1));
        assertThat(names())
                .containsExactly(
                        "2026-03-03T04-30-00Z.zip",
                        "2026-03-04T04-30-00Z.zip",
                        "2026-03-05T04-30-00Z.zip",
                        "before the move.zip",
                        "older");
    }

    @Test
    void whereTheNewestLackCopiesTheLastWholeOneStaysAsWell() throws IOException {
        backup(1, "");
        backup(2, "");
        backup(3, "0123abcd");
        Files.writeString(file(4), "damaged");
        backup(5, "0123abcd");

        assertThat(new BackupFolder(folder).deleteOld(file(5), 1)).containsExactly(file(4), file(3), file(1));

        assertThat(names()).containsExactly("2026-03-02T04-30-00Z.zip", "2026-03-05T04-30-00Z.zip");
    }

    @Test
    void theOneMadeJustNowStaysThoughTheClockWasAheadBefore() throws IOException {
        backup(1, "");
        backup(8, "");
        backup(9, "");

        assertThat(new BackupFolder(folder).deleteOld(file(1), 2)).containsExactly(file(8));

        assertThat(names()).containsExactly("2026-03-01T04-30-00Z.zip", "2026-03-09T04-30-00Z.zip");
    }

    @Test
    void whatAKilledRunLeftIsDeleted() throws IOException {
        backup(1, "");
        Files.writeString(folder.resolve("2026-03-02T04-30-00Z.zip.partial"), "half");
        Files.writeString(folder.resolve("2026-03-02T04-30-00Z.zip.database.partial"), "half");
        Files.writeString(folder.resolve("letter.partial"), "somebody's");

        new BackupFolder(folder).deleteUnfinished();

        assertThat(names()).containsExactly("2026-03-01T04-30-00Z.zip", "letter.partial");
    }

    @Test
    void aFolderThatIsNotThereYetHoldsNothing() throws IOException {
        new BackupFolder(folder.resolve("later")).deleteUnfinished();

        assertThat(names()).isEmpty();
    }

    private Path file(int day) {
        return folder.resolve("2026-03-0" + day + "T04-30-00Z.zip");
    }

    private void backup(int day, String lost) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file(day));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(BackupFile.DATABASE));
            zip.putNextEntry(new ZipEntry(BackupFile.CONTENTS));
            zip.write(("format = " + BackupFile.FORMAT + "\nlost = " + lost + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
