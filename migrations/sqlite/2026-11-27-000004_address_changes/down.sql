ALTER TABLE letters DROP COLUMN address_change_id;
DROP TABLE address_changes;
