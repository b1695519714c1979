package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks._support.WorkbookChanges.hiding;
import static org.careerbenchmarks._support.WorkbookChanges.withCopy;
import static org.careerbenchmarks._support.WorkbookChanges.withSheet;
import static org.careerbenchmarks._support.WorkbookChanges.withText;
import static org.careerbenchmarks._support.WorkbookChanges.withUnreadSheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.SheetUse;
import org.careerbenchmarks.model.SheetUse.FoundBy;
import org.careerbenchmarks.model.SheetUse.Role;
import org.careerbenchmarks.model.Status;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which sheets are taken for the return and the audit, and what the others say. */
final class SheetSearchTests {

    @Test
    void everySheetIsTold() {
        ReturnForm form = aReturn()
                .onSheets("Cover", "Answers")
                .after(hiding("Answers"))
                .after(withUnreadSheet("Lists"))
                .form();

        assertThat(form.sheets())
                .containsExactly(
                        new SheetUse("Cover", false, Role.RETURN, FoundBy.ALIAS),
                        new SheetUse("Answers", true, Role.AUDIT, FoundBy.CONTENT),
                        new SheetUse("Lists", false, Role.NONE, FoundBy.CONTENT));
        assertThat(form.returnSheet()).isEqualTo("Cover");
        assertThat(form.usedSheets()).hasSize(2);
    }

    @Test
    void aFilledCopyIsTakenBeforeABlankOriginal() {
        ReturnForm form = aReturn()
                .leavingOpen(20)
                .after(withCopy(aReturn(), "Audit", "Audit (2)"))
                .form();

        assertThat(form.auditSheet()).isEqualTo("Audit (2)");
        assertThat(roles(form)).containsExactly(Role.RETURN, Role.NONE, Role.AUDIT);
    }

    @Test
    void theNameOfTheTemplateGoesBeforeAnother() {
        ReturnForm form = aReturn()
                .onSheets("Return", "Characteristics")
                .after(withCopy(aReturn(), "Audit", "Audit"))
                .form();

        assertThat(form.auditSheet()).isEqualTo("Audit");
        assertThat(roles(form)).containsExactly(Role.RETURN, Role.NONE, Role.AUDIT);
    }

    @Test
    void whereTheOriginalIsBlankTheBlankOneIsStillShown() {
        ReturnForm form = aReturn().leavingOpen(20).form();

        assertThat(form.auditSheet()).isEqualTo("Audit");
        assertThat(form.answers()).hasSize(20);
    }

    @Test
    void answersThatOneSheetHasAndTheOtherHasNotMakeThemDiffer() {
        ReturnBuilder aPart = aReturn().deleting("3.5");

        assertThat(roles(aReturn().after(withCopy(aPart, "Audit", "Part")).form()))
                .endsWith(Role.NONE);
        assertThat(roles(aReturn()
                        .deleting("3.5")
                        .after(withCopy(aReturn(), "Audit", "All"))
                        .form()))
                .endsWith(Role.OTHER_ANSWERS);
    }

    @Test
    void otherWordsOfTheSameStatusDoNotMakeThemDiffer() {
        ReturnBuilder other = aReturn().answering("3.5", " FULLY  achieved").row("", "Total", "20");

        assertThat(roles(aReturn().after(withCopy(other, "Audit", "Copy")).form()))
                .endsWith(Role.NONE);
    }

    @Test
    void labelsAndAnswersMayShareASheet() {
        List<RawCell> cells = new ArrayList<>();
        cells.add(text(0, 0, "School URN"));
        cells.add(text(0, 1, "100017"));
        cells.add(text(2, 0, "Ref"));
        cells.add(text(2, 1, "Status"));
        cells.add(text(3, 0, "1.1"));
        cells.add(text(3, 1, "Fully achieved"));
        RawSheet notes = new RawSheet("Notes", false, List.of(text(0, 0, "Please keep a copy.")));

        ReturnForm form = normalise(List.of(new RawSheet("Return", false, cells), notes));

        assertThat(form.urn().value()).isEqualTo("100017");
        assertThat(form.auditSheet()).isEqualTo("Return");
        assertThat(form.answers()).hasSize(1);
        assertThat(roles(form)).containsExactly(Role.RETURN, Role.NONE);
    }

