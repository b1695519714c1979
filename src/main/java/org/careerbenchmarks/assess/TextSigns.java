package org.careerbenchmarks.assess;

import java.util.Arrays;

/**
 * What a text holds without which there is no personal detail in it, seen in one look at its characters: evidence is
 * read by the thousand, and to search it for patterns takes far longer.
 */
final class TextSigns {

    private static final int[] NONE = {};

    private final char[] text;
    private int digits;
    private boolean hasAt;
    private boolean hasCapitalisedWord;
    private boolean hasBirth;
    private int[] children = NONE;
    private int childCount;

    private TextSigns(String text) {
        this.text = text.toCharArray();
    }

    static TextSigns of(String text) {
        TextSigns signs = new TextSigns(text);
        signs.look();
        return signs;
    }

    /** How many of the ten digits stand in it. */
    int digits() {
        return digits;
    }

    boolean hasAt() {
        return hasAt;
    }

    /** Whether a word behind a space may begin with a capital letter; other letters than ASCII all may be one. */
    boolean hasCapitalisedWord() {
        return hasCapitalisedWord;
    }

    /** Whether a word may speak of a day of birth. */
    boolean hasBirth() {
        return hasBirth;
    }

    boolean hasChild() {
        return childCount > 0;
    }

    /** Where words begin that may stand for a child. */
    int[] children() {
        return Arrays.copyOf(children, childCount);
    }

    private void look() {
        boolean isInWord = false;
        for (int at = 0; at < text.length; at++) {
            char next = text[at];
            if (next >= '0' && next <= '9') {
                digits++;
                isInWord = true;
            } else if (next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == '_') {
                if (!isInWord) {
                    isInWord = true;
                    lookAtWord(at, next);
                }
            } else {
                isInWord = false;
                hasAt |= next == '@';
                hasCapitalisedWord |= next >= 0x80 && isBehindSpace(at);
            }
        }
    }

    private void lookAtWord(int at, char first) {
        hasCapitalisedWord |= first <= 'Z' && isBehindSpace(at);
        switch (first) {
            case 'P', 'p' -> addChildIf(at, "upil");
            case 'C', 'c' -> addChildIf(at, "hild");
            case 'S', 's' -> addChildIf(at, "tudent");
            case 'G', 'g' -> addChildIf(at, "irl");
            case 'B', 'b' -> {
                addChildIf(at, "oy");
                hasBirth |= follows(at, "orn");
            }
            case 'D', 'd' -> hasBirth |= follows(at, "ate of birth") || isShortForm(at);
            default -> {
                // No such word begins with it.
            }
        }
    }

    private boolean isBehindSpace(int at) {
        return at > 0 && text[at - 1] == ' ';
    }

    private void addChildIf(int at, String rest) {
        if (follows(at, rest)) {
            if (childCount == children.length) {
                children = Arrays.copyOf(children, 2 * childCount + 2);
            }
            children[childCount++] = at;
        }
    }

    /** Whether these letters follow a place, in either case. */
    private boolean follows(int at, String letters) {
        if (at + letters.length() >= text.length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (lowerCase(text[at + 1 + i]) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** As {@code dob} and {@code D.O.B.} are. */
    private boolean isShortForm(int at) {
        return follows(at, "ob") || follows(at, ".ob") || follows(at, "o.b") || follows(at, ".o.b");
    }

    private static char lowerCase(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
}
