-- Reference data with its dates of validity, and the typed answers of the returns.
create schema warehouse;

create table warehouse.reference_load (
    digest exact_text not null, -- over the reference files: unchanged, they are not loaded again
    loaded_at timestamp(0) not null
);

create table warehouse.pilot_area (
    area_code exact_text not null,
    area_name exact_text not null
);

create table warehouse.characteristic (
    framework_version exact_text not null,
    ref exact_text not null,
    benchmark integer not null,
    benchmark_title exact_text not null,
    characteristic exact_text not null,
    ref_position integer not null, -- place in the framework, refs in numerical order
    primary key (framework_version, ref)
);

create table warehouse.wave (
    wave exact_text primary key,
    label exact_text not null,
    academic_year exact_text not null,
    framework_version exact_text not null,
    opens_on date not null,
    due_on date not null,
    closes_on date not null
);

create table warehouse.area (
    la_code exact_text primary key,
    gss_code exact_text not null unique,
    name exact_text not null
);

-- The schools of the register that have to do with the panel.
create table warehouse.school (
    urn exact_text primary key,
    la_code exact_text not null,
    establishment_number exact_text not null,
    name exact_text not null,
    status exact_text not null,
    opened_on date,
    closed_on date,
    phase exact_text not null
);

create table warehouse.panel_school (
    school_id exact_text primary key,
    urn exact_text not null references warehouse.school,
    cluster exact_text not null,
    joined_on date not null,
    left_on date,
    contact_email exact_text
);

create table warehouse.panel_urn (
    urn exact_text primary key,
    school_id exact_text not null references warehouse.panel_school,
    valid_from date,
    valid_to date
);

create table warehouse.headline_figure (
    figure exact_text primary key,
    figure_position integer not null,
    subject exact_text not null,
    measure exact_text not null,
    wave exact_text,
    from_wave exact_text,
    benchmark exact_text, -- all, a number, or another scope in words
    category exact_text,
    printed_value exact_text not null,
    unit exact_text not null,
    printed_base exact_text,
    rule exact_text not null
);

create table warehouse.assessment (
    submission_id integer not null,
    attempt integer not null,
    ref exact_text not null,
    status exact_text not null check (position(',' || status || ',' in ',fully,partially,not,') > 0),
    evidence exact_text,
    target_date date,
    sheet exact_text not null,
    cell exact_text not null,
    raw_text exact_text not null,
    primary key (submission_id, attempt, ref),
    foreign key (submission_id, attempt) references intake.attempt
);
