package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports of the survey tool from the input folder to the published tables. */
class SurveyTests {

    private static final String BASELINE = "career-leader-2019-07";
    private static final String YEAR_1 = "career-leader-2020-07";
    private static final List<String> OF_SURVEYS = List.of("survey_response", "survey_change", "headline");

    @TempDir
    private Path folder;

    @Test
    void otherLayoutsEncodingsOrdersAndWordsGiveTheSameTables() {
        Journey pilot = Journey.on(TestDatabase.H2, folder.resolve("pilot")).withPilot();
        Journey other = Journey.on(TestDatabase.H2, folder.resolve("other")).withPilot();
        rewrite(other, BASELINE, "forms.csv", true, Charset.forName("windows-1252"));
        rewrite(other, YEAR_1, "columns.csv", false, StandardCharsets.UTF_16);

        assertThat(pilot.run("nightly").exitCode()).isZero();
        assertThat(other.run("nightly").exitCode()).isZero();

        for (String table : OF_SURVEYS) {
            assertThat(other.table(1, table)).as(table).isEqualTo(pilot.table(1, table));
        }
        assertThat(other.table(1, "finding").column("rule"))
                .contains("question_reworded", "option_reworded", "other_layout", "converted_csv");
    }

    @ParameterizedTest
    @EnumSource
    void aLateResponseMakesANewEditionAndLeavesTheOldOneAsItWas(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.run("nightly");
        Map<String, String> before = journey.allTables(1);

        write(journey, BASELINE, "late.csv", lateResponse(journey).getBytes(StandardCharsets.UTF_8));
        Journey.Answer night = journey.run("nightly");

        assertThat(night.out()).contains("57 of 70 schools count").contains("2, new");
        assertThat(journey.allTables(1)).isEqualTo(before);
        assertThat(journey.table(2, "survey_response").where("survey", BASELINE).column("respondents_count"))
                .containsOnly("57");
        assertThat(journey.table(2, "survey_response").where("survey", YEAR_1))
                .isEqualTo(journey.table(1, "survey_response").where("survey", YEAR_1));
    }

    @Test
    void anAliasInTheDefinitionMendsAnUnknownOptionInTheNextNight() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path export = journey.input().resolve("surveys").resolve(BASELINE).resolve("responses.csv");
        SurveyDefinition asked = definition(journey, BASELINE);
        String known = asked.questions().get(0).options().get(0).label();
        Files.writeString(export, Files.readString(export).replace(known.replace("\"", "\"\""), "A brand-new wording"));
        journey.run("nightly");
        assertThat(journey.table(1, "finding").column("rule")).contains("option_column_unknown");

        addAliases(journey, BASELINE, Map.of(known, "A brand-new wording"));
        Journey.Answer night = journey.run("nightly");

        assertThat(night.out()).contains("2, new");
        assertThat(journey.table(2, "headline").rows()).hasSize(63);
        assertThat(journey.run("headline", "--check").exitCode()).isZero();
        assertThat(journey.run("nightly").out()).contains("2, unchanged");
    }

    @Test
    void theCheckOfThePublishedFiguresNamesTheNineThatCannotBe() {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");

        Journey.Answer answer = journey.run("headline", "--check");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("All 63 figures agree")
                .contains("9 cannot be a whole number of the 56 printed with them")
                .containsPattern("F42 +35 %.*19 of 56 is 34 %, 20 is 36 %; possible of .*ours is 35 % of 54");
    }

    @Test
    void withoutTheSurveysTheirFiguresDiffer() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Files.delete(journey.input().resolve("surveys").resolve(YEAR_1).resolve("responses.xlsx"));
        journey.run("nightly");

        Journey.Answer answer = journey.run("headline", "--check");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.out()).contains("F35 ").contains("DIFFERS: the current edition has no such figure");
        assertThat(journey.run("headline").exitCode()).isZero();
    }

    private static SurveyDefinition definition(Journey journey, String survey) {
        return ReferenceData.read(journey.input()).surveys().get(survey);
    }

    private static void write(Journey journey, String survey, String name, byte[] bytes) {
        journey.send("../surveys/" + survey + "/" + name, bytes);
    }

    private static void rewrite(Journey journey, String survey, String name, boolean isForms, Charset charset) {
        SurveyDefinition asked = definition(journey, survey);
        Question statement = asked.questions().stream()
                .filter(question -> question.id().equals("pupils_talk_about_career_plans"))
                .findFirst()
                .orElseThrow();
        String option = statement.options().get(1).label();
        Map<String, String> aliases =
                Map.of(statement.text(), "Première question, asked otherwise", option, "Said otherwise – so to say");
        addAliases(journey, survey, aliases);
        try (var files = Files.list(journey.input().resolve("surveys").resolve(survey))) {
            Path original = files.findFirst().orElseThrow();
            OtherLayout other = new OtherLayout(original, asked, aliases);
            Files.delete(original);
            write(journey, survey, name, (isForms ? other.forms() : other.columns("x")).getBytes(charset));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Adds other words to questions and options. */
    private static void addAliases(Journey journey, String survey, Map<String, String> aliases) {
        Path file = journey.input().resolve("reference/surveys").resolve(survey + ".yml");
        try {
            String text = Files.readString(file);
            for (Map.Entry<String, String> each : aliases.entrySet()) {
                String words = '"' + each.getKey().replace("\"", "\\\"") + '"';
                assertThat(text).contains(words);
                String alias = "[\"" + each.getValue() + "\"]";
                text = text.contains("label: " + words)
                        ? text.replaceFirst("label: \\Q" + words + "\\E", "label: $0_, aliases: " + alias)
                        : text.replaceFirst("text: \\Q" + words + "\\E", "$0\n    aliases: " + alias);
                text = text.replace("label: label: ", "label: ").replace(words + "_", words);
            }
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The first response again, from a school that has not answered yet. */
    private static String lateResponse(Journey journey) {
        try {
            List<String> lines = Files.readAllLines(
                    journey.input().resolve("surveys").resolve(BASELINE).resolve("responses.csv"));
            Map<String, String> late = Table.read(journey.input().resolve("reference/schools.csv")).rows().stream()
                    .filter(school -> lines.stream().noneMatch(line -> line.contains(school.get("URN"))))
                    .filter(school -> isInPanel(journey, school.get("URN")))
                    .findFirst()
                    .orElseThrow();
            String[] fields = lines.get(2).split(",");
            String line = lines.get(2)
                    .replace(fields[0], "late-1")
                    .replaceFirst(
                            "\\b[0-9]{6}\\b,(\"[^\"]*\"|[^,]*)",
                            late.get("URN") + ",\"" + late.get("EstablishmentName") + "\"");
            return String.join("\r\n", lines.get(0), lines.get(1), line, "");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean isInPanel(Journey journey, String urn) {
        return Table.read(journey.input().resolve("reference/panel.csv"))
                .column("urn")
                .contains(urn);
    }
}
