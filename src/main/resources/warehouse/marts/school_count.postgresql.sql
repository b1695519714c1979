-- Purpose: the answers of each accepted return, counted; benchmark 0 is all of them together.
-- Grain: wave, school and benchmark. Reads: store.expected_return, store.asked_characteristic, warehouse.assessment.
-- One of the two statements that go through all assessments. PostgreSQL counts them before it joins what was asked, which
-- halves the time; H2 would count again for every row that it joins.
with count_answers as (
    select
        r.wave,
        r.school_id,
        q.benchmark,
        count(*) filter (where a.status = 'fully') as fully,
        count(*) filter (where a.status = 'partially') as partially,
        count(*) filter (where a.status = 'not') as not_achieved
    from store.expected_return r
    join warehouse.assessment a on a.submission_id = r.submission_id and a.attempt = r.attempt
    join store.asked_characteristic q on q.edition = r.edition and q.wave = r.wave and q.ref = a.ref
    where r.edition = :edition and r.standing = 'accepted'
    group by r.wave, r.school_id, q.benchmark
),
count_asked as (
    select wave, benchmark, count(*) as asked
    from store.asked_characteristic
    where edition = :edition
    group by wave, benchmark
),
complete as (
    select
        r.wave,
        r.school_id,
        k.benchmark,
        k.asked,
        coalesce(c.fully, 0) as fully,
        coalesce(c.partially, 0) as partially,
        coalesce(c.not_achieved, 0) as not_achieved
    from store.expected_return r
    join count_asked k on k.wave = r.wave
    left join count_answers c on c.wave = r.wave and c.school_id = r.school_id and c.benchmark = k.benchmark
    where r.edition = :edition and r.standing = 'accepted'
)
select
    wave,
    school_id,
    coalesce(benchmark, 0) as benchmark,
    sum(asked) as asked,
    sum(fully) as fully,
    sum(partially) as partially,
    sum(not_achieved) as not_achieved
from complete
group by grouping sets ((wave, school_id, benchmark), (wave, school_id))
