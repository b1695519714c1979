package org.careerbenchmarks.ingest.reference;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the fields that are wanted and makes no text of the others.
 *
 * <p>The register has some 135 columns and 50,000 rows, of which eight columns are read: this is most of the time.
 */
final class CsvFieldsHandler extends AbstractBaseCsvCallbackHandler<CsvFields> {

    private static final int UNWANTED = -1;
    private static final int[] ALL = {};

    private final List<String> header = new ArrayList<>();
    private int[] places = ALL;
    private String[] kept = {};
    private boolean isBlank;
    private boolean isMisquoted;

    /** From the next record on, keeps only the fields at these positions. */
    void keep(List<Integer> positions) {
        places = new int[positions.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1];
        Arrays.fill(places, UNWANTED);
        for (int place = 0; place < positions.size(); place++) {
            places[positions.get(place)] = place;
        }
        kept = new String[positions.size()];
    }

    /** The line at which the record begins that was read last or could not be read. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        header.clear();
        isBlank = true;
        isMisquoted = false;
        kept = new String[kept.length];
        Arrays.fill(kept, "");
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (isBlank) {
            isBlank = Text.isBlank(buffer, offset, length);
        }
        if (places != ALL && (index >= places.length || places[index] == UNWANTED)) {
            return;
        }
        String text = Text.trim(new String(buffer, offset, length));
        isMisquoted |= !quoted && text.startsWith("\"");
        if (places == ALL) {
            header.add(text);
        } else {
            kept[places[index]] = text;
        }
    }

    @Override
    protected CsvFields buildRecord() {
        String[] texts = places == ALL ? header.toArray(String[]::new) : kept;
        return new CsvFields(getStartingLineNumber(), getFieldCount(), texts, isBlank, isMisquoted);
    }
}
