package org.careerbenchmarks.assess;

import java.util.List;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyForm;

/** An oddity in the words in which its rule speaks of it. */
public record Sighting(SurveyForm form, Oddity oddity) {

    private static final int CELLS_NAMED = 3;

    /** The first place; where there is none, the sheet that was read. */
    public Place place() {
        if (!oddity.places().isEmpty()) {
            return oddity.places().get(0);
        }
        return form.sheet().isEmpty() ? Place.FILE : new Place(form.sheet(), null);
    }

    /** How many cells, and the first of them: {@code 1 cell}, {@code 17 cells (D5, D9, D12 and others)}. */
    public String cells() {
        return Findings.counted(oddity.count(), "cell") + addresses();
    }

    /** How many columns, and the first of them. */
    public String columns() {
        return Findings.counted(oddity.count(), "column") + addresses();
    }

    /** The first few cells, unless there is only one: {@code  (D5, D9)}. */
    public String addresses() {
        List<String> named = oddity.places().stream()
                .map(Place::cell)
                .filter(cell -> cell != null)
                .limit(CELLS_NAMED)
                .toList();
        return among(named, oddity.count());
    }

    /** The first few of so many things, unless there is only one. */
    static String among(List<String> named, int count) {
        boolean telling = count > 1 && !named.isEmpty();
        return telling
                ? named.stream().collect(Collectors.joining(", ", " (", named.size() < count ? " and others)" : ")"))
                : "";
    }

    /** The question's words and its name in tables: {@code "How far have you come?" (progress)}. */
    public String question() {
        String id = oddity.question();
        for (Question each : form.definition().questions()) {
            if (each.id().equals(id)) {
                return '"' + Findings.shown(each.text()) + "\" (" + id + ")";
            }
        }
        return "a question";
    }

    /** What is known and most like it, in quotes; empty where nothing is. */
    public String nearest() {
        return oddity.nearest() == null ? "" : '"' + Findings.shown(oddity.nearest()) + '"';
    }

    /** The same as the end of a sentence: {@code ; the nearest known option is "Good"}. */
    public String nearestOption() {
        return oddity.nearest() == null ? "" : "; the nearest known option is " + nearest();
    }

    /** The file that says what the survey asks. */
    public String definitionFile() {
        return definitionFile(form);
    }

    /** The file that says what the survey of an export asks. */
    public static String definitionFile(SurveyForm form) {
        return "reference/surveys/" + form.definition().survey() + ".yml";
    }
}
