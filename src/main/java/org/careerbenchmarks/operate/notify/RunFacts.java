package org.careerbenchmarks.operate.notify;

import java.time.Instant;
import java.util.Locale;
import org.careerbenchmarks.operate.run.RunEnded;
import org.careerbenchmarks.operate.run.Wording;

/** What is told of a run, by the names that templates and receivers know. */
final class RunFacts {

    private RunFacts() {}

    /** What came, what changed, what needs a person. */
    static Facts morning(RunEnded ended, Instant now) {
        int toDo = ended.needsAPerson().size();
        return named(ended, now)
                .with("outcome", outcome(ended))
                .with(
                        "to_do",
                        toDo == 0
                                ? "nothing needs a person"
                                : Wording.count(toDo, "thing needs", "things need") + " a person")
                .with("go_on", ended.ending() == RunEnded.Ending.STOPPED ? goOn(ended) : "")
                .with("what_came", ended.whatCame())
                .with("edition", ended.edition())
                .with("moved", ended.moved())
                .with("needs_a_person", ended.needsAPerson())
                .with("took", Wording.seconds(ended.took()));
    }

    static Facts failed(RunEnded ended, Instant now) {
        return named(ended, now).with("go_on", goOn(ended));
    }

    static Facts doneAgain(RunEnded ended, Instant now) {
        return named(ended, now);
    }

    private static Facts named(RunEnded ended, Instant now) {
        return new Facts()
                .with("job", ended.job())
                .with("run", ended.run())
                .with("ending", ended.ending().name().toLowerCase(Locale.ROOT))
                .when(now);
    }

    private static String outcome(RunEnded ended) {
        return switch (ended.ending()) {
            case DONE -> "done";
            case DONE_WITH_REJECTS -> "done, but some files were refused";
            case STOPPED -> "stopped";
            case FAILED -> "failed";
        };
    }

    private static String goOn(RunEnded ended) {
        return ended.run() == null
                ? "Nothing is lost: the next run does what is left."
                : "Nothing is lost: \"./benchmarks restart " + ended.run()
                        + "\" goes on with it, and so does the next nightly run.";
    }
}
