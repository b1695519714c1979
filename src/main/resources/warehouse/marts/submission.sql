-- Purpose: every file that was taken in or set aside, with what came of it and how many findings it has.
-- A query that is explained counts as a note. Grain: file. Reads: intake.submission, standing, finding, closed_query.
select
    substring(s.sha256 from 1 for 16) as submission,
    s.file,
    s.sha256,
    s.bytes,
    s.received_at,
    t.outcome,
    t.wave,
    t.school_id,
    t.urn,
    case when t.outcome in ('accepted', 'accepted_with_query') then t.version end as version,
    t.is_current,
    t.is_late,
    t.completed_on,
    count(case when f.severity = 'error' then 1 end) as errors,
    count(case when f.severity = 'query' and c.submission_id is null then 1 end) as queries,
    count(case when f.severity = 'note' or c.submission_id is not null then 1 end) as notes,
    s.submission_id,
    t.attempt,
    row_number() over (order by s.sha256, s.file) as row_no
from intake.submission s
join intake.standing t on t.submission_id = s.submission_id
left join intake.finding f on f.submission_id = s.submission_id and (f.attempt = t.attempt or f.attempt = 0)
left join intake.closed_query c
    on c.submission_id = f.submission_id
    and c.attempt = f.attempt
    and c.finding_no = f.finding_no
group by
    s.submission_id,
    s.file,
    s.sha256,
    s.bytes,
    s.received_at,
    t.outcome,
    t.wave,
    t.school_id,
    t.urn,
    t.version,
    t.is_current,
    t.is_late,
    t.completed_on,
    t.attempt
