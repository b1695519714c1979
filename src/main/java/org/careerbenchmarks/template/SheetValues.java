package org.careerbenchmarks.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What goes into the open cells of a sheet, as the rest of a cell's element in SpreadsheetML. */
final class SheetValues {

    private final Map<String, String> bySlot = new HashMap<>();

    /** Puts text into a cell; null and empty leave it blank. */
    void text(String address, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            bySlot.put(address, " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>");
        }
    }

    /** Puts a date into a cell that is formatted as one; null leaves it blank. */
    void date(String address, @Nullable LocalDate date) {
        if (date != null) {
            bySlot.put(address, "><v>" + (long) DateUtil.getExcelDate(date) + "</v></c>");
        }
    }

    /** Makes a row, counted from 1, higher than it is in the blank workbook. */
    void height(int row, double points) {
        bySlot.put(String.valueOf(row), String.valueOf(points));
    }

    Map<String, String> bySlot() {
        return bySlot;
    }

    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SheetValues::isXml).forEach(letter -> {
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(letter);
            }
        });
        return xml.toString();
    }

    /** XML cannot hold most control characters and halves of surrogate pairs; nothing is lost that could be seen. */
    private static boolean isXml(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }
}
