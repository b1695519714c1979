package org.careerbenchmarks.ingest.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a workbook writes texts and numbers, and how we do. */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    /** Integers of up to this many digits are the same as text and as floating point number. */
    private static final int EXACT_DIGITS = 15;

    private CellText() {}

    /**
     * Resolves {@code _x000D_} and its like, the way workbooks write characters that XML cannot hold. What is no XML
     * (NUL, half a surrogate pair) becomes part of the text.
     */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Matcher escape = ESCAPE.matcher(text);
        int from = 0;
        while (escape.find()) {
            plain.append(text, from, escape.start()).append((char) Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** A number of up to nine ASCII digits, or -1 of anything else. */
    static int count(String digits) {
        return count(digits, 0);
    }

    /** The same of what stands from here on. */
    static int count(String digits, int from) {
        if (digits.length() == from || digits.length() > from + 9) {
            return -1;
        }
        int count = 0;
        for (int i = from; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            count = count * 10 + digit - '0';
        }
        return count;
    }

    /** The shortest decimal form of a number as a workbook writes it, or null if it is none. */
    static @Nullable String number(String written) {
        String text = written.strip();
        if (isPlain(text)) {
            return text;
        }
        return NUMBER.matcher(text).matches() ? number(Double.parseDouble(text)) : null;
    }

    /** The shortest decimal form of a number ({@code 1.1}, {@code 43647}), or null of what is not finite. */
    static @Nullable String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : null;
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > EXACT_DIGITS || text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
