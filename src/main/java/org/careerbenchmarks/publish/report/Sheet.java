package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The two sizes in which every chart is drawn: on a telephone the labels stand above the bars, and text stays readable.
 */
enum Sheet {
    WIDE("wide", 720, 14),
    NARROW("narrow", 288, 12);

    /** By how much bold letters are wider. */
    private static final double BOLD = 1.14;

    private static final String SLIM = "iljtfrI.,:;'|!()[]/- ";
    private static final String BROAD = "mwMW%@—+";

    private final String code;
    private final double width;
    private final double textSize;

    Sheet(String code, double width, double textSize) {
        this.code = code;
        this.width = width;
        this.textSize = textSize;
    }

    String code() {
        return code;
    }

    double width() {
        return width;
    }

    double textSize() {
        return textSize;
    }

    double lineHeight() {
        return textSize * 1.25;
    }

    /** About how wide a text is in a font without serifs; rather more than less. */
    double widthOf(String words) {
        return words.codePoints().mapToDouble(Sheet::em).sum() * textSize;
    }

    /** A label in lines: beside its bars on a wide sheet, above them and in bold on a narrow one. */
    List<String> label(String words, double besideBars) {
        return this == WIDE ? wrap(words, besideBars) : wrap(words, width / BOLD);
    }

    /** The words in lines of at most this width; a word that is longer has a line of its own. */
    List<String> wrap(String words, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && widthOf(line + " " + word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double em(int point) {
        if (SLIM.indexOf(point) >= 0) {
            return 0.36;
        }
        if (BROAD.indexOf(point) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(point) ? 0.72 : 0.6;
    }
}
