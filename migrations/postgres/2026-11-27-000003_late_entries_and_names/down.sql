DROP INDEX people_by_mailbox;
ALTER TABLE people DROP COLUMN mailbox_key;
ALTER TABLE enrolments DROP COLUMN late_text_digest;
ALTER TABLE enrolments DROP COLUMN late_text_id;
ALTER TABLE organisations DROP COLUMN start_back_months;
