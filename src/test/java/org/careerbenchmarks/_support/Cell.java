package org.careerbenchmarks._support;

import org.careerbenchmarks.model.RawCell;

/** A cell without its place. */
public record Cell(RawCell.Kind kind, String text, boolean formula) {

    public static Cell text(String text) {
        return new Cell(RawCell.Kind.TEXT, text, false);
    }

    public static Cell number(String number) {
        return new Cell(RawCell.Kind.NUMBER, number, false);
    }

    /** A logical value, as a box to tick leaves it in the cell behind it. */
    public static Cell logical(boolean value) {
        return new Cell(RawCell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", false);
    }

    public static Cell formula(String result) {
        return new Cell(RawCell.Kind.TEXT, result, true);
    }

    public static Cell uncalculated() {
        return new Cell(RawCell.Kind.UNCALCULATED, "", true);
    }

    public static Cell error(String code) {
        return new Cell(RawCell.Kind.ERROR, code, true);
    }
}
