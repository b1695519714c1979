package org.careerbenchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.ExampleReference.FIRST;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.Test;

/** What a school can enter and change, and how the workbook shows and prints. */
class TemplateRestrictionsTests {

    private final Reference reference = ExampleReference.build();

    @Test
    void statusIsChosenFromTheThreeAndDatesAreDates() throws IOException {
        try (XSSFWorkbook workbook = Reading.open(blank())) {
            DataValidation status = validationAt(workbook.getSheet("Audit"), "D4:D73");
            assertThat(status.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Fully achieved", "Partially achieved", "Not achieved");
            assertThat(status.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
            assertThat(List.of(
                            validationAt(workbook.getSheet("Audit"), "F4:F73"),
                            validationAt(workbook.getSheet("Return"), "B8")))
                    .allMatch(each -> each.getValidationConstraint().getValidationType() == ValidationType.DATE);
            assertThat(validationAt(workbook.getSheet("Return"), "B8")
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("DATE(2021,6,21)");
            assertThat(validationAt(workbook.getSheet("Return"), "B6")
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("Elmet & Craven");
        }
    }

    @Test
    void anAuthorityWhoseNameHasACommaGetsNoDropDown() throws IOException {
        Area area = new Area("002", "E00000002", "Elmet, City of", List.of());
        ReturnTemplate template = ReturnTemplate.of(ExampleReference.framework(), FIRST, List.of(area));
        try (XSSFWorkbook workbook = Reading.open(template.fill(
                FilledReturn.of(reference, FIRST, reference.panel().get("A1"))))) {
            assertThat(workbook.getSheet("Return").getDataValidations()).hasSize(1);
        }
    }

    @Test
    void onlyTheValuesCanBeChangedAndNoPasswordIsAsked() throws IOException {
        try (XSSFWorkbook workbook = Reading.open(blank())) {
            for (String name : List.of("Return", "Audit")) {
                XSSFSheet sheet = workbook.getSheet(name);
                var protection = sheet.getCTWorksheet().getSheetProtection();
                assertThat(protection.getSheet()).isTrue();
                assertThat(protection.isSetPassword() || protection.isSetHashValue())
                        .isFalse();
            }
            assertThat(List.of("Return!B4", "Return!B5", "Return!B6", "Return!B9", "Audit!D4", "Audit!F73"))
                    .noneMatch(address ->
                            Reading.cell(workbook, address).getCellStyle().getLocked());
            assertThat(List.of("Return!A4", "Return!B7", "Audit!A4", "Audit!B4", "Audit!C73", "Audit!D3"))
                    .allMatch(address ->
                            Reading.cell(workbook, address).getCellStyle().getLocked());
        }
    }

    @Test
    void headerStaysInSightAndThePagesPrintOnA4() throws IOException {
        try (XSSFWorkbook workbook = Reading.open(blank())) {
            XSSFSheet audit = workbook.getSheet("Audit");
            assertThat(audit.getPaneInformation().isFreezePane()).isTrue();
            assertThat(audit.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
            assertThat(audit.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            for (XSSFSheet sheet : List.of(workbook.getSheet("Return"), audit)) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
                assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
            }
            assertThat(audit.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(3);
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Career benchmarks audit return, Wave of 2021-07 (2021-07)");
        }
    }

    private byte[] blank() {
        return ReturnTemplate.write(reference, FIRST, reference.panel().get("A1"));
    }

    private static DataValidation validationAt(XSSFSheet sheet, String range) {
        return sheet.getDataValidations().stream()
                .filter(each -> each.getRegions()
                        .getCellRangeAddress(0)
                        .formatAsString()
                        .equals(range))
                .findFirst()
                .orElseThrow();
    }
}
