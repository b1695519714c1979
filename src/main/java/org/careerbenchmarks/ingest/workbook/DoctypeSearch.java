package org.careerbenchmarks.ingest.workbook;

import java.nio.charset.StandardCharsets;

/**
 * Looks for a document type declaration in the bytes of a part that is not read further, piece by piece. Zero bytes are
 * passed over, so that UTF-16 hides nothing.
 */
final class DoctypeSearch {

    private static final byte[] START = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private int matched;

    /** Whether the declaration is complete with these bytes. */
    boolean isIn(byte[] bytes, int from, int count) {
        int at = matched;
        int to = from + count;
        for (int i = from; i < to; i++) {
            // Most bytes are none that it begins with.
            while (at == 0 && i < to - 1 && bytes[i] != '<') {
                i++;
            }
            byte next = bytes[i];
            if (next == START[at]) {
                at++;
                if (at == START.length) {
                    return true;
                }
            } else if (at > 0 && next != 0) {
                at = next == '<' ? 1 : 0;
            }
        }
        matched = at;
        return false;
    }
}
