package org.careerbenchmarks.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The returns of those schools that have any return standing otherwise in two editions, as each of the two has them.
 * Of all other schools nothing is read: they moved no figure.
 */
final class EditionReturns {

    /** All the characteristics of a return together. */
    static final String TOTAL = "total";

    private static final int FETCHED_ROWS = 1_000;
    private static final String STATE = "select wave, school_id, area_code, standing, is_late, submission_id, attempt"
            + " from store.expected_return where edition = ?";
    private static final String DIFFERING = "(select school_id from ((" + STATE + " except " + STATE + ") union all ("
            + STATE + " except " + STATE + ")) differing)";

    private record Return(int edition, String wave, String schoolId) {}

    private record Named(String wave, String schoolId) {}

    private final JdbcTemplate database;
    private final int before;
    private final int after;
    private final Map<Named, String> names = new HashMap<>();
    private final Map<Return, ReturnState> states = new HashMap<>();
    private final Map<Return, Map<String, AnswerCounts>> counts = new HashMap<>();

    private EditionReturns(DataSource database, int before, int after) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(FETCHED_ROWS);
        this.before = before;
        this.after = after;
    }

    static EditionReturns read(DataSource database, int before, int after) {
        EditionReturns read = new EditionReturns(database, before, after);
        read.readStates();
        read.readBenchmarks();
        read.readAnswers();
        return read;
    }

    /** The returns that stand otherwise, by wave and school; one that was assessed again if its answers are others. */
    List<ReturnDiff> differing() {
        return names.entrySet().stream()
                .map(each -> new ReturnDiff(
                        each.getKey().wave(),
                        each.getKey().schoolId(),
                        each.getValue(),
                        state(before, each.getKey().wave(), each.getKey().schoolId()),
                        state(after, each.getKey().wave(), each.getKey().schoolId())))
                .filter(this::isDifferent)
                .sorted(Comparator.comparing(ReturnDiff::wave).thenComparing(ReturnDiff::schoolId))
                .toList();
    }

    /** The schools that were read, in the order of their ids. */
    List<String> schools() {
        return List.copyOf(
                new TreeSet<>(names.keySet().stream().map(Named::schoolId).toList()));
    }

    /** The waves for which these schools owe a return. */
    List<String> waves() {
        return List.copyOf(
                new TreeSet<>(names.keySet().stream().map(Named::wave).toList()));
    }

    Optional<ReturnState> find(int edition, String wave, String school) {
        return Optional.ofNullable(state(edition, wave, school));
    }

    /** The answers of a return to a benchmark, by its number, to a characteristic, by its ref, or in total. */
    AnswerCounts answers(int edition, String wave, String school, String item) {
        return answers(edition, wave, school).getOrDefault(item, AnswerCounts.NONE);
    }

    /** As a benchmark and a ref may be written alike, refs are kept apart. */
    static String ref(String ref) {
        return "ref " + ref;
    }

    private @Nullable ReturnState state(int edition, String wave, String school) {
        return states.get(new Return(edition, wave, school));
    }

    private boolean isDifferent(ReturnDiff diff) {
        ReturnState one = diff.before();
        ReturnState other = diff.after();
        return one == null
                || other == null
                || !one.words().equals(other.words())
                || !one.areaCode().equals(other.areaCode())
                || !one.hasSameSubmissionAs(other)
                || hasOtherAnswers(diff);
    }

    private boolean hasOtherAnswers(ReturnDiff diff) {
        return !answers(before, diff.wave(), diff.schoolId()).equals(answers(after, diff.wave(), diff.schoolId()));
    }

    private Map<String, AnswerCounts> answers(int edition, String wave, String school) {
        return counts.getOrDefault(new Return(edition, wave, school), Map.of());
    }

    private void readStates() {
        query(
                """
                select r.edition, r.wave, r.school_id, r.school_name, coalesce(r.area_code, ''),
                    coalesce(r.area_name, ''), r.standing, r.is_late, r.submission_id, r.attempt, s.version
                from store.expected_return r
                left join store.submission s on s.edition = r.edition and s.submission_id = r.submission_id
                where r.edition in (?, ?) and r.school_id in DIFFERING
                order by r.edition
                """,
                row -> {
                    Return of = of(row);
                    names.put(new Named(of.wave(), of.schoolId()), row.getString(4));
                    states.put(
                            of,
                            new ReturnState(
                                    row.getString(7),
                                    row.getBoolean(8),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getObject(9, Integer.class),
                                    row.getObject(10, Integer.class),
                                    row.getObject(11, Integer.class)));
                });
    }

    private void readBenchmarks() {
        query(
                """
                select edition, wave, school_id, benchmark, asked, fully, partially, not_achieved
                from store.school_count
                where edition in (?, ?) and school_id in DIFFERING
                """,
                row -> add(
                        of(row),
                        row.getInt(4) == 0 ? TOTAL : row.getString(4),
                        new AnswerCounts(row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8))));
    }

    private void readAnswers() {
        query(
                """
                select edition, wave, school_id, ref, status
                from store.assessment
                where edition in (?, ?) and school_id in DIFFERING
                """,
                row -> add(of(row), ref(row.getString(4)), AnswerCounts.ofOne(row.getString(5))));
    }

    private void add(Return of, String item, AnswerCounts made) {
        counts.computeIfAbsent(of, each -> new HashMap<>()).put(item, made);
    }

    private static Return of(ResultSet row) throws SQLException {
        return new Return(row.getInt(1), row.getString(2), row.getString(3));
    }

    private void query(String text, RowCallbackHandler rows) {
        // Two for the query itself, four for the part that finds the schools.
        database.query(text.replace("DIFFERING", DIFFERING), rows, before, after, before, after, after, before);
    }
}
