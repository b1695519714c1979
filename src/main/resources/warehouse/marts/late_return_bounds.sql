-- Purpose: between what the percentage would lie if every school without an accepted return had answered.
-- Grain: wave, area, benchmark, status. Reads: store.benchmark_status, asked_characteristic.
-- With n of a answered and k answers still out: n / (a + k) and (n + k) / (a + k).
with count_asked as (
    select wave, benchmark, count(*) as asked
    from (
        select
            q.wave,
            case when t.is_total = 1 then 'total' else cast(q.benchmark as varchar) end as benchmark
        from store.asked_characteristic q
        cross join (values (0), (1)) as t (is_total)
        where q.edition = :edition
    ) repeat_for_total
    group by wave, benchmark
),
weigh_absent as (
    select
        s.wave,
        s.geographic_level,
        s.area_code,
        s.area_name,
        s.benchmark,
        s.status,
        s.percent,
        s.row_no,
        s.characteristics_count as n,
        (s.schools_expected - s.schools_count) * c.asked as k,
        s.answered_count + (s.schools_expected - s.schools_count) * c.asked as whole
    from count_asked c
    join store.benchmark_status s on s.wave = c.wave and s.benchmark = c.benchmark
    where s.edition = :edition
)
select
    wave,
    geographic_level,
    area_code,
    area_name,
    benchmark,
    status,
    percent,
    round(cast(100 * n as numeric(50, 30)) / nullif(whole, 0), 10) as lowest_percent,
    round(cast(100 * (n + k) as numeric(50, 30)) / nullif(whole, 0), 10) as highest_percent,
    -- Half up in whole numbers: (200 n + whole) / (2 whole), cut off. Without any answer both show nothing.
    coalesce(
        (200 * n + whole) / nullif(2 * whole, 0) = (200 * (n + k) + whole) / nullif(2 * whole, 0), true
    ) as is_settled,
    row_no
from weigh_absent
