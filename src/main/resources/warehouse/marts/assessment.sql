-- Purpose: every usable answer of the accepted returns, with the cell it came from.
-- Grain: edition, wave, school, ref. Reads: store.expected_return, submission, asked_characteristic;
-- warehouse.assessment. A view: the assessments of an attempt never change.
select
    r.edition,
    r.wave,
    r.school_id,
    r.urn,
    a.ref,
    a.status,
    a.evidence,
    a.target_date,
    s.file,
    s.sha256,
    a.sheet,
    a.cell,
    a.raw_text,
    q.ref_position
from store.expected_return r
join store.submission s on s.edition = r.edition and s.submission_id = r.submission_id
join warehouse.assessment a on a.submission_id = r.submission_id and a.attempt = r.attempt
join store.asked_characteristic q on q.edition = r.edition and q.wave = r.wave and q.ref = a.ref
where r.standing = 'accepted'
