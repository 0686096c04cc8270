-- A letter that the mail server refuses for good is given up after a few tries, and waits for an administrator to see to it.
-- Twin of the other database's file.

ALTER TABLE letters ADD COLUMN refusals BIGINT NOT NULL DEFAULT 0;
ALTER TABLE letters ADD COLUMN given_up_at TIMESTAMP;
ALTER TABLE letters ADD COLUMN sent_again_at TIMESTAMP;
DROP INDEX letters_waiting;
CREATE INDEX letters_waiting ON letters (due_at, id) WHERE delivered_at IS NULL AND withheld_at IS NULL AND given_up_at IS NULL;
CREATE INDEX letters_given_up ON letters (id) WHERE given_up_at IS NOT NULL AND withheld_at IS NULL;
