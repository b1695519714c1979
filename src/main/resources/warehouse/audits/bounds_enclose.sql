-- The percentage lies between its bounds. Reads: store.late_return_bounds.
select wave, area_code, benchmark, status, lowest_percent, percent, highest_percent
from store.late_return_bounds
where edition = :edition and (percent < lowest_percent or percent > highest_percent)
