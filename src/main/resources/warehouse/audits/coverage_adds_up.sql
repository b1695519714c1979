-- Every expected return is accepted, rejected or outstanding, late ones are among the accepted, and the region has
-- what its authorities have together. Reads: store.return_coverage.
select wave, geographic_level, area_code, schools_expected, accepted, rejected, outstanding, late
from store.return_coverage
where
    edition = :edition
    and (schools_expected <> accepted + rejected + outstanding or late > accepted)
union all
select
    wave,
    'lep less its authorities' as geographic_level,
    '' as area_code,
    sum(case when geographic_level = 'lep' then schools_expected else -schools_expected end) as schools_expected,
    sum(case when geographic_level = 'lep' then accepted else -accepted end) as accepted,
    sum(case when geographic_level = 'lep' then rejected else -rejected end) as rejected,
    sum(case when geographic_level = 'lep' then outstanding else -outstanding end) as outstanding,
    sum(case when geographic_level = 'lep' then late else -late end) as late
from store.return_coverage
where edition = :edition
group by wave
having
    sum(case when geographic_level = 'lep' then schools_expected else -schools_expected end) <> 0
    or sum(case when geographic_level = 'lep' then accepted else -accepted end) <> 0
    or sum(case when geographic_level = 'lep' then rejected else -rejected end) <> 0
    or sum(case when geographic_level = 'lep' then outstanding else -outstanding end) <> 0
    or sum(case when geographic_level = 'lep' then late else -late end) <> 0
