package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.load.Begun;
import org.careerbenchmarks.load.LedgerCopy;
import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.Settle;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.load.Warehouse;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.publish.Edition;
import org.careerbenchmarks.publish.EditionComparison;
import org.careerbenchmarks.publish.Editions;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole warehouse once more, in another place, from nothing but the ledger and the archive: what proves that they
 * are the truth. The warehouse that is there is only read.
 *
 * <pre>ledger → archive → reference → take-in → settle → publish → compare</pre>
 */
@Component
public final class Rebuild {

    private final DataSource current;
    private final Settings settings;
    private final Clock clock;
    private final Progress progress;

    Rebuild(DataSource current, Settings settings, Clock clock, Progress progress) {
        this.current = current;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Where it comes from.
     *
     * @param input the folder with the reference data
     */
    public record Source(Path input, Path archive) {}

    /**
     * Where it goes.
     *
     * @param database with all tables, and nothing in them
     * @param differences where tables that differ are written
     */
    public record Target(DataSource database, Path archive, Path differences) {}

    /**
     * What came of it.
     *
     * @param edition the current edition that the rebuilt one was compared with
     * @param assessed how many submissions were assessed
     * @param assessedWithOther how many of them had been assessed with other reference data before
     * @param equal tables that are equal byte for byte
     * @param different all others
     * @param equalButUnread whether {@code submission} counts as equal although it differs in files that wait or are
     *     ignored
     */
    public record Rebuilt(
            int edition,
            int assessed,
            int assessedWithOther,
            List<String> equal,
            List<String> different,
            boolean equalButUnread) {}

    /** Copies without which the warehouse cannot be built again. */
    public static final class ArchiveIncomplete extends RuntimeException {

        ArchiveIncomplete(List<String> lost) {
            super("The warehouse cannot be built again: " + lost.size() + " of the copies that the ledger names "
                    + (lost.size() == 1 ? "is" : "are") + " gone from the archive or damaged there, first "
                    + lost.get(0)
                    + ". While a file still lies in the input folder, the next nightly run copies it again;"
                    + " otherwise take the copy from a backup.");
        }
    }

    /** Why there is nothing to compare a rebuilt warehouse with, in a sentence. */
    public Optional<String> findObstacle() {
        if (new Editions(current).findCurrent().isEmpty()) {
            return Optional.of("There is no edition yet to build again; \"./benchmarks nightly\" makes the first.");
        }
        int unpublished = new LedgerCopy(current).countUnpublished();
        return unpublished == 0
                ? Optional.empty()
                : Optional.of("The last run did not get as far as an edition (" + unpublished
                        + " files are in none); run \"./benchmarks nightly\" first.");
    }

    public Rebuilt run(Source source, Target target) throws IOException {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(target.database()));
        LedgerCopy ledger = new LedgerCopy(current);
        copy(ledger.listContents(), new Archive(source.archive()), new Archive(target.archive()));
        RunReference reference = new RunReference(target.database(), settings, clock);
        transaction.executeWithoutResult(status -> {
            ledger.into(target.database());
            reference.load(source.input());
        });
        int assessed = takeIn(target, reference, transaction);
        transaction.executeWithoutResult(status -> new Settle(target.database()).run());
        transaction.executeWithoutResult(
                status -> new Editions(target.database()).publish(Impact.NO_RUN, clock.instant()));
        EditionComparison.Compared tables = new EditionComparison(target.differences()).of(current, target.database());
        return new Rebuilt(
                new Editions(current).findCurrent().map(Edition::edition).orElseThrow(),
                assessed,
                ledger.countAssessedWithOther(reference.get().digest()),
                tables.equal(),
                tables.different(),
                tables.equalButUnread());
    }

    /** Copies what the ledger names, and proves it by its hash on the way. */
    private void copy(List<String> contents, Archive from, Archive to) throws IOException {
        List<String> lost = new ArrayList<>();
        progress.begin("Copying", contents.size());
        try {
            for (String sha256 : contents) {
                Path copy = from.pathOf(sha256);
                if (!Files.isRegularFile(copy) || !to.store(copy).equals(sha256)) {
                    lost.add(sha256);
                }
                progress.advance(1);
            }
        } finally {
            progress.end();
        }
        if (!lost.isEmpty()) {
            throw new ArchiveIncomplete(lost);
        }
        to.force();
    }

    private int takeIn(Target target, RunReference reference, TransactionTemplate transaction) {
        Submissions submissions = new Submissions(target.database());
        Warehouse warehouse = new Warehouse(target.database(), reference.get().digest());
        Assessor assessor = new Assessor(reference.get(), settings);
        Archive archive = new Archive(target.archive());
        // They end whatever reads them.
        Map<Integer, String> unread = new Begun(current).listJudgedUnread();
        ExecutorService threads = Executors.newFixedThreadPool(settings.parallel());
        int last = submissions.lastRegistered();
        int assessed = 0;
        int after = 0;
        progress.begin("Assessing", submissions.countRegistered());
        try {
            for (List<Registered> page = submissions.listRegistered(after, last, settings.chunk());
                    !page.isEmpty();
                    page = submissions.listRegistered(after, last, settings.chunk())) {
                List<Future<TakenIn>> verdicts = page.stream()
                        .map(each -> threads.submit(() -> new TakenIn(
                                each,
                                unread.containsKey(each.submissionId())
                                        ? assessor.refuse(
                                                each.file(), FileDefect.ENDS_READER, unread.get(each.submissionId()))
                                        : TakeIn.assess(each, archive, assessor, settings))))
                        .toList();
                List<TakenIn> takenIn = verdicts.stream().map(Awaited::get).toList();
                transaction.executeWithoutResult(status -> warehouse.store(takenIn, Impact.NO_RUN));
                after = page.get(page.size() - 1).submissionId();
                assessed += page.size();
                progress.advance(page.size());
            }
        } finally {
            threads.shutdownNow();
            progress.end();
        }
        return assessed;
    }
}
