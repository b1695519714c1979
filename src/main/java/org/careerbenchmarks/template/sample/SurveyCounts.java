package org.careerbenchmarks.template.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of the pilot's respondents of a wave said what: the counts behind the published figures, and shares for all
 * that the report leaves open.
 */
final class SurveyCounts {

    /** How many respondents the counts are of. */
    static final int RESPONDENTS = 56;

    /** Where a question has no line in the counts. */
    private static final int USUALLY_ANSWERED = 55;

    /** A line of the counts; its option may be a group. */
    record Counted(String option, int count, int answered) {}

    private record Item(String question, String option) {}

    private final List<Map.Entry<String, Counted>> counted;
    private final Map<Item, Integer> shares = new HashMap<>();

    private SurveyCounts(String wave) {
        counted = BuiltIn.rows("survey-calibration.csv").stream()
                .filter(row -> !row.getField(wave + "_count").isEmpty())
                .map(row -> Map.entry(
                        row.getField("question"),
                        new Counted(
                                row.getField("option"),
                                Integer.parseInt(row.getField(wave + "_count")),
                                Integer.parseInt(row.getField(wave + "_answered")))))
                .toList();
        BuiltIn.rows("survey-shares.csv").stream()
                .filter(row -> !row.getField(wave).isEmpty())
                .forEach(row -> shares.put(
                        new Item(row.getField("question"), row.getField("option")),
                        Integer.parseInt(row.getField(wave))));
    }

    static SurveyCounts ofBaseline() {
        return new SurveyCounts("baseline");
    }

    static SurveyCounts ofYear1() {
        return new SurveyCounts("year1");
    }

    List<Counted> listCounted(String question) {
        return counted.stream()
                .filter(each -> each.getKey().equals(question))
                .map(Map.Entry::getValue)
                .toList();
    }

    int answered(String question) {
        return listCounted(question).stream()
                .mapToInt(Counted::answered)
                .findFirst()
                .orElse(USUALLY_ANSWERED);
    }

    /** Per cent of those who answer that choose an option, about; 0 where nothing is said. */
    int share(String question, String option) {
        @Nullable Integer share = shares.get(new Item(question, option));
        return share == null ? 0 : share;
    }
}
