-- The ledger: what arrived, what was made of it, and why. Together with the archive it is the truth from which
-- everything else can be built again. Lists of allowed words are not written as "in (…)": H2 2.4.240 ties such a check
-- to the connection that created the table, and once that is closed no row can be inserted.
create schema intake;

create table intake.arrival (
    arrival integer not null -- the number that files registered now get; settle counts it up
);
insert into intake.arrival values (1);

create table intake.submission (
    submission_id integer primary key,
    file exact_text not null, -- relative to the input folder, with /
    sha256 exact_text not null, -- empty for a file that was never read
    bytes bigint not null,
    stamp exact_text not null, -- size, times and inode when it was last looked at: unchanged, it is not read again
    received_at timestamp(0) not null,
    arrival integer not null, -- files of one arrival have no order among them
    state exact_text not null check (position(',' || state || ',' in ',registered,taken_in,set_aside,') > 0),
    set_aside_as exact_text check (position(',' || set_aside_as || ',' in ',duplicate,waiting,ignored,') > 0),
    attempt integer not null, -- the latest attempt, 0 before the first
    unique (file, sha256)
);
create index submission_by_state on intake.submission (state, sha256);

create table intake.attempt (
    submission_id integer not null references intake.submission,
    attempt integer not null,
    outcome exact_text not null check (position(',' || outcome || ',' in ',accepted,accepted_with_query,rejected,quarantined,') > 0),
    wave exact_text,
    school_id exact_text,
    urn exact_text,
    completed_on date,
    completed_by exact_text,
    answers_digest exact_text, -- equal answers, equal digest, however the workbook is packed
    loaded integer not null,
    rejected integer not null,
    missing integer not null,
    not_applicable integer not null,
    reference_digest exact_text not null,
    run bigint not null,
    primary key (submission_id, attempt)
);

create table intake.finding (
    submission_id integer not null references intake.submission,
    attempt integer not null, -- 0: raised when files, schools and waves are compared, and again at each settling
    finding_no integer not null,
    rule exact_text not null,
    severity exact_text not null check (position(',' || severity || ',' in ',note,query,error,') > 0),
    treatment exact_text not null
        check (position(',' || treatment || ',' in ',accept,query,reject_item,reject_return,quarantine_file,') > 0),
    sheet exact_text,
    cell exact_text,
    ref exact_text,
    observed exact_text,
    expected exact_text,
    message exact_text not null,
    primary key (submission_id, attempt, finding_no)
);

-- Where each submission stands among the others, as settle decided it last.
create table intake.standing (
    submission_id integer primary key references intake.submission,
    attempt integer not null,
    outcome exact_text not null check (position(',' || outcome || ',' in ',accepted,accepted_with_query,rejected,quarantined,duplicate,waiting,ignored,') > 0),
    wave exact_text,
    school_id exact_text,
    urn exact_text,
    version integer,
    is_current boolean not null,
    is_late boolean not null,
    completed_on date
);
create index standing_by_return on intake.standing (wave, school_id);
