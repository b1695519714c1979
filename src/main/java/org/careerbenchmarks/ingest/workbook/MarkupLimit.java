package org.careerbenchmarks.ingest.workbook;

import org.careerbenchmarks.model.FileDefect;

/**
 * Refuses XML in which one tag is absurdly long. The parser compares every attribute and namespace of a tag with every
 * other, so that a tag of 100,000 namespaces keeps it busy for minutes in which no clock can be looked at.
 */
final class MarkupLimit {

    static final int LONGEST_TAG = 128 * 1024;

    private MarkupLimit() {}

    /**
     * Looks for a tag that is too long. Where no {@code <} stands for that many bytes, there is either such a tag or a
     * long text; to find such a place it is enough to look backwards from the end of each stretch, as a word search does.
     */
    static void check(String part, byte[] xml) throws Refusal {
        int lastTag = 0;
        while (xml.length - lastTag > LONGEST_TAG) {
            int at = lastTag + LONGEST_TAG;
            while (at > lastTag && xml[at] != '<') {
                at--;
            }
            if (at > lastTag) {
                lastTag = at;
            } else if (isTag(xml, lastTag) && !endsSoon(xml, lastTag)) {
                throw new Refusal(FileDefect.TOO_LARGE, "a tag of endless length in the part " + Refusal.quote(part));
            } else {
                lastTag = nextTag(xml, lastTag + LONGEST_TAG);
            }
        }
    }

    /** Comments, declarations and CDATA may be long. */
    private static boolean isTag(byte[] xml, int at) {
        return xml[at] == '<' && xml[at + 1] != '!' && xml[at + 1] != '?';
    }

    private static boolean endsSoon(byte[] xml, int tag) {
        byte quote = 0;
        for (int at = tag; at < tag + LONGEST_TAG; at++) {
            byte letter = xml[at];
            if (quote == 0 && letter == '>') {
                return true;
            }
            if (letter == quote) {
                quote = 0;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            }
        }
        return false;
    }

    private static int nextTag(byte[] xml, int from) {
        int at = from;
        while (at < xml.length && xml[at] != '<') {
            at++;
        }
        return at;
    }
}
