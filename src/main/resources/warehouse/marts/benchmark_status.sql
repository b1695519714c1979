-- Purpose: how many answered characteristics of a benchmark have each status, in the region and its authorities.
-- Grain: wave, area, benchmark, status. Reads: store.characteristic_status, return_coverage, status.
with repeat_for_total as (
    select
        c.wave,
        c.geographic_level,
        c.area_code,
        case when t.is_total = 1 then 'total' else c.benchmark end as benchmark,
        c.status,
        c.schools_count,
        c.answered_count
    from store.characteristic_status c
    cross join (values (0), (1)) as t (is_total)
    where c.edition = :edition
),
sum_benchmarks as (
    select
        wave,
        geographic_level,
        area_code,
        benchmark,
        status,
        sum(schools_count) as n,
        sum(answered_count) as answered
    from repeat_for_total
    group by wave, geographic_level, area_code, benchmark, status
)
select
    b.wave,
    b.geographic_level,
    b.area_code,
    v.area_name,
    b.benchmark,
    b.status,
    b.n as characteristics_count,
    b.answered as answered_count,
    round(cast(100 * b.n as numeric(50, 30)) / nullif(b.answered, 0), 10) as percent,
    v.accepted as schools_count,
    v.schools_expected,
    row_number() over (
        order by
            b.wave,
            b.geographic_level,
            b.area_code,
            cast(nullif(b.benchmark, 'total') as integer) nulls last,
            s.status_position
    ) as row_no
from sum_benchmarks b
join store.return_coverage v
    on v.edition = :edition
    and v.wave = b.wave
    and v.geographic_level = b.geographic_level
    and v.area_code = b.area_code
join store.status s on s.status = b.status
