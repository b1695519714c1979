-- Purpose: how the percentages moved between two waves, from the unrounded fractions.
-- Grain: two waves, panel, area, benchmark, status. Reads: store.paired_status, status.
select
    p.from_wave,
    p.to_wave,
    p.panel,
    p.geographic_level,
    p.area_code,
    p.area_name,
    p.benchmark,
    p.status,
    round(cast(100 * p.from_characteristics as numeric(50, 30)) / nullif(p.from_answered, 0), 10) as from_percent,
    round(cast(100 * p.to_characteristics as numeric(50, 30)) / nullif(p.to_answered, 0), 10) as to_percent,
    round(
        cast(
            100 * (p.to_characteristics * p.from_answered - p.from_characteristics * p.to_answered)
            as numeric(50, 30)
        ) / nullif(p.from_answered * p.to_answered, 0),
        10
    ) as change_pp,
    p.from_schools as from_schools_count,
    p.to_schools as to_schools_count,
    row_number() over (
        order by
            p.from_wave,
            p.to_wave,
            p.panel,
            p.geographic_level,
            p.area_code,
            cast(nullif(p.benchmark, 'total') as integer) nulls last,
            s.status_position
    ) as row_no
from store.paired_status p
join store.status s on s.status = p.status
where p.edition = :edition
