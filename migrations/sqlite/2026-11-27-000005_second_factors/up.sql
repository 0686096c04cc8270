-- Second factors, their recovery codes and resets; what a session says of its browser. Twin of the other database's file.

CREATE TABLE second_factors (
  person_id BIGINT NOT NULL PRIMARY KEY REFERENCES people (id),
  -- The secret, encrypted under the key of the installation.
  sealed TEXT NOT NULL,
  -- The time step of the code accepted last: none before it, and not itself, is accepted again.
  last_step BIGINT NOT NULL,
  set_at TIMESTAMP NOT NULL
);

CREATE TABLE recovery_codes (
  person_id BIGINT NOT NULL REFERENCES people (id),
  -- Keyed with the key of the installation.
  digest TEXT NOT NULL,
  used_at TIMESTAMP,
  PRIMARY KEY (person_id, digest)
);

CREATE TABLE factor_resets (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  asked_by BIGINT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  answered_by BIGINT REFERENCES people (id),
  answered_at TIMESTAMP,
  confirmed BOOLEAN,
  CHECK (asked_by <> person_id),
  CHECK ((answered_by IS NULL) = (answered_at IS NULL) AND (answered_by IS NULL) = (confirmed IS NULL)),
  CHECK (confirmed IS NULL OR NOT confirmed OR (answered_by <> asked_by AND answered_by <> person_id))
);
CREATE UNIQUE INDEX factor_resets_person_id_waiting ON factor_resets (person_id) WHERE answered_at IS NULL;

ALTER TABLE sessions ADD COLUMN browser TEXT NOT NULL DEFAULT '';

-- Somebody's own sign-ins, the newest first.
CREATE INDEX audit_events_of_sign_ins ON audit_events (subject_id, id) WHERE action IN ('signed_in', 'sign_in_failed');
