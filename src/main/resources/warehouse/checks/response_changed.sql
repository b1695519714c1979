-- severity: query
-- treatment: query
-- summary: A response was exported before with other answers.
-- reason: The latest export of a response counts, so that figures already published may change.
-- remedy: Make sure that the respondent has changed the response, and not the export.
-- example: Response R-041 was received before with other answers, in an earlier export. The answers received last count, which are these.
select
    standing.submission_id,
    response.sheet,
    response.cell,
    null as ref,
    response.response_id as observed,
    'the answers of the earlier export' as expected,
    'Response ' || response.response_id || ' was received before with other answers, in an earlier export.'
        || ' The answers received last count, which are these.' as message
from warehouse.response_standing standing
join warehouse.response
    on response.submission_id = standing.submission_id
    and response.attempt = standing.attempt
    and response.sheet_row = standing.sheet_row
where standing.has_changed
