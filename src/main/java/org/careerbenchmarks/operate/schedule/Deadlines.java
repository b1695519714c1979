package org.careerbenchmarks.operate.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether what had to be done by a time of the day was done. Reckoned from the schedule, not from runs: one that never
 * began is the very thing to notice.
 */
public final class Deadlines {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    private final Collection<Schedule> schedules;
    private final Clock clock;

    public Deadlines(Collection<Schedule> schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** How a deadline stands. */
    public enum Status {
        MET,
        /** Done, but after it. */
        LATE,
        MISSED,
        PAUSED
    }

    /**
     * The latest deadline of a schedule.
     *
     * @param dueAt when it had to begin
     * @param deadline when it had to be done
     * @param words the same in a sentence
     */
    public record Stand(Schedule schedule, Instant dueAt, Instant deadline, Status status, String words) {}

    /** A run that was done. */
    record Done(Instant began, Instant ended) {}

    /**
     * What is known of the past; enough to tell how the deadlines stand until something else is done.
     *
     * @param done by the schedule whose job it was
     */
    public record Facts(Map<String, Instant> since, Map<String, List<Done>> done, Map<String, List<Pause>> pauses) {}

    /** Looks up what is known. */
    public Facts look(DataSource database) {
        Map<String, List<Done>> done = new HashMap<>();
        Map<String, List<Pause>> pauses = new HashMap<>();
        for (Schedule each : schedules) {
            lastDue(each).ifPresent(due -> {
                done.put(each.name(), done(database, each.does().code(), due));
                pauses.put(each.name(), new Pauses(database, clock).listAll(each.name()));
            });
        }
        return new Facts(new Declared(database, clock).since(), done, pauses);
    }

    private static List<Done> done(DataSource database, String job, Instant since) {
        return JdbcClient.create(database)
                .sql(
                        """
                        select start_time, end_time
                        from batch_job_execution
                        join batch_job_instance
                            on batch_job_instance.job_instance_id = batch_job_execution.job_instance_id
                        where job_name = ? and status = 'COMPLETED' and start_time >= ?
                        """)
                .params(job, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, number) -> new Done(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** How the latest deadline of each schedule stands; those that had none yet are left out. */
    public List<Stand> list(Facts facts) {
        return schedules.stream().flatMap(each -> stand(each, facts).stream()).toList();
    }

    private Optional<Stand> stand(Schedule schedule, Facts facts) {
        Instant since = facts.since().get(schedule.name());
        return lastDue(schedule)
                .filter(due -> since != null && !due.isBefore(since))
                .map(due -> {
                    Instant deadline = deadlineOf(schedule, due);
                    Status status = status(schedule, facts, due, deadline);
                    return new Stand(schedule, due, deadline, status, words(schedule, due, deadline, status));
                });
    }

    /** When it was due for the deadline that came last; empty where it has none. */
    private Optional<Instant> lastDue(Schedule schedule) {
        return schedule.deadline() != null && schedule.timing() instanceof Timing.Cron cron
                ? cron.lastUpTo(latestDeadline(schedule))
                : Optional.empty();
    }

    private Instant latestDeadline(Schedule schedule) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(schedule.zone()).toLocalDate();
        return Stream.of(today, today.minusDays(1))
                .map(day -> deadlineOn(schedule, day))
                .filter(each -> !each.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** The first one since it was due: what is due once a week has one a week. */
    private static Instant deadlineOf(Schedule schedule, Instant due) {
        LocalDate day = due.atZone(schedule.zone()).toLocalDate();
        return Stream.of(day, day.plusDays(1))
                .map(each -> deadlineOn(schedule, each))
                .filter(each -> !each.isBefore(due))
                .findFirst()
                .orElseThrow();
    }

    private static Instant deadlineOn(Schedule schedule, LocalDate day) {
        return ZonedDateTime.of(day, Objects.requireNonNull(schedule.deadline()), schedule.zone())
                .toInstant();
    }

    private static Status status(Schedule schedule, Facts facts, Instant due, Instant deadline) {
        Optional<Instant> ended = facts.done().getOrDefault(schedule.name(), List.of()).stream()
                .filter(each -> !each.began().isBefore(due))
                .map(Done::ended)
                .min(Instant::compareTo);
        if (ended.isPresent()) {
            return ended.get().isAfter(deadline) ? Status.LATE : Status.MET;
        }
        boolean isPaused = facts.pauses().getOrDefault(schedule.name(), List.of()).stream()
                .anyMatch(pause -> pause.isInForceAt(due) || pause.isInForceAt(deadline));
        return isPaused ? Status.PAUSED : Status.MISSED;
    }

    private static String words(Schedule schedule, Instant due, Instant deadline, Status status) {
        String name = schedule.name();
        String what = "was due on " + SHOWN.format(due.atZone(schedule.zone()));
        String until = "had to be done by " + SHOWN.format(deadline.atZone(schedule.zone()));
        return switch (status) {
            case MET -> name + " " + what + " and is done.";
            case LATE -> name + " " + what + " and " + until + "; it was done later.";
            case MISSED -> name + " " + what + " and " + until + ", and no run of it is done.";
            case PAUSED -> name + " " + what + "; it was paused.";
        };
    }
}
