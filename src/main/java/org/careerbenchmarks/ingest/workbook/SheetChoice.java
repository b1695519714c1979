package org.careerbenchmarks.ingest.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Asks which sheets to read. */
final class SheetChoice {

    private SheetChoice() {}

    /** The names of the sheets to read. A name that two sheets have would make every address ambiguous. */
    static Set<String> of(List<String> names, UnaryOperator<List<String>> chooseSheets) throws Refusal {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.damaged("a workbook with two sheets named " + Refusal.quote(name));
            }
        }
        return Set.copyOf(chooseSheets.apply(List.copyOf(names)));
    }
}
