package org.careerbenchmarks.operate.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.schedule.Firing.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The firings of schedules, in {@code ops.firing}: a row for each time that one was due, so that whoever comes second
 * finds it there. Written under the lock of runs; a row without an outcome is then one whose program died.
 */
public final class FiringLog {

    private static final String COLUMNS = "schedule, due_at, fired_at, outcome, words, run";

    private final JdbcClient jdbc;
    private final Clock clock;

    public FiringLog(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /**
     * Begins what is due, or goes on with it where its program died or was ended.
     *
     * @return false where it was done before
     */
    public boolean begin(String schedule, Instant dueAt, String server) {
        Optional<Firing> before = find(schedule, dueAt);
        if (before.isPresent()) {
            Outcome outcome = before.get().outcome();
            if (outcome != null && outcome != Outcome.STOPPED) {
                return false;
            }
            jdbc.sql(
                            """
                            update ops.firing
                            set fired_at = cast(? as timestamp(0)), server = ?, outcome = null, words = null, run = null,
                                ended_at = null
                            where schedule = ? and due_at = cast(? as timestamp(0))
                            """)
                    .params(now(), server, schedule, utc(dueAt))
                    .update();
            return true;
        }
        jdbc.sql(
                        """
                        insert into ops.firing (firing, schedule, due_at, fired_at, server)
                        select coalesce(max(firing), 0) + 1, cast(? as varchar), cast(? as timestamp(0)),
                            cast(? as timestamp(0)), cast(? as varchar)
                        from ops.firing
                        """)
                .params(schedule, utc(dueAt), now(), server)
                .update();
        return true;
    }

    /** Writes down how it ended. */
    public void end(Firing ended) {
        Outcome outcome = ended.outcome();
        jdbc.sql(
                        """
                        update ops.firing
                        set outcome = ?, words = ?, run = ?, ended_at = cast(? as timestamp(0))
                        where schedule = ? and due_at = cast(? as timestamp(0))
                        """)
                .params(
                        outcome == null ? null : outcome.code(),
                        ended.words(),
                        ended.run(),
                        now(),
                        ended.schedule(),
                        utc(ended.dueAt()))
                .update();
    }

    public Optional<Firing> find(String schedule, Instant dueAt) {
        return jdbc.sql("select " + COLUMNS
                        + " from ops.firing where schedule = ? and due_at = cast(? as timestamp(0))")
                .params(schedule, utc(dueAt))
                .query((row, number) -> firing(row))
                .optional();
    }

    /** The latest one. */
    public Optional<Firing> findLatest(String schedule) {
        return findBefore(schedule, Instant.parse("9999-01-01T00:00:00Z"));
    }

    /** The one before a time. */
    public Optional<Firing> findBefore(String schedule, Instant time) {
        return jdbc.sql("select " + COLUMNS
                        + " from ops.firing where schedule = ? and due_at < cast(? as timestamp(0))"
                        + " order by due_at desc fetch first 1 row only")
                .params(schedule, utc(time))
                .query((row, number) -> firing(row))
                .optional();
    }

    private static Firing firing(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString(4);
        @Nullable String words = row.getString(5);
        return new Firing(
                row.getString(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                words == null ? "" : words,
                row.getObject(6, Long.class));
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }
}
