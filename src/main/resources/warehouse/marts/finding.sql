-- Purpose: every firing of a rule, with its place and what to do.
-- Grain: edition and firing. Reads: store.submission, settle_finding; intake.finding.
-- A view: the findings of an attempt never change; those that do are kept in store.settle_finding.
select
    s.edition,
    s.submission,
    s.file,
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
join intake.finding f on f.submission_id = s.submission_id and f.attempt = s.attempt and f.attempt > 0
union all
select
    s.edition,
    s.submission,
    s.file,
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
join store.settle_finding f on f.edition = s.edition and f.submission_id = s.submission_id
