package org.careerbenchmarks.operate.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of each survey, in a line: how many responses count, of how many schools, and what is left out and why. */
public final class SurveyLines {

    private static final Map<String, String> REASONS = new TreeMap<>(Map.of(
            "test", "tests",
            "no_consent", "without consent",
            "no_id", "without a Response ID of their own",
            "no_school", "of no known school",
            "replaced", "replaced by another of the same school"));

    private final JdbcClient jdbc;

    public SurveyLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line for each survey with responses, by the names of the surveys. */
    public List<String> list() {
        return list("");
    }

    /** The same of one wave; of all where it is empty. */
    public List<String> list(String wave) {
        return jdbc.sql(
                        """
                        select survey, wave, count(*), (
                            select schools_expected
                            from published.return_coverage coverage
                            where coverage.wave = counted.wave and geographic_level = 'lep')
                        from warehouse.response_standing counted
                        where is_counted and (wave = ? or ? = '')
                        group by survey, wave
                        order by survey
                        """)
                .params(wave, wave)
                .query((row, number) -> "%s: responses of %d of %d schools count%s"
                        .formatted(
                                Printable.of(row.getString(1)),
                                row.getInt(3),
                                row.getInt(4),
                                leftOut(row.getString(1))))
                .list();
    }

    private String leftOut(String survey) {
        StringBuilder left = new StringBuilder();
        jdbc.sql(
                        """
                        select coalesce(response.left_out, 'replaced') as why, count(*)
                        from warehouse.response
                        join intake.standing
                            on standing.submission_id = response.submission_id
                            and standing.attempt = response.attempt
                            and standing.is_current
                        join intake.submission
                            on submission.submission_id = response.submission_id
                            and submission.survey = ?
                        left join warehouse.response_standing ranked
                            on ranked.submission_id = response.submission_id
                            and ranked.attempt = response.attempt
                            and ranked.sheet_row = response.sheet_row
                        where response.left_out is not null or (ranked.survey is not null and not ranked.is_counted)
                        group by coalesce(response.left_out, 'replaced')
                        order by why
                        """)
                .params(survey)
                .query(row -> {
                    left.append(left.isEmpty() ? "; kept and not counted: " : ", ")
                            .append(row.getInt(2))
                            .append(' ')
                            .append(REASONS.get(row.getString(1)));
                });
        return left.toString();
    }
}
