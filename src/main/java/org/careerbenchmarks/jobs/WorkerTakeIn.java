package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.reference.BrokenReference;
import org.careerbenchmarks.ingest.reference.ReferenceFiles;
import org.careerbenchmarks.model.reference.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Takes in the partitions that the runs of other processes hand out. */
@Component
public final class WorkerTakeIn {

    /** Put down last: with it the reference data are whole. */
    static final String ALL_THERE = ".all";

    private static final Logger LOG = LoggerFactory.getLogger(WorkerTakeIn.class);

    private final JobRepository repository;
    private final TakeInPartition step;
    private final RunReference reference;
    private final SharedFiles shared;
    private final RunFence fence;
    private final StopRequest stop;
    private final ObjectProvider<WorkerPlace> place;
    private final Set<Long> busy = new HashSet<>();

    WorkerTakeIn(
            JobRepository repository,
            TakeInPartition step,
            RunReference reference,
            DataSource database,
            RunFence fence,
            StopRequest stop,
            ObjectProvider<WorkerPlace> place) {
        this.repository = repository;
        this.step = step;
        this.reference = reference;
        this.shared = new SharedFiles(database, SharedFiles.REFERENCE);
        this.fence = fence;
        this.stop = stop;
        this.place = place;
    }

    /**
     * Takes in a partition. Returns when it is finished with, also by being dropped; throws if it is to be handed out
     * again.
     *
     * @param request by which its run was asked for: a number alone may be of another warehouse
     */
    public void work(long partition, String request) throws InterruptedException {
        begin(partition);
        try {
            StepExecution found = repository.getStepExecution(partition);
            if (found == null || !request.equals(found.getJobParameters().getString("request"))) {
                throw new IllegalStateException(
                        "Partition " + partition + " is of another warehouse; give each warehouse"
                                + " a queue of its own (benchmarks.take-in.queue).");
            }
            LogContext.begin(found.getJobExecutionId());
            if (!found.getStatus().isRunning() || !fence.isOpen(found.getJobExecutionId())) {
                LOG.info("{} of run {} is over and dropped", found.getStepName(), found.getJobExecutionId());
                return;
            }
            execute(found);
        } finally {
            LogContext.end();
            end(partition);
        }
    }

    private void execute(StepExecution found) {
        try {
            useReference();
        } catch (IllegalStateException | BrokenReference unusable) {
            LOG.error("{} cannot be taken in", found.getStepName(), unusable);
            found.setStatus(BatchStatus.FAILED);
            found.setExitStatus(ExitStatus.FAILED.addExitDescription(unusable.getMessage()));
            repository.update(found);
            return;
        }
        try {
            step.execute(found);
        } catch (JobInterruptedException stopped) {
            LOG.info("{} was stopped", found.getStepName(), stopped);
        }
        if (found.getStatus() == BatchStatus.UNKNOWN) {
            throw new IllegalStateException(
                    found.getStepName() + " could not be closed: somebody else has it, or the database is gone");
        }
    }

    /** Where the broker lost us and came back, it hands out again what another thread of this process still has. */
    private synchronized void begin(long partition) throws InterruptedException {
        while (!busy.add(partition)) {
            wait();
        }
    }

    private synchronized void end(long partition) {
        busy.remove(partition);
        notifyAll();
    }

    /** The process ends: whoever gets here waits for that. */
    public void standStill() {
        stop.standStill();
    }

    private synchronized void useReference() {
        String mark = shared.list().stream()
                .filter(name -> name.endsWith("/" + ALL_THERE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the run has put down no reference data"));
        String digest = mark.substring(0, mark.indexOf('/'));
        if (!reference.isOf(digest)) {
            reference.use(read(digest));
        }
    }

    private Reference read(String digest) {
        Path folder = Objects.requireNonNull(place.getObject()).scratch().resolve(digest);
        try {
            for (String name : shared.list()) {
                if (name.startsWith(digest + "/") && !name.endsWith(ALL_THERE)) {
                    shared.fetch(name, folder.resolve(name.substring(name.indexOf('/') + 1)));
                }
            }
            Reference read = ReferenceFiles.read(folder);
            if (!read.digest().equals(digest)) {
                throw new IllegalStateException(
                        "The reference files were changed while the run handed them out; restart it.");
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            deleteAll(folder);
        }
    }

    private static void deleteAll(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            LOG.warn("{} was left behind", folder, left);
        }
    }
}
