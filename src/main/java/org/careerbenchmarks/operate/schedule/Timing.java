package org.careerbenchmarks.operate.schedule;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;

/** When a schedule is due. */
public sealed interface Timing {

    /** The next time after another. */
    Optional<Instant> nextAfter(Instant time);

    /** How many times lie between two, neither counted. */
    long countBetween(Instant after, Instant before);

    /** As it is written in a file. */
    String text();

    /** At times of the day, in a zone. */
    record Cron(String text, ZoneId zone) implements Timing {

        private static final List<Duration> WINDOWS = List.of(
                Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(8), Duration.ofDays(40), Duration.ofDays(400));

        /** Refuses what is no cron expression with the reason that Quartz gives. */
        static Cron of(String text, ZoneId zone) throws ParseException {
            CronExpression.validateExpression(text);
            return new Cron(text, zone);
        }

        CronExpression in(ZoneId otherZone) {
            try {
                CronExpression expression = new CronExpression(text);
                expression.setTimeZone(TimeZone.getTimeZone(otherZone));
                return expression;
            } catch (ParseException impossible) {
                throw new IllegalStateException("it was read before", impossible);
            }
        }

        @Override
        public Optional<Instant> nextAfter(Instant time) {
            return Optional.ofNullable(in(zone).getNextValidTimeAfter(Date.from(time)))
                    .map(Date::toInstant);
        }

        @Override
        public long countBetween(Instant after, Instant before) {
            return between(after, before.minusMillis(1)).size();
        }

        /** The last time at or before another; looked for over a year. */
        public Optional<Instant> lastUpTo(Instant time) {
            return WINDOWS.stream()
                    .map(window -> between(time.minus(window), time))
                    .filter(found -> !found.isEmpty())
                    .map(found -> found.get(found.size() - 1))
                    .findFirst();
        }

        /** All times after one and up to another. */
        List<Instant> between(Instant after, Instant upTo) {
            CronExpression expression = in(zone);
            List<Instant> found = new ArrayList<>();
            Date next = expression.getNextValidTimeAfter(Date.from(after));
            while (next != null && !next.toInstant().isAfter(upTo)) {
                found.add(next.toInstant());
                next = expression.getNextValidTimeAfter(next);
            }
            return found;
        }
    }

    /** Again and again, so far apart, whatever the clocks of people do. */
    record Every(String text, Duration interval) implements Timing {

        @Override
        public Optional<Instant> nextAfter(Instant time) {
            return Optional.of(time.plus(interval));
        }

        @Override
        public long countBetween(Instant after, Instant before) {
            return Math.max(0, Duration.between(after, before).dividedBy(interval) - 1);
        }
    }
}
