package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What definitions say, as it is understood; what they must not say is in {@link SurveyRefusalsTests}. */
final class SurveyFilesTests {

    static final String FILE = "surveys/leaders-2020.yml";

    static final String VALID =
            """
            wave: "2020-07"
            layout: columns
            questions:
              - id: quality
                text: "How good were the activities?"
                aliases: ["Quality of activities"]
                type: scale
                options: &scale
                  - {id: very_good, label: "Very good", aliases: ["Excellent"]}
                  - {id: good, label: "Good"}
                  - {id: poor, label: "Poor"}
                groups:
                  well: [very_good, good]
                  badly: [poor]
              - id: staff
                text: Do staff help?
                type: single
                options:
                  - {id: "yes", label: Yes}
                  - {id: no, label: No}
                  - {id: 12.30, label: 12:30}
              - id: leaders
                text: Do leaders help?
                type: scale
                options: *scale
            """;

    @TempDir
    private Path temporary;

    private ReferenceFolder folder;

    @BeforeEach
    void prepare() {
        folder = aValidFolder(temporary).with(FILE, VALID);
    }

    @Test
    void definitionIsReadInItsOrder() {
        SurveyDefinition survey = folder.read().surveys().get("leaders-2020");

        assertThat(survey.survey()).isEqualTo("leaders-2020");
        assertThat(survey.wave()).isEqualTo("2020-07");
        assertThat(survey.layout()).isEqualTo(Layout.COLUMNS);
        assertThat(survey.digest()).isEqualTo(ReferenceDigest.of(VALID.getBytes(StandardCharsets.UTF_8)));
        assertThat(survey.questions()).extracting(Question::id).containsExactly("quality", "staff", "leaders");
        Question quality = survey.questions().get(0);
        assertThat(quality)
                .isEqualTo(new Question(
                        "quality",
                        "How good were the activities?",
                        List.of("Quality of activities"),
                        QuestionType.SCALE,
                        List.of(
                                new Option("very_good", "Very good", List.of("Excellent")),
                                new Option("good", "Good", List.of()),
                                new Option("poor", "Poor", List.of())),
                        Map.of("well", List.of("very_good", "good"), "badly", List.of("poor"))));
        assertThat(quality.groups().keySet()).containsExactly("well", "badly");
        assertThat(survey.questions().get(2).options()).isEqualTo(quality.options());
        assertThat(survey.questions().get(2).groups()).isEmpty();
    }

    @Test
    void wordsStayAsTheyAreWritten() {
        assertThat(folder.read()
                        .surveys()
                        .get("leaders-2020")
                        .questions()
                        .get(1)
                        .options())
                .extracting(Option::id, Option::label)
                .containsExactly(tuple("yes", "Yes"), tuple("no", "No"), tuple("12.30", "12:30"));
    }

    @Test
    void layoutNeedNotBeGiven() {
        folder.replacing(FILE, "layout: columns\n", "");

        assertThat(folder.read().surveys().get("leaders-2020").layout()).isEqualTo(Layout.FORMS);
    }

    @Test
    void surveysComeInTheOrderOfTheirNames() {
        folder.with("surveys/a.yml", VALID.replace("2020-07", "2019-07")).with("surveys/B.yml", other("b"));

        assertThat(folder.read().surveys().keySet()).containsExactly("B", "a", "leaders-2020");
    }

    @Test
    void filesOfOthersAreLeftAlone() {
        folder.with("surveys/README.md", "Ours")
                .with("surveys/._leaders-2020.yml", "\u0000")
                .with("surveys/x/y", "");

        assertThat(folder.read().surveys()).hasSize(1);
    }

    @Test
    void noFolderNoSurveys() {
        assertThat(aValidFolder(temporary.resolve("other")).read().surveys()).isEmpty();
    }

    @Test
    void anotherDefinitionIsAnotherDigestOfAll() {
        String before = folder.read().digest();

        assertThat(folder.replacing(FILE, "Excellent", "Superb").read().digest())
                .isNotEqualTo(before);
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(folder.with(FILE, "\uFEFF" + VALID).read().surveys()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"career-leader-2019-07.yml", "career-leader-2020-07.yml"})
    void definitionsOfTheSampleAreValid(String name) throws Exception {
        folder.without(FILE);
        folder.with("surveys/" + name, Files.readString(Path.of("src/main/resources/sample/surveys", name)));

        assertThat(folder.read().surveys()).hasSize(1);
    }

    private static String other(String question) {
        return "wave: 2020-07\nquestions: [{id: " + question
                + ", text: T, type: coded, options: [{id: x, label: X}]}]\n";
    }
}
