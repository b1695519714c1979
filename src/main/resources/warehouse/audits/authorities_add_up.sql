-- The region has what its authorities have together. Reads: store.benchmark_status, characteristic_status,
-- paired_status.
select wave, benchmark as of_what, status
from store.benchmark_status
where edition = :edition
group by wave, benchmark, status
having
    sum(case when geographic_level = 'lep' then characteristics_count else -characteristics_count end) <> 0
    or sum(case when geographic_level = 'lep' then answered_count else -answered_count end) <> 0
    or sum(case when geographic_level = 'lep' then schools_count else -schools_count end) <> 0
union all
select wave, ref as of_what, status
from store.characteristic_status
where edition = :edition
group by wave, ref, status
having
    sum(case when geographic_level = 'lep' then schools_count else -schools_count end) <> 0
    or sum(case when geographic_level = 'lep' then answered_count else -answered_count end) <> 0
union all
select to_wave as wave, benchmark as of_what, status
from store.paired_status
where edition = :edition and panel = 'matched'
group by from_wave, to_wave, benchmark, status
having
    sum(case when geographic_level = 'lep' then from_characteristics else -from_characteristics end) <> 0
    or sum(case when geographic_level = 'lep' then to_characteristics else -to_characteristics end) <> 0
    or sum(case when geographic_level = 'lep' then from_schools else -from_schools end) <> 0
    or sum(case when geographic_level = 'lep' then to_schools else -to_schools end) <> 0
