package org.careerbenchmarks.operate.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when each schedule is due as it is now, in {@code ops.declared_schedule}: before, nobody could miss it. */
public final class Declared {

    private static final Logger LOG = LoggerFactory.getLogger(Declared.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    public Declared(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /** Takes over what the files declare. */
    public void replace(Collection<Schedule> schedules) {
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select schedule, timetable from ops.declared_schedule").query(row -> {
            known.put(row.getString(1), row.getString(2));
        });
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        Set<String> gone = new HashSet<>(known.keySet());
        for (Schedule each : schedules) {
            gone.remove(each.name());
            if (!each.timetable().equals(known.get(each.name()))) {
                delete(each.name());
                insert(each, now);
            }
        }
        gone.forEach(this::delete);
    }

    private void insert(Schedule schedule, LocalDateTime now) {
        try {
            jdbc.sql("insert into ops.declared_schedule (schedule, timetable, declared_at) values (?, ?, ?)")
                    .params(schedule.name(), schedule.timetable(), now)
                    .update();
        } catch (DuplicateKeyException startedAtTheSameMoment) {
            LOG.info("{} was declared by another server at the same moment", schedule.name());
        }
    }

    private void delete(String schedule) {
        jdbc.sql("delete from ops.declared_schedule where schedule = ?")
                .params(schedule)
                .update();
    }

    /** By name. */
    public Map<String, Instant> since() {
        Map<String, Instant> since = new HashMap<>();
        jdbc.sql("select schedule, declared_at from ops.declared_schedule").query(row -> {
            since.put(row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        });
        return since;
    }
}
