-- Purpose: the findings from comparing files, schools and waves, as they were when the edition was made.
-- Grain: submission and finding. Reads: intake.finding, store.submission.
select
    f.submission_id,
    f.finding_no,
    f.rule,
    f.severity,
    f.treatment,
    f.sheet,
    f.cell,
    f.ref,
    f.observed,
    f.expected,
    f.message
from store.submission s
join intake.finding f on f.submission_id = s.submission_id and f.attempt = 0
where s.edition = :edition
