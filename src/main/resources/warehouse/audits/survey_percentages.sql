-- A percentage of a survey is some whole number of those who answered: what k of n cannot be is not published. Those who
-- answered, left out or were not concerned are together all respondents.
-- Reads: store.survey_response, survey_change, headline.
select 'survey_response' as of_what, wave, question || ' ' || option as item, percent, answered_count as base
from store.survey_response
where
    edition = :edition
    and (
        response_count < 0
        or response_count > answered_count
        or answered_count + missing_count + not_applicable_count <> respondents_count
        or (percent is null) <> (answered_count = 0)
        or abs(percent * answered_count / 100 - response_count) > 0.000001
    )
union all
select 'survey_change' as of_what, from_wave as wave, question || ' ' || option as item, from_percent as percent,
    from_answered_count as base
from store.survey_change
where
    edition = :edition
    and (
        abs(from_percent * from_answered_count / 100 - round(from_percent * from_answered_count / 100, 0)) > 0.000001
        or abs(to_percent * to_answered_count / 100 - round(to_percent * to_answered_count / 100, 0)) > 0.000001
        or abs(to_percent - from_percent - change_pp) > 0.00000001
    )
union all
select 'headline ' || h.figure as of_what, h.wave, h.measure || ' ' || h.category as item, h."value" as percent, h.base
from store.headline h
where
    h.edition = :edition
    and h.subject = 'survey'
    and h.unit = '%'
    and not exists (
        select 1
        from store.survey_response r
        where
            r.edition = h.edition
            and r.wave = h.wave
            and r.question = h.measure
            and r.option = h.category
            and r.answered_count = h.base
            and r.percent = h."value"
    )
