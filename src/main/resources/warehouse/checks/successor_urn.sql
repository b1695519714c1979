-- severity: query
-- treatment: query
-- summary: The school sends for the first time under another URN than that in the pilot's list.
-- reason: Schools get a new URN when they become academies; the answers still belong to the same school.
-- remedy: Tell us when the school changed, or correct the URN if it is that of another school.
-- example: The return is under the URN 100503, which is another URN of the school that the pilot's list has as 100003. Please tell us when the school changed, or correct the URN and send the workbook again.
select
    submission_id,
    null as sheet,
    null as cell,
    null as ref,
    urn as observed,
    listed_urn as expected,
    'The return is under the URN ' || urn || ', which is another URN of the school that the pilot''s list has as '
        || listed_urn || '. Please tell us when the school changed, or correct the URN and send the workbook again.'
        as message
from (
    select
        standing.submission_id,
        standing.urn,
        panel_school.urn as listed_urn,
        row_number() over (
            partition by standing.school_id, standing.urn order by standing.wave, standing.version
        ) as time_under_it
    from intake.standing
    join warehouse.panel_school
        on panel_school.school_id = standing.school_id
        and panel_school.urn <> standing.urn
    where standing.version is not null
) under_another
where time_under_it = 1
