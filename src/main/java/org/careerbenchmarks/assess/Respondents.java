package org.careerbenchmarks.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

/** All responses of an export, each with what it counts for. */
record Respondents(SurveyForm form, List<Respondent> all) {

    /** The responses in which something is seen, those together in which the same is seen. */
    List<AlikeResponses> alike(Part part, Function<Respondent, @Nullable String> seen) {
        Map<String, List<Respondent>> bySeen = new LinkedHashMap<>();
        for (Respondent each : all) {
            String what = seen.apply(each);
            if (what != null) {
                bySeen.computeIfAbsent(what, any -> new ArrayList<>()).add(each);
            }
        }
        return bySeen.entrySet().stream()
                .map(entry -> new AlikeResponses(form, part, entry.getKey(), entry.getValue()))
                .toList();
    }
}
