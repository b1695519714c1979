-- What the schedule did, and when it was to do nothing.

-- Each time that a schedule was due, once. Whoever adds the row does what is due.
create table ops.firing (
    firing integer primary key,
    schedule exact_text not null, -- the name of its file in jobs/
    due_at timestamp(0) not null, -- UTC
    fired_at timestamp(0) not null, -- UTC; later than due_at where the program was off or another run was going on
    server exact_text not null, -- the machine
    outcome exact_text, -- done, failed, stopped, paused, refused; null while it is going on
    words exact_text, -- how it ended, in a sentence
    run bigint, -- the run that came of it
    ended_at timestamp(0), -- UTC
    unique (schedule, due_at)
);

-- The schedules that a server works with, and since when each is due as it is now.
create table ops.declared_schedule (
    schedule exact_text primary key,
    timetable exact_text not null,
    declared_at timestamp(0) not null -- UTC
);

-- When a schedule does nothing. It begins again by itself where paused_until says when.
create table ops.pause (
    pause integer primary key,
    schedule exact_text not null,
    reason exact_text not null,
    paused_by exact_text not null,
    paused_at timestamp(0) not null, -- UTC
    paused_until timestamp(0), -- UTC; null until somebody resumes it
    resumed_at timestamp(0), -- UTC
    resumed_by exact_text
);
