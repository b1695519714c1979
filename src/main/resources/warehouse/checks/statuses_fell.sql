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
            newer.submission_id,
            answer.ref,
            row_number() over (partition by newer.submission_id order by asked.ref_position) as place
        from intake.standing newer
        join intake.standing older
            on older.wave = newer.wave
            and older.school_id = newer.school_id
            and older.version = newer.version - 1
        join warehouse.assessment answer
            on answer.submission_id = newer.submission_id
            and answer.attempt = newer.attempt
            and answer.status <> 'fully'
        join warehouse.assessment answer_before
            on answer_before.submission_id = older.submission_id
            and answer_before.attempt = older.attempt
            and answer_before.ref = answer.ref
            and answer_before.status <> 'not'
            and answer_before.status <> answer.status
        join warehouse.wave on wave.wave = newer.wave
        join warehouse.characteristic asked
            on asked.framework_version = wave.framework_version
            and asked.ref = answer.ref
    ) lower_status
    group by submission_id
) fallen
