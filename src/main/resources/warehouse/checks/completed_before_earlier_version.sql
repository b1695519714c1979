-- severity: query
-- treatment: query
-- summary: A newer return was completed before the one it replaces.
-- reason: An older workbook may have been sent by mistake.
-- remedy: Confirm that the newer arrival is meant, or send the right workbook.
-- example: The return was completed on 2020-07-01, before the version it replaces (2020-07-02). Please confirm that it is the right workbook.
select
    newer.submission_id,
    null as sheet,
    null as cell,
    null as ref,
    cast(newer.completed_on as varchar(10)) as observed,
    'on or after ' || cast(older.completed_on as varchar(10)) as expected,
    'The return was completed on ' || cast(newer.completed_on as varchar(10)) || ', before the version it replaces ('
        || cast(older.completed_on as varchar(10)) || '). Please confirm that it is the right workbook.' as message
from intake.standing newer
join intake.standing older
    on older.wave = newer.wave
    and older.school_id = newer.school_id
    and older.version = newer.version - 1
    and older.completed_on > newer.completed_on
