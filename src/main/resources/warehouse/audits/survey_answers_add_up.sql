-- Who answers a question that takes one option has chosen just one, and no group holds more than its options do.
-- Reads: store.survey_response; warehouse.survey_question, survey_option.
select r.survey, r.question, sum(r.response_count) as counted, min(r.answered_count) as answered
from store.survey_response r
join warehouse.survey_question q on q.survey = r.survey and q.question = r.question
join warehouse.survey_option o on o.survey = r.survey and o.question = r.question and o.option_id = r.option
where r.edition = :edition and o.members is null and q.question_type in ('single', 'scale')
group by r.survey, r.question
having sum(r.response_count) <> min(r.answered_count) or min(r.answered_count) <> max(r.answered_count)
union all
select g.survey, g.question, g.response_count as counted, sum(r.response_count) as answered
from store.survey_response g
join warehouse.survey_option o
    on o.survey = g.survey
    and o.question = g.question
    and o.option_id = g.option
    and o.members is not null
join store.survey_response r
    on r.edition = g.edition
    and r.survey = g.survey
    and r.question = g.question
    and position(' ' || r.option || ' ' in ' ' || o.members || ' ') > 0
where g.edition = :edition
group by g.survey, g.question, g.option, g.response_count
having g.response_count > sum(r.response_count)
