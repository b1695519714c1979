package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of an edition that are about surveys, with the words of the definitions. */
final class SurveyRows {

    private static final String RESPONSES =
            """
            select r.wave, r.question, r.option, r.response_count, r.answered_count, r.missing_count,
                r.not_applicable_count, r.respondents_count, r.percent, q.question_position, q.question_text,
                q.question_type, o.option_position, o.label, o.members
            from store.survey_response r
            left join warehouse.survey_question q on q.survey = r.survey and q.question = r.question
            left join warehouse.survey_option o
                on o.survey = r.survey and o.question = r.question and o.option_id = r.option
            where r.edition = ? and r.respondents_count > 0
            order by r.row_no
            """;
    private static final String CHANGES =
            """
            select from_wave, to_wave, panel, question, option, from_percent, to_percent, change_pp,
                from_answered_count, to_answered_count
            from store.survey_change
            where edition = ?
            order by row_no
            """;
    private static final int LAST = Integer.MAX_VALUE;

    private final JdbcClient database;
    private final int edition;

    SurveyRows(JdbcClient database, int edition) {
        this.database = database;
        this.edition = edition;
    }

    /** A row of survey_response with its words. */
    private record Row(
            SurveyTables.Place place,
            SurveyTables.Figure figure,
            int questionPosition,
            @Nullable String text,
            @Nullable String type,
            int optionPosition,
            @Nullable String label,
            boolean isGroup) {

        SurveyTables.Option option() {
            String known = isGroup || label == null ? Shown.words(place.option()) : label;
            return new SurveyTables.Option(place.option(), known, isGroup);
        }
    }

    SurveyTables read() {
        List<Row> rows = rows();
        Map<SurveyTables.Place, SurveyTables.Figure> figures = new HashMap<>();
        rows.forEach(row -> figures.put(row.place(), row.figure()));
        return new SurveyTables(questions(rows), figures, changes());
    }

    private List<Row> rows() {
        return database.sql(RESPONSES)
                .param(edition)
                .query((row, number) -> new Row(
                        new SurveyTables.Place(
                                row.getString("wave"), row.getString("question"), row.getString("option")),
                        new SurveyTables.Figure(
                                row.getLong("response_count"),
                                row.getLong("answered_count"),
                                row.getLong("missing_count"),
                                row.getLong("not_applicable_count"),
                                row.getLong("respondents_count"),
                                row.getBigDecimal("percent")),
                        Objects.requireNonNullElse(row.getObject("question_position", Integer.class), LAST),
                        row.getString("question_text"),
                        row.getString("question_type"),
                        Objects.requireNonNullElse(row.getObject("option_position", Integer.class), LAST),
                        row.getString("label"),
                        row.getString("members") != null))
                .list();
    }

    /** The latest wave that asked a question gives its words, its options and its place. */
    private static List<SurveyTables.Question> questions(List<Row> rows) {
        Map<String, List<Row>> latestFirst = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.place().wave())
                        .reversed()
                        .thenComparing(Row::questionPosition)
                        .thenComparing(Row::optionPosition))
                .forEach(row -> latestFirst
                        .computeIfAbsent(row.place().question(), key -> new ArrayList<>())
                        .add(row));
        List<SurveyTables.Question> questions = new ArrayList<>();
        latestFirst.forEach((id, own) -> questions.add(question(id, own)));
        return questions;
    }

    private static SurveyTables.Question question(String id, List<Row> latestFirst) {
        Row latest = latestFirst.get(0);
        Map<String, SurveyTables.Option> options = new LinkedHashMap<>();
        Map<String, Boolean> waves = new TreeMap<>();
        for (Row row : latestFirst) {
            options.putIfAbsent(row.place().option(), row.option());
            waves.put(row.place().wave(), true);
        }
        return new SurveyTables.Question(
                id,
                Objects.requireNonNullElse(latest.text(), Shown.words(id)),
                Objects.requireNonNullElse(latest.type(), ""),
                List.copyOf(options.values()),
                List.copyOf(waves.keySet()));
    }

    private List<SurveyTables.Change> changes() {
        return database.sql(CHANGES)
                .param(edition)
                .query((row, number) -> new SurveyTables.Change(
                        row.getString("from_wave"),
                        row.getString("to_wave"),
                        row.getString("panel"),
                        row.getString("question"),
                        row.getString("option"),
                        row.getBigDecimal("from_percent"),
                        row.getBigDecimal("to_percent"),
                        row.getBigDecimal("change_pp"),
                        row.getLong("from_answered_count"),
                        row.getLong("to_answered_count")))
                .list();
    }
}
