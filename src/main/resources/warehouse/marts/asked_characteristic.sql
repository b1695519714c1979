-- Purpose: the characteristics that each wave asks about, as its framework has them now.
-- Grain: wave and ref. Reads: warehouse.wave, warehouse.characteristic.
select
    w.wave,
    c.ref,
    c.benchmark,
    c.ref_position
from warehouse.wave w
join warehouse.characteristic c on c.framework_version = w.framework_version
