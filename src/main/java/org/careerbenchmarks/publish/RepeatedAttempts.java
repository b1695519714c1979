package org.careerbenchmarks.publish;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Attempts that found just what an earlier attempt at the same submission had found, so that to assess a return again does
 * not by itself make a new edition. Each is compared once, and only with those that had found something else than all
 * before them: who assesses all returns again every week should not wait longer every week.
 */
final class RepeatedAttempts {

    private static final String UNCOMPARED =
            "select distinct attempt from intake.attempt where same_as is null and attempt > 1 order by attempt";

    private static final String COMPARE =
            """
            update intake.attempt c
            set same_as = coalesce((
                select min(e.attempt)
                from intake.attempt e
                where e.submission_id = c.submission_id
                    and e.attempt < c.attempt
                    and (e.attempt = 1 or e.same_as = e.attempt)
                    and e.outcome = c.outcome
                    and e.wave is not distinct from c.wave
                    and e.school_id is not distinct from c.school_id
                    and e.urn is not distinct from c.urn
                    and e.completed_on is not distinct from c.completed_on
                    and e.loaded = c.loaded
                    and e.rejected = c.rejected
                    and e.missing = c.missing
                    and e.not_applicable = c.not_applicable
                    and (c.definition_digest is null or e.answers_digest is not distinct from c.answers_digest)
                    and (
                        select count(*) from intake.finding f
                        where f.submission_id = c.submission_id and f.attempt = c.attempt
                    ) = (
                        select count(*) from intake.finding f
                        where f.submission_id = c.submission_id and f.attempt = e.attempt
                    )
                    and not exists (
                        select 1
                        from intake.finding f
                        where f.submission_id = c.submission_id
                            and f.attempt = c.attempt
                            and not exists (
                                select 1
                                from intake.finding g
                                where g.submission_id = c.submission_id
                                    and g.attempt = e.attempt
                                    and g.finding_no = f.finding_no
                                    and g.rule = f.rule
                                    and g.severity = f.severity
                                    and g.treatment = f.treatment
                                    and g.sheet is not distinct from f.sheet
                                    and g.cell is not distinct from f.cell
                                    and g.ref is not distinct from f.ref
                                    and g.observed is not distinct from f.observed
                                    and g.expected is not distinct from f.expected
                                    and g.message = f.message))
                    and not exists (
                        select 1
                        from warehouse.assessment a
                        where a.submission_id = c.submission_id
                            and a.attempt = c.attempt
                            and not exists (
                                select 1
                                from warehouse.assessment b
                                where b.submission_id = c.submission_id
                                    and b.attempt = e.attempt
                                    and b.ref = a.ref
                                    and b.status = a.status
                                    and b.evidence is not distinct from a.evidence
                                    and b.restricted_evidence is not distinct from a.restricted_evidence
                                    and b.target_date is not distinct from a.target_date
                                    and b.sheet = a.sheet
                                    and b.cell = a.cell
                                    and b.raw_text = a.raw_text))
            ), c.attempt)
            where c.same_as is null and c.attempt = ?
            """;

    private final JdbcTemplate database;

    RepeatedAttempts(JdbcTemplate database) {
        this.database = database;
    }

    /** Compares those that were not compared yet, the earlier ones first, in the caller's transaction. */
    void find() {
        database.queryForList(UNCOMPARED, Integer.class).forEach(attempt -> database.update(COMPARE, attempt));
    }
}
