-- Purpose: how many of the expected returns are in, for every wave and area.
-- Grain: wave and area. Reads: warehouse.wave, pilot_area, area; store.expected_return.
with list_areas as (
    select 'lep' as geographic_level, area_code, area_name from warehouse.pilot_area
    union all
    select 'local_authority' as geographic_level, gss_code as area_code, name as area_name from warehouse.area
),
count_returns as (
    select
        w.wave,
        l.geographic_level,
        l.area_code,
        l.area_name,
        count(r.school_id) as schools_expected,
        count(case when r.standing = 'accepted' then 1 end) as accepted,
        count(case when r.standing = 'rejected' then 1 end) as rejected,
        count(case when r.standing = 'outstanding' then 1 end) as outstanding,
        count(case when r.standing = 'accepted' and r.is_late then 1 end) as late
    from warehouse.wave w
    cross join list_areas l
    left join store.expected_return r
        on r.edition = :edition
        and r.wave = w.wave
        and (l.geographic_level = 'lep' or r.area_code = l.area_code)
    group by w.wave, l.geographic_level, l.area_code, l.area_name
)
select
    wave,
    geographic_level,
    area_code,
    area_name,
    schools_expected,
    accepted,
    rejected,
    outstanding,
    late,
    round(cast(100 * accepted as numeric(50, 30)) / nullif(schools_expected, 0), 10) as percent,
    row_number() over (order by wave, geographic_level, area_code) as row_no
from count_returns
