package org.careerbenchmarks.normalise;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * What letters and numbers mean in the company of the others in their column: among traffic lights an A is amber, and
 * where there is a 3, a 2 need not be the most.
 */
final class Scale {

    private static final String A = "a";
    private static final String AMBER = "Amber";
    private static final Set<String> LIGHTS = Set.of("r", "red", "amber", "g", "green");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Set<String> NUMBERS = Set.of("0", "1", "2");

    private final Legend legend;
    private final Supplier<List<RawCell>> column;
    private boolean looked;
    private boolean light;
    private boolean noLight;
    private boolean otherNumber;

    /**
     * Takes what surrounds the statuses of one sheet.
     *
     * @param legend what the workbook itself says about its codes
     * @param column the cells with the statuses, asked for when they matter
     */
    Scale(Legend legend, Supplier<List<RawCell>> column) {
        this.legend = legend;
        this.column = column;
    }

    /** What a status means, or null where that cannot be told. */
    @Nullable
    StatusWord read(RawCell cell) {
        if (cell.kind() != Kind.TEXT && cell.kind() != Kind.NUMBER) {
            return null;
        }
        StatusWord word = legend.read(cell.text());
        if (word == null || word.sureness() != Sureness.ASSUMED) {
            return word;
        }
        look();
        String key = StatusReader.key(cell.text());
        if (NUMBERS.contains(key)) {
            return otherNumber ? null : word;
        }
        return key.equals(A) && light && !noLight ? legend.read(AMBER) : word;
    }

    private void look() {
        if (!looked) {
            looked = true;
            column.get().forEach(this::look);
        }
    }

    private void look(RawCell cell) {
        StatusWord word = StatusReader.read(cell.text());
        if (word == null) {
            otherNumber |= NUMBER.matcher(cell.text().strip()).matches();
        } else if (!word.isNotApplicable()) {
            boolean assumed = word.sureness() == Sureness.ASSUMED;
            String key = assumed ? StatusReader.key(cell.text()) : "";
            light |= LIGHTS.contains(key);
            noLight |= !LIGHTS.contains(key) && !key.equals(A);
        }
    }
}
