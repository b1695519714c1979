package org.careerbenchmarks.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks.load.Submissions;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/** Divides the waiting submissions among partitions, and makes sure afterwards that none was left behind. */
@Component
final class TakeInCheck implements StepExecutionListener {

    static final String AFTER = "after";
    static final String UP_TO = "upTo";

    private final Submissions submissions;
    private final Progress progress;
    private final Care care;
    private final boolean isRemote;
    private volatile Map<String, ExecutionContext> latest = Map.of();
    private volatile boolean isCareful;

    TakeInCheck(DataSource database, Progress progress, Care care, Settings settings) {
        this.submissions = new Submissions(database);
        this.progress = progress;
        this.care = care;
        this.isRemote = settings.takeIn().isRemote();
    }

    /** A process that ended while it took in itself may have met a file that ends it; of workers it is known better. */
    @Override
    public void beforeStep(StepExecution takeIn) {
        isCareful = !isRemote && care.isNeededAfterLastNight(takeIn);
    }

    /** Whether everything is taken in with care, whatever is known of a partition. */
    boolean isCareful() {
        return isCareful;
    }

    /** Ranges of submission numbers of about equal size. */
    Map<String, ExecutionContext> partition(int gridSize) {
        progress.begin("Taking in", submissions.countRegistered());
        int after = submissions.firstRegistered() - 1;
        int last = submissions.lastRegistered();
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (int number = 1; number <= gridSize; number++) {
            int upTo = (int) (after + (long) (last - after) / (gridSize - number + 1));
            ExecutionContext range = new ExecutionContext();
            range.putInt(AFTER, after);
            range.putInt(UP_TO, upTo);
            partitions.put("part" + number, range);
            after = upTo;
        }
        latest = partitions;
        return partitions;
    }

    /**
     * The range of a partition: its own, or, where the run was killed between making it and storing its range, the one
     * that was worked out for it at the restart. Nothing was taken in before all ranges were stored, so it is the same.
     */
    ExecutionContext range(String stepName, ExecutionContext stored) {
        ExecutionContext again = latest.get(stepName.substring(stepName.indexOf(':') + 1));
        return stored.containsKey(AFTER) || again == null ? stored : again;
    }

    /** Step counters are the framework's; the ledger is ours, and it decides. */
    void run(StepExecution step) {
        progress.end();
        int left = submissions.countRegistered();
        if (left > 0) {
            throw new IllegalStateException(left
                    + " submissions were registered and not taken in; restart the run, and report this as a defect.");
        }
    }
}
