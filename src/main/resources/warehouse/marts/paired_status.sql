-- Purpose: the counts of an earlier and a later wave side by side: each wave's own schools (all), and the schools
-- accepted in both (matched).
-- Grain: two waves, panel, area, benchmark, status. Reads: store.benchmark_status, expected_return, school_count,
-- return_coverage, status.
with match_schools as (
    select
        f.wave as from_wave,
        t.wave as to_wave,
        f.school_id,
        f.area_code
    from store.expected_return f
    join store.expected_return t on t.edition = f.edition and t.school_id = f.school_id and t.wave > f.wave
    where f.edition = :edition and f.standing = 'accepted' and t.standing = 'accepted'
),
sum_authorities as (
    select
        m.from_wave,
        m.to_wave,
        m.area_code,
        c.benchmark,
        sum(case when c.wave = m.from_wave then c.fully else 0 end) as from_fully,
        sum(case when c.wave = m.from_wave then c.partially else 0 end) as from_partially,
        sum(case when c.wave = m.from_wave then c.not_achieved else 0 end) as from_not,
        count(case when c.wave = m.from_wave then 1 end) as from_schools,
        sum(case when c.wave = m.to_wave then c.fully else 0 end) as to_fully,
        sum(case when c.wave = m.to_wave then c.partially else 0 end) as to_partially,
        sum(case when c.wave = m.to_wave then c.not_achieved else 0 end) as to_not,
        count(case when c.wave = m.to_wave then 1 end) as to_schools
    from match_schools m
    join store.school_count c
        on c.edition = :edition and c.school_id = m.school_id and (c.wave = m.from_wave or c.wave = m.to_wave)
    group by m.from_wave, m.to_wave, m.area_code, c.benchmark
),
sum_areas as (
    select
        s.from_wave,
        s.to_wave,
        v.geographic_level,
        v.area_code,
        v.area_name,
        s.benchmark,
        sum(s.from_fully) as from_fully,
        sum(s.from_partially) as from_partially,
        sum(s.from_not) as from_not,
        sum(s.from_schools) as from_schools,
        sum(s.to_fully) as to_fully,
        sum(s.to_partially) as to_partially,
        sum(s.to_not) as to_not,
        sum(s.to_schools) as to_schools
    from sum_authorities s
    join store.return_coverage v
        on v.edition = :edition
        and v.wave = s.to_wave
        and (v.geographic_level = 'lep' or v.area_code = s.area_code)
    where s.from_schools > 0 and s.to_schools > 0 -- a benchmark of one framework only has no change
    group by s.from_wave, s.to_wave, v.geographic_level, v.area_code, v.area_name, s.benchmark
)
select
    f.wave as from_wave,
    t.wave as to_wave,
    'all' as panel,
    t.geographic_level,
    t.area_code,
    t.area_name,
    t.benchmark,
    t.status,
    f.characteristics_count as from_characteristics,
    f.answered_count as from_answered,
    f.schools_count as from_schools,
    t.characteristics_count as to_characteristics,
    t.answered_count as to_answered,
    t.schools_count as to_schools
from store.benchmark_status f
join store.benchmark_status t
    on t.edition = f.edition
    and t.area_code = f.area_code
    and t.benchmark = f.benchmark
    and t.status = f.status
    and t.wave > f.wave
where f.edition = :edition
union all
select
    a.from_wave,
    a.to_wave,
    'matched' as panel,
    a.geographic_level,
    a.area_code,
    a.area_name,
    case a.benchmark when 0 then 'total' else cast(a.benchmark as varchar) end as benchmark,
    s.status,
    case s.status when 'fully' then a.from_fully when 'partially' then a.from_partially else a.from_not end
        as from_characteristics,
    a.from_fully + a.from_partially + a.from_not as from_answered,
    a.from_schools,
    case s.status when 'fully' then a.to_fully when 'partially' then a.to_partially else a.to_not end
        as to_characteristics,
    a.to_fully + a.to_partially + a.to_not as to_answered,
    a.to_schools
from sum_areas a
cross join store.status s
