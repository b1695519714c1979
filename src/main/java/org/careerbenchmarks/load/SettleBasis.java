package org.careerbenchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * A fingerprint of all that {@link Settle} depends on. What was assessed is never changed, only assessed again under a
 * higher number, so that the numbers stand for what they number.
 */
final class SettleBasis {

    /** Another version of the program may decide otherwise. */
    private static final List<Class<?>> PROGRAM =
            List.of(Settle.class, SurveyTally.class, SurveyCounts.class, SurveyAnswers.class);

    private static final String REFERENCE = "select digest from warehouse.reference_load order by digest";
    private static final String EXPLANATIONS = "select explanation_no from intake.explanation order by explanation_no";
    private static final String SUBMISSIONS =
            """
            select submission_id, attempt, arrival, state, set_aside_as
            from intake.submission
            order by submission_id
            """;

    private SettleBasis() {}

    static String of(JdbcTemplate jdbc) {
        Fingerprint basis = new Fingerprint();
        PROGRAM.forEach(each -> basis.addAll(code(each)));
        Settle.DECISIONS.forEach(each -> basis.add(SqlFile.read(each)));
        Check.list().forEach(check -> basis.add(check.toString()));
        for (String query : List.of(REFERENCE, EXPLANATIONS, SUBMISSIONS)) {
            jdbc.query(query, (RowCallbackHandler) row -> addRow(row, basis));
            basis.add("end of rows");
        }
        return basis.end();
    }

    private static byte[] code(Class<?> type) {
        try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return Objects.requireNonNull(code).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addRow(ResultSet row, Fingerprint basis) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            basis.add(row.getString(column));
        }
    }
}
