package org.careerbenchmarks.template.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the words that the school reads; nothing in them can do harm.
 *
 * @param message what is seen and what to do; the place is not in it
 */
record Point(Place at, Severity severity, String observed, String expected, String message) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final int LONGEST = 8_000;

    /** The gravest first; those of equal gravity in the order in which they were found. */
    static List<Point> of(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(Point::of)
                .toList();
    }

    private static Point of(Finding finding) {
        String before = finding.place() + ": ";
        String message = finding.message();
        return new Point(
                finding.place(),
                finding.severity(),
                shown(finding.observed()),
                shown(finding.expected()),
                shown(message.startsWith(before) ? message.substring(before.length()) : message));
    }

    private static String shown(@Nullable String text) {
        String words = text == null ? "" : Words.visible(text);
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** {@code Audit!D17}, or {@code The workbook}. */
    String place() {
        return at.sheet() == null ? "The workbook" : Words.visible(at.toString());
    }

    /** The message with its place in front, for a list without a column of places. */
    String sentence() {
        return at.sheet() == null ? message : place() + ": " + message;
    }

    /** Whether it stands at a cell that Excel has. */
    boolean hasCell() {
        String cell = at.cell();
        return cell != null && ADDRESS.matcher(cell).matches() && column() < 16_384 && row() < 1_048_576;
    }

    /** Counted from 0. */
    int column() {
        int column = 0;
        for (int i = 0; i < letters(); i++) {
            column = column * 26 + at.cell().charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Counted from 0. */
    int row() {
        return Integer.parseInt(at.cell().substring(letters())) - 1;
    }

    /** How many letters the address begins with. */
    private int letters() {
        int letters = 0;
        while (at.cell().charAt(letters) >= 'A') {
            letters++;
        }
        return letters;
    }

    /** What the severity means for the school. */
    String severityWords() {
        return switch (severity) {
            case ERROR -> "must be corrected";
            case QUERY -> "please check or explain";
            case NOTE -> "for information";
        };
    }

    /** What the comment on its cell says. */
    String comment() {
        String words = severityWords();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": " + message;
    }

    /** Where a link to it leads: {@code 'Audit'!D17}. */
    String target() {
        return "'" + at.sheet().replace("'", "''") + "'!" + (hasCell() ? at.cell() : "A1");
    }
}
