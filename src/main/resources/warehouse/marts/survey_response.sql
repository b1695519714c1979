-- Purpose: how many respondents chose each option, and each group of options, of those who answered the question.
-- Grain: survey, question, option or group. Reads: warehouse.survey_count, survey_question, survey_option.
select
    c.survey,
    c.wave,
    c.question,
    c.option_id as option,
    c.response_count,
    c.answered_count,
    c.missing_count,
    c.not_applicable_count,
    c.respondents_count,
    round(cast(100 * c.response_count as numeric(50, 30)) / nullif(c.answered_count, 0), 10) as percent,
    row_number() over (order by c.survey, q.question_position, o.option_position) as row_no
from warehouse.survey_count c
join warehouse.survey_question q on q.survey = c.survey and q.question = c.question
join warehouse.survey_option o
    on o.survey = c.survey
    and o.question = c.question
    and o.option_id = c.option_id
where c.panel = 'all'
