package org.careerbenchmarks.operate.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.careerbenchmarks.jobs.HousekeepingJob;
import org.careerbenchmarks.jobs.HousekeepingReport;
import org.careerbenchmarks.operate.Compaction;
import org.careerbenchmarks.operate.run.RunEnded.Ending;

/** What an operator reads after housekeeping: what was put by, what was forgotten, what needs a person. */
final class HousekeepingNote {

    private final HousekeepingReport report;

    HousekeepingNote(HousekeepingReport report) {
        this.report = report;
    }

    void print(PrintStream out, Duration took, long run) {
        line(out, "Backup", backup());
        if (report.backupsDeleted() > 0) {
            line(out, "", backupsDeleted());
        }
        line(out, "Runs", runs());
        if (report.firingsDeleted() > 0) {
            line(out, "Schedule", firings());
        }
        line(out, "Needs a person", lost().isEmpty() ? "nothing" : lost() + ". " + whatToDo());
        line(out, "Took", Wording.seconds(took) + " (run " + run + ")");
    }

    /** Said after all else, because the database closes with it. */
    static void print(Compaction.Sizes sizes, PrintStream out) {
        line(out, "Database", "%,d bytes, %,d after compacting".formatted(sizes.before(), sizes.after()));
    }

    /** A backup that lacks copies ends like one of the verb {@code backup}. */
    Deed.Ended<RunEnded> ended(long run, Duration took) {
        String result = "backup " + backup() + (report.backupsDeleted() == 0 ? "" : "; " + backupsDeleted())
                + "; "
                + runs()
                + (report.firingsDeleted() == 0 ? "" : "; " + firings());
        boolean isWhole = lost().isEmpty();
        RunEnded ended = new RunEnded(
                HousekeepingJob.NAME,
                run,
                isWhole ? Ending.DONE : Ending.FAILED,
                "backup " + backup(),
                "",
                List.of(),
                isWhole ? List.of() : List.of(lost() + ". " + whatToDo()),
                isWhole ? "" : "the backup is not whole: " + lost() + ".",
                took,
                0);
        return new Deed.Ended<>(ended, run, isWhole ? "done: " + result : "done, but " + lost() + ": " + result);
    }

    private String backup() {
        if (!report.isEmbedded()) {
            return "none, because a PostgreSQL is backed up with its own pg_dump";
        }
        return report.backup().isEmpty()
                ? "none, because none are to be kept (benchmarks.backups-kept)"
                : "%s, %,d bytes: the database and %s of the archive"
                        .formatted(
                                report.backup(), report.backupBytes(), Wording.count(report.copies(), "file", "files"));
    }

    private String backupsDeleted() {
        return Wording.count(report.backupsDeleted(), "older backup", "older backups") + " deleted";
    }

    private String runs() {
        if (report.before().isEmpty()) {
            return "all kept (benchmarks.runs-kept-days)";
        }
        return Wording.count(report.runsDeleted(), "run", "runs") + " that ended before " + report.before() + " deleted"
                + (report.runsKept() == 0
                        ? ""
                        : ", %,d kept: an edition, an assessment or a rerun came of them, or no later run did"
                                .formatted(report.runsKept()));
    }

    private String firings() {
        return Wording.count(report.firingsDeleted(), "entry", "entries") + " of that time deleted";
    }

    private String lost() {
        return report.lost() == 0
                ? ""
                : Wording.count(report.lost(), "copy", "copies")
                        + " that the ledger names could not be backed up: gone from the archive, or damaged there ("
                        + report.firstLost() + (report.lost() > 1 ? ", …" : "") + ")";
    }

    private static String whatToDo() {
        return "While the file still lies in the input folder, the next nightly run copies it again; otherwise an older"
                + " backup may have it.";
    }

    private static void line(PrintStream out, String what, String text) {
        out.printf("%-15s %s%n", what, text);
    }
}
