-- What one status loses the others gain: the changes of a set make 0 (each is rounded at the tenth decimal).
-- Reads: store.benchmark_change.
select from_wave, to_wave, panel, area_code, benchmark, sum(change_pp) as change_pp
from store.benchmark_change
where edition = :edition
group by from_wave, to_wave, panel, area_code, benchmark
having count(*) <> 3 or abs(sum(change_pp)) > 0.00000001
