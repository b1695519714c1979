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
    private final char[] scratch = new char[LONGEST];

    /** The text of these characters. */
    String of(char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int place = place(buffer, offset, length);
        String known = remembered[place];
        if (known != null && isEqual(known, buffer, offset, length)) {
            return known;
        }
        String text = new String(buffer, offset, length);
        remembered[place] = text;
        return text;
    }

    /** The text collected. */
    String of(StringBuilder collected) {
        int length = collected.length();
        if (length > LONGEST) {
            return collected.toString();
        }
        collected.getChars(0, length, scratch, 0);
        return of(scratch, 0, length);
    }

    private static int place(char[] buffer, int offset, int length) {
        int hash = length;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }

    private static boolean isEqual(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (known.charAt(at) != buffer[offset + at]) {
                return false;
            }
        }
        return true;
    }
}
