DROP INDEX audit_events_of_sign_ins;
ALTER TABLE sessions DROP COLUMN browser;
DROP TABLE factor_resets;
DROP TABLE recovery_codes;
DROP TABLE second_factors;
