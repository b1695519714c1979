package org.careerbenchmarks.ingest.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives cells of equal text the same String, as far as it remembers: most of what thousands of responses say they say
 * alike. It remembers a fixed number of texts, whatever the file holds.
 */
final class SharedTexts {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 256;

    private final String[] remembered = new String[PLACES];
    /** The same once more, since to compare two arrays takes the machine a fraction of what a String takes. */
    private final char @Nullable [][] letters = new char[PLACES][];

    /** The text of these characters. */
    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int place = place(buffer, offset, length);
        char[] known = letters[place];
        if (known == null || !Arrays.equals(known, 0, known.length, buffer, offset, offset + length)) {
            letters[place] = Arrays.copyOfRange(buffer, offset, offset + length);
            remembered[place] = new String(buffer, offset, length);
        }
        return remembered[place];
    }

    private static int place(char[] buffer, int offset, int length) {
        int hash = length;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
