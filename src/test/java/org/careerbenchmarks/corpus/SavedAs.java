package org.careerbenchmarks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A return saved in another format than its own, by the menus of Excel. */
final class SavedAs {

    /** What Excel encrypts with where only changes are forbidden. */
    static final String READ_ONLY = Decryptor.DEFAULT_PASSWORD;

    private SavedAs() {}

    /** Excel 97 to 2003. */
    static byte[] xls(OpenReturn open) {
        try (HSSFWorkbook copy = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            copy(open, copy);
            copy.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void copy(OpenReturn open, HSSFWorkbook copy) {
        for (Sheet sheet : open.workbook()) {
            Sheet sheetCopy = copy.createSheet(sheet.getSheetName());
            for (Row row : sheet) {
                Row rowCopy = sheetCopy.createRow(row.getRowNum());
                for (Cell cell : row) {
                    Cell target = rowCopy.createCell(cell.getColumnIndex());
                    if (cell.getCellType() == CellType.NUMERIC) {
                        target.setCellValue(cell.getNumericCellValue());
                    } else if (cell.getCellType() == CellType.STRING) {
                        target.setCellValue(cell.getStringCellValue());
                    }
                }
            }
        }
    }

    static byte[] xlsWithPassword(OpenReturn open, String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return xls(open);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] xlsWithMacros(OpenReturn open) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls(open)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("PROJECT", new ByteArrayInputStream(new byte[100]));
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] withPassword(OpenReturn open, String password, EncryptionMode mode) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream packed = encryptor.getDataStream(files)) {
                packed.write(open.bytes());
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException unknownCipher) {
            throw new IllegalStateException(unknownCipher);
        }
    }

    /** With macros, or only in the format that may have some. */
    static byte[] xlsm(OpenReturn open, boolean withMacros) {
        open.workbook().setWorkbookType(XSSFWorkbookType.XLSM);
        if (withMacros) {
            try {
                open.workbook().setVBAProject(new ByteArrayInputStream(new byte[100]));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return open.bytes();
    }

    /** The container of a workbook of Excel 5 or 95, whose one stream is called otherwise than later. */
    static byte[] excel95() {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            byte[] book = new byte[5_000];
            byte[] beginning = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0x00, 0x00, (byte) 0xCD, 0x07};
            System.arraycopy(beginning, 0, book, 0, beginning.length);
            files.createDocument(new ByteArrayInputStream(book), "Book");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
