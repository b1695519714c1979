package org.careerbenchmarks.operate.schedule;

import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.notify.Telling;
import org.careerbenchmarks.operate.schedule.Deadlines.Stand;
import org.careerbenchmarks.operate.schedule.Deadlines.Status;

/** Looks whether the deadlines were met, and has people told where they were not. */
public final class Watching {

    private final Deadlines deadlines;

    public Watching(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** What it saw, in a sentence or more. */
    public String look(DataSource database, Notices notices) {
        List<Stand> stands = deadlines.list(deadlines.look(database));
        stands.stream()
                .filter(each -> each.status() == Status.MISSED)
                .filter(each -> each.schedule().notices() != Telling.NEVER)
                .forEach(each -> notices.trouble(each.schedule().name(), "late", each.words()));
        List<String> missed = stands.stream()
                .filter(each -> each.status() == Status.MISSED)
                .map(Stand::words)
                .toList();
        return missed.isEmpty() ? "every deadline was met." : String.join(" ", missed);
    }
}
