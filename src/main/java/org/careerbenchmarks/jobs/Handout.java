package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.reference.ReferenceFiles;
import org.careerbenchmarks.load.Submissions;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/** What a run hands out to workers: partitions, the reference data that it works with, and copies of what arrived. */
@Component
public final class Handout {

    private final Submissions submissions;
    private final SharedFiles shared;
    private final RunReference reference;
    private final Copies copies;
    private final TakeInCheck ranges;
    private final JobRepository repository;
    private final Progress progress;
    private final Settings settings;

    Handout(
            DataSource database,
            RunReference reference,
            Copies copies,
            TakeInCheck ranges,
            JobRepository repository,
            Progress progress,
            Settings settings) {
        this.submissions = new Submissions(database);
        this.shared = new SharedFiles(database, SharedFiles.REFERENCE);
        this.reference = reference;
        this.copies = copies;
        this.ranges = ranges;
        this.repository = repository;
        this.progress = progress;
        this.settings = settings;
    }

    /** In how many partitions what waits is divided. */
    public int partitions() {
        int size = settings.takeIn().partitionSize();
        return (left() + size - 1) / size;
    }

    /** How many submissions wait. */
    public int left() {
        return submissions.countRegistered();
    }

    /** Some were taken in elsewhere. */
    public void advanced(int more) {
        progress.advance(more);
    }

    /** Puts what workers need where they find it. */
    public void offer(StepExecution takeIn) {
        RunRequest request = RunRequest.of(takeIn.getJobParameters());
        String digest = reference.get().digest();
        Path folder = request.input().resolve("reference");
        if (!shared.list().contains(digest + "/" + WorkerTakeIn.ALL_THERE)) {
            shared.clear();
            ReferenceFiles.list(folder).forEach((name, file) -> shared.put(digest + "/" + name, file));
            shared.mark(digest + "/" + WorkerTakeIn.ALL_THERE);
        }
        copies.offer(request.archive());
    }

    /** Takes away what was there for this take-in alone. */
    public void takeBack() {
        copies.takeBack();
    }

    /** Makes sure that a partition says what is in it, also where a killed run got no further than its name. */
    public void complete(StepExecution partition) {
        ExecutionContext stored = partition.getExecutionContext();
        if (!stored.containsKey(TakeInCheck.AFTER)) {
            ExecutionContext range = ranges.range(partition.getStepName(), stored);
            range.entrySet().forEach(each -> stored.put(each.getKey(), each.getValue()));
            repository.updateExecutionContext(partition);
        }
    }
}
