package org.careerbenchmarks.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What must be sent back to schools, as settle left it. Findings are read some returns at a time. */
public final class Dossiers {

    private static final int RETURNS_AT_A_TIME = 100;

    private static final String FINDINGS =
            """
            select finding.submission_id, finding.rule,
                case when closed.submission_id is null then finding.severity else 'note' end as severity,
                finding.treatment, finding.sheet, finding.cell, finding.ref, finding.observed, finding.expected,
                finding.message || coalesce(' ' || closed.explained, '') as message
            from intake.finding
            join intake.standing
                on standing.submission_id = finding.submission_id
                and (finding.attempt = standing.attempt or finding.attempt = 0)
            left join intake.closed_query closed
                on closed.submission_id = finding.submission_id
                and closed.attempt = finding.attempt
                and closed.finding_no = finding.finding_no
            where finding.submission_id in (:submissions)
            order by finding.submission_id, case when finding.attempt = 0 then 1 else 0 end, finding.finding_no
            """;

    private final NamedParameterJdbcTemplate jdbc;

    public Dossiers(DataSource database) {
        this.jdbc = new NamedParameterJdbcTemplate(new JdbcTemplate(database));
    }

    /**
     * Hands out the dossiers of one return after the other, by wave and school, of each the newest first; then files
     * that could not be attributed, each by itself. Nobody may write to the ledger meanwhile.
     */
    public void forEachReturn(Consumer<List<Dossier>> receiver) {
        List<List<Dossier>> some = new ArrayList<>();
        for (List<Dossier> one : byReturn()) {
            some.add(one);
            if (some.size() == RETURNS_AT_A_TIME) {
                handOut(some, receiver);
                some.clear();
            }
        }
        handOut(some, receiver);
    }

    /** All of them, still without their findings. */
    private List<List<Dossier>> byReturn() {
        List<List<Dossier>> returns = new ArrayList<>();
        jdbc.query(SqlFile.read("settle/submission_in_need"), row -> {
            Dossier next = dossier(row);
            List<Dossier> last = returns.isEmpty() ? List.of() : returns.get(returns.size() - 1);
            if (last.isEmpty() || !isOfOneReturn(last.get(0), next)) {
                last = new ArrayList<>(1);
                returns.add(last);
            }
            last.add(next);
        });
        return returns;
    }

    private static boolean isOfOneReturn(Dossier one, Dossier other) {
        return one.wave() != null
                && one.schoolId() != null
                && one.wave().equals(other.wave())
                && one.schoolId().equals(other.schoolId());
    }

    private void handOut(List<List<Dossier>> some, Consumer<List<Dossier>> receiver) {
        List<Integer> submissions =
                some.stream().flatMap(List::stream).map(Dossier::submissionId).toList();
        if (submissions.isEmpty()) {
            return;
        }
        Map<Integer, List<Finding>> findings = new HashMap<>();
        jdbc.query(FINDINGS, Map.of("submissions", submissions), row -> {
            findings.computeIfAbsent(row.getInt("submission_id"), id -> new ArrayList<>())
                    .add(finding(row));
        });
        for (List<Dossier> one : some) {
            receiver.accept(one.stream()
                    .map(each -> filled(each, findings.getOrDefault(each.submissionId(), List.of())))
                    .toList());
        }
    }

    private static Dossier filled(Dossier head, List<Finding> findings) {
        return new Dossier(
                head.wave(),
                head.schoolId(),
                head.schoolName(),
                head.submissionId(),
                head.file(),
                head.sha256(),
                head.outcome(),
                head.isCurrent(),
                findings);
    }

    private static Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                row.getString("wave"),
                row.getString("school_id"),
                row.getString("school_name"),
                row.getInt("submission_id"),
                row.getString("file"),
                row.getString("sha256"),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getBoolean("is_current"),
                List.of());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                Treatment.valueOf(row.getString("treatment").toUpperCase(Locale.ROOT)),
                new Place(row.getString("sheet"), row.getString("cell")),
                row.getString("ref"),
                row.getString("observed"),
                row.getString("expected"),
                row.getString("message"));
    }
}
