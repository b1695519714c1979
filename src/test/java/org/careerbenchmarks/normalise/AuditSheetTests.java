package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.Changes.writing;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.AuditLayout.FoundColumn;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.careerbenchmarks.model.reference.Characteristic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and columns in the forms that schools give them. */
final class AuditSheetTests {

    @Test
    void theLayoutNamesTheColumnsForSingleStatuses() {
        ReturnForm form = ticked().form();

        assertThat(form.missingColumns()).containsExactly("Evidence", "Target date");
        assertThat(form.audit().columns())
                .extracting(FoundColumn::template)
                .containsExactly(
                        "Ref",
                        "Benchmark",
                        "Characteristic",
                        "Status (Fully achieved)",
                        "Status (Partially achieved)",
                        "Status (Not achieved)");
    }

    @Test
    void achievedAndNoAreHeadersOfStatusesInTheCompanyOfPartly() {
        ReturnForm form = aReturn()
                .withHeaders("Ref", "Characteristic", "Achieved", "Partly", "No")
                .put("1.1", "No", Cell.text("x"))
                .form();

        assertThat(form.answers().get(0).status().value()).isEqualTo(new StatusWord(Status.NOT));
        assertThat(form.answers().get(0).ref().value()).isEqualTo("1.1");
    }

    @Test
    void columnsInColoursAreAssumed() {
        ReturnForm form = aReturn()
                .withHeaders("Ref", "Red", "Amber", "Green", "N/A")
                .put("1.1", "Green", Cell.text("x"))
                .put("1.2", "N/A", Cell.text("x"))
                .form();

        assertThat(form.answers().get(0).status().value()).isEqualTo(new StatusWord(Status.FULLY, Sureness.ASSUMED));
        assertThat(form.answers().get(1).status().value()).isEqualTo(StatusWord.NOT_APPLICABLE);
    }

    @Test
    void twoOfThreeColumnsAreNotEnough() {
        assertThat(aReturn()
                        .withHeaders("Ref", "Fully achieved", "Partially achieved")
                        .form()
                        .missingColumns())
                .contains("Status");
    }

    @Test
    void aColumnStatusWinsOverATableBesideIt() {
        ReturnForm form = aReturn()
                .withHeaders("Ref", "Status", "Our count", "Fully achieved", "Partially achieved", "Not achieved")
                .put("1.1", "Fully achieved", Cell.number("20"))
                .form();

        assertThat(form.answers().get(0).status().place()).isEqualTo(new Place("Audit", "B4"));
        assertThat(form.answers()).allMatch(each -> each.status().value() != null);
    }

    @Test
    void anEmptyColumnStatusDoesNot() {
        ReturnForm form = aReturn()
                .withHeaders("Ref", "Result", "Fully achieved", "Partially achieved", "Not achieved")
                .withHeader("Result", "Status")
                .put("1.1", "Not achieved", Cell.text("x"))
                .form();

        assertThat(form.answers().get(0).status().place()).isEqualTo(new Place("Audit", "E4"));
    }

    @Test
    void headersMayStandInTwoRows() {
        ReturnForm form = aReturn()
                .withHeaders("Ref", "Characteristic", "Our audit", "Evidence")
                .withHeaderInRow(2)
                .row("", "", "")
                .after(writing("Audit", "C2", Cell.text("Audit")))
                .form();
        assertThat(form.missingColumns()).contains("Status");

        ReturnForm twoLines = aReturn()
                .withHeaders("Ref", "Characteristic", "Status", "Evidence")
                .withHeader("Status", "Our audit")
                .after(writing("Audit", "C4", Cell.text("Status")))
                .after(writing("Audit", "A4", Cell.text(" ")))
                .after(writing("Audit", "B4", Cell.text(" ")))
                .form();
        assertThat(twoLines.missingColumns()).containsExactly("Benchmark", "Target date");
        assertThat(twoLines.audit().headerRow()).isEqualTo(2);
        assertThat(twoLines.answers()).hasSize(19);
    }

    @Test
    void aHeaderStatusMayStandAboveThreeColumns() {
        ReturnForm form = ticked().withHeader("Fully achieved", "Status")
                .withHeader("Partially achieved", "")
                .withHeader("Not achieved", "")
                .put("1.2", "Not achieved", Cell.text("x"))
                .after(writing("Audit", "A4", Cell.text("")))
                .after(writing("Audit", "C4", Cell.text("")))
                .after(writing("Audit", "D4", Cell.text("Fully")))
                .after(writing("Audit", "E4", Cell.text("Partially")))
                .after(writing("Audit", "F4", Cell.text("Not")))
                .form();

        assertThat(form.answers()).hasSize(19);
        assertThat(form.answers().get(0).status().value()).isEqualTo(new StatusWord(Status.NOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ref", ""})
    void headersOfTicksThatStandOnceMoreAreNoAnswer(String ref) {
        ReturnBuilder builder = ticked().row(ref, "", "");
        builder.after(writing("Audit", "D24", Cell.text("Fully achieved")))
                .after(writing("Audit", "E24", Cell.text("Partially achieved")))
                .after(writing("Audit", "F24", Cell.text("Not achieved")));

        assertThat(builder.form().answers()).hasSize(20);
    }

    @Test
    void aRunningNumberIsNoSecondRef() {
        ReturnBuilder builder = aReturn().withHeaders("No", "Ref", "Characteristic", "Status");
        int number = 1;
        for (Characteristic each : TestReference.framework().characteristics()) {
            builder.put(each.ref(), "No", Cell.number(String.valueOf(number++)));
        }
        ReturnForm form = builder.form();

        assertThat(form.answers().get(9).ref().value()).isEqualTo("1.10");
        assertThat(form.audit().repeated()).allMatch(each -> each.contradiction() == null);
    }

    @Test
    void twoRefsThatContradictEachOtherAreSeen() {
        ReturnForm form = aReturn()
                .withHeaders("Reference", "Ref", "Status")
                .put("1.1", "Reference", Cell.text("1.2"))
                .put("1.2", "Reference", Cell.text("1.1"))
                .form();

        assertThat(form.audit().repeated()).singleElement().satisfies(each -> {
            assertThat(each.contradiction().address()).isEqualTo("B4");
            assertThat(each.used().header().address()).isEqualTo("A3");
        });
    }

    @Test
    void evidenceIsReadFromTheColumnOfThatName() {
        ReturnForm form = aReturn()
                .withHeaders("Ref", "Status", "Comments", "Evidence")
                .put("1.1", "Comments", Cell.text("see me"))
                .put("1.1", "Evidence", Cell.text("Minutes"))
                .form();

        assertThat(form.answers().get(0).evidence().value()).isEqualTo("Minutes");
    }

    @Test
    void manyColumnsOfOneMeaningAreComparedInTime() {
        List<RawCell> cells = new ArrayList<>();
        String text = "x".repeat(100_000);
        for (int row = 0; row <= 3_000; row++) {
            for (int column = 0; column < 100; column++) {
                String header = column == 0 ? "Ref" : "Status";
                cells.add(new RawCell(row, column, RawCell.Kind.TEXT, row == 0 ? header : text, false));
            }
        }
        RawSheet sheet = new RawSheet("Audit", false, cells);

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(AuditSheet.of(sheet).layout().repeated()).hasSize(98));
    }

    /** A return with a column for each status, in which nothing is ticked. */
    static ReturnBuilder ticked() {
        return aReturn()
                .withHeaders(
                        "Ref", "Benchmark", "Characteristic", "Fully achieved", "Partially achieved", "Not achieved");
    }
}
