package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;
import org.careerbenchmarks.load.Begun;
import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Verdict;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a partition is taken in after a process ended in the midst of it: a submission a transaction, written down before
 * it is read, and while it is read nothing else is read in this process. So a file that ends whatever reads it is found
 * out, and not another one that was read at the same time; begun often enough, it is not read again but quarantined.
 */
@Component
final class Care {

    /** In the context of a partition: it is taken in with care, and so is what is left of it at a restart. */
    static final String CAREFUL = "careful";

    /** Each needs a second connection for a moment, of a pool that is not large. */
    private static final int AT_ONCE = 4;

    private final Begun begun;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final Settings settings;
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();
    private final Semaphore partitions = new Semaphore(AT_ONCE);

    Care(DataSource database, PlatformTransactionManager transactions, Settings settings) {
        this.begun = new Begun(database);
        this.jdbc = new JdbcTemplate(database);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.settings = settings;
    }

    /** Reads and judges a submission. */
    interface Reader {
        Verdict read() throws IOException;
    }

    /** Whether care is needed: somebody began this partition before, or a submission in it. */
    boolean isNeeded(StepExecution partition, ExecutionContext range) {
        return range.containsKey(CAREFUL)
                || partition.getStatus() == BatchStatus.STARTED
                || begun.isAny(range.getInt(TakeInCheck.AFTER, 0), range.getInt(TakeInCheck.UP_TO, 0));
    }

    /** Whether the process of the last run that took in came to an end meanwhile. */
    boolean isNeededAfterLastNight(StepExecution takeIn) {
        return jdbc.queryForList(
                        """
                        select exit_code from batch_step_execution
                        where step_name = ? and step_execution_id < ?
                        order by step_execution_id desc
                        fetch first 1 row only
                        """,
                        String.class,
                        takeIn.getStepName(),
                        takeIn.getId())
                .contains("EXECUTING");
    }

    /** Whether a file was judged without being read, because it ends whatever reads it. */
    static boolean isEndOfReader(Verdict verdict) {
        return verdict.findings().stream().anyMatch(each -> each.rule().equals(Begun.RULE));
    }

    /** What a partition that needs care does. */
    interface Work {
        void run() throws JobInterruptedException;
    }

    void begin(Work partition) throws JobInterruptedException {
        partitions.acquireUninterruptibly();
        try {
            partition.run();
        } finally {
            partitions.release();
        }
    }

    /** Reads beside others. */
    Verdict readAsUsual(Reader reader) throws IOException {
        return locked(reading.readLock(), reader);
    }

    /** Reads alone, if that was not tried too often. */
    Verdict readWithCare(Registered submission, Assessor assessor, Reader reader) throws IOException {
        return locked(reading.writeLock(), () -> {
            int times = begun.times(submission.submissionId());
            // The first time it was begun in a chunk, and nobody wrote it down.
            if (times >= settings.takeIn().deliveries() - 1) {
                return assessor.refuse(
                        submission.file(), FileDefect.ENDS_READER, "begun %d times".formatted(times + 1));
            }
            apart.executeWithoutResult(status -> begun.note(submission.submissionId()));
            return reader.read();
        });
    }

    private static Verdict locked(Lock lock, Reader reader) throws IOException {
        lock.lock();
        try {
            return reader.read();
        } finally {
            lock.unlock();
        }
    }

    /** In the transaction that stores what came of it. */
    void readToTheEnd(Chunk<? extends TakenIn> finished) {
        begun.forget(finished.getItems());
    }
}
