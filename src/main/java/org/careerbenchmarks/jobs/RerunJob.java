package org.careerbenchmarks.jobs;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Assesses submissions of a wave again, whatever was made of them before, together with what has newly arrived.
 *
 * <pre>reference → register → reopen → take-in (partitions of chunks) → settle → (publish → export, beside feedback)</pre>
 *
 * <p>Restart: submissions are put in the queue once for each rerun, however often it is restarted, and stand as they did
 * until they are assessed. Killed anywhere, a restart or the next nightly run assesses what is left in the queue and
 * ends with the same tables as an undisturbed run.
 */
@Configuration(proxyBeanMethods = false)
public class RerunJob {

    public static final String NAME = "rerun";

    @Bean(NAME)
    Job rerun(Steps steps, Reopen reopen, Step takeInSubmissions, TakeInCheck check) {
        return steps.publishing(
                NAME,
                new FlowBuilder<Flow>(NAME)
                        .start(steps.inEveryAttempt("reference", steps::readReference))
                        .next(steps.repeated("register", "registerFiles"))
                        .next(steps.once("reopen", reopen::run))
                        .next(takeInSubmissions)
                        .next(steps.once("take-in-check", check::run)));
    }
}
