package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.jspecify.annotations.Nullable;

/** A sheet with labels and, to the right of each, what the school filled in. */
final class LabelledSheet {

    /** A label as it stands in the sheet, and the filled cells between it and the next one; the first is its value. */
    private record Entry(Label label, RawCell at, List<RawCell> cells) {

        @Nullable
        RawCell value() {
            return cells.isEmpty() ? null : cells.get(0);
        }
    }

    /** Spaces that stand for nothing; a longer text is not searched for something else. */
    private static final int LONGEST_GAP = 1_000;

    private final RawSheet sheet;
    private final String name;
    private final Fields fields = new Fields();
    private final Map<Label, List<Entry>> entries = new EnumMap<>(Label.class);

    private LabelledSheet(RawSheet sheet) {
        this.sheet = sheet;
        this.name = Addresses.ofSheet(sheet.name());
    }

    static LabelledSheet of(RawSheet sheet) {
        LabelledSheet labelled = new LabelledSheet(sheet);
        for (Row row : Row.listOf(sheet)) {
            labelled.addAll(row);
        }
        return labelled;
    }

    RawSheet sheet() {
        return sheet;
    }

    /** How many of the labels were found that say whose return it is. */
    int size() {
        return (int) entries.keySet().stream().filter(each -> !each.isTotal()).count();
    }

    boolean identifiesSchool() {
        return entries.containsKey(Label.URN);
    }

    <T> Field<T> read(Label label, BiFunction<RawCell, String, @Nullable T> meaning) {
        List<Entry> same = entries.get(label);
        if (same == null) {
            return Fields.blank(new Place(name, null));
        }
        Entry entry = best(same);
        RawCell value = entry.value();
        RawCell shown = value != null ? value : Addresses.rightOf(entry.at());
        return fields.read(Place.of(name, shown), value, meaning);
    }

    /** Everything that stands beside a label with this meaning, however often it is there. */
    <T> List<Field<T>> readAll(Label label, BiFunction<RawCell, String, @Nullable T> meaning) {
        List<Field<T>> all = new ArrayList<>();
        for (Entry entry : entries.getOrDefault(label, List.of())) {
            entry.cells().forEach(cell -> all.add(fields.read(Place.of(name, cell), cell, meaning)));
        }
        return all;
    }

    private void addAll(Row row) {
        Entry open = null;
        for (RawCell cell : row.cells()) {
            Label label = Label.of(cell);
            if (label != null) {
                open = new Entry(label, cell, new ArrayList<>(1));
                entries.computeIfAbsent(label, any -> new ArrayList<>(1)).add(open);
            } else if (open != null && holdsSomething(cell)) {
                open.cells().add(cell);
            }
        }
    }

    /** The words of the template win over others, a filled value over a blank one, the upper over the lower. */
    private static Entry best(List<Entry> entries) {
        Entry best = entries.get(0);
        for (Entry entry : entries) {
            best = rank(entry) > rank(best) ? entry : best;
        }
        return best;
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
