package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question whose options are no scale: a bar for each option and wave, and a table with all numbers and bases. */
final class ChoiceQuestion {

    private final SurveyTables surveys;
    private final Labels labels;
    private final SurveyTables.Question question;
    private final List<SurveyTables.Option> options;

    ChoiceQuestion(Contents contents, SurveyTables.Question question) {
        this.surveys = contents.surveys();
        this.labels = contents.labels();
        this.question = question;
        this.options = SurveyTables.groupsLast(question.options());
    }

    void write(Html page, String id) {
        page.element("h3", question.text());
        if (question.takesSeveral()) {
            page.element("p", "Respondents could give more than one answer.");
        }
        List<String> waves = SurveyTables.lastTwo(question.waves());
        new PairedBars(question.single().stream()
                        .map(option -> new PairedBars.Group(
                                option.label(),
                                waves.stream()
                                        .map(wave -> new PairedBars.Bar(
                                                labels.wave(wave),
                                                surveys.find(wave, question, option)
                                                        .map(SurveyTables.Figure::percent)
                                                        .orElse(null)))
                                        .toList()))
                        .toList())
                .write(
                        page,
                        id,
                        "Answers: " + question.text(),
                        caption(surveys, labels, new Battery(List.of(question))));
        writeTable(page, id + "-table");
    }

    void writeTable(Html page, String id) {
        HtmlTable table = new HtmlTable(id, "Numbers and bases: " + question.text()).textColumn("Answer");
        boolean isAlone = question.waves().size() == 1;
        question.waves().forEach(wave -> table.numberColumn(labels.fullWave(wave)));
        if (isAlone) {
            table.numberColumn("Answers");
        }
        boolean isCompared = !surveys.changes(question, "all").isEmpty();
        if (isCompared) {
            table.numberColumn("Change, points").numberColumn("Change, same schools");
        }
        for (SurveyTables.Option option : options) {
            List<HtmlTable.Cell> cells = new ArrayList<>();
            for (String wave : question.waves()) {
                HtmlTable.Cell cell = cell(surveys.find(wave, question, option));
                cells.add(isAlone ? HtmlTable.Cell.of(cell.words()) : cell);
                if (isAlone) {
                    cells.add(HtmlTable.Cell.of(cell.small() == null ? Shown.NONE : cell.small()));
                }
            }
            if (isCompared) {
                cells.add(change(option, "all"));
                cells.add(change(option, AuditTables.MATCHED));
            }
            table.row(option.label() + (option.isGroup() ? " (together)" : ""), cells);
        }
        addBases(table, "Answered", SurveyTables.Figure::answered, isCompared);
        addBases(table, "Missing", SurveyTables.Figure::missing, isCompared);
        addBases(table, "Not applicable", SurveyTables.Figure::notApplicable, isCompared);
        addBases(table, "Respondents", SurveyTables.Figure::respondents, isCompared);
        table.write(page);
    }

    private HtmlTable.Cell change(SurveyTables.Option option, String panel) {
        return surveys.findChange(question, option, panel)
                .map(each -> new HtmlTable.Cell(
                        Shown.change(each.points()),
                        panel.equals(AuditTables.MATCHED)
                                ? Shown.percent(each.fromPercent()) + " to " + Shown.percent(each.toPercent())
                                : null))
                .orElse(HtmlTable.Cell.of(Shown.NONE));
    }

    private void addBases(
            HtmlTable table, String header, Function<SurveyTables.Figure, Long> count, boolean isCompared) {
        List<HtmlTable.Cell> cells = new ArrayList<>();
        if (question.waves().size() == 1) {
            cells.add(HtmlTable.Cell.of(""));
        }
        for (String wave : question.waves()) {
            cells.add(HtmlTable.Cell.of(
                    surveys.bases(wave, question).map(count).map(Shown::count).orElse(Shown.NONE)));
        }
        if (isCompared) {
            boolean isAnswered = header.equals("Answered");
            cells.add(HtmlTable.Cell.of(""));
            cells.add(HtmlTable.Cell.of(isAnswered ? matchedBase() : ""));
        }
        table.totalRow(header, cells);
    }

    private String matchedBase() {
        return surveys.changes(question, AuditTables.MATCHED).stream()
                .findFirst()
                .map(each -> Shown.count(each.fromAnswered()) + " to " + Shown.count(each.toAnswered()))
                .orElse("");
    }

    /** Of how many answers the percentages of a chart are; of several questions the fewest and the most. */
    static String caption(SurveyTables surveys, Labels labels, Battery battery) {
        Map<String, LongSummaryStatistics> answered = new TreeMap<>();
        for (SurveyTables.Question question : battery.questions()) {
            for (String wave : SurveyTables.lastTwo(question.waves())) {
                surveys.bases(wave, question)
                        .ifPresent(bases -> answered.computeIfAbsent(wave, key -> new LongSummaryStatistics())
                                .accept(bases.answered()));
            }
        }
        return answered.entrySet().stream()
                .map(each -> labels.wave(each.getKey()) + ": " + range(each.getValue()) + " answered")
                .collect(Collectors.joining(", ", "Base: ", "."));
    }

    private static String range(LongSummaryStatistics counts) {
        String least = Shown.count(counts.getMin());
        return counts.getMin() == counts.getMax() ? least : least + " to " + Shown.count(counts.getMax());
    }

    /** A percentage and the responses behind it. */
    static HtmlTable.Cell cell(Optional<SurveyTables.Figure> figure) {
        return figure.map(each -> new HtmlTable.Cell(
                        Shown.percent(each.percent()),
                        Shown.count(each.count()) + " of " + Shown.count(each.answered())))
                .orElse(HtmlTable.Cell.of(Shown.NONE));
    }
}
