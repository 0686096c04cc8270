DELETE FROM system_facts WHERE name = 'record_to_adopt';
ALTER TABLE audit_events DROP COLUMN key_id;
ALTER TABLE audit_events DROP COLUMN witness;
