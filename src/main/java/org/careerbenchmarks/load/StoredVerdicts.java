package org.careerbenchmarks.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/** The returns that were taken in, each with what the rules made of it in its latest attempt. */
public final class StoredVerdicts {

    private static final String LATEST =
            """
            from intake.submission s
            join %s t on t.submission_id = s.submission_id and t.attempt = s.attempt
            where s.state = 'taken_in' and s.survey is null and s.submission_id > ? and s.submission_id <= ?
            """;

    private static final String ATTEMPTS =
            """
            select s.submission_id, s.file, s.sha256, s.bytes, s.attempt, t.outcome, t.wave, t.school_id, t.urn,
                t.completed_on, t.completed_by, t.rejected, t.missing, t.not_applicable
            """
                    + LATEST.formatted("intake.attempt")
                    + "order by s.submission_id";

    private static final String FINDINGS =
            """
            select s.submission_id, t.rule, t.severity, t.treatment, t.sheet, t.cell, t.ref, t.observed, t.expected,
                t.message
            """
                    + LATEST.formatted("intake.finding")
                    + "order by s.submission_id, t.finding_no";

    private static final String ASSESSMENTS =
            """
            select s.submission_id, t.ref, t.status, t.evidence, t.restricted_evidence, t.target_date, t.sheet, t.cell,
                t.raw_text
            """
                    + LATEST.formatted("warehouse.assessment");

    private final JdbcTemplate jdbc;

    public StoredVerdicts(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    public int count() {
        return jdbc.queryForObject(
                "select count(*) from intake.submission where state = 'taken_in' and survey is null", Integer.class);
    }

    /** The next ones behind a number, in the order of their numbers; the attempt of each is the one that is stored. */
    public List<TakenIn> list(int after, int most) {
        List<Integer> numbers = jdbc.queryForList(
                """
                select submission_id from intake.submission
                where state = 'taken_in' and survey is null and submission_id > ?
                order by submission_id
                fetch first ? rows only
                """,
                Integer.class,
                after,
                most);
        return numbers.isEmpty() ? List.of() : listUpTo(after, numbers.get(numbers.size() - 1));
    }

    private List<TakenIn> listUpTo(int after, int last) {
        Map<Integer, List<Assessment>> assessments = collect(ASSESSMENTS, StoredVerdicts::assessment, after, last);
        Map<Integer, List<Finding>> findings = collect(FINDINGS, StoredVerdicts::finding, after, last);
        RowMapper<TakenIn> mapping = (row, number) -> {
            Registered submission = submission(row);
            int id = submission.submissionId();
            return new TakenIn(
                    submission,
                    verdict(row, assessments.getOrDefault(id, List.of()), findings.getOrDefault(id, List.of())));
        };
        return jdbc.query(ATTEMPTS, mapping, after, last);
    }

    private static Registered submission(ResultSet row) throws SQLException {
        return new Registered(
                row.getInt("submission_id"),
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getInt("attempt"));
    }

    /** What one row stands for. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Integer, List<T>> collect(String query, Reading<T> reading, int after, int last) {
        Map<Integer, List<T>> found = new HashMap<>();
        RowCallbackHandler collecting = row ->
                found.computeIfAbsent(row.getInt(1), id -> new ArrayList<>()).add(reading.of(row));
        jdbc.query(query, collecting, after, last);
        return found;
    }

    private static Verdict verdict(ResultSet row, List<Assessment> assessments, List<Finding> findings)
            throws SQLException {
        return new Verdict(
                find(Outcome.values(), Outcome::code, row.getString("outcome")),
                row.getString("wave"),
                row.getString("school_id"),
                row.getString("urn"),
                row.getObject("completed_on", LocalDate.class),
                row.getString("completed_by"),
                assessments,
                row.getInt("rejected"),
                row.getInt("missing"),
                row.getInt("not_applicable"),
                findings);
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getString("ref"),
                find(Status.values(), Status::code, row.getString("status")),
                row.getString("evidence"),
                row.getString("restricted_evidence"),
                row.getObject("target_date", LocalDate.class),
                new Place(row.getString("sheet"), row.getString("cell")),
                row.getString("raw_text"));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("rule"),
                find(Severity.values(), Severity::code, row.getString("severity")),
                find(Treatment.values(), Treatment::code, row.getString("treatment")),
                new Place(row.getString("sheet"), row.getString("cell")),
                row.getString("ref"),
                row.getString("observed"),
                row.getString("expected"),
                row.getString("message"));
    }

    private static <E> E find(E[] all, Function<E, String> code, String wanted) {
        return Stream.of(all)
                .filter(each -> code.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the ledger holds the unknown word " + wanted));
    }
}
