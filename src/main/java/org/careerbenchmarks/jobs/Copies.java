package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.model.Verdict;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a process finds the copies that it takes in: in the archive of the run; a worker in its own folder, which is the
 * same one, or in the database, from which it brings each to a folder of its own for as long as it reads it.
 */
@Component
final class Copies {

    private static final int BATCH = 100;

    private final Submissions submissions;
    private final SharedFiles shared;
    private final TransactionTemplate transaction;
    private final ObjectProvider<WorkerPlace> worker;
    private final boolean isInDatabase;

    Copies(
            DataSource database,
            PlatformTransactionManager transactions,
            ObjectProvider<WorkerPlace> worker,
            Settings settings) {
        this.submissions = new Submissions(database);
        this.shared = new SharedFiles(database, SharedFiles.ARCHIVE);
        this.transaction = new TransactionTemplate(transactions);
        this.worker = worker;
        this.isInDatabase = settings.takeIn().isArchiveInDatabase();
    }

    /** What is done with a copy while it is there. */
    interface Reading {
        Verdict read(Archive archive) throws IOException;
    }

    /** Reads the copy of a submission. */
    Verdict with(Registered submission, StepExecution step, Reading reading) throws IOException {
        WorkerPlace place = worker.getIfAvailable();
        if (place == null) {
            return reading.read(
                    new Archive(RunRequest.of(step.getJobParameters()).archive()));
        }
        if (!isInDatabase || submission.sha256().isEmpty()) {
            return reading.read(new Archive(place.archive()));
        }
        // Two partitions may hold the same bytes.
        Archive brought = new Archive(place.scratch().resolve(String.valueOf(step.getId())));
        Path copy = brought.pathOf(submission.sha256());
        try {
            shared.fetch(submission.sha256(), copy);
            return reading.read(brought);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Puts the copies of all that waits where workers find them. What a dead run left there is taken away. */
    void offer(Path archive) {
        takeBack();
        if (!isInDatabase) {
            return;
        }
        Archive copies = new Archive(archive);
        int last = submissions.lastRegistered();
        List<Registered> page = new ArrayList<>();
        int after = 0;
        do {
            page.clear();
            page.addAll(submissions.listRegistered(after, last, BATCH));
            transaction.executeWithoutResult(status -> page.stream()
                    .map(Registered::sha256)
                    .filter(sha256 -> !sha256.isEmpty())
                    .forEach(sha256 -> shared.put(sha256, copies.pathOf(sha256))));
            after = page.isEmpty() ? last : page.get(page.size() - 1).submissionId();
        } while (!page.isEmpty());
    }

    void takeBack() {
        transaction.executeWithoutResult(status -> shared.clear());
    }
}
