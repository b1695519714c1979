package org.careerbenchmarks.template.feedback;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.careerbenchmarks.model.Severity;

/** The sheet with a row for each finding in a workbook of Excel 97 to 2003. */
final class XlsFindings {

    private final HSSFWorkbook workbook;
    private final HSSFSheet sheet;
    private final Set<String> sheets;
    private final HSSFCellStyle text;
    private final HSSFCellStyle link;
    private final HSSFCellStyle grave;

    private XlsFindings(HSSFWorkbook workbook, HSSFSheet sheet, Set<String> sheets) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.sheets = sheets;
        this.text = style(IndexedColors.BLACK, false);
        this.link = style(IndexedColors.BLUE, false);
        this.grave = style(IndexedColors.DARK_RED, true);
    }

    /** Adds it behind the others, and chooses it. */
    static void add(HSSFWorkbook workbook, List<Point> points) {
        Set<String> others = new TreeSet<>();
        workbook.forEach(sheet -> others.add(sheet.getSheetName()));
        String name = FindingsSheet.name(others);
        HSSFSheet sheet = workbook.createSheet(name);
        workbook.setActiveSheet(workbook.getSheetIndex(sheet));
        workbook.setSelectedTab(workbook.getSheetIndex(sheet));
        XlsFindings page = new XlsFindings(workbook, sheet, others);
        page.layOut();
        page.writeHeader();
        points.forEach(page::write);
    }

    private void layOut() {
        for (int column = 0; column < FindingsSheet.WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, FindingsSheet.WIDTHS.get(column) * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight(FindingsSheet.FOOTER);
    }

    private void writeHeader() {
        HSSFCellStyle header = style(IndexedColors.WHITE, true);
        header.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        HSSFRow row = sheet.createRow(0);
        for (int column = 0; column < FindingsSheet.HEADERS.size(); column++) {
            cell(row, column, FindingsSheet.HEADERS.get(column), header);
        }
    }

    private void write(Point point) {
        HSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(FindingsSheet.heightInPoints(point));
        boolean isLink =
                point.at().sheet() != null && sheets.contains(point.at().sheet());
        HSSFCell place = cell(row, 0, point.place(), isLink ? link : text);
        if (isLink) {
            HSSFHyperlink there = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            there.setAddress(point.target());
            place.setHyperlink(there);
        }
        cell(row, 1, point.observed(), text);
        cell(row, 2, point.expected(), text);
        cell(row, 3, point.message(), text);
        cell(row, 4, point.severityWords(), point.severity() == Severity.ERROR ? grave : text);
    }

    private static HSSFCell cell(HSSFRow row, int column, String words, HSSFCellStyle style) {
        HSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(new HSSFRichTextString(words));
        return cell;
    }

    private HSSFCellStyle style(IndexedColors colour, boolean bold) {
        HSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) 11);
        font.setColor(colour.getIndex());
        font.setBold(bold);
        font.setUnderline(colour == IndexedColors.BLUE ? Font.U_SINGLE : Font.U_NONE);
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setQuotePrefixed(true);
        return style;
    }
}
