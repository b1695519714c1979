package org.careerbenchmarks.operate.serve;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.quartz.Job;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Quartz as a server sets it up, in a database of a test; it writes down what is fired instead of doing it. */
final class QuartzForTests implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Due> fired = new ArrayList<>();
    private final DataSource source;

    /** H2 closes a file with its last connection, and Quartz has none between its looks. */
    private final Connection kept;

    private final SchedulerFactoryBean factory;
    private final Scheduler scheduler;
    private final Collection<Schedule> declared;

    /** Takes over what is declared at a time, and does not tick yet. */
    QuartzForTests(TestDatabase database, DataSource source, Instant now, Collection<Schedule> declared)
            throws Exception {
        this.source = source;
        this.kept = source.getConnection();
        this.declared = declared;
        factory = new SchedulerFactoryBean();
        factory.setSchedulerName("career-benchmarks");
        factory.setDataSource(source);
        factory.setQuartzProperties(Clockwork.properties(database == TestDatabase.POSTGRESQL));
        factory.setJobFactory((bundle, unused) -> recording());
        factory.afterPropertiesSet();
        scheduler = factory.getObject();
        new Timetable(scheduler, source).reconcile(declared, now);
    }

    private Job recording() {
        return context -> {
            String name = context.getJobDetail().getKey().getName();
            Schedule schedule = declared.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            synchronized (fired) {
                fired.add(new Due(schedule, DueJob.dueAt(context, schedule)));
            }
        };
    }

    /** Ticks until each schedule is due in the future, and gives what was fired by then. */
    List<Due> catchUp(Instant now) throws Exception {
        scheduler.start();
        await().atMost(PATIENCE).until(() -> triggers().values().stream().allMatch(next -> next.isAfter(now)));
        // Waits for what is being fired.
        scheduler.shutdown(true);
        synchronized (fired) {
            return List.copyOf(fired);
        }
    }

    /** The stored triggers, and when each is due next. */
    Map<String, Instant> triggers() throws SchedulerException {
        return scheduler.getTriggerKeys(GroupMatcher.anyGroup()).stream()
                .collect(Collectors.toMap(TriggerKey::toString, this::next));
    }

    /** In the past for one that was taken away meanwhile or never comes again: it is looked for again. */
    private Instant next(TriggerKey key) {
        try {
            Trigger trigger = scheduler.getTrigger(key);
            Date next = trigger == null ? null : trigger.getNextFireTime();
            return next == null ? Instant.EPOCH : next.toInstant();
        } catch (SchedulerException fault) {
            throw new IllegalStateException(fault);
        }
    }

    List<String> jobs() throws SchedulerException {
        return scheduler.getJobKeys(GroupMatcher.anyGroup()).stream()
                .map(JobKey::toString)
                .sorted()
                .toList();
    }

    /** All rows of triggers and jobs as they are stored. */
    List<String> stored() {
        return new JdbcTemplate(source)
                .query(
                        "select trigger_name, trigger_state, next_fire_time, prev_fire_time, start_time, misfire_instr"
                                + " from qrtz_triggers order by trigger_name",
                        (row, number) -> row.getString(1) + " " + row.getString(2) + " " + new Date(row.getLong(3))
                                + " " + row.getLong(4) + " " + new Date(row.getLong(5)) + " " + row.getInt(6));
    }

    void setState(String state) {
        new JdbcTemplate(source).update("update qrtz_triggers set trigger_state = ?", state);
    }

    @Override
    public void close() throws Exception {
        factory.destroy();
        kept.close();
    }
}
