-- Purpose: how many answered characteristics of a benchmark have each status, in each school.
-- Grain: edition, wave, school, benchmark, status. Reads: store.school_count, expected_return, status.
-- A view: the counts are kept one row a school and benchmark. Without a subquery, so that H2 finds its rows by index.
select
    r.edition,
    r.wave,
    r.school_id,
    r.urn,
    r.school_name,
    r.la_code,
    cast(case c.benchmark when 0 then 'total' else cast(c.benchmark as varchar) end as exact_text) as benchmark,
    t.status,
    case t.status when 'fully' then c.fully when 'partially' then c.partially else c.not_achieved end
        as characteristics_count,
    c.fully + c.partially + c.not_achieved as answered_count,
    cast(
        round(
            cast(
                100 * case t.status when 'fully' then c.fully when 'partially' then c.partially else c.not_achieved end
                as numeric(50, 30)
            ) / nullif(c.fully + c.partially + c.not_achieved, 0),
            10
        ) as numeric(16, 10)
    ) as percent,
    c.benchmark as benchmark_no,
    t.status_position
from store.expected_return r
join store.school_count c on c.edition = r.edition and c.school_id = r.school_id and c.wave = r.wave
cross join store.status t
