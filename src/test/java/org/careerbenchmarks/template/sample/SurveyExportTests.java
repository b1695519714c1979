package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.ingest.reference.ReferenceFiles;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the exports of a sample say, counted from the files themselves. */
class SurveyExportTests {

    private static final String BASELINE = "career-leader-2019-07";
    private static final String YEAR_1 = "career-leader-2020-07";

    @TempDir
    private Path folder;

    /** How many answer a question, and how many of these say one thing. */
    private record Count(int said, int answered) {}

    @Test
    void pilotsCountsAreThoseBehindThePublishedFigures() {
        write(OptionalInt.empty());

        ExportReading baseline = columns();
        ExportReading year1 = forms();
        assertThat(baseline.responses()).hasSize(56);
        assertThat(year1.responses()).hasSize(56);
        for (NamedCsvRecord line : BuiltIn.rows("survey-calibration.csv")) {
            if (!line.getField("baseline_count").isEmpty()) {
                assertThat(count(BASELINE, baseline, line))
                        .as("baseline %s", line)
                        .isEqualTo(printed(line, "baseline"));
            }
            assertThat(count(YEAR_1, year1, line)).as("year 1 %s", line).isEqualTo(printed(line, "year1"));
        }
    }

    @Test
    void aWaveAsksOnlyWhatTheReportHasForItAndWhatTheReportLeavesOpen() {
        Set<String> notAtBaseline = BuiltIn.rows("survey-calibration.csv").stream()
                .filter(line -> line.getField("baseline_count").isEmpty())
                .map(line -> line.getField("question"))
                .collect(Collectors.toSet());

        assertThat(survey(BASELINE).questions())
                .extracting(Question::id)
                .contains("delivery_methods", "key_stages")
                .doesNotContainAnyElementsOf(notAtBaseline);
        assertThat(survey(YEAR_1).questions()).extracting(Question::id).containsAll(notAtBaseline);
    }

    @Test
    void otherNumbersOfSchoolsAnswerInProportion() throws IOException {
        SurveyExport export = SurveyExport.of(survey(YEAR_1), InventedReference.build(600, 1), 1);

        ExportReading year1 = ExportReading.ofForms(Files.write(folder.resolve("responses.xlsx"), export.bytes()));
        assertThat(year1.responses()).hasSize(480);
        for (NamedCsvRecord line : BuiltIn.rows("survey-calibration.csv")) {
            Count count = count(YEAR_1, year1, line);
            Count printed = printed(line, "year1");
            assertThat(count.said()).isCloseTo((int) Math.round(printed.said() * 480 / 56.0), within(1));
            assertThat(count.answered()).isCloseTo((int) Math.round(printed.answered() * 480 / 56.0), within(1));
        }
    }

    @Test
    void fewSchoolsAnswerToo() {
        for (int schools = 1; schools <= 12; schools++) {
            for (SurveyDefinition survey : BuiltInSurveys.byName().values()) {
                SurveyExport export = SurveyExport.of(survey, InventedReference.build(schools, 1), 1);
                assertThat(export.respondents()).hasSize((int) Math.round(0.8 * schools));
                assertThat(export.bytes()).isNotEmpty();
            }
        }
    }

    @Test
    void everyRespondentIsAnotherSchoolOfThePanelAndAnswersWithinTheWave() {
        write(OptionalInt.empty());
        Set<String> urns =
                new HashSet<>(InventedReference.build(70, 2019).panelUrns().keySet());

        for (ExportReading export : List.of(columns(), forms())) {
            assertThat(export.all("Response ID")).hasSize(56).doesNotHaveDuplicates();
            assertThat(export.all("School URN"))
                    .hasSize(56)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(urns);
            assertThat(export.all("School name")).hasSize(56).doesNotHaveDuplicates();
            assertThat(export.all("Consent")).hasSize(56).containsOnly("Yes");
        }
        assertThat(columns().all("Submitted"))
                .allMatch(time -> time.matches("2019-0[67]-[0-9]{2} (0[89]|1[0-7]):[0-5][0-9]:[0-5][0-9]"))
                .isSorted()
                .allMatch(time -> time.compareTo("2019-06-24") > 0 && time.compareTo("2019-07-20") < 0);
        assertThat(forms().all("Submitted")).allMatch(time -> time.matches("[0-9]{2}/0[67]/2020 [0-9:]{8}"));
        assertThat(columns().all("School URN")).isNotEqualTo(forms().all("School URN"));
    }

