package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.reference.BrokenReference;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.operate.cli.Benchmarks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What only a caller inside the program can ask: about some submissions. Journeys ask about all. */
class ImpactTests {

    @TempDir
    private static Path folder;

    private static DataSource database;

    /** Once for all, since none of the questions leaves anything behind. */
    @BeforeAll
    static void aSmallPilotWithAnEdition() throws IOException {
        Path from = Path.of("input");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".xlsx") || name.compareTo("P004") < 0) {
                    Path copy = input().resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        int exitCode = Benchmarks.run(
                nowhere,
                nowhere,
                "nightly",
                "--input=" + input(),
                "--output=" + folder.resolve("output"),
                "--data=" + folder.resolve("data"));
        assertThat(exitCode).isZero();
        database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/warehouse"), "sa", "");
        replace("waves.csv", "2020-07-17", "2020-06-23");
        replace("waves.csv", "2019-07-19", "2019-06-25");
    }

    @Test
    void onlyTheChosenSubmissionsAreAssessedAgain() {
        ImpactReport report = of(taken -> "2020-07".equals(taken.verdict().wave()));

        assertThat(report.assessed()).isEqualTo(3);
        assertThat(report.submissions()).isNotEmpty().allSatisfy(change -> assertThat(change.file())
                .contains("2020-07"));
        assertThat(report.rules()).containsOnlyKeys("completed_late");
        assertThat(days()).as("as the last run left them").containsExactly("2019-07-19", "2020-07-17");
    }

    @Test
    void ofNoSubmissionAtAllOnlyTheReferenceDataCount() {
        ImpactReport report = of(taken -> false);

        assertThat(report.assessed()).isZero();
        assertThat(report.submissions()).isEmpty();
        assertThat(report.tables()).extracting(ImpactReport.TableChange::table).contains("return_coverage");
    }

    @Test
    void aBrokenReferenceFileLeavesEverythingAsItIs() throws IOException {
        replace("waves.csv", "2020-06-22", "soon");

        try {
            assertThatExceptionOfType(BrokenReference.class).isThrownBy(() -> of(taken -> true));
        } finally {
            replace("waves.csv", "soon", "2020-06-22");
        }
        assertThat(days()).containsExactly("2019-07-19", "2020-07-17");
    }

    private ImpactReport of(Predicate<TakenIn> chosen) {
        Settings settings = SettingsInForce.read();
        Clock clock = Clock.systemUTC();
        Impact impact = new Impact(
                database,
                new JdbcTransactionManager(database),
                new RunReference(database, settings, clock),
                settings,
                clock,
                Progress.NONE);
        return impact.of(chosen, input(), folder.resolve("data/archive")).orElseThrow();
    }

    private static List<String> days() {
        return new JdbcTemplate(database).queryForList("select due_on from warehouse.wave order by wave", String.class);
    }

    private static Path input() {
        return folder.resolve("input");
    }

    private static void replace(String file, String from, String to) throws IOException {
        Path path = input().resolve("reference").resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
