package org.careerbenchmarks.template.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.template.FilledReturn;

/**
 * A Career Leader who answered a survey.
 *
 * @param responseId by which the survey tool tells responses apart
 */
record SurveyRespondent(int responseId, LocalDateTime submitted, String urn, String school) {

    private static final double SCHOOLS_ANSWERING = 0.8;
    private static final int FIRST_ID = 101;
    private static final int EARLIEST_HOUR = 8;
    private static final int SECONDS_OF_THE_DAY = 10 * 60 * 60;

    private record Sent(LocalDateTime at, PanelSchool school) {}

    /** Four of five schools, other ones in each survey, in the order in which they answered. */
    static List<SurveyRespondent> list(SurveyDefinition survey, Reference reference, long seed) {
        Wave wave = reference.waves().get(survey.wave());
        Draw draw = Draw.of(seed, "respondents", survey.survey());
        List<PanelSchool> schools = new ArrayList<>(reference.panel().values().stream()
                .filter(each -> each.belongsTo(wave))
                .toList());
        draw.shuffle(schools);
        List<Sent> sent = schools.stream()
                .limit(Math.round(SCHOOLS_ANSWERING * schools.size()))
                .map(each -> new Sent(time(wave, draw), each))
                .sorted(Comparator.comparing(Sent::at)
                        .thenComparing(each -> each.school().schoolId()))
                .toList();
        List<SurveyRespondent> respondents = new ArrayList<>();
        int id = FIRST_ID;
        for (Sent each : sent) {
            FilledReturn known = FilledReturn.of(reference, wave, each.school());
            respondents.add(new SurveyRespondent(id, each.at(), known.urn(), known.schoolName()));
            id += 1 + draw.below(3);
        }
        return respondents;
    }

    private static LocalDateTime time(Wave wave, Draw draw) {
        return ReturnFiller.completedOn(wave, draw)
                .atTime(EARLIEST_HOUR, 0)
                .plusSeconds(draw.below(SECONDS_OF_THE_DAY));
    }
}
