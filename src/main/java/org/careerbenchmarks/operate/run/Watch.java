package org.careerbenchmarks.operate.run;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.careerbenchmarks.jobs.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how a run gets on: a bar on a terminal, a plain line for each part elsewhere. */
public final class Watch implements Progress {

    private final PrintStream out;
    private final boolean isTerminal;
    private @Nullable ProgressBar bar;

    private Watch(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    public static Progress on(PrintStream out) {
        boolean isTerminal =
                System.console() != null && System.getenv("NO_COLOR") == null && System.getenv("CI") == null;
        return new Watch(out, isTerminal);
    }

    public static Progress nobody() {
        return Progress.NONE;
    }

    @Override
    public synchronized void begin(String what, long total) {
        if (total == 0) {
            return;
        }
        if (isTerminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("%-12s".formatted(what))
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .build();
        } else {
            out.printf("%-12s %,d file%s%n", what, total, total == 1 ? "" : "s");
        }
    }

    @Override
    public synchronized void advance(long more) {
        if (bar != null) {
            bar.stepBy(more);
        }
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
