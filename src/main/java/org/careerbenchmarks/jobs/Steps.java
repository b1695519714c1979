package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.careerbenchmarks.load.Dossiers;
import org.careerbenchmarks.load.Settle;
import org.careerbenchmarks.publish.Edition;
import org.careerbenchmarks.publish.Editions;
import org.careerbenchmarks.publish.Exported;
import org.careerbenchmarks.publish.Publication;
import org.careerbenchmarks.publish.TableExport;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that are one transaction each, and what they do. */
@Component
final class Steps {

    /** What a run leaves for whoever reports on it, in its execution context. */
    static final String ARRIVAL = "arrival";

    static final String EDITION = "edition";
    static final String IS_NEW_EDITION = "isNewEdition";
    static final String EXPORTED_TO = "exportedTo";
    static final String REPLACED = "replaced";
    static final String LETTERS = "letters";
    static final String LETTERS_IN = "lettersIn";
    static final String MISSING_COPIES = "missingCopies";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource database;
    private final RunReference reference;
    private final StopRequest stop;
    private final BeanFactory beans;
    private final Clock clock;
    private final Settings settings;

    Steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource database,
            RunReference reference,
            StopRequest stop,
            BeanFactory beans,
            Clock clock,
            Settings settings) {
        this.repository = repository;
        this.transactions = transactions;
        this.database = database;
        this.reference = reference;
        this.stop = stop;
        this.beans = beans;
        this.clock = clock;
        this.settings = settings;
    }

    /** What is done in one transaction. */
    interface Work {
        void run(StepExecution step) throws Exception;
    }

    Step once(String name, Work work) {
        return step(name, tasklet(work), false);
    }

    /** Runs again when a failed run is restarted, although it was completed. */
    Step inEveryAttempt(String name, Work work) {
        return step(name, tasklet(work), true);
    }

    /** A tasklet with state of its own for each run, called until it is finished; a transaction each time. */
    Step repeated(String name, String bean) {
        Tasklet late =
                (contribution, context) -> beans.getBean(bean, Tasklet.class).execute(contribution, context);
        return step(name, late, false);
    }

    /** A job that begins with some steps, and ends with publishing and with all that is written from it. */
    Job publishing(String name, FlowBuilder<Flow> beginning) {
        Flow flow = beginning.next(once("settle", this::settle)).next(handOut()).build();
        return new JobBuilder(name, repository)
                .listener(saveAllThatIsLeft())
                .start(flow)
                .end()
                .build();
    }

    /** At the same time: publishing and the tables wait for the database, the letters, which speak of returns alone, do not. */
    private Flow handOut() {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("hand-out-");
        threads.setTaskDecorator(LogContext::handOn);
        return new FlowBuilder<Flow>("hand-out")
                .start(flow("edition", once("publish", this::publish), once("export", this::export)))
                .split(threads)
                .add(flow("letters", once("feedback", this::sendBack)))
                .build();
    }

    /** Two steps at a time may each save what was left before the other had left something. */
    private JobExecutionListener saveAllThatIsLeft() {
        return new JobExecutionListener() {
            @Override
            public void afterJob(JobExecution run) {
                repository.updateExecutionContext(run);
            }
        };
    }

    private static Flow flow(String name, Step first, Step... others) {
        FlowBuilder<Flow> flow = new FlowBuilder<Flow>(name).start(first);
        List.of(others).forEach(flow::next);
        return flow.build();
    }

    private Step step(String name, Tasklet tasklet, boolean inEveryAttempt) {
        TaskletStep step = new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(inEveryAttempt)
                .build();
        step.setInterruptionPolicy(stop);
        return step;
    }

    private static Tasklet tasklet(Work work) {
        return (contribution, context) -> {
            work.run(contribution.getStepExecution());
            return RepeatStatus.FINISHED;
        };
    }

    void readReference(StepExecution step) {
        reference.load(RunRequest.of(step.getJobParameters()).input());
    }

    private void settle(StepExecution step) {
        new Settle(database).run();
        FileLines.settled(database);
    }

    /** Publishes, and closes the arrival: what is registered from now on came later. */
    private void publish(StepExecution step) {
        Publication publication = new Editions(database).publish(step.getJobExecutionId(), clock.instant());
        new Reruns(database).end(publication.edition().edition());
        put(step, EDITION, publication.edition().edition());
        put(step, IS_NEW_EDITION, publication.isNew());
        put(step, ARRIVAL, new Settle(database).closeArrival());
    }

    private void export(StepExecution step) {
        Path output = RunRequest.of(step.getJobParameters()).output();
        Edition current = new Editions(database).findCurrent().orElseThrow();
        Exported exported = new TableExport(database).write(current.edition(), output);
        put(step, EXPORTED_TO, exported.folder().toString());
        exported.movedAside().ifPresent(folder -> put(step, REPLACED, folder.toString()));
    }

    /** Writes what goes back to the schools, and takes away what they need no more. */
    private void sendBack(StepExecution step) {
        RunRequest request = RunRequest.of(step.getJobParameters());
        Set<String> closedWaves =
                SendBack.closedWaves(reference.get().waves().values(), settings.feedbackKeptDays(), clock.instant());
        SendBack back = new SendBack(request.output(), request.archive(), closedWaves).inThreads(settings.parallel());
        put(step, LETTERS, back.run(new Dossiers(database)::forEachReturn));
        put(step, LETTERS_IN, SendBack.folder(request.output()).toString());
    }

    private static void put(StepExecution step, String key, Object value) {
        step.getJobExecution().getExecutionContext().put(key, value);
    }
}
