-- The check that the attempt is there costs a PostgreSQL as much as storing the row does, 55 times a return. Attempt and
-- assessments are written in one transaction, and every edition is audited for as many assessments as attempts loaded.
alter table warehouse.assessment drop constraint assessment_submission_id_attempt_fkey;
