-- The start of an enrolment that was entered long after it, with the reason; addresses that may be one mailbox; names
-- without what cannot be seen. Twin of the other database's file.

ALTER TABLE organisations ADD COLUMN start_back_months BIGINT NOT NULL DEFAULT 3;

ALTER TABLE enrolments ADD COLUMN late_text_id BIGINT REFERENCES texts (id);
ALTER TABLE enrolments ADD COLUMN late_text_digest TEXT;

-- Derived: the address without what many mail servers take no notice of.
ALTER TABLE people ADD COLUMN mailbox_key TEXT NOT NULL DEFAULT '';
UPDATE people SET mailbox_key = replace(
  CASE WHEN instr(substr(email_key, 1, instr(email_key, '@') - 1), '+') > 0
    THEN substr(email_key, 1, instr(email_key, '+') - 1)
    ELSE substr(email_key, 1, instr(email_key, '@') - 1) END,
  '.', '') || substr(email_key, instr(email_key, '@'));
CREATE INDEX people_by_mailbox ON people (mailbox_key);

UPDATE people SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(name_key, char(173), ''), char(8203), ''), char(8204), ''), char(8205), ''), char(8206), ''), char(8207), ''), char(8288), ''), char(65279), '');
