-- A list of a whole organisation is read in the order in which it is shown, so that a page of it ends when it is full. Twin of the
-- other database's file.

CREATE INDEX people_by_last_valid_day ON people (last_valid_day, name_key, id);
CREATE INDEX enrolments_by_due_day ON enrolments (organisation_id, awarded, due_on);
CREATE INDEX enrolments_by_share ON enrolments (organisation_id, awarded, (competent_count * 1000000 / NULLIF(relevant_count, 0)));
