-- A change of address waits until the new address confirms it; the old one is told and can stop it. Twin of the other
-- database's file.

CREATE TABLE address_changes (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  email TEXT NOT NULL,
  -- What the secrets of its two links are made from, together with the key of the installation.
  nonce TEXT NOT NULL,
  asked_by BIGINT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  confirmed_at TIMESTAMP,
  approved_by BIGINT REFERENCES people (id),
  approved_at TIMESTAMP,
  stopped_at TIMESTAMP,
  -- Nobody when the link in the letter to the old address stopped it.
  stopped_by BIGINT REFERENCES people (id),
  changed_at TIMESTAMP,
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK (approved_by IS NULL OR (approved_by <> asked_by AND approved_by <> person_id)),
  CHECK (stopped_by IS NULL OR stopped_at IS NOT NULL),
  CHECK (stopped_at IS NULL OR changed_at IS NULL),
  CHECK (changed_at IS NULL OR confirmed_at IS NOT NULL)
);
CREATE UNIQUE INDEX address_changes_in_hand ON address_changes (person_id) WHERE stopped_at IS NULL AND changed_at IS NULL;
CREATE INDEX address_changes_by_person ON address_changes (person_id, id);
CREATE INDEX address_changes_to_approve ON address_changes (asked_at, id) WHERE stopped_at IS NULL AND changed_at IS NULL AND approved_at IS NULL;

ALTER TABLE letters ADD COLUMN address_change_id BIGINT REFERENCES address_changes (id);
