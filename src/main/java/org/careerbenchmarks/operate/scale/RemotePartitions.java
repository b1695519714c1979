package org.careerbenchmarks.operate.scale;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.careerbenchmarks.jobs.Handout;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.jobs.TakeInSettings;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;

/**
 * Hands the partitions of a take-in out to workers, and waits until all are finished. How they get on is seen in the
 * database alone: no answers are sent that could be lost.
 */
final class RemotePartitions implements PartitionHandler {

    private static final long LOOK_EVERY_MILLIS = 250;

    /** Of the ten seconds that a run has for stopping. */
    private static final Duration FOR_WORKERS_TO_STOP = Duration.ofSeconds(6);

    private final JobRepository repository;
    private final Handout handout;
    private final StopRequest stop;
    private final TakeInSettings settings;

    RemotePartitions(JobRepository repository, Handout handout, StopRequest stop, TakeInSettings settings) {
        this.repository = repository;
        this.handout = handout;
        this.stop = stop;
        this.settings = settings;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution takeIn) throws Exception {
        ExecutorService waiting = Executors.newSingleThreadExecutor(task -> new Thread(task, "take-in-handout"));
        try {
            handout.offer(takeIn);
            MessageChannelPartitionHandler partitions = partitions(takeIn);
            Collection<StepExecution> finished =
                    await(waiting.submit(() -> partitions.handle(splitter, takeIn)), takeIn);
            refuseFailed(finished);
            return finished;
        } finally {
            waiting.shutdownNow();
            handout.takeBack();
        }
    }

    private MessageChannelPartitionHandler partitions(StepExecution takeIn) throws Exception {
        PartitionQueue queue = new PartitionQueue(settings);
        String request = takeIn.getJobParameters().getString("request", "");
        MessagingTemplate messages = new MessagingTemplate();
        messages.setDefaultChannel((message, timeout) -> {
            queue.send(message.getPayload(), request);
            return true;
        });
        MessageChannelPartitionHandler partitions = new MessageChannelPartitionHandler() {
            @Override
            protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> parts) throws Exception {
                parts.forEach(handout::complete);
                return super.doHandle(manager, parts);
            }
        };
        partitions.setStepName("take-in-partition");
        // On a restart Batch divides as the first time, whatever this says: the names of partitions stay.
        partitions.setGridSize(handout.partitions());
        partitions.setMessagingOperations(messages);
        partitions.setJobRepository(repository);
        partitions.setPollInterval(LOOK_EVERY_MILLIS);
        partitions.afterPropertiesSet();
        return partitions;
    }

    /** Batch's own waiting heeds neither a stop nor whether anything gets done. */
    private Collection<StepExecution> await(Future<Collection<StepExecution>> finished, StepExecution takeIn)
            throws Exception {
        int left = handout.left();
        Since progress = new Since();
        Since asked = null;
        while (true) {
            try {
                return finished.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                int now = handout.left();
                if (now < left) {
                    handout.advanced(left - now);
                    left = now;
                    progress = new Since();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
            if (asked == null && stop.isAsked(takeIn.getJobExecutionId())) {
                stop.ask(takeIn.getJobExecutionId());
                takeIn.setTerminateOnly();
                asked = new Since();
            }
            if (asked != null && (asked.isLongerAgoThan(FOR_WORKERS_TO_STOP) || !isAnyoneWorking(takeIn))) {
                throw new JobInterruptedException("the run was asked to stop before workers had begun or finished all");
            }
            if (asked == null && progress.isLongerAgoThan(settings.timeout())) {
                throw new IllegalStateException(silence(left));
            }
        }
    }

    private boolean isAnyoneWorking(StepExecution takeIn) {
        return repository.getJobExecution(takeIn.getJobExecutionId()).getStepExecutions().stream()
                .anyMatch(each ->
                        !each.getStepName().equals(takeIn.getStepName()) && each.getStatus() == BatchStatus.STARTED);
    }

    private String silence(int left) {
        return ("No worker took anything in for %d s, and %,d submissions are left: look whether workers run"
                        + " (\"./benchmarks serve --worker\"), whether the broker at %s answers, and whether what they"
                        + " gave up lies in its queue %s.")
                .formatted(settings.timeout().toSeconds(), left, settings.broker(), Broker.deadOf(settings.queue()));
    }

    private static void refuseFailed(Collection<StepExecution> finished) {
        for (StepExecution each : finished) {
            if (each.getStatus() == BatchStatus.FAILED) {
                String description = each.getExitStatus().getExitDescription();
                throw new IllegalStateException("A worker could not take in its part (" + each.getStepName() + "): "
                        + description.lines().findFirst().orElse("the cause is in its log"));
            }
        }
    }

    /** A moment. */
    private static final class Since {

        private final long nanos = System.nanoTime();

        boolean isLongerAgoThan(Duration time) {
            return System.nanoTime() - nanos > time.toNanos();
        }
    }
}
