-- The latest row of each Response ID, and which of them count: of each school the latest complete response to a survey,
-- or the latest of all where none is complete. What could not be told apart or matched to a school takes no part; what
-- its respondent refuses or calls a test no longer counts, whatever an earlier export said.
-- Grain: survey and Response ID. Reads: warehouse.response; intake.submission, standing.
with ranked as (
    select
        response.submission_id,
        response.attempt,
        response.sheet_row,
        submission.survey,
        standing.wave,
        response.school_id,
        response.left_out,
        response.is_complete,
        response.submitted_at,
        submission.arrival,
        submission.sha256,
        row_number() over (
            partition by submission.survey, response.response_id
            order by submission.arrival desc, submission.sha256 desc, submission.file desc, response.sheet_row desc
        ) as recency,
        min(response.answers_digest) over (partition by submission.survey, response.response_id)
            <> max(response.answers_digest) over (partition by submission.survey, response.response_id) as has_changed
    from warehouse.response
    join intake.standing
        on standing.submission_id = response.submission_id
        and standing.attempt = response.attempt
        and standing.is_current
        and standing.outcome in ('accepted', 'accepted_with_query')
    join intake.submission on submission.submission_id = response.submission_id
    where response.left_out is null or response.left_out in ('test', 'no_consent')
)

select
    submission_id,
    attempt,
    sheet_row,
    survey,
    wave,
    school_id,
    row_number() over (
        partition by survey, school_id
        order by
            case when is_complete then 0 else 1 end,
            submitted_at desc nulls last,
            arrival desc,
            sha256 desc,
            sheet_row desc
    ) = 1 as is_counted,
    has_changed
from ranked
where recency = 1 and left_out is null
