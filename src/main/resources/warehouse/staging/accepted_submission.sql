-- Purpose: the submissions whose answers count, as settle decided.
-- Grain: wave and school. Reads: intake.standing.
select
    submission_id,
    attempt,
    wave,
    school_id,
    urn,
    is_late
from intake.standing
where is_current and school_id is not null and outcome in ('accepted', 'accepted_with_query')
