-- The start of an enrolment that was entered long after it, with the reason; addresses that may be one mailbox; names
-- without what cannot be seen. Twin of the other database's file.

ALTER TABLE organisations ADD COLUMN start_back_months BIGINT NOT NULL DEFAULT 3;

ALTER TABLE enrolments ADD COLUMN late_text_id BIGINT REFERENCES texts (id);
ALTER TABLE enrolments ADD COLUMN late_text_digest TEXT;

-- Derived: the address without what many mail servers take no notice of.
ALTER TABLE people ADD COLUMN mailbox_key TEXT NOT NULL DEFAULT '';
UPDATE people SET mailbox_key =
  replace(split_part(split_part(email_key, '@', 1), '+', 1), '.', '') || '@' || split_part(email_key, '@', 2);
CREATE INDEX people_by_mailbox ON people (mailbox_key);

UPDATE people SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(name_key, chr(173), ''), chr(8203), ''), chr(8204), ''), chr(8205), ''), chr(8206), ''), chr(8207), ''), chr(8288), ''), chr(65279), '');
