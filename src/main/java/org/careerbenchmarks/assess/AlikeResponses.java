package org.careerbenchmarks.assess;

import java.util.List;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;

/**
 * Responses of which a rule says the same.
 *
 * @param part where the defect is
 * @param seen what was seen in all of them, or empty
 * @param all in the order of the sheet, at least one
 */
public record AlikeResponses(SurveyForm form, Part part, String seen, List<Respondent> all) {

    private static final int ROWS_NAMED = 3;

    /** The first of them. */
    public Respondent first() {
        return all.get(0);
    }

    /** Where the defect is in the first of them. */
    public Place place() {
        boolean byName = part == Part.SCHOOL_URN && !form.columns().containsKey(Part.SCHOOL_URN);
        return form.place(byName ? Part.SCHOOL_NAME : part, first().row());
    }

    /** How many, and the first of them: {@code 1 response}, {@code 17 responses (rows 5, 9, 12 and others)}. */
    public String responses() {
        return Findings.counted(all.size(), "response") + rows(all);
    }

    /** How many, and what is said of one or of several: {@code 2 responses (rows 3, 5) were}. */
    public String responses(String ofOne, String ofMany) {
        return responses() + " " + verb(ofOne, ofMany);
    }

    /** The words that go with one response, or with several. */
    public String verb(String ofOne, String ofMany) {
        return all.size() == 1 ? ofOne : ofMany;
    }

    private static String rows(List<Respondent> all) {
        List<String> named = all.stream()
                .limit(ROWS_NAMED)
                .map(each -> String.valueOf(each.row().row() + 1))
                .toList();
        return Sighting.among(named, all.size()).replaceFirst("[(]", "(rows ");
    }
}
