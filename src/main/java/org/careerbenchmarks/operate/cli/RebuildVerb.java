package org.careerbenchmarks.operate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Rebuild;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.NewWarehouse;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.UnfinishedPostgres;
import org.careerbenchmarks.operate.run.Deed;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Watch;
import org.careerbenchmarks.operate.run.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rebuild",
        description = {
            "Builds the whole warehouse again, from the ledger and the archive, in a new data folder with an embedded"
                    + " database, or with the tables in a PostgreSQL of its own, and compares the tables of its edition"
                    + " byte for byte with the current ones.",
            "The rules and settings of this version and the reference data of --input are used: where they changed"
                    + " since a return was assessed, a difference is to be expected. The warehouse that is there, embedded or"
                    + " PostgreSQL, is only read, apart from the entry in its audit log.",
            "Exit code 0 when all tables are equal, 5 when any differs: then both versions of it lie in"
                    + " <DIR>/differences."
        })
final class RebuildVerb implements Verb {

    private static final String DIFFERENCES = "differences";

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "The new data folder: empty, or not there.")
    private Path into;

    @Option(
            names = "--into-url",
            paramLabel = "URL",
            description = {
                "Tables go into this PostgreSQL, which holds nothing of ours yet, and only the archive into DIR.",
                "Its user and password are BENCHMARKS_INTO_USERNAME and BENCHMARKS_INTO_PASSWORD in the environment."
            })
    private @Nullable String intoUrl;

    RebuildVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Places places = common.placesWithInput();
        if (!NewWarehouse.isFree(into)) {
            throw new WrongUsage(into + " is not empty; name a new folder with --into DIR.");
        }
        UnfinishedPostgres postgres = intoUrl == null ? null : postgres(intoUrl);
        try (Program program = Program.open(places, Access.RUN, Watch.on(out), common.isDebug())) {
            Rebuild rebuild = program.get(Rebuild.class);
            Optional<String> obstacle = rebuild.findObstacle();
            if (obstacle.isPresent()) {
                throw new WrongUsage(obstacle.get());
            }
            String where = into.toAbsolutePath() + (postgres == null ? "" : " and " + postgres.name());
            return new Deed("rebuild", "into " + where)
                    .recorded(program.get(AuditLog.class), () -> rebuild(rebuild, places, postgres));
        }
    }

    private static UnfinishedPostgres postgres(String url) {
        UnfinishedPostgres.findObstacle(url).ifPresent(obstacle -> {
            throw new WrongUsage(obstacle);
        });
        UnfinishedPostgres postgres = UnfinishedPostgres.at(url);
        if (!postgres.isFree()) {
            throw new WrongUsage("There is a warehouse in " + postgres.name()
                    + " already, perhaps this very one; name an empty database with --into-url URL.");
        }
        return postgres;
    }

    private Deed.Ended<Integer> rebuild(Rebuild rebuild, Places places, @Nullable UnfinishedPostgres postgres)
            throws IOException {
        try (NewWarehouse made = NewWarehouse.in(into, postgres)) {
            DataSource database = made.open();
            Path differences = made.unfinished().resolve(DIFFERENCES);
            Rebuild.Rebuilt rebuilt = rebuild.run(
                    new Rebuild.Source(places.input(), places.archive()),
                    new Rebuild.Target(database, made.archive(), differences));
            String result = result(rebuilt);
            made.auditLog(database).record("rebuild", "from " + places.data().toAbsolutePath(), null, result);
            if (Files.exists(differences)) {
                Files.move(differences, into.resolve(DIFFERENCES), StandardCopyOption.ATOMIC_MOVE);
            }
            made.finish();
            print(rebuilt, postgres == null ? into.toString() : postgres.name() + " with the archive in " + into);
            return new Deed.Ended<>(rebuilt.different().isEmpty() ? ExitCode.DONE : ExitCode.FAILED, null, result);
        }
    }

    private static String result(Rebuild.Rebuilt rebuilt) {
        List<String> different = rebuilt.different();
        int all = different.size() + rebuilt.equal().size();
        return different.isEmpty()
                ? "done: all " + all + " tables are equal to those of edition " + rebuilt.edition()
                : "failed: other than in edition " + rebuilt.edition() + " are " + String.join(", ", different);
    }

    private void print(Rebuild.Rebuilt rebuilt, String where) {
        out.println(Wording.count(rebuilt.assessed(), "submission was", "submissions were")
                + " assessed again; the warehouse in " + where + " is complete.");
        List<String> different = rebuilt.different();
        if (!rebuilt.equal().isEmpty()) {
            out.println("Equal byte for byte to edition " + rebuilt.edition() + ": "
                    + String.join(", ", rebuilt.equal()) + ".");
        }
        if (rebuilt.equalButUnread()) {
            out.println("In submission, files that wait or are ignored differ; they make no new edition.");
        }
        if (!different.isEmpty()) {
            out.println("Different: " + String.join(", ", different) + ". Both versions lie in "
                    + into.resolve(DIFFERENCES) + ".");
        }
        if (rebuilt.assessedWithOther() > 0) {
            out.println("The reference data have changed since "
                    + Wording.count(rebuilt.assessedWithOther(), "of them was", "of them were")
                    + " assessed, so that a difference may be expected.");
        }
        if (!different.isEmpty()) {
            out.println("A change of rules, words or settings since then also makes tables differ;"
                    + " \"./benchmarks check --impact\" shows what it would do.");
        }
    }
}
