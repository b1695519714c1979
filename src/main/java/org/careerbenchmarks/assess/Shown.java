package org.careerbenchmarks.assess;

/** Text from a workbook as it is shown to people and kept in tables. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /**
     * At most 80 characters of a text, what does not show written as an escape: {@code \n}, {@code \u200B}. Of a text
     * with personal data only what kind that is.
     */
    static String of(String text) {
        PersonalDetail detail = PersonalDetail.findInBeginning(text);
        if (detail != null) {
            return "(" + detail.words() + ", not shown)";
        }
        StringBuilder shown = new StringBuilder();
        int characters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (++characters > LONGEST) {
                return shown.append('…').toString();
            }
            append(shown, text.codePointAt(i));
        }
        return shown.toString();
    }

    /** The text without the characters that a database cannot hold or a page cannot show. */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                StringBuilder kept = new StringBuilder(text.length());
                text.codePoints().filter(c -> !isControl(c) || isLayout(c)).forEach(kept::appendCodePoint);
                return kept.toString();
            }
        }
        return text;
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n') {
            shown.append("\\n");
        } else if (c == '\r') {
            shown.append("\\r");
        } else if (c == '\t') {
            shown.append("\\t");
        } else if (isControl(c) || Character.getType(c) == Character.FORMAT || isLineOrParagraphEnd(c)) {
            shown.append(String.format("\\u%04X", c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~';
    }

    private static boolean isLayout(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isLineOrParagraphEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
