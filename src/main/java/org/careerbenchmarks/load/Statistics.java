package org.careerbenchmarks.load;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What PostgreSQL's planner knows of tables that were filled a moment ago, which is nothing until it looks. */
final class Statistics {

    private Statistics() {}

    /**
     * Looks, in the caller's transaction; nothing to do on H2.
     *
     * @param tables each alone or with the columns that matter, {@code intake.standing (wave)}
     */
    static void renew(JdbcTemplate jdbc, String... tables) {
        Boolean isPostgres =
                jdbc.execute((ConnectionCallback<Boolean>) connection -> connection.isWrapperFor(PGConnection.class));
        if (Boolean.TRUE.equals(isPostgres)) {
            for (String table : tables) {
                jdbc.execute("analyze " + table);
            }
        }
    }
}
