package org.careerbenchmarks.template.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** How wide the columns and how high the rows of a sheet are, about; it decides where a comment's box ends. */
final class CellSizes {

    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;
    private static final double DEFAULT_WIDTH = 8.43;
    private static final double DEFAULT_HEIGHT = 15;
    private static final int MOST_CELLS = 100;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_DECIMALS = 20;

    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final int width;
    private final int height;

    CellSizes(XmlPart sheet) {
        XmlElement format = sheet.root().child("sheetFormatPr");
        width = columnPixels(number(format, "defaultColWidth", DEFAULT_WIDTH));
        height = rowPixels(number(format, "defaultRowHeight", DEFAULT_HEIGHT));
        XmlElement columns = sheet.root().child("cols");
        for (XmlElement each : columns == null ? List.<XmlElement>of() : columns.children("col")) {
            int pixels = isHidden(each) ? 0 : columnPixels(number(each, "width", DEFAULT_WIDTH));
            int first = (int) number(each, "min", 1);
            int last = (int) Math.min(number(each, "max", first), first + MOST_CELLS);
            for (int column = first; column <= last; column++) {
                widths.put(column - 1, pixels);
            }
        }
        XmlElement data = sheet.root().child("sheetData");
        for (XmlElement each : data == null ? List.<XmlElement>of() : data.children("row")) {
            if (each.find("ht") != null || isHidden(each)) {
                int pixels = isHidden(each) ? 0 : rowPixels(number(each, "ht", DEFAULT_HEIGHT));
                heights.put((int) number(each, "r", 0) - 1, pixels);
            }
        }
    }

    /** Column, offset in pixels, row, offset, to the same four: the box beside a cell, as a drawing has it. */
    String anchor(Note note) {
        int left = Math.min(note.column() + 1, LAST_COLUMN - 1);
        int top = Math.max(note.row() - 1, 0);
        int[] right = end(left, 15 + Note.WIDTH_IN_PIXELS, LAST_COLUMN, column -> widths.getOrDefault(column, width));
        int[] bottom = end(top, 4 + note.heightInPixels(), LAST_ROW, row -> heights.getOrDefault(row, height));
        return left + ", 15, " + top + ", 4, " + right[0] + ", " + right[1] + ", " + bottom[0] + ", " + bottom[1];
    }

    /** Where a length ends that begins at some column or row: in which one, and how far in it. */
    private static int[] end(int from, int length, int last, IntUnaryOperator sizes) {
        int at = from;
        int left = length;
        int size = sizes.applyAsInt(at);
        while (left > size && at < last && at < from + MOST_CELLS) {
            left -= size;
            at++;
            size = sizes.applyAsInt(at);
        }
        return new int[] {at, Math.min(left, size)};
    }

    private static boolean isHidden(XmlElement each) {
        return "1".equals(each.find("hidden")) || "true".equals(each.find("hidden"));
    }

    private static int columnPixels(double characters) {
        return (int) Math.round(characters * 7 + 5);
    }

    private static int rowPixels(double points) {
        return (int) Math.round(points * 96 / 72);
    }

    /** What is no number of a sensible size is as good as none. */
    private static double number(@Nullable XmlElement element, String attribute, double otherwise) {
        String text = element == null ? null : element.find(attribute);
        return text != null && isNumber(text) ? Double.parseDouble(text) : otherwise;
    }

    private static boolean isNumber(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, MOST_DIGITS)
                : isDigits(text.substring(0, point), MOST_DIGITS) && isDigits(text.substring(point + 1), MOST_DECIMALS);
    }

    private static boolean isDigits(String text, int most) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= most;
    }
}
