package org.careerbenchmarks.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the returns of a wave are in, on a day.
 *
 * @param regionCanMove by how many percentage points one more return can move the share of fully achieved
 *     characteristics of the whole pilot; 0 where none is outstanding
 * @param coverage the whole pilot first, then its authorities
 * @param chase whom to ask for a return, first those whose return can still move most
 */
public record WaveStanding(
        String wave,
        String label,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate today,
        BigDecimal regionCanMove,
        List<Coverage> coverage,
        List<ChaseEntry> chase) {

    /** Of one area; percent is null where no return is expected. */
    public record Coverage(
            String level,
            String areaCode,
            String areaName,
            int expected,
            int accepted,
            int late,
            int rejected,
            int outstanding,
            @Nullable BigDecimal percent) {}

    public WaveStanding {
        coverage = List.copyOf(coverage);
        chase = List.copyOf(chase);
    }

    /** Days since it was due; negative before. */
    public long daysOverdue() {
        return ChronoUnit.DAYS.between(dueOn, today);
    }

    /** Nobody can have sent anything yet, so nobody is asked. */
    public boolean isOpen() {
        return !today.isBefore(opensOn);
    }
}
