package org.careerbenchmarks.template.sample;

import java.util.List;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/** What a survey tool would export of an invented survey. */
record SurveyExport(SurveyDefinition survey, List<SurveyRespondent> respondents, SurveyAnswers answers, long seed) {

    /** What stands before the answers. */
    static final List<String> PARTS = List.of("Response ID", "Submitted", "School URN", "School name", "Consent");

    static final String CONSENT = "Yes";

    static SurveyExport of(SurveyDefinition survey, Reference reference, long seed) {
        List<SurveyRespondent> respondents = SurveyRespondent.list(survey, reference, seed);
        boolean isFirst = reference.waves().keySet().iterator().next().equals(survey.wave());
        SurveyCounts counts = isFirst ? SurveyCounts.ofBaseline() : SurveyCounts.ofYear1();
        return new SurveyExport(survey, respondents, SurveyAnswers.of(survey, counts, respondents.size(), seed), seed);
    }

    String fileName() {
        return survey.layout() == Layout.COLUMNS ? "responses.csv" : "responses.xlsx";
    }

    byte[] bytes() {
        return switch (survey.layout()) {
            case COLUMNS -> ColumnsExport.build(this);
            case FORMS -> FormsExport.build(this);
        };
    }
}
