package org.careerbenchmarks.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * Makes fields of the cells of one sheet: the words regular, the meaning only where there is something to understand.
 *
 * <p>Thousands of cells may share one long text; its regular form is made once, so that a small file cannot fill the
 * memory.
 */
final class Fields {

    private static final int LONG = 256;

    private final Map<String, String> longLines = new HashMap<>();
    private final Map<String, String> longParagraphs = new HashMap<>();

    /** Reads the meaning from the cell and its words on one line. */
    <T> Field<T> read(Place place, @Nullable RawCell cell, BiFunction<RawCell, String, @Nullable T> meaning) {
        if (cell == null) {
            return blank(place);
        }
        String text = line(cell.text());
        boolean understandable = !text.isEmpty() && holdsValue(cell);
        return new Field<>(place, cell, text, understandable ? meaning.apply(cell, text) : null);
    }

    /** A field whose meaning is its words on one line. */
    Field<String> words(Place place, @Nullable RawCell cell) {
        return read(place, cell, (raw, text) -> text);
    }

    /** A field whose meaning is its words with their line breaks. */
    Field<String> paragraphs(Place place, @Nullable RawCell cell) {
        if (cell == null) {
            return blank(place);
        }
        String text = regular(cell.text(), longParagraphs, RegularText::lines);
        return new Field<>(place, cell, text, text.isEmpty() || !holdsValue(cell) ? null : text);
    }

    static <T> Field<T> blank(Place place) {
        return new Field<>(place, null, "", null);
    }

    String line(String raw) {
        return regular(raw, longLines, RegularText::line);
    }

    private static String regular(String raw, Map<String, String> made, UnaryOperator<String> make) {
        return raw.length() < LONG ? make.apply(raw) : made.computeIfAbsent(raw, make);
    }

    private static boolean holdsValue(RawCell cell) {
        return cell.kind() != RawCell.Kind.ERROR && cell.kind() != RawCell.Kind.UNCALCULATED;
    }
}
