-- Purpose: every return that is owed, with what became of it.
-- Grain: wave and school. Reads: intermediate.expected_return, intermediate.accepted_submission, intake.standing,
-- warehouse.school.
select
    e.wave,
    e.school_id,
    coalesce(a.urn, e.urn) as urn,
    coalesce(r.name, e.school_name) as school_name,
    e.la_code,
    e.area_code,
    e.area_name,
    case
        when a.submission_id is not null then 'accepted'
        when exists (
            select 1
            from intake.standing s
            where s.wave = e.wave and s.school_id = e.school_id and s.outcome = 'rejected'
        ) then 'rejected'
        else 'outstanding'
    end as standing,
    coalesce(a.is_late, false) as is_late,
    a.submission_id,
    a.attempt
from intermediate.expected_return e
left join intermediate.accepted_submission a on a.wave = e.wave and a.school_id = e.school_id
left join warehouse.school r on r.urn = a.urn
