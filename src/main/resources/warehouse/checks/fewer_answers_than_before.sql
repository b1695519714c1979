-- severity: query
-- treatment: query
-- summary: A newer return leaves more characteristics without a usable answer than the one it replaces.
-- reason: Answers may have been lost, or an unfinished workbook sent by mistake.
-- remedy: Fill in the missing answers and send the workbook again, or confirm that they are meant to be missing.
-- example: The number of characteristics without a usable answer rose from 0, in the version that this return replaces, to 1. Please fill in what is missing and send the workbook again, or confirm that it is meant.
select
    comparison.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    attempt.missing + attempt.rejected || ' without a usable answer' as observed,
    'at most ' || (earlier_attempt.missing + earlier_attempt.rejected) || ', as in the version it replaces' as expected,
    'The number of characteristics without a usable answer rose from '
        || (earlier_attempt.missing + earlier_attempt.rejected) || ', in the version that this return replaces, to '
        || (attempt.missing + attempt.rejected)
        || '. Please fill in what is missing and send the workbook again, or confirm that it is meant.' as message
from intake.comparison
join intake.attempt
    on attempt.submission_id = comparison.submission_id
    and attempt.attempt = comparison.attempt
join intake.attempt earlier_attempt
    on earlier_attempt.submission_id = comparison.replaced_id
    and earlier_attempt.attempt = comparison.replaced_attempt
    and earlier_attempt.missing + earlier_attempt.rejected < attempt.missing + attempt.rejected
