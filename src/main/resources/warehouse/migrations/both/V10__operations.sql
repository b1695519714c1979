-- What people asked of the program, why, and what came of it.

-- Nobody updates or deletes rows.
create table ops.audit_entry (
    entry integer primary key,
    happened_at timestamp(0) not null, -- UTC
    actor exact_text not null, -- who asked: the user of the operating system
    action exact_text not null, -- the verb
    detail exact_text not null, -- what was asked for, in words; may be empty
    run bigint, -- the run that came of it
    result exact_text not null -- how it ended, in words
);

-- Runs that assess submissions again.
create table ops.rerun (
    run bigint primary key,
    wave exact_text not null,
    scope exact_text not null, -- whose submissions, in words
    reason exact_text not null,
    asked_by exact_text not null,
    edition_before integer, -- the edition that was current before; null while there was none
    edition_after integer, -- the edition that is current since; null until it is published
    changed exact_text -- what changed, in words; null until it is published
);
