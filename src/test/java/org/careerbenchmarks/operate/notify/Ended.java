package org.careerbenchmarks.operate.notify;

import java.time.Duration;
import java.util.List;
import org.careerbenchmarks.operate.run.RunEnded;

/** Runs that have ended, as situations. */
final class Ended {

    static final String BROKEN = "reference/waves.csv, row 3: \"2019-13\" is no wave.";

    private Ended() {}

    static RunEnded done(long run) {
        return done(run, List.of());
    }

    static RunEnded done(long run, List<String> needsAPerson) {
        return new RunEnded(
                "nightly",
                run,
                RunEnded.Ending.DONE,
                "3 files: 3 accepted",
                "4, new",
                List.of("Benchmark 1, fully: 35 % -> 39 %", "Benchmark 2, fully: 20 % -> 21 %"),
                needsAPerson,
                "",
                Duration.ofMillis(3200),
                0);
    }

    static RunEnded doneWithRejects(long run, String... needsAPerson) {
        RunEnded done = done(run, List.of(needsAPerson));
        return new RunEnded(
                done.job(),
                done.run(),
                RunEnded.Ending.DONE_WITH_REJECTS,
                done.whatCame(),
                done.edition(),
                done.moved(),
                done.needsAPerson(),
                "",
                done.took(),
                0);
    }

    static RunEnded stopped(long run) {
        return without(run, RunEnded.Ending.STOPPED, "");
    }

    static RunEnded failed(long run, String fault) {
        return without(run, RunEnded.Ending.FAILED, fault);
    }

    private static RunEnded without(long run, RunEnded.Ending ending, String fault) {
        return new RunEnded("nightly", run, ending, "", "", List.of(), List.of(), fault, Duration.ofSeconds(1), 0);
    }
}
