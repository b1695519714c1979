package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook of Excel 97 to 2003 with POI, and names other OLE2 documents. POI throws whatever comes to hand when
 * bytes are damaged; every call of it stands in {@link #guarded}, the one place that makes a refusal of that.
 */
final class XlsReader {

    private final Limits limits;
    private final Deadline deadline;

    XlsReader(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    private interface PoiCall<T> {
        T run() throws IOException, Refusal;
    }

    RawWorkbook read(byte[] bytes, UnaryOperator<List<String>> chooseSheets) throws Refusal {
        HSSFWorkbook workbook = guarded(() -> open(bytes));
        List<String> names = guarded(() -> names(workbook));
        Set<String> chosen = SheetChoice.of(names, chooseSheets);
        return guarded(() -> {
            List<RawSheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                if (chosen.contains(sheet.getSheetName())) {
                    sheets.add(sheet(workbook, sheet));
                }
            }
            boolean date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            boolean macros = workbook.getDirectory().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
            return new RawWorkbook(RawWorkbook.Format.XLS, date1904, macros, names, sheets);
        });
    }

    private static <T> T guarded(PoiCall<T> call) throws Refusal {
        try {
            return call.run();
        } catch (EncryptedDocumentException locked) {
            throw new Refusal(FileDefect.PASSWORD_PROTECTED, "a workbook (.xls) that is protected by a password");
        } catch (OldExcelFormatException old) {
            throw Refusal.notAWorkbook("a workbook of Excel 5 or 95");
        } catch (IOException | RuntimeException damaged) {
            throw Refusal.damaged("a damaged Excel workbook (.xls)");
        }
    }

    private static HSSFWorkbook open(byte[] bytes) throws IOException, Refusal {
        DirectoryNode root = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Refusal(FileDefect.PASSWORD_PROTECTED, "an Office file that is protected by a password");
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
            throw Refusal.notAWorkbook(otherDocument(root));
        }
        return new HSSFWorkbook(root, true);
    }

    private static String otherDocument(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "a Word document (.doc)";
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "a PowerPoint presentation (.ppt)";
        }
        return "an OLE2 document of another kind";
    }

    private static List<String> names(HSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            names.add(workbook.getSheetName(i));
        }
        return names;
    }

    private RawSheet sheet(HSSFWorkbook workbook, Sheet sheet) throws Refusal {
        CellGrid grid = new CellGrid(limits);
        for (Row row : sheet) {
            deadline.check();
            grid.startRow();
            for (Cell cell : row) {
                RawCell raw = rawCell(cell);
                if (raw != null) {
                    grid.add(raw);
                }
            }
        }
        boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
        return new RawSheet(sheet.getSheetName(), hidden, grid.inOrder());
    }

    private @Nullable RawCell rawCell(Cell cell) throws Refusal {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell, formula);
            case NUMERIC -> new RawCell(row, column, Kind.NUMBER, number(cell), formula);
            case BOOLEAN ->
                new RawCell(row, column, Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR -> new RawCell(row, column, Kind.ERROR, error(cell), formula);
            case BLANK, FORMULA, _NONE -> formula ? new RawCell(row, column, Kind.UNCALCULATED, "", true) : null;
        };
    }

    private @Nullable RawCell text(Cell cell, boolean formula) throws Refusal {
        String text = cell.getStringCellValue();
        if (text.length() > limits.cellCharacters()) {
            throw Refusal.tooLarge(limits.cellCharacters(), "characters in one cell");
        }
        boolean isKept = formula || !text.isEmpty();
        return isKept ? new RawCell(cell.getRowIndex(), cell.getColumnIndex(), Kind.TEXT, text, formula) : null;
    }

    private static String number(Cell cell) throws Refusal {
        String text = CellText.number(cell.getNumericCellValue());
        if (text == null) {
            throw Refusal.damaged("a cell that holds a number beyond all bounds");
        }
        return text;
    }

    private static String error(Cell cell) {
        return FormulaError.forInt(cell.getErrorCellValue()).getString();
    }
}