    @Test
    void silenceIsPartlyBlankAndPartlyNotApplicable() {
        write(OptionalInt.empty());

        String question = SurveyWords.asked(question(YEAR_1, "pupils_link_skills_to_careers"));
        assertThat(forms().all(question)).filteredOn("Not applicable"::equals).hasSize(2);
        assertThat(forms().responses())
                .filteredOn(each -> each.get(question).isEmpty())
                .hasSize(1);
    }

    @Test
    void freeTextBetraysItsThemeAndNoOther() {
        for (NamedCsvRecord line : BuiltIn.rows("survey-words.csv")) {
            assertThat(themes(question(YEAR_1, line.getField("question")), line.getField("words")))
                    .as("%s", line)
                    .isEqualTo(line.getField("option").isEmpty() ? List.of() : List.of(line.getField("option")));
        }
    }

    @Test
    void definitionsAreWhatTheReaderOfReferenceFilesReads() {
        write(OptionalInt.of(3));

        Map<String, SurveyDefinition> read =
                ReferenceFiles.read(folder.resolve("reference")).surveys();

        assertThat(read.keySet()).isEqualTo(BuiltInSurveys.byName().keySet());
        read.forEach((name, survey) -> assertThat(survey)
                .usingRecursiveComparison()
                .ignoringFields("digest")
                .isEqualTo(survey(name)));
    }

    @Test
    void workbookDoesNotSayWhenItWasMade() throws IOException {
        write(OptionalInt.of(3));

        byte[] bytes = Files.readAllBytes(folder.resolve("surveys/" + YEAR_1 + "/responses.xlsx"));

        assertThat(SurveyExport.of(survey(YEAR_1), InventedReference.build(3, 1), 1)
                        .bytes())
                .isEqualTo(bytes);
    }

    private static Count count(String survey, ExportReading export, NamedCsvRecord line) {
        Question question = question(survey, line.getField("question"));
        String item = line.getField("option");
        List<String> counted = question.groups().getOrDefault(item, List.of(item));
        int said = 0;
        int answered = 0;
        for (Map<String, List<String>> response : export.responses()) {
            List<String> words = response.get(SurveyWords.asked(question));
            answered += words.isEmpty() || words.contains("Not applicable") ? 0 : 1;
            said += words.stream().anyMatch(each -> counted.contains(option(question, each))) ? 1 : 0;
        }
        return new Count(said, answered);
    }

    private static String option(Question question, String words) {
        Optional<String> ticked = question.options().stream()
                .filter(each -> SurveyWords.offered(question, each).equals(words))
                .map(Option::id)
                .findFirst();
        return ticked.orElseGet(
                () -> themes(question, words).stream().findFirst().orElse(SurveyQuota.OWN_WORDS));
    }

    /** The options of which a label or alias stands in a text as whole words. */
    private static List<String> themes(Question question, String text) {
        return question.options().stream()
                .filter(each -> Stream.concat(Stream.of(each.label()), each.aliases().stream())
                        .anyMatch(words -> plain(text).contains(plain(words))))
                .map(Option::id)
                .toList();
    }

    private static String plain(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }

    private static Count printed(NamedCsvRecord line, String wave) {
        return new Count(
                Integer.parseInt(line.getField(wave + "_count")), Integer.parseInt(line.getField(wave + "_answered")));
    }

    private ExportReading columns() {
        return ExportReading.ofColumns(folder.resolve("surveys/" + BASELINE + "/responses.csv"));
    }

    private ExportReading forms() {
        return ExportReading.ofForms(folder.resolve("surveys/" + YEAR_1 + "/responses.xlsx"));
    }

    private void write(OptionalInt schools) {
        Sample.write(request(folder, schools));
    }

    private static SampleRequest request(Path out, OptionalInt schools) {
        return new SampleRequest(out, schools, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    private static SurveyDefinition survey(String name) {
        return BuiltInSurveys.byName().get(name);
    }

    private static Question question(String survey, String id) {
        return survey(survey).questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
