package org.careerbenchmarks.operate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What people asked of the program that changes something, and what came of it. Rows are added, and never changed. */
@Component
public final class AuditLog {

    private static final int TRIES = 20;
    private static final int LONGEST_NAME = 100;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String actor;

    @Autowired
    AuditLog(DataSource database, Clock clock) {
        this(new JdbcTemplate(database), clock, actor());
    }

    private AuditLog(JdbcTemplate jdbc, Clock clock, String actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /** The same log, for what this process does for somebody else. */
    public AuditLog as(String somebody) {
        return new AuditLog(jdbc, clock, somebody);
    }

    /**
     * Something that somebody did.
     *
     * @param action the verb
     * @param detail what was asked for, in words; may be empty
     * @param run the run that came of it
     * @param result how it ended, in words
     */
    public record Entry(
            int number,
            Instant happenedAt,
            String actor,
            String action,
            String detail,
            @Nullable Long run,
            String result) {}

    /** Adds what was done just now. */
    public void record(String action, String detail, @Nullable Long run, String result) {
        append(new Entry(0, clock.instant(), actor, action, detail, run, result));
    }

    /** Adds what was done earlier or by somebody else; the entry gets a number of its own. */
    void append(Entry entry) {
        // A stop is written beside the run that it stops: both may want the same number.
        for (int attempt = 1; !isAppended(entry, attempt == TRIES); attempt++) {
            Thread.onSpinWait();
        }
    }

    private boolean isAppended(Entry entry, boolean isLastTry) {
        try {
            jdbc.update(
                    """
                    insert into ops.audit_entry (entry, happened_at, actor, action, detail, run, result)
                    select coalesce(max(entry), 0) + 1, cast(? as timestamp(0)), cast(? as varchar), cast(? as varchar),
                        cast(? as varchar), cast(? as bigint), cast(? as varchar)
                    from ops.audit_entry
                    """,
                    stored(entry.happenedAt()),
                    entry.actor(),
                    entry.action(),
                    entry.detail(),
                    entry.run(),
                    entry.result());
            return true;
        } catch (DuplicateKeyException takenMeanwhile) {
            if (isLastTry) {
                throw takenMeanwhile;
            }
            return false;
        }
    }

    /** Whether the same was done by the same person in the same second, whatever run came of it. */
    boolean has(Entry entry) {
        return jdbc.queryForObject(
                        """
                        select count(*) from ops.audit_entry
                        where happened_at = ? and actor = ? and action = ? and detail = ? and result = ?
                        """,
                        Integer.class,
                        stored(entry.happenedAt()),
                        entry.actor(),
                        entry.action(),
                        entry.detail(),
                        entry.result())
                > 0;
    }

    private static LocalDateTime stored(Instant time) {
        return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }

    /** The latest entries, the newest first. */
    public List<Entry> list(int most) {
        return jdbc.query(
                """
                select entry, happened_at, actor, action, detail, run, result
                from ops.audit_entry
                order by entry desc
                fetch first ? rows only
                """,
                AuditLog::entry,
                most);
    }

    /** The entries about a run, the newest first. */
    public List<Entry> listOf(long run) {
        return jdbc.query(
                """
                select entry, happened_at, actor, action, detail, run, result
                from ops.audit_entry
                where run = ?
                order by entry desc
                """,
                AuditLog::entry,
                run);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getString(7));
    }

    /** Who uses this process: a name that the environment gives (BENCHMARKS_ACTOR), or the user of the system. */
    public static String actor() {
        String given =
                new StandardEnvironment().getProperty("benchmarks.actor", "").strip();
        String name = given.isEmpty() ? System.getProperty("user.name", "unknown") : given;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("\\R", " ");
    }
}
