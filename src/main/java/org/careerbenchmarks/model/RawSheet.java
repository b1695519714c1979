package org.careerbenchmarks.model;

import java.util.List;

/**
 * One worksheet as it was found.
 *
 * @param hidden whether Excel hides it (hidden or very hidden)
 * @param cells the cells that hold something, by row and then column; of two cells with one address the later one
 */
public record RawSheet(String name, boolean hidden, List<RawCell> cells) {

    public RawSheet {
        cells = List.copyOf(cells);
    }
}
