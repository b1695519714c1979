package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Questions on one scale: a bar for each and wave, divided by the answers, and a table with all numbers and bases. */
final class ScaleQuestions {

    private final Contents contents;
    private final SurveyTables surveys;
    private final Labels labels;
    private final Battery battery;
    private final List<SurveyTables.Option> options;
    private final boolean hasWaves;

    ScaleQuestions(Contents contents, Battery battery) {
        this.contents = contents;
        this.surveys = contents.surveys();
        this.labels = contents.labels();
        this.battery = battery;
        this.options = SurveyTables.groupsLast(battery.questions().get(0).options());
        this.hasWaves =
                battery.questions().stream().anyMatch(each -> each.waves().size() > 1);
    }

    void write(Html page, String id) {
        page.element("h3", battery.heading());
        List<String> parts = battery.questions().get(0).single().stream()
                .map(SurveyTables.Option::label)
                .toList();
        new StackedBars(parts, battery.questions().stream().map(this::group).toList())
                .write(page, id, "Answers: " + battery.heading(), ChoiceQuestion.caption(surveys, labels, battery));
        if (battery.questions().size() == 1) {
            new ChoiceQuestion(contents, battery.questions().get(0)).writeTable(page, id + "-table");
        } else {
            writeTable(page, id);
        }
    }

    private void writeTable(Html page, String id) {
        HtmlTable table = new HtmlTable(id + "-table", "Numbers and bases: " + battery.heading())
                .textColumn(hasWaves ? "Question and wave" : "Question");
        options.forEach(option -> table.numberColumn(option.label()));
        table.numberColumns(List.of("Answered", "Missing", "Not applicable"));
        battery.questions().forEach(question -> addRows(table, question));
        table.write(page);
    }

    private StackedBars.Group group(SurveyTables.Question question) {
        List<String> waves = SurveyTables.lastTwo(question.waves());
        return new StackedBars.Group(
                battery.questions().size() == 1 ? "" : battery.label(question),
                waves.stream()
                        .map(wave -> new StackedBars.Bar(
                                hasWaves || battery.questions().size() == 1 ? labels.wave(wave) : "",
                                percents(question, wave)))
                        .toList());
    }

    private List<@Nullable BigDecimal> percents(SurveyTables.Question question, String wave) {
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        for (SurveyTables.Option option : question.single()) {
            percents.add(surveys.find(wave, question, option)
                    .map(SurveyTables.Figure::percent)
                    .orElse(null));
        }
        return percents;
    }

    private void addRows(HtmlTable table, SurveyTables.Question question) {
        if (hasWaves) {
            table.heading(battery.label(question));
        }
        for (String wave : question.waves()) {
            List<HtmlTable.Cell> cells = new ArrayList<>();
            options.forEach(option -> cells.add(ChoiceQuestion.cell(surveys.find(wave, question, option))));
            cells.addAll(bases(wave, question));
            table.row(hasWaves ? labels.fullWave(wave) : battery.label(question), cells);
        }
        addChanges(table, question, "all", "Change, percentage points");
        addChanges(table, question, AuditTables.MATCHED, "Change among the same schools");
    }

    private List<HtmlTable.Cell> bases(String wave, SurveyTables.Question question) {
        Optional<SurveyTables.Figure> found = surveys.bases(wave, question);
        List<Function<SurveyTables.Figure, Long>> counts = List.of(
                SurveyTables.Figure::answered, SurveyTables.Figure::missing, SurveyTables.Figure::notApplicable);
        return counts.stream()
                .map(count ->
                        HtmlTable.Cell.of(found.map(count).map(Shown::count).orElse(Shown.NONE)))
                .toList();
    }

    private void addChanges(HtmlTable table, SurveyTables.Question question, String panel, String label) {
        List<SurveyTables.Change> changes = surveys.changes(question, panel);
        if (changes.isEmpty()) {
            return;
        }
        List<HtmlTable.Cell> cells = new ArrayList<>();
        for (SurveyTables.Option option : options) {
            cells.add(HtmlTable.Cell.of(surveys.findChange(question, option, panel)
                    .map(each -> Shown.change(each.points()))
                    .orElse(Shown.NONE)));
        }
        SurveyTables.Change any = changes.get(0);
        cells.add(HtmlTable.Cell.of(Shown.count(any.fromAnswered()) + " to " + Shown.count(any.toAnswered())));
        for (int base = 0; base < 2; base++) {
            cells.add(HtmlTable.Cell.of(""));
        }
        table.row(label, cells);
    }
}
