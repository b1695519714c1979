package org.careerbenchmarks.template;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of a workbook, made once for it. */
final class Look {

    private static final String NAVY = "1F3A5F";
    private static final String GREY_TEXT = "5A6472";
    private static final String GREY_LINE = "C9CFD6";
    private static final String DARK_TEXT = "333D49";
    private static final String PALE = "F4F6F8";
    private static final String WHITE = "FFFFFF";

    private final XSSFWorkbook workbook;
    private final Map<CellLook, XSSFCellStyle> styles = new EnumMap<>(CellLook.class);

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (CellLook look : CellLook.values()) {
            styles.put(look, build(look));
        }
    }

    XSSFCellStyle get(CellLook look) {
        return styles.get(look);
    }

    private XSSFCellStyle build(CellLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (look) {
            case TITLE -> style.setFont(font(16, true, NAVY));
            case NOTE -> style.setFont(font(11, false, GREY_TEXT));
            case HEADING -> style.setFont(font(11, true, NAVY));
            case HEADER -> box(style, font(11, true, WHITE), NAVY);
            case LABEL, REF -> box(style, font(11, true, NAVY), PALE);
            case TEXT -> box(style, font(11, false, DARK_TEXT), PALE);
            case FIXED_VALUE -> box(style, font(11, false, DARK_TEXT), PALE);
            case VALUE, DATE -> box(style, font(11, false, "000000"), WHITE);
        }
        style.setLocked(look.isLocked());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        return style;
    }

    private void box(XSSFCellStyle style, XSSFFont font, String fill) {
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        frame(style);
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        XSSFColor line = colour(GREY_LINE);
        style.setTopBorderColor(line);
        style.setRightBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
