-- Letters about a person's own account, to a security contact, and with the heads of the chains. Twin of the other
-- database's file; a constraint of SQLite changes with its table, on which no other table rests.

CREATE TABLE letters_again (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  once TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('set_password', 'submitted', 'returned', 'decided', 'awarded', 'issued', 'expiring', 'account', 'address_confirm', 'address_changing', 'reported', 'anchor')),
  person_id BIGINT NOT NULL REFERENCES people (id),
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  password_link_id BIGINT REFERENCES password_links (id),
  message_id TEXT NOT NULL,
  enqueued_at TIMESTAMP NOT NULL,
  due_at TIMESTAMP NOT NULL,
  attempts BIGINT NOT NULL,
  begun_at TIMESTAMP,
  delivered_at TIMESTAMP,
  -- It never leaves: the link it would have carried had ended.
  withheld_at TIMESTAMP,
  perhaps_twice BOOLEAN NOT NULL,
  last_error TEXT,
  CHECK (delivered_at IS NULL OR withheld_at IS NULL)
);
INSERT INTO letters_again (id, once, kind, person_id, address, subject, body, password_link_id, message_id, enqueued_at, due_at, attempts, begun_at, delivered_at, withheld_at, perhaps_twice, last_error)
  SELECT id, once, kind, person_id, address, subject, body, password_link_id, message_id, enqueued_at, due_at, attempts, begun_at, delivered_at, withheld_at, perhaps_twice, last_error FROM letters;
DROP TABLE letters;
ALTER TABLE letters_again RENAME TO letters;
CREATE INDEX letters_waiting ON letters (due_at, id) WHERE delivered_at IS NULL AND withheld_at IS NULL;
