package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a return goes back to its school, until it is mended. */
class FeedbackTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aSchoolGetsItsWorkbookBackAndMendsIt(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        Path original = journey.returns("2020-07/P014").get(0);
        Path p014 = journey.output().resolve("feedback/2020-07/P014");
        byte[] right = Files.readAllBytes(original);
        journey.send(
                "2020-07/" + original.getFileName(), Workbooks.changed(original, Workbooks.answering("1.2", "Nearly")));

        Journey.Answer first = journey.run("nightly");

        assertThat(first.out()).contains("Sent back", " in " + journey.output().resolve("feedback"));
        assertThat(p014.resolve("letter.txt")).content().contains("P014", "\"Nearly\"", "return.xlsx");
        assertThat(p014.resolve("letter.html")).content().contains("<h1>", "Nearly");
        try (Workbook returned =
                WorkbookFactory.create(p014.resolve("return.xlsx").toFile(), null, true)) {
            assertThat(returned.getSheetAt(0).getSheetName()).isEqualTo("Findings");
            assertThat(returned.getSheet("Audit")
                            .getCellComment(new CellAddress("D5"))
                            .getString()
                            .getString())
                    .contains("Nearly");
            assertThat(returned.getSheet("Audit").getRow(4).getCell(3).getStringCellValue())
                    .isEqualTo("Nearly");
        }

        Map<String, String> before = letters(journey);
        assertThat(journey.run("nightly").out()).doesNotContain("Sent back");
        assertThat(letters(journey)).isEqualTo(before);

        journey.send("2020-07/P014 mended.xlsx", right);
        journey.run("nightly");
        assertThat(p014).doesNotExist();
    }

    /** The school corrects the very workbook that came back to it. */
    @Test
    void theReturnedWorkbookCanBeCorrectedAndSentAgain() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path original = journey.returns("2020-07/P014").get(0);
        Path p014 = journey.output().resolve("feedback/2020-07/P014");
        journey.send(
                "2020-07/" + original.getFileName(), Workbooks.changed(original, Workbooks.answering("1.2", "Nearly")));
        journey.run("nightly");

        Path back = p014.resolve("return.xlsx");
        journey.send("2020-07/again.xlsx", Workbooks.changed(back, Workbooks.answering("1.2", "Fully achieved")));
        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.out()).contains("1 file: 1 accepted");
        assertThat(p014).doesNotExist();
    }

    /** Our first sheet has the word of the school beside ours; that does not define what the word means. */
    @Test
    void whatWeWroteIntoTheWorkbookIsNotReadAsTheSchools() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path original = journey.returns("2020-07/P014").get(0);
        journey.send(
                "2020-07/" + original.getFileName(),
                Workbooks.changed(
                        original, Workbooks.answering("1.2", "Nearly").andThen(Workbooks.answering("1.3", "Green"))));
        journey.run("nightly");

        Path back = journey.output().resolve("feedback/2020-07/P014/return.xlsx");
        journey.send("2020-07/again.xlsx", Workbooks.changed(back, Workbooks.answering("1.2", "Fully achieved")));
        journey.run("nightly");

        Table findings = journey.table(2, "finding").where("file", "returns/2020-07/again.xlsx");
        assertThat(findings.where("severity", "query").only("rule")).isEqualTo("status_assumed");
        assertThat(findings.column("rule")).doesNotContain("status_synonym");
    }

    @Test
    void aFileThatIsNoWorkbookGetsALetterAlone() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.send("scan.pdf.xlsx", "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII));

        journey.run("nightly");

        Map<String, String> letters = letters(journey);
        assertThat(letters.keySet())
                .filteredOn(name -> name.startsWith("unattributed/"))
                .hasSize(2)
                .allMatch(name -> name.endsWith("/letter.txt") || name.endsWith("/letter.html"));
        assertThat(letters).anySatisfy((name, text) -> assertThat(text).contains("scan.pdf.xlsx", "a PDF document"));
    }

    /** All letters and the hexadecimal digests of all workbooks, by their paths. */
    private static Map<String, String> letters(Journey journey) throws IOException {
        Path feedback = journey.output().resolve("feedback");
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(feedback)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = file.toString().endsWith(".xlsx")
                        ? String.valueOf(Arrays.hashCode(bytes))
                        : new String(bytes, StandardCharsets.UTF_8);
                found.put(feedback.relativize(file).toString(), text);
            }
        }
        return found;
    }
}
