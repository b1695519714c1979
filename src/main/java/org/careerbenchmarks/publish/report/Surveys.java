package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every question of the surveys, in the order of the definition, with its bases. */
final class Surveys {

    private final Contents contents;
    private final SurveyTables surveys;

    Surveys(Contents contents) {
        this.contents = contents;
        this.surveys = contents.surveys();
    }

    Optional<Section> section() {
        return surveys.waves().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("surveys", "Career Leader surveys", this::write));
    }

    private void write(Html page) {
        page.element(
                "p",
                surveys.waves().stream().map(this::respondents).collect(Collectors.joining(" "))
                        + " The base of each percentage is the respondents who answered the question; those who left"
                        + " it out and those to whom it does not apply are counted beside it.");
        int number = 0;
        for (Battery battery : batteries()) {
            number++;
            if (battery.isScale()) {
                new ScaleQuestions(contents, battery).write(page, "question-" + number);
            } else {
                new ChoiceQuestion(contents, battery.questions().get(0)).write(page, "question-" + number);
            }
        }
    }

    private String respondents(String wave) {
        String of = contents.audits()
                .pilot()
                .filter(each -> each.wave().equals(wave))
                .findFirst()
                .map(each -> " of " + Shown.count(each.expected(), "school"))
                .orElse("");
        return contents.labels().fullWave(wave) + ": " + Shown.count(surveys.respondents(wave), "respondent") + of
                + ".";
    }

    /** Questions after each other on the same scale belong together; every other stands alone. */
    private List<Battery> batteries() {
        List<List<SurveyTables.Question>> groups = new ArrayList<>();
        SurveyTables.Question last = null;
        for (SurveyTables.Question question : surveys.questions()) {
            if (last == null || !Battery.belongTogether(last, question)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(question);
            last = question;
        }
        return groups.stream().map(Battery::new).toList();
    }
}
