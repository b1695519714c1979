-- severity: query
-- treatment: query
-- summary: A newer return leaves more characteristics without a usable answer than the one it replaces.
-- reason: Answers may have been lost, or an unfinished workbook sent by mistake.
-- remedy: Fill in the missing answers and send the workbook again, or confirm that they are meant to be missing.
-- example: The number of characteristics without a usable answer rose from 0, in the version that this return replaces, to 1. Please fill in what is missing and send the workbook again, or confirm that it is meant.
select
    newer.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    attempt.missing + attempt.rejected || ' without a usable answer' as observed,
    'at most ' || (attempt_before.missing + attempt_before.rejected) || ', as in the version it replaces' as expected,
    'The number of characteristics without a usable answer rose from '
        || (attempt_before.missing + attempt_before.rejected) || ', in the version that this return replaces, to '
        || (attempt.missing + attempt.rejected)
        || '. Please fill in what is missing and send the workbook again, or confirm that it is meant.' as message
from intake.standing newer
join intake.standing older
    on older.wave = newer.wave
    and older.school_id = newer.school_id
    and older.version = newer.version - 1
join intake.attempt
    on attempt.submission_id = newer.submission_id
    and attempt.attempt = newer.attempt
join intake.attempt attempt_before
    on attempt_before.submission_id = older.submission_id
    and attempt_before.attempt = older.attempt
    and attempt_before.missing + attempt_before.rejected < attempt.missing + attempt.rejected
