package org.careerbenchmarks.normalise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the number of a school: ASCII digits, as Excel and hurried hands may write them. */
public final class UrnReader {

    private static final int URN_DIGITS = 6;
    private static final int DFE_DIGITS = 7;
    private static final int AUTHORITY_DIGITS = 3;
    private static final int LONGEST = 200;
    private static final Set<String> PLACEHOLDERS = Set.of("888888", "999999");

    private UrnReader() {}

    /** Reads a URN: six digits, and not those that collections use for schools they do not know. */
    public static @Nullable String read(String raw) {
        String text = plain(raw);
        return isNumber(text, URN_DIGITS) && !PLACEHOLDERS.contains(text) ? text : null;
    }

    /** Reads a DfE number, three digits of the authority and four of the school: {@code 3902001}, {@code 390/2001}. */
    static @Nullable String readDfeNumber(String raw) {
        String text = plain(raw);
        String digits =
                isParted(text) ? text.substring(0, AUTHORITY_DIGITS) + text.substring(AUTHORITY_DIGITS + 1) : text;
        return isNumber(digits, DFE_DIGITS) ? digits : null;
    }

    private static boolean isParted(String text) {
        return text.length() == DFE_DIGITS + 1
                && (text.charAt(AUTHORITY_DIGITS) == '/' || RegularText.isDash(text.charAt(AUTHORITY_DIGITS)));
    }

    private static boolean isNumber(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String plain(String raw) {
        return raw.length() > LONGEST
                ? ""
                : withoutZeroFraction(withoutLeadingApostrophe(RegularText.withoutSpaces(raw)));
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
