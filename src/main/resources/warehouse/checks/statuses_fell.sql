-- severity: query
-- treatment: query
-- summary: A newer return gives characteristics a lower status than the one it replaces.
-- reason: A correction seldom lowers a status; an older workbook may have been sent by mistake.
-- remedy: Confirm that the lower statuses are right, or send the right workbook.
-- example: Some statuses are lower than in the version that this return replaces (1.2, 1.10). Please confirm that they are right, or send the right workbook.
select
    submission_id,
    null as sheet,
    null as cell,
    null as ref,
    listed as observed,
    'the statuses of the version it replaces, or higher ones' as expected,
    'Some statuses are lower than in the version that this return replaces (' || listed
        || '). Please confirm that they are right, or send the right workbook.' as message
from (
    select
        submission_id,
        string_agg(case when place <= 10 then ref end, ', ' order by place)
            || case when count(*) > 10 then ' and ' || (count(*) - 10) || ' more' else '' end as listed
    from (
        select
            fell.submission_id,
            fell.ref,
            row_number() over (partition by fell.submission_id order by asked.ref_position) as place
        from (
            select comparison.submission_id, comparison.wave, answer.ref
            from intake.comparison
            join warehouse.assessment answer
                on answer.submission_id = comparison.submission_id
                and answer.attempt = comparison.attempt
                and answer.status <> 'fully'
            join warehouse.assessment earlier_answer
                on earlier_answer.submission_id = comparison.replaced_id
                and earlier_answer.attempt = comparison.replaced_attempt
                and earlier_answer.ref = answer.ref
                and earlier_answer.status <> 'not'
                and earlier_answer.status <> answer.status
            where comparison.replaced_id is not null
            offset 0 rows -- so that PostgreSQL finds these few first, and joins the rest to them
        ) fell
        join warehouse.wave on wave.wave = fell.wave
        join warehouse.characteristic asked
            on asked.framework_version = wave.framework_version
            and asked.ref = fell.ref
    ) placed
    group by submission_id
) summed_up
