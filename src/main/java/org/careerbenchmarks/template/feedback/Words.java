package org.careerbenchmarks.template.feedback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of unknown origin, made harmless for the place where it is shown. */
final class Words {

    /** Excel reads {@code _x0041_} in a text as the character with that code. */
    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ESCAPE = Pattern.compile("&(amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});");

    private static final String MARKUP = "&<>\"'";

    private Words() {}

    /** What does not show, or changes the direction of writing, is written as an escape: {@code \n}, {@code \u202E}. */
    static String visible(String text) {
        if (isPlain(text, "")) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> append(shown, letter);
            }
        });
        return shown.toString();
    }

    private static void append(StringBuilder shown, int letter) {
        boolean isHidden =
                switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> (letter & 0xFFFE) == 0xFFFE;
                };
        if (isHidden) {
            shown.append("\\u").append(String.format("%04X", letter));
        } else {
            shown.appendCodePoint(letter);
        }
    }

    /** For a page or a part, as text or as the value of an attribute: ASCII alone, which no encoding can spoil. */
    static String xml(String text) {
        if (isPlain(text, MARKUP)) {
            return text;
        }
        StringBuilder xml = new StringBuilder(text.length() + 64);
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (isPlain(letter, MARKUP)) {
                xml.append((char) letter);
            } else {
                xml.append("&#").append(letter).append(';');
            }
            at += Character.charCount(letter);
        }
        return xml.toString();
    }

    /** Whether it is printable ASCII alone, without these letters; most text is. */
    private static boolean isPlain(String text, String except) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at), except)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int letter, String except) {
        return letter >= ' ' && letter <= '~' && except.indexOf(letter) < 0;
    }

    /** What {@link #xml} and others make of words, made words again: without tags, every character as itself. */
    static String ofXml(String xml) {
        return ESCAPE.matcher(TAG.matcher(xml).replaceAll(""))
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String escape) {
        return switch (escape) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean isHex = escape.startsWith("#x");
                int code = Integer.parseInt(escape.substring(isHex ? 2 : 1), isHex ? 16 : 10);
                yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
            }
        };
    }

    /** For a text in a workbook. */
    static String cell(String text) {
        return xml(
                text.indexOf('_') < 0 ? text : LOOKS_LIKE_A_CODE.matcher(text).replaceAll("_x005F_"));
    }
}
