package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The steps of housekeeping, and what they leave for the one who reports on them. */
@Component
final class HousekeepingSteps {

    static final String IS_EMBEDDED = "isEmbedded";
    static final String BACKUP = "backup";
    static final String BACKUP_BYTES = "backupBytes";
    static final String COPIES = "copies";
    static final String LOST = "lost";
    static final String FIRST_LOST = "firstLost";
    static final String BACKUPS_DELETED = "backupsDeleted";
    static final String FORGOTTEN_BEFORE = "forgottenBefore";
    static final String RUNS_DELETED = "runsDeleted";
    static final String RUNS_KEPT = "runsKept";
    static final String FIRINGS_DELETED = "firingsDeleted";

    private final Backup backup;
    private final Retention retention;
    private final Settings settings;
    private final DataSource database;
    private final Clock clock;

    HousekeepingSteps(Backup backup, Retention retention, Settings settings, DataSource database, Clock clock) {
        this.backup = backup;
        this.retention = retention;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Makes a backup of the embedded database and deletes old ones; a PostgreSQL is its operator's to back up. */
    void backUp(StepExecution step) throws IOException {
        boolean isEmbedded = isEmbedded();
        put(step, IS_EMBEDDED, isEmbedded);
        if (!isEmbedded || settings.backupsKept() <= 0) {
            return;
        }
        RunRequest request = RunRequest.of(step.getJobParameters());
        BackupFolder folder = new BackupFolder(
                settings.backupFolder().isBlank()
                        ? request.data().resolve("backups")
                        : Path.of(settings.backupFolder()));
        folder.deleteUnfinished();
        Path file = folder.newFile(clock.instant());
        Backup.Made made = backup.write(request.archive(), file);
        put(step, BACKUP, file.toString());
        put(step, BACKUP_BYTES, Files.size(file));
        put(step, COPIES, made.copies());
        put(step, LOST, made.lost().size());
        put(step, FIRST_LOST, made.lost().isEmpty() ? "" : made.lost().get(0));
        put(
                step,
                BACKUPS_DELETED,
                folder.deleteOld(file, settings.backupsKept()).size());
    }

    void forget(StepExecution step) throws IOException {
        if (settings.runsKeptDays() <= 0) {
            return;
        }
        Path logs =
                RunRequest.of(step.getJobParameters()).data().resolve("logs").resolve("runs");
        Retention.Forgotten forgotten = retention.run(settings.runsKeptDays(), logs);
        put(step, FORGOTTEN_BEFORE, forgotten.before().toString());
        put(step, RUNS_DELETED, forgotten.runs());
        put(step, RUNS_KEPT, forgotten.runsKept());
        put(step, FIRINGS_DELETED, forgotten.firings());
    }

    private boolean isEmbedded() {
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        return "H2".equals(new JdbcTemplate(database).execute(product));
    }

    private static void put(StepExecution step, String key, Object value) {
        step.getJobExecution().getExecutionContext().put(key, value);
    }
}
