package org.careerbenchmarks.model;

import java.util.List;

/**
 * One worksheet as it was found.
 *
 * @param hidden whether Excel hides it (hidden or very hidden)
 * @param cells the cells that hold something, by row and then column; of two cells with one address the later one
 */
public record RawSheet(String name, boolean hidden, List<RawCell> cells, SheetLayout layout) {

    public RawSheet {
        cells = List.copyOf(cells);
    }

    /** A sheet of which nothing is hidden or merged. */
    public RawSheet(String name, boolean hidden, List<RawCell> cells) {
        this(name, hidden, cells, SheetLayout.PLAIN);
    }
}
