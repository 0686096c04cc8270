DROP INDEX letters_given_up;
DROP INDEX letters_waiting;
CREATE INDEX letters_waiting ON letters (due_at, id) WHERE delivered_at IS NULL AND withheld_at IS NULL;
ALTER TABLE letters DROP COLUMN sent_again_at;
ALTER TABLE letters DROP COLUMN given_up_at;
ALTER TABLE letters DROP COLUMN refusals;
