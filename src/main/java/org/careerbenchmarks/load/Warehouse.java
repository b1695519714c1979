package org.careerbenchmarks.load;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.survey.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores verdicts: the attempt, its findings and its assessments, all in the caller's transaction. */
public final class Warehouse {

    private final JdbcTemplate jdbc;
    private final ResponseTables responses;
    private final String referenceDigest;

    /**
     * @param referenceDigest of the reference data that the verdicts were reached with
     */
    public Warehouse(DataSource database, String referenceDigest) {
        this.jdbc = new JdbcTemplate(database);
        this.responses = new ResponseTables(jdbc);
        this.referenceDigest = referenceDigest;
    }

    public void store(List<? extends TakenIn> all, long run) {
        Map<TakenIn, List<String>> responseDigests = new IdentityHashMap<>();
        for (TakenIn each : all) {
            Responses responses = each.verdict().responses();
            if (responses != null) {
                responseDigests.put(each, AnswersDigest.ofEach(responses));
            }
        }
        storeAttempts(all, responseDigests, run);
        storeFindings(all);
        storeAssessments(all);
        responseDigests.forEach(responses::store);
        jdbc.update(
                """
                update intake.submission set state = 'taken_in', set_aside_as = null, attempt = attempt + 1
                where submission_id = any (?)
                """,
                (Object) all.stream()
                        .map(each -> each.submission().submissionId())
                        .toArray(Integer[]::new));
    }

    private void storeAttempts(List<? extends TakenIn> all, Map<TakenIn, List<String>> responseDigests, long run) {
        NewRows rows = new NewRows(
                "intake.attempt",
                "submission_id, attempt, outcome, wave, school_id, urn, completed_on, completed_by, answers_digest,"
                        + " loaded, rejected, missing, not_applicable, statuses, definition_digest, reference_digest,"
                        + " run");
        for (TakenIn each : all) {
            Verdict verdict = each.verdict();
            rows.add(
                    each.submission().submissionId(),
                    each.submission().attempt(),
                    verdict.outcome().code(),
                    verdict.wave(),
                    verdict.schoolId(),
                    verdict.urn(),
                    date(verdict.completedOn()),
                    verdict.completedBy(),
                    answersDigest(verdict, responseDigests.get(each)),
                    loaded(verdict),
                    verdict.rejected(),
                    verdict.missing(),
                    verdict.notApplicable(),
                    statuses(verdict),
                    verdict.responses() == null ? null : verdict.responses().definitionDigest(),
                    referenceDigest,
                    run);
        }
        rows.insert(jdbc);
    }

    private static @Nullable String answersDigest(Verdict verdict, @Nullable List<String> responses) {
        if (!verdict.outcome().isLoaded()) {
            return null;
        }
        return responses == null ? AnswersDigest.of(verdict) : AnswersDigest.of(responses);
    }

    /** Characteristics of a return, or responses of an export. */
    private static int loaded(Verdict verdict) {
        return verdict.responses() == null
                ? verdict.assessments().size()
                : verdict.responses().all().size() - verdict.rejected();
    }

    /** All that is loaded, so that returns can be compared as wholes: {@code 1.1=fully 1.10=not}. */
    private static @Nullable String statuses(Verdict verdict) {
        return verdict.assessments().isEmpty()
                ? null
                : verdict.assessments().stream()
                        .sorted(Comparator.comparing(Assessment::ref))
                        .map(each -> each.ref() + "=" + each.status().code())
                        .collect(Collectors.joining(" "));
    }

    private void storeFindings(List<? extends TakenIn> all) {
        NewRows rows = new NewRows(
                "intake.finding",
                "submission_id, attempt, finding_no, rule, severity, treatment, sheet, cell, ref, observed, expected,"
                        + " message");
        for (TakenIn each : all) {
            int number = 0;
            for (Finding finding : each.verdict().findings()) {
                rows.add(
                        each.submission().submissionId(),
                        each.submission().attempt(),
                        ++number,
                        finding.rule(),
                        finding.severity().code(),
                        finding.treatment().code(),
                        finding.place().sheet(),
                        finding.place().cell(),
                        finding.ref(),
                        finding.observed(),
                        finding.expected(),
                        finding.message());
            }
        }
        rows.insert(jdbc);
    }

    private void storeAssessments(List<? extends TakenIn> all) {
        NewRows rows = new NewRows(
                "warehouse.assessment",
                "submission_id, attempt, ref, status, evidence, restricted_evidence, target_date, sheet, cell, raw_text");
        for (TakenIn each : all) {
            for (Assessment assessment : each.verdict().assessments()) {
                rows.add(
                        each.submission().submissionId(),
                        each.submission().attempt(),
                        assessment.ref(),
                        assessment.status().code(),
                        assessment.evidence(),
                        assessment.restrictedEvidence(),
                        date(assessment.targetDate()),
                        assessment.place().sheet(),
                        assessment.place().cell(),
                        assessment.rawText());
            }
        }
        rows.insert(jdbc);
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
