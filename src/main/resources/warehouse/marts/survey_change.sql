-- Purpose: how the answers to a question that two waves asked moved, from the unrounded fractions.
-- An option is compared with that of the same id. A scale is compared only while it has the same options in the same
-- order, and a group only while it has the same members: else the same word would mean something else.
-- Grain: two waves, panel, question, option or group. Reads: warehouse.survey_count, survey_question, survey_option.
with describe_questions as (
    select
        q.survey,
        q.question,
        q.question_type,
        q.question_position,
        string_agg(case when o.members is null then o.option_id end, ' ' order by o.option_position) as options
    from warehouse.survey_question q
    join warehouse.survey_option o on o.survey = q.survey and o.question = q.question
    group by q.survey, q.question, q.question_type, q.question_position
),
describe_counts as (
    select
        c.survey,
        c.wave,
        c.panel,
        c.other_survey,
        c.question,
        c.option_id,
        c.response_count,
        c.answered_count,
        q.question_type,
        q.question_position,
        case q.question_type when 'scale' then q.options end as scale_options,
        o.option_position,
        o.members
    from warehouse.survey_count c
    join describe_questions q on q.survey = c.survey and q.question = c.question
    join warehouse.survey_option o
        on o.survey = c.survey
        and o.question = c.question
        and o.option_id = c.option_id
)
select
    f.wave as from_wave,
    t.wave as to_wave,
    t.panel,
    t.question,
    t.option_id as option,
    round(cast(100 * f.response_count as numeric(50, 30)) / nullif(f.answered_count, 0), 10) as from_percent,
    round(cast(100 * t.response_count as numeric(50, 30)) / nullif(t.answered_count, 0), 10) as to_percent,
    round(
        cast(
            100 * (
                cast(t.response_count as bigint) * f.answered_count
                - cast(f.response_count as bigint) * t.answered_count
            )
            as numeric(50, 30)
        ) / nullif(cast(f.answered_count as bigint) * t.answered_count, 0),
        10
    ) as change_pp,
    f.answered_count as from_answered_count,
    t.answered_count as to_answered_count,
    row_number() over (
        order by f.wave, t.wave, t.panel, t.question_position, t.question, t.option_position
    ) as row_no
from describe_counts f
join describe_counts t
    on t.wave > f.wave
    and t.panel = f.panel
    and t.question = f.question
    and t.option_id = f.option_id
    and t.question_type = f.question_type
    and t.scale_options is not distinct from f.scale_options
    and t.members is not distinct from f.members
    and (t.panel = 'all' or (t.other_survey = f.survey and f.other_survey = t.survey))
