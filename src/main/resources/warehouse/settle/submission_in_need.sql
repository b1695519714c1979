-- Submissions with errors or open queries that the school can still do something about: of a return the current one
-- and what arrived with or after it, or all where none is current; of files that cannot be attributed the last that
-- came under the same name. The newest of a return first, files that cannot be attributed last.
-- Grain: a submission. Reads: intake.standing, submission, finding, closed_query; warehouse.school, panel_school
select
    standing.wave,
    standing.school_id,
    coalesce(school.name, listed.name) as school_name,
    standing.submission_id,
    submission.file,
    submission.sha256,
    standing.outcome,
    standing.is_current
from intake.standing
join intake.submission on submission.submission_id = standing.submission_id
join (
    select distinct finding.submission_id
    from intake.finding
    join intake.standing
        on standing.submission_id = finding.submission_id
        and (finding.attempt = standing.attempt or finding.attempt = 0)
    left join intake.closed_query closed
        on closed.submission_id = finding.submission_id
        and closed.attempt = finding.attempt
        and closed.finding_no = finding.finding_no
    where finding.severity <> 'note' and closed.submission_id is null
) in_need on in_need.submission_id = standing.submission_id
left join (
    select standing.wave, standing.school_id, submission.arrival
    from intake.standing
    join intake.submission on submission.submission_id = standing.submission_id
    where standing.is_current
) current_one
    on current_one.wave = standing.wave
    and current_one.school_id = standing.school_id
left join warehouse.panel_school on panel_school.school_id = standing.school_id
left join warehouse.school listed on listed.urn = panel_school.urn
left join warehouse.school school on school.urn = standing.urn and standing.school_id is not null
where
    submission.survey is null
    and standing.outcome in ('accepted', 'accepted_with_query', 'rejected', 'quarantined')
    and (
        standing.is_current
        or (
            standing.wave is not null
            and standing.school_id is not null
            and (current_one.arrival is null or submission.arrival >= current_one.arrival)
        )
        or (
            (standing.wave is null or standing.school_id is null)
            and not exists (
                select 1
                from intake.submission later
                where later.file = submission.file and later.arrival > submission.arrival
            )
        )
    )
order by
    case when standing.wave is null or standing.school_id is null then 1 else 0 end,
    standing.wave,
    standing.school_id,
    submission.arrival desc,
    standing.completed_on desc nulls last,
    submission.sha256 desc,
    submission.file
