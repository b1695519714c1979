package org.careerbenchmarks.jobs;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.model.RerunScope;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Puts the submissions of a rerun in the queue, and notes in the same transaction who asked for it, and why. */
@Component
final class Reopen {

    private final Submissions submissions;
    private final Reruns reruns;

    Reopen(DataSource database) {
        this.submissions = new Submissions(database);
        this.reruns = new Reruns(database);
    }

    /** Does nothing the second time: what was put in the queue may have been assessed since, by whatever run. */
    void run(StepExecution step) {
        long run = step.getJobExecutionId();
        if (reruns.hasBegun(run)) {
            return;
        }
        RunRequest request = RunRequest.of(step.getJobParameters());
        Rerun rerun = Objects.requireNonNull(request.rerun(), "only a rerun has this step");
        Choice choice = choose(submissions, rerun.scope(), new Archive(request.archive()));
        submissions.reopen(numbers(choice.submissions()));
        reruns.begin(run, rerun);
        step.getJobExecution()
                .getExecutionContext()
                .put(Steps.MISSING_COPIES, String.join(", ", choice.missingCopies()));
    }

    /**
     * What a scope comes to.
     *
     * @param missingCopies files that it means, but whose copy is gone from the archive
     */
    record Choice(List<RerunScope.Candidate> submissions, List<String> missingCopies) {}

    static List<Integer> numbers(List<RerunScope.Candidate> submissions) {
        return submissions.stream().map(RerunScope.Candidate::submissionId).toList();
    }

    static Choice choose(Submissions submissions, RerunScope scope, Archive archive) {
        List<RerunScope.Candidate> chosen = new ArrayList<>();
        List<String> missingCopies = new ArrayList<>();
        for (RerunScope.Candidate each : submissions.listCandidates()) {
            if (scope.includes(each)) {
                boolean isThere = each.sha256().isEmpty() || Files.exists(archive.pathOf(each.sha256()));
                if (isThere) {
                    chosen.add(each);
                } else {
                    missingCopies.add(each.file());
                }
            }
        }
        return new Choice(chosen, missingCopies);
    }
}
