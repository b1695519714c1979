package org.careerbenchmarks.operate.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is wrong, and since when; in the transaction of the caller. */
final class Troubles {

    private static final String SELECT =
            """
            select about, kind, sentence, first_seen_at, last_seen_at, times, told_at
            from ops.trouble
            where ended_at is null
            """;

    private final JdbcClient jdbc;

    Troubles(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** What a trouble is known by: while it is open, the same again is no other. */
    record Key(String about, String kind, String sentence) {

        private static final int LONGEST = 500;

        Key {
            int length = sentence.codePointCount(0, sentence.length());
            if (length > LONGEST) {
                sentence = sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST - 1)) + "…";
            }
        }
    }

    /** Counts one that was seen. */
    Trouble see(Key key, Instant now) {
        if (update("times = times + 1, last_seen_at = :now", key, now) == 0) {
            jdbc.sql(
                            """
                            insert into ops.trouble (about, kind, sentence, first_seen_at, last_seen_at, times)
                            values (:about, :kind, :sentence, :now, :now, 1)
                            """)
                    .param("about", key.about())
                    .param("kind", key.kind())
                    .param("sentence", key.sentence())
                    .param("now", Utc.of(now))
                    .update();
        }
        return jdbc.sql(SELECT + " and about = ? and kind = ? and sentence = ?")
                .params(key.about(), key.kind(), key.sentence())
                .query((row, number) -> trouble(row))
                .single();
    }

    void told(Key key, Instant now) {
        update("told_at = :now", key, now);
    }

    private int update(String change, Key key, Instant now) {
        return jdbc.sql("update ops.trouble set " + change
                        + " where about = :about and kind = :kind and sentence = :sentence and ended_at is null")
                .param("about", key.about())
                .param("kind", key.kind())
                .param("sentence", key.sentence())
                .param("now", Utc.of(now))
                .update();
    }

    /** All that are open, the oldest first. */
    List<Trouble> listOpen() {
        return jdbc.sql(SELECT + " order by first_seen_at, trouble")
                .query((row, number) -> trouble(row))
                .list();
    }

    /** Ends all of a kind, and says which they were. */
    List<Trouble> end(String about, String kind, Instant now) {
        List<Trouble> ended = jdbc.sql(
                        SELECT + " and about = ? and kind = ? order by first_seen_at, trouble for update")
                .params(about, kind)
                .query((row, number) -> trouble(row))
                .list();
        for (Trouble each : ended) {
            update("ended_at = :now", new Key(about, kind, each.sentence()), now);
        }
        return ended;
    }

    private static Trouble trouble(ResultSet row) throws SQLException {
        return new Trouble(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(6),
                row.getObject(7) != null);
    }
}
