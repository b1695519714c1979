-- Purpose: which school owes a return for which wave, and in which authority the register places it.
-- Grain: wave and school. Reads: warehouse.wave, panel_school, school, area.
select
    w.wave,
    p.school_id,
    p.urn,
    s.name as school_name,
    s.la_code,
    a.gss_code as area_code,
    a.name as area_name
from warehouse.wave w
join warehouse.panel_school p
    on p.joined_on <= w.closes_on and (p.left_on is null or p.left_on >= w.opens_on)
join warehouse.school s on s.urn = p.urn
left join warehouse.area a on a.la_code = s.la_code
