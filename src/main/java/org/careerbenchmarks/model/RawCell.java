package org.careerbenchmarks.model;

/**
 * What a workbook held in one cell, before anybody interprets it.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param text the text as typed; of a number its shortest decimal form ({@code 1.1}, {@code 43647}, never {@code 43647.0}
 *     or {@code 1E5}); of a logical value {@code TRUE} or {@code FALSE}; of an error its code ({@code #N/A}); of a date
 *     stored as text its ISO form; empty where a formula has no cached value
 * @param formula whether the cell holds a formula, of which {@code text} is the cached value
 * @param linked whether that formula takes something from outside the workbook (never followed)
 */
public record RawCell(int row, int column, Kind kind, String text, boolean formula, boolean linked) {

    /** A cell that takes nothing from outside the workbook. */
    public RawCell(int row, int column, Kind kind, String text, boolean formula) {
        this(row, column, kind, text, formula, false);
    }

    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        ERROR,
        /** An ISO date in the file itself ({@code t="d"}), not a serial number. */
        DATE,
        /** A formula without a cached value. */
        UNCALCULATED
    }

    /** The address as Excel shows it: {@code D17}. */
    public String address() {
        return letters(column) + (row + 1);
    }

    /** A column, counted from 0, as Excel shows it: {@code D}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
