-- severity: note
-- treatment: accept
-- summary: The same answers were received before in another file.
-- reason: The workbook was only saved again; it is no new version.
-- remedy: Nothing to do.
-- example: The return gives the same answers as one received before from the same school for 2020-07; it is no new version.
select
    standing.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    standing.wave as observed,
    null as expected,
    case
        when submission.survey is null
            then 'The return gives the same answers as one received before from the same school for ' || standing.wave
                || '; it is no new version.'
        else 'The export holds the same responses as one received before; it adds nothing.'
    end as message
from intake.standing
join intake.submission on submission.submission_id = standing.submission_id
where standing.outcome = 'duplicate'
    and submission.state = 'taken_in'
