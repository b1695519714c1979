-- Purpose: how many characteristics an average school has at each status.
-- Grain: wave, area, status. Reads: store.benchmark_status.
select
    wave,
    geographic_level,
    area_code,
    area_name,
    status,
    characteristics_count,
    schools_count,
    round(cast(characteristics_count as numeric(50, 30)) / schools_count, 10) as mean_per_school,
    row_number() over (order by row_no) as row_no
from store.benchmark_status
where edition = :edition and benchmark = 'total'
