package org.careerbenchmarks.operate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Restore;
import org.careerbenchmarks.operate.NewWarehouse;
import org.careerbenchmarks.operate.RemoteStop;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Wording;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restore",
        description = {
            "Brings a backup back into a --data folder that is empty or not there.",
            "Every file in it is proved by its SHA-256, and the database is opened, before anything is put in place."
        })
final class RestoreVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "What \"backup\" wrote.")
    private Path file;

    RestoreVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path data = common.places().data();
        if (!new RemoteStop(common.places()).isEmbedded()) {
            throw new WrongUsage("A PostgreSQL is restored with pg_restore or psql, not with this command;"
                    + " nothing was restored.");
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("There is no file " + file + "; name a backup with --from FILE.");
        }
        if (!NewWarehouse.isFree(data)) {
            throw new WrongUsage(data + " is not empty, and nothing is ever restored over something else;"
                    + " name an empty folder with --data DIR.");
        }
        // Nobody has told the loggers yet that this is a command which answers on its output.
        LoggingSystem.get(RestoreVerb.class.getClassLoader()).beforeInitialize();
        try (NewWarehouse restored = NewWarehouse.in(data)) {
            int copies = Restore.unpack(file, restored.unfinished());
            DataSource database = restored.open();
            List<String> lost = Restore.listLost(database, restored.archive());
            String held = "the database and " + Wording.count(copies, "file", "files") + " of the archive";
            restored.auditLog(database).record("restore", "from " + file.toAbsolutePath(), null, "done: " + held);
            restored.finish();
            out.println(data + " holds again " + held + ".");
            if (!lost.isEmpty()) {
                out.println(Wording.count(lost.size(), "copy", "copies")
                        + " that the ledger names were lost before the backup was made (" + lost.get(0)
                        + (lost.size() > 1 ? ", …" : "") + ").");
            }
            return ExitCode.DONE;
        }
    }
}
