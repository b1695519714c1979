package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.springframework.core.env.StandardEnvironment;

/** Somebody asked for a run while another one was going on: written down, so that the history of runs can say so. */
public final class RefusedAttempt {

    private RefusedAttempt() {}

    /** Enters it in the audit log; where only the other run can write there, leaves a note for it. */
    public static void writeDown(Places places, String action, String detail) {
        String result = "refused: another run was going on";
        Clock clock = Clock.systemUTC();
        Connections connections = Connections.of(new StandardEnvironment(), places);
        if (!connections.isPostgres()) {
            new LeftNotes(places, clock).leave(action, detail, result);
            return;
        }
        try (HikariDataSource pool = connections.pool()) {
            if (new WarehouseSchema(pool, connections.vendor()).isThere()) {
                new AuditLog(pool, clock).record(action, detail, null, result);
            } else {
                new LeftNotes(places, clock).leave(action, detail, result);
            }
        }
    }
}
