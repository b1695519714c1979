-- What people ask of running programs.
create schema ops;

create table ops.stop_request (
    run bigint primary key
);
