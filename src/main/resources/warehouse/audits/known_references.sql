-- Every assessment is of a characteristic of its wave. Looks only into returns whose counts differ, since a reference
-- that is not known is not counted. Reads: store.expected_return, school_count, asked_characteristic; intake.attempt;
-- warehouse.assessment.
select r.wave, r.school_id, a.ref
from store.expected_return r
join warehouse.assessment a on a.submission_id = r.submission_id and a.attempt = r.attempt
where
    r.edition = :edition
    and r.standing = 'accepted'
    and not exists (
        select 1
        from store.school_count c
        join intake.attempt t on t.submission_id = r.submission_id and t.attempt = r.attempt
        where
            c.edition = r.edition
            and c.school_id = r.school_id
            and c.wave = r.wave
            and c.benchmark = 0
            and t.loaded = c.fully + c.partially + c.not_achieved
    )
    and not exists (
        select 1
        from store.asked_characteristic q
        where q.edition = r.edition and q.wave = r.wave and q.ref = a.ref
    )
order by r.wave, r.school_id, a.ref
