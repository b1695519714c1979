-- Which queries are explained, and in what words. An explanation is meant for the last submission that had its query
-- when the explanation was first seen; where none had it yet, for the first that had it since. It closes every query of
-- its return, rule and item that observes the same: so it survives a resubmission that leaves the item as it was, and
-- ends with one that changes it. Independent of the order in which anything was read.
-- Grain: a finding. Reads: warehouse.explanation, intake.explanation, standing, submission, finding
with asked as (
    select
        known.explanation_no,
        known.explanation,
        known.explained_by,
        known.explained_on,
        known.arrival as explained_before,
        finding.submission_id,
        finding.attempt,
        finding.finding_no,
        finding.observed,
        rank() over (
            partition by known.explanation_no
            order by
                case when submission.arrival < known.arrival then 0 else 1 end,
                case when submission.arrival < known.arrival then -submission.arrival else submission.arrival end,
                standing.completed_on desc nulls last,
                submission.sha256 desc,
                standing.submission_id
        ) as distance
    from warehouse.explanation given
    join intake.explanation known
        on known.school_id = given.school_id
        and known.wave = given.wave
        and known.rule = given.rule
        and known.item = given.item
        and known.explanation = given.explanation
        and known.explained_by = given.explained_by
        and known.explained_on = given.explained_on
    join intake.standing
        on standing.school_id = known.school_id
        and standing.wave = known.wave
    join intake.submission on submission.submission_id = standing.submission_id
    join intake.finding
        on finding.submission_id = standing.submission_id
        and (finding.attempt = standing.attempt or finding.attempt = 0)
        and finding.rule = known.rule
        and finding.severity = 'query'
        and (coalesce(finding.ref, '') = known.item or finding.sheet || '!' || finding.cell = known.item)
),

unchanged as (
    select
        asked.*,
        min(distance) over (partition by explanation_no, observed) as distance_of_the_same
    from asked
),

closed as (
    -- Of several explanations of one query the latest is shown.
    select
        unchanged.*,
        row_number() over (
            partition by submission_id, attempt, finding_no
            order by explained_on desc, explained_before desc, explanation, explained_by, explanation_no
        ) as choice
    from unchanged
    where distance_of_the_same = 1
)

select
    submission_id,
    attempt,
    finding_no,
    explanation_no,
    'Explained by ' || explained_by || ', ' || cast(explained_on as varchar(10)) || ': ' || explanation as explained
from closed
where choice = 1
