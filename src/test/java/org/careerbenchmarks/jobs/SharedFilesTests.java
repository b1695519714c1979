package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SharedFilesTests {

    @TempDir
    private Path folder;

    /** In one piece, in several, at the edge between them, and nothing at all. */
    @ParameterizedTest
    @CsvSource({"H2, 0", "H2, 524288", "POSTGRESQL, 0", "POSTGRESQL, 10", "POSTGRESQL, 524288", "POSTGRESQL, 1300000"})
    void aFileComesBackAsItWas(TestDatabase kind, int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Path file = Files.write(folder.resolve("file"), bytes);
        SharedFiles shared = new SharedFiles(kind.migrated(), SharedFiles.ARCHIVE);

        shared.put("abc", file);
        shared.put("abc", file);
        shared.fetch("abc", folder.resolve("below").resolve("copy"));

        assertThat(folder.resolve("below").resolve("copy")).hasBinaryContent(bytes);
        assertThat(shared.list()).containsExactly("abc");
    }

    @ParameterizedTest
    @EnumSource
    void onlyItsOwnKindIsTakenAway(TestDatabase kind) throws IOException {
        DataSource database = kind.migrated();
        SharedFiles archive = new SharedFiles(database, SharedFiles.ARCHIVE);
        SharedFiles reference = new SharedFiles(database, SharedFiles.REFERENCE);
        Path file = Files.writeString(folder.resolve("file"), "text");
        archive.put("abc", file);
        reference.put("waves.csv", file);

        archive.clear();

        assertThat(reference.list()).containsExactly("waves.csv");
        assertThatThrownBy(() -> archive.fetch("abc", folder.resolve("copy")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no longer in the database");
    }
}
