package org.careerbenchmarks.ingest.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;

/** Reads a workbook of Excel 97 to 2003 with POI, and names other OLE2 documents. */
final class XlsReader {

    private static final String DAMAGED = "a damaged Excel workbook (.xls)";

    private final Limits limits;
    private final Deadline deadline;

    XlsReader(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    RawWorkbook read(Ole2Document document, UnaryOperator<List<String>> chooseSheets) throws Refusal {
        HSSFWorkbook workbook = PoiCall.guarded(DAMAGED, () -> open(document));
        List<String> names = PoiCall.guarded(DAMAGED, () -> names(workbook));
        Set<String> chosen = SheetChoice.of(names, chooseSheets);
        return PoiCall.guarded(DAMAGED, () -> {
            List<RawSheet> sheets = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (chosen.contains(names.get(i))) {
                    boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                    sheets.add(new XlsSheetReader(workbook, i, limits).read(hidden, deadline));
                }
            }
            boolean date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            boolean macros = document.has("_VBA_PROJECT_CUR");
            return new RawWorkbook(
                    RawWorkbook.Format.XLS, date1904, macros, isScrambled(workbook), null, names, sheets);
        });
    }

    private HSSFWorkbook open(Ole2Document document) throws IOException, Refusal {
        if (!document.has(Ole2Document.WORKBOOK) && !document.has("Book")) {
            throw Refusal.notAWorkbook(document.otherKind());
        }
        if (document.has(Ole2Document.WORKBOOK)) {
            new BiffRecords(document.stream(Ole2Document.WORKBOOK).readAllBytes()).refuseTooMany(deadline);
        }
        try {
            return new HSSFWorkbook(document.root(), false);
        } catch (EncryptedDocumentException locked) {
            throw new Refusal(FileDefect.PASSWORD_PROTECTED, "a workbook (.xls) that is protected by a password");
        } catch (OldExcelFormatException old) {
            throw Refusal.notAWorkbook("a workbook of Excel 5 or 95");
        }
    }

    /** POI tries the password that every Excel knows, and no other. */
    private static boolean isScrambled(HSSFWorkbook workbook) {
        return workbook.getInternalWorkbook().findFirstRecordBySid(FilePassRecord.sid) != null;
    }

    private static List<String> names(HSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            names.add(workbook.getSheetName(i));
        }
        return names;
    }
}
