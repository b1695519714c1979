package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same return, saved by other programs in other forms, gives the same assessments. */
class StructuralKindsTests {

    private static final List<String> FROM_THE_FILE = List.of("file", "sha256");

    @TempDir
    private Path folder;

    @Test
    void savedByPoi() {
        Journey journey = onlyOneReturn();
        Path original = journey.returns("2020-07").get(0);
        List<Map<String, String>> expected = assessments(journey);

        assertThat(assessmentsOf(Workbooks.savedAgain(original), "poi.xlsx")).isEqualTo(expected);
        assertThat(assessmentsOf(Workbooks.asXls(original), "poi.xls")).isEqualTo(expected);
        assertThat(assessmentsOf(Workbooks.withSharedStrings(original), "shared.xlsx"))
                .isEqualTo(expected);
        assertThat(assessmentsOf(Workbooks.withRichText(original), "rich.xlsx")).isEqualTo(expected);
        assertThat(assessmentsOf(Workbooks.withFormulas(original), "formulas.xlsx"))
                .isEqualTo(expected);
        assertThat(assessmentsOf(Workbooks.with1904Dates(original), "mac.xlsx")).isEqualTo(expected);
    }

    @Test
    void writtenWithOtherMarkup() {
        Journey journey = onlyOneReturn();
        Path original = journey.returns("2020-07").get(0);
        List<Map<String, String>> expected = assessments(journey);

        assertThat(assessmentsOf(Markup.withoutAddresses(original), "bare.xlsx"))
                .isEqualTo(expected);
        assertThat(assessmentsOf(Markup.withPrefixes(original), "prefixed.xlsx"))
                .isEqualTo(expected);
        assertThat(assessmentsOf(Markup.asStrict(original), "strict.xlsx")).isEqualTo(expected);
    }

    @Test
    void savedByLibreOffice() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")),
                "LibreOffice is not installed (Debian: libreoffice-calc), so its workbooks are not tried");
        Journey journey = onlyOneReturn();
        Path original = journey.returns("2020-07").get(0);
        List<Map<String, String>> expected = assessments(journey);

        for (String format : List.of("xlsx:Calc MS Excel 2007 XML", "xls:MS Excel 97")) {
            Path saved = saveWithLibreOffice(original, format);
            assertThat(assessmentsOf(
                            Files.readAllBytes(saved), saved.getFileName().toString()))
                    .as(format)
                    .isEqualTo(expected);
        }
    }

    private Path saveWithLibreOffice(Path original, String format) throws IOException, InterruptedException {
        Path saved = Files.createTempDirectory(folder, "libreoffice");
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        saved.toString(),
                        original.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (var files = Files.list(saved)) {
            return files.findFirst().orElseThrow();
        }
    }

    private List<Map<String, String>> assessmentsOf(byte[] workbook, String name) {
        Journey journey = Journey.on(TestDatabase.H2, folder.resolve(name)).withPilot();
        journey.returns("returns/")
                .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        journey.send(name, workbook);
        return assessments(journey);
    }

    private Journey onlyOneReturn() {
        Journey journey =
                Journey.on(TestDatabase.H2, folder.resolve("original")).withPilot();
        List<Path> files = journey.returns("returns/");
        Path kept = journey.returns("2020-07").get(0);
        files.stream()
                .filter(file -> !file.equals(kept))
                .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        return journey;
    }

    private static List<Map<String, String>> assessments(Journey journey) {
        Journey.Answer answer = journey.run("nightly");
        assertThat(answer.exitCode()).as(answer.out() + answer.err()).isZero();
        List<Map<String, String>> rows = journey.table(1, "assessment").rows();
        assertThat(rows).hasSize(55);
        return rows.stream()
                .map(row -> {
                    Map<String, String> kept = new java.util.TreeMap<>(row);
                    kept.keySet().removeAll(FROM_THE_FILE);
                    return kept;
                })
                .map(kept -> (Map<String, String>) kept)
                .toList();
    }
}
