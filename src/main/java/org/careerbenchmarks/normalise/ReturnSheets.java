package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that say whose return it is: the one that is taken, and others that say it too. */
final class ReturnSheets {

    private static final Comparator<LabelledSheet> BETTER = Comparator.comparingInt(LabelledSheet::size)
            .thenComparing(each -> SheetKind.RETURN.isNameOf(each.sheet().name()));

    private final @Nullable LabelledSheet chosen;
    private final List<LabelledSheet> others = new ArrayList<>();

    private ReturnSheets(@Nullable LabelledSheet chosen) {
        this.chosen = chosen;
    }

    static ReturnSheets of(List<RawSheet> sheets) {
        List<LabelledSheet> named = list(sheets, SheetKind.RETURN);
        boolean labelled = named.stream().anyMatch(each -> each.size() > 0);
        LabelledSheet best =
                best(labelled ? named : sheets.stream().map(LabelledSheet::of).toList());
        ReturnSheets found = new ReturnSheets(best == null && !named.isEmpty() ? named.get(0) : best);
        found.addOthers(named);
        found.addOthers(list(sheets, SheetKind.OTHER));
        found.addOthers(list(sheets, null));
        return found;
    }

    @Nullable
    RawSheet sheet() {
        return chosen == null ? null : chosen.sheet();
    }

    <T> Field<T> read(Label label, BiFunction<RawCell, String, @Nullable T> meaning) {
        return chosen == null ? Fields.blank(Place.FILE) : chosen.read(label, meaning);
    }

    /** What is said about a label besides what was read, on this sheet or on others; each value once. */
    List<Field<String>> readOthers(
            Label label, Field<String> read, BiFunction<RawCell, String, @Nullable String> meaning) {
        Map<String, Field<String>> byValue = new TreeMap<>();
        Stream.concat(Stream.ofNullable(chosen), others.stream())
                .flatMap(sheet -> sheet.readAll(label, meaning).stream())
                .filter(each -> each.value() != null && !each.value().equals(read.value()))
                .forEach(each -> byValue.putIfAbsent(String.valueOf(each.value()), each));
        return List.copyOf(byValue.values());
    }

    /** The fullest of those with two labels, or with the one that identifies the school; of equals the first. */
    private static @Nullable LabelledSheet best(List<LabelledSheet> sheets) {
        LabelledSheet best = null;
        for (LabelledSheet each : sheets) {
            if (isReturn(each) && (best == null || BETTER.compare(each, best) > 0)) {
                best = each;
            }
        }
        return best;
    }

    private static boolean isReturn(LabelledSheet sheet) {
        return sheet.size() > 1 || sheet.identifiesSchool();
    }

    private void addOthers(List<LabelledSheet> sheets) {
        for (LabelledSheet each : sheets) {
            boolean isChosen = chosen != null && chosen.sheet() == each.sheet();
            if (!isChosen && isReturn(each)) {
                others.add(each);
            }
        }
    }

    private static List<LabelledSheet> list(List<RawSheet> sheets, @Nullable SheetKind kind) {
        return sheets.stream()
                .filter(each -> SheetKind.of(each.name()) == kind)
                .map(LabelledSheet::of)
                .toList();
    }
}
