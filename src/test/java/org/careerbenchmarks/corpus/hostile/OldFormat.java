package org.careerbenchmarks.corpus.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Returns in the format of Excel 97 to 2003. */
final class OldFormat {

    private OldFormat() {}

    static byte[] of(TwistedReturn twisted, Consumer<HSSFWorkbook> change) {
        try (HSSFWorkbook old = copied(twisted)) {
            change.accept(old);
            return bytes(old);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] locked(TwistedReturn twisted, String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return of(twisted, workbook -> {});
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static HSSFWorkbook copied(TwistedReturn twisted) throws IOException {
        // Reading must not be tried with the password that is to lock the copy.
        String password = Biff8EncryptionKey.getCurrentUserPassword();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        HSSFWorkbook old = new HSSFWorkbook();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twisted.toBytes()))) {
            for (Sheet sheet : workbook) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row rowCopy = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, rowCopy.createCell(cell.getColumnIndex())));
                }
            }
        }
        setPassword(password);
        return old;
    }

    private static void setPassword(@Nullable String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
    }

    private static void copy(Cell from, Cell to) {
        if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else {
            to.setCellValue(from.getStringCellValue());
        }
    }
}
