package org.careerbenchmarks.ingest.reference;

import java.util.Locale;

/** What counts as nothing around a text and inside it, in files that passed through spreadsheets. */
final class Text {

    private static final int LONGEST_SHOWN = 60;

    private Text() {}

    static boolean isBlank(char[] buffer, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            if (!isSpace(buffer[at])) {
                return false;
            }
        }
        return true;
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without what people write differently without meaning anything by it: case, spacing, punctuation. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The text on one line and in quotation marks, for a sentence. */
    static String shown(String text) {
        String oneLine = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        String shortened = oneLine.length() <= LONGEST_SHOWN ? oneLine : oneLine.substring(0, LONGEST_SHOWN - 1) + "…";
        return '"' + shortened + '"';
    }

    private static boolean isSpace(char character) {
        return character <= ' ' || character == '\u00A0' || character == '\u200B' || character == '\uFEFF';
    }
}
