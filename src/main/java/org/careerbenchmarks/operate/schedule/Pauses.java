package org.careerbenchmarks.operate.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When schedules do nothing, in {@code ops.pause}. The clockwork goes on meanwhile: what is due finds the pause and says
 * so, nothing that is running is touched, and nothing piles up. Works in the caller's transaction.
 */
@Component
public final class Pauses {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Pauses(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /** The pause that is in force now. */
    public Optional<Pause> findActive(String schedule) {
        Instant now = clock.instant();
        return listAll(schedule).stream().filter(each -> each.isInForceAt(now)).findFirst();
    }

    /** All that ever were, the latest first. */
    List<Pause> listAll(String schedule) {
        return jdbc.sql(
                        """
                        select schedule, reason, paused_by, paused_at, paused_until, resumed_at
                        from ops.pause
                        where schedule = ?
                        order by pause desc
                        """)
                .params(schedule)
                .query((row, number) -> new Pause(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        time(row, 4).orElseThrow(),
                        time(row, 5).orElse(null),
                        time(row, 6).orElse(null)))
                .list();
    }

    /** Pauses it from now on; the pause that was in force ends. */
    public Pause begin(String schedule, String reason, String by, @Nullable Instant until) {
        end(schedule, by);
        Pause pause = new Pause(schedule, reason, by, clock.instant().truncatedTo(ChronoUnit.SECONDS), until, null);
        jdbc.sql(
                        """
                        insert into ops.pause (pause, schedule, reason, paused_by, paused_at, paused_until)
                        select coalesce(max(pause), 0) + 1, cast(? as varchar), cast(? as varchar), cast(? as varchar),
                            cast(? as timestamp(0)), cast(? as timestamp(0))
                        from ops.pause
                        """)
                .params(schedule, reason, by, utc(pause.since()), until == null ? null : utc(until))
                .update();
        return pause;
    }

    /** Lets it go on; false where it was not paused. */
    public boolean end(String schedule, String by) {
        LocalDateTime now = utc(clock.instant());
        return jdbc.sql(
                                """
                                update ops.pause
                                set resumed_at = cast(? as timestamp(0)), resumed_by = ?
                                where schedule = ? and resumed_at is null
                                    and (paused_until is null or paused_until > cast(? as timestamp(0)))
                                """)
                        .params(now, by, schedule, now)
                        .update()
                > 0;
    }

    private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(each -> each.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }
}
