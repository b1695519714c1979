package org.careerbenchmarks.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Register;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Registers the files of the input folder, a batch in each transaction, so that it can be stopped in between. */
@Component("registerFiles")
@StepScope
class RegisterFiles implements Tasklet {

    private static final Duration NAP = Duration.ofMillis(200);

    private final DataSource database;
    private final RunReference reference;
    private final Settings settings;
    private final Clock clock;
    private final Progress progress;
    private @Nullable Register register;

    RegisterFiles(DataSource database, RunReference reference, Settings settings, Clock clock, Progress progress) {
        this.database = database;
        this.reference = reference;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Register files = register;
        if (files == null) {
            RunRequest request = RunRequest.of(contribution.getStepExecution().getJobParameters());
            files = new Register(request.places(), database, settings.registerLimits(), clock);
            register = files;
            progress.begin("Registering", files.size());
        }
        Duration left = files.untilSettled();
        if (!left.isZero()) {
            // In short naps, each a transaction of its own: a stop is seen between two of them.
            TimeUnit.MILLISECONDS.sleep(Math.min(left.toMillis() + 1, NAP.toMillis()));
            return RepeatStatus.CONTINUABLE;
        }
        boolean isMore = files.next();
        progress.advance(files.lastBatch());
        contribution.incrementWriteCount(files.lastBatch());
        if (!isMore) {
            reopen(new Submissions(database), reference.get(), settings);
            progress.end();
        }
        return RepeatStatus.continueIf(isMore);
    }

    /** What is to be read again because a setting or a definition changed since. */
    static void reopen(Submissions submissions, Reference reference, Settings settings) {
        submissions.reopenTooLarge(settings.largerFiles());
        submissions.reopenRedefined(reference.surveys().values().stream()
                .collect(Collectors.toMap(SurveyDefinition::survey, SurveyDefinition::digest)));
    }
}
