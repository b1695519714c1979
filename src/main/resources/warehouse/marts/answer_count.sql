-- Purpose: the answers of the accepted returns, counted in each authority; what nobody answered has no row.
-- Grain: wave, ref, status, authority. Reads: store.expected_return, warehouse.assessment.
-- One of the two statements that go through all assessments. It joins nothing else: what is built from these few rows
-- is quick on both databases, while H2 would count again for every row that it joins to a subquery.
select
    r.wave,
    a.ref,
    a.status,
    r.la_code,
    r.area_code,
    count(*) as answers
from store.expected_return r
join warehouse.assessment a on a.submission_id = r.submission_id and a.attempt = r.attempt
where r.edition = :edition and r.standing = 'accepted'
group by r.wave, a.ref, a.status, r.la_code, r.area_code
