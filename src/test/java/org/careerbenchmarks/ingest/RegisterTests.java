package org.careerbenchmarks.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What of the input folder gets into the ledger, and as what. */
class RegisterTests {

    private static final Instant NOW = Instant.parse("2020-08-01T12:00:00Z");
    private static final RegisterLimits LIMITS =
            new RegisterLimits(Duration.ofSeconds(2), Duration.ofMinutes(10), 1000, 2000);

    @TempDir
    private Path folder;

    private final DataSource database = TestDatabase.H2.migrated();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void makeTheInputFolder() throws IOException {
        Files.createDirectories(folder.resolve("input/returns/2020-07"));
    }

    @Test
    void aFileIsCopiedAndEntered() throws IOException {
        put("2020-07/one.xlsx", "one", Duration.ofDays(1));

        register();

        assertThat(ledger()).containsExactly("returns/2020-07/one.xlsx registered null");
        String sha256 = jdbc.queryForObject("select sha256 from intake.submission", String.class);
        assertThat(new Archive(folder.resolve("archive")).pathOf(sha256)).hasContent("one");
    }

    @Test
    void theSameFileAgainIsNoSecondRow() throws IOException {
        put("one.xlsx", "one", Duration.ofDays(1));
        register();

        register();

        assertThat(ledger()).hasSize(1);
    }

    @Test
    void newContentUnderTheSameNameIsANewRow() throws IOException {
        put("one.xlsx", "one", Duration.ofDays(1));
        register();
        put("one.xlsx", "another one", Duration.ofDays(1));

        register();

        assertThat(ledger()).hasSize(2);
    }

    @Test
    void theSameBytesUnderAnotherNameAreADuplicate() throws IOException {
        put("b.xlsx", "one", Duration.ofDays(1));
        put("a.xlsx", "one", Duration.ofDays(1));

        register();

        assertThat(ledger()).containsExactly("returns/a.xlsx registered null", "returns/b.xlsx set_aside duplicate");
    }

    @Test
    void aFileThatChangesBetweenTwoLooksWaits() throws IOException {
        put("one.xlsx", "begun", Duration.ofSeconds(1));
        Register register = register(NOW);
        put("one.xlsx", "begun and going on", Duration.ZERO);

        assertThat(register.untilSettled()).isEqualTo(Duration.ofSeconds(2));
        register.next();

        assertThat(ledger()).containsExactly("returns/one.xlsx set_aside waiting");
    }

    @Test
    void onlyYoungFilesNeedTheSecondLook() throws IOException {
        put("one.xlsx", "one", Duration.ofSeconds(3));

        assertThat(register(NOW).untilSettled()).isZero();
    }

    @Test
    void aCutOffZipWaitsUntilItIsOld() throws IOException {
        put("one.xlsx", "PK\u0003\u0004 and no end", Duration.ofMinutes(9));
        register();
        assertThat(ledger()).containsExactly("returns/one.xlsx set_aside waiting");

        while (register(NOW.plus(Duration.ofMinutes(2))).next()) {
            // until everything is registered
        }

        assertThat(ledger()).containsExactly("returns/one.xlsx registered null");
    }

    @Test
    void whatIsNoReturnIsIgnored() throws IOException {
        put("~$one.xlsx", "lock", Duration.ofDays(1));
        put(".hidden.xlsx", "dot", Duration.ofDays(1));
        put("notes.txt", "notes", Duration.ofDays(1));
        put("half.part", "PK\u0003\u0004", Duration.ofDays(1));
        Files.createSymbolicLink(folder.resolve("input/returns/link.xlsx"), Path.of("/dev/zero"));
        Files.createDirectory(folder.resolve("input/returns/folder.xlsx"));

        register();

        assertThat(ledger())
                .containsExactly(
                        "returns/.hidden.xlsx set_aside ignored",
                        "returns/folder.xlsx set_aside ignored",
                        "returns/half.part set_aside ignored",
                        "returns/link.xlsx set_aside ignored",
                        "returns/notes.txt set_aside ignored",
                        "returns/~$one.xlsx set_aside ignored");
    }

    @Test
    void whatASchoolMayHaveMeantAsItsReturnIsTakenIn() throws IOException {
        put("return.pdf", "%PDF-1.7", Duration.ofDays(1));
        put("return.csv", "Ref,Status", Duration.ofDays(1));
        put("return", "PK\u0003\u0004", Duration.ofDays(1));

        register();

        assertThat(ledger()).hasSize(3).allMatch(row -> row.endsWith("registered null"));
    }

    @Test
    void aFileOverTheLimitIsEnteredAndNotCopied() throws IOException {
        put("huge.xlsx", "x".repeat(1001), Duration.ofDays(1));

        register();

        assertThat(ledger()).containsExactly("returns/huge.xlsx registered null");
        assertThat(jdbc.queryForObject("select sha256 from intake.submission", String.class))
                .isEmpty();
    }

    @Test
    void aCopyThatIsMissingIsMadeAgain() throws IOException {
        Path file = put("one.xlsx", "one", Duration.ofDays(1));
        register();
        Path copy = new Archive(folder.resolve("archive"))
                .pathOf(jdbc.queryForObject("select sha256 from intake.submission", String.class));
        Files.delete(copy);

        register();

        assertThat(copy).hasSameBinaryContentAs(file);
        assertThat(ledger()).hasSize(1);
    }

    @Test
    void aCopyThatTheLedgerDoesNotKnowIsRegistered() throws IOException {
        Path file = put("one.xlsx", "one", Duration.ofDays(1));
        Archive archive = new Archive(folder.resolve("archive"));
        String sha256 = archive.store(file);
        archive.force();
        Files.delete(file);

        register();

        assertThat(ledger()).containsExactly("archive/" + sha256 + " registered null");
    }

    @Test
    void nothingInTheInputFolderIsTouched() throws IOException {
        Path file = put("one.xlsx", "one", Duration.ofDays(1));
        FileTime before = Files.getLastModifiedTime(file);

        register();

        assertThat(file).hasContent("one");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(folder.resolve("input")).isDirectoryNotContaining("glob:**archive*");
    }

    private Path put(String name, String content, Duration age) throws IOException {
        Path file = folder.resolve("input/returns").resolve(name);
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
        return file;
    }

    private void register() throws IOException {
        Register register = register(NOW);
        while (register.next()) {
            // until everything is registered
        }
    }

    private Register register(Instant at) throws IOException {
        InputPlaces places = new InputPlaces(folder.resolve("input"), new Archive(folder.resolve("archive")));
        return new Register(places, database, LIMITS, Clock.fixed(at, ZoneOffset.UTC));
    }

    private List<String> ledger() {
        return jdbc.queryForList(
                "select file || ' ' || state || ' ' || coalesce(set_aside_as, 'null') from intake.submission order by file",
                String.class);
    }
}
