package org.careerbenchmarks.jobs;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Takes in the submissions of a partition, wherever it is run: as usual in chunks, or with care one at a time. */
public final class TakeInPartition implements Step {

    static final String NAME = "take-in-partition";

    private final Step usual;
    private final Step careful;
    private final TakeInCheck ranges;
    private final Care care;

    TakeInPartition(Step usual, Step careful, TakeInCheck ranges, Care care) {
        this.usual = usual;
        this.careful = careful;
        this.ranges = ranges;
        this.care = care;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void execute(StepExecution partition) throws JobInterruptedException {
        ExecutionContext range = ranges.range(partition.getStepName(), partition.getExecutionContext());
        if (ranges.isCareful() || care.isNeeded(partition, range)) {
            partition.getExecutionContext().put(Care.CAREFUL, true);
            care.begin(() -> careful.execute(partition));
        } else {
            usual.execute(partition);
        }
    }
}
