-- The statuses of a set have together what was answered, and their percentages make 100 (each is rounded at the tenth
-- decimal). Reads: store.benchmark_status, characteristic_status.
select wave, area_code, benchmark as of_what, sum(characteristics_count) as counted, sum(percent) as percent
from store.benchmark_status
where edition = :edition
group by wave, area_code, benchmark
having
    count(*) <> 3
    or sum(characteristics_count) <> min(answered_count)
    or min(answered_count) <> max(answered_count)
    or abs(sum(percent) - 100) > 0.00000001
union all
select wave, area_code, ref as of_what, sum(schools_count) as counted, sum(percent) as percent
from store.characteristic_status
where edition = :edition
group by wave, area_code, ref
having
    count(*) <> 3
    or sum(schools_count) <> min(answered_count)
    or min(answered_count) <> max(answered_count)
    or abs(sum(percent) - 100) > 0.00000001
