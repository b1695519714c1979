package org.careerbenchmarks.operate.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told to whom, and what came of it, for people who ask. */
public final class NoticeLog {

    private final JdbcClient jdbc;

    public NoticeLog(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * A notice to one receiver.
     *
     * @param to the channel and who is reached by it
     * @param state {@code due}, {@code sending}, {@code delivered} or {@code given_up}
     * @param nextTry null where nothing is left to do
     * @param lastAnswer empty where there was none yet
     */
    public record Line(
            int notice,
            String id,
            Instant createdAt,
            String kind,
            String about,
            @Nullable Long run,
            String subject,
            String to,
            String state,
            int attempts,
            @Nullable Instant nextTry,
            String lastAnswer) {}

    /** The latest notices, the newest first, with a line for each receiver. */
    public List<Line> list(int most) {
        return jdbc.sql(
                        """
                        select notice.notice, notice_id, created_at, kind, about, run, subject,
                            channel || ' ' || recipient, state, attempts, next_try_at, answer
                        from (select * from ops.notice order by notice desc fetch first ? rows only) notice
                        join ops.delivery on delivery.notice = notice.notice
                        left join ops.delivery_attempt
                            on delivery_attempt.delivery = delivery.delivery
                            and delivery_attempt.attempt = delivery.attempts
                        order by notice.notice desc, delivery.delivery
                        """)
                .params(most)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt(1),
                row.getString(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                Utc.moment(row.getObject(11, LocalDateTime.class)),
                row.getString(12) == null ? "" : row.getString(12));
    }
}
