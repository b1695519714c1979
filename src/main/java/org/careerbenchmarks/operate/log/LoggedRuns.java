package org.careerbenchmarks.operate.log;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.careerbenchmarks.jobs.LogContext;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.operate.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps a log of its own for each run, whichever job it is and however it was started, and lets what happens be said in
 * it. It ends with the run, and at the latest with the application.
 */
@Component
final class LoggedRuns implements JobExecutionListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedRuns.class);

    private final Places places;
    private final RunLines lines;
    private final String format;

    LoggedRuns(Collection<Job> jobs, Places places, RunLines lines, Environment environment) {
        this.places = places;
        this.lines = lines;
        this.format = environment.getRequiredProperty(LogSetup.FORMAT_OF_FILES);
        // Jobs may share steps.
        Set<Step> steps = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Job each : jobs) {
            AbstractJob job = (AbstractJob) each;
            job.registerJobExecutionListener(this);
            job.getStepNames().stream().map(job::getStep).forEach(steps::add);
        }
        steps.forEach(step -> ((AbstractStep) step).registerStepExecutionListener(lines));
    }

    @Override
    public void beforeJob(JobExecution run) {
        RunRequest.noteMachine(run);
        LogContext.begin(run.getId());
        try {
            RunLog.open(places.logOf(run.getId()), format, run.getId());
        } catch (IOException unwritable) {
            // No run fails because of its log; what it says stands in the log of the program as well.
            LOG.warn("Run {} has no log of its own", run.getId(), unwritable);
        }
        lines.begin(run);
    }

    @Override
    public void afterJob(JobExecution run) {
        try {
            lines.end(run);
        } finally {
            RunLog.closeWhatIsOpen();
            LogContext.end();
        }
    }

    @Override
    public void destroy() {
        RunLog.closeWhatIsOpen();
    }
}
