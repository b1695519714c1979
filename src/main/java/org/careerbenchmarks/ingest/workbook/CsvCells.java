package org.careerbenchmarks.ingest.workbook;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.RawCell;

/** Makes cells of the records of a .csv file, where a spreadsheet program shows them. All of them are text. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells.Row> {

    /**
     * The cells of one record that hold something, no more than one over the limit.
     *
     * @param longest characters of its longest cell; one that is over the limit is not among the cells
     */
    record Row(List<RawCell> cells, int longest) {}

    private final CsvText text;
    private final Limits limits;
    private final SharedTexts texts = new SharedTexts();
    private List<RawCell> cells = List.of();
    private int longest;
    private int row = -1;

    CsvCells(CsvText text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** The line of the text at which the record begins that was read last or could not be read. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row++;
        cells = new ArrayList<>(cells.size());
        longest = 0;
        text.endCell();
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        text.endCell();
        longest = Math.max(longest, length);
        if (length > 0 && length <= limits.cellCharacters() && cells.size() <= limits.columns()) {
            String shared = texts.of(buffer, offset, length);
            cells.add(new RawCell(row, column, RawCell.Kind.TEXT, shared, false));
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(cells, longest);
    }
}
