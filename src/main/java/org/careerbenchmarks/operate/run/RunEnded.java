package org.careerbenchmarks.operate.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, for whoever is told of it.
 *
 * @param job {@code nightly}
 * @param run its number; null where it failed before it had one
 * @param ending how, in a word
 * @param whatCame in a sentence or less; empty where the run did not get so far
 * @param edition the edition, and whether it is new; empty where the run did not get so far
 * @param moved the regional figures before and now, a line each; empty where none moved
 * @param needsAPerson what somebody must do, a line each; empty where nothing
 * @param fault what went wrong, in a sentence without the run's number; empty where nothing did
 * @param refused how many files were rejected or quarantined
 */
public record RunEnded(
        String job,
        @Nullable Long run,
        Ending ending,
        String whatCame,
        String edition,
        List<String> moved,
        List<String> needsAPerson,
        String fault,
        Duration took,
        int refused) {

    /** A run that did not come to its end, so that there is little to say. */
    static RunEnded cutOff(String job, long run, Ending ending, Duration took) {
        return new RunEnded(job, run, ending, "", "", List.of(), List.of(), "", took, 0);
    }

    /** The same with what went wrong. */
    RunEnded with(String whatWentWrong) {
        return new RunEnded(job, run, ending, whatCame, edition, moved, needsAPerson, whatWentWrong, took, refused);
    }

    /** How a run can end. */
    public enum Ending {
        DONE,
        /** Done, but some files were rejected or quarantined. */
        DONE_WITH_REJECTS,
        STOPPED,
        FAILED
    }
}
