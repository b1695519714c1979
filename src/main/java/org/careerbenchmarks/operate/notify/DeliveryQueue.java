package org.careerbenchmarks.operate.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The deliveries in the database: which are due, whose they are while they are sent, what came of each try. */
final class DeliveryQueue {

    /** Far longer than any try may take; whoever has not ended by then has died. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DeliveryQueue(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** A delivery that is ours to try. */
    record Claimed(int delivery, int attempt, String channel, String recipient, Notice notice) {}

    /** Those to be tried now, in the order in which they were written. */
    List<Integer> listDue(List<String> channels, Instant now) {
        return jdbc.sql(
                        """
                        select delivery
                        from ops.delivery
                        where state in ('due', 'sending') and next_try_at <= :now and channel in (:channels)
                        order by delivery
                        """)
                .param("now", Utc.of(now))
                .param("channels", channels)
                .query(Integer.class)
                .list();
    }

    /** Those of one notice. */
    List<Integer> listOf(String notice) {
        return jdbc.sql(
                        """
                        select delivery
                        from ops.delivery
                        join ops.notice on notice.notice = delivery.notice
                        where notice_id = ?
                        order by delivery
                        """)
                .params(notice)
                .query(Integer.class)
                .list();
    }

    /** Makes one ours for a while; nothing if somebody else was faster. The try is written down before it begins. */
    Optional<Claimed> claim(int delivery, Instant now) {
        return Optional.ofNullable(transaction.execute(status -> claimed(delivery, now)));
    }

    private @Nullable Claimed claimed(int delivery, Instant now) {
        int ours = jdbc.sql(
                        """
                        update ops.delivery
                        set state = 'sending', attempts = attempts + 1, next_try_at = :until
                        where delivery = :delivery and state in ('due', 'sending') and next_try_at <= :now
                        """)
                .param("until", Utc.of(now.plus(LEASE)))
                .param("delivery", delivery)
                .param("now", Utc.of(now))
                .update();
        if (ours == 0) {
            return null;
        }
        Claimed claimed = jdbc.sql(
                        """
                        select delivery, attempts, channel, recipient,
                            notice_id, kind, about, run, subject, body, payload, created_at
                        from ops.delivery
                        join ops.notice on notice.notice = delivery.notice
                        where delivery = ?
                        """)
                .params(delivery)
                .query((row, number) -> claimed(row))
                .single();
        jdbc.sql("insert into ops.delivery_attempt (delivery, attempt, tried_at) values (?, ?, ?)")
                .params(delivery, claimed.attempt(), Utc.of(now))
                .update();
        return claimed;
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        Notice notice = new Notice(
                row.getString(5),
                NoticeKind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                row.getString(7),
                row.getObject(8, Long.class),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        return new Claimed(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), notice);
    }

    /**
     * Writes down what came of a try.
     *
     * @param next when it is tried again; null where it is not
     */
    void store(Claimed tried, Answer answer, @Nullable Instant next) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            """
                            update ops.delivery_attempt
                            set is_delivered = :delivered, status = cast(:status as integer), answer = :answer
                            where delivery = :delivery and attempt = :attempt
                            """)
                    .param("delivered", answer.isDelivered())
                    .param("status", answer.status())
                    .param("answer", answer.words())
                    .param("delivery", tried.delivery())
                    .param("attempt", tried.attempt())
                    .update();
            move(tried, answer, next);
        });
    }

    /** A try that was taken for dead and arrived after all has arrived; one that failed no longer counts. */
    private void move(Claimed tried, Answer answer, @Nullable Instant next) {
        String state = answer.isDelivered() ? "delivered" : next == null ? "given_up" : "due";
        jdbc.sql(
                        """
                        update ops.delivery
                        set state = :state, next_try_at = cast(:next as timestamp(0))
                        where delivery = :delivery and (attempts = :attempt or :state = 'delivered')
                        """)
                .param("state", state)
                .param("next", next == null ? null : Utc.of(next))
                .param("delivery", tried.delivery())
                .param("attempt", tried.attempt())
                .update();
    }

    /** When the next is due. */
    Optional<Instant> findNextTry(List<String> channels) {
        return jdbc.sql(
                        """
                        select next_try_at
                        from ops.delivery
                        where state in ('due', 'sending') and channel in (:channels)
                        order by next_try_at
                        fetch first 1 rows only
                        """)
                .param("channels", channels)
                .query(LocalDateTime.class)
                .optional()
                .map(stored -> stored.toInstant(ZoneOffset.UTC));
    }
}
