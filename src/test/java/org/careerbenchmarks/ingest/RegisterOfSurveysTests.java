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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exports of the survey tool in the ledger, beside returns. */
class RegisterOfSurveysTests {

    private static final Instant NOW = Instant.parse("2020-08-01T12:00:00Z");
    private static final RegisterLimits LIMITS =
            new RegisterLimits(Duration.ofSeconds(2), Duration.ofMinutes(10), 1000, 2000);

    @TempDir
    private Path folder;

    private final DataSource database = TestDatabase.H2.migrated();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void theFolderBelowSurveysSaysWhoseAnExportIs() throws IOException {
        put("surveys/leaders-2020/export.csv", "one");
        put("surveys/leaders-2020/late/export.xlsx", "two");
        put("surveys/lost.csv", "three");
        put("returns/surveys/return.xlsx", "four");

        register();

        assertThat(ledger())
                .containsExactly(
                        "returns/surveys/return.xlsx registered null survey null",
                        "surveys/leaders-2020/export.csv registered null survey leaders-2020",
                        "surveys/leaders-2020/late/export.xlsx registered null survey leaders-2020",
                        "surveys/lost.csv registered null survey ");
    }

    @Test
    void theSameBytesForAnotherPurposeAreNoDuplicate() throws IOException {
        put("returns/a.csv", "one");
        put("surveys/leaders-2019/a.csv", "one");
        put("surveys/leaders-2020/a.csv", "one");
        put("surveys/leaders-2020/b.csv", "one");
        put("surveys/a.csv", "one");
        put("surveys/b.csv", "one");

        register();
        register();

        assertThat(ledger())
                .containsExactly(
                        "returns/a.csv registered null survey null",
                        "surveys/a.csv registered null survey ",
                        "surveys/b.csv set_aside duplicate survey ",
                        "surveys/leaders-2019/a.csv registered null survey leaders-2019",
                        "surveys/leaders-2020/a.csv registered null survey leaders-2020",
                        "surveys/leaders-2020/b.csv set_aside duplicate survey leaders-2020");
        try (Stream<Path> copies = Files.walk(folder.resolve("archive"))) {
            assertThat(copies.filter(Files::isRegularFile)).singleElement().satisfies(copy -> assertThat(copy)
                    .hasContent("one"));
        }
    }

    @Test
    void anExportMayBeLargerThanAReturn() throws IOException {
        put("returns/large.xlsx", "x".repeat(1001));
        put("surveys/s/large.xlsx", "x".repeat(2000));
        put("surveys/s/larger.xlsx", "y".repeat(2001));

        register();

        assertThat(jdbc.queryForList(
                        "select file || ' ' || length(sha256) from intake.submission order by file", String.class))
                .containsExactly("returns/large.xlsx 0", "surveys/s/large.xlsx 64", "surveys/s/larger.xlsx 0");
    }

    @Test
    void whatIsNoExportIsIgnored() throws IOException {
        put("surveys/s/~$export.xlsx", "lock");
        put("surveys/s/.export.csv", "dot");
        put("surveys/s/readme.txt", "notes");

        register();

        assertThat(ledger()).hasSize(3).allMatch(row -> row.endsWith("set_aside ignored survey s"));
    }

    @Test
    void withoutExportsThereIsNothingToRegister() throws IOException {
        Files.createDirectories(folder.resolve("input"));

        register();

        assertThat(ledger()).isEmpty();
    }

    private void put(String name, String content) throws IOException {
        Path file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(1))));
    }

    private void register() throws IOException {
        InputPlaces places = new InputPlaces(folder.resolve("input"), new Archive(folder.resolve("archive")));
        Register register = new Register(places, database, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC));
        while (register.next()) {
            // until everything is registered
        }
    }

    private List<String> ledger() {
        return jdbc.queryForList(
                """
                select file || ' ' || state || ' ' || coalesce(set_aside_as, 'null') || ' survey ' ||
                    coalesce(survey, 'null') from intake.submission order by file
                """,
                String.class);
    }
}
