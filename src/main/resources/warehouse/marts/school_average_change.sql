-- Purpose: how the characteristics of an average school moved between two waves, from the unrounded means.
-- Grain: two waves, panel, area, status. Reads: store.paired_status, status.
select
    p.from_wave,
    p.to_wave,
    p.panel,
    p.geographic_level,
    p.area_code,
    p.area_name,
    p.status,
    round(cast(p.from_characteristics as numeric(50, 30)) / p.from_schools, 10) as from_mean,
    round(cast(p.to_characteristics as numeric(50, 30)) / p.to_schools, 10) as to_mean,
    round(
        cast(p.to_characteristics * p.from_schools - p.from_characteristics * p.to_schools as numeric(50, 30))
            / (p.from_schools * p.to_schools),
        10
    ) as change,
    row_number() over (
        order by p.from_wave, p.to_wave, p.panel, p.geographic_level, p.area_code, s.status_position
    ) as row_no
from store.paired_status p
join store.status s on s.status = p.status
where p.edition = :edition and p.benchmark = 'total'
