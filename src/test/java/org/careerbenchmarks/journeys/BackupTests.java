package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database and the archive, put by in one file and brought back. */
class BackupTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsBroughtBackIsWhatWasThere() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        ThreeNights.of(journey);
        Map<String, String> tables = journey.allTables(3);
        String history = journey.run("audit", "--format", "csv").out();
        ProgramProcess backup = ProgramProcess.start(journey, "backup", "--to", file().toString());
        assertThat(backup.exitCode()).as(backup.output()).isZero();
        assertThat(backup.output()).contains("holds the database and 148 files of the archive");
        deleteTree(journey.data());
        deleteTree(journey.output());

        ProgramProcess restore = ProgramProcess.start(journey, "restore", "--from", file().toString());

        assertThat(restore.exitCode()).as(restore.output()).isZero();
        ProgramProcess night = ProgramProcess.start(journey, "nightly");
        assertThat(night.exitCode()).as(night.output()).isZero();
        assertThat(night.output()).contains("nothing new", "3, unchanged");
        assertThat(journey.allTables(3)).isEqualTo(tables);
        List<String> entries =
                journey.run("audit", "--format", "csv").out().lines().toList();
        assertThat(entries).containsAll(history.lines().toList());
        assertThat(entries.get(2)).contains(",restore,from " + file());
        assertThat(folder).isDirectoryNotContaining(each -> each.toString().endsWith(".partial"));
    }

    @Test
    void nothingIsWrittenOverAndNothingRestoredOverSomethingElse() {
        Journey journey = pilot();
        assertThat(backup(journey).exitCode()).isZero();

        assertThat(backup(journey).exitCode()).isEqualTo(64);
        Journey.Answer onto = restore(journey);
        assertThat(onto.exitCode()).isEqualTo(64);
        assertThat(onto.err()).contains("is not empty").hasLineCount(1);
        assertThat(journey.run("nightly").out()).contains("1, unchanged");
    }

    @Test
    void aDamagedBackupIsRefusedWhole() throws IOException {
        Journey journey = pilot();
        backup(journey);
        byte[] bytes = Files.readAllBytes(file());
        deleteTree(journey.data());
        for (int place : List.of(bytes.length / 7, bytes.length / 2, bytes.length - 100)) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 0x55;
            Files.write(file(), damaged);

            Journey.Answer answer = restore(journey);

            assertThat(answer.exitCode()).as("byte %d: %s", place, answer.out()).isEqualTo(5);
            assertThat(answer.err()).contains("cannot be restored").hasLineCount(1);
            assertThat(journey.data().resolve("warehouse.mv.db")).doesNotExist();
            assertThat(journey.data().resolve("archive")).doesNotExist();
            assertThat(journey.data().resolve("unfinished")).doesNotExist();
        }
        Files.write(file(), bytes);
        assertThat(restore(journey).exitCode()).isZero();
    }

    @Test
    void aCopyThatIsGoneIsSaidAndTheRestIsKept() throws IOException {
        Journey journey = pilot();
        Path copy;
        try (Stream<Path> copies = Files.walk(journey.data().resolve("archive"))) {
            copy = copies.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.delete(copy);

        Journey.Answer answer = backup(journey);

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.out())
                .contains("1 copy that the ledger names", copy.getFileName().toString());
        deleteTree(journey.data());
        Journey.Answer restored = restore(journey);
        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("141 files", "1 copy that the ledger names were lost");
        assertThat(journey.run("nightly").exitCode()).isZero();
        assertThat(copy).exists();
    }

    @Test
    void aPostgresIsLeftToItsOwnTools() {
        Journey journey = Journey.on(TestDatabase.POSTGRESQL, folder).withPilot();

        Journey.Answer answer = backup(journey);

        assertThat(answer.exitCode()).isEqualTo(64);
        assertThat(answer.err()).contains("pg_dump").hasLineCount(1);
        assertThat(file()).doesNotExist();
        assertThat(restore(journey).err()).contains("pg_restore").hasLineCount(1);
    }

    private Journey pilot() {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        assertThat(journey.run("nightly").exitCode()).isZero();
        return journey;
    }

    private Journey.Answer backup(Journey journey) {
        return journey.run("backup", "--to", file().toString());
    }

    private Journey.Answer restore(Journey journey) {
        return journey.run("restore", "--from", file().toString());
    }

    private Path file() {
        return folder.resolve("monday.zip");
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
