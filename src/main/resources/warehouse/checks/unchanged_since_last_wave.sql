-- severity: query
-- treatment: query
-- summary: Every status is the same as in the school's previous wave.
-- reason: The workbook of the last wave may have been sent again under a new date.
-- remedy: Confirm that nothing has changed since, or send the workbook of this wave.
-- example: All 20 statuses are the same as in the school's return for 2019-07. Please confirm that nothing has changed since, or send the workbook that was filled in for 2020-07.
select
    comparison.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    attempt.loaded || ' statuses as in ' || comparison.previous_wave as observed,
    'what has changed since ' || comparison.previous_wave as expected,
    'All ' || attempt.loaded || ' statuses are the same as in the school''s return for ' || comparison.previous_wave
        || '. Please confirm that nothing has changed since, or send the workbook that was filled in for '
        || comparison.wave || '.' as message
from intake.comparison
join intake.attempt
    on attempt.submission_id = comparison.submission_id
    and attempt.attempt = comparison.attempt
    and attempt.loaded >= 2
join intake.attempt earlier_attempt
    on earlier_attempt.submission_id = comparison.previous_id
    and earlier_attempt.attempt = comparison.previous_attempt
    and earlier_attempt.statuses = attempt.statuses
