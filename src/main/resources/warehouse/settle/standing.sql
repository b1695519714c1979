-- Where each submission stands among the others. Independent of the order in which files were listed or read:
-- what arrived together has no order but its day of completion and its hash.
-- What waits to be assessed again stands as it did.
-- Grain: a submission that was taken in or set aside.
-- Reads: intake.submission, intake.attempt, warehouse.wave
with tried as (
    select
        submission.submission_id,
        submission.arrival,
        submission.sha256,
        submission.file,
        submission.survey,
        submission.attempt,
        attempt.outcome,
        attempt.wave,
        attempt.school_id,
        attempt.urn,
        attempt.completed_on,
        attempt.answers_digest,
        attempt.outcome in ('accepted', 'accepted_with_query') as is_loaded
    from intake.submission
    join intake.attempt
        on attempt.submission_id = submission.submission_id
        and attempt.attempt = submission.attempt
    where submission.state <> 'set_aside'
),

compared as (
    -- Of equal answers the earliest counts; of those that arrived together the one that would be current.
    select
        tried.*,
        is_loaded and row_number() over (
            partition by is_loaded, survey, wave, school_id, answers_digest
            order by arrival, sha256 desc, file
        ) > 1 as is_repacked
    from tried
),

numbered as (
    select
        compared.*,
        case when is_loaded and not is_repacked then row_number() over (
            partition by is_loaded, is_repacked, survey, wave, school_id
            order by arrival, coalesce(completed_on, date '0001-01-01'), sha256, file
        ) end as version,
        case when is_loaded and not is_repacked then count(*) over (
            partition by is_loaded, is_repacked, survey, wave, school_id
        ) end as versions
    from compared
)

select
    numbered.submission_id,
    numbered.attempt,
    case when is_repacked then 'duplicate' else outcome end as outcome,
    numbered.wave,
    school_id,
    urn,
    version,
    -- Of a return the last version counts; of a survey every export adds its responses.
    coalesce(version = versions or (survey is not null and version is not null), false) as is_current,
    coalesce(is_loaded and not is_repacked and completed_on > due_on, false) as is_late,
    completed_on
from numbered
left join warehouse.wave on wave.wave = numbered.wave

union all

select
    submission_id,
    attempt,
    set_aside_as,
    null,
    null,
    null,
    null,
    false,
    false,
    null
from intake.submission
where set_aside_as is not null
