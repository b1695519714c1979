-- Rows of explanations.csv that close nothing, and those whose query is open again, each with the reason. A school, wave
-- or rule that nobody knows is no fault of the run; but whoever wrote the row must hear of it.
-- Grain: a row of the file. Reads: warehouse.explanation, panel_school, wave; intake.standing, finding, closed_query
with met as (
    select
        given.school_id,
        given.wave,
        given.rule,
        given.item,
        count(finding.submission_id) as findings,
        count(case when finding.severity = 'query' then 1 end) as queries,
        count(closed.submission_id) as closed,
        count(case when finding.severity = 'query' and closed.submission_id is null and standing.is_current then 1 end)
            as open_now
    from warehouse.explanation given
    left join intake.standing
        on standing.school_id = given.school_id
        and standing.wave = given.wave
    left join intake.finding
        on finding.submission_id = standing.submission_id
        and (finding.attempt = standing.attempt or finding.attempt = 0)
        and finding.rule = given.rule
        and (coalesce(finding.ref, '') = given.item or finding.sheet || '!' || finding.cell = given.item)
    left join intake.closed_query closed
        on closed.submission_id = finding.submission_id
        and closed.attempt = finding.attempt
        and closed.finding_no = finding.finding_no
    group by given.school_id, given.wave, given.rule, given.item
)

select
    school_id,
    wave,
    rule,
    item,
    case
        when not exists (select 1 from warehouse.panel_school where panel_school.school_id = met.school_id)
            then 'no school of the panel has this school_id'
        when not exists (select 1 from warehouse.wave where wave.wave = met.wave) then 'there is no such wave'
        when findings = 0 then 'no return of the school for the wave has a finding of this rule and item'
        when queries = 0 then 'this is no query: errors must be corrected, notes need nothing'
        else 'the answer has changed since it was explained, and the query is open again'
    end as reason
from met
where closed = 0 or open_now > 0
