package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets, labels and columns are found by name, never by position. */
final class NormaliserTests {

    @Test
    void readsWhatTheTemplateAsks() {
        ReturnForm form = aReturn().form();

        assertThat(form.returnSheet()).isEqualTo("Return");
        assertThat(form.auditSheet()).isEqualTo("Audit");
        assertThat(form.sheetNames()).containsExactly("Return", "Audit");
        assertThat(form.missingColumns()).isEmpty();
        assertThat(form.urn().value()).isEqualTo("100017");
        assertThat(form.urn().place()).isEqualTo(new Place("Return", "B1"));
        assertThat(form.schoolName().value()).isEqualTo(TestReference.nameOf("P017"));
        assertThat(form.localAuthority().value()).isEqualTo("840");
        assertThat(form.wave().value()).isEqualTo("2019-07");
        assertThat(form.completedOn().value()).isEqualTo(LocalDate.of(2019, 7, 10));
        assertThat(form.completedBy().value()).isEqualTo("Careers leader");
        assertThat(form.answers()).hasSize(20);
    }

    @Test
    void choosesAllButTheSheetsThatHoldNoAnswersByTheirNames() {
        assertThat(Normaliser.chooseSheets(List.of("Notes", "AUDIT ", "Copy of Audit", "Return-sheet", "Sheet3")))
                .containsExactly("AUDIT ", "Copy of Audit", "Return-sheet", "Sheet3");
    }

    @Test
    void choosesAllSheetsWhereOneOfTheTwoCannotBeTold() {
        assertThat(Normaliser.chooseSheets(List.of("Return", "Sheet2", "Notes")))
                .containsExactly("Return", "Sheet2", "Notes");
        assertThat(Normaliser.chooseSheets(List.of())).isEmpty();
    }

    @Test
    void renamedSheetsAreFoundByWhatTheyHold() {
        ReturnForm form = aReturn().onSheets("Sheet1", "Tabelle2").form();

        assertThat(form.returnSheet()).isEqualTo("Sheet1");
        assertThat(form.auditSheet()).isEqualTo("Tabelle2");
        assertThat(form.answers()).hasSize(20);
    }

