-- What the processes that share a take-in know of each other.

-- Submissions that are being read with care, and how often that was begun and never finished.
create table intake.begun (
    submission_id integer primary key references intake.submission,
    times integer not null
);

-- Files for workers that share no folder with whoever runs the night. Each is there for one take-in.
create table ops.shared_file (
    kind exact_text not null, -- reference, archive
    name exact_text not null, -- its path in its folder; of a copy the SHA-256
    piece integer not null, -- counted from 0
    bytes bytea not null,
    primary key (kind, name, piece)
);
