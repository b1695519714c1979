package org.careerbenchmarks.normalise;

import org.jspecify.annotations.Nullable;

/** Reads a URN: six ASCII digits, as Excel and hurried hands may write them. */
final class UrnReader {

    private static final int DIGITS = 6;
    private static final int LONGEST = 200;

    private UrnReader() {}

    static @Nullable String read(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        String digits = withoutZeroFraction(withoutLeadingApostrophe(RegularText.withoutSpaces(raw)));
        return digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : null;
    }

    private static String withoutLeadingApostrophe(String text) {
        return !text.isEmpty() && "'‘’`".indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
    }

    private static String withoutZeroFraction(String text) {
        int point = text.indexOf('.');
        boolean zero = point >= 0
                && point < text.length() - 1
                && text.chars().skip(point + 1L).allMatch(c -> c == '0');
        return zero ? text.substring(0, point) : text;
    }
}
