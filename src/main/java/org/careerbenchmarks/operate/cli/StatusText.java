package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.jobs.ChaseEntry;
import org.careerbenchmarks.jobs.WaveStanding;
import org.careerbenchmarks.jobs.WaveStanding.Coverage;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;

/** How far the returns are in, and whom to ask for one: lines of 120 characters at most, unless the data is longer. */
final class StatusText {

    private static final int WIDTH = 120;
    private static final String INDENT = " ".repeat(25);

    private final PrintStream out;

    StatusText(PrintStream out) {
        this.out = out;
    }

    /** The returns by authority, and the schools without an accepted one. */
    void coverage(WaveStanding wave) {
        line(heading(wave));
        out.printf(
                "  %-24s%10s%10s%10s%10s%13s%12s%n",
                "", "expected", "accepted", "late", "rejected", "outstanding", "coverage");
        wave.coverage().forEach(this::area);
        line(wave.chase().isEmpty() ? "  Every return is accepted." : "  Without an accepted return:");
        wave.chase().forEach(each -> line("    " + school(each) + contact(each)));
        out.println();
    }

    private void area(Coverage area) {
        out.printf(
                "  %-24s%10d%10d%10d%10d%13d%12s%n",
                Printable.of(area.areaName()),
                area.expected(),
                area.accepted(),
                area.late(),
                area.rejected(),
                area.outstanding(),
                area.percent() == null ? "" : Wording.percent(area.percent()));
    }

    /** Each school to ask, with everything that helps to ask. */
    void chase(WaveStanding wave) {
        line(heading(wave));
        if (wave.chase().isEmpty()) {
            line("  Every return is accepted.");
        } else if (wave.isOpen()) {
            line("  " + Wording.count(wave.chase().size(), "school", "schools")
                    + " without an accepted return. Each can still move the fully achieved percentage of the whole");
            line("  pilot by " + points(wave.regionCanMove()) + ", and that of its authority by:");
            wave.chase().forEach(this::entry);
        } else {
            line("  Not open before " + wave.opensOn() + ", so nobody is asked yet.");
        }
        out.println();
    }

    private void entry(ChaseEntry entry) {
        line("  %-16s".formatted(points(entry.canMove())) + school(entry));
        line(INDENT + (entry.contactEmail() == null ? "no address is known" : entry.contactEmail()));
        if (entry.lastRefused() != null) {
            wrapped(entry.lastRefused().file() + ", rejected, received on "
                            + entry.lastRefused().receivedOn() + ": "
                            + entry.lastRefused().whatWasWrong())
                    .forEach(each -> line(INDENT + each));
        }
    }

    private static String heading(WaveStanding wave) {
        long days = wave.daysOverdue();
        String when;
        if (days == 0) {
            when = "today";
        } else {
            when = days > 0 ? Wording.count(days, "day", "days") + " ago" : "in " + Wording.count(-days, "day", "days");
        }
        return wave.wave() + ", " + wave.label() + ": due on " + wave.dueOn() + ", " + when;
    }

    private static String school(ChaseEntry entry) {
        return "%-6s %s, %s".formatted(entry.schoolId(), entry.schoolName(), entry.areaName());
    }

    private static String contact(ChaseEntry entry) {
        return entry.contactEmail() == null ? "" : ", " + entry.contactEmail();
    }

    private static String points(BigDecimal points) {
        return points.setScale(1, RoundingMode.HALF_UP).toPlainString() + " points";
    }

    /** Broken between words; a single word may be longer. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Names and messages are data. */
    private void line(String text) {
        out.println(Printable.of(text));
    }
}
