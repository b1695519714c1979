-- What settle depended on when it last decided: while that is the same, all stands as it was decided then. A migration that
-- changes what returns say deletes its row.
create table intake.settled (
    basis exact_text not null -- SHA-256, in hexadecimal
);
