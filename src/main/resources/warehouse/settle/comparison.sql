-- What each version of a return is compared with: the version that it replaces, and the school's current return of the
-- wave before among those for which it has one. Windows throughout: H2 works out a joined subquery for every row.
-- Grain: a version of a return. Reads: intake.standing
select
    submission_id,
    attempt,
    wave,
    school_id,
    replaced_id,
    replaced_attempt,
    max(previous_id) over (partition by wave, school_id) as previous_id,
    max(previous_attempt) over (partition by wave, school_id) as previous_attempt,
    max(previous_wave) over (partition by wave, school_id) as previous_wave
from (
    -- The current return of a wave knows the one of the wave before, and lends it to the other versions.
    select
        submission_id,
        attempt,
        wave,
        school_id,
        lag(submission_id) over (partition by wave, school_id order by version) as replaced_id,
        lag(attempt) over (partition by wave, school_id order by version) as replaced_attempt,
        case when is_current then lag(submission_id) over (partition by school_id, is_current order by wave) end
            as previous_id,
        case when is_current then lag(attempt) over (partition by school_id, is_current order by wave) end
            as previous_attempt,
        case when is_current then lag(wave) over (partition by school_id, is_current order by wave) end
            as previous_wave
    from intake.standing
    where version is not null and school_id is not null
) versions
