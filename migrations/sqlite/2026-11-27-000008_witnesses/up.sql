-- Each event carries the digests of the rows that its act made or changed, and is bound under the key of the installation. Twin
-- of the other database's file; what changes is noted by triggers of the program's own connection (`db::witness`).

ALTER TABLE audit_events ADD COLUMN witness TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_events ADD COLUMN key_id TEXT NOT NULL DEFAULT '';

-- What was recorded before has to be witnessed as it stands, once.
INSERT INTO system_facts (name, value) SELECT 'record_to_adopt', 'yes' WHERE EXISTS (SELECT 1 FROM audit_events);
