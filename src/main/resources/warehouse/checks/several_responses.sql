-- severity: query
-- treatment: query
-- summary: Two or more responses to one survey are from the same school.
-- reason: Every school counts once; the latest complete response counts, and the others are kept.
-- remedy: Ask the school which response is meant, and have the others withdrawn in the survey tool.
-- example: School P002 has sent 2 responses to career-leader-2020-07. The latest complete one counts: Response ID R-041.
select
    submission_id,
    sheet,
    cell,
    null as ref,
    cast(responses as varchar(20)) || ' responses' as observed,
    'one response from each school' as expected,
    'School ' || school_id || ' has sent ' || responses || ' responses to ' || survey
        || '. The latest complete one counts: Response ID ' || counted_id || '.' as message
from (
    -- One finding for a school and export, at the first of its responses there.
    select
        standing.submission_id,
        standing.survey,
        standing.school_id,
        response.sheet,
        response.cell,
        count(*) over (partition by standing.survey, standing.school_id) as responses,
        max(case when standing.is_counted then response.response_id end) over (
            partition by standing.survey, standing.school_id
        ) as counted_id,
        row_number() over (
            partition by standing.survey, standing.school_id, standing.submission_id
            order by standing.sheet_row
        ) as place
    from warehouse.response_standing standing
    join warehouse.response
        on response.submission_id = standing.submission_id
        and response.attempt = standing.attempt
        and response.sheet_row = standing.sheet_row
) sent
where responses > 1 and place = 1
