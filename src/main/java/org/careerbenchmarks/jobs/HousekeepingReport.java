package org.careerbenchmarks.jobs;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What housekeeping did.
 *
 * @param isEmbedded whether the database is the embedded one, which is backed up
 * @param backup the new file; empty where none was made
 * @param copies how many files of the archive are in it
 * @param lost how many that the ledger names are not, because they are gone from the archive or damaged there
 * @param firstLost the SHA-256 of one of them; empty where none was lost
 * @param before the day before which a run must have ended to be forgotten; empty where all are kept
 * @param runsDeleted how many runs were forgotten
 * @param runsKept how many that ended before that day are still there, because something came of them
 * @param firingsDeleted how many entries of the schedule were forgotten
 */
public record HousekeepingReport(
        boolean isEmbedded,
        String backup,
        long backupBytes,
        int copies,
        int lost,
        String firstLost,
        int backupsDeleted,
        String before,
        int runsDeleted,
        int runsKept,
        int firingsDeleted) {

    public static HousekeepingReport of(JobExecution execution) {
        ExecutionContext left = execution.getExecutionContext();
        return new HousekeepingReport(
                Boolean.TRUE.equals(left.get(HousekeepingSteps.IS_EMBEDDED)),
                left.getString(HousekeepingSteps.BACKUP, ""),
                left.get(HousekeepingSteps.BACKUP_BYTES) instanceof Number bytes ? bytes.longValue() : 0,
                left.getInt(HousekeepingSteps.COPIES, 0),
                left.getInt(HousekeepingSteps.LOST, 0),
                left.getString(HousekeepingSteps.FIRST_LOST, ""),
                left.getInt(HousekeepingSteps.BACKUPS_DELETED, 0),
                left.getString(HousekeepingSteps.FORGOTTEN_BEFORE, ""),
                left.getInt(HousekeepingSteps.RUNS_DELETED, 0),
                left.getInt(HousekeepingSteps.RUNS_KEPT, 0),
                left.getInt(HousekeepingSteps.FIRINGS_DELETED, 0));
    }
}
