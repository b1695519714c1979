package org.careerbenchmarks.normalise;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what nobody sees: compatibility forms, invisible and control characters, irregular white space. */
public final class RegularText {

    private static final int GROWTH = 200;

    private RegularText() {}

    /** The text on one line. */
    public static String line(String text) {
        return isRegular(text) ? text : squeeze(compose(text), false);
    }

    /** The text with its line breaks, each as one {@code \n}. */
    public static String lines(String text) {
        return isRegular(text) ? text : squeeze(compose(text), true);
    }

    /** Only letters and digits, in lower case: equal keys, equal words. Case, spacing and punctuation are forgiven. */
    public static String key(String text) {
        String line = line(text);
        StringBuilder key = new StringBuilder(line.length());
        for (int i = 0, c; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            if (c >= 'a' && c <= 'z') {
                key.append((char) c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 'a' - 'A'));
            } else if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The text without white space and invisible characters, and otherwise as it stands: digits keep their script. */
    static String withoutSpaces(String text) {
        String visible = withoutInvisible(text);
        StringBuilder kept = new StringBuilder(visible.length());
        for (int i = 0, c; i < visible.length(); i += Character.charCount(c)) {
            c = visible.codePointAt(i);
            if (!isSpace(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    /** The text on one line with plain quotes and dashes, since Excel changes them while one types. */
    public static String withPlainMarks(String text) {
        String line = line(text);
        return isPlain(line) ? line : plainMarks(line);
    }

    private static String plainMarks(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            plain.append(
                    switch (c) {
                        case '‘', '’', '‚', '‛', '`', '´' -> '\'';
                        case '“', '”', '„', '‟' -> '"';
                        default -> isDash(c) ? '-' : c;
                    });
        }
        return plain.toString();
    }

    static boolean isDash(int c) {
        return c == '-' || c == 0x2212 || c >= 0x80 && Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x80 && (Character.isSpaceChar(c) || c == 0x85);
    }

    /** Whether a character shows nothing and takes no room: control and format characters, halves of a pair. */
    static boolean isInvisible(int c) {
        if (c >= ' ' && c < 0x7F || isSpace(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRegular(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String compose(String text) {
        String visible = withoutInvisible(text);
        // Most texts come here for a line break or two spaces, and ASCII has no other form.
        if (isAscii(visible) || Normalizer.isNormalized(visible, Normalizer.Form.NFKC)) {
            return visible;
        }
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        // Some characters stand for eighteen: a text of them stays as it is, lest a small file fill the memory.
        boolean grown = composed.length() > 2 * visible.length() + GROWTH;
        return grown ? Normalizer.normalize(visible, Normalizer.Form.NFC) : composed;
    }

    /** Without control and format characters and halves of a pair; not by streams, since it is asked for every cell. */
    static String withoutInvisible(String text) {
        StringBuilder visible = null;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isInvisible(c)) {
                visible = visible == null ? new StringBuilder(text.length()).append(text, 0, i) : visible;
            } else if (visible != null) {
                visible.appendCodePoint(c);
            }
        }
        return visible == null ? text : visible.toString();
    }

    private static String squeeze(String text, boolean keepLines) {
        return isSqueezed(text) ? text : squeezed(text, keepLines);
    }

    /** Whether all of its white space are single blanks between words. */
    private static boolean isSqueezed(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String squeezed(String text, boolean keepLines) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean space = false;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                appendGap(squeezed, keepLines ? breaks : 0, space);
                squeezed.append(c);
                space = false;
                breaks = 0;
            } else {
                space = true;
                breaks += isBreak(text, i) ? 1 : 0;
            }
        }
        return squeezed.toString();
    }

    private static void appendGap(StringBuilder text, int breaks, boolean space) {
        if (text.isEmpty()) {
            return;
        }
        if (breaks > 0) {
            text.append("\n".repeat(Math.min(breaks, 2)));
        } else if (space) {
            text.append(' ');
        }
    }

    private static boolean isBreak(String text, int i) {
        char c = text.charAt(i);
        boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        return !secondOfPair && (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029);
    }
}
