-- The region has what its schools have together, counted by benchmark and by characteristic.
-- Reads: store.school_count, benchmark_status, characteristic_status, expected_return.
with sum_schools as (
    select wave, sum(fully) as fully, sum(fully + partially + not_achieved) as answered
    from store.school_count
    where edition = :edition and benchmark = 0
    group by wave
),
sum_returns as (
    select wave, count(*) as schools
    from store.expected_return
    where edition = :edition and standing = 'accepted'
    group by wave
),
sum_characteristics as (
    select wave, sum(schools_count) as fully, sum(answered_count) as answered
    from store.characteristic_status
    where edition = :edition and geographic_level = 'lep' and status = 'fully'
    group by wave
)
select
    r.wave,
    r.schools,
    s.fully as by_schools,
    c.fully as by_characteristics,
    b.characteristics_count as in_the_region
from sum_returns r
left join sum_schools s on s.wave = r.wave
left join sum_characteristics c on c.wave = r.wave
left join store.benchmark_status b
    on b.edition = :edition
    and b.wave = r.wave
    and b.geographic_level = 'lep'
    and b.benchmark = 'total'
    and b.status = 'fully'
where
    coalesce(b.schools_count, -1) <> r.schools
    or coalesce(b.characteristics_count, -1) <> coalesce(s.fully, -2)
    or coalesce(b.characteristics_count, -1) <> coalesce(c.fully, -2)
    or coalesce(b.answered_count, -1) <> coalesce(s.answered, -2)
    or coalesce(b.answered_count, -1) <> coalesce(c.answered, -2)
