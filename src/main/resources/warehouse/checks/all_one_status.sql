-- severity: query
-- treatment: query
-- summary: All answers of a return have the same status.
-- reason: One status may have been filled in for all characteristics without looking at each.
-- remedy: Confirm that the status holds for every characteristic, or correct those for which it does not.
-- example: All 20 answers are "Fully achieved". Please confirm that this holds for every characteristic, or correct those for which it does not and send the workbook again.
select
    submission_id,
    null as sheet,
    null as cell,
    null as ref,
    status as observed,
    'a status for each characteristic by itself' as expected,
    'All ' || loaded || ' answers are "' || status || '". Please confirm that this holds for every characteristic, '
        || 'or correct those for which it does not and send the workbook again.' as message
from (
    select
        comparison.submission_id,
        attempt.loaded,
        case
            when statuses not like '%=partially%' and statuses not like '%=not%' then 'Fully achieved'
            when statuses not like '%=fully%' and statuses not like '%=not%' then 'Partially achieved'
            when statuses not like '%=fully%' and statuses not like '%=partially%' then 'Not achieved'
        end as status
    from intake.comparison
    join intake.attempt
        on attempt.submission_id = comparison.submission_id
        and attempt.attempt = comparison.attempt
        and attempt.loaded >= 2
) answered
where status is not null
