-- What an attempt at a submission found, an earlier one may have found as well.
alter table intake.attempt add column same_as integer; -- that attempt, or itself; of the first, and until it is compared, null
