-- Purpose: the figures that a published report printed, as our tables give them.
-- Grain: figure. Reads: warehouse.headline_figure; store.expected_return, return_coverage, benchmark_status,
-- paired_status, school_count, survey_response.
-- Every measure gives a fraction n / d and its base, so that the whole number shown is rounded once, from the fraction.
with measure_fractions as (
    select
        f.figure,
        case f.measure when 'schools_in_pilot' then p.schools else p.authorities end as n,
        1 as d,
        p.schools as base
    from warehouse.headline_figure f
    cross join (
        select count(distinct school_id) as schools, count(distinct la_code) as authorities
        from store.expected_return
        where edition = :edition
    ) p
    where f.measure in ('schools_in_pilot', 'local_authorities')
    union all
    select
        f.figure,
        case f.measure when 'characteristics_percent' then 100 else 1 end * s.characteristics_count,
        case f.measure when 'characteristics_percent' then s.answered_count else s.schools_count end,
        case f.measure when 'characteristics_percent' then s.answered_count else s.schools_count end
    from warehouse.headline_figure f
    join store.benchmark_status s
        on s.edition = :edition
        and s.geographic_level = 'lep'
        and s.wave = f.wave
        and s.benchmark = case f.benchmark when 'all' then 'total' else f.benchmark end
        and s.status = f.category
    where f.measure in ('characteristics_percent', 'mean_characteristics_per_school')
    union all
    select
        f.figure,
        case f.measure
            when 'characteristics_percent_change'
                then 100 * (p.to_characteristics * p.from_answered - p.from_characteristics * p.to_answered)
            else p.to_characteristics * p.from_schools - p.from_characteristics * p.to_schools
        end,
        case f.measure
            when 'characteristics_percent_change' then p.from_answered * p.to_answered
            else p.from_schools * p.to_schools
        end,
        case f.measure when 'characteristics_percent_change' then p.to_answered else p.to_schools end
    from warehouse.headline_figure f
    join store.paired_status p
        on p.edition = :edition
        and p.panel = 'matched'
        and p.geographic_level = 'lep'
        and p.from_wave = f.from_wave
        and p.to_wave = f.wave
        and p.benchmark = case f.benchmark when 'all' then 'total' else f.benchmark end
        and p.status = f.category
    where f.measure in ('characteristics_percent_change', 'mean_characteristics_per_school_change')
    union all
    select l.figure, 100 * l.n, l.d, l.d
    from (
        select
            f.figure,
            s.characteristics_count as n,
            s.answered_count as d,
            row_number() over (partition by f.figure order by s.percent, s.row_no) as place
        from warehouse.headline_figure f
        join store.benchmark_status s
            on s.edition = :edition
            and s.geographic_level = 'lep'
            and s.wave = f.wave
            and s.benchmark <> 'total'
            and s.status = f.category
        where f.measure = 'lowest_benchmark_percent' and s.answered_count > 0
    ) l
    where l.place = 1
    union all
    select
        f.figure,
        count(
            case
                when f.category = 'fully' and c.fully = c.asked then 1
                when f.category = 'partially' and c.partially = c.asked then 1
                when f.category = 'not' and c.not_achieved = c.asked then 1
            end
        ),
        1,
        count(*)
    from warehouse.headline_figure f
    join store.school_count c
        on c.edition = :edition
        and c.wave = f.wave
        and cast(c.benchmark as varchar) = case f.benchmark when 'all' then '0' else f.benchmark end
    where f.measure = 'schools_with_every_characteristic'
    group by f.figure
    union all
    select f.figure, 100 * r.response_count, r.answered_count, r.answered_count
    from warehouse.headline_figure f
    join store.survey_response r
        on r.edition = :edition
        and r.wave = f.wave
        and r.question = f.measure
        and r.option = f.category
    where f.subject = 'survey' and f.from_wave is null
    union all
    select
        f.figure,
        100 * (t.response_count * e.answered_count - e.response_count * t.answered_count),
        e.answered_count * t.answered_count,
        t.answered_count
    from warehouse.headline_figure f
    join store.survey_response e
        on e.edition = :edition
        and e.wave = f.from_wave
        and e.question = f.measure
        and e.option = f.category
    join store.survey_response t
        on t.edition = :edition
        and t.wave = f.wave
        and t.question = f.measure
        and t.option = f.category
    where f.subject = 'survey'
),
round_half_up as (
    select
        figure,
        n,
        d,
        base,
        case when n < 0 then -((2 * -n + d) / (2 * d)) else (2 * n + d) / (2 * d) end as shown
    from measure_fractions
    where d > 0
)
select
    f.figure,
    f.subject,
    f.measure,
    f.wave,
    f.from_wave,
    f.benchmark,
    f.category,
    round(cast(m.n as numeric(50, 30)) / m.d, 10) as "value",
    f.unit,
    m.base,
    case when f.unit = 'pp' and m.shown > 0 then '+' || cast(m.shown as varchar) else cast(m.shown as varchar) end
        as displayed,
    row_number() over (order by f.figure) as row_no
from round_half_up m
join warehouse.headline_figure f on f.figure = m.figure
