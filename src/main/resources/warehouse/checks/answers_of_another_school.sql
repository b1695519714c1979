-- severity: query
-- treatment: query
-- summary: Every status is the same as in another school's return for the wave.
-- reason: A workbook that another school filled in may have been copied. Which school it is we do not tell.
-- remedy: Confirm that the answers are the school's own, or send the right workbook.
-- example: All 20 statuses are the same as those of another school for 2020-07. Please confirm that the answers are your own, or send the workbook that your school filled in.
select
    submission_id,
    null as sheet,
    null as cell,
    null as ref,
    loaded || ' statuses as in another school''s return' as observed,
    'the school''s own answers' as expected,
    'All ' || loaded || ' statuses are the same as those of another school for ' || wave
        || '. Please confirm that the answers are your own, or send the workbook that your school filled in.'
        as message
from (
    select
        standing.submission_id,
        standing.wave,
        standing.school_id,
        loaded,
        statuses,
        min(case when is_current then standing.school_id end) over (partition by standing.wave, statuses)
            as first_current_school,
        max(case when is_current then standing.school_id end) over (partition by standing.wave, statuses)
            as last_current_school
    from intake.standing
    join intake.attempt
        on attempt.submission_id = standing.submission_id
        and attempt.attempt = standing.attempt
    where standing.version is not null
) answered
where
    (first_current_school <> school_id or last_current_school <> school_id)
    -- Few answers, or the same status throughout, agree by chance.
    and loaded >= 20
    and (case when statuses like '%=fully%' then 1 else 0 end)
        + (case when statuses like '%=partially%' then 1 else 0 end)
        + (case when statuses like '%=not%' then 1 else 0 end) > 1
