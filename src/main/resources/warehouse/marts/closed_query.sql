-- Purpose: the queries that were explained when the edition was made, and in what words.
-- Grain: submission, attempt and finding. Reads: intake.closed_query, store.submission.
select
    c.submission_id,
    c.attempt,
    c.finding_no,
    c.explained
from store.submission s
join intake.closed_query c on c.submission_id = s.submission_id
where s.edition = :edition
