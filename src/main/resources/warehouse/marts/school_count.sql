-- Purpose: the answers of each accepted return, counted; benchmark 0 is all of them together.
-- Grain: wave, school and benchmark. Reads: store.expected_return, store.asked_characteristic, warehouse.assessment.
-- One of the two statements that go through all assessments.
with count_answers as (
    select
        r.wave,
        r.school_id,
        q.benchmark,
        count(*) as asked,
        count(case when a.status = 'fully' then 1 end) as fully,
        count(case when a.status = 'partially' then 1 end) as partially,
        count(case when a.status = 'not' then 1 end) as not_achieved
    from store.expected_return r
    join store.asked_characteristic q on q.edition = r.edition and q.wave = r.wave
    left join warehouse.assessment a
        on a.submission_id = r.submission_id and a.attempt = r.attempt and a.ref = q.ref
    where r.edition = :edition and r.standing = 'accepted'
    group by r.wave, r.school_id, q.benchmark
),
repeat_for_total as (
    select
        c.wave,
        c.school_id,
        case when t.is_total = 1 then 0 else c.benchmark end as benchmark,
        c.asked,
        c.fully,
        c.partially,
        c.not_achieved
    from count_answers c
    cross join (values (0), (1)) as t (is_total)
)
select
    wave,
    school_id,
    benchmark,
    sum(asked) as asked,
    sum(fully) as fully,
    sum(partially) as partially,
    sum(not_achieved) as not_achieved
from repeat_for_total
group by wave, school_id, benchmark
