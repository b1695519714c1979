-- The published tables of every edition, frozen. Nobody updates or deletes rows of an edition: a new edition is
-- built beside the old ones and then switched to. Numbers are counts and exact decimals, never floating point.
create schema store;
create schema intermediate;
create schema editions;
create schema published;

create table store.edition (
    edition integer primary key,
    published_at timestamp(0) not null, -- UTC
    run bigint not null,
    digest exact_text not null, -- over everything the edition is made of
    returns_accepted bigint not null,
    returns_expected bigint not null
);

create table store.current_edition (
    edition integer not null references store.edition
);

create table store.view_text (
    name exact_text primary key, -- a group of views that are created together
    digest exact_text not null -- over their texts: unchanged, they are left alone
);

create table store.status (
    status exact_text primary key,
    status_position integer not null
);
insert into store.status values ('fully', 1), ('partially', 2), ('not', 3);

-- Inner tables: what several published tables are built from.

create table store.expected_return (
    edition integer not null,
    wave exact_text not null,
    school_id exact_text not null,
    urn exact_text not null,
    school_name exact_text not null,
    la_code exact_text not null,
    area_code exact_text, -- empty when the authority is not among the areas, which an audit reports
    area_name exact_text,
    standing exact_text not null check (position(',' || standing || ',' in ',accepted,rejected,outstanding,') > 0),
    is_late boolean not null,
    submission_id integer,
    attempt integer,
    primary key (edition, school_id, wave)
);

create table store.asked_characteristic (
    edition integer not null,
    wave exact_text not null,
    ref exact_text not null,
    benchmark integer not null,
    ref_position integer not null,
    primary key (edition, wave, ref)
);

create table store.school_count (
    edition integer not null,
    school_id exact_text not null,
    wave exact_text not null,
    benchmark integer not null, -- 0: all of them together
    asked bigint not null,
    fully bigint not null,
    partially bigint not null,
    not_achieved bigint not null,
    primary key (edition, school_id, wave, benchmark)
);

create table store.answer_count (
    edition integer not null,
    wave exact_text not null,
    ref exact_text not null,
    status exact_text not null,
    la_code exact_text not null,
    area_code exact_text,
    answers bigint not null,
    primary key (edition, wave, ref, status, la_code)
);

create table store.paired_status (
    edition integer not null,
    from_wave exact_text not null,
    to_wave exact_text not null,
    panel exact_text not null,
    geographic_level exact_text not null,
    area_code exact_text not null,
    area_name exact_text not null,
    benchmark exact_text not null,
    status exact_text not null,
    from_characteristics bigint not null,
    from_answered bigint not null,
    from_schools bigint not null,
    to_characteristics bigint not null,
    to_answered bigint not null,
    to_schools bigint not null,
    primary key (edition, from_wave, to_wave, panel, area_code, benchmark, status)
);

create table store.settle_finding (
    edition integer not null,
    submission_id integer not null,
    finding_no integer not null,
    rule exact_text not null,
    severity exact_text not null,
    treatment exact_text not null,
    sheet exact_text,
    cell exact_text,
    ref exact_text,
    observed exact_text,
    expected exact_text,
    message exact_text not null,
    primary key (edition, submission_id, finding_no)
);

-- Published tables. What must not be empty and what must be unique stands beside each mart and is audited.

create table store.return_coverage (
    edition integer not null,
    wave exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    schools_expected bigint,
    accepted bigint,
    rejected bigint,
    outstanding bigint,
    late bigint,
    percent numeric(16, 10),
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.benchmark_status (
    edition integer not null,
    wave exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    benchmark exact_text,
    status exact_text,
    characteristics_count bigint,
    answered_count bigint,
    percent numeric(16, 10),
    schools_count bigint,
    schools_expected bigint,
    row_no integer not null,
    primary key (edition, row_no)
);
create index benchmark_status_by_area on store.benchmark_status (edition, area_code, benchmark, status, wave);

create table store.benchmark_change (
    edition integer not null,
    from_wave exact_text,
    to_wave exact_text,
    panel exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    benchmark exact_text,
    status exact_text,
    from_percent numeric(16, 10),
    to_percent numeric(16, 10),
    change_pp numeric(16, 10),
    from_schools_count bigint,
    to_schools_count bigint,
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.school_average (
    edition integer not null,
    wave exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    status exact_text,
    characteristics_count bigint,
    schools_count bigint,
    mean_per_school numeric(16, 10),
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.school_average_change (
    edition integer not null,
    from_wave exact_text,
    to_wave exact_text,
    panel exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    status exact_text,
    from_mean numeric(16, 10),
    to_mean numeric(16, 10),
    change numeric(16, 10),
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.characteristic_status (
    edition integer not null,
    wave exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    benchmark exact_text,
    ref exact_text,
    status exact_text,
    schools_count bigint,
    answered_count bigint,
    percent numeric(16, 10),
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.late_return_bounds (
    edition integer not null,
    wave exact_text,
    geographic_level exact_text,
    area_code exact_text,
    area_name exact_text,
    benchmark exact_text,
    status exact_text,
    percent numeric(16, 10),
    lowest_percent numeric(16, 10),
    highest_percent numeric(16, 10),
    is_settled boolean,
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.headline (
    edition integer not null,
    figure exact_text,
    subject exact_text,
    measure exact_text,
    wave exact_text,
    from_wave exact_text,
    benchmark exact_text,
    category exact_text,
    "value" numeric(26, 10), -- quoted everywhere: a keyword of H2
    unit exact_text,
    base bigint,
    displayed exact_text,
    row_no integer not null,
    primary key (edition, row_no)
);

create table store.submission (
    edition integer not null,
    submission exact_text,
    file exact_text,
    sha256 exact_text,
    bytes bigint,
    received_at timestamp(0),
    outcome exact_text,
    wave exact_text,
    school_id exact_text,
    urn exact_text,
    version integer,
    is_current boolean,
    is_late boolean,
    completed_on date,
    errors bigint,
    queries bigint,
    notes bigint,
    submission_id integer not null, -- not published: leads to findings and assessments
    attempt integer not null,
    row_no integer not null,
    primary key (edition, row_no)
);
create unique index submission_by_id on store.submission (edition, submission_id);
