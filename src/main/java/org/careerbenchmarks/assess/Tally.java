package org.careerbenchmarks.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Status;

/**
 * What came of the items of a return: every characteristic of the framework is in exactly one of the four.
 *
 * @param sheet the audit as a whole
 * @param totals the numbers of answers that the school itself counted
 * @param completeness the share of the applicable characteristics that must be answered, 0 to 1
 */
public record Tally(
        Place sheet,
        Map<Status, Field<Integer>> totals,
        BigDecimal completeness,
        List<Assessment> loaded,
        int rejected,
        int missing,
        int notApplicable) {

    /** The characteristics that apply to the school. */
    public int applicable() {
        return loaded.size() + rejected + missing;
    }

    /** Whether enough of what applies is answered. */
    public boolean isComplete() {
        BigDecimal needed = completeness.multiply(BigDecimal.valueOf(applicable()));
        return applicable() > 0 && BigDecimal.valueOf(loaded.size()).compareTo(needed) >= 0;
    }

    /** The smallest number of answers that is enough. */
    public int needed() {
        return completeness
                .multiply(BigDecimal.valueOf(applicable()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    static Tally none(BigDecimal completeness) {
        return new Tally(Place.FILE, Map.of(), completeness, List.of(), 0, 0, 0);
    }

    /** The same with nothing loaded: what could have been counts as rejected, so that the numbers still add up. */
    Tally refused() {
        return new Tally(sheet, totals, completeness, List.of(), rejected + loaded.size(), missing, notApplicable);
    }
}
