package org.careerbenchmarks.ingest.workbook;

import org.careerbenchmarks.model.FileDefect;

/**
 * Refuses XML in which one tag or one text is absurdly long, before the parser meets it. The parser compares every
 * attribute and namespace of a tag with every other, so that a tag of 100,000 namespaces keeps it busy for minutes in
 * which no clock can be looked at; and it holds a text as a whole.
 */
final class MarkupLimit {

    static final int LONGEST_TAG = 128 * 1024;

    /** In UTF-16 any byte may look like a tag; nobody writes it, so that a small limit on all of it will do. */
    private static final int LARGEST_WIDE = 1024 * 1024;

    /** The longest way to write one character: {@code &#x10FFFF;}. */
    private static final int BYTES_OF_CHARACTER = 10;

    private final int cellCharacters;

    MarkupLimit(int cellCharacters) {
        this.cellCharacters = cellCharacters;
    }

    /**
     * Looks for a tag or text that is too long. Where no {@code <} stands for that many bytes, there is one or the
     * other; to find such a place it is enough to look backwards from the end of each stretch, as a word search does.
     */
    void check(String part, byte[] xml) throws Refusal {
        if (isWide(xml) && xml.length > LARGEST_WIDE) {
            throw Refusal.tooLarge(LARGEST_WIDE, "bytes of UTF-16 in one part");
        }
        int lastTag = 0;
        while (xml.length - lastTag > LONGEST_TAG) {
            int at = lastTag + LONGEST_TAG;
            while (at > lastTag && xml[at] != '<') {
                at--;
            }
            if (at == lastTag) {
                if (isTag(xml, lastTag) && !endsSoon(xml, lastTag)) {
                    throw new Refusal(FileDefect.TOO_LARGE, "an endless tag in the part " + Refusal.quote(part));
                }
                at = nextTag(xml, lastTag + LONGEST_TAG);
                if (at - lastTag > LONGEST_TAG + (long) BYTES_OF_CHARACTER * cellCharacters) {
                    throw Refusal.tooLarge(cellCharacters, "characters in one text");
                }
            }
            lastTag = at;
        }
    }

    private static boolean isWide(byte[] xml) {
        return xml.length > 1 && (xml[0] == 0 || xml[1] == 0 || xml[0] == (byte) 0xfe || xml[0] == (byte) 0xff);
    }

    /** Comments, declarations and CDATA are no tags. */
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
