package org.careerbenchmarks.ingest.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Gives cells of equal text the same String, as far as it remembers: most of what thousands of responses say they say
 * alike. It remembers a fixed number of texts, whatever the file holds.
 */
final class SharedTexts {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 256;

    private final @Nullable String[] remembered = new String[PLACES];

    /** The text of these characters. */
    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int place = place(buffer, offset, length);
        String known = remembered[place];
        if (known == null || !isSame(known, buffer, offset, length)) {
            known = new String(buffer, offset, length);
            remembered[place] = known;
        }
        return known;
    }

    private static boolean isSame(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int place(char[] buffer, int offset, int length) {
        int hash = length;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
