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

    /** A text with its letters, which are compared faster than those of a String. */
    private record Known(String text, char[] letters) {}

    private final @Nullable Known[] remembered = new Known[PLACES];

    /** The text of these characters. */
    String of(char[] buffer, int offset, int length) {
        if (length == 0 || length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int place = place(buffer, offset, length);
        Known known = remembered[place];
        if (known == null || !Arrays.equals(known.letters, 0, known.letters.length, buffer, offset, offset + length)) {
            known = new Known(new String(buffer, offset, length), Arrays.copyOfRange(buffer, offset, offset + length));
            remembered[place] = known;
        }
        return known.text;
    }

    private static int place(char[] buffer, int offset, int length) {
        int hash = length;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
