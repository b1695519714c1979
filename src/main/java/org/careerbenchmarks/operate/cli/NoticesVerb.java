package org.careerbenchmarks.operate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.careerbenchmarks.jobs.SafeCsv;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.notify.NoticeLog;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.notify.Trouble;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "notices",
        description = {
            "What was told to whom, whether it arrived, and what is wrong now; the latest first.",
            "Nobody is told anything unless the settings say who; with --test, a notice is sent now."
        })
final class NoticesVerb implements Verb {

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV
    }

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private Latest latest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--test",
            description = "Send a test notice to everybody now, once, and say what came of it; exit 5 if any failed.")
    private boolean isTest;

    NoticesVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        int most = latest.number();
        try (Program program = common.look()) {
            if (isTest) {
                return new TestNotice(program).send(out);
            }
            List<NoticeLog.Line> lines = program.get(NoticeLog.class).list(most);
            switch (format) {
                case TEXT -> printText(lines, program.get(Notices.class));
                case CSV -> printCsv(lines);
            }
            return ExitCode.DONE;
        }
    }

    private void printText(List<NoticeLog.Line> lines, Notices notices) {
        out.printf(
                "%6s  %-19s  %-9s  %-30s  %-9s  %5s  %s%n",
                "notice", "when (UTC)", "kind", "to", "state", "tries", "subject; last answer");
        for (NoticeLog.Line each : lines) {
            String answer = each.lastAnswer().isEmpty() ? "" : "; " + each.lastAnswer();
            String next = each.nextTry() == null
                    ? ""
                    : " Next try at " + readable(each.nextTry().toString()) + ".";
            out.printf(
                    "%6d  %-19s  %-9s  %-30s  %-9s  %5d  %s%n",
                    each.notice(),
                    readable(each.createdAt().toString()),
                    each.kind(),
                    Printable.of(each.to()),
                    each.state().replace('_', ' '),
                    each.attempts(),
                    Printable.of(each.subject() + answer) + next);
        }
        out.println();
        if (notices.areOff()) {
            out.println("Nobody is told anything now: neither benchmarks.notices.mail-to nor webhook-url is set.");
        }
        List<Trouble> open = notices.listOpenTroubles();
        out.println(open.isEmpty() ? "No trouble is open." : "Open troubles:");
        for (Trouble each : open) {
            out.println(Printable.of("  %s %s, %s%s: %s"
                    .formatted(
                            each.about(),
                            each.kind(),
                            seen(each),
                            each.isTold() ? "" : ", nobody was told",
                            each.sentence())));
        }
    }

    private static String seen(Trouble trouble) {
        String first = readable(trouble.firstSeen().toString());
        return trouble.times() == 1
                ? "once, at " + first
                : "%d times since %s, last at %s"
                        .formatted(
                                trouble.times(),
                                first,
                                readable(trouble.lastSeen().toString()));
    }

    private static String readable(String moment) {
        return moment.replace('T', ' ').replace("Z", "");
    }

    private void printCsv(List<NoticeLog.Line> lines) {
        Writer to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SafeCsv csv = new SafeCsv(
                to,
                "notice",
                "notice_id",
                "created_at",
                "kind",
                "about",
                "run",
                "subject",
                "recipient",
                "state",
                "attempts",
                "next_try_at",
                "last_answer");
        for (NoticeLog.Line each : lines) {
            csv.add(Arrays.asList(
                    String.valueOf(each.notice()),
                    each.id(),
                    each.createdAt().toString(),
                    each.kind(),
                    each.about(),
                    each.run() == null ? null : each.run().toString(),
                    each.subject(),
                    each.to(),
                    each.state(),
                    String.valueOf(each.attempts()),
                    each.nextTry() == null ? null : each.nextTry().toString(),
                    each.lastAnswer()));
        }
        csv.flush();
    }
}
