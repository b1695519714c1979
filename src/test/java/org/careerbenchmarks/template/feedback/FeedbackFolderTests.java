package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.feedback.DossierBuilder.aDossier;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.finding;
import static org.careerbenchmarks.template.feedback.Samples.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackFolderTests {

    private static final String FIRST = "aa".repeat(32);
    private static final String SECOND = "bb".repeat(32);
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder;

    private Path feedback;
    private Path archive;

    @BeforeEach
    void archiveTwoWorkbooks() throws IOException {
        feedback = folder.resolve("output/feedback");
        archive = Files.createDirectory(folder.resolve("archive"));
        Files.write(archive.resolve(FIRST), Samples.filled());
        Files.write(archive.resolve(SECOND), Samples.filled());
    }

    private static DossierBuilder inNeed() {
        return aDossier().withDigest(FIRST).with(error("Audit", "D5", "Wrong."));
    }

    /** A run over these returns; says how many letters it wrote. */
    @SafeVarargs
    private int run(List<Dossier>... returns) {
        FeedbackFolder now = new FeedbackFolder(feedback, archive::resolve);
        int written = 0;
        for (List<Dossier> dossiers : returns) {
            written += now.put(dossiers) ? 1 : 0;
        }
        now.removeOthers();
        return written;
    }

    private Map<String, byte[]> files() throws IOException {
        return Samples.filesBelow(feedback);
    }

    @Test
    void aReturnInNeedGetsALetterAndItsWorkbook() throws IOException {
        assertThat(run(List.of(inNeed().build()))).isEqualTo(1);

        assertThat(files().keySet())
                .containsExactly("2020-07/P014/letter.html", "2020-07/P014/letter.txt", "2020-07/P014/return.xlsx");
        try (Workbook workbook = Samples.open(files().get("2020-07/P014/return.xlsx"))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Findings");
        }
        assertThat(files().get("2020-07/P014/letter.txt")).asString().contains("return.xlsx", "1. Audit!D5: Wrong.");
    }

    @Test
    void whatAsksNothingGetsNothing() throws IOException {
        Dossier content = aDossier()
                .with(finding(Severity.NOTE, Place.FILE, null, "Only a note."))
                .build();

        assertThat(run(List.of(content))).isZero();
        assertThat(feedback).doesNotExist();
    }

    @Test
    void furtherWorkbooksAreNamedByTheirDigest() throws IOException {
        Dossier older =
                aDossier().withDigest(SECOND).with(query("Audit", "D6", "Why?")).build();
        Dossier content = aDossier().withDigest("cc".repeat(32)).build();

        run(List.of(inNeed().endingIn(Outcome.REJECTED).build(), content, older));

        assertThat(files().keySet())
                .containsExactly(
                        "2020-07/P014/letter.html",
                        "2020-07/P014/letter.txt",
                        "2020-07/P014/return-bbbbbbbb.xlsx",
                        "2020-07/P014/return.xlsx");
    }

    @Test
    void filesWithoutAReturnLieApart() throws IOException {
        Dossier unread = aDossier()
                .unattributed()
                .withDigest("")
                .inFile("returns/huge.xlsx")
                .with(refused())
                .build();
        Dossier noSchool = inNeed().unattributed().build();

        assertThat(run(List.of(unread), List.of(noSchool))).isEqualTo(2);

        String byName = Mark.digest("returns/huge.xlsx").substring(0, 16);
        assertThat(files().keySet())
                .containsExactlyInAnyOrder(
                        "unattributed/" + byName + "/letter.html",
                        "unattributed/" + byName + "/letter.txt",
                        "unattributed/" + FIRST.substring(0, 16) + "/letter.html",
                        "unattributed/" + FIRST.substring(0, 16) + "/letter.txt",
                        "unattributed/" + FIRST.substring(0, 16) + "/return.xlsx");
    }

    private static Finding refused() {
        return new Finding(
                "unsafe_file",
                Severity.ERROR,
                Treatment.QUARANTINE_FILE,
                Place.FILE,
                null,
                null,
                null,
                "The file cannot be opened.");
    }

    @Test
    void aFileThatWasNotOpenedOrCannotBeMarkedIsNotReturned() throws IOException {
        Files.write(archive.resolve(SECOND), new byte[] {'P', 'K', 3, 4, 5});
        Dossier refused =
                aDossier().unattributed().withDigest(FIRST).with(refused()).build();
        Dossier broken = inNeed().withDigest(SECOND).build();
        Dossier lost =
                inNeed().withDigest("dd".repeat(32)).ofSchool("2020-07", "P015").build();

        run(List.of(refused), List.of(broken), List.of(lost));

        assertThat(files().keySet()).noneMatch(name -> name.contains("return"));
        assertThat(files()).hasSize(6);
        files().forEach((name, bytes) -> assertThat(bytes).asString().contains("The workbook itself is not returned"));
    }

    @Test
    void whatIsThereUnchangedIsNotWrittenAgain() throws IOException {
        run(List.of(inNeed().build()));
        Path letter = feedback.resolve("2020-07/P014/letter.txt");
        Files.setLastModifiedTime(letter, LONG_AGO);

        assertThat(run(List.of(inNeed().build()))).isZero();
        assertThat(Files.getLastModifiedTime(letter)).isEqualTo(LONG_AGO);
    }

    @Test
    void whatIsMadeAnewHasTheSameBytes() throws IOException {
        run(List.of(inNeed().build()));
        Map<String, byte[]> before = files();
        Files.delete(feedback.resolve("2020-07/P014/return.xlsx"));

        assertThat(run(List.of(inNeed().build()))).isEqualTo(1);
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
        Files.writeString(feedback.resolve("2020-07/P014/letter.txt"), "cut off");
        assertThat(run(List.of(inNeed().build()))).isEqualTo(1);
        Files.delete(feedback.resolve("2020-07/P014/letter.html"));
        assertThat(run(List.of(inNeed().build()))).isEqualTo(1);
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void theFolderFollowsWhatIsKnown() throws IOException {
        Dossier other = inNeed().ofSchool("2019-07", "P015").build();
        run(List.of(inNeed().build()), List.of(other));

        assertThat(run(List.of(inNeed().with(query("Audit", "D6", "New.")).build())))
                .isEqualTo(1);
        assertThat(files().keySet()).allMatch(name -> name.startsWith("2020-07/P014/"));
        assertThat(files().get("2020-07/P014/letter.txt")).asString().contains("New.");
        assertThat(feedback.resolve("2019-07")).doesNotExist();

        assertThat(run()).isZero();
        assertThat(feedback).doesNotExist();
    }

    @Test
    void whatOthersPutThereIsLeftAlone() throws IOException {
        Path notes = Files.createDirectories(feedback.resolve("2020-07/notes"));
        Files.writeString(notes.resolve("mine.txt"), "mine");
        Files.writeString(feedback.resolve("read me.txt"), "mine");

        run(List.of(inNeed().build()));
        run();

        assertThat(files().keySet()).containsExactly("2020-07/notes/mine.txt", "read me.txt");
    }

    @Test
    void whatAKilledRunLeftIsCleared() throws IOException {
        Path aside = Files.createDirectories(feedback.resolve(".partial/new"));
        Files.writeString(aside.resolve("letter.html"), "half");
        Files.createDirectories(feedback.resolve(".partial/old/deep"));

        run(List.of(inNeed().build()));

        assertThat(files()).hasSize(3);
        assertThat(feedback.resolve(".partial")).doesNotExist();
    }

    @Test
    void namesCannotLeadOutOfTheFolder() throws IOException {
        run(List.of(inNeed().ofSchool("../..", "/etc/\0").build()));

        assertThat(files().keySet()).hasSize(3).allMatch(name -> name.startsWith("%2E.%2F../%2Fetc%2F%00/"));
    }
}
