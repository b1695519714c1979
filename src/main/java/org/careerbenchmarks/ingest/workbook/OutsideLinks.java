package org.careerbenchmarks.ingest.workbook;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a formula takes something from outside its workbook: from another workbook ({@code [1]Audit!A1},
 * {@code 'C:\[Book.xlsx]Audit'!A1}), from a running program ({@code app|topic!item}), or from the network. One walk
 * over its text; nothing is ever followed.
 */
final class OutsideLinks {

    /** Without what stands before the last point: programs write {@code _xlfn.WEBSERVICE}. */
    private static final Set<String> FUNCTIONS = Set.of("WEBSERVICE", "RTD", "DDE", "STOCKHISTORY");

    private final CharSequence formula;
    private int at;

    private OutsideLinks(CharSequence formula) {
        this.formula = formula;
    }

    static boolean in(CharSequence formula) {
        OutsideLinks walk = new OutsideLinks(formula);
        while (walk.at < formula.length()) {
            if (walk.stepIsLink()) {
                return true;
            }
        }
        return false;
    }

    static boolean isOutside(String function) {
        return FUNCTIONS.contains(
                function.substring(function.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    private boolean stepIsLink() {
        char letter = formula.charAt(at);
        if (letter == '"') {
            skipQuoted('"');
            return false;
        }
        if (letter == '\'') {
            return quotedIsLink();
        }
        if (letter == '[') {
            skipBrackets();
            return isSheetHere();
        }
        if (isOfName(letter)) {
            return nameIsLink();
        }
        at++;
        return letter == '|';
    }

    /** Goes behind the closing quotation mark; a doubled one belongs to the text. */
    private void skipQuoted(char mark) {
        at++;
        while (at < formula.length() && (formula.charAt(at) != mark || letterAt(at + 1) == mark)) {
            at += formula.charAt(at) == mark ? 2 : 1;
        }
        at = Math.min(at + 1, formula.length());
    }

    /** A quoted name is of another workbook if it holds what the name of a sheet cannot. */
    private boolean quotedIsLink() {
        int from = at;
        skipQuoted('\'');
        if (letterAt(at) != '!' && letterAt(at) != '#') {
            return false;
        }
        for (int i = from; i < at; i++) {
            if ("[]/\\".indexOf(formula.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes behind the last closing bracket; an apostrophe in brackets takes the meaning from what follows it. */
    private void skipBrackets() {
        int depth = 0;
        do {
            switch (formula.charAt(at)) {
                case '[' -> depth++;
                case ']' -> depth--;
                case '\'' -> at++;
                default -> {
                    // Belongs to a name.
                }
            }
            at++;
        } while (depth > 0 && at < formula.length());
        at = Math.min(at, formula.length());
    }

    /** Whether brackets are followed by a sheet or {@code !} as after a workbook, and not as after a table. */
    private boolean isSheetHere() {
        int to = at;
        while (isOfName(letterAt(to)) || to > at && letterAt(to) == ':') {
            to++;
        }
        return letterAt(to) == '!';
    }

    private boolean nameIsLink() {
        int from = at;
        while (isOfName(letterAt(at))) {
            at++;
        }
        int to = at;
        while (letterAt(at) == ' ') {
            at++;
        }
        return letterAt(at) == '(' && isOutside(formula.subSequence(from, to).toString());
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '.';
    }

    /** The letter at this place, or a blank behind the end. */
    private char letterAt(int place) {
        return place < formula.length() ? formula.charAt(place) : '\0';
    }
}
