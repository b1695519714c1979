package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.corpus.hostile.Attack;
import org.careerbenchmarks.corpus.hostile.HostileFile;
import org.careerbenchmarks.corpus.hostile.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts that some program would run come out of the night as data: in tables, in the log, on the screen, in letters. */
class InertOutputsTests {

    private static final List<String> FROM_WORKBOOKS = List.of("assessment", "school_status", "submission", "finding");
    private static final String RUNS = "=+-@\t\r";
    private static final List<String> NAMES = List.of(
            "=1+1.xlsx",
            "+cmd|' &C calc'!A0.xlsx",
            "-2+3.xlsx",
            "@SUM(1).xlsx",
            "<img src=x onerror=alert(1)>.xlsx",
            "${jndi:ldap:127.0.0.1}.xlsx",
            "{{7*7}}%n%s.xlsx",
            "x\r\n2020-08-01T12:00:00.000Z ERROR forged.xlsx",
            "\u001b[2J\u001b[31m.xlsx",
            "'; drop table submission; --.xlsx");

    @TempDir
    private Path folder;

    @Test
    void nothingThatASchoolSendsIsRun() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        HostileFiles.addSchools(journey.input());
        send(journey);

        ProgramProcess night = ProgramProcess.start(journey, "nightly");

        assertThat(night.exitCode()).as(night.output()).isEqualTo(3);
        assertScreen(night.output());
        assertScreen(journey.run("status").out());
        assertTables(journey);
        assertLog(journey);
        assertFeedback(journey.output().resolve("feedback"));
    }

    private static void send(Journey journey) throws IOException {
        for (HostileFile file : HostileFiles.list(Attack.INERT)) {
            Path path = journey.send("hostile/" + file.name(), new byte[0]);
            file.content().writeTo(path);
            Files.setLastModifiedTime(
                    path, Files.getLastModifiedTime(journey.returns("P001").get(0)));
        }
        for (String name : NAMES) {
            // None of them is a workbook, so that the note and the table of findings must name them.
            journey.send("hostile/" + name, ("Ref,Status\n" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** No made-up line, no character that moves the cursor. */
    private static void assertScreen(String shown) {
        assertThat(shown.lines()).noneMatch(line -> line.startsWith("2020-08-01T"));
        assertThat(shown.codePoints().filter(each -> each != '\n' && Character.isISOControl(each)))
                .isEmpty();
        assertThat(shown).doesNotContain("\u2028");
    }

    private static void assertTables(Journey journey) {
        List<String> running = new ArrayList<>();
        for (String name : FROM_WORKBOOKS) {
            for (Map<String, String> row : journey.table(1, name).rows()) {
                row.forEach((column, value) -> {
                    if (!value.isEmpty() && RUNS.indexOf(value.charAt(0)) >= 0) {
                        running.add(name + "." + column + ": " + value);
                    }
                });
            }
        }
        assertThat(running).isEmpty();
        assertThat(journey.table(1, "assessment").column("evidence"))
                .contains("'=1+1", "'+cmd|' /C calc'!A0", "'-2+3", "'@SUM(1)", "<script>alert(1)</script>");
        assertThat(journey.table(1, "finding").column("observed")).contains("'=1+1", "${jndi:ldap://127.0.0.1:9/x}");
        assertThat(journey.table(1, "submission").column("file")).contains("returns/hostile/=1+1.xlsx");
    }

    /** A line of the log begins with its time, or belongs to the line before and is indented. */
    private static void assertLog(Journey journey) throws IOException {
        List<Path> logs = files(journey.data().resolve("logs"), "");
        assertThat(logs).isNotEmpty();
        for (Path log : logs) {
            String text = Files.readString(log);
            assertThat(text.lines()).noneMatch(line -> line.startsWith("2020-08-01T"));
            assertThat(text.codePoints().filter(each -> each != '\n' && each != '\t' && Character.isISOControl(each)))
                    .isEmpty();
        }
    }

    private static void assertFeedback(Path feedback) throws Exception {
        if (!Files.isDirectory(feedback)) {
            return;
        }
        for (Path page : files(feedback, ".html")) {
            assertPage(page);
        }
        for (Path letter : files(feedback, ".txt")) {
            assertThat(Files.readString(letter).lines()).noneMatch(line -> line.startsWith("2020-08-01T"));
        }
        for (Path workbook : files(feedback, ".xlsx")) {
            assertFindings(workbook);
        }
    }

    private static void assertPage(Path page) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList elements = parsers.newDocumentBuilder().parse(page.toFile()).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName()).as(page.toString()).isNotIn("script", "img", "iframe", "object", "form");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    /** What we write into a school's workbook is text, whatever it looks like. */
    private static void assertFindings(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet findings = workbook.getSheetAt(0);
            assertThat(findings.getSheetName()).startsWith("Findings");
            List<CellType> types = new ArrayList<>();
            for (Row row : findings) {
                for (Cell cell : row) {
                    types.add(cell.getCellType());
                }
            }
            assertThat(types).as(file.toString()).doesNotContain(CellType.FORMULA);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
