package org.careerbenchmarks.ingest.workbook;

/**
 * Looks for a document type declaration in the bytes of a part that is not read further, piece by piece. Zero bytes are
 * passed over, so that UTF-16 hides nothing.
 */
final class DoctypeSearch {

    private static final String START = "<!DOCTYPE";

    private int matched;

    /** Whether the declaration is complete with these bytes. */
    boolean isIn(byte[] bytes, int from, int count) {
        int at = matched;
        for (int i = from; i < from + count; i++) {
            byte next = bytes[i];
            if (next == START.charAt(at)) {
                at++;
                if (at == START.length()) {
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
