package org.careerbenchmarks.normalise;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.jspecify.annotations.Nullable;

/** A sheet with labels and, to the right of each, what the school filled in. */
final class LabelledSheet {

    /** A label as it stands in the sheet, and the cell with its value, if there is one. */
    private record Entry(Label label, RawCell at, @Nullable RawCell value) {}

    /** Spaces that stand for nothing; a longer text is not searched for something else. */
    private static final int LONGEST_GAP = 1_000;

    private final String name;
    private final Map<Label, Entry> entries = new EnumMap<>(Label.class);

    private LabelledSheet(String name) {
        this.name = name;
    }

    static LabelledSheet of(RawSheet sheet) {
        LabelledSheet labelled = new LabelledSheet(Addresses.ofSheet(sheet.name()));
        for (Row row : Row.listOf(sheet)) {
            labelled.addAll(row);
        }
        return labelled;
    }

    String name() {
        return name;
    }

    /** How many of the labels were found. */
    int size() {
        return entries.size();
    }

    boolean identifiesSchool() {
        return entries.containsKey(Label.URN);
    }

    <T> Field<T> read(Label label, BiFunction<RawCell, String, @Nullable T> meaning) {
        Entry entry = entries.get(label);
        if (entry == null) {
            return Fields.blank(new Place(name, null));
        }
        RawCell value = entry.value();
        RawCell shown = value != null ? value : Addresses.rightOf(entry.at());
        return new Fields().read(Place.of(name, shown), value, meaning);
    }

    private void addAll(Row row) {
        Label open = null;
        RawCell at = null;
        for (RawCell cell : row.cells()) {
            Label label = Label.of(cell);
            if (label != null) {
                if (open != null && at != null) {
                    add(new Entry(open, at, null));
                }
                open = label;
                at = cell;
            } else if (open != null && at != null && holdsSomething(cell)) {
                add(new Entry(open, at, cell));
                open = null;
            }
        }
        if (open != null && at != null) {
            add(new Entry(open, at, null));
        }
    }

    /** The words of the template win over others, a filled value over a blank one, the upper over the lower. */
    private void add(Entry entry) {
        Entry before = entries.get(entry.label());
        if (before == null || rank(entry) > rank(before)) {
            entries.put(entry.label(), entry);
        }
    }

    private static int rank(Entry entry) {
        return (entry.value() != null ? 2 : 0) + (entry.label().isWordFor(entry.at()) ? 1 : 0);
    }

    private static boolean holdsSomething(RawCell cell) {
        boolean hasVisibleText = cell.text().length() > LONGEST_GAP
                || !RegularText.line(cell.text()).isEmpty();
        return cell.kind() != RawCell.Kind.TEXT || hasVisibleText;
    }
}
