package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.assess.Card;
import org.careerbenchmarks.assess.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school looks at its workbook before it sends it. */
class CheckTests {

    @TempDir
    private Path folder;

    private Journey journey;
    private Path clean;

    @BeforeEach
    void aPilot() {
        journey = Journey.on(TestDatabase.H2, folder).withPilot();
        clean = journey.returns("2020-07").get(0);
    }

    @Test
    void aCleanReturnIsRecognisedAndNothingIsStored() {
        Journey.Answer answer = check(clean);

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .startsWith(clean + ": would be accepted\n")
                .contains("School: P001 ", "(URN 700001)", "Wave:   2020-07 (Year 1), completed on ")
                .endsWith("1 file: 1 accepted; 0 errors, 0 queries, 0 notes. Nothing was stored.\n");
        assertThat(answer.err()).isEmpty();
        assertThat(journey.data()).doesNotExist();
        assertThat(journey.output()).doesNotExist();
    }

    @Test
    void theGravestIsSaidFirstInWordsForASchool() {
        Path file = written(
                "mine.xlsx",
                Workbooks.answering("1.2", "")
                        .andThen(Workbooks.answering("2.1", "nearly"))
                        .andThen(Workbooks.with("Audit round", cell -> cell.setCellValue("next summer"))));

        Journey.Answer answer = check(file);

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out())
                .contains("mine.xlsx: would be rejected", "Wave:   not recognised", "Must be corrected: Return!B")
                .contains("1 file: 1 rejected; 1 error")
                .doesNotContain("wave_unreadable", "sha256", "Exception");
    }

    @Test
    void whatWasReadAsItWasMeantComesBeforeWhatIsToBeDone() {
        Path file = written(
                "mine.xlsx",
                Workbooks.answering("1.2", "")
                        .andThen(Workbooks.with("Completed on", cell -> cell.setCellValue("18 July 2020"))));

        Journey.Answer answer = check(file);

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .containsSubsequence(
                        "would be accepted, with queries",
                        "Read as it was meant:",
                        "18 July 2020",
                        "Found:",
                        "To amend or explain: Audit!D")
                .contains("0 errors, 1 query, 1 note");
    }

    @Test
    void itSaysOfEachFileWhatARunSays() {
        written("returns/a.xlsx", Workbooks.answering("1.2", "").andThen(Workbooks.answering("2.1", "=nearly")));
        written("returns/b.xlsx", Workbooks.with("School URN", cell -> cell.setCellValue("?")));
        send("returns/c.xlsx", "no workbook");

        Journey.Answer answer = check("csv", journey.input());

        assertThat(answer.exitCode()).isEqualTo(3);
        Table checked = csv(answer);
        assertThat(checked.where("severity", "").column("outcome")).hasSize(140).containsOnly("accepted");
        journey.run("nightly");
        Table run = journey.table(1, "finding");
        // Only a run compares returns with each other.
        List<String> rules = RuleBook.cards().stream().map(Card::code).toList();
        assertThat(keys(checked.where(row -> !row.get("rule").isEmpty())))
                .containsExactlyInAnyOrderElementsOf(keys(run.where(row -> rules.contains(row.get("rule")))));
        assertThat(checked.where("ref", "2.1")
                        .where("rule", "status_not_recognised")
                        .only("observed"))
                .isEqualTo("'=nearly");
    }

    @Test
    void otherProgramsReadJson() {
        Path file = written("a.xlsx", Workbooks.answering("1.2", ""));

        JsonNode answer =
                JsonMapper.builder().build().readTree(check("json", clean, file).out());

        assertThat(answer.size()).isEqualTo(2);
        assertThat(answer.get(0).get("outcome").asString()).isEqualTo("accepted");
        assertThat(answer.get(0).get("findings").size()).isZero();
        JsonNode finding = answer.get(1).get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("blank_status");
        assertThat(finding.get("ref").asString()).isEqualTo("1.2");
        assertThat(finding.get("observed").isNull()).isTrue();
    }

    @Test
    @Timeout(60)
    void whatIsNoFileOrFarTooLargeIsNotReadAtAll() throws Exception {
        Path large = folder.resolve("large.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        Path pipe = folder.resolve("pipe.xlsx");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();

        Journey.Answer answer = check("csv", large, pipe, Path.of("/dev/zero"));

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(csv(answer).column("rule")).containsExactly("file_too_large", "not_a_workbook", "not_a_workbook");
    }

    @Test
    void theLimitsAreThoseOfARun() {
        assertThat(csv(setting("benchmarks.file-bytes", "100").checkAsCsv(clean))
                        .only("rule"))
                .isEqualTo("file_too_large");
        assertThat(setting("benchmarks.file-bytes", "a lot").checkAsCsv(clean).err())
                .startsWith("The setting benchmarks.file-bytes cannot be used:")
                .hasLineCount(1);
    }

    @Test
    void aFolderStandsForTheWorkbooksInIt() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.copy(clean, mine.resolve("b.xlsx"));
        Files.copy(clean, Files.createDirectories(mine.resolve("a")).resolve("x.xlsx"));
        Files.copy(clean, mine.resolve("~$b.xlsx"));
        Files.writeString(mine.resolve("notes.txt"), "not a workbook");

        assertThat(csv(check("csv", mine)).column("file"))
                .containsExactly(
                        mine.resolve("a/x.xlsx").toString(),
                        mine.resolve("b.xlsx").toString());
        Path link = Files.createSymbolicLink(folder.resolve("link"), mine);
        assertThat(csv(check("csv", link)).rows()).hasSize(2);
    }

    @Test
    void whatIsNotThereIsWrongUsage() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        for (Path wrong : List.of(folder.resolve("nowhere.xlsx"), empty)) {
            Journey.Answer answer = check(wrong);

            assertThat(answer.exitCode()).isEqualTo(64);
            assertThat(answer.err()).contains(wrong.toString()).hasLineCount(1);
        }
        assertThat(journey.run("check").exitCode()).isEqualTo(64);
        assertThat(journey.run("check", "--format", "xml", clean.toString()).exitCode())
                .isEqualTo(64);
    }

    @Test
    void aNameCannotControlTheTerminal() throws IOException {
        Path odd = Files.copy(clean, folder.resolve("red\u001B[31m\n.xlsx"));

        assertThat(check(odd).out()).contains("red\\u001B[31m\\u000A.xlsx").doesNotContain("\u001B");
    }

    @Test
    void helpSaysWhatIsNotPartOfIt() {
        assertThat(journey.runAsIs(List.of("help", "check")).out()).contains("Comparisons with other returns");
    }

    private CheckTests setting(String name, String value) {
        journey.with(name, value);
        return this;
    }

    private Journey.Answer checkAsCsv(Path file) {
        return check("csv", file);
    }

    private Journey.Answer check(Path file) {
        return check("text", file);
    }

    private Journey.Answer check(String format, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", format));
        Arrays.stream(files).map(Path::toString).forEach(arguments::add);
        return journey.run(arguments.toArray(String[]::new));
    }

    private Path written(String name, Consumer<Workbook> change) {
        return journey.send("../" + name, Workbooks.changed(clean, change));
    }

    private void send(String name, String text) {
        journey.send("../" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Table csv(Journey.Answer answer) {
        try {
            return Table.read(Files.writeString(folder.resolve("answer.csv"), answer.out()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What was found, without the folder that the file lies in. */
    private static List<String> keys(Table table) {
        List<String> keys = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            Path file = Path.of(row.get("file")).getFileName();
            keys.add(file + " " + row.get("rule") + " " + row.get("cell") + " " + row.get("message"));
        }
        return keys;
    }
}
