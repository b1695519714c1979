package org.careerbenchmarks.jobs;

import javax.sql.DataSource;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the log says about single files: a line for each that was not simply accepted. What is accepted is told only to
 * those who ask for DEBUG, so that ten thousand returns cost nothing.
 */
final class FileLines {

    private static final Logger LOG = LoggerFactory.getLogger(FileLines.class);

    private FileLines() {}

    static void takenIn(Iterable<? extends TakenIn> all) {
        for (TakenIn each : all) {
            Verdict verdict = each.verdict();
            boolean isAccepted = verdict.outcome() == Outcome.ACCEPTED;
            if (!isAccepted || LOG.isDebugEnabled()) {
                String file = each.submission().file();
                LogContext.about(verdict.wave(), verdict.schoolId(), () -> say(file, verdict, isAccepted));
            }
        }
    }

    private static void say(String file, Verdict verdict, boolean isAccepted) {
        if (isAccepted) {
            LOG.debug("{}: accepted", file);
        } else {
            LOG.info("{}: {}: {}", file, words(verdict.outcome().code()), firstMessage(verdict));
        }
    }

    /** The message that explains the outcome: of the findings with the hardest treatment the first. */
    private static String firstMessage(Verdict verdict) {
        Treatment hardest = verdict.findings().stream()
                .map(Finding::treatment)
                .max(Treatment::compareTo)
                .orElse(Treatment.ACCEPT);
        return verdict.findings().stream()
                .filter(each -> each.treatment() == hardest)
                .findFirst()
                .map(Finding::message)
                .orElse("nothing was found in it");
    }

    /** Files of this arrival that were not assessed, or that came to something else when all were compared. */
    static void settled(DataSource database) {
        JdbcClient.create(database)
                .sql(
                        """
                        select submission.file, standing.outcome, standing.wave, standing.school_id, (
                            select message
                            from intake.finding
                            where finding.submission_id = standing.submission_id
                                and finding.attempt = 0
                                and finding.severity <> 'note'
                            order by finding_no
                            fetch first 1 row only)
                        from intake.standing
                        join intake.submission on submission.submission_id = standing.submission_id
                        join intake.arrival on arrival.arrival = submission.arrival
                        left join intake.attempt
                            on attempt.submission_id = standing.submission_id
                            and attempt.attempt = standing.attempt
                        where standing.outcome in ('duplicate', 'waiting', 'ignored')
                            or (standing.outcome = 'accepted_with_query' and attempt.outcome = 'accepted')
                        order by submission.file, submission.submission_id
                        """)
                .query(row -> {
                    String message = row.getString(5);
                    String line =
                            row.getString(1) + ": " + words(row.getString(2)) + (message == null ? "" : ": " + message);
                    LogContext.about(row.getString(3), row.getString(4), () -> LOG.info("{}", line));
                });
    }

    private static String words(String outcome) {
        return outcome.replace('_', ' ');
    }
}
