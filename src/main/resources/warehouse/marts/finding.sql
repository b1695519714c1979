-- Purpose: every firing of a rule, with its place and what to do.
-- An explained query is a note that ends with the explanation.
-- Grain: edition and firing. Reads: store.submission, settle_finding, closed_query; intake.finding.
-- A view: the findings of an attempt never change; those that do, and what is explained, are kept in store.
select
    s.edition,
    s.submission,
    s.file,
    f.rule,
    case when c.submission_id is null then f.severity else 'note' end as severity,
    f.treatment,
    f.sheet,
    f.cell,
    f.ref,
    f.observed,
    f.expected,
    f.message || coalesce(' ' || c.explained, '') as message
from store.submission s
join intake.finding f on f.submission_id = s.submission_id and f.attempt = s.attempt and f.attempt > 0
left join store.closed_query c
    on c.edition = s.edition
    and c.submission_id = f.submission_id
    and c.attempt = f.attempt
    and c.finding_no = f.finding_no
union all
select
    s.edition,
    s.submission,
    s.file,
    f.rule,
    case when c.submission_id is null then f.severity else 'note' end as severity,
    f.treatment,
    f.sheet,
    f.cell,
    f.ref,
    f.observed,
    f.expected,
    f.message || coalesce(' ' || c.explained, '') as message
from store.submission s
join store.settle_finding f on f.edition = s.edition and f.submission_id = s.submission_id
left join store.closed_query c
    on c.edition = s.edition
    and c.submission_id = f.submission_id
    and c.attempt = 0
    and c.finding_no = f.finding_no
