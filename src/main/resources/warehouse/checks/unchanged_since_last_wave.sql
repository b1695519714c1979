-- severity: query
-- treatment: query
-- summary: Every status is the same as in the school's previous wave.
-- reason: The workbook of the last wave may have been sent again under a new date.
-- remedy: Confirm that nothing has changed since, or send the workbook of this wave.
-- example: All 20 statuses are the same as in the school's return for 2019-07. Please confirm that nothing has changed since, or send the workbook that was filled in for 2020-07.
select
    newer.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    attempt.loaded || ' statuses as in ' || previous.wave as observed,
    'what has changed since ' || previous.wave as expected,
    'All ' || attempt.loaded || ' statuses are the same as in the school''s return for ' || previous.wave
        || '. Please confirm that nothing has changed since, or send the workbook that was filled in for '
        || newer.wave || '.' as message
from intake.standing newer
join (
    select
        wave as later_wave,
        school_id,
        lag(wave) over (partition by school_id order by wave) as wave,
        lag(submission_id) over (partition by school_id order by wave) as submission_id,
        lag(attempt) over (partition by school_id order by wave) as attempt
    from intake.standing
    where is_current
) previous
    on previous.later_wave = newer.wave
    and previous.school_id = newer.school_id
join intake.attempt
    on attempt.submission_id = newer.submission_id
    and attempt.attempt = newer.attempt
    and attempt.loaded >= 2
join intake.attempt attempt_before
    on attempt_before.submission_id = previous.submission_id
    and attempt_before.attempt = previous.attempt
    and attempt_before.statuses = attempt.statuses
where newer.version is not null
