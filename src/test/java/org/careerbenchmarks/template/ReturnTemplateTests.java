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
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.Test;

class ReturnTemplateTests {

    private final Reference reference = ExampleReference.build();

    @Test
    void identityIsFilledInAndTheRestIsBlank() throws IOException {
        try (XSSFWorkbook workbook = Reading.open(blank())) {
            assertThat(labels(workbook))
                    .containsEntry("School URN", "100001")
                    .containsEntry("School name", "School 100001")
                    .containsEntry("Local authority", "Elmet & Craven")
                    .containsEntry("Audit round", "2021-07")
                    .containsEntry("Completed on", "")
                    .containsEntry("Completed by (role)", "");
            assertThat(Reading.cell(workbook, "Return!B4").getCellType()).isEqualTo(CellType.STRING);
            assertThat(Reading.cell(workbook, "Return!B7").getCellType()).isEqualTo(CellType.STRING);
            for (int row = 4; row <= 73; row++) {
                assertThat(Reading.cell(workbook, "Audit!D" + row).getCellType())
                        .isEqualTo(CellType.BLANK);
            }
        }
    }

    @Test
    void everyCharacteristicHasARowWhoseRefIsText() throws IOException {
        try (XSSFWorkbook workbook = Reading.open(blank())) {
            XSSFSheet audit = workbook.getSheet("Audit");
            assertThat(StreamSupport.stream(audit.getRow(2).spliterator(), false)
                            .map(Object::toString))
                    .containsExactly("Ref", "Benchmark", "Characteristic", "Status", "Evidence", "Target date");
            assertThat(audit.getLastRowNum()).isEqualTo(72);
            XSSFCell last = Reading.cell(workbook, "Audit!A73");
            assertThat(last.getStringCellValue()).isEqualTo("12.10");
            assertThat(last.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(Reading.cell(workbook, "Audit!B73").getStringCellValue()).isEqualTo("12 Benchmark number 12");
            assertThat(Reading.cell(workbook, "Audit!C73").getStringCellValue())
                    .isEqualTo("What 12.10 asks, in so many words");
        }
    }

    @Test
    void answersAreReadBackAsTheyWereFilledIn() throws IOException {
        String evidence = "  \"A\" & 'b', <c>\nsecond line, with \u00e9 and \uD83D\uDE00 ";
        LocalDate target = LocalDate.of(2021, 12, 31);
        Map<String, FilledAnswer> answers = new HashMap<>();
        answers.put("1.1", new FilledAnswer(Status.FULLY, evidence, null));
        answers.put("12.10", new FilledAnswer(Status.NOT, null, target));
        try (XSSFWorkbook workbook = Reading.open(
                template().fill(identity().withAnswers(LocalDate.of(2021, 7, 1), "Headteacher & governor", answers)))) {
            assertThat(Reading.cell(workbook, "Audit!D4").getStringCellValue()).isEqualTo("Fully achieved");
            assertThat(Reading.cell(workbook, "Audit!E4").getStringCellValue()).isEqualTo(evidence);
            assertThat(Reading.cell(workbook, "Audit!D5").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(Reading.cell(workbook, "Audit!D73").getStringCellValue()).isEqualTo("Not achieved");
            assertThat(Reading.cell(workbook, "Audit!F73").getLocalDateTimeCellValue())
                    .isEqualTo(target.atStartOfDay());
            assertThat(labels(workbook))
                    .containsEntry("Completed on", "01/07/2021")
                    .containsEntry("Completed by (role)", "Headteacher & governor");
        }
    }

    @Test
    void rowIsHighEnoughForItsEvidence() throws IOException {
        FilledAnswer longOne = new FilledAnswer(Status.FULLY, "Word after word. ".repeat(20), null);
        try (XSSFWorkbook workbook = Reading.open(
                template().fill(identity().withAnswers(LocalDate.of(2021, 7, 1), "Head", Map.of("1.2", longOne))))) {
            XSSFSheet audit = workbook.getSheet("Audit");
            assertThat(audit.getRow(4).getHeightInPoints())
                    .isGreaterThan(5 * audit.getRow(3).getHeightInPoints());
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        FilledAnswer odd = new FilledAnswer(Status.FULLY, "a\u0000b\u000bc\uD800d", null);
        try (XSSFWorkbook workbook = Reading.open(
                template().fill(identity().withAnswers(LocalDate.of(2021, 7, 1), "Head", Map.of("1.1", odd))))) {
            assertThat(Reading.cell(workbook, "Audit!E4").getStringCellValue()).isEqualTo("abcd");
        }
    }

    @Test
    void sameArgumentsGiveTheSameBytesInAnyTimeZone() {
        byte[] once = blank();
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));
            assertThat(Arrays.mismatch(blank(), once))
                    .as("first byte that differs")
                    .isEqualTo(-1);
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
        FilledReturn other =
                FilledReturn.of(reference, SECOND, reference.panel().get("A1"));
        assertThatThrownBy(() -> template().fill(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-07");
    }

    private byte[] blank() {
        return ReturnTemplate.write(reference, FIRST, reference.panel().get("A1"));
    }

    private ReturnTemplate template() {
        return ReturnTemplate.of(
                reference.getFramework(FIRST), FIRST, reference.areas().values());
    }

    private FilledReturn identity() {
        return FilledReturn.of(reference, FIRST, reference.panel().get("A1"));
    }

    private static Map<String, String> labels(XSSFWorkbook workbook) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        Map<String, String> labels = new LinkedHashMap<>();
        workbook.getSheet("Return")
                .forEach(row -> labels.put(
                        formatter.formatCellValue(row.getCell(0)), formatter.formatCellValue(row.getCell(1))));
        return labels;
    }
}
