package org.careerbenchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.template.ExampleReference.FIRST;
import static org.careerbenchmarks.template.ExampleReference.SECOND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.Test;

class ReturnTemplateTests {

    private final Reference reference = ExampleReference.build();

    @Test
    void identityIsFilledInAndTheRestIsBlank() throws IOException {
        try (XSSFWorkbook workbook = open(blank())) {
            assertThat(labels(workbook))
                    .containsEntry("School URN", "100001")
                    .containsEntry("School name", "School 100001")
                    .containsEntry("Local authority", "Elmet & Craven")
                    .containsEntry("Audit round", "2021-07")
                    .containsEntry("Completed on", "")
                    .containsEntry("Completed by (role)", "");
            assertThat(cell(workbook, "Return!B4").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(workbook, "Return!B7").getCellType()).isEqualTo(CellType.STRING);
            for (int row = 4; row <= 73; row++) {
                assertThat(cell(workbook, "Audit!D" + row).getCellType()).isEqualTo(CellType.BLANK);
            }
        }
    }

    @Test
    void everyCharacteristicHasARowWhoseRefIsText() throws IOException {
        try (XSSFWorkbook workbook = open(blank())) {
            XSSFSheet audit = workbook.getSheet("Audit");
            assertThat(StreamSupport.stream(audit.getRow(2).spliterator(), false).map(Object::toString))
                    .containsExactly("Ref", "Benchmark", "Characteristic", "Status", "Evidence", "Target date");
            assertThat(audit.getLastRowNum()).isEqualTo(72);
            XSSFCell last = cell(workbook, "Audit!A73");
            assertThat(last.getStringCellValue()).isEqualTo("12.10");
            assertThat(last.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell(workbook, "Audit!B73").getStringCellValue()).isEqualTo("12 Benchmark number 12");
            assertThat(cell(workbook, "Audit!C73").getStringCellValue()).isEqualTo("What 12.10 asks, in so many words");
        }
    }

    @Test
    void statusIsChosenFromTheThreeAndDatesAreDates() throws IOException {
        try (XSSFWorkbook workbook = open(blank())) {
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
        try (XSSFWorkbook workbook = open(template.fill(identity()))) {
            assertThat(workbook.getSheet("Return").getDataValidations()).hasSize(1);
        }
    }

    @Test
    void onlyTheValuesCanBeChangedAndNoPasswordIsAsked() throws IOException {
        try (XSSFWorkbook workbook = open(blank())) {
            for (String name : List.of("Return", "Audit")) {
                XSSFSheet sheet = workbook.getSheet(name);
                var protection = sheet.getCTWorksheet().getSheetProtection();
                assertThat(protection.getSheet()).isTrue();
                assertThat(protection.isSetPassword() || protection.isSetHashValue())
                        .isFalse();
            }
            assertThat(List.of("Return!B4", "Return!B5", "Return!B6", "Return!B9", "Audit!D4", "Audit!F73"))
                    .noneMatch(address -> cell(workbook, address).getCellStyle().getLocked());
            assertThat(List.of("Return!A4", "Return!B7", "Audit!A4", "Audit!B4", "Audit!C73", "Audit!D3"))
                    .allMatch(address -> cell(workbook, address).getCellStyle().getLocked());
        }
    }

    @Test
    void headerStaysInSightAndThePagesPrintOnA4() throws IOException {
        try (XSSFWorkbook workbook = open(blank())) {
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
            assertThat(audit.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(3);
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Career benchmarks audit return, Wave of 2021-07 (2021-07)");
        }
    }

    @Test
    void answersAreReadBackAsTheyWereFilledIn() throws IOException {
        String evidence = "  \"A\" & 'b', <c>\nsecond line, with \u00e9 and \uD83D\uDE00 ";
        LocalDate target = LocalDate.of(2021, 12, 31);
        Map<String, FilledAnswer> answers = new HashMap<>();
        answers.put("1.1", new FilledAnswer(Status.FULLY, evidence, null));
        answers.put("12.10", new FilledAnswer(Status.NOT, null, target));
        try (XSSFWorkbook workbook = open(template().fill(
                identity().withAnswers(LocalDate.of(2021, 7, 1), "Headteacher & governor", answers)))) {
            assertThat(cell(workbook, "Audit!D4").getStringCellValue()).isEqualTo("Fully achieved");
            assertThat(cell(workbook, "Audit!E4").getStringCellValue()).isEqualTo(evidence);
            assertThat(cell(workbook, "Audit!D5").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(workbook, "Audit!D73").getStringCellValue()).isEqualTo("Not achieved");
            assertThat(cell(workbook, "Audit!F73").getLocalDateTimeCellValue()).isEqualTo(target.atStartOfDay());
            assertThat(labels(workbook))
                    .containsEntry("Completed on", "01/07/2021")
                    .containsEntry("Completed by (role)", "Headteacher & governor");
        }
    }

    @Test
    void rowIsHighEnoughForItsEvidence() throws IOException {
        FilledAnswer longOne = new FilledAnswer(Status.FULLY, "Word after word. ".repeat(20), null);
        try (XSSFWorkbook workbook = open(template().fill(
                identity().withAnswers(LocalDate.of(2021, 7, 1), "Head", Map.of("1.2", longOne))))) {
            XSSFSheet audit = workbook.getSheet("Audit");
            assertThat(audit.getRow(4).getHeightInPoints())
                    .isGreaterThan(5 * audit.getRow(3).getHeightInPoints());
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        FilledAnswer odd = new FilledAnswer(Status.FULLY, "a\u0000b\u000bc\uD800d", null);
        try (XSSFWorkbook workbook = open(template().fill(
                identity().withAnswers(LocalDate.of(2021, 7, 1), "Head", Map.of("1.1", odd))))) {
            assertThat(cell(workbook, "Audit!E4").getStringCellValue()).isEqualTo("abcd");
        }
    }

    @Test
    void sameArgumentsGiveTheSameBytesInAnyTimeZone() {
        byte[] once = blank();
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));
            assertThat(Arrays.mismatch(blank(), once)).as("first byte that differs").isEqualTo(-1);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void noTimeOfTheClockIsInTheZip() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(blank()))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 12, 0));
                entries++;
            }
            assertThat(entries).isGreaterThan(8);
        }
    }

    @Test
    void returnOfAnotherWaveIsRefused() {
        FilledReturn other = FilledReturn.of(reference, SECOND, reference.panel().get("A1"));
        assertThatThrownBy(() -> template().fill(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-07");
    }

    private byte[] blank() {
        return ReturnTemplate.write(reference, FIRST, reference.panel().get("A1"));
    }

    private ReturnTemplate template() {
        return ReturnTemplate.of(reference.getFramework(FIRST), FIRST, reference.areas().values());
    }

    private FilledReturn identity() {
        return FilledReturn.of(reference, FIRST, reference.panel().get("A1"));
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String address) {
        CellReference at = new CellReference(address);
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    private static Map<String, String> labels(XSSFWorkbook workbook) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        Map<String, String> labels = new LinkedHashMap<>();
        workbook.getSheet("Return").forEach(row -> labels.put(
                formatter.formatCellValue(row.getCell(0)), formatter.formatCellValue(row.getCell(1))));
        return labels;
    }

    private static DataValidation validationAt(XSSFSheet sheet, String range) {
        return sheet.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddress(0).formatAsString().equals(range))
                .findFirst()
                .orElseThrow();
    }
}
