-- Exports of the survey tool: whose they are, what their responses say, and what is counted of them.

alter table intake.submission add column survey exact_text; -- the folder below surveys/; null for a return
alter table intake.attempt add column definition_digest exact_text; -- of the survey's definition; null for a return

-- What the definitions ask. Replaced as a whole when a reference file changed.
create table warehouse.survey_question (
    survey exact_text not null,
    question exact_text not null,
    wave exact_text not null,
    question_position integer not null,
    question_text exact_text not null,
    question_type exact_text not null,
    primary key (survey, question)
);

-- Options of the questions, and groups of options that are counted together.
create table warehouse.survey_option (
    survey exact_text not null,
    question exact_text not null,
    option_id exact_text not null, -- of an option or of a group
    option_position integer not null, -- options in the order of the definition, then groups
    label exact_text not null, -- of a group its name
    members exact_text, -- of a group its options, in their order, separated by spaces; null for an option
    primary key (survey, question, option_id)
);

-- What the numbers in responses stand for: a code is an option of a question, or that it does not apply, or that it is
-- answered in other words. Kept by export, so that a response is a short list of numbers.
create table warehouse.answer_code (
    submission_id integer not null,
    attempt integer not null,
    code integer not null,
    question exact_text not null,
    option_id exact_text,
    meaning exact_text not null check (position(',' || meaning || ',' in ',option,not_applicable,own_words,') > 0),
    column_letters exact_text not null, -- where in the export it stands
    primary key (submission_id, attempt, code),
    foreign key (submission_id, attempt) references intake.attempt
);

create table warehouse.response (
    submission_id integer not null,
    attempt integer not null,
    sheet_row integer not null, -- as Excel counts
    sheet exact_text not null,
    cell exact_text, -- where the Response ID stands
    response_id exact_text not null,
    school_id exact_text,
    urn exact_text,
    submitted_at timestamp(0),
    is_complete boolean not null,
    left_out exact_text check (position(',' || left_out || ',' in ',test,no_consent,no_id,no_school,') > 0),
    codes exact_text not null, -- numbers of answer_code, in the order of the columns, separated by spaces
    answers_digest exact_text not null, -- equal answers, equal digest, whatever the layout of the export
    primary key (submission_id, attempt, sheet_row),
    foreign key (submission_id, attempt) references intake.attempt
);

-- The latest row of each response, and which of them are counted: of a school one for each survey. As settle decided it
-- last.
create table warehouse.response_standing (
    submission_id integer not null,
    attempt integer not null,
    sheet_row integer not null,
    survey exact_text not null,
    wave exact_text not null,
    school_id exact_text not null,
    is_counted boolean not null,
    has_changed boolean not null, -- an earlier export had other answers under this Response ID
    primary key (submission_id, attempt, sheet_row)
);
create index response_standing_by_school on warehouse.response_standing (survey, school_id);

-- How often each option was chosen, as settle counted it last.
create table warehouse.survey_count (
    survey exact_text not null,
    wave exact_text not null,
    panel exact_text not null check (position(',' || panel || ',' in ',all,matched,') > 0),
    other_survey exact_text not null, -- matched: the survey that the same schools answered too; all: empty
    question exact_text not null,
    option_id exact_text not null, -- of an option or of a group
    response_count integer not null,
    answered_count integer not null,
    missing_count integer not null,
    not_applicable_count integer not null,
    respondents_count integer not null,
    primary key (survey, panel, other_survey, question, option_id)
);

-- Published tables.
create table store.survey_response (
    edition integer not null,
    survey exact_text,
    wave exact_text,
    question exact_text,
    option exact_text,
    response_count bigint,
    answered_count bigint,
    missing_count bigint,
    not_applicable_count bigint,
    respondents_count bigint,
    percent numeric(16, 10),
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.survey_change (
    edition integer not null,
    from_wave exact_text,
    to_wave exact_text,
    panel exact_text,
    question exact_text,
    option exact_text,
    from_percent numeric(16, 10),
    to_percent numeric(16, 10),
    change_pp numeric(16, 10),
    from_answered_count bigint,
    to_answered_count bigint,
    row_no integer not null,
    primary key (edition, row_no)
);

-- The definitions are read although no reference file has changed.
delete from warehouse.reference_load;
