-- Purpose: how many schools have each status in each characteristic, in the region and its authorities.
-- Grain: wave, area, ref, status. Reads: store.return_coverage, asked_characteristic, status, answer_count.
with sum_areas as (
    select
        v.wave,
        v.geographic_level,
        v.area_code,
        v.area_name,
        q.benchmark,
        q.ref,
        q.ref_position,
        t.status,
        t.status_position,
        coalesce(sum(c.answers), 0) as n
    from store.return_coverage v
    join store.asked_characteristic q on q.edition = v.edition and q.wave = v.wave
    cross join store.status t
    left join store.answer_count c
        on c.edition = v.edition
        and c.wave = v.wave
        and c.ref = q.ref
        and c.status = t.status
        and (v.geographic_level = 'lep' or c.area_code = v.area_code)
    where v.edition = :edition and v.accepted > 0
    group by
        v.wave,
        v.geographic_level,
        v.area_code,
        v.area_name,
        q.benchmark,
        q.ref,
        q.ref_position,
        t.status,
        t.status_position
),
count_answered as (
    select
        sum_areas.*,
        sum(n) over (partition by wave, geographic_level, area_code, ref) as answered
    from sum_areas
)
select
    wave,
    geographic_level,
    area_code,
    area_name,
    cast(benchmark as varchar) as benchmark,
    ref,
    status,
    n as schools_count,
    answered as answered_count,
    round(cast(100 * n as numeric(50, 30)) / nullif(answered, 0), 10) as percent,
    row_number() over (order by wave, geographic_level, area_code, ref_position, status_position) as row_no
from count_answered
