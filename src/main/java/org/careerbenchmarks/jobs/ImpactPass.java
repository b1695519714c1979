package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.StoredVerdicts;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.load.Warehouse;
import org.careerbenchmarks.model.Verdict;

/**
 * Assesses submissions again from their copies, several at a time, and stores another attempt of those that come out
 * differently: on the caller's thread, in its transaction.
 */
final class ImpactPass {

    private final StoredVerdicts stored;
    private final Warehouse warehouse;
    private final Archive archive;
    private final Assessor assessor;
    private final Settings settings;
    private final ImpactTally tally = new ImpactTally();
    private final List<String> missingCopies = new ArrayList<>();

    ImpactPass(StoredVerdicts stored, Warehouse warehouse, Archive archive, Assessor assessor, Settings settings) {
        this.stored = stored;
        this.warehouse = warehouse;
        this.archive = archive;
        this.assessor = assessor;
        this.settings = settings;
    }

    ImpactTally tally() {
        return tally;
    }

    List<String> missingCopies() {
        return missingCopies;
    }

    void run(Predicate<TakenIn> chosen, Progress progress) {
        progress.begin("Assessing", stored.count());
        ExecutorService threads = Executors.newFixedThreadPool(settings.parallel());
        try {
            int after = 0;
            for (List<TakenIn> page = page(after); !page.isEmpty(); page = page(after)) {
                after = page.get(page.size() - 1).submission().submissionId();
                assess(page.stream().filter(chosen).toList(), threads);
                progress.advance(page.size());
            }
        } finally {
            threads.shutdownNow();
            progress.end();
        }
    }

    /** Takes in what waits in the queue, which has no verdict to be compared with. */
    int takeIn(Submissions submissions) {
        int taken = 0;
        List<Registered> waiting = submissions.listRegistered(0, Integer.MAX_VALUE, settings.chunk());
        while (!waiting.isEmpty()) {
            List<TakenIn> verdicts = new ArrayList<>();
            for (Registered each : waiting) {
                verdicts.add(new TakenIn(each, assessQueued(each)));
            }
            warehouse.store(verdicts, Impact.NO_RUN);
            taken += verdicts.size();
            waiting = submissions.listRegistered(0, Integer.MAX_VALUE, settings.chunk());
        }
        return taken;
    }

    private Verdict assessQueued(Registered submission) {
        try {
            return TakeIn.assess(submission, archive, assessor, settings);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<TakenIn> page(int after) {
        return stored.list(after, settings.chunk());
    }

    private void assess(List<TakenIn> page, ExecutorService threads) {
        List<Future<Optional<Verdict>>> verdicts =
                page.stream().map(each -> threads.submit(() -> assess(each))).toList();
        List<TakenIn> different = new ArrayList<>();
        for (int index = 0; index < page.size(); index++) {
            Registered submission = page.get(index).submission();
            Verdict before = page.get(index).verdict();
            Optional<Verdict> after = Awaited.get(verdicts.get(index));
            if (after.isEmpty()) {
                missingCopies.add(submission.file());
            } else {
                tally.assessed(submission.submissionId(), before, after.get());
                if (!ImpactTally.isSame(before, after.get())) {
                    different.add(new TakenIn(next(submission), after.get()));
                }
            }
        }
        warehouse.store(different, Impact.NO_RUN);
    }

    /** What ended whatever read it is not read again: it would end this process too. */
    private Optional<Verdict> assess(TakenIn before) throws IOException {
        Registered submission = before.submission();
        if (Care.isEndOfReader(before.verdict())) {
            return Optional.of(before.verdict());
        }
        boolean isLost = !submission.sha256().isEmpty() && !Files.exists(archive.pathOf(submission.sha256()));
        return isLost ? Optional.empty() : Optional.of(TakeIn.assess(submission, archive, assessor, settings));
    }

    private static Registered next(Registered submission) {
        return new Registered(
                submission.submissionId(),
                submission.file(),
                submission.sha256(),
                submission.bytes(),
                submission.attempt() + 1);
    }
}
