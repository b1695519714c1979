package org.careerbenchmarks.ingest.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The text of a .csv file as long as there is time, and as long as no cell is endless. */
final class CsvText extends FilterReader {

    /** Characters that the parser may have asked for beyond the cell at which it is. */
    private static final int AHEAD = 64 * 1024;

    private final Deadline deadline;
    private final int cellCharacters;
    private long sinceLastCell;
    private @Nullable Refusal refusal;

    CsvText(Reader text, Deadline deadline, int cellCharacters) {
        super(text);
        this.deadline = deadline;
        this.cellCharacters = cellCharacters;
    }

    void endCell() {
        sinceLastCell = 0;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        try {
            deadline.check();
            // Within quotation marks, a quotation mark is written twice.
            if (sinceLastCell > 2L * cellCharacters + AHEAD) {
                throw Refusal.tooLarge(
                        cellCharacters, "characters in one cell, perhaps because a quotation mark is not closed");
            }
        } catch (Refusal over) {
            refusal = over;
            throw new IOException(over.getMessage());
        }
        int count = super.read(into, from, length);
        sinceLastCell += Math.max(count, 0);
        return count;
    }

    /** Why it gave no more, or null if the reason was another. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }
}
