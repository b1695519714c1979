package org.careerbenchmarks.ingest.workbook;

import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ExternSheetReferenceToken;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;

/**
 * Tells whether a formula of an {@code .xls} takes something from outside its workbook. The format keeps formulas in
 * parsed form, in which a program's topic ({@code app|topic!item}) is a book like any other.
 */
final class XlsLinks {

    private final HSSFEvaluationWorkbook workbook;
    private final EvaluationSheet sheet;

    XlsLinks(HSSFWorkbook workbook, int sheet) {
        this.workbook = HSSFEvaluationWorkbook.create(workbook);
        this.sheet = this.workbook.getSheet(sheet);
    }

    /** A formula that POI cannot take apart is taken for one without links: its cached value is read all the same. */
    boolean isLinked(Cell cell) {
        try {
            for (Ptg token : workbook.getFormulaTokens(sheet.getCell(cell.getRowIndex(), cell.getColumnIndex()))) {
                if (isOutside(token)) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private boolean isOutside(Ptg token) {
        if (token instanceof ExternSheetReferenceToken reference) {
            return isOtherBook(reference.getExternSheetIndex());
        }
        if (token instanceof NameXPtg name) {
            return isOtherBook(name.getSheetRefIndex()) || OutsideLinks.isOutside(workbook.resolveNameXText(name));
        }
        if (token instanceof NamePtg name) {
            return OutsideLinks.isOutside(workbook.getNameText(name));
        }
        return token instanceof AbstractFunctionPtg function && OutsideLinks.isOutside(function.getName());
    }

    private boolean isOtherBook(int reference) {
        EvaluationWorkbook.ExternalSheet sheet = workbook.getExternalSheet(reference);
        return sheet != null && sheet.getWorkbookName() != null;
    }
}
