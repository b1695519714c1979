-- severity: query
-- treatment: query
-- summary: Two or more responses to one survey are from the same school.
-- reason: Every school counts once; the latest complete response counts, and the others are kept.
-- remedy: Ask the school which response is meant, and have the others withdrawn in the survey tool.
-- example: School P002 has sent 2 responses to career-leader-2020-07. The latest complete one counts, which is this one (Response ID R-041).
select
    standing.submission_id,
    response.sheet,
    response.cell,
    null as ref,
    response.response_id as observed,
    'one response from each school' as expected,
    'School ' || standing.school_id || ' has sent ' || several.responses || ' responses to ' || standing.survey
        || '. The latest complete one counts, which is '
        || case when standing.is_counted then 'this one' else 'another one' end
        || ' (Response ID ' || response.response_id || ').' as message
from warehouse.response_standing standing
join (
    select survey, school_id, count(*) as responses
    from warehouse.response_standing
    group by survey, school_id
    having count(*) > 1
) several
    on several.survey = standing.survey
    and several.school_id = standing.school_id
join warehouse.response
    on response.submission_id = standing.submission_id
    and response.attempt = standing.attempt
    and response.sheet_row = standing.sheet_row
