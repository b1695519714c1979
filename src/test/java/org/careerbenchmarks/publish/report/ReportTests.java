package org.careerbenchmarks.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTests {

    @TempDir
    private Path folder;

    @Test
    void changes_are_those_of_the_table_rounded_half_up() {
        PageText page = PageText.of(ReportCases.twoWaves(2)
                .withChange("2019-07", "2020-07", "1", "fully", "28.5")
                .withChange("2019-07", "2020-07", "1", "partially", "0.4999999999")
                .withChange("2019-07", "2020-07", "1", "not", "-28.5")
                .report(folder));

        assertThat(page.table("change-table"))
                .containsExactly(
                        List.of("Benchmark", "Fully achieved", "Partially achieved", "Not achieved"),
                        List.of("Benchmark 1", "+29 10% to 21%", "0 10% to 21%", "-29 10% to 21%"));
        assertThat(page.all("caption"))
                .contains("Percentage point change by benchmark (7 schools accepted in both)")
                .contains("Percentage point change by benchmark (each wave's own schools: 8, then 8)");
    }

    @Test
    void every_audit_figure_has_its_base_and_its_bounds() {
        PageText page = PageText.of(ReportCases.twoWaves(1).report(folder));

        assertThat(page.table("status-table"))
                .contains(List.of(
                        "Wave 2020 (2020-07)",
                        "50% 40–60%",
                        "38% 30–50%",
                        "13% 10–30%",
                        "can change it",
                        "80",
                        "8 of 10"));
        assertThat(page.table("authorities-table"))
                .contains(List.of("Town", "25% 8 of 10 schools, 20–40%", "50% 8 of 10 schools, 40–60%", "–"));
        assertThat(page.table("bounds-table-1"))
                .contains(List.of(
                        "Benchmark 1",
                        "40.0% to 60.0% not settled",
                        "30.0% to 50.0% not settled",
                        "10.0% to 30.0% not settled"));
        assertThat(page.table("coverage-table")).contains(List.of("Town", "10", "8", "1", "1", "2", "80%"));
    }

    @Test
    void every_question_has_its_bases_and_its_changes() {
        PageText page = PageText.of(ReportCases.twoWaves(1)
                .withQuestion("2019-07", "methods", "multi", List.of("a", "b"))
                .withQuestion("2020-07", "methods", "multi", List.of("a", "b"))
                .withSurveyChange("methods", "a", "54.1")
                .withQuestion("2020-07", "quality", "scale", List.of("a", "b", "c", "a_or_b"))
                .report(folder));

        assertThat(page.all("h3")).containsExactly("What about methods?", "What about quality?");
        assertThat(page.table("question-1-table"))
                .containsExactly(
                        List.of(
                                "Answer",
                                "Wave 2019 (2019-07)",
                                "Wave 2020 (2020-07)",
                                "Change, points",
                                "Change, same schools"),
                        List.of("Label of a", "15% 3 of 20", "15% 3 of 20", "+54", "+54 35% to 89%"),
                        List.of("Label of b", "25% 5 of 20", "25% 5 of 20", "–", "–"),
                        List.of("Answered", "20", "20", "", "54 to 56"),
                        List.of("Missing", "4", "4", "", ""),
                        List.of("Not applicable", "1", "1", "", ""),
                        List.of("Respondents", "25", "25", "", ""));
        assertThat(page.table("question-2-table"))
                .containsExactly(
                        List.of("Answer", "Wave 2020 (2020-07)", "Answers"),
                        List.of("Label of a", "15%", "3 of 20"),
                        List.of("Label of b", "25%", "5 of 20"),
                        List.of("Label of c", "35%", "7 of 20"),
                        List.of("A or b (together)", "45%", "9 of 20"),
                        List.of("Answered", "", "20"),
                        List.of("Missing", "", "4"),
                        List.of("Not applicable", "", "1"),
                        List.of("Respondents", "", "25"));
        assertThat(page.all("figcaption"))
                .contains("Base: Wave 2019: 20 answered, Wave 2020: 20 answered.", "Base: Wave 2020: 20 answered.");
    }

    @Test
    void questions_on_one_scale_stand_together() {
        PageText page = PageText.of(ReportCases.twoWaves(1)
                .withQuestion("2020-07", "engagement of staff", "scale", List.of("a", "b"))
                .withQuestion("2020-07", "engagement of governors", "scale", List.of("a", "b"))
                .withQuestion("2020-07", "engagement of employers", "single", List.of("a", "b"))
                .report(folder));

        assertThat(page.all("h3")).containsExactly("What about engagement of", "What about engagement of employers?");
        assertThat(page.table("question-1-table"))
                .containsExactly(
                        List.of("Question", "Label of a", "Label of b", "Answered", "Missing", "Not applicable"),
                        List.of("Staff?", "15% 3 of 20", "25% 5 of 20", "20", "4", "1"),
                        List.of("Governors?", "15% 3 of 20", "25% 5 of 20", "20", "4", "1"));
    }

    @Test
    void one_wave_is_not_compared() {
        PageText page = PageText.of(
                ReportCase.on(TestDatabase.H2).withWave("2019-07", 8, 20).report(folder));

        assertThat(page.all("h1")).containsExactly("Career Benchmarks: Region, Wave 2019");
        assertThat(page.all("h2"))
                .containsExactly(
                        "Key figures",
                        "Status by benchmark",
                        "By local authority",
                        "Coverage and late returns",
                        "Notes on method");
        assertThat(page.table("authorities-table")).contains(List.of("Town", "25% 8 of 10 schools, 20–40%"));
    }

    @Test
    void of_three_waves_the_latest_two_are_drawn_and_all_are_in_tables() {
        PageText page =
                PageText.of(ReportCases.twoWaves(12).withWave("2021-07", 12, 45).report(folder));

        assertThat(page.table("status-table").stream().filter(row -> row.size() > 1))
                .hasSize(1 + 13 * 3);
        assertThat(page.all("text").stream().filter("Wave 2019"::equals)).isEmpty();
        assertThat(page.all("text").stream().filter("Wave 2020"::equals)).hasSize(2 * 13);
        assertThat(page.table("authorities-table").get(0))
                .containsExactly("Local authority", "Wave 2019", "Wave 2020", "Wave 2021", "Change, points");
    }

    @Test
    void an_edition_of_nothing_has_a_report() {
        PageText page = PageText.of(ReportCase.on(TestDatabase.H2).report(folder));

        assertThat(page.all("h1")).containsExactly("Career Benchmarks: No area");
        assertThat(page.all("h2")).containsExactly("Notes on method");
    }

    @Test
    void nothing_in_reference_data_comes_to_life() {
        String nasty = "<script>alert(1)</script> & \"it\" \u0007\u202Eabc";
        String text = ReportCases.twoWaves(1)
                .withCharacteristic("2020-07", 1, nasty, nasty)
                .run("update store.return_coverage set area_name = ?", nasty)
                .run("update warehouse.wave set label = ?", nasty)
                .report(folder);

        PageText page = PageText.of(text);

        assertThat(page.all("script")).isEmpty();
        assertThat(text).doesNotContain("\u0007", "\u202E").doesNotContain("http:", "https:");
        assertThat(page.all("h1").get(0)).contains("<script>alert(1)</script> & \"it\" \uFFFD\uFFFDabc");
    }

    @Test
    void both_databases_give_equal_bytes() {
        assertThat(ReportCases.everything(TestDatabase.H2).report(folder))
                .isEqualTo(ReportCases.everything(TestDatabase.POSTGRESQL).report(folder));
    }

    @Test
    void every_id_is_there_once_and_every_reference_leads_to_one() {
        PageText page = PageText.of(ReportCases.everything(TestDatabase.H2).report(folder));

        List<String> ids = page.attributes("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.attributes("aria-labelledby"))
                .allSatisfy(each -> assertThat(ids).contains(each.split(" ")));
        assertThat(page.attributes("href")).allSatisfy(each -> assertThat(ids).contains(each.substring(1)));
    }
}
