package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.load.Warehouse;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

/** How one submission becomes a verdict: read, normalise, assess; then stored with its chunk. */
@Configuration(proxyBeanMethods = false)
class TakeIn {

    @Bean
    @Scope(value = "step", proxyMode = ScopedProxyMode.INTERFACES)
    ItemStreamReader<Registered> registeredSubmissions(
            DataSource database,
            Settings settings,
            TakeInCheck ranges,
            @Value("#{stepExecution.stepName}") String stepName) {
        return new WaitingSubmissions(
                new Submissions(database), settings.chunk(), stored -> ranges.range(stepName, stored));
    }

    @Bean
    @Scope(value = "step", proxyMode = ScopedProxyMode.INTERFACES)
    ItemProcessor<Registered, TakenIn> takeInReturn(
            RunReference reference,
            Settings settings,
            Copies copies,
            Care care,
            @Value("#{stepExecution}") StepExecution step) {
        Assessor assessor = reference.assessor();
        boolean isCareful = isCareful(step);
        return submission -> {
            Care.Reader reader =
                    () -> copies.with(submission, step, archive -> assess(submission, archive, assessor, settings));
            return new TakenIn(
                    submission, isCareful ? care.readWithCare(submission, assessor, reader) : care.readAsUsual(reader));
        };
    }

    private static boolean isCareful(StepExecution step) {
        return step.getExecutionContext().containsKey(Care.CAREFUL);
    }

    static Verdict assess(Registered submission, Archive archive, Assessor assessor, Settings settings)
            throws IOException {
        if (!submission.sha256().isEmpty()) {
            return assessor.assessCopy(archive.pathOf(submission.sha256()), submission.file());
        }
        return submission.bytes() > settings.registerLimits().bytesOf(submission.file())
                ? assessor.refuse(submission.file(), FileDefect.TOO_LARGE, "%,d bytes".formatted(submission.bytes()))
                : assessor.refuse(submission.file(), FileDefect.UNREADABLE, "no permission");
    }

    @Bean
    @Scope(value = "step", proxyMode = ScopedProxyMode.INTERFACES)
    ItemWriter<TakenIn> storeVerdicts(
            DataSource database,
            RunReference reference,
            Progress progress,
            RunFence fence,
            Care care,
            @Value("#{stepExecution}") StepExecution step) {
        Warehouse warehouse = new Warehouse(database, reference.get().digest());
        boolean isCareful = isCareful(step);
        return (Chunk<? extends TakenIn> chunk) -> {
            fence.holdOpen(step.getJobExecutionId());
            warehouse.store(chunk.getItems(), step.getJobExecutionId());
            if (isCareful) {
                care.readToTheEnd(chunk);
            }
            FileLines.takenIn(chunk.getItems());
            progress.advance(chunk.size());
        };
    }

    /** Hands out the waiting submissions of a partition in the order of their numbers, a page at a time. */
    private static final class WaitingSubmissions implements ItemStreamReader<Registered> {

        private final Submissions submissions;
        private final int pageSize;
        private final Queue<Registered> page = new ArrayDeque<>();
        private final UnaryOperator<ExecutionContext> ranges;
        private int after;
        private int upTo;

        WaitingSubmissions(Submissions submissions, int pageSize, UnaryOperator<ExecutionContext> ranges) {
            this.submissions = submissions;
            this.pageSize = pageSize;
            this.ranges = ranges;
        }

        @Override
        public void open(ExecutionContext stored) {
            ExecutionContext range = ranges.apply(stored);
            after = range.getInt(TakeInCheck.AFTER);
            upTo = range.getInt(TakeInCheck.UP_TO);
        }

        @Override
        public @Nullable Registered read() {
            if (page.isEmpty()) {
                page.addAll(submissions.listRegistered(after, upTo, pageSize));
            }
            Registered next = page.poll();
            if (next != null) {
                after = next.submissionId();
            }
            return next;
        }
    }
}
