package org.careerbenchmarks.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;

/** A digest over everything an edition would be made of, so that nothing new is published when nothing changed. */
final class EditionDigest {

    private static final String REFERENCE = "select digest from warehouse.reference_load order by digest";

    /**
     * Not the time at which a file was taken in, nor files that were not looked into. An attempt that found what an earlier
     * one had found counts as that one.
     */
    private static final String STANDINGS =
            """
            select s.sha256, s.file, t.outcome, t.wave, t.school_id, t.urn, t.version,
                t.is_current, t.is_late, t.completed_on, coalesce(a.same_as, t.attempt) as attempt
            from intake.submission s
            join intake.standing t on t.submission_id = s.submission_id
            left join intake.attempt a on a.submission_id = t.submission_id and a.attempt = t.attempt
            where t.outcome not in ('waiting', 'ignored')
            order by s.sha256, s.file
            """;

    private static final String SETTLE_FINDINGS =
            """
            select s.sha256, s.file, f.rule, f.severity, f.treatment, f.sheet, f.cell, f.ref,
                f.observed, f.expected, f.message
            from intake.finding f
            join intake.submission s on s.submission_id = f.submission_id
            join intake.standing t on t.submission_id = f.submission_id
            where f.attempt = 0 and t.outcome not in ('waiting', 'ignored')
            order by s.sha256, s.file, f.finding_no
            """;

    private static final String CLOSED_QUERIES =
            """
            select s.sha256, s.file, f.rule, f.sheet, f.cell, f.ref, f.observed, f.message, c.explained
            from intake.closed_query c
            join intake.finding f
                on f.submission_id = c.submission_id and f.attempt = c.attempt and f.finding_no = c.finding_no
            join intake.submission s on s.submission_id = c.submission_id
            order by s.sha256, s.file, f.rule, f.sheet, f.cell, f.ref, f.observed, f.message, c.explained
            """;

    private final JdbcTemplate database;
    private final MessageDigest digest = SqlText.sha256();

    private EditionDigest(JdbcTemplate database) {
        this.database = database;
    }

    static String of(JdbcTemplate database, BuildOrder order) {
        EditionDigest made = new EditionDigest(database);
        order.staging().forEach(name -> made.add(SqlText.getAll("staging", name)));
        order.intermediate().forEach(name -> made.add(SqlText.getAll("intermediate", name)));
        order.marts().forEach(name -> made.add(SqlText.getAll("marts", name)));
        made.addRows(REFERENCE);
        made.addRows(STANDINGS);
        made.addRows(SETTLE_FINDINGS);
        made.addRows(CLOSED_QUERIES);
        return HexFormat.of().formatHex(made.digest.digest());
    }

    private void addRows(String query) {
        database.query(query, this::addRow);
        add("end of rows");
    }

    private void addRow(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            Object value = row.getObject(column);
            add(value == null ? "\0" : value.toString());
        }
    }

    /** Each text is followed by a byte that no UTF-8 holds, so that no two lists of texts run together alike. */
    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }
}
