package org.careerbenchmarks.operate.notify;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database says of each try to deliver. */
final class Tries {

    private Tries() {}

    static List<String> list(DataSource source) {
        return new JdbcTemplate(source)
                .query(
                        """
                        select attempt, channel, is_delivered, status, answer
                        from ops.delivery_attempt
                        join ops.delivery on delivery.delivery = delivery_attempt.delivery
                        order by delivery.delivery, attempt
                        """,
                        (row, number) -> "%d %s %s %s %s"
                                .formatted(
                                        row.getInt(1),
                                        row.getString(2),
                                        row.getObject(3),
                                        row.getObject(4),
                                        row.getString(5)));
    }
}
