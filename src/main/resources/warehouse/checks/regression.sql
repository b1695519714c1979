-- severity: query
-- treatment: query
-- summary: A characteristic that was fully achieved in the school's previous wave is not achieved now.
-- reason: Schools seldom lose what they had fully achieved; more often a wrong row or a wrong status was chosen.
-- remedy: Correct the status, or tell us what has changed at the school.
-- example: Audit!D4: Characteristic 1.1 is "Not achieved", and it was "Fully achieved" in the school's return for 2019-07. Please correct the status, or tell us what has changed.
select
    newer.submission_id,
    answer.sheet,
    answer.cell,
    answer.ref,
    'Not achieved' as observed,
    'Fully achieved, as in ' || previous.wave as expected,
    answer.sheet || '!' || answer.cell || ': Characteristic ' || answer.ref
        || ' is "Not achieved", and it was "Fully achieved" in the school''s return for ' || previous.wave
        || '. Please correct the status, or tell us what has changed.' as message
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
join warehouse.assessment answer
    on answer.submission_id = newer.submission_id
    and answer.attempt = newer.attempt
    and answer.status = 'not'
join warehouse.assessment answer_before
    on answer_before.submission_id = previous.submission_id
    and answer_before.attempt = previous.attempt
    and answer_before.ref = answer.ref
    and answer_before.status = 'fully'
-- Under another version of the framework the same number may ask for something else.
join warehouse.wave wave on wave.wave = newer.wave
join warehouse.wave wave_before on wave_before.wave = previous.wave
join warehouse.characteristic asked
    on asked.framework_version = wave.framework_version
    and asked.ref = answer.ref
join warehouse.characteristic asked_before
    on asked_before.framework_version = wave_before.framework_version
    and asked_before.ref = answer.ref
    and asked_before.characteristic = asked.characteristic
where newer.version is not null
