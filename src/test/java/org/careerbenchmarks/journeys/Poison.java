package org.careerbenchmarks.journeys;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook that no small process lives through, and a process that small. */
final class Poison {

    static final String[] SMALL = {"-Xmx80m", "-XX:+ExitOnOutOfMemoryError"};

    private Poison() {}

    /** Sends it in place of a school's return, where limits do not keep it out. */
    static String send(Journey journey) {
        journey.with("benchmarks.file-bytes", "104857600")
                .with("benchmarks.inflated-bytes", "1073741824")
                .with("benchmarks.rows", "100000");
        Path poisoned = journey.returns("2020-07").get(3);
        String name = poisoned.getFileName().toString();
        journey.send("2020-07/" + name, Workbooks.changed(poisoned, Poison::poison));
        return "returns/2020-07/" + name;
    }

    /** More text than a small process can hold. */
    private static void poison(Workbook workbook) {
        Sheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        String text = "x".repeat(1000);
        for (int row = 100; row < 5000; row++) {
            Row added = sheet.createRow(row);
            for (int column = 0; column < 20; column++) {
                added.createCell(column).setCellValue(text + row + "." + column);
            }
        }
    }
}
