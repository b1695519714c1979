package org.careerbenchmarks.ingest.workbook;

import org.careerbenchmarks.model.FileDefect;

/**
 * Refuses XML in which one tag or one text is absurdly long, before the parser meets the end of it. The parser compares
 * every attribute and namespace of a tag with every other, so that a tag of 100,000 namespaces keeps it busy for minutes
 * in which no clock can be looked at; and it holds a text as a whole. For one part, piece by piece.
 */
final class MarkupLimit {

    static final int LONGEST_TAG = 128 * 1024;

    /** In UTF-16 any byte may look like a tag; nobody writes it, so that a small limit on all of it will do. */
    private static final int LARGEST_WIDE = 1024 * 1024;

    /** The longest way to write one character: {@code &#x10FFFF;}. */
    private static final int BYTES_OF_CHARACTER = 10;

    private enum Within {
        TEXT,
        /** Right behind a {@code <}: comments, declarations and CDATA are no tags. */
        MARKUP,
        TAG
    }

    private final String part;
    private final int cellCharacters;
    private long bytesSoFar;
    private boolean isWide;
    private long sinceMarkup;
    private Within within = Within.TEXT;
    private byte quote;

    MarkupLimit(String part, int cellCharacters) {
        this.part = part;
        this.cellCharacters = cellCharacters;
    }

    /**
     * Looks at the next piece. A tag or text that is too long has whole pieces without any {@code <}; so it is enough to
     * look for the first and the last one in each.
     */
    void check(byte[] xml, int from, int count) throws Refusal {
        int to = from + count;
        refuseWide(xml, from, count);
        int first = from;
        while (first < to && xml[first] != '<') {
            first++;
        }
        follow(xml, from, first);
        sinceMarkup += first - from;
        refuseEndless();
        if (first < to) {
            int last = to - 1;
            while (xml[last] != '<') {
                last--;
            }
            sinceMarkup = to - last;
            within = Within.MARKUP;
            follow(xml, last + 1, to);
        }
    }

    private void refuseWide(byte[] xml, int from, int count) throws Refusal {
        if (bytesSoFar == 0 && count > 1) {
            byte first = xml[from];
            isWide = first == 0 || xml[from + 1] == 0 || first == (byte) 0xfe || first == (byte) 0xff;
        }
        bytesSoFar += count;
        if (isWide && bytesSoFar > LARGEST_WIDE) {
            throw Refusal.tooLarge(LARGEST_WIDE, "bytes of UTF-16 in one part");
        }
    }

    /** Goes on to the end of the tag in which we are. */
    private void follow(byte[] xml, int from, int to) {
        for (int at = from; at < to && within != Within.TEXT; at++) {
            byte letter = xml[at];
            if (within == Within.MARKUP) {
                within = letter == '!' || letter == '?' ? Within.TEXT : Within.TAG;
                quote = 0;
            }
            if (quote == 0 && letter == '>') {
                within = Within.TEXT;
            } else if (letter == quote) {
                quote = 0;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            }
        }
    }

    private void refuseEndless() throws Refusal {
        if (within != Within.TEXT && sinceMarkup > LONGEST_TAG) {
            throw new Refusal(FileDefect.TOO_LARGE, "an endless tag in the part " + Refusal.quote(part));
        }
        if (sinceMarkup > LONGEST_TAG + (long) BYTES_OF_CHARACTER * cellCharacters) {
            throw Refusal.tooLarge(cellCharacters, "characters in one text");
        }
    }
}
