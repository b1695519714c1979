package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.jobs.HousekeepingJob;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.RemoteStop;
import org.careerbenchmarks.operate.run.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "housekeeping",
        description = {
            "Makes a backup of the embedded database and the archive, deletes old backups, forgets runs of long ago of"
                    + " which nothing came, and compacts the database. What is published or stored of returns is never"
                    + " touched.",
            "Exit code 5 also when copies are gone from the archive or damaged there: the backup is made without them.",
            "A PostgreSQL is backed up with its own pg_dump; there only runs are forgotten."
        })
final class HousekeepingVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private Waiting waiting;

    HousekeepingVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Places places = common.places();
        if (new RemoteStop(places).isEmbedded() && !places.hasWarehouse()) {
            throw new WrongUsage("There is no warehouse in " + places.data() + "; name its folder with --data DIR.");
        }
        return waiting.running(out, common).run(Assignment.of(places, HousekeepingJob.NAME));
    }
}
