-- severity: query
-- treatment: query
-- summary: A characteristic that was fully achieved in the school's previous wave is not achieved now.
-- reason: Schools seldom lose what they had fully achieved; more often a wrong row or a wrong status was chosen.
-- remedy: Correct the status, or tell us what has changed at the school.
-- example: Audit!D4: Characteristic 1.1 is "Not achieved", and it was "Fully achieved" in the school's return for 2019-07. Please correct the status, or tell us what has changed.
select
    fell.submission_id,
    fell.sheet,
    fell.cell,
    fell.ref,
    'Not achieved' as observed,
    'Fully achieved, as in ' || fell.previous_wave as expected,
    fell.sheet || '!' || fell.cell || ': Characteristic ' || fell.ref
        || ' is "Not achieved", and it was "Fully achieved" in the school''s return for ' || fell.previous_wave
        || '. Please correct the status, or tell us what has changed.' as message
from (
    select comparison.submission_id, comparison.wave, comparison.previous_wave, answer.sheet, answer.cell, answer.ref
    from intake.comparison
    join warehouse.assessment answer
        on answer.submission_id = comparison.submission_id
        and answer.attempt = comparison.attempt
        and answer.status = 'not'
    join warehouse.assessment earlier_answer
        on earlier_answer.submission_id = comparison.previous_id
        and earlier_answer.attempt = comparison.previous_attempt
        and earlier_answer.ref = answer.ref
        and earlier_answer.status = 'fully'
    offset 0 rows -- so that PostgreSQL finds these few first, and joins the rest to them
) fell
-- Under another version of the framework the same number may ask for something else.
join warehouse.wave on wave.wave = fell.wave
join warehouse.wave previous_wave on previous_wave.wave = fell.previous_wave
join warehouse.characteristic asked
    on asked.framework_version = wave.framework_version
    and asked.ref = fell.ref
join warehouse.characteristic asked_before
    on asked_before.framework_version = previous_wave.framework_version
    and asked_before.ref = fell.ref
    and asked_before.characteristic = asked.characteristic
