package org.careerbenchmarks.ingest.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a .csv file as a workbook of one sheet, in whatever encoding and with whatever separator it was written. */
final class CsvSheetReader {

    /** The name of the only sheet. */
    static final String SHEET = "CSV";

    private final Limits limits;
    private final Deadline deadline;

    CsvSheetReader(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    RawWorkbook read(byte[] bytes) throws Refusal {
        TextEncoding encoding = TextEncoding.of(bytes, deadline);
        try {
            CsvStart start = start(encoding, bytes);
            RawSheet sheet = new RawSheet(SHEET, false, cells(encoding.open(bytes), start));
            return new RawWorkbook(
                    RawWorkbook.Format.CSV,
                    false,
                    false,
                    false,
                    readAs(encoding, start),
                    List.of(SHEET),
                    List.of(sheet));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
    }

    private static CsvStart start(TextEncoding encoding, byte[] bytes) throws IOException {
        try (Reader text = encoding.open(bytes)) {
            return CsvStart.of(text);
        }
    }

    private static @Nullable String readAs(TextEncoding encoding, CsvStart start) {
        boolean isUsual = encoding == TextEncoding.UTF_8 && start.separator() == ',';
        return isUsual ? null : encoding.title() + ", separated by " + start.separatorTitle();
    }

    private List<RawCell> cells(Reader decoded, CsvStart start) throws IOException, Refusal {
        decoded.skip(start.characters());
        CsvText text = new CsvText(decoded, deadline, limits.cellCharacters());
        CsvCells cells = new CsvCells(text, limits);
        CellGrid grid = new CellGrid(limits);
        try (CsvReader<CsvCells.Row> rows = CsvReader.builder()
                .fieldSeparator(start.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Integer.MAX_VALUE)
                .build(cells, text)) {
            for (CsvCells.Row row : rows) {
                add(row, grid);
            }
        } catch (CsvParseException misquoted) {
            long line = cells.line() + (start.characters() > 0 ? 1 : 0);
            throw Refusal.damaged(
                    "a quotation mark is not closed or stands in the wrong place, in the row that begins in" + " line "
                            + line);
        } catch (UncheckedIOException stopped) {
            Refusal refusal = text.refusal();
            if (refusal == null) {
                throw stopped;
            }
            throw refusal;
        }
        return grid.inOrder();
    }

    private void add(CsvCells.Row row, CellGrid grid) throws Refusal {
        if (row.longest() > limits.cellCharacters()) {
            throw Refusal.tooLarge(limits.cellCharacters(), "characters in one cell");
        }
        grid.startRow();
        for (RawCell cell : row.cells()) {
            if (cell.row() >= CellAddress.ROWS) {
                throw Refusal.tooLarge(CellAddress.ROWS, "rows");
            }
            if (cell.column() >= CellAddress.COLUMNS) {
                throw Refusal.tooLarge(CellAddress.COLUMNS, "columns");
            }
            grid.add(cell);
        }
    }
}
