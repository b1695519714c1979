package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.FilledAnswer;
import org.careerbenchmarks.template.FilledReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pilot's workbooks hold is what their schools answered. */
class PilotWorkbookTests {

    private static final int FIRST_ROW = 3;

    private final SampleSource pilot = SampleSource.pilot();

    @TempDir
    Path folder;

    @Test
    void workbooksHoldTheAnswersOfTheirSchools() throws IOException {
        Sample.write(new SampleRequest(
                folder, OptionalInt.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty()));
        ReturnFiller filler = new ReturnFiller(pilot.reference(), pilot.answers(), pilot.seed());
        for (Wave wave : pilot.reference().waves().values()) {
            for (String school : new String[] {"P001", "P017", "P042", "P070"}) {
                FilledReturn filled =
                        filler.fill(wave, pilot.reference().panel().get(school));
                try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(find(wave, school)))) {
                    assertThat(workbook.getSheet("Return").getRow(3).getCell(1).getStringCellValue())
                            .isEqualTo(filled.urn());
                    assertSame(workbook, filled);
                }
            }
        }
    }

    private static void assertSame(XSSFWorkbook workbook, FilledReturn filled) {
        int rows = 0;
        for (Row row : workbook.getSheet("Audit")) {
            if (row.getRowNum() >= FIRST_ROW) {
                FilledAnswer answer = filled.answers().get(row.getCell(0).getStringCellValue());
                String evidence = answer.evidence() == null ? "" : answer.evidence();
                assertThat(row.getCell(3).getStringCellValue())
                        .isEqualTo(answer.status().label());
                assertThat(row.getCell(4).getStringCellValue()).isEqualTo(evidence);
                rows++;
            }
        }
        assertThat(rows).isEqualTo(55);
    }

    private Path find(Wave wave, String school) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("returns").resolve(wave.wave()))) {
            return files.filter(file -> file.getFileName().toString().startsWith(school + " "))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
