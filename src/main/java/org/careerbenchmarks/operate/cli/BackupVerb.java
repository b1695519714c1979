package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerbenchmarks.jobs.Backup;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.RemoteStop;
import org.careerbenchmarks.operate.run.Deed;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Watch;
import org.careerbenchmarks.operate.run.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        description = {
            "Writes the embedded database and the archive of --data into one new file, from which \"restore\" brings"
                    + " them back.",
            "Exit code 5 also when copies are gone from the archive or damaged there: the file is written without"
                    + " them.",
            "A PostgreSQL is backed up with its own pg_dump, and the archive by copying its folder."
        })
final class BackupVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The new file, such as monday.zip.")
    private Path file;

    BackupVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Places places = common.places();
        if (!new RemoteStop(places).isEmbedded()) {
            throw new WrongUsage("A PostgreSQL is backed up with pg_dump, not with this command, and with it the"
                    + " folder " + places.archive() + "; nothing was backed up.");
        }
        if (!places.hasWarehouse()) {
            throw new WrongUsage("There is no warehouse in " + places.data() + "; name its folder with --data DIR.");
        }
        if (Files.exists(file)) {
            throw new WrongUsage(file + " is there already; name a new file with --to FILE.");
        }
        try (Program program = Program.open(places, Access.RUN, Watch.on(out), common.isDebug())) {
            return new Deed("backup", "to " + file.toAbsolutePath())
                    .recorded(
                            program.get(AuditLog.class),
                            () -> say(program.get(Backup.class).write(places.archive(), file)));
        }
    }

    private Deed.Ended<Integer> say(Backup.Made made) {
        String held = "the database and " + Wording.count(made.copies(), "file", "files") + " of the archive";
        out.println(file + " holds " + held + ".");
        if (made.lost().isEmpty()) {
            return new Deed.Ended<>(ExitCode.DONE, null, "done: " + held);
        }
        String lost = Wording.count(made.lost().size(), "copy", "copies")
                + " that the ledger names could not be backed up: gone from the archive, or damaged there";
        out.println(lost + " (" + made.lost().get(0) + (made.lost().size() > 1 ? ", …" : "")
                + "). While the file still lies in the input folder, the next nightly run copies it again.");
        return new Deed.Ended<>(ExitCode.FAILED, null, "done, but " + lost);
    }
}
