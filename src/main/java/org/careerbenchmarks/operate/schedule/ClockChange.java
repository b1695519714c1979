package org.careerbenchmarks.operate.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hour that a clock change leaves out. A time within it does not exist on that day: Quartz would not fire at all
 * then, and nobody would notice.
 */
final class ClockChange {

    /** After so many years each date falls on the same day of the week again. */
    private static final int YEARS = 28;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ClockChange() {}

    /** The reason why a daily time would be left out some day after now; empty where it never is. */
    static Optional<String> findSkipped(Timing.Cron cron, Instant now) {
        return gaps(cron.zone(), now).stream()
                .filter(gap -> firesIn(cron, gap))
                .findFirst()
                .map(gap -> "on %s the clocks of %s go from %s to %s"
                        .formatted(
                                DAY.format(gap.getDateTimeBefore()),
                                cron.zone(),
                                TIME.format(gap.getDateTimeBefore()),
                                TIME.format(gap.getDateTimeAfter())));
    }

    /** Without a zone's changes the expression says what people wrote. */
    private static boolean firesIn(Timing.Cron cron, ZoneOffsetTransition gap) {
        Instant before = utc(gap.getDateTimeBefore()).minusSeconds(1);
        Instant after = utc(gap.getDateTimeAfter()).minusSeconds(1);
        return !new Timing.Cron(cron.text(), ZoneOffset.UTC)
                .between(before, after)
                .isEmpty();
    }

    private static Instant utc(LocalDateTime asIfThere) {
        return asIfThere.toInstant(ZoneOffset.UTC);
    }

    private static List<ZoneOffsetTransition> gaps(ZoneId zone, Instant now) {
        Instant end = now.atZone(zone).plusYears(YEARS).toInstant();
        List<ZoneOffsetTransition> gaps = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(now);
        while (next != null && next.getInstant().isBefore(end)) {
            if (next.isGap()) {
                gaps.add(next);
            }
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return gaps;
    }
}
