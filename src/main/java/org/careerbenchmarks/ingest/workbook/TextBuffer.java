package org.careerbenchmarks.ingest.workbook;

import java.util.Arrays;

/** Collects the pieces of one text, then of the next. A StringBuilder would be slow for good after one curly quote. */
final class TextBuffer {

    private final SharedTexts texts;
    private char[] letters = new char[256];
    private int length;

    TextBuffer(SharedTexts texts) {
        this.texts = texts;
    }

    void append(char[] piece, int from, int count) {
        if (count > letters.length - length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + count));
        }
        System.arraycopy(piece, from, letters, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** The text so far as a number of up to nine ASCII digits, or -1 of anything else. */
    int count() {
        if (length == 0 || length > 9) {
            return -1;
        }
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (letters[i] < '0' || letters[i] > '9') {
                return -1;
            }
            count = count * 10 + letters[i] - '0';
        }
        return count;
    }

    /** The text so far; the next one starts empty. */
    String take() {
        String taken = texts.of(letters, 0, length);
        length = 0;
        return taken;
    }
}
