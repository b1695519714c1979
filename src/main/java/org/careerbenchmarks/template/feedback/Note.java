package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The comment that one cell gets: all that was found there.
 *
 * @param cell its address
 * @param row counted from 0
 * @param column counted from 0
 */
record Note(String cell, int row, int column, String text) {

    static final String AUTHOR = "Career Benchmarks";
    static final int WIDTH_IN_PIXELS = 260;

    private static final int CHARACTERS_A_LINE = 40;
    private static final int PIXELS_A_LINE = 15;
    private static final int MOST_LINES = 30;

    /** The comments of each sheet, by its name. */
    static Map<String, List<Note>> bySheet(List<Point> points) {
        Map<String, Map<String, List<Point>>> cells = new LinkedHashMap<>();
        for (Point point : points) {
            String sheet = point.at().sheet();
            String cell = point.at().cell();
            if (sheet != null && cell != null && point.hasCell()) {
                cells.computeIfAbsent(sheet, each -> new LinkedHashMap<>())
                        .computeIfAbsent(cell, each -> new ArrayList<>())
                        .add(point);
            }
        }
        Map<String, List<Note>> notes = new LinkedHashMap<>();
        cells.forEach((sheet, found) ->
                notes.put(sheet, found.values().stream().map(Note::of).toList()));
        return notes;
    }

    private static Note of(List<Point> points) {
        Point first = points.get(0);
        String text = points.stream().map(Point::comment).collect(Collectors.joining("\n"));
        return new Note(first.at().cell(), first.row(), first.column(), text);
    }

    /** High enough for the text. */
    int heightInPixels() {
        int lines = (int) text.lines()
                .mapToLong(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        return 20 + PIXELS_A_LINE * Math.min(lines, MOST_LINES);
    }
}
