package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.feedback.DossierBuilder.aDossier;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.finding;
import static org.careerbenchmarks.template.feedback.Samples.query;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTests {

    private static Returned returned(Dossier dossier, @Nullable String workbook) {
        return new Returned(dossier, Point.of(dossier.findings()), workbook);
    }

    private static String text(Dossier dossier, @Nullable String workbook) {
        return LetterWriter.write(List.of(returned(dossier, workbook)), dossier.isCurrent())
                .text();
    }

    @Test
    void aLetterSaysWhatCameWhatBecameOfItAndWhatToDo() {
        Dossier dossier = aDossier()
                .with(
                        query("Audit", "D9", "Why was this achieved before?"),
                        error("Audit", "D5", "Answered twice."),
                        finding(Severity.NOTE, Place.FILE, null, "An old format."))
                .build();

        assertThat(text(dossier, "return.xlsx"))
                .isEqualTo(
                        """
                        Your audit return 2020-07: school P014, Coppelgarth Academy
                        ===========================================================

                        Dear colleague,

                        Your file "P014.xlsx"
                        ---------------------

                        Your return is accepted and counts. 1 point in it must be corrected, and we have 1 question about it.

                        It is enclosed as return.xlsx, with nothing changed in your cells. Its first sheet, Findings, lists every point; the cells concerned carry comments.

                        What must be corrected
                        ----------------------

                        1. Audit!D5: Answered twice.

                        Please check or explain
                        -----------------------

                        2. Audit!D9: Why was this achieved before?

                        What to do next
                        ---------------

                        1. Correct what must be corrected, in the enclosed workbook or in your own copy.
                        2. Look at what we ask you to check. Correct it if it is wrong; if it is right as it stands, tell us in a sentence why, and name its place.
                        3. Save the workbook as an Excel Workbook (.xlsx) and send it in the way you sent it before.

                        Thank you. Career Benchmarks
                        """);
    }

    @Test
    void aSchoolThatIsOnlyAskedNeedNotSendAnything() {
        String text = text(aDossier().with(query("Audit", "D9", "Why?")).build(), "return.xlsx");

        assertThat(text)
                .contains("We have 1 question about it.", "If you corrected anything, save")
                .doesNotContain("must be corrected");
    }

    @Test
    void aRefusedReturnSaysWhetherAnEarlierOneCounts() {
        Dossier refused = aDossier()
                .endingIn(Outcome.REJECTED)
                .with(error("Audit", null, "Too few answers."))
                .build();

        assertThat(text(refused, "return.xlsx"))
                .contains("nothing in it counts. If we accepted a return", "Audit: Too few answers.");
        assertThat(LetterWriter.write(List.of(returned(refused, null)), true).text())
                .contains("nothing in it counts. The return that we accepted from you before still counts.")
                .contains("The workbook itself is not returned");
    }

    @Test
    void aFileThatNobodyCouldReadGetsALetterWithoutASchool() {
        Dossier unread = aDossier()
                .unattributed()
                .inFile("returns/scan.pdf")
                .with(finding(Severity.ERROR, Place.FILE, "a PDF document", "The file is a PDF document."))
                .build();

        assertThat(text(unread, null))
                .startsWith("A file that we could not use as an audit return\n")
                .contains("Your file \"scan.pdf\"", "1. The file is a PDF document.", "in your own copy.");
    }

    @Test
    void severalWorkbooksOfOneReturnAreTakenOneByOne() {
        Dossier newer = aDossier()
                .inFile("b.xlsx")
                .endingIn(Outcome.REJECTED)
                .with(error("Audit", "D5", "Newer."))
                .build();
        Dossier older =
                aDossier().inFile("a.xlsx").with(query("Audit", "D6", "Older.")).build();
        Dossier other = aDossier()
                .inFile("c.xlsx")
                .superseded()
                .with(query("Audit", "D6", "Other."))
                .build();

        String text = LetterWriter.write(
                        List.of(
                                returned(newer, "return.xlsx"),
                                returned(older, "return-abababab.xlsx"),
                                returned(other, null)),
                        true)
                .text();

        assertThat(text)
                .containsSubsequence(
                        "We received several workbooks",
                        "\"b.xlsx\"",
                        "nothing in it counts. The return that we accepted from you before still counts.",
                        "1. Audit!D5: Newer.",
                        "\"a.xlsx\"",
                        "accepted and counts",
                        "return-abababab.xlsx",
                        "1. Audit!D6: Older.",
                        "\"c.xlsx\"",
                        "another workbook that you sent for the same audit round counts instead",
                        "What to do next");
    }

    @Test
    void ofMoreThanFiftyPointsTheWorkbookHasTheRest() {
        List<Finding> many = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            many.add(i <= 45 ? error("Audit", "D" + i, "Wrong.") : query("Audit", "D" + i, "Why?"));
        }
        Dossier fifty =
                aDossier().with(many.subList(0, 50).toArray(Finding[]::new)).build();
        Dossier sixty = aDossier().with(many.toArray(Finding[]::new)).build();

        assertThat(text(fifty, "return.xlsx")).contains("50. Audit!D50").doesNotContain("the first 50");
        assertThat(text(sixty, "return.xlsx"))
                .contains("45 points in it must be corrected, and we have 15 questions", "50. Audit!D50")
                .contains("These are the first 50 of 60 points; the sheet Findings of return.xlsx lists all of them.")
                .doesNotContain("51. ");
        assertThat(text(sixty, null)).contains("60. Audit!D60").doesNotContain("the first 50");
    }
}
