package org.careerbenchmarks.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook back with Apache POI. */
final class Reading {

    private Reading() {}

    static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static XSSFCell cell(XSSFWorkbook workbook, String address) {
        CellReference at = new CellReference(address);
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }
}
