package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendBackTests {

    @TempDir
    private Path folder;

    @Test
    void theWorkbookComesFromTheArchive() throws IOException {
        Path sent = Files.copy(anyReturn(), folder.resolve("sent.xlsx"));
        Path archive = folder.resolve("archive");
        String sha256 = new Archive(archive).store(sent);
        Dossier dossier = dossier(sha256);
        Path output = folder.resolve("output");

        int first = new SendBack(output, archive, Set.of()).run(receiver -> receiver.accept(List.of(dossier)));
        int second = new SendBack(output, archive, Set.of()).run(receiver -> receiver.accept(List.of(dossier)));

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        Path school = SendBack.folder(output).resolve("2020-07/P001");
        assertThat(school.resolve("return.xlsx")).isNotEmptyFile();
        assertThat(school.resolve("letter.txt")).content().contains("1. Audit!D5: No status is chosen. Choose one.");
        assertThat(school.resolve("letter.html")).isNotEmptyFile();

        assertThat(new SendBack(output, archive, Set.of()).run(receiver -> {})).isZero();
        assertThat(SendBack.folder(output)).doesNotExist();
    }

    @Test
    void nothingGoesBackAboutAWaveThatClosedLongAgo() throws IOException {
        Path archive = folder.resolve("archive");
        String sha256 = new Archive(archive).store(Files.copy(anyReturn(), folder.resolve("sent.xlsx")));
        SendBack.Returns returns = receiver -> receiver.accept(List.of(dossier(sha256)));
        Path output = folder.resolve("output");
        new SendBack(output, archive, Set.of("2019-07")).run(returns);
        assertThat(SendBack.folder(output).resolve("2020-07/P001/letter.txt")).exists();

        int letters = new SendBack(output, archive, Set.of("2019-07", "2020-07")).run(returns);

        assertThat(letters).isZero();
        assertThat(SendBack.folder(output)).doesNotExist();
        assertThat(new SendBack(output, archive, Set.of()).run(returns)).isEqualTo(1);
    }

    @Test
    void inSeveralThreadsTheFilesAreTheSame() throws IOException {
        Path archive = folder.resolve("archive");
        String sha256 = new Archive(archive).store(Files.copy(anyReturn(), folder.resolve("sent.xlsx")));
        SendBack.Returns returns = receiver ->
                IntStream.range(100, 300).forEach(school -> receiver.accept(List.of(dossier("P" + school, sha256))));

        int alone = new SendBack(folder.resolve("alone"), archive, Set.of()).run(returns);
        int together = new SendBack(folder.resolve("together"), archive, Set.of())
                .inThreads(3)
                .run(returns);

        assertThat(together).isEqualTo(alone).isEqualTo(200);
        List<Path> files = files(folder.resolve("alone"));
        assertThat(files).hasSize(600).isEqualTo(files(folder.resolve("together")));
        for (Path file : files) {
            assertThat(folder.resolve("together").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("alone").resolve(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aWaveIsOverSoManyDaysAfterItsLastInTheZoneOfTheSchools() {
        List<Wave> waves = List.of(wave("2019-07", "2019-07-31"), wave("2020-07", "2020-07-31"));

        assertThat(SendBack.closedWaves(waves, 30, Instant.parse("2020-08-30T22:59:59Z")))
                .containsExactly("2019-07");
        assertThat(SendBack.closedWaves(waves, 30, Instant.parse("2020-08-30T23:00:00Z")))
                .containsExactlyInAnyOrder("2019-07", "2020-07");
        assertThat(SendBack.closedWaves(waves, 0, Instant.parse("2099-01-01T00:00:00Z")))
                .isEmpty();
    }

    private static Wave wave(String wave, String closesOn) {
        LocalDate day = LocalDate.parse(closesOn);
        return new Wave(wave, "A wave", "201920", "1", day.minusDays(60), day.minusDays(20), day);
    }

    private static Dossier dossier(String sha256) {
        return dossier("P001", sha256);
    }

    private static Dossier dossier(String school, String sha256) {
        Finding finding = new Finding(
                "blank_status",
                Severity.QUERY,
                Treatment.QUERY,
                new Place("Audit", "D5"),
                "1.2",
                null,
                null,
                "Audit!D5: No status is chosen. Choose one.");
        return new Dossier(
                "2020-07",
                school,
                "A School",
                1,
                "returns/a.xlsx",
                sha256,
                Outcome.ACCEPTED_WITH_QUERY,
                true,
                List.of(finding));
    }

    private static Path anyReturn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input/returns/2020-07"))) {
            return files.filter(each -> each.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