    @Test
    void theFullestSheetOfLabelsIsTakenAndTheOthersAreCompared() {
        ReturnForm form = aReturn()
                .without("Completed on")
                .after(withCopy(aReturn().fromSchool("P016").forWave("2020-07"), "Return", "Cover"))
                .form();

        assertThat(form.returnSheet()).isEqualTo("Cover");
        assertThat(form.urn().value()).isEqualTo("100016");
        assertThat(form.contradictions().urns()).extracting(Field::value).containsExactly("100017");
        assertThat(form.contradictions().waves()).extracting(Field::value).containsExactly("2019-07");
    }

    @Test
    void aListOfSchoolsIsNoReturn() {
        ReturnForm form = aReturn()
                .after(withSheet("Schools"))
                .after(withText("Schools", 1, 0, "School URN"))
                .after(withText("Schools", 1, 1, "School name"))
                .after(withText("Schools", 2, 0, "100016"))
                .after(withText("Schools", 2, 1, TestReference.nameOf("P016")))
                .form();

        assertThat(form.contradictions().urns()).isEmpty();
    }

    @Test
    void totalsAreReadWhereTheyAreNumbers() {
        ReturnForm form = aReturn()
                .with("Total fully achieved", Cell.number("18"))
                .with("Number partially achieved:", "2")
                .with("Total not achieved", "none")
                .form();

        assertThat(form.totals()).containsOnlyKeys(Status.FULLY, Status.PARTIALLY);
        assertThat(form.totals().get(Status.FULLY).value()).isEqualTo(18);
        assertThat(form.totals().get(Status.PARTIALLY).place()).hasToString("Return!B8");
    }

    @Test
    void aSheetOfTotalsIsNoReturn() {
        ReturnForm form = aReturn()
                .onSheets(null, "Audit")
                .after(withSheet("Summary"))
                .after(withText("Summary", 1, 0, "Total fully achieved"))
                .after(withText("Summary", 2, 0, "Total not achieved"))
                .form();

        assertThat(form.returnSheet()).isNull();
    }

    @Test
    void aCopyInOtherWordsSaysTheSame() {
        List<RawSheet> sheets = new ArrayList<>(aReturn().workbook().sheets());
        List<RawCell> inOtherWords = sheets.get(1).cells().stream()
                .map(cell ->
                        text(cell.row(), cell.column(), cell.text().equals("Fully achieved") ? "Yes" : cell.text()))
                .toList();
        sheets.add(new RawSheet("Audit (2)", false, inOtherWords));

        assertThat(roles(normalise(sheets))).contains(Role.AUDIT).doesNotContain(Role.OTHER_ANSWERS);
    }

    @Test
    void hundredsOfSheetsWithAnswersAreComparedOneByOne() {
        RawWorkbook one = aReturn().workbook();
        List<RawSheet> sheets = new ArrayList<>(one.sheets());
        List<RawCell> cells = one.sheets().get(1).cells();
        List<RawCell> rows = new ArrayList<>();
        for (int row = 0; row < 5_000; row++) {
            rows.add(text(row, 0, row == 0 ? "Ref" : "1.1"));
            rows.add(text(row, 1, row == 0 ? "Status" : "Fully achieved"));
        }
        for (int i = 0; i < 200; i++) {
            sheets.add(new RawSheet("Copy " + i, false, i % 2 == 0 ? cells : rows));
        }

        ReturnForm form = Assertions.assertTimeout(Duration.ofSeconds(10), () -> normalise(sheets));

        assertThat(form.auditSheet()).isEqualTo("Audit");
        assertThat(roles(form)).doesNotContain(Role.OTHER_ANSWERS).hasSize(202);
    }

    private static List<Role> roles(ReturnForm form) {
        return form.sheets().stream().map(SheetUse::role).toList();
    }

    private static ReturnForm normalise(List<RawSheet> sheets) {
        List<String> names = sheets.stream().map(RawSheet::name).toList();
        RawWorkbook workbook = new RawWorkbook(RawWorkbook.Format.XLSX, false, false, names, sheets);
        return new Normaliser(TestReference.reference()).normalise(workbook, "audit.xlsx");
    }

    private static RawCell text(int row, int column, String text) {
        return new RawCell(row, column, RawCell.Kind.TEXT, text, false);
    }
}
