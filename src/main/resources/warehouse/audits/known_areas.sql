-- The register places every school of the panel in one of the areas. Reads: store.expected_return.
select wave, school_id, la_code
from store.expected_return
where edition = :edition and area_code is null
order by wave, school_id
