package org.careerbenchmarks._support;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/**
 * Two small surveys of Career Leaders, one for each wave of {@link TestReference}. Their labels hold commas, quotes and
 * semicolons; {@code activity_quality}, {@code delivery_methods} and {@code key_stages} are asked in both.
 */
public final class TestSurveys {

    public static final String QUALITY = "activity_quality";
    public static final String METHODS = "delivery_methods";
    public static final String KEY_STAGES = "key_stages";
    public static final String WITHOUT = "without_the_pilot";
    public static final String BARRIERS = "barriers";
    public static final String CLUBS = "Clubs, visits and other extra-curricular activities";
    public static final String CURRICULUM = "Part of the \"general\" curriculum";
    public static final String LESSONS = "Lessons of their own; assemblies";

    private static final Question QUALITY_QUESTION = new Question(
            QUALITY,
            "How would you rate the quality of the activities?",
            List.of("Quality of careers activities"),
            QuestionType.SCALE,
            List.of(
                    new Option("very_good", "Very good", List.of("Excellent")),
                    option("good", "Good"),
                    option("neutral", "Neither good nor poor"),
                    option("poor", "Poor")),
            Map.of("good_or_very_good", List.of("very_good", "good")));

    private static final Question METHODS_QUESTION = new Question(
            METHODS,
            "How do pupils meet the world of work? (Tick all that apply.)",
            List.of("How are careers taught?"),
            QuestionType.MULTI,
            List.of(
                    option("extra_curricular", CLUBS),
                    new Option("general_curriculum", CURRICULUM, List.of("In other lessons")),
                    option("stand_alone_lesson", LESSONS)),
            Map.of());

    private static final Question KEY_STAGES_QUESTION = new Question(
            KEY_STAGES,
            "Which pupils were reached?",
            List.of(),
            QuestionType.MULTI,
            List.of(option("eyfs", "Early years"), option("ks1", "Key stage 1"), option("ks2", "Key stage 2")),
            Map.of());

    public static final SurveyDefinition BASELINE = new SurveyDefinition(
            "leaders-2019-07",
            TestReference.BASELINE,
            Layout.COLUMNS,
            List.of(
                    METHODS_QUESTION,
                    QUALITY_QUESTION,
                    KEY_STAGES_QUESTION,
                    single("leader_role", "What else do you do at the school?", "Class teacher", "Head teacher"),
                    single("policy", "Is there a policy on careers?", "Yes", "No")),
            "b".repeat(64));

    public static final SurveyDefinition YEAR_1 = new SurveyDefinition(
            "leaders-2020-07",
            TestReference.YEAR_1,
            Layout.FORMS,
            List.of(
                    QUALITY_QUESTION,
                    METHODS_QUESTION,
                    single(
                            WITHOUT,
                            "What would have happened without the Pilot?",
                            "The same",
                            "The same, but for fewer pupils",
                            "Nothing at all"),
                    new Question(
                            BARRIERS,
                            "What stood in your way?",
                            List.of(),
                            QuestionType.CODED,
                            List.of(
                                    new Option("covid_19", "Covid-19", List.of("The virus")),
                                    option("time", "Lack of time"),
                                    option("funding", "Funding")),
                            Map.of()),
                    KEY_STAGES_QUESTION),
            "c".repeat(64));

    public static final List<SurveyDefinition> ALL = List.of(BASELINE, YEAR_1);

    private TestSurveys() {}

    private static Option option(String id, String label) {
        return new Option(id, label, List.of());
    }

    private static Question single(String id, String text, String... labels) {
        List<Option> options = IntStream.range(0, labels.length)
                .mapToObj(i -> option(id + "_" + (i + 1), labels[i]))
                .toList();
        return new Question(id, text, List.of(), QuestionType.SINGLE, options, Map.of());
    }
}
