package org.careerbenchmarks.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the responses that settle lets count: of all respondents, and of the schools that answered in two waves.
 *
 * <p>In Java, because a response is stored as a list of numbers: with a row for each answer, a survey of 20,000
 * responses to 60 questions would be 1.2 million rows.
 */
final class SurveyTally {

    private static final String OPTIONS =
            """
            select survey, question, option_id, coalesce(members, option_id)
            from warehouse.survey_option
            order by survey, question, option_position
            """;

    private static final String CODES =
            """
            select code.submission_id, code.attempt, code.code, code.question, code.option_id, code.meaning,
                code.column_letters
            from warehouse.answer_code code
            join intake.standing
                on standing.submission_id = code.submission_id
                and standing.attempt = code.attempt
                and standing.is_current
            """;

    private static final String RESPONSES =
            """
            select standing.survey, standing.wave, standing.school_id, standing.submission_id, standing.attempt,
                response.codes
            from warehouse.response_standing standing
            join warehouse.response
                on response.submission_id = standing.submission_id
                and response.attempt = standing.attempt
                and response.sheet_row = standing.sheet_row
            where standing.is_counted
            """;

    private final JdbcTemplate jdbc;
    private final Map<String, Map<String, Map<String, Set<String>>>> questions = new HashMap<>();
    private final Map<Export, Map<String, AnswerCode>> codes = new HashMap<>();
    private final Map<String, Map<String, String>> wavesBySurveyOfSchool = new HashMap<>();
    private final Map<Panel, SurveyCounts> counts = new LinkedHashMap<>();

    SurveyTally(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The attempt at an export; its numbers are its own. */
    private record Export(int submissionId, int attempt) {

        static Export of(ResultSet row) throws SQLException {
            return new Export(row.getInt("submission_id"), row.getInt("attempt"));
        }
    }

    /** Whose responses are counted together: all, or where there is another survey those of schools that answered both. */
    private record Panel(String survey, String wave, String otherSurvey) {}

    /** Counts anew, in the caller's transaction. */
    void run() {
        jdbc.update("delete from warehouse.survey_count");
        jdbc.query("select school_id, survey, wave from warehouse.response_standing where is_counted", row -> {
            wavesBySurveyOfSchool
                    .computeIfAbsent(row.getString(1), school -> new HashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        if (!wavesBySurveyOfSchool.isEmpty()) {
            jdbc.query(OPTIONS, this::addOption);
            jdbc.query(CODES, this::addCode);
            jdbc.query(RESPONSES, this::count);
            write();
        }
    }

    private void addOption(ResultSet row) throws SQLException {
        questions
                .computeIfAbsent(row.getString(1), survey -> new LinkedHashMap<>())
                .computeIfAbsent(row.getString(2), question -> new LinkedHashMap<>())
                .put(row.getString(3), Set.of(row.getString(4).split(" ")));
    }

    private void addCode(ResultSet row) throws SQLException {
        AnswerCode code = new AnswerCode(
                row.getInt("code"),
                row.getString("question"),
                row.getString("option_id"),
                AnswerCode.Meaning.valueOf(row.getString("meaning").toUpperCase(Locale.ROOT)),
                row.getString("column_letters"));
        codes.computeIfAbsent(Export.of(row), export -> new HashMap<>()).put(String.valueOf(code.code()), code);
    }

    private void count(ResultSet row) throws SQLException {
        String survey = row.getString("survey");
        String wave = row.getString("wave");
        // A survey whose definition is gone asks nothing that could be counted until it is back.
        Map<String, Map<String, Set<String>>> asked = questions.getOrDefault(survey, Map.of());
        SurveyAnswers response = SurveyAnswers.of(row.getString("codes"), codes.getOrDefault(Export.of(row), Map.of()));
        counts.computeIfAbsent(new Panel(survey, wave, ""), panel -> new SurveyCounts(asked))
                .add(response);
        wavesBySurveyOfSchool.get(row.getString("school_id")).forEach((other, otherWave) -> {
            if (!otherWave.equals(wave)) {
                counts.computeIfAbsent(new Panel(survey, wave, other), panel -> new SurveyCounts(asked))
                        .add(response);
            }
        });
    }

    private void write() {
        List<Object[]> rows = new ArrayList<>();
        counts.forEach((panel, counted) -> rows.addAll(counted.rows(
                panel.survey(), panel.wave(), panel.otherSurvey().isEmpty() ? "all" : "matched", panel.otherSurvey())));
        jdbc.batchUpdate(
                """
                insert into warehouse.survey_count (survey, wave, panel, other_survey, question, option_id,
                    response_count, answered_count, missing_count, not_applicable_count, respondents_count)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }
}
