-- severity: query
-- treatment: query
-- summary: A school sent several differing returns for one wave in one go.
-- reason: We cannot know which was meant; the one with the latest "Completed on" counts.
-- remedy: Confirm which workbook is right, and do not send the other again.
-- example: The school sent 2 different returns for 2020-07 together. The one completed last counts, which is this one. Please confirm which workbook is right.
select
    standing.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    'Completed on ' || coalesce(cast(standing.completed_on as varchar(10)), 'no readable day') as observed,
    'one return for each school and wave' as expected,
    'The school sent ' || together.how_many || ' different returns for ' || standing.wave
        || ' together. The one completed last counts'
        || case when standing.is_current then ', which is this one' else ', which is another one' end
        || '. Please confirm which workbook is right.' as message
from intake.standing
join intake.submission on submission.submission_id = standing.submission_id
join (
    select wave, school_id, arrival, count(*) as how_many
    from intake.standing
    join intake.submission on submission.submission_id = standing.submission_id
    where standing.version is not null
    group by wave, school_id, arrival
    having count(*) > 1
) together
    on together.wave = standing.wave
    and together.school_id = standing.school_id
    and together.arrival = submission.arrival
where standing.version is not null
