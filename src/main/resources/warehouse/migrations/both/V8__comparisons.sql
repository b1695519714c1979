-- What returns are compared by, what is withheld from every table, and what schools explain.

alter table warehouse.assessment add column restricted_evidence exact_text; -- personal data: never published

alter table intake.attempt add column statuses exact_text; -- what is loaded, by ref: 1.1=fully 1.10=not 1.2=partially
update intake.attempt
set statuses = (
    select string_agg(ref || '=' || status, ' ' order by ref)
    from warehouse.assessment
    where assessment.submission_id = attempt.submission_id and assessment.attempt = attempt.attempt
)
where loaded > 0;

-- What each version of a return is compared with, as settle decided it last.
create table intake.comparison (
    submission_id integer primary key,
    attempt integer not null,
    wave exact_text not null,
    school_id exact_text not null,
    replaced_id integer, -- the version that it replaces, if there is one
    replaced_attempt integer,
    previous_id integer, -- the school's current return of the wave before, if there is one
    previous_attempt integer,
    previous_wave exact_text
);

-- The rows of explanations.csv as the file has them now.
create table warehouse.explanation (
    school_id exact_text not null,
    wave exact_text not null,
    rule exact_text not null,
    item exact_text not null, -- a characteristic, a place, or empty for the return as a whole
    explanation exact_text not null,
    explained_by exact_text not null,
    explained_on date not null
);

-- Part of the ledger: every row that explanations.csv ever had, and which arrival was the next when it was first seen.
create table intake.explanation (
    explanation_no integer primary key,
    school_id exact_text not null,
    wave exact_text not null,
    rule exact_text not null,
    item exact_text not null,
    explanation exact_text not null,
    explained_by exact_text not null,
    explained_on date not null,
    arrival integer not null
);
create index explanation_by_return on intake.explanation (school_id, wave);

-- Which queries are explained, as settle decided it last.
create table intake.closed_query (
    submission_id integer not null,
    attempt integer not null,
    finding_no integer not null,
    explanation_no integer not null,
    explained exact_text not null, -- who explained it, when, and how
    primary key (submission_id, attempt, finding_no)
);

-- Rows of explanations.csv that do not do what they were written for, as settle found them last.
create table intake.idle_explanation (
    school_id exact_text not null,
    wave exact_text not null,
    rule exact_text not null,
    item exact_text not null,
    reason exact_text not null
);

create table store.closed_query (
    edition integer not null,
    submission_id integer not null,
    attempt integer not null,
    finding_no integer not null,
    explained exact_text not null,
    primary key (edition, submission_id, attempt, finding_no)
);

-- The explanations are read although no reference file has changed.
delete from warehouse.reference_load;
