package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.run.Printable;

/** Entries of the audit log for people. */
final class AuditText {

    private final PrintStream out;

    AuditText(PrintStream out) {
        this.out = out;
    }

    void print(List<AuditLog.Entry> entries) {
        out.printf(
                "%6s  %-19s  %-12s  %-8s  %5s  %s%n",
                "entry", "when (UTC)", "who", "action", "run", "what was asked for; how it ended");
        for (AuditLog.Entry each : entries) {
            String asked = each.detail().isEmpty() ? "" : each.detail() + "; ";
            out.printf(
                    "%6d  %-19s  %-12s  %-8s  %5s  %s%n",
                    each.number(),
                    each.happenedAt().toString().replace('T', ' ').replace("Z", ""),
                    Printable.of(each.actor()),
                    each.action(),
                    each.run() == null ? "" : each.run().toString(),
                    Printable.of(asked + each.result()));
        }
    }
}
