-- severity: note
-- treatment: accept
-- summary: The same file was received before under another name.
-- reason: It says nothing new; counting it again would be wrong.
-- remedy: Nothing to do.
-- example: The file is byte for byte the same as returns/2020-07/P001.xlsx; it was not taken in again.
select
    submission.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    substring(submission.sha256 from 1 for 16) as observed,
    null as expected,
    'The file is byte for byte the same as ' || earliest.file || '; it was not taken in again.' as message
from intake.submission
join intake.submission earliest
    on earliest.sha256 = submission.sha256
    and earliest.survey is not distinct from submission.survey
    and (earliest.set_aside_as is null or earliest.set_aside_as <> 'duplicate')
    and not exists (
        -- A duplicate that was assessed by itself is no duplicate any more; the one before it still came first.
        select 1
        from intake.submission before
        where before.sha256 = earliest.sha256
            and before.survey is not distinct from earliest.survey
            and (before.set_aside_as is null or before.set_aside_as <> 'duplicate')
            and before.submission_id < earliest.submission_id
    )
where submission.set_aside_as = 'duplicate'
