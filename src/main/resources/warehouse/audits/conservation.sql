-- Every characteristic of an accepted return is loaded, rejected, missing or not applicable, and what was said to be
-- loaded is there. Reads: store.expected_return, school_count; intake.attempt.
select
    r.wave,
    r.school_id,
    c.asked,
    t.loaded,
    t.rejected,
    t.missing,
    t.not_applicable,
    c.fully + c.partially + c.not_achieved as counted
from store.expected_return r
join intake.attempt t on t.submission_id = r.submission_id and t.attempt = r.attempt
left join store.school_count c
    on c.edition = r.edition and c.school_id = r.school_id and c.wave = r.wave and c.benchmark = 0
where
    r.edition = :edition
    and r.standing = 'accepted'
    and (
        c.asked is null
        or t.loaded + t.rejected + t.missing + t.not_applicable <> c.asked
        or t.loaded <> c.fully + c.partially + c.not_achieved
    )
order by r.wave, r.school_id
