-- Accounts that are closed, and opened again. Twin of the other database's file.

CREATE TABLE account_closings (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  reason TEXT NOT NULL CHECK (reason IN ('left', 'long_absence', 'misuse_suspected', 'entered_by_mistake', 'other', 'no_posting_or_duty')),
  -- Nobody when it closed by itself.
  closed_by BIGINT REFERENCES people (id),
  closed_at TIMESTAMP NOT NULL,
  opened_reason TEXT CHECK (opened_reason IN ('returned', 'closed_by_mistake', 'other')),
  opened_by BIGINT REFERENCES people (id),
  opened_at TIMESTAMP,
  CHECK (closed_by IS NULL OR closed_by <> person_id),
  CHECK ((closed_by IS NULL) = (reason = 'no_posting_or_duty')),
  CHECK ((opened_by IS NULL) = (opened_at IS NULL) AND (opened_by IS NULL) = (opened_reason IS NULL)),
  CHECK (opened_by IS NULL OR opened_by <> person_id)
);
CREATE UNIQUE INDEX account_closings_person_id_now ON account_closings (person_id) WHERE opened_at IS NULL;
CREATE INDEX account_closings_by_person ON account_closings (person_id, id);
