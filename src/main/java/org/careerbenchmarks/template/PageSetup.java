package org.careerbenchmarks.template;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.careerbenchmarks.model.reference.Wave;

/** Paper, footer and protection, which both sheets share. */
final class PageSetup {

    private PageSetup() {}

    static void apply(XSSFSheet sheet, Wave wave) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("Career benchmarks, " + wave.wave());
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N");
        protect(sheet);
    }

    /** No password: it keeps a slip of the hand from the printed words, and nobody out. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