    @Test
    void columnsAreFoundInAnyOrder() {
        ReturnForm form = aReturn()
                .withHeaders("Target date", "Our notes", "Status", "Characteristic", "Ref")
                .form();

        assertThat(form.missingColumns()).containsExactly("Benchmark", "Evidence");
        assertThat(form.answers().get(9).ref().value()).isEqualTo("1.10");
        assertThat(form.answers().get(9).status().place()).isEqualTo(new Place("Audit", "C13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUS", "Status ", "Achieved?", "Current\u00a0status", "status:"})
    void headersAreFoundInOtherWords(String header) {
        assertThat(aReturn().withHeader("Status", header).form().answers()).hasSize(20);
    }

    @Test
    void theHeaderRowIsSearchedInTheFirstTwentyRows() {
        assertThat(aReturn().withHeaderInRow(20).form().answers()).hasSize(20);
        assertThat(aReturn().withHeaderInRow(21).form().missingColumns()).contains("Status");
    }

    @Test
    void rowsThatAreBlankOrTheHeaderAgainAreNoAnswers() {
        List<Answer> answers = aReturn()
                .row("Ref", "Characteristic", "Status")
                .row("", "  ", "")
                .form()
                .answers();

        assertThat(answers).hasSize(20);
    }

    @Test
    void everyRowWithSomethingInItIsKept() {
        List<Answer> answers = aReturn()
                .row("", "Total", "")
                .row("", "", "Fully achieved")
                .answering("3.2", Cell.uncalculated())
                .form()
                .answers();

        assertThat(answers).hasSize(22);
        assertThat(answers.get(20).isHeading()).isTrue();
        assertThat(answers.get(21).isHeading()).isFalse();
    }

    @Test
    void aFormulaWithoutAResultDoesNotLookBlank() {
        Answer answer =
                aReturn().answering("1.1", Cell.uncalculated()).form().answers().get(0);

        assertThat(answer.status().isBlank()).isFalse();
        assertThat(answer.status().isUnreadable()).isTrue();
        assertThat(answer.status().isUncalculated()).isTrue();
    }

    @Test
    void anErrorHasNoMeaningWhateverItSays() {
        Answer answer =
                aReturn().answering("1.1", Cell.error("#N/A")).form().answers().get(0);

        assertThat(answer.status().value()).isNull();
        assertThat(answer.status().text()).isEqualTo("#N/A");
    }

    @Test
    void labelsStandAnywhereAndTheirValuesInTheNextFilledCell() {
        ReturnForm form = normalise(
                text(4, 2, "URN:"), text(4, 3, " "), text(4, 6, "100017"), text(9, 1, "Wave"), text(9, 2, "Baseline"));

        assertThat(form.urn().value()).isEqualTo("100017");
        assertThat(form.urn().place()).isEqualTo(new Place("Return", "G5"));
        assertThat(form.wave().value()).isEqualTo("2019-07");
    }

    @Test
    void aLabelIsNeverTheValueOfAnother() {
        ReturnForm form = normalise(
                text(0, 0, "School URN"), text(0, 3, "School name"), text(0, 4, "Oakwood"), text(1, 0, "Audit round"));

        assertThat(form.urn().isBlank()).isTrue();
        assertThat(form.urn().place()).isEqualTo(new Place("Return", "B1"));
        assertThat(form.schoolName().value()).isEqualTo("Oakwood");
        assertThat(form.wave().place()).isEqualTo(new Place("Return", "B2"));
    }

    @Test
    void theWordsOfTheTemplateWinOverOthers() {
        ReturnForm form = normalise(
                text(0, 0, "School"),
                text(0, 1, "return of 2019"),
                text(1, 0, "School name"),
                text(1, 1, "Oakwood"),
                text(2, 0, "School URN"),
                text(2, 1, "100016"));

        assertThat(form.schoolName().value()).isEqualTo("Oakwood");
    }

    @Test
    void withoutLabelsThereIsNoReturnSheet() {
        ReturnForm form = aReturn().onSheets(null, "Audit").form();

        assertThat(form.returnSheet()).isNull();
        assertThat(form.urn().place()).isEqualTo(Place.FILE);
        assertThat(form.answers()).hasSize(20);
    }

    @Test
    void dates1904AreReadWithTheFlagOfTheWorkbook() {
        ReturnForm form = aReturn()
                .with1904Dates()
                .with("Completed on", Cell.number("42194"))
                .form();

        assertThat(form.completedOn().value()).isEqualTo(LocalDate.of(2019, 7, 10));
    }

    @Test
    void datesEndTenYearsAfterTheLastWaveOrWhereOneSays() {
        assertThat(aReturn().completedOn("31/08/2030").form().completedOn().value())
                .isNotNull();
        assertThat(aReturn().completedOn("01/09/2030").form().completedOn().value())
                .isNull();
        Normaliser narrow = new Normaliser(TestReference.reference(), LocalDate.of(2019, 7, 9));
        assertThat(narrow.normalise(aReturn().workbook(), "audit.xlsx")
                        .completedOn()
                        .value())
                .isNull();
    }

    @Test
    void columnsBeyondZHaveTwoLetters() {
        List<RawCell> cells = new ArrayList<>();
        cells.add(text(0, 0, "Ref"));
        cells.add(text(0, 27, "Status"));
        cells.add(text(1, 0, "1.1"));
        ReturnForm form = normalise("Audit", cells);

        assertThat(form.answers().get(0).status().place()).isEqualTo(new Place("Audit", "AB2"));
    }

    @Test
    void aLongTextInManyCellsIsMadeRegularOnce() {
        String text = " \u00a0 " + "long  evidence ".repeat(50_000);
        List<RawCell> cells = new ArrayList<>();
        cells.add(text(0, 0, "Ref"));
        cells.add(text(0, 1, "Status"));
        cells.add(text(0, 2, "Evidence"));
        for (int row = 1; row <= 1_000; row++) {
            cells.add(text(row, 0, "1.1"));
            cells.add(text(row, 1, text));
            cells.add(text(row, 2, text));
        }
        List<Answer> answers = normalise("Audit", cells).answers();

        assertThat(answers).hasSize(1_000);
        assertThat(answers)
                .allMatch(each ->
                        each.evidence().text() == answers.get(0).evidence().text())
                .allMatch(
                        each -> each.status().text() == answers.get(0).status().text());
    }

    private static ReturnForm normalise(RawCell... cells) {
        return normalise("Return", List.of(cells));
    }

    private static ReturnForm normalise(String sheet, List<RawCell> cells) {
        RawWorkbook workbook = new RawWorkbook(
                RawWorkbook.Format.XLSX, false, false, List.of(sheet), List.of(new RawSheet(sheet, false, cells)));
        return new Normaliser(TestReference.reference()).normalise(workbook, "audit.xlsx");
    }

    private static RawCell text(int row, int column, String text) {
        return new RawCell(row, column, Kind.TEXT, text, false);
    }
}
