-- severity: query
-- treatment: query
-- summary: Every status is the same as in another school's return for the wave.
-- reason: A workbook that another school filled in may have been copied. Which school it is we do not tell.
-- remedy: Confirm that the answers are the school's own, or send the right workbook.
-- example: All 20 statuses are the same as those of another school for 2020-07. Please confirm that the answers are your own, or send the workbook that your school filled in.
select
    standing.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    attempt.loaded || ' statuses as in another school''s return' as observed,
    'the school''s own answers' as expected,
    'All ' || attempt.loaded || ' statuses are the same as those of another school for ' || standing.wave
        || '. Please confirm that the answers are your own, or send the workbook that your school filled in.'
        as message
from intake.standing
join intake.attempt
    on attempt.submission_id = standing.submission_id
    and attempt.attempt = standing.attempt
    and attempt.loaded >= 20
-- Few answers, or the same status throughout, agree by chance.
join (
    select current_one.wave, statuses, min(current_one.school_id) as first_school, max(current_one.school_id) as last_school
    from intake.standing current_one
    join intake.attempt on attempt.submission_id = current_one.submission_id and attempt.attempt = current_one.attempt
    where
        current_one.is_current
        and loaded >= 20
        and (case when statuses like '%=fully%' then 1 else 0 end)
            + (case when statuses like '%=partially%' then 1 else 0 end)
            + (case when statuses like '%=not%' then 1 else 0 end) > 1
    group by current_one.wave, statuses
) answered
    on answered.wave = standing.wave
    and answered.statuses = attempt.statuses
    and (answered.first_school <> standing.school_id or answered.last_school <> standing.school_id)
where standing.version is not null
