PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE system_facts (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE organisations (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('police_force', 'partner_agency')),
  licence_from DATE NOT NULL,
  licence_until DATE NOT NULL,
  mandatory BOOLEAN NOT NULL,
  earliest_months BIGINT NOT NULL,
  due_months BIGINT NOT NULL,
  behind_after_months BIGINT NOT NULL,
  behind_below_percent BIGINT NOT NULL,
  certificate_years BIGINT NOT NULL,
  renewal_window_months BIGINT NOT NULL,
  currency_months BIGINT NOT NULL,
  line_manager_may_assess BOOLEAN NOT NULL,
  version BIGINT NOT NULL, start_back_months BIGINT NOT NULL DEFAULT 3,
  CHECK (licence_from <= licence_until)
);
CREATE TABLE people (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE,
  password_hash TEXT,
  -- Derived: the last valid day of the certificate that lasts longest; the last of all days, by which lists can sort, when there is none.
  last_valid_day DATE NOT NULL,
  version BIGINT NOT NULL,
  added_at TIMESTAMP NOT NULL
, mailbox_key TEXT NOT NULL DEFAULT '');
CREATE TABLE postings (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  role TEXT NOT NULL CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  starts_on DATE NOT NULL,
  ends_on DATE,
  line_manager_id BIGINT REFERENCES people (id),
  CHECK (ends_on IS NULL OR starts_on <= ends_on),
  CHECK (line_manager_id IS NULL OR line_manager_id <> person_id)
);
CREATE TABLE duties (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL CHECK (kind IN ('assessor', 'internal_quality_assurer', 'coordinator', 'curriculum_owner', 'security_contact', 'external_reviewer', 'administrator')),
  starts_on DATE NOT NULL,
  ends_on DATE,
  CHECK (ends_on IS NULL OR starts_on <= ends_on)
);
CREATE TABLE duty_roles (
  duty_id BIGINT NOT NULL REFERENCES duties (id),
  role TEXT NOT NULL CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  PRIMARY KEY (duty_id, role)
);
CREATE TABLE kinds_of_work (
  code TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  position BIGINT NOT NULL
);
CREATE TABLE editions (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  demonstration BOOLEAN NOT NULL,
  published_on DATE NOT NULL,
  organisation_id BIGINT REFERENCES organisations (id),
  -- The bolt-on edition of the same organisation that this one takes the place of.
  replaces_id BIGINT REFERENCES editions (id),
  CHECK (replaces_id IS NULL OR organisation_id IS NOT NULL)
);
CREATE TABLE units (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  edition_id BIGINT NOT NULL REFERENCES editions (id),
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('core', 'role', 'bolt_on')),
  role TEXT CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  position BIGINT NOT NULL,
  CHECK ((kind = 'role') = (role IS NOT NULL))
);
CREATE TABLE criteria (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES units (id),
  code TEXT NOT NULL,
  statement TEXT NOT NULL,
  look_for TEXT NOT NULL,
  evidence_minimum BIGINT NOT NULL CHECK (evidence_minimum >= 1),
  position BIGINT NOT NULL
);
CREATE TABLE criterion_kinds (
  criterion_id BIGINT NOT NULL REFERENCES criteria (id),
  kind_code TEXT NOT NULL REFERENCES kinds_of_work (code),
  PRIMARY KEY (criterion_id, kind_code)
);
CREATE TABLE texts (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  body TEXT,
  salt TEXT,
  destroyed_at TIMESTAMP,
  CHECK ((body IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE TABLE enrolments (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  edition_id BIGINT NOT NULL REFERENCES editions (id),
  role TEXT NOT NULL CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  starts_on DATE NOT NULL,
  earliest_months BIGINT NOT NULL,
  due_months BIGINT NOT NULL,
  behind_after_months BIGINT NOT NULL,
  behind_below_percent BIGINT NOT NULL,
  enrolled_at TIMESTAMP NOT NULL,
  -- Derived, written in the act that changes the facts; "check" recomputes them.
  assessor_id BIGINT REFERENCES people (id),
  due_on DATE NOT NULL,
  behind_from DATE,
  active BOOLEAN NOT NULL,
  relevant_count BIGINT NOT NULL,
  competent_count BIGINT NOT NULL,
  awarded BOOLEAN NOT NULL,
  certified BOOLEAN NOT NULL
, late_text_id BIGINT REFERENCES texts (id), late_text_digest TEXT);
CREATE TABLE enrolment_criteria (
  enrolment_id BIGINT NOT NULL REFERENCES enrolments (id),
  criterion_id BIGINT NOT NULL REFERENCES criteria (id),
  -- Derived from the decisions.
  standing TEXT NOT NULL CHECK (standing IN ('not_started', 'waiting', 'not_yet', 'competent')),
  competent_claims BIGINT NOT NULL,
  competent_on DATE,
  PRIMARY KEY (enrolment_id, criterion_id)
);
CREATE TABLE allocations (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  enrolment_id BIGINT NOT NULL REFERENCES enrolments (id),
  assessor_id BIGINT NOT NULL REFERENCES people (id),
  allocated_by BIGINT NOT NULL REFERENCES people (id),
  allocated_at TIMESTAMP NOT NULL
);
CREATE TABLE conflicts (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  assessor_id BIGINT NOT NULL REFERENCES people (id),
  trainee_id BIGINT NOT NULL REFERENCES people (id),
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL,
  declared_by BIGINT NOT NULL REFERENCES people (id),
  declared_at TIMESTAMP NOT NULL,
  ended_by BIGINT REFERENCES people (id),
  ended_at TIMESTAMP
);
CREATE TABLE works (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  logged_at TIMESTAMP NOT NULL
);
CREATE TABLE work_versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  work_id BIGINT NOT NULL REFERENCES works (id),
  number BIGINT NOT NULL,
  kind_code TEXT NOT NULL REFERENCES kinds_of_work (code),
  starts_on DATE NOT NULL,
  ends_on DATE,
  part TEXT NOT NULL CHECK (part IN ('did_it', 'led', 'contributed', 'supervised')),
  marking TEXT NOT NULL CHECK (marking IN ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  CHECK (ends_on IS NULL OR starts_on <= ends_on)
);
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  enrolment_id BIGINT NOT NULL REFERENCES enrolments (id),
  work_id BIGINT NOT NULL REFERENCES works (id)
);
CREATE TABLE evidence_versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  evidence_id BIGINT NOT NULL REFERENCES evidence (id),
  number BIGINT NOT NULL,
  work_version_id BIGINT NOT NULL REFERENCES work_versions (id),
  method TEXT NOT NULL CHECK (method IN ('work_product', 'observation', 'professional_discussion', 'witness_testimony', 'questioning', 'reflective_account', 'case_study', 'simulation', 'prior_learning')),
  own_work BOOLEAN NOT NULL,
  sanitised BOOLEAN NOT NULL,
  begun_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  withdrawn_at TIMESTAMP,
  sent_back_at TIMESTAMP,
  sent_back_by BIGINT REFERENCES people (id),
  sent_back_text_id BIGINT REFERENCES texts (id),
  sent_back_digest TEXT,
  -- Derived from the facts above, the decisions and the reports.
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'judged', 'returned', 'withdrawn', 'quarantined')),
  saves BIGINT NOT NULL,
  CHECK (submitted_at IS NULL OR (own_work AND sanitised))
);
CREATE TABLE claims (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  evidence_version_id BIGINT NOT NULL REFERENCES evidence_versions (id),
  criterion_id BIGINT NOT NULL REFERENCES criteria (id),
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL
);
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  claim_id BIGINT NOT NULL REFERENCES claims (id),
  assessor_id BIGINT NOT NULL REFERENCES people (id),
  duty_id BIGINT NOT NULL REFERENCES duties (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('competent', 'not_yet')),
  valid BOOLEAN NOT NULL,
  authentic BOOLEAN NOT NULL,
  current BOOLEAN NOT NULL,
  sufficient BOOLEAN NOT NULL,
  reliable BOOLEAN NOT NULL,
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL,
  undoes_id BIGINT REFERENCES decisions (id),
  signed_at TIMESTAMP NOT NULL,
  CHECK ((outcome = 'competent') = (valid AND authentic AND current AND sufficient AND reliable))
);
CREATE TABLE awards (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  enrolment_id BIGINT NOT NULL UNIQUE REFERENCES enrolments (id),
  assessor_id BIGINT NOT NULL REFERENCES people (id),
  early BOOLEAN NOT NULL,
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL,
  awarded_on DATE NOT NULL,
  awarded_at TIMESTAMP NOT NULL
);
CREATE TABLE certificates (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  award_id BIGINT NOT NULL UNIQUE REFERENCES awards (id),
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  role TEXT NOT NULL CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  number TEXT NOT NULL UNIQUE,
  year BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  starts_on DATE NOT NULL,
  last_valid_day DATE NOT NULL,
  issued_by BIGINT NOT NULL REFERENCES people (id),
  issued_at TIMESTAMP NOT NULL,
  CHECK (starts_on <= last_valid_day)
);
CREATE TABLE learning_records (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  enrolment_id BIGINT NOT NULL REFERENCES enrolments (id),
  person_id BIGINT NOT NULL REFERENCES people (id),
  unit_id BIGINT NOT NULL REFERENCES units (id),
  way TEXT NOT NULL CHECK (way IN ('classroom', 'e_learning', 'shadowing', 'on_the_job', 'practical_experience', 'self_study', 'self_reflection')),
  learned_on DATE NOT NULL,
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL,
  logged_at TIMESTAMP NOT NULL
);
CREATE TABLE learning_works (
  learning_id BIGINT NOT NULL REFERENCES learning_records (id),
  work_id BIGINT NOT NULL REFERENCES works (id),
  PRIMARY KEY (learning_id, work_id)
);
CREATE TABLE cpd_entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  done_on DATE NOT NULL,
  minutes BIGINT,
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL,
  logged_at TIMESTAMP NOT NULL
);
CREATE TABLE cpd_works (
  cpd_id BIGINT NOT NULL REFERENCES cpd_entries (id),
  work_id BIGINT NOT NULL REFERENCES works (id),
  PRIMARY KEY (cpd_id, work_id)
);
CREATE TABLE quarantines (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  evidence_version_id BIGINT UNIQUE REFERENCES evidence_versions (id),
  work_version_id BIGINT UNIQUE REFERENCES work_versions (id),
  learning_id BIGINT UNIQUE REFERENCES learning_records (id),
  cpd_id BIGINT UNIQUE REFERENCES cpd_entries (id),
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  reason TEXT NOT NULL CHECK (reason IN ('live_intelligence', 'names_somebody', 'marked_higher', 'other')),
  reported_by BIGINT NOT NULL REFERENCES people (id),
  reported_at TIMESTAMP NOT NULL,
  purged_by BIGINT REFERENCES people (id),
  purged_at TIMESTAMP,
  CHECK (
    CASE WHEN evidence_version_id IS NULL THEN 0 ELSE 1 END
    + CASE WHEN work_version_id IS NULL THEN 0 ELSE 1 END
    + CASE WHEN learning_id IS NULL THEN 0 ELSE 1 END
    + CASE WHEN cpd_id IS NULL THEN 0 ELSE 1 END = 1
  )
);
CREATE TABLE password_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  nonce TEXT NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP
);
CREATE TABLE sessions (
  token TEXT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  began_at TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
, browser TEXT NOT NULL DEFAULT '');
CREATE TABLE link_requests (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  account TEXT NOT NULL,
  address TEXT NOT NULL,
  asked_at TIMESTAMP NOT NULL
);
CREATE TABLE form_keys (
  person_id BIGINT NOT NULL REFERENCES people (id),
  form_key TEXT NOT NULL,
  body_digest TEXT NOT NULL,
  outcome BIGINT NOT NULL,
  spent_at TIMESTAMP NOT NULL,
  PRIMARY KEY (person_id, form_key)
);
CREATE TABLE notices (
  certificate_id BIGINT NOT NULL REFERENCES certificates (id),
  threshold BIGINT NOT NULL,
  -- Derived from the last valid day.
  due_on DATE NOT NULL,
  outcome TEXT CHECK (outcome IN ('given', 'overtaken', 'followed')),
  settled_at TIMESTAMP,
  PRIMARY KEY (certificate_id, threshold),
  CHECK ((outcome IS NULL) = (settled_at IS NULL))
);
CREATE TABLE audit_chains (
  organisation_id BIGINT NOT NULL PRIMARY KEY,
  length BIGINT NOT NULL,
  head TEXT NOT NULL
);
CREATE TABLE audit_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  organisation_id BIGINT NOT NULL REFERENCES audit_chains (organisation_id),
  sequence BIGINT NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  actor_id BIGINT,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
, witness TEXT NOT NULL DEFAULT '', key_id TEXT NOT NULL DEFAULT '');
CREATE TABLE "letters" (
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
  last_error TEXT, address_change_id BIGINT REFERENCES address_changes (id), refusals BIGINT NOT NULL DEFAULT 0, given_up_at TIMESTAMP, sent_again_at TIMESTAMP,
  CHECK (delivered_at IS NULL OR withheld_at IS NULL)
);
CREATE TABLE duty_proposals (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL CHECK (kind IN ('assessor', 'internal_quality_assurer', 'coordinator', 'curriculum_owner', 'security_contact', 'external_reviewer', 'administrator')),
  starts_on DATE NOT NULL,
  ends_on DATE,
  proposed_by BIGINT NOT NULL REFERENCES people (id),
  proposed_as TEXT NOT NULL CHECK (proposed_as IN ('administrator', 'coordinator')),
  proposed_at TIMESTAMP NOT NULL,
  answer TEXT CHECK (answer IN ('confirmed', 'declined', 'withdrawn')),
  answered_by BIGINT REFERENCES people (id),
  answered_at TIMESTAMP,
  -- The duty it became, while there is one: a duty that is ended before it begins leaves this and its events alone.
  duty_id BIGINT REFERENCES duties (id),
  CHECK (ends_on IS NULL OR starts_on <= ends_on),
  CHECK (proposed_by <> person_id),
  CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
  CHECK (answer IS NULL OR answered_by <> person_id),
  CHECK (answer IS NULL OR (answer = 'withdrawn') = (answered_by = proposed_by)),
  CHECK (duty_id IS NULL OR answer = 'confirmed')
);
CREATE TABLE duty_proposal_roles (
  proposal_id BIGINT NOT NULL REFERENCES duty_proposals (id),
  role TEXT NOT NULL CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  PRIMARY KEY (proposal_id, role)
);
CREATE TABLE address_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  email TEXT NOT NULL,
  -- What the secrets of its two links are made from, together with the key of the installation.
  nonce TEXT NOT NULL,
  asked_by BIGINT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  confirmed_at TIMESTAMP,
  approved_by BIGINT REFERENCES people (id),
  approved_at TIMESTAMP,
  stopped_at TIMESTAMP,
  -- Nobody when the link in the letter to the old address stopped it.
  stopped_by BIGINT REFERENCES people (id),
  changed_at TIMESTAMP,
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK (approved_by IS NULL OR (approved_by <> asked_by AND approved_by <> person_id)),
  CHECK (stopped_by IS NULL OR stopped_at IS NOT NULL),
  CHECK (stopped_at IS NULL OR changed_at IS NULL),
  CHECK (changed_at IS NULL OR confirmed_at IS NOT NULL)
);
CREATE TABLE second_factors (
  person_id BIGINT NOT NULL PRIMARY KEY REFERENCES people (id),
  -- The secret, encrypted under the key of the installation.
  sealed TEXT NOT NULL,
  -- The time step of the code accepted last: none before it, and not itself, is accepted again.
  last_step BIGINT NOT NULL,
  set_at TIMESTAMP NOT NULL
);
CREATE TABLE recovery_codes (
  person_id BIGINT NOT NULL REFERENCES people (id),
  -- Keyed with the key of the installation.
  digest TEXT NOT NULL,
  used_at TIMESTAMP,
  PRIMARY KEY (person_id, digest)
);
CREATE TABLE factor_resets (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  asked_by BIGINT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  answered_by BIGINT REFERENCES people (id),
  answered_at TIMESTAMP,
  confirmed BOOLEAN,
  CHECK (asked_by <> person_id),
  CHECK ((answered_by IS NULL) = (answered_at IS NULL) AND (answered_by IS NULL) = (confirmed IS NULL)),
  CHECK (confirmed IS NULL OR NOT confirmed OR (answered_by <> asked_by AND answered_by <> person_id))
);
CREATE TABLE account_closings (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  reason TEXT NOT NULL CHECK (reason IN ('left', 'long_absence', 'misuse_suspected', 'entered_by_mistake', 'other', 'no_posting_or_duty')),
  -- Nobody when it closed by itself.
  closed_by BIGINT REFERENCES people (id),
  closed_at TIMESTAMP NOT NULL,
  opened_reason TEXT CHECK (opened_reason IN ('returned', 'closed_by_mistake', 'other')),
  opened_by BIGINT REFERENCES people (id),
  opened_at TIMESTAMP,
  CHECK (closed_by IS NULL OR closed_by <> person_id),
  CHECK ((closed_by IS NULL) = (reason = 'no_posting_or_duty')),
  CHECK ((opened_by IS NULL) = (opened_at IS NULL) AND (opened_by IS NULL) = (opened_reason IS NULL)),
  CHECK (opened_by IS NULL OR opened_by <> person_id)
);
CREATE TABLE guess_doors (
  door TEXT NOT NULL PRIMARY KEY,
  failures BIGINT NOT NULL,
  began_at TIMESTAMP NOT NULL,
  opens_at TIMESTAMP NOT NULL
);
CREATE TABLE known_browsers (
  person_id BIGINT NOT NULL REFERENCES people (id),
  -- The digest of what its cookie holds.
  browser TEXT NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (person_id, browser)
);
CREATE TABLE record_views (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  owner_id BIGINT NOT NULL REFERENCES people (id),
  viewer_id BIGINT NOT NULL REFERENCES people (id),
  duty TEXT NOT NULL CHECK (duty IN ('assessor', 'security_contact')),
  extent TEXT NOT NULL CHECK (extent IN ('title', 'text')),
  -- One of the two: what was seen, or the report that hides it.
  evidence_version_id BIGINT REFERENCES evidence_versions (id),
  quarantine_id BIGINT REFERENCES quarantines (id),
  viewed_at TIMESTAMP NOT NULL,
  CHECK (owner_id <> viewer_id),
  CHECK ((evidence_version_id IS NULL) <> (quarantine_id IS NULL))
);
INSERT INTO __diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000001', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000002', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000003', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000004', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000005', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000006', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000007', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000008', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000009', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000001', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000002', '2026-11-30 23:10:25');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000003', '2026-11-30 23:10:25');
INSERT INTO system_facts VALUES ('record_to_adopt', 'yes');
INSERT INTO organisations VALUES (1, 'WMP', 'Westmarch Police', 'police_force', '2021-01-01', '2099-12-31', 0, 12, 18, 3, 80, 3, 6, 24, 0, 1, 3);
INSERT INTO organisations VALUES (2, 'HPA', 'Harbour and Ports Agency', 'partner_agency', '2021-01-01', '2099-12-31', 1, 12, 18, 3, 80, 3, 6, 24, 0, 2, 3);
INSERT INTO people VALUES (1, 'Sam Whitlock', 'sam whitlock', 'sam.whitlock@westmarch.example', 'sam.whitlock@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$dDbBs2WuhgRbPcYOdN3PJg$aDFiB5f+aWuBM3a4PEZMVKNMXws3NudC0NpzyjXNiHA', '9999-12-31', 1, '2021-12-06 09:00:00', 'samwhitlock@westmarch.example');
INSERT INTO people VALUES (2, 'Ines Hale', 'ines hale', 'ines.hale@westmarch.example', 'ines.hale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$4PGndIbfD2MmjfGYB/Aauw$yr1DCj/dnLtTH//uuoPU3ulb83pBTKJSKRP3I5Z/i8w', '9999-12-31', 1, '2021-12-06 09:00:00', 'ineshale@westmarch.example');
INSERT INTO people VALUES (3, 'Ify Okafor', 'ify okafor', 'ify.okafor@westmarch.example', 'ify.okafor@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$8Xa5Rg9KHvKgE2tH8fY6vg$aKj7RoX/TSOEia8W8PD1yfwGdkl42/czL2GHwk20OPE', '9999-12-31', 1, '2021-12-06 09:00:00', 'ifyokafor@westmarch.example');
INSERT INTO people VALUES (4, 'Helen Marsh', 'helen marsh', 'helen.marsh@westmarch.example', 'helen.marsh@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$yCQqACkGrL1thd8RoC7mAw$k1f68ga+/uD2evBQT3mb8BFOKfhCWceCGUWkZVmjFBw', '9999-12-31', 1, '2021-12-06 09:00:00', 'helenmarsh@westmarch.example');
INSERT INTO people VALUES (5, 'Tom Reyes', 'tom reyes', 'tom.reyes@westmarch.example', 'tom.reyes@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$c4nayVHm+zK73ly62t/dyg$kU+5Af8Rhg/wjE4ZAN9wHaqSulqAUp9ZSnqqbm35WMY', '9999-12-31', 1, '2021-12-06 09:00:00', 'tomreyes@westmarch.example');
INSERT INTO people VALUES (6, 'Priya Raman', 'priya raman', 'p.raman@westmarch.example', 'p.raman@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$6qYpzlZCN1oZe3UOhyR+bg$Rzulbi8ayukgCs8Bje8wfohRo9cxu0LzuVjxCsVqmio', '9999-12-31', 3, '2021-12-06 09:00:00', 'praman@westmarch.example');
INSERT INTO people VALUES (7, 'Noor Vasquez', 'noor vasquez', 'noor.vasquez@westmarch.example', 'noor.vasquez@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$gNC8hueiQxlQkDkQu2neAA$eVnWzbt5+v5yxOy67tR2aayKUba/aKSBd/B4thRPEKQ', '9999-12-31', 1, '2021-12-06 09:00:00', 'noorvasquez@westmarch.example');
INSERT INTO people VALUES (8, 'Bronwen Iveson', 'bronwen iveson', 'bronwen.iveson@westmarch.example', 'bronwen.iveson@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$zUEFwrnjgSIPoOahBKlEOQ$OmloymcMRfEYo9kyptP91VmrWTwW5xdZK4zmaBivKRc', '2026-07-08', 1, '2021-12-06 09:00:00', 'bronweniveson@westmarch.example');
INSERT INTO people VALUES (9, 'Yasmin Tregear', 'yasmin tregear', 'yasmin.tregear@hpa.example', 'yasmin.tregear@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$qLrn45TO7+VI9QBJcwEeuA$t6jHTfc/O/UHAPYH6Mqsn4RzaeNLPF83z2utP01/6AU', '9999-12-31', 1, '2021-12-06 09:00:00', 'yasmintregear@hpa.example');
INSERT INTO people VALUES (10, 'Rhys Calder', 'rhys calder', 'rhys.calder@hpa.example', 'rhys.calder@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$7GF+5ngUkOiATSsn8uB6Gg$lpDiDpf7O+ey1qnXET+8A4vzj45yA+Vq2SNc9W4odfg', '9999-12-31', 1, '2021-12-06 09:00:00', 'rhyscalder@hpa.example');
INSERT INTO people VALUES (11, 'Kit Farrow', 'kit farrow', 'kit.farrow@westmarch.example', 'kit.farrow@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$MSZGGe1HZErONBLK+cNflg$eoRdgOhFvDhw/7nthYN/9Pm8Q+TH+nfrR5bQGyEnzuc', '2029-06-22', 1, '2026-06-23 11:00:00', 'kitfarrow@westmarch.example');
INSERT INTO people VALUES (12, 'Jonathan Vale', 'jonathan vale', 'jon.vale@westmarch.example', 'jon.vale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$nNXzSiDBKyr7KpIUZFxY9A$jKipbZ/5nsJ6/tGY50mUN9mOiGVNwzeDiP1pL61jau4', '9999-12-31', 4, '2026-06-23 11:00:00', 'jonvale@westmarch.example');
INSERT INTO people VALUES (13, 'Amara Nwosu', 'amara nwosu', 'amara.nwosu@westmarch.example', 'amara.nwosu@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$LvVSYI/erOPzTAIrT38Gyg$YDB+OcTHJTQpXXre3VVrfFP78doMdURVRTtH7DrkVDQ', '9999-12-31', 1, '2026-10-31 11:04:00', 'amaranwosu@westmarch.example');
INSERT INTO people VALUES (14, 'Lena Osei', 'lena osei', 'lena.osei@hpa.example', 'lena.osei@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$42iJ0mFlIql5A0GkfqOiRw$p4kyUvDAga5RLSRq/3S52Mvj0cIR2LevxFVB+4HHLkU', '9999-12-31', 2, '2026-10-31 11:04:00', 'lenaosei@hpa.example');
INSERT INTO postings VALUES (1, 3, 1, 'intelligence_manager', '2021-12-06', NULL, NULL);
INSERT INTO postings VALUES (2, 4, 1, 'intelligence_unit_supervisor', '2021-12-06', NULL, 3);
INSERT INTO postings VALUES (3, 5, 1, 'senior_intelligence_analyst', '2021-12-06', NULL, 3);
INSERT INTO postings VALUES (4, 6, 1, 'intelligence_officer', '2021-12-06', NULL, 3);
INSERT INTO postings VALUES (5, 7, 1, 'researcher', '2021-12-06', NULL, 3);
INSERT INTO postings VALUES (6, 8, 1, 'intelligence_officer', '2021-12-06', NULL, 4);
INSERT INTO postings VALUES (7, 9, 2, 'intelligence_manager', '2021-12-06', NULL, NULL);
INSERT INTO postings VALUES (8, 10, 2, 'senior_intelligence_analyst', '2021-12-06', NULL, 9);
INSERT INTO postings VALUES (9, 11, 1, 'intelligence_analyst', '2026-06-23', NULL, 4);
INSERT INTO postings VALUES (10, 12, 1, 'researcher', '2026-06-23', '2026-07-02', NULL);
INSERT INTO postings VALUES (11, 13, 1, 'intelligence_officer', '2026-10-31', NULL, 4);
INSERT INTO postings VALUES (12, 14, 2, 'intelligence_analyst', '2026-10-31', NULL, 9);
INSERT INTO duties VALUES (1, 1, 1, 'administrator', '2021-12-06', NULL);
INSERT INTO duties VALUES (2, 2, 1, 'administrator', '2021-12-06', NULL);
INSERT INTO duties VALUES (3, 4, 1, 'coordinator', '2021-12-06', '2051-12-06');
INSERT INTO duties VALUES (4, 5, 1, 'assessor', '2021-12-06', '2051-12-06');
INSERT INTO duties VALUES (5, 6, 1, 'assessor', '2021-12-06', '2051-12-06');
INSERT INTO duties VALUES (6, 7, 1, 'security_contact', '2021-12-06', '2051-12-06');
INSERT INTO duties VALUES (7, 9, 2, 'coordinator', '2021-12-06', '2051-12-06');
INSERT INTO duties VALUES (8, 10, 2, 'assessor', '2021-12-06', '2051-12-06');
INSERT INTO duties VALUES (9, 6, 1, 'internal_quality_assurer', '2021-12-06', '2022-01-05');
INSERT INTO duty_roles VALUES (4, 'intelligence_analyst');
INSERT INTO duty_roles VALUES (4, 'intelligence_officer');
INSERT INTO duty_roles VALUES (5, 'intelligence_analyst');
INSERT INTO duty_roles VALUES (5, 'intelligence_officer');
INSERT INTO duty_roles VALUES (8, 'intelligence_analyst');
INSERT INTO duty_roles VALUES (8, 'intelligence_officer');
INSERT INTO duty_roles VALUES (9, 'intelligence_analyst');
INSERT INTO duty_roles VALUES (9, 'intelligence_officer');
INSERT INTO kinds_of_work VALUES ('daily-briefing', 'Daily briefing', 2);
INSERT INTO kinds_of_work VALUES ('provenance-confirmed', 'Source identified and provenance confirmed', 1);
INSERT INTO editions VALUES (1, 'NATIONAL-1', 'National curriculum', 1, '2020-01-06', NULL, NULL);
INSERT INTO editions VALUES (2, 'HPA-1', 'Ports', 1, '2021-01-04', 2, NULL);
INSERT INTO editions VALUES (3, 'HPA-2', 'Ports', 1, '2021-11-01', 2, 2);
INSERT INTO units VALUES (1, 1, 'C1', 'Law and ethics', 'core', NULL, 1);
INSERT INTO units VALUES (2, 1, 'O1', 'Sources', 'role', 'intelligence_officer', 2);
INSERT INTO units VALUES (3, 1, 'A1', 'Analysis', 'role', 'intelligence_analyst', 3);
INSERT INTO units VALUES (4, 2, 'H1', 'Ports', 'bolt_on', NULL, 1);
INSERT INTO units VALUES (5, 3, 'H1', 'Ports', 'bolt_on', NULL, 1);
INSERT INTO criteria VALUES (1, 1, 'C1.1', 'Acts within the law', 'Names the power', 1, 1);
INSERT INTO criteria VALUES (2, 1, 'C1.2', 'Keeps what must be kept', 'A record', 1, 2);
INSERT INTO criteria VALUES (3, 2, 'O1.1', 'Knows the source', 'Asks', 1, 1);
INSERT INTO criteria VALUES (4, 3, 'A1.1', 'Weighs what is known', 'Doubts', 2, 1);
INSERT INTO criteria VALUES (5, 4, 'H1.1', 'Knows the port', 'The tide', 1, 1);
INSERT INTO criteria VALUES (6, 5, 'H1.1', 'Knows the port', 'The tide', 1, 1);
INSERT INTO criterion_kinds VALUES (1, 'daily-briefing');
INSERT INTO criterion_kinds VALUES (3, 'provenance-confirmed');
INSERT INTO criterion_kinds VALUES (4, 'daily-briefing');
INSERT INTO texts VALUES (1, '"Her papers were mislaid"', '2b0e8d60a41a0bd625ce0c12f66ba17c', NULL);
INSERT INTO texts VALUES (2, '"They were married"', '2df0869de88175e6ab31efb1663558e9', NULL);
INSERT INTO texts VALUES (3, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '2e16bdef87ffe6c935c79470954e64c4', NULL);
INSERT INTO texts VALUES (4, '"It shows it"', '3f1e20305d4abe31f3391e8f2db50174', NULL);
INSERT INTO texts VALUES (5, '"It shows it"', '068ad1be0696aaabfdae8f36b47904d0', NULL);
INSERT INTO texts VALUES (6, '"It shows it"', 'c48f1b88ad5763ae4d95476051618c40', NULL);
INSERT INTO texts VALUES (7, '"Show how you knew"', '5f24b26d61eba56481dac7b13c85634e', NULL);
INSERT INTO texts VALUES (8, '"Show how you knew"', 'e6817cbacb02111ac0b916c30c690317', NULL);
INSERT INTO texts VALUES (9, '"Show how you knew"', 'c5e2ac45407244635c3b06a0266a5b7b', NULL);
INSERT INTO texts VALUES (10, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '85f97a3bcfe03980743fe2861d922914', NULL);
INSERT INTO texts VALUES (14, '"It shows it"', '4907d7957346cb75f1d8945c60b8666d', NULL);
INSERT INTO texts VALUES (15, '"It shows it"', 'b00c67d9be108956eea9a444044b5e3e', NULL);
INSERT INTO texts VALUES (16, '"It shows it"', 'a633aa346f94c1dde5ecd03100cb7fc5', NULL);
INSERT INTO texts VALUES (17, '"Clear"', 'c7957708d914f771f9c6d5b66f1e9a0f', NULL);
INSERT INTO texts VALUES (18, '"Clear"', 'dfc07e3a983aae543d5aac59750831a2', NULL);
INSERT INTO texts VALUES (19, '"Clear"', '4bb9f68421886d7f5e34d9974946362b', NULL);
INSERT INTO texts VALUES (20, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', 'ed25e29f375d92e366ebad727730074c', NULL);
INSERT INTO texts VALUES (21, '""', '80a30eb8d71f398b19dc16e30e3f4efc', NULL);
INSERT INTO texts VALUES (22, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '0774189e88ef93b12913154fb30771f9', NULL);
INSERT INTO texts VALUES (23, '"It shows it"', '2e6658ad10e5f1deb024ac9e64331bbb', NULL);
INSERT INTO texts VALUES (24, '"It shows it"', 'fa9180e884b72d8029807b5c62aee76c', NULL);
INSERT INTO texts VALUES (25, '"It shows it"', 'b6dda6bb56eec40e5794f9a14aba1b4d', NULL);
INSERT INTO texts VALUES (26, '"Clear"', '4a62bd8b4cd96905bbd216cee09880a9', NULL);
INSERT INTO texts VALUES (27, '"Clear"', '49f7062e007baf8ecd55d70ba5c2d995', NULL);
INSERT INTO texts VALUES (28, '"Clear"', '77be84ab527b17438d494759c69a12fb', NULL);
INSERT INTO texts VALUES (29, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '9a0edf05a55e78e749520226ca9a3a92', NULL);
INSERT INTO texts VALUES (30, '"It shows it"', 'a0b53b4d7c30db4f4c94298ac5515e9a', NULL);
INSERT INTO texts VALUES (31, '"It shows it"', '933548a657eca21955b615363f22570d', NULL);
INSERT INTO texts VALUES (32, '"It shows it"', '649ba606b7150e285accc3533c1e2601', NULL);
INSERT INTO texts VALUES (33, '"Clear"', '6246f6c5f628eaf5a2688bc5b143c2f2', NULL);
INSERT INTO texts VALUES (34, '"Clear"', 'dfa71eb919bc9af04c9b6f6208735841', NULL);
INSERT INTO texts VALUES (35, '"Clear"', '1352840095e62e7348483c4deeaf9c7f', NULL);
INSERT INTO texts VALUES (36, '"He did the same work for ten years elsewhere"', 'c3ece674604d2a397eca7715ed66193e', NULL);
INSERT INTO texts VALUES (37, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'b682a8e9cf64a7f9a24c172cbeb898e8', NULL);
INSERT INTO texts VALUES (38, NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO texts VALUES (39, '{"title":"Handbook","what":"Read it","effect":"I write shorter"}', '2c9229c3badaf61b22f00dd14525c0bc', NULL);
INSERT INTO texts VALUES (40, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '95e5a901fd56ea92b0a5de4eac2e6068', NULL);
INSERT INTO texts VALUES (41, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '3603d173ab4eaf9ce1b10503d540c209', NULL);
INSERT INTO texts VALUES (42, '"Cousins"', '34081709f0cd0d41b5aaf6a9e6c7e52a', NULL);
INSERT INTO texts VALUES (43, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '37c00602964a61fe8cac78eea5945ea6', NULL);
INSERT INTO texts VALUES (44, '"It shows it"', '993d3f8dfcdd56656315348ba25eebc1', NULL);
INSERT INTO texts VALUES (45, '"Clear"', '26f146d1f1cba101d8a69aa776f41d63', NULL);
INSERT INTO texts VALUES (46, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'd44a10ce25b49a989086767b12258751', NULL);
INSERT INTO texts VALUES (47, '"It shows it"', 'edaa89a3476c25d1a0060cfad11fdfed', NULL);
INSERT INTO texts VALUES (48, '"The reference leads elsewhere"', '9c682345589009fe960b4a9457677b08', NULL);
INSERT INTO texts VALUES (49, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '77fb0ac1a23d8878bd8cbc03cc99644f', NULL);
INSERT INTO texts VALUES (50, '"It shows it"', '74c202f4266c39404f4533ec396ec9d5', NULL);
INSERT INTO texts VALUES (51, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'c2cb93e31794e46e3c99871258e24118', NULL);
INSERT INTO texts VALUES (52, '"It shows it"', 'fc46dc7c4dcea4283e87a83b38b2354b', NULL);
INSERT INTO texts VALUES (53, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', 'a214048ba441af8ede58b427cf04959b', NULL);
INSERT INTO texts VALUES (54, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'ca0b2948eb1f197ab4747e860c4608ed', NULL);
INSERT INTO texts VALUES (57, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'e529ac4ac1f8a6dde54040314041d995', NULL);
INSERT INTO texts VALUES (58, '"It shows it"', 'f142803f48647adad8eff32785b218c2', NULL);
INSERT INTO enrolments VALUES (1, 8, 1, 1, 'intelligence_officer', '2022-01-05', 12, 18, 3, 80, '2022-06-04 09:00:00', 5, '2023-07-05', NULL, 1, 3, 3, 1, 1, 1, 'ebd4b54eeebdf71779800119edbe0dc4309c64c95ef8f8a885aa5de02844977e');
INSERT INTO enrolments VALUES (2, 11, 1, 1, 'intelligence_analyst', '2026-06-23', 12, 18, 3, 80, '2026-06-23 11:00:00', 5, '2027-12-23', NULL, 1, 3, 3, 1, 1, NULL, NULL);
INSERT INTO enrolments VALUES (3, 13, 1, 1, 'intelligence_officer', '2026-10-31', 12, 18, 3, 80, '2026-10-31 11:04:00', 5, '2028-04-30', '2027-06-16', 1, 3, 1, 0, 0, NULL, NULL);
INSERT INTO enrolments VALUES (4, 14, 2, 1, 'intelligence_analyst', '2026-10-31', 12, 18, 3, 80, '2026-10-31 11:04:00', 10, '2028-04-30', '2027-02-01', 0, 4, 0, 0, 0, NULL, NULL);
INSERT INTO enrolment_criteria VALUES (1, 1, 'competent', 1, '2022-06-04');
INSERT INTO enrolment_criteria VALUES (1, 2, 'competent', 1, '2022-06-04');
INSERT INTO enrolment_criteria VALUES (1, 3, 'competent', 1, '2022-06-04');
INSERT INTO enrolment_criteria VALUES (2, 1, 'competent', 2, '2026-06-23');
INSERT INTO enrolment_criteria VALUES (2, 2, 'competent', 2, '2026-06-23');
INSERT INTO enrolment_criteria VALUES (2, 4, 'competent', 2, '2026-06-23');
INSERT INTO enrolment_criteria VALUES (3, 1, 'competent', 1, '2026-10-31');
INSERT INTO enrolment_criteria VALUES (3, 2, 'not_started', 0, NULL);
INSERT INTO enrolment_criteria VALUES (3, 3, 'waiting', 0, NULL);
INSERT INTO enrolment_criteria VALUES (4, 1, 'not_started', 0, NULL);
INSERT INTO enrolment_criteria VALUES (4, 2, 'not_started', 0, NULL);
INSERT INTO enrolment_criteria VALUES (4, 4, 'not_started', 0, NULL);
INSERT INTO enrolment_criteria VALUES (4, 6, 'not_started', 0, NULL);
INSERT INTO allocations VALUES (1, 1, 5, 4, '2022-06-04 09:00:00');
INSERT INTO allocations VALUES (2, 2, 6, 4, '2026-06-23 11:00:00');
INSERT INTO allocations VALUES (3, 2, 5, 4, '2026-06-23 11:00:00');
INSERT INTO allocations VALUES (4, 3, 5, 4, '2026-10-31 11:04:00');
INSERT INTO allocations VALUES (5, 4, 10, 9, '2026-10-31 11:04:00');
INSERT INTO conflicts VALUES (1, 1, 6, 8, 2, 'cc8d5a5fe9d0231ef640aa4abea13d64d67bf88e4a43aed6a56f6462db74efb2', 4, '2022-06-04 09:00:00', 4, '2026-06-23 11:00:00');
INSERT INTO conflicts VALUES (2, 1, 6, 13, 42, 'b40bf55ec265d070eb10277f094c0b58fe79c534d05552092b2196012eb3fb17', 4, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO works VALUES (1, 8, 1, '2022-06-04 09:00:00');
INSERT INTO works VALUES (2, 11, 1, '2026-06-23 11:00:00');
INSERT INTO works VALUES (3, 11, 1, '2026-06-23 11:00:00');
INSERT INTO works VALUES (4, 11, 1, '2026-06-23 11:00:00');
INSERT INTO works VALUES (5, 11, 1, '2026-06-23 11:00:00');
INSERT INTO works VALUES (6, 13, 1, '2026-10-31 11:04:00');
INSERT INTO works VALUES (7, 13, 1, '2026-10-31 11:04:00');
INSERT INTO works VALUES (8, 13, 1, '2026-10-31 11:04:00');
INSERT INTO works VALUES (9, 13, 1, '2026-10-31 11:04:00');
INSERT INTO works VALUES (10, 13, 1, '2026-10-31 11:04:00');
INSERT INTO works VALUES (12, 13, 1, '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (1, 1, 1, 'provenance-confirmed', '2022-06-04', NULL, 'did_it', 'OFFICIAL', 3, '467f8e7b602533a561d59b2efa54e868f48fb2fa8e9bf99a43909b08241fc2ba', '2022-06-04 09:00:00');
INSERT INTO work_versions VALUES (2, 1, 2, 'provenance-confirmed', '2022-06-03', '2022-06-04', 'did_it', 'OFFICIAL', 10, 'd202f088fd973a1c233634f983caa68175bd2d14f6b3566510615b84e0657670', '2022-06-04 09:00:00');
INSERT INTO work_versions VALUES (3, 2, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 22, '9cb2b28ae405a2890dee72ad48eb937da3366352a413b8030727774a78b1b31b', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (4, 3, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 29, 'd2ed536a2a0f31b8337fd0614f009bad63b29bec6a8135d605379260c1c13a86', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (5, 4, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 37, '7c71c66e7ee147436ee81872d37c9a94bef8596ede4e886b184ff034c0b5dd03', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (6, 5, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 40, '575b1789d61a3dec9bf24c2d021f26f1d88ca0f3bbeb30a93fe839ec0b51eaa3', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (7, 6, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 41, 'b7dd69164ea59ea7743f3d6ec0fcf4657653cc1542857cc15d0bc285b8c62e9e', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (8, 7, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 43, '133e9770387bc8121972282ad38842d48f650a3098523b70f6b065f131b0ba4b', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (9, 8, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 46, '719d2004870a0c63d2de72c0a77eb5d55fc041cf851d1229219649f7c3d6cbb9', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (10, 9, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 49, 'f517c3cfd06530cbab67d95feb8f4e817b3b0baf2ffb5fe1eaae1b9ce30ed5ee', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (11, 10, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 51, '9a0fbf888e19a9267bf5ba42752b26c016260550110c5dabc7e69ee099dbff96', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (12, 6, 2, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 54, '3540a6efbfc2dad990b0c7c03e70ff1779b6c8544faa6dcb102caca379dccedd', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (14, 12, 1, 'provenance-confirmed', '2026-10-30', '2026-10-31', 'did_it', 'OFFICIAL', 57, '9c7d05ab79b349f65dda07e58bc32bbfe724b6d9fad65349b29bdb77a1b80bd3', '2026-10-31 11:04:00');
INSERT INTO evidence VALUES (1, 1, 1);
INSERT INTO evidence VALUES (2, 2, 2);
INSERT INTO evidence VALUES (3, 2, 3);
INSERT INTO evidence VALUES (4, 3, 7);
INSERT INTO evidence VALUES (5, 3, 8);
INSERT INTO evidence VALUES (6, 3, 9);
INSERT INTO evidence VALUES (7, 3, 10);
INSERT INTO evidence VALUES (8, 3, 6);
INSERT INTO evidence VALUES (10, 3, 12);
INSERT INTO evidence_versions VALUES (1, 1, 1, 1, 'work_product', 1, 1, '2022-06-04 09:00:00', '2022-06-04 09:00:00', NULL, NULL, NULL, NULL, NULL, 'returned', 1);
INSERT INTO evidence_versions VALUES (2, 1, 2, 2, 'work_product', 1, 1, '2022-06-04 09:00:00', '2022-06-04 09:00:00', NULL, NULL, NULL, NULL, NULL, 'judged', 2);
INSERT INTO evidence_versions VALUES (3, 2, 1, 3, 'work_product', 1, 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, NULL, NULL, NULL, NULL, 'judged', 1);
INSERT INTO evidence_versions VALUES (4, 3, 1, 4, 'work_product', 1, 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, NULL, NULL, NULL, NULL, 'judged', 1);
INSERT INTO evidence_versions VALUES (5, 4, 1, 8, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'judged', 1);
INSERT INTO evidence_versions VALUES (6, 5, 1, 9, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', 5, 48, '895924c53432207c9a18de9110a89a3dede036a5490f731b05fe6683ed5da3bd', 'returned', 1);
INSERT INTO evidence_versions VALUES (7, 6, 1, 10, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, 'withdrawn', 1);
INSERT INTO evidence_versions VALUES (8, 7, 1, 11, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'quarantined', 1);
INSERT INTO evidence_versions VALUES (9, 8, 1, 12, 'work_product', 0, 0, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL, 'draft', 1);
INSERT INTO evidence_versions VALUES (11, 10, 1, 14, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'submitted', 1);
INSERT INTO claims VALUES (1, 1, 1, 4, 'e49ef34edc880e3e1b13d5e88c6fcf12963cf7c422942eb45bb57e9d5940086c');
INSERT INTO claims VALUES (2, 1, 2, 5, '657bebf760fd6873f2e1aff1bd890493c966ae5357f07bbbac3fd9196a6ca839');
INSERT INTO claims VALUES (3, 1, 3, 6, '5379f366e7f66fa28c1441890bdf6e226e124c93f32dffcbb7305b1a529955b9');
INSERT INTO claims VALUES (7, 2, 1, 14, '288bde9ed96be6f81d662dbff2b00acfc6f44e1d824002f99dd3411a516696fa');
INSERT INTO claims VALUES (8, 2, 2, 15, '9bb0ce29123713c77a2746671698cd9d2ea7c94b0a406aea7ec1f67c212907f9');
INSERT INTO claims VALUES (9, 2, 3, 16, 'c62c152c6ad47ca7721a9b6eec30104996cf49d77d5eadd80f7d288f7a3012c4');
INSERT INTO claims VALUES (10, 3, 1, 23, '065d35d56a4b06df7b793ccc0e54407d6b45257cb39abf84c24de82b9cf709b8');
INSERT INTO claims VALUES (11, 3, 2, 24, 'b673fcd5b4236f262668fa7a548f6d0a48b2df06866372c04bab2e646ebd9dc7');
INSERT INTO claims VALUES (12, 3, 4, 25, '81fff09b2def5118fb51df821e7257e0796cd00815970e51c3cb21b64da57543');
INSERT INTO claims VALUES (13, 4, 1, 30, '101b2663b2737e7886829d850d6a75ee88f2809434788f76a5150f07948faa78');
INSERT INTO claims VALUES (14, 4, 2, 31, 'e6c4fe7e6ca5ffab4e785979519b10f0fc3e7d889e88d09d936ad6568622199b');
INSERT INTO claims VALUES (15, 4, 4, 32, '11d083820b27624ef2f410c3b94f57d2bfe5a93502684ee3a151047d49bad9a4');
INSERT INTO claims VALUES (16, 5, 1, 44, '9ac300e8730a9818d05c39e572bd8c69c2e655f1c7a8ea8254719d96e874111c');
INSERT INTO claims VALUES (17, 6, 2, 47, '659bd9a5973448b45d93ed2c400d43e63895819637ede6f085b71f53ebee0a81');
INSERT INTO claims VALUES (18, 7, 2, 50, '7561ec18cb4bfe5befbebaf74fb69ac24c3476ea6af5577a8380eec3c6c2a2c5');
INSERT INTO claims VALUES (19, 8, 2, 52, '3077e40062310bf8df0f0fb2b8ef187f22dc78b526b500136e17bc3a2e468dbd');
INSERT INTO claims VALUES (21, 11, 3, 58, '7b29725ce6a190347eaeb2f5c95c3dddd77e7c8c91b42b3355f47b870e9665f1');
INSERT INTO decisions VALUES (1, 1, 5, 4, 'not_yet', 1, 1, 1, 0, 1, 7, '8e91d75be13f13e82d00704f8524b063a9b13f39ea90b327b59d7d37f893e6b6', NULL, '2022-06-04 09:00:00');
INSERT INTO decisions VALUES (2, 2, 5, 4, 'not_yet', 1, 1, 1, 0, 1, 8, 'ba48c1b74fc5c2e913e6372df9385fba053cd8ac0d48c06e908f9672a5963710', NULL, '2022-06-04 09:00:00');
INSERT INTO decisions VALUES (3, 3, 5, 4, 'not_yet', 1, 1, 1, 0, 1, 9, 'a28419b2f16a512b344ff209a02b752d4d17bcce2dfe05f43ffb6ee8ee2abb12', NULL, '2022-06-04 09:00:00');
INSERT INTO decisions VALUES (4, 7, 5, 4, 'competent', 1, 1, 1, 1, 1, 17, 'c6a7639f21496acdeb8c1cf2742ce8f0d908ada66f22099fa303ac283676587f', NULL, '2022-06-04 11:00:00');
INSERT INTO decisions VALUES (5, 8, 5, 4, 'competent', 1, 1, 1, 1, 1, 18, '3f97725fa7cf68edca73b62435293be04c24790a5eb070c0438f29b37def2da5', NULL, '2022-06-04 11:00:00');
INSERT INTO decisions VALUES (6, 9, 5, 4, 'competent', 1, 1, 1, 1, 1, 19, '974e21fe4e57a62a6690eb35c17641c676465a44ec1efbf4db048e24da2e960e', NULL, '2022-06-04 11:00:00');
INSERT INTO decisions VALUES (7, 10, 5, 4, 'competent', 1, 1, 1, 1, 1, 26, 'a973324a8cb2f99998351251ee3009db79f642d6d7217a73d0351793ec690c88', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (8, 11, 5, 4, 'competent', 1, 1, 1, 1, 1, 27, '5c7bb0e3f1048af0b1cab8d28af814bc737bec625c0956ebc16ab2094190a7cd', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (9, 12, 5, 4, 'competent', 1, 1, 1, 1, 1, 28, 'a0eebb29edee9e5c546cede3b1fa98da9f1bbbde72ebf6a1be96b345262acbc6', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (10, 13, 5, 4, 'competent', 1, 1, 1, 1, 1, 33, '7c927ffa1c1f7bd95b8e54ac5f79964330d1e9cede6a8fee8afd3d291422b534', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (11, 14, 5, 4, 'competent', 1, 1, 1, 1, 1, 34, '78c2073aa330c75a5d50296cb611cebff1bdabec12c6349824543f536f6cf0ba', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (12, 15, 5, 4, 'competent', 1, 1, 1, 1, 1, 35, 'a45a73c482b7579cfc58e42c62d533cd2621d9e1e456b1b4a1d0d1e46402cde5', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (13, 16, 5, 4, 'competent', 1, 1, 1, 1, 1, 45, 'e06214483630d76c0c6ca30606d505cf9eff72d4c3be7fd942633fb379fd4bc4', NULL, '2026-10-31 11:04:00');
INSERT INTO awards VALUES (1, 1, 5, 0, 21, 'd5a402aa2c53e575915ba5268404b93dd65e84732ad3dd2d23d662a04490c5fc', '2023-07-09', '2023-07-09 11:00:00');
INSERT INTO awards VALUES (2, 2, 5, 1, 36, '19f3c26fe687b892a4d882d62391328ffbe9fa456b1ddfb31611c9123ead6376', '2026-06-23', '2026-06-23 11:00:00');
INSERT INTO certificates VALUES (1, 1, 8, 1, 'intelligence_officer', 'WMP-2023-000001', 2023, 1, '2023-07-09', '2026-07-08', 4, '2023-07-09 11:00:00');
INSERT INTO certificates VALUES (2, 2, 11, 1, 'intelligence_analyst', 'WMP-2026-000001', 2026, 1, '2026-06-23', '2029-06-22', 4, '2026-06-23 11:00:00');
INSERT INTO learning_records VALUES (1, 1, 8, 1, 'shadowing', '2022-06-04', 20, '3aa90cdf1864370f69af862ae9c10018b41b4f9feae6c40dafcc522789c3d542', '2022-06-04 11:00:00');
INSERT INTO learning_records VALUES (2, 3, 13, 1, 'shadowing', '2026-10-31', 53, 'fcf70faf7cb1aa007b5f3ed6a307bec05caa94e5c38a42022edc6d4dcde23e87', '2026-10-31 11:04:00');
INSERT INTO learning_works VALUES (1, 1);
INSERT INTO learning_works VALUES (2, 7);
INSERT INTO cpd_entries VALUES (1, 11, 1, '2026-06-23', NULL, 38, '9653f2cbfba6a6c5b366109b819f906e736878423d1c60257580f3d80f4ec730', '2026-06-23 11:00:00');
INSERT INTO cpd_entries VALUES (2, 11, 1, '2026-06-23', 90, 39, '559c31583d21be9c08702cf14de71f3ed286c0b8f4381e99b8c205c5b75fcbcd', '2026-06-23 11:00:00');
INSERT INTO cpd_works VALUES (1, 4);
INSERT INTO quarantines VALUES (1, NULL, NULL, NULL, 1, 11, 1, 'names_somebody', 11, '2026-06-23 11:00:00', 7, '2026-06-23 11:00:00');
INSERT INTO quarantines VALUES (2, NULL, 6, NULL, NULL, 11, 1, 'marked_higher', 11, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO quarantines VALUES (3, 8, NULL, NULL, NULL, 13, 1, 'live_intelligence', 5, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO quarantines VALUES (4, NULL, NULL, 2, NULL, 13, 1, 'other', 5, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO password_links VALUES (1, 1, 'bb94d92714c6af29379bcf475c0612b1', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (2, 2, '3a6a9533328835c82ac515e8b086a6c9', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (3, 3, '317adbf66dac2955eaed99fd0859954d', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (4, 4, 'f898c613ea75ffb08bff8f8bdbacde11', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (5, 5, '547863288a37b60ba75db146fccd6a01', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (6, 6, '61e935cdee9635180390d1409784d287', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (7, 7, 'ec81a25648ce83455fcc72a7c44afd7f', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (8, 8, 'd87423f07639e4bf38edd8a464f54848', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (9, 9, '2507a663758cea7c7f0160ff7850c74d', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (10, 10, 'bcd3a5f0615c7e8e41c58c91fb3b414f', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (11, 11, 'a8734a899dac863db608fff3d9fee76b', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO password_links VALUES (12, 12, '3b91004307d0a3868cd22072c4c1379c', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO password_links VALUES (13, 11, '3367d90d3a9e0d3723e07b7cc7b0f51f', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO password_links VALUES (14, 11, 'a305c4c6720593918d74911d7ddab2fa', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO password_links VALUES (15, 5, 'd21f0fd8fe4033526b0cf18e8011a17b', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO password_links VALUES (16, 13, 'f43b8151383d1291a47453dcbef0c9f7', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO password_links VALUES (17, 14, 'b4e5d77cc399ea085b526dd6e2a3f84d', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO sessions VALUES ('0ec4c533c80eef7adf6d76ee97a54bdc', 3, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 'An unknown browser');
INSERT INTO sessions VALUES ('12277e514d153f5798de34df14271be2', 7, '2026-06-23 11:02:00', '2026-06-23 11:02:00', NULL, '');
INSERT INTO sessions VALUES ('1847af77632f6cf7b1963ba39c667607', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO sessions VALUES ('454e9c2ce3819b0753bcfe9b963fe87f', 7, '2026-06-23 11:03:00', '2026-06-23 11:03:00', NULL, '');
INSERT INTO sessions VALUES ('7c759cc0fa2604ad8d97efd9da75df17', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO link_requests VALUES (1, 'tom.reyes@westmarch.example', '192.0.2.1', '2026-10-31 11:04:00');
INSERT INTO form_keys VALUES (13, 'a form', 'what was sent', 12, '2026-10-31 11:04:00');
INSERT INTO notices VALUES (1, 0, '2026-07-08', 'given', '2026-08-02 11:04:00');
INSERT INTO notices VALUES (1, 7, '2026-07-01', 'overtaken', '2026-08-02 11:04:00');
INSERT INTO notices VALUES (1, 30, '2026-06-08', 'given', '2026-06-23 11:00:00');
INSERT INTO notices VALUES (1, 90, '2026-04-09', 'given', '2026-04-24 11:00:00');
INSERT INTO notices VALUES (1, 180, '2026-01-09', 'given', '2026-01-24 11:00:00');
INSERT INTO notices VALUES (2, 0, '2029-06-22', NULL, NULL);
INSERT INTO notices VALUES (2, 7, '2029-06-15', NULL, NULL);
INSERT INTO notices VALUES (2, 30, '2029-05-23', NULL, NULL);
INSERT INTO notices VALUES (2, 90, '2029-03-24', NULL, NULL);
INSERT INTO notices VALUES (2, 180, '2028-12-24', NULL, NULL);
INSERT INTO audit_chains VALUES (0, 26, '851e8194258e891fa2af44eeabe0ffe6d05da28e9c739af7a9bb5550cc9982d0');
INSERT INTO audit_chains VALUES (1, 151, '388f8abae03d00c8efed07c6cba0798fa72aceb246ae441ee29b71f3199b60a1');
INSERT INTO audit_chains VALUES (2, 10, '64ddf38a83af35415b2782b51f408e186e07680ee0c2df36fc5094cac5c01470');
INSERT INTO audit_events VALUES (1, 0, 1, '2021-12-06 09:00:00', NULL, 'organisation_saved', 'organisation', 1, '{}', '', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', '', '116b4852');
INSERT INTO audit_events VALUES (2, 0, 2, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 1, '{}', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '', '116b4852');
INSERT INTO audit_events VALUES (3, 0, 3, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 1, '{"kind":"administrator"}', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '57af0fa869be05ab7f0588f2e8de706534358f682fa77f852777a83ec4324f4b', 'duties N1zv2vI23vuGlGTu__GVrV88JbMINQN8QFA0-_Iq3yczbO1ZDlh-Y 1
organisations AexSI4A3Z-LW93VixRuNwU2yKa0Y8vzSQTwAZltx4j4yhTTmirbNwimbSFvJF5xjPtY7_9glVP6 1
password_links EfYZtptNk0YBDCQ_-2NrmG_ueolqAfxsqhh6oMP1kGYzblXhACnfh 1
people q_of6_vlafmO03YhF18a6NuJm-iO6Am3jSm5_VycJ4AXQmIntlVB_ 1', '116b4852');
INSERT INTO audit_events VALUES (4, 1, 1, '2021-12-06 09:00:00', 1, 'password_set', 'person', 1, '{}', '', 'b3e3bb68758f5945681f91d05aced425f00aafc36c88098c42e7def11978cace', 'letters 1y74mtDog0gIR-2g6B0y793McBhTNuMOegHdwTRL3NwwepNzb8U3QP19c5c64y9 1
password_links qEwMn6U-fPtT3EA30g0i8pzj5bjnReStapK9y81pepszblXhACnvf 1
people rKBI-IZg6vsGAjaEaUwAyv8gTvjEBZX8nEy59BuoY5MXQmILMlVB_ 1', '116b4852');
INSERT INTO audit_events VALUES (5, 0, 4, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 2, '{}', '57af0fa869be05ab7f0588f2e8de706534358f682fa77f852777a83ec4324f4b', '99ff3c936fa48806a9c76626bca300f89e610aeafbf21d5d11bde21e3da03659', '', '116b4852');
INSERT INTO audit_events VALUES (6, 0, 5, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 2, '{"kind":"administrator"}', '99ff3c936fa48806a9c76626bca300f89e610aeafbf21d5d11bde21e3da03659', 'f032f0f6b752c8f0c6bb35d881c2ed2197dbf9b590f6cf73c6e9303d7cf87a3d', 'duties 4OSSb8_RPzLYomi4MqykQelhoU7HCGmCzZk1nH6PjQwwgO1ZDlh-Y 2
password_links n0ivJo96F97y8DNiiQtI3RexzK2srUqPhIIIu5OEvH0wgg4hACnfh 2
people f03Nrwhk34iZOpe2BsV-YXwk4qWpAmN2nWNIhU0v0soCNyKntlVB_ 2', '116b4852');
INSERT INTO audit_events VALUES (7, 1, 2, '2021-12-06 09:00:00', 2, 'password_set', 'person', 2, '{}', 'b3e3bb68758f5945681f91d05aced425f00aafc36c88098c42e7def11978cace', '077d1f4fac825c73432bccb6baa76cc066f4cde5bcd02fce7231f62ffe6861c9', 'letters oqwqKxX0rG9hP6xPSSZ3A5FE5hb8HszOlJKUJWAkF1gmvpNwgH73QjB9c5cvKy9 2
password_links labjuKm4z0V1lnCwUz5VQdRaIx3lQzbWBMlqbUVTA1Ywgg4hACnvf 2
people _IfM93N7sfhocgFF9CRlQWuojxOFWmQohtDpc-LlxoICNyK5xlVB_ 2', '116b4852');
INSERT INTO audit_events VALUES (8, 0, 6, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"false"}', 'f032f0f6b752c8f0c6bb35d881c2ed2197dbf9b590f6cf73c6e9303d7cf87a3d', '24a871153d6387b06660edb5fbc66d4da840b61ec54b2c2c631001c8a7ad2403', 'organisations g895u2eAeLgU9wppt_pT-Z4aonuZDulXJFlWiscuRvMcJMZ18rbNwimbSFvJF5xjPtY7_9glVP6 2', '116b4852');
INSERT INTO audit_events VALUES (9, 2, 1, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"fields":"mandatory: false to true","licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"true"}', '', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', 'organisations GvVdAsuwKwETWiOL4yfi3cX1yHRdIhj4Gwuiao67Px4cJMZ18rbNw04bSFvJF5xjPtY7_9gj5P6 2', '116b4852');
INSERT INTO audit_events VALUES (10, 0, 7, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 1, '{"code":"NATIONAL-1"}', '24a871153d6387b06660edb5fbc66d4da840b61ec54b2c2c631001c8a7ad2403', '8c943272bc5551037e28daac5402cd2de8a9d9c16cfb4e9acd1a29b169bfaadf', 'criteria JS9f-2fkgJ6GojNoBauR6W-LFJBpOHLcTMzbkzfA1AEHjBhVE-FdPJp 1
criteria Rg_U5kx7ScFpSFdc7MkiDg5h0_ISRieWM95TAbIwwm4HjzPc_YfdPMV 2
criteria EQUVzhwi0yhp6JJqWYtOontoejnS84EPsBYrpFmmqdgRVQ-fnUsdPJp 3
criteria i5cwcUsZjZnYw15GZQOBOIlIFI_0RthnU53W4R0WH_cWFhYus3gnkJp 4
criterion_kinds swrKh4NQFQ01sqBUSJ5eXdBDYDIYEUzQJ0mpAv3EEBw 1 daily-briefing
criterion_kinds NvB6ZHAeyh7JtigvePnplalLcvfBSmo3y6ntICwfPME 3 provenance-confirmed
criterion_kinds JRmBbQKjtSuSbJcQqzI23ahwCvaqAfGsNm8U2UOIKoM 4 daily-briefing
editions uLLuC47LoXGy4C8TKbj0X0VJk-BfSBhGbQ-OviY3mGkGkIbwp9ZAmlX 1
kinds_of_work -Oa79m3AjkLktzIUVzWk-646BH6rrImRuDMK7Hmib-EHPMV daily-briefing
kinds_of_work iC4J7Xu9NlcvLxUzAVVWo9H6z5AQdTG6_Lq6HRUnyq4EuJp provenance-confirmed
units o-Nz9m0R_3BfcrUqQ5YuO0PQd_-xiZSTl-hVVb3WEfQF92019gNxBJp 1
units Qopv9xtJyJiK9UmdWYRp5QpmcAetR9sXaUscBobSZlYF98zTbKMiuMV 2
units lyF2df0GgepSZLTbHA3Ih1IxwMvdGJTK_yvg69kF_KYF93ejiKMDsx8 3', '116b4852');
INSERT INTO audit_events VALUES (11, 0, 8, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 2, '{"code":"HPA-1"}', '8c943272bc5551037e28daac5402cd2de8a9d9c16cfb4e9acd1a29b169bfaadf', 'd7ec237884044371d788ea9b03a974fb1fb325585012e257adc46ef5f6b33c2d', 'criteria 3_W0g6RVnQBlKczTioJOCiUuR5you1hXV7y8psOcT-UDqb9pqV-dPJp 5
editions IL9EeBDXth5gs2v3vIfxkmvTInY48qezs1ckg0Mpwpc6z8wwpTmSxlX 2
units gzIcvOONSHN-kKq2Qx935sHycqPApIvNX_9ozwSl5JAEVD98w8rxBJp 4', '116b4852');
INSERT INTO audit_events VALUES (12, 0, 9, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 3, '{"code":"HPA-2"}', 'd7ec237884044371d788ea9b03a974fb1fb325585012e257adc46ef5f6b33c2d', '777f876fa6f73adaa229cbbab547e8dcdd717cf6e062423b7a8af524208003d1', 'criteria MfGEQpLYv2tyPOQNyA_eZA5DieQH3LPaGga18eOdC0Y3ab9pqV-dPJp 6
editions 1Phm0nn8KdUWg_0_45e8EMnFOd7yO9hDruy3hlXzy7ATO8wwpipSxJj 3
units 0ie3JNkb0u08BRaaY362Qux17PdsoDYaxAHUUaL39U0ExD98w8rxBJp 5', '116b4852');
INSERT INTO audit_events VALUES (13, 1, 3, '2021-12-06 09:00:00', 1, 'person_added', 'person', 3, '{}', '077d1f4fac825c73432bccb6baa76cc066f4cde5bcd02fce7231f62ffe6861c9', 'd522d05c5f9c2fd59d581eeb3dfc7adfa56025aaf2ec519c06b7c37b5a6661cd', '', '116b4852');
INSERT INTO audit_events VALUES (14, 1, 4, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 3, '{}', 'd522d05c5f9c2fd59d581eeb3dfc7adfa56025aaf2ec519c06b7c37b5a6661cd', 'ff1815e47182ceec9dd343218bd2e45243c4f357700b90bf49a9ab60bec19edc', 'letters -fqUUl3Sy5D9FQUAeX63BnC55GPhVdEQaUHCVMdM5ngM78dstuMdMf-MT5cPOy9 3
password_links mqX9YzL3vEF-Mxjyos539ZaqtMmcoIcOD77J2yqtCYQst7vhACnfh 3
people yvNpxEO1SX0QS64Z3MbsTHm0NX9dWw8BxoGk540l8fQiqL-ntlVB_ 3', '116b4852');
INSERT INTO audit_events VALUES (15, 0, 10, '2021-12-06 09:00:00', 3, 'password_set', 'person', 3, '{}', '777f876fa6f73adaa229cbbab547e8dcdd717cf6e062423b7a8af524208003d1', '5fe373be4c2f96e5ad51989450db6a3f498690d0653b20fd8670f8a2e528bf6a', 'letters l5EA5CHlWpkm0Jl47jt1ikJUNzB5hQquqXS-9TnDxuYCYpNstuM3Qm_9c5co8y9 4
password_links xNRolKgvY_Mr9DnClDRUyc94AiYLG49X425PiafPd6wst7vhACnvf 3
people cs-5Mwi7PeixF-W0gVpaInHy8M91hst-YCBHdrVLEGkiqL-KelVB_ 3', '116b4852');
INSERT INTO audit_events VALUES (16, 1, 5, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 1, '{"from":"2021-12-06","person":"3","role":"intelligence_manager"}', 'ff1815e47182ceec9dd343218bd2e45243c4f357700b90bf49a9ab60bec19edc', '8e9ccaa2dac6726e85ccdf585893717ba45094839adfa87f106e7c7efba95b3b', 'postings cLtSzs8THbSRGssKKu5_NxZygR4lRGovL42uR9LAglMstO1NQlh-Y2G 1', '116b4852');
INSERT INTO audit_events VALUES (17, 1, 6, '2021-12-06 09:00:00', 1, 'person_added', 'person', 4, '{}', '8e9ccaa2dac6726e85ccdf585893717ba45094839adfa87f106e7c7efba95b3b', '8db274dbd95eedca389f53c45cea0b4b6efe13cf097fa2e9213628183f44c0d7', '', '116b4852');
INSERT INTO audit_events VALUES (18, 1, 7, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 4, '{}', '8db274dbd95eedca389f53c45cea0b4b6efe13cf097fa2e9213628183f44c0d7', 'eea668c96361b93c4e6411bc76aa16139f931532d34f209f7f33e8e93b2dae49', 'letters 9b-YQFkXHHpaW4SvjK3PVu08Tr1C7E8KBSjYbmJpCXsS88dcD2-dMFiMC5cBIy9 5
password_links axFcEsXvMeq4w5_0m7D1VqtZBrGUz3IXYuIcAGzVCDUcDUdhACnfh 4
people lMUKkEr_AxfXcjLVpqq4Xsm9Tnig6bcxY2brVXu68R0O-y7ntlVB_ 4', '116b4852');
INSERT INTO audit_events VALUES (19, 0, 11, '2021-12-06 09:00:00', 4, 'password_set', 'person', 4, '{}', '5fe373be4c2f96e5ad51989450db6a3f498690d0653b20fd8670f8a2e528bf6a', '0ae692bdd319fce9b3e41fb9f19c80ad4d79b9788f62d317faff62770a5913aa', 'letters 1SrOzcpWldrYcNBsO2JLWkClnW64_XwMcSYk8ZQlnnMUKpNcD2-3Q3C9c5cSMy9 6
password_links UBIKe81Zf_Dv09RyPanDs8l2xFPF3XADOh7njyyMc1wcDUdhACnvf 4
people ADbUwPajZxHkrUahP9SKgBugNe-nQmWILNQYQjauzRAO-y7SQlVB_ 4', '116b4852');
INSERT INTO audit_events VALUES (20, 1, 8, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 2, '{"from":"2021-12-06","person":"4","role":"intelligence_unit_supervisor"}', 'eea668c96361b93c4e6411bc76aa16139f931532d34f209f7f33e8e93b2dae49', 'b6c6b51f8e0e3a25d8a02e950429b518982e49cf4b846fbe5b1cb879908e79eb', 'postings 3SL-RyxCkoySphuHT5s_HfPLtG3CRSOOVZKR7eJvE5kcDO1jdlh-Yjd 2', '116b4852');
INSERT INTO audit_events VALUES (21, 1, 9, '2021-12-06 09:00:00', 1, 'person_added', 'person', 5, '{}', 'b6c6b51f8e0e3a25d8a02e950429b518982e49cf4b846fbe5b1cb879908e79eb', 'd2c9664ca7c6e01b8d13f6848dcb608c9dd11d78cba70e9c5ba0157ba15796ae', '', '116b4852');
INSERT INTO audit_events VALUES (22, 1, 10, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 5, '{}', 'd2c9664ca7c6e01b8d13f6848dcb608c9dd11d78cba70e9c5ba0157ba15796ae', 'dddab2664b1c86e9e612ae161758cfab0e86b2c8ece0c15946b302a2c4dd78f1', 'letters WUL-ewWSim61rkT8sM4dUMoxa0oOBNwb7FHY42mUe4UKy8d2VoTdM-BUd5c4Ay9 7
password_links U9YpANX4d_G1F-yLvLpQVszN98TgDyrOd80GBOLK-to2VvdhACnfh 5
people h73h_c_vx2V7v9jexc6AsSjfXKocpT4UvOZtb7II__0H9SQntlVB_ 5', '116b4852');
INSERT INTO audit_events VALUES (23, 0, 12, '2021-12-06 09:00:00', 5, 'password_set', 'person', 5, '{}', '0ae692bdd319fce9b3e41fb9f19c80ad4d79b9788f62d317faff62770a5913aa', '7033d4926af6844a5743ac285b92e94b31646ccb5715df5d9c44dc9b4afdb9f0', 'letters MezbJLUOVoTMGD8q1xu8X2MDkh8nWXUtPTWwH7Ukvo0ZOpN2VoT3Q9O9c5c_Oy9 8
password_links ijz-NTEmIrbx3anxFHv9lOXtCA3b2B41Y9Q7EPtYBDc2VvdhACnvf 5
people mqYtx4oZwQU-IvuhPEKx_yk_K-L0kjFKBLnNopwvtZsH9SQhKlVB_ 5', '116b4852');
INSERT INTO audit_events VALUES (24, 1, 11, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 3, '{"from":"2021-12-06","person":"5","role":"senior_intelligence_analyst"}', 'dddab2664b1c86e9e612ae161758cfab0e86b2c8ece0c15946b302a2c4dd78f1', 'fcdcc66febee24c3b934487c73b6aac17a3a2bb4457ea9b9d3d45ac310382e47', 'postings upVlvty7-wi7xjDmj-y0G8QIA_bdMlJPBL27uOZB7Mk2VO16Klh-Yjd 3', '116b4852');
INSERT INTO audit_events VALUES (25, 1, 12, '2021-12-06 09:00:00', 1, 'person_added', 'person', 6, '{}', 'fcdcc66febee24c3b934487c73b6aac17a3a2bb4457ea9b9d3d45ac310382e47', 'ad2adb45c7b7d9e3779833d5cd391d38a6a77f1b92b51175faecd6a6d5e842a1', '', '116b4852');
INSERT INTO audit_events VALUES (26, 1, 13, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 6, '{}', 'ad2adb45c7b7d9e3779833d5cd391d38a6a77f1b92b51175faecd6a6d5e842a1', '54ae52bcecbf647e5dea61cc738766b1794862c1e04989a273ddad33539dc4eb', 'letters rHPC89Hue3UBRIrddnGsikeIuEeciLHL3v8XiYWLCygxq8dNSsBdMeT1T5ciDy9 9
password_links hV2VGmaO-HzcIJQwGE88RjyZKJzAwbMIAjoq_elXsjoNSkthACnfh 6
people SIs-HQNC2xQoxwoqqWEGZA0BgepIHAB7_FtJE0xSEcotsxQntlVB_ 6', '116b4852');
INSERT INTO audit_events VALUES (27, 0, 13, '2021-12-06 09:00:00', 6, 'password_set', 'person', 6, '{}', '7033d4926af6844a5743ac285b92e94b31646ccb5715df5d9c44dc9b4afdb9f0', 'ed65aa6f6dd3a708b66807b7e3028110152d5fa03474e203ea1e1377da29cff9', 'letters 2kl-dnxUgKq-5uU_zua37mnAbNn1H3EwjcSKWmMSYggEVpNNSsB3Qde9c5c-xy9 10
password_links Z_R8CqT3PxB8M7NPZ-lz6HnSUhJGG8wyJEbczO84BMkNSkthACnvf 6
people xofbFkvj5gJ-VTrzvyhAeoxJPQi7X5fq3gOFSPcnojgtsxQU2lVB_ 6', '116b4852');
INSERT INTO audit_events VALUES (28, 1, 14, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 4, '{"from":"2021-12-06","person":"6","role":"intelligence_officer"}', '54ae52bcecbf647e5dea61cc738766b1794862c1e04989a273ddad33539dc4eb', '1161eb9ffaa66565d72154ca77150ab0c86e1ab2e90aefe294b69ee058e290af', 'postings PM_TzmhuJKLjdbVryZkbTERi41OK7yojTMjnJV2wf60NSO1iulh-Yjd 4', '116b4852');
INSERT INTO audit_events VALUES (29, 1, 15, '2021-12-06 09:00:00', 1, 'person_added', 'person', 7, '{}', '1161eb9ffaa66565d72154ca77150ab0c86e1ab2e90aefe294b69ee058e290af', 'a3bdef471a9c1aec3543e29a5dba527c529e7f1a5456f8f82859e860a953f8a0', '', '116b4852');
INSERT INTO audit_events VALUES (30, 1, 16, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 7, '{}', 'a3bdef471a9c1aec3543e29a5dba527c529e7f1a5456f8f82859e860a953f8a0', '8b19a37531ad0d9e9131647ed0ec1ea46a8b5cb4917cf6855ed0973d221f1941', 'letters dzahy9JEgUGOam4S52Dz8neqpjJcI9MOdres-hrFy0ALt8dFaaZdMQ01o5ctHy9 11
password_links RtH5nAz8VZ_QQFWqZLAn18b0kOS9e9xIPnX6p0NT-vIFaW_hACnfh 7
people dv9SuSi3F1IB3uD65dsXa5XRq-3Fk1B9Ds51TRMR6noOX6YntlVB_ 7', '116b4852');
INSERT INTO audit_events VALUES (31, 0, 14, '2021-12-06 09:00:00', 7, 'password_set', 'person', 7, '{}', 'ed65aa6f6dd3a708b66807b7e3028110152d5fa03474e203ea1e1377da29cff9', '7d779b90aa2d1a1627bb802e212b95d6428ff23f9a44b36384492d3d0df3728b', 'letters fCMOHZBaMcI9z9qiL0twToS8sxGx4ACJwtshGZCvuLscNpNFaaZ3QUA9c5cs0y9 12
password_links j4G3u4NWvimFdrEuRAyaOoKDp6i9di8DA9s1fIhAWzAFaW_hACnvf 7
people gA01_B2EJ5uibCSG9wsTnsFHLba2AR_92G3dVPyLi_cOX6YMhlVB_ 7', '116b4852');
INSERT INTO audit_events VALUES (32, 1, 17, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 5, '{"from":"2021-12-06","person":"7","role":"researcher"}', '8b19a37531ad0d9e9131647ed0ec1ea46a8b5cb4917cf6855ed0973d221f1941', '60ca0a1f9664ebcb043fd4820f0e1c1aaf85830b1c4c2b3bced047d197e0e7e1', 'postings orkA-MNaMYMBy8MohBhpT1qkzjE5tNoPzMrqTzdL1EUFaO1Pvlh-Yjd 5', '116b4852');
INSERT INTO audit_events VALUES (33, 1, 18, '2021-12-06 09:00:00', 1, 'person_added', 'person', 8, '{}', '60ca0a1f9664ebcb043fd4820f0e1c1aaf85830b1c4c2b3bced047d197e0e7e1', '677024941d9c74d7e2fa5ec51499a66769290db9dc5cf56647e0326a781600ff', '', '116b4852');
INSERT INTO audit_events VALUES (34, 1, 19, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 8, '{}', '677024941d9c74d7e2fa5ec51499a66769290db9dc5cf56647e0326a781600ff', '9aa45c3076f04d39054838fcb79da104c68df87bff1ed96c6efd6d393ebe7152', 'letters tWja3z-bNUT7LxVSNWqdtPWPQzTfPu41ltp6F3ORk1EWr8dXEyOdMQAHt5c6Ty9 13
password_links b3a5Mh57eFoC71BwsyZp2Ni4qBiW08ShHz5gIK9DBw0XEpXhACnfh 8
people n8uaSfTSRktzziErB47OAGIsVojT6hqb7pN2Q__S5aYcGWCntlVB_ 8', '116b4852');
INSERT INTO audit_events VALUES (35, 0, 15, '2021-12-06 09:00:00', 8, 'password_set', 'person', 8, '{}', '7d779b90aa2d1a1627bb802e212b95d6428ff23f9a44b36384492d3d0df3728b', '7a01265592c6bf3de33d6ace0dd5cc602b7cbca05e5c5dd854ecf2d967a32d62', 'letters R0_RC3N0b7M5uDlTjZfk0P15UKCYHPGHnWtVEpKJ7xMFGpNXEyO3QSH9c5cC8y9 14
password_links eP8cD4XXwX4YRdi0Hxp5l87S7-PEBaKntikWfeeOXboXEpXhACnvf 8
people nk8pkTEloT3hfA5j_TbCfETgmB9KqQMueZ4dJoVrCTscGWCHxlVB_ 8', '116b4852');
INSERT INTO audit_events VALUES (36, 1, 20, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 6, '{"from":"2021-12-06","person":"8","role":"intelligence_officer"}', '9aa45c3076f04d39054838fcb79da104c68df87bff1ed96c6efd6d393ebe7152', '89afe30dbcbe054b32deb04c22204031fc3be9cd38d5714360aa102828c9af7c', 'postings XUfrnEimPFsHqPAVyidvUTbQUYIIuG75rFh4pUeqbmcXEO1iulh-YLQ 6', '116b4852');
INSERT INTO audit_events VALUES (37, 1, 21, '2021-12-06 09:00:00', 1, 'person_added', 'person', 9, '{}', '89afe30dbcbe054b32deb04c22204031fc3be9cd38d5714360aa102828c9af7c', '56115340d3a7ed1830fdb8add68b028bbc85da9fdad8ed291cfbd04661f7a279', '', '116b4852');
INSERT INTO audit_events VALUES (38, 1, 22, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 9, '{}', '56115340d3a7ed1830fdb8add68b028bbc85da9fdad8ed291cfbd04661f7a279', 'f9081757131e213d0a43c6c41933098f6d5933136fb8af2b320143d6e372a278', 'letters 6f9O_uCCrNVtYDt9AOKPeIWlmLplz3oQ4loDI32IHkQla8dmqcodMq9Uc5cFNy9 15
password_links lo6ezr7Pw_BNymVMSX5NaFe7jrCb6vAIV2eLPWijUyQmqE2hACnfh 9
people PJUOQoXRAi525aRv_3XD3Z1DufjepzomvW17_SOzoTIaHC_ntlVB_ 9', '116b4852');
INSERT INTO audit_events VALUES (39, 0, 16, '2021-12-06 09:00:00', 9, 'password_set', 'person', 9, '{}', '7a01265592c6bf3de33d6ace0dd5cc602b7cbca05e5c5dd854ecf2d967a32d62', '543fbac2b8c31366f5b64287e67a5c7432d87a9c386cab841ae92dac8ba1d181', 'letters inYfGlU0uLROUrpfg6rMa0Tko5394dnpZPuKw9uxemYkwpNmqco3QWa9c5cisy9 16
password_links 2zlK9cnVwccCu1QbgUEqovyckF9fAH1ex4ZNUG4IhGEmqE2hACnvf 9
people gPECjMho0MiIeskfihOaGrG0vNbnOzmNXlS9Z6d8oRYaHC_tHlVB_ 9', '116b4852');
INSERT INTO audit_events VALUES (40, 2, 2, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 7, '{"from":"2021-12-06","person":"9","role":"intelligence_manager"}', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', 'postings hJQNe6Uxi_A8DrqETjWfWn4qSu0SKCfLgGPCMnyx38smqSxNQlh-Y2G 7', '116b4852');
INSERT INTO audit_events VALUES (41, 1, 23, '2021-12-06 09:00:00', 1, 'person_added', 'person', 10, '{}', 'f9081757131e213d0a43c6c41933098f6d5933136fb8af2b320143d6e372a278', '29d32e2db7ed4b49fc99fc4327d0e8089c02ca595e0b0ddfeb3a90074c8349c8', '', '116b4852');
INSERT INTO audit_events VALUES (42, 1, 24, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 10, '{}', '29d32e2db7ed4b49fc99fc4327d0e8089c02ca595e0b0ddfeb3a90074c8349c8', '8b07b842e5bee126d38b42b4c05e4e215911ce3a1d6a9ba1ab56ddabc7cdcc72', 'letters z_LCoGGeIsQtP2XEkaRdGQoQduyWL8xly2bMidP7yHU398daQ6udMxDMN5cFMy9 17
password_links f3aIjw0byyO7oOBSFJvaPzVk0QCsyjy2m0rYvpWEGeAaQ6uhACnfh 10
people Y8QTA2WCeWr_jQCPeFQFmsmGnS5cegBRSdTe-7XJvyA_9xtntlVB_ 10', '116b4852');
INSERT INTO audit_events VALUES (43, 0, 17, '2021-12-06 09:00:00', 10, 'password_set', 'person', 10, '{}', '543fbac2b8c31366f5b64287e67a5c7432d87a9c386cab841ae92dac8ba1d181', '72f9fda0ddeeeb2df103b0b0916aea921ddf633539708abb2d852b5d63c42fae', 'letters CzBPU1lkSocg_uI246uMKHECQF7vA-SjH4oxmkVB-AIDcpNaQ6u3Qzi9c5cKjy9 18
password_links Z5rHyEngUNK4R0BgFyj2SaVcoaLnhGqEucW8KJ3mFCwaQ6uhACnvf 10
people jRB_bJ1LUSNlzmS3aoE-kEehcEe6P0Z15ODaYjYKRGQ_9xtHWlVB_ 10', '116b4852');
INSERT INTO audit_events VALUES (44, 2, 3, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 8, '{"from":"2021-12-06","person":"10","role":"senior_intelligence_analyst"}', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'postings 3B3bMoMl_GvfS9_yX8XsSKrmH71E__glS7OvRqs1Tq8aQSx6Klh-YLn 8', '116b4852');
INSERT INTO audit_events VALUES (45, 1, 25, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 1, '{"from":"2021-12-06","kind":"coordinator","person":"4","until":"2051-12-06"}', '8b07b842e5bee126d38b42b4c05e4e215911ce3a1d6a9ba1ab56ddabc7cdcc72', '32d390e1eb28ca369a73513740a90303e202017ad80e5f9cdf92219f28066494', 'duty_proposals gSSi2i-zCaiw39U26FNJ7WaR4S26-rRhU3Os26ykaWYcDO1J8lh9qmBAI2VMPokAa5r 1', '116b4852');
INSERT INTO audit_events VALUES (46, 1, 26, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 3, '{"from":"2021-12-06","kind":"coordinator","person":"4","proposed_by":"1","until":"2051-12-06"}', '32d390e1eb28ca369a73513740a90303e202017ad80e5f9cdf92219f28066494', '3b2eb20e4f0918c36b03d0df83692868f68afd80515497b82f670eefa18b2c66', 'duties Wp2lk62Oq2v-bMGf5kZQDa0U0pecewgzHn5KOyhEJJUcDO1J8lh9q 3
duty_proposals U8vvHe8h_rx7m5ZF0u7zl-wVuKYRJPvyfXrbMTwzpCAcDO1J8lh9qmBAI2V-9K8KvFU 1
letters UD_bWY1xRJjDd6Rzecfug0fUeuR6OXleWbIlCqiWvSUF-pNcD2-3QKZ9c5c2Dy9 19', '116b4852');
INSERT INTO audit_events VALUES (47, 1, 27, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 2, '{"from":"2021-12-06","kind":"assessor","person":"5","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '3b2eb20e4f0918c36b03d0df83692868f68afd80515497b82f670eefa18b2c66', '59b97344226c8bf074eb45fb4fba017c18272d402476e3b94103144565cdfdff', 'duty_proposal_roles SqkW52sddWNhe0z4iyqn5O5ll4U26Wr7uLMZdQc1YRE 2 intelligence_analyst
duty_proposal_roles R1aBP8mc5bGthhtvm1vHQe8fvZAXKd7uzkWfmvyg5g4 2 intelligence_officer
duty_proposals gGUHtjFNImhhNxxxe528-hBxfZxfRkgM8Jb8iDsomII2VO1tKlh9qmBAI2VMPokAa5r 2', '116b4852');
INSERT INTO audit_events VALUES (48, 1, 28, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 4, '{"from":"2021-12-06","kind":"assessor","person":"5","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '59b97344226c8bf074eb45fb4fba017c18272d402476e3b94103144565cdfdff', '284797237c5f0b0ce0a9fd8980e1c9dc553958acd4d812f318cdebeaae8bab92', 'duties 8Xaglnqx4kHocBDI3onjh3hcAXRsC1dOGodeiBBhfj42VO1tKlh9q 4
duty_proposals U0vx9bnCA7yRBsl1FbymlYjZkdGrrrt6aTQwAo5W_HY2VO1tKlh9qmBAI2V-9f1Kvrs 2
duty_roles 64QTLEGafBJyUzXJXqZUZFPP7zh8kH2jy7NtatIGNBY 4 intelligence_analyst
duty_roles 4eYny1LuCVifEFdlisJW6q-oFUZX4XHIDKfvWvMiLlc 4 intelligence_officer
letters plfoMp76QfHIA3bQB43XfSTiobPaWxEJgykqI48tHgY4XpN2VoT3Qn19c5cpFy9 20', '116b4852');
INSERT INTO audit_events VALUES (49, 1, 29, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 3, '{"from":"2021-12-06","kind":"assessor","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '284797237c5f0b0ce0a9fd8980e1c9dc553958acd4d812f318cdebeaae8bab92', 'd1d1312ad585f13b57acddeea983704e72c3d92f28d39ff53707e040635b2154', 'duty_proposal_roles yZShlSWuWitv-PPNohJyv3jZPMBAEEpiTOVGnFnd2TY 3 intelligence_analyst
duty_proposal_roles hfyvZQehBL1lqj3oRqXb_afz1e2-V5jryr_EKlcXdlk 3 intelligence_officer
duty_proposals ZlfeIJshnBLVWJQJv8hBsVmSeMfBtKcth2iC9xLyVKINSO1tKlh9qmBAI2VMPokAa5r 3', '116b4852');
INSERT INTO audit_events VALUES (50, 1, 30, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 5, '{"from":"2021-12-06","kind":"assessor","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', 'd1d1312ad585f13b57acddeea983704e72c3d92f28d39ff53707e040635b2154', '6f92ff519d66ec73ba38317a4f5822e809d5b5915ae0c65d4ce801d8a5469e18', 'duties 6KKqj-lGy00dUNDjoFrCQ6yguqeUNAn8tB8HosLdZ1ENSO1tKlh9q 5
duty_proposals QIId4B67B9pqW7pntNUQyzHMsohtLmPu5qkTvvzCLLINSO1tKlh9qmBAI2V-9f1KvUW 3
duty_roles vmms5LH5iSdOFW2netRPhjeG07grRmPj6GWIGJGyMOI 5 intelligence_analyst
duty_roles 3-pZOiBhdAmuGL_ypjhh6XZyXO_lEzVqw1PSL3TiJv4 5 intelligence_officer
letters He6BEwSiZ5adMyHCTqdgKvKSLDW9TkMoknoOSqA9EFsfFpNNSsB3QtM9c5cnSy9 21', '116b4852');
INSERT INTO audit_events VALUES (51, 1, 31, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 4, '{"from":"2021-12-06","kind":"security_contact","person":"7","until":"2051-12-06"}', '6f92ff519d66ec73ba38317a4f5822e809d5b5915ae0c65d4ce801d8a5469e18', '41fc89bcbcb687c51a3807daa04de0f3a1e61a9efdf57a818177530b6250739e', 'duty_proposals 3LpXVA1DSc3CsFmr0cxNKgry89j5UDP8DgOM0XfpblkFaO1D2lh9qmBAI2VMPokAa5r 4', '116b4852');
INSERT INTO audit_events VALUES (52, 1, 32, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 6, '{"from":"2021-12-06","kind":"security_contact","person":"7","proposed_by":"1","until":"2051-12-06"}', '41fc89bcbcb687c51a3807daa04de0f3a1e61a9efdf57a818177530b6250739e', '0e8d6c44dbfe25d4752ea7d8eeedb404dcb584128b4557bec421689aaf2b681d', 'duties 8RXLakYnKYYqJmfvSRhu2-KbZ8C-GeF9Uwqi3nR4ghgFaO1D2lh9q 6
duty_proposals TnR7XD34h6mIeMVuZxiHsAPi2iClTOcQ1raqRbIgURwFaO1D2lh9qmBAI2V-9f1KvVw 4
letters zJWAPfHR-CYUXpb8-yg-cNVJiYbNjF9FCQfjV2QPvvIFfpNFaaZ3QXx9c5czLy9 22', '116b4852');
INSERT INTO audit_events VALUES (53, 2, 4, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 5, '{"from":"2021-12-06","kind":"coordinator","person":"9","until":"2051-12-06"}', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', 'duty_proposals RpR8ZOPhgBdLLrg1s3tWrLSWL-pH4f3RKmLg148FrUomqSxJ8lh9qmBAI2VMPokAa5r 5', '116b4852');
INSERT INTO audit_events VALUES (54, 2, 5, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 7, '{"from":"2021-12-06","kind":"coordinator","person":"9","proposed_by":"1","until":"2051-12-06"}', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', '3de6789ee7cb33c2c86159d75e02223cfbce9d42e53480665da987e1fe166057', 'duties 4wmxAXPExDIPzk7Zpy-HPxgqDd7zyXA4JNkXAdXfwyImqSxJ8lh9q 7
duty_proposals 0BVrComw-GZhS9fto4DLAWUHV9EPDSDM8HAX2kPdJ5UmqSxJ8lh9qmBAI2V-9K8Kv22 5
letters Tc0D6l7zjPFT-wo7lZIsIK_H9-sWkMlHSfgtgLVyaK8W1pNmqco3QjV9c5c_4y9 23', '116b4852');
INSERT INTO audit_events VALUES (55, 2, 6, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 6, '{"from":"2021-12-06","kind":"assessor","person":"10","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '3de6789ee7cb33c2c86159d75e02223cfbce9d42e53480665da987e1fe166057', '3ee7b4a4c2f53bbc76a29d5732efeab36e19b8ff8852c596a6ac8b95e8114917', 'duty_proposal_roles iAmehifyKKPgklOEoXrqtBbvzfTG1OADNehlZWHBx5A 6 intelligence_analyst
duty_proposal_roles HlBTPRCw_DY-iomD9VN8pI7ffzCJua7nb11_tMl48Rc 6 intelligence_officer
duty_proposals do2pR5zrvd9vuUtBm9GlBjG8swEg-iIZrO8vh5LXhzEaQSxtKlh9qmBAI2VMPokAa5r 6', '116b4852');
INSERT INTO audit_events VALUES (56, 2, 7, '2021-12-06 09:00:00', 9, 'duty_given', 'duty', 8, '{"from":"2021-12-06","kind":"assessor","person":"10","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '3ee7b4a4c2f53bbc76a29d5732efeab36e19b8ff8852c596a6ac8b95e8114917', '1179904b7febf0cd753a171c0cf2a15c642b4ba7e6affefb59433b9704223ae9', 'duties T5upC07OXBYAetqTzI-kef-iOBHnaBMg2X_HS11wtk4aQSxtKlh9q 8
duty_proposals Xgz2LF6T-t3NlmaQ12yj09tyPe9DTFExvYZr28Xnvv8aQSxtKlh9qmBAI2V-9oQKv2j 6
duty_roles UTD0JEh2nul7hfIGQQTnJjtIGhorjqa352cvTjapqOg 8 intelligence_analyst
duty_roles 8jr7HufzOLOt_SW4gXip9mr7XfkB_udZNTRCMUIuqD4 8 intelligence_officer
letters aUiWkDPn1h_FNK8nX9BcO4MIiVnj0ciGAF46Sz-I4QYfQpNaQ6u3QxN9c5cphy9 24', '116b4852');
INSERT INTO audit_events VALUES (57, 1, 33, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 7, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '0e8d6c44dbfe25d4752ea7d8eeedb404dcb584128b4557bec421689aaf2b681d', '9dbe128bf809e364b2cdef6ec0c790721ae856875e3a7660e6dbb5a5cc94bcb2', 'duty_proposal_roles EdPw5tFZuYdVTpYsBiid2v0-mrrymVsbH_3d6BcYrMM 7 intelligence_analyst
duty_proposal_roles eoq79LVwfYBDrJ9QaJ0QF_WSx5EPICbMUqrocIXOR_M 7 intelligence_officer
duty_proposals SW0iDULxA8d71CbR61_vZzKKmvc8lKc34lpe09smpr0NSO10Zlh9qmBAI2VMPokAa5r 7', '116b4852');
INSERT INTO audit_events VALUES (58, 1, 34, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '9dbe128bf809e364b2cdef6ec0c790721ae856875e3a7660e6dbb5a5cc94bcb2', '5f5fd8916477137fb099dcafc37c55fd4d2194a982ee36d3f9f4c88f5b43e8f9', 'duties H1FvBQnjvvRhrrq6bD4Xb1z3FZmTVHmiQQIrC7RvAxENSO10Zlh9q 9
duty_proposals RMdrUK5NkDeyLw854QOtBwH4NbpWkfX0IexwdHC1keUNSO10Zlh9qmBAI2V-9f1KvwL 7
duty_roles K80SBBW5JgAUmdGKm7SDYkEhwCagh7_rFtuIeuiSsoU 9 intelligence_analyst
duty_roles k59aSp5L4zBpsqkt2ZyXkf9jW5imsUdZb-r7XuPEoss 9 intelligence_officer
letters h8Qg983Ahw7IypJpBWd6n1a0wJEGLTfbqtO5_GBywoUXHpNNSsB3QJP9c5cbcy9 25', '116b4852');
INSERT INTO audit_events VALUES (59, 1, 35, '2022-01-05 09:00:00', 4, 'duty_ended', 'duty', 9, '{"kind":"internal_quality_assurer","last":"2022-01-05","person":"6"}', '5f5fd8916477137fb099dcafc37c55fd4d2194a982ee36d3f9f4c88f5b43e8f9', '1c1165c28f80801d9a186b30b1466de5ac88f4842d5c9bffb3f3a0a6424b5129', 'duties MJOVBn1RXiqwnuFbmbIQqK4eL_YkQVWGosTMnmPbTJYNSO10Zlhei 9
letters Ne44aob5YJ5e4L0fKjZiZzM8CElB8zG2pKrtEKcYsQ4UbpNNSsB3QSz9c5cZn13 26', '116b4852');
INSERT INTO audit_events VALUES (60, 1, 36, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '1c1165c28f80801d9a186b30b1466de5ac88f4842d5c9bffb3f3a0a6424b5129', '16e03783f9250423153926152b1bb0790fc2cefa959ce95bf00ecb6da611cd0b', 'duty_proposal_roles J4ZXRfsgYdjuQsUX_duIVEdQowEuqVwyX6-_j7ERdX0 8 intelligence_analyst
duty_proposal_roles zhSGPArtKUgrLxKEw_1OCj2vzrpWN1ePwgpSiGXzhBw 8 intelligence_officer
duty_proposals 4od5K47S9-Vbbkd551QRUszkEu5pYZbpyRkYwBmTGlUNSO10Zlh9qmBAI06MPokAa5r 8', '116b4852');
INSERT INTO audit_events VALUES (61, 1, 37, '2022-01-05 09:00:00', 4, 'duty_declined', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '16e03783f9250423153926152b1bb0790fc2cefa959ce95bf00ecb6da611cd0b', '50ad676fa740513a59f6e0a9fd04fe11b47787918475524f2e5c79f258004054', 'duty_proposals t965ygPTH-aYDiWWOtM8JvAhHaJpa82Uldtg7EFAW8YNSO10Zlh9qmBAI06ybf18U5r 8', '116b4852');
INSERT INTO audit_events VALUES (62, 1, 38, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '50ad676fa740513a59f6e0a9fd04fe11b47787918475524f2e5c79f258004054', '7acf158f514747229dc24205d8c8df6bbfb50fac6f2ab6ab4c5d165c17201c68', 'duty_proposal_roles TiZz5QXb68KtHdCcjPvdDdZ-wlW4otlKs_GK40kEogw 9 intelligence_analyst
duty_proposal_roles nJ2izjD0a9KVU9rTcWY9xCgKucJBOOF5DzHAK5Z8Dls 9 intelligence_officer
duty_proposals X09desQOmCzTfQK43qHCFIuHhWS_54_sskwOfOCPE3wNSO10Zlh9qmBAI06MPokAa5r 9', '116b4852');
INSERT INTO audit_events VALUES (63, 1, 39, '2022-01-05 09:00:00', 1, 'duty_withdrawn', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '7acf158f514747229dc24205d8c8df6bbfb50fac6f2ab6ab4c5d165c17201c68', '0ede4494362a96b38cd587740440775cf087b868852f4626c6d70081d851990a', 'duty_proposals 6Wbe-XxrmEDDojl-w09ZM14uX6FB8IosoKZZEas_9OgNSO10Zlh9qmBAI06cwbb8U5r 9', '116b4852');
INSERT INTO audit_events VALUES (64, 1, 40, '2022-06-04 09:00:00', 4, 'enrolled', 'enrolment', 1, '{"criteria":"3","edition":"NATIONAL-1","late":"with a reason","person":"8","starts_on":"2022-01-05"}', '0ede4494362a96b38cd587740440775cf087b868852f4626c6d70081d851990a', '4b72fd1b635e4fe798bec5d37846e07324419a37d93a6f2a546445676e4468d4', 'enrolment_criteria rW3wQTOaVmCL0vyq88b1PFEmVhFt31OycNgH8E2TK-w 1 1
enrolment_criteria P2JrF5NIu0RBoQDa_3sue3Uo2lh4PxBWecnv_I-dje8 1 2
enrolment_criteria gl4RteSxfdR_bd9c9ONr8EsddfyfsFskaCJt4kinWko 1 3
enrolments -nlXJbPCP0iO2o7xDwTzNOfjZKCYFOe6qmRaORJMRuUXEO1F9iuZHbSFvJF5x5E7BYC 1
texts LzA8FF-0d1LmaiZHCJex5ngAJmfDg1Z70EQ9Ri7ZUJ8Yg 1', '116b4852');
INSERT INTO audit_events VALUES (65, 1, 41, '2022-06-04 09:00:00', 4, 'conflict_declared', 'conflict', 1, '{"assessor":"6","trainee":"8"}', '4b72fd1b635e4fe798bec5d37846e07324419a37d93a6f2a546445676e4468d4', '370d3261141dd55ec6a3a2438f24e2888774929ac4ea5dc36670a5c13bf3c8d3', 'conflicts kvB0L9bXxilSu3IK1_QcjhZOFZcYFntePEoWDohT_ZMO1ifVFKG1L4y39GA9f 1
texts seeALcVwIDh-NO6rIXoSGSD-HBf2rijYznUowx3QIR8Yg 2', '116b4852');
INSERT INTO audit_events VALUES (66, 1, 42, '2022-06-04 09:00:00', 4, 'assessor_allocated', 'enrolment', 1, '{"assessor":"5"}', '370d3261141dd55ec6a3a2438f24e2888774929ac4ea5dc36670a5c13bf3c8d3', '28744ae799e2a51834cdb59c5be67cfd21903e5ce611762496821b41ea70f15c', 'allocations jxqbfEb44CCSY_PxDdjti2-KR7gRRl3fPdZCQQTziuQ9IO2M-ZV 1', '116b4852');
INSERT INTO audit_events VALUES (67, 1, 43, '2022-06-04 09:00:00', 8, 'work_logged', 'work', 1, '{"kind":"provenance-confirmed"}', '28744ae799e2a51834cdb59c5be67cfd21903e5ce611762496821b41ea70f15c', 'a3e6bdbd9fd8b52c2dd60dd1b20a8ceaea8ce99083528e3afb7a658f14997d15', '', '116b4852');
INSERT INTO audit_events VALUES (68, 1, 44, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 1, '{}', 'a3e6bdbd9fd8b52c2dd60dd1b20a8ceaea8ce99083528e3afb7a658f14997d15', '4dc778301c7922bb8797df5a14436f4346a15f7c7cef15e1c7f59534e6550a52', 'claims U5u-xNhFiHQbxotkzpW2E25q2e94dHY5V2iVRe3WSjQrbXnxJ65 1
claims RzXhSz3D2J4Qxv73En9iPC8tLn55rkaUprk65TQldEgrbSdE09u 2
claims HnsAtHq7mfzZe4f5pAvT5JY8kE6DiVAWgI9jxn6VZHorb-H-X2x 3
evidence EGjiYyG0XbRoeOUBQFHUvEsBO5F8Bmc83oW53OHjoME9ITI 1
evidence_versions Y5o52JJnBhFBAYA6SvyECYeQoQPthPOdMq5bkozk4ikQQ5ZZjLBm1Aot0FZpMDl5OdK1EQl 1
letters rTVv4XGm3xn6dX27So7gFseu82pz3dJTtA5ghFXbW44k9Eo2VoT2EZd9c5cY_mY 27
texts eQgiC4gxtCDNdW2jDZyJAX0YYtN3sdYAEtx5YVOfHeEYg 3
texts Y0FXA-lCNCSbii_kHqMw0FfwrEF3Xvx1cQGm1WVMfbsYg 4
texts Lj5xlkCUryt01BLdz4LdcwTNotNlwxkYa8YkYo6eo-YYg 5
texts 71cbjqob7FO8S2_OGX9quVxUBPQB0wQbxy2dM8OEuyYYg 6
work_versions ZlsAC2JXr8x7HWhBBO-K7WQerkzHlnSbIZG-eSi9Ly8TI5ZCetH-YSNDNhxoKmS 1
works 3uQ022QcYJ45-_vj-P-mYypyQf_7beaTyWM1LbE7IiUXEO1dO 1', '116b4852');
INSERT INTO audit_events VALUES (69, 1, 45, '2022-06-04 09:00:00', 5, 'evidence_viewed', 'evidence_version', 1, '{"versions":"1"}', '4dc778301c7922bb8797df5a14436f4346a15f7c7cef15e1c7f59534e6550a52', '183991aea9b8131a790006cb212ee243644bbe9ec0574d886edcd7cf8a1632cc', 'record_views 9cdL7_-6YVFxuXKFnwOY8YLpoybOEGOwAuZMJWEwVx86ZUYmbMxrbt8Fn 1', '116b4852');
INSERT INTO audit_events VALUES (70, 1, 46, '2022-06-04 09:00:00', 5, 'signed_off', 'evidence_version', 1, '{"outcomes":"1:not_yet 2:not_yet 3:not_yet"}', '183991aea9b8131a790006cb212ee243644bbe9ec0574d886edcd7cf8a1632cc', '0458b46c45825c35278b013d2ae78d0fc73ffcba7b00bc6acb6734ec4892ee0b', 'decisions 9kqBv2X3a71RZLQM1uqN6KnRbinxYf_FNp4eT2TTBN0ZmO2rsZJQk9pgxZuCUpOjmxkr_ 1
decisions du2mx7GOPdC0TskUFr0B-gDV7WtwZI2jHrhlesK-K2oKRO2rsZJQk9pgxZuCUEUARxkr_ 2
decisions B7ytY33sx-K13W5NJ1NHXYPFmdvFFTMDKoWTE63j49w-OO2rsZJQk9pgxZuCUfwebxkr_ 3
letters GXvm8AvoxxhtjHgZShbQ8PcZgtn_V_VftfUFiCIDPrsp49JXEyOHhGc9c5cBsmY 28
texts KFn8tJuM7S8C-KheusLom9oypj5HoBxuOBM0gFRRYPMYg 7
texts KdrZMekyioxOnTIU_YnxqsxO4J-tPqf1SzozFun4uUAYg 8
texts QRqrX_KnnE1QYSIJhO0BceBABDfz0NpRpt1zFNnubk4Yg 9', '116b4852');
INSERT INTO audit_events VALUES (71, 1, 47, '2022-06-04 09:00:00', 8, 'evidence_revised', 'evidence_version', 2, '{"answers":"1"}', '0458b46c45825c35278b013d2ae78d0fc73ffcba7b00bc6acb6734ec4892ee0b', 'e2c37bdf522b42c372a85ee3333bea22e754641c1b182ecf0f50d427ee951ac8', 'claims BXopAJNGdRTJH6bzWKzzp7OdZYkIB0q33rSRdhcbsAcVmXn89Od 4
claims 6CPnnyZ1TLpRNxijA8-ljVPbabRFACwg1s_ryYvZHngVmSdSKe- 5
claims mNW53PwhiMut429TXQVTomzpEeXfKY-SZ5xd2yz6IKkVm-H6WDO 6
evidence_versions tl6_guSTTLTOLtH9Md5EF05vIGg5gM-KPrXhrUBXNwcQQDOcgLBfQkst0TKpMDl5OdK1EQl 2
texts LzI14ieZlLVyL45TcGi2CJJlYq4oCTn-KJPBx6em918Yg 10
texts IDzmXKGBn3D4OnU45KmSxrsUK0zAA34pyiTGqrde3wMYg 11
texts yh3dO86nKTxSas5B5y5g87UNI7wqh3kIRV4fjD1y3vQYg 12
texts mcFMPLaUPfCuhYvDi-lvYj6l-b8A7f5thYaCC9OjkM0Yg 13
work_versions mYrft_k3OKmsRCq4y-NksoTdeWEyIkT_sn2YD2dFZtETIDOCetH-YSNDN6b2cmS 2', '116b4852');
INSERT INTO audit_events VALUES (72, 1, 48, '2022-06-04 09:00:00', 8, 'draft_saved', 'evidence_version', 2, '{}', 'e2c37bdf522b42c372a85ee3333bea22e754641c1b182ecf0f50d427ee951ac8', '009cdb42e5eb32d3ddb53605e6f2c901817b2d98ce5535fa01a55c3efb02411a', '', '116b4852');
INSERT INTO audit_events VALUES (73, 1, 49, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 2, '{}', '009cdb42e5eb32d3ddb53605e6f2c901817b2d98ce5535fa01a55c3efb02411a', 'ee817c666062e08ace4a6154cf0f6481865bc88ef7c3748ad8aef8a616c8741f', 'claims gone 4
claims gone 5
claims gone 6
claims BtI8YOgJVVI_w8HOFDYvX_F21EEEF5CJTh30NQoegP8VmXnZCRr 7
claims 8SH1pVbzyfizFoLrV0FaXSFTRXW7hdspOXaNy_ljJLkVmSdlNCT 8
claims Iui1N_p7RqplVQ1__E7aBtWGzmQ7oEBBEZNmDmKG42sVm-HdjQv 9
evidence_versions kumrswrLzWXPiYc962Bd6qJ611V5OIiyQtfIj0wXwZEQQDOcgLBm1Aot0FZpMDl5OdK1EgT 2
letters JlFmGgDem41c82AfrvMJSt4y5tnDyFNAPANHLVB0lGEk9Eo2VoT2Eo29c5cY_mY 27
texts gone 11
texts gone 12
texts gone 13
texts S_g1L8vIXOJkJJ6OiA1aellkuHjJWs16K8gR0dPS6o8Yg 14
texts qL5pU5YCz1Ir5a27G4I8u0E40CKJj56mR_5PinMaUGIYg 15
texts 9pY8WF9fXO3L023KfPv3c7J_zvBU6wPD6zPYU2iCD3oYg 16
work_versions 74vvyBDv3seWtTVDa6hWo8Ex8PlN5exQDdN7bLu1HjQTIDOCeU-Z8SNDN6bIimS 2', '116b4852');
INSERT INTO audit_events VALUES (74, 1, 50, '2022-06-04 11:00:00', 5, 'signed_off', 'evidence_version', 2, '{"outcomes":"1:competent 2:competent 3:competent"}', 'ee817c666062e08ace4a6154cf0f6481865bc88ef7c3748ad8aef8a616c8741f', 'be8c949d00585773c7754a32c2b8309771be1b9778c3b279cfe23577f34c80ea', 'decisions Lefph2gdBBfTCO7L2HrSiqDJvFmY17PrF04BxhhUKYcBIO2rsePQk9pgxjJCU5Di0xkZ1 4
decisions C64BnXxWKm7BzS1rBPBOnVslsPLYUAMg6Sfz0D1lZAk5lO2rsePQk9pgxjJCUgT3cxkZ1 5
decisions KbMimr65rnYc_fw3dnxS6tJ50_IzD7KFf_sqQRq3BUEzXO2rsePQk9pgxjJCUdD93xkZ1 6
letters ym1Lq5tbyLpJwP5O7YyAaRRq8sh7kbm9vOw9CFHqjvI0IViXEyOJ2pv9c5cS-jG 29
texts Fm0vn-7E9OOzgl_SVYDpELSVhMPDgkMwfgfQbPqJX8YYg 17
texts slPER6CEK7kvkxtmhA5IJOonf1oSKpkSZwso69YBWXMYg 18
texts FMAFUa0nUwvQgEjTxFt0eHQDDxyJOtNMdMpZ_wp74sgYg 19', '116b4852');
INSERT INTO audit_events VALUES (75, 1, 51, '2022-06-04 11:00:00', 8, 'learning_logged', 'learning', 1, '{"unit":"1","way":"shadowing"}', 'be8c949d00585773c7754a32c2b8309771be1b9778c3b279cfe23577f34c80ea', '020c61020bbfac91f2e9615847e1f6e8786b8fca39137855e8a8ef162da2ecd8', 'learning_records dlGAVFkR0WTHpVgETfULt4EcOpunEDKwp43Lx7jr-oM9IXEHjadU8fvscwy 1
learning_works yH5SXfii18WKPmj7uT3c2rpQTBY0SKFg31u9XYmF_yQ 1 1
texts 09D1tucnAMEU9f7fsTPF-73ECnJVajDP49cp8rHiAwwYg 20', '116b4852');
INSERT INTO audit_events VALUES (76, 1, 52, '2023-07-09 11:00:00', 5, 'awarded', 'award', 1, '{"early":"false","enrolment":"1"}', '020c61020bbfac91f2e9615847e1f6e8786b8fca39137855e8a8ef162da2ecd8', '65219efa8241ab446b30774be6fc606d3e599b9353e4c98342b66dd2b9d6122a', 'awards H1DEufzu7gYLLSuETcVRgiQsgFh5cgOj75rHyIRrzLk9IO2X_wChTy8Dn 1
letters hZbLevDs8X-Wesd8VZ2pfBxoGLFSnI8U_fx8qhymHLsun91XEyOLV_h9c5chiuu 30
letters gdcCuS80H12Z6D8kEle9jlkXg1NyhJCCaPEWNtLm4rYr491cD2-LVCT9c5cN3uu 31
texts 94I59U73oZ1HxmMQgHBDotRZScpRxzbpsEjWyr8ecyQYg 21', '116b4852');
INSERT INTO audit_events VALUES (77, 1, 53, '2023-07-09 11:00:00', 4, 'certificate_issued', 'certificate', 1, '{"last_valid_day":"2026-07-08","number":"WMP-2023-000001"}', '65219efa8241ab446b30774be6fc606d3e599b9353e4c98342b66dd2b9d6122a', '90b1479992507aa1d6eb0c0a2833f5dc817262b420182c3e48727e96ff85d01b', 'certificates VGx2QzosevYl6W9OStPdR_ikA4RB0gxF0iGz3dYQudEALXEO1iuXkA4KaX0mrQ76V 1
letters yQNrsfyCC9vhilvRPrTc2mhg3rdNsDRzD-tv0dHL_lE-wowXEyOrvKt9c5ccXuu 32
notices K8d09Uz_lWUrwU7nD6uOjBbqlq5Zg3M2z1igyHG4w0ooCvH 1 0
notices 5yzv1cdcKA9W3tjpgbHs42YynG_XjPpaiTuLZUMFrO8oCvH 1 180
notices mUiTw9LGxd38mswTBl4DzXDobhMqN8ThaCjTOdhOf1woCvH 1 30
notices 5foJV3rFOujy_TnHfUxHbk-GJqfW3Eg2uoeQcXKs0pUoCvH 1 7
notices J_sT-ckC5bjRqY79c7nmhPhkp1rmpkkKvWCC5vNHjjsoCvH 1 90', '116b4852');
INSERT INTO audit_events VALUES (78, 1, 54, '2026-01-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"180"}', '90b1479992507aa1d6eb0c0a2833f5dc817262b420182c3e48727e96ff85d01b', '7ae306229297b4a9fb08fead6d940abda61207d81c9d087230876ed3d9f8bb67', 'letters 9U-iKAHvc1S9PWN47W7o0ztQUD42Ru7T_iD45jq_vCMv3W0XEyOTNhT9c5ci7_Z 33
letters eF_0U2u6M6gybeywTtKOiYg_ntuHEbsNPpifwvmWib0rrW0cD2-TNw-9c5cfG_Z 34
notices Qc072XbTzWUghUy2D3X4Lhhlvh5-uOHNUrU3KMuFVGIaMl6 1 180', '116b4852');
INSERT INTO audit_events VALUES (79, 1, 55, '2026-04-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"90"}', '7ae306229297b4a9fb08fead6d940abda61207d81c9d087230876ed3d9f8bb67', 'e8eff9ef1996a0ef459d53a346d5654029ba1923989756a2e52bfb8d4ec2e74b', 'letters KVwJ17yqwKJ6uO9oypOp-1cqFCrbVhtGo6zADz4ku78enW0XEyOTN-z9c5cjInA 35
letters CzwNWc8WBIMKEy6XsOB2hRz8bpFkeE3GXEkfm6gNwSM7TW0cD2-TNLN9c5cv1nA 36
notices nZHjcBk-iz7XVZ1M_L2By59YBfw9e_T25G-pSq-p1bgaMaR 1 90', '116b4852');
INSERT INTO audit_events VALUES (80, 1, 56, '2026-06-23 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"30"}', 'e8eff9ef1996a0ef459d53a346d5654029ba1923989756a2e52bfb8d4ec2e74b', '308af9d048870bbea3cc386cf24467a7a19854bcb83bc3546baddb0dabc8f4a2', 'letters AT8RMTuxsFztSvv3foRpp9WWiFSpeqLYLREo8d057k0wcW0XEyOTNEu9c5ceau7 37
letters Js3VWoKC-8VXCYGIsMJHL6STyf3kItEtQmeeQ7e7co4KLW0cD2-TN9I9c5cDMu7 38
notices igMjA6RFy1TXajc3TTr3nTzcPx58oScClvi0yci8rpMaMws 1 30', '116b4852');
INSERT INTO audit_events VALUES (81, 1, 57, '2026-06-23 11:00:00', 4, 'conflict_ended', 'conflict', 1, '{}', '308af9d048870bbea3cc386cf24467a7a19854bcb83bc3546baddb0dabc8f4a2', '6f009f349078d6387d97269520fc6655cfa964de78c3ff3588a72c68fc1d2e59', 'conflicts KnjOshkwPHftRZFDxgjhKRDVURLYIgz2y5-nv7xLcHwO1ifVFKG1L4y39eevI 1', '116b4852');
INSERT INTO audit_events VALUES (82, 1, 58, '2026-06-23 11:00:00', 1, 'person_added', 'person', 11, '{}', '6f009f349078d6387d97269520fc6655cfa964de78c3ff3588a72c68fc1d2e59', 'd3a5d9241f201f1f68516f4ee4bae2425fc5563e8566c6e3f1269b8b32501dc5', '', '116b4852');
INSERT INTO audit_events VALUES (83, 1, 59, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 11, '{}', 'd3a5d9241f201f1f68516f4ee4bae2425fc5563e8566c6e3f1269b8b32501dc5', '4dbdcaa9ad1faa3162b80f1f0b9b98be22ede559dacde873c44590e9b3a4b844', 'letters mQA87XPdW5YeCMMz5kw4U2tJT9rJ2S-JPHvYpHbinMQkB8dT8x-dM9AYL5cK8u7 39
password_links Z3zWiGr7_RUlS2Fcg7Lye9cnvq9DwhTQsffh3Ru_oAwT8JAQ318fh 11
people 4ko-73nUYXXHTZQuidVU07mjRCN968e97wavp90APIIpJY3ntlVX0 11', '116b4852');
INSERT INTO audit_events VALUES (84, 0, 18, '2026-06-23 11:00:00', 11, 'password_set', 'person', 11, '{}', '72f9fda0ddeeeb2df103b0b0916aea921ddf633539708abb2d852b5d63c42fae', 'b5f4178b9037dd54d5c78760cc9076969bc72053744823b05473392f2f20a1c8', 'letters 1kPDtf-bKL-oQkdersRKF5ZqHOW-prVXIo3zaKuZqpUAQpNT8x-3QSm9c5cBgu7 40
password_links iga7cuTHTIBeqRQw3SYojgXHYuOlZAlUzZR2Ht_WizwT8JAQ318ko 11
people IkuSFOPo-Be7gtd83G0_aRP7fPlWLZBg2MSGO_6ofI0pJY3SplVX0 11', '116b4852');
INSERT INTO audit_events VALUES (85, 1, 60, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 9, '{"from":"2026-06-23","person":"11","role":"intelligence_analyst"}', '4dbdcaa9ad1faa3162b80f1f0b9b98be22ede559dacde873c44590e9b3a4b844', '0640340a8c2560fffd3e452a1174dd49dff7131843afd0614196365284c4cd3b', 'postings 6cMm6uZgTJ6X1m_-PkYIpi25-riDdl4O43VZndDOmIAT8O1Ds7P-YLQ 9', '116b4852');
INSERT INTO audit_events VALUES (86, 1, 61, '2026-06-23 11:00:00', 4, 'enrolled', 'enrolment', 2, '{"criteria":"3","edition":"NATIONAL-1","person":"11","starts_on":"2026-06-23"}', '0640340a8c2560fffd3e452a1174dd49dff7131843afd0614196365284c4cd3b', '83653586f9ab47a92af691892949b197ccfb45193af55f29538ebf2098a3b93a', 'enrolment_criteria HfyRcN9AKUnbhmVSNYVwDD_2fg6B5twyfL38uDLO9Fc 2 1
enrolment_criteria tBdO0zJ4F83VUOcLKlQsCLdXk4ZycsfpcxhyKFl9k7o 2 2
enrolment_criteria UY5_YtYtZ1dVWNgLPzLdBMcUjHm1fGva0yzY5ylA7K0 2 4
enrolments rfF1x_tndM8c8m4XjSil8iqXerMYI7FHBb0F7ptZOkQT8O1F9Ds7PbSFvJF5xjyNEq7 2', '116b4852');
INSERT INTO audit_events VALUES (87, 1, 62, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"6"}', '83653586f9ab47a92af691892949b197ccfb45193af55f29538ebf2098a3b93a', 'd9f44ce4e8c2796256890ec557a86c2519c036ba586a5b0ed71460d59029f889', 'allocations WIPd0wYjmnjulfFLxnlKzPA1VlPg6k17CfusuMkvyjg3EifM-5Z 2', '116b4852');
INSERT INTO audit_events VALUES (88, 1, 63, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"5"}', 'd9f44ce4e8c2796256890ec557a86c2519c036ba586a5b0ed71460d59029f889', '8934e230c9492c21f74366024523c733ef1099e43c1da24a156a94a0bc79a920', 'allocations 26hA5AdYOfdRYd5VKOJoCiiQVrxNiBQx8KU5x81vZJg3EO2M-5Z 3', '116b4852');
INSERT INTO audit_events VALUES (89, 1, 64, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 2, '{"kind":"provenance-confirmed"}', '8934e230c9492c21f74366024523c733ef1099e43c1da24a156a94a0bc79a920', '9f1d12fa2af5d778ca55bca85072eda370364b31c85c0e157509d99de611051e', '', '116b4852');
INSERT INTO audit_events VALUES (90, 1, 65, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 3, '{}', '9f1d12fa2af5d778ca55bca85072eda370364b31c85c0e157509d99de611051e', 'd9ad1536cdbcbd2b45996d779b240ee230d942d7ffb215453cca83666545d75e', 'claims la-6ifT9siS07lw81O8A0VY5Xj47yGbu7SCBe0-Owe8SHXnXNdX 10
claims gDbn9YVW-uyn5-io3su_tdjOv9yqd703FiJd1Eri9b8SHSdZoQ0 11
claims AKNnlv1XB_s-0tssjsETFBEGWPEZEJWuQUM0ExQc3CwSH-Q5mfS 12
evidence d3X77pjrmrvwAy6bURlrmHi5KoVRQq0ovcUuFgA54R83EjN 2
evidence_versions 6zjj__8U52F8Q9CQJx8-57H3JgXWfPX7tPoMJaRETz03_5Z_QLBm1AopQRRpMDl5OdK1EQl 3
letters Juprao5CnpiCUOh6OaDaShOr3kM4A0oxF7Ryq7aCWX4niEo2VoT2ENU9c5cW3u7 41
texts iPAQAskdQy1wG57vqpVGq5GxxUN5kgIYR-1CfjLSAwMYg 22
texts rgYUX3gywXA8iL_NyqAcJ-c5Fv-4FfakhKNduG8l3OIYg 23
texts 9tVJ5k99d3s6F0HmasY9U9KuZJa2U4K2gOdwk5BxqP0Yg 24
texts vp7oLtyPdBpw9PY5dSv-pTg7c8yIuA0Z3h0G3E-pn7oYg 25
work_versions xKq2vG6U1yjpcoxB97vauPQOwvLdZ-Xk5xzuv5mfNd4jN5ZCe7P-YSNDNpVsHb2 3
works MGH8D8-KZ-Sb7T8KUcGTNx4iwDKZtserJOifc_KT_x8T8O1Gi 2', '116b4852');
INSERT INTO audit_events VALUES (91, 1, 66, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 3, '{"outcomes":"1:competent 2:competent 4:competent"}', 'd9ad1536cdbcbd2b45996d779b240ee230d942d7ffb215453cca83666545d75e', '685a84de90cfff86f9a1b76b9a45c96c0d463669319e50f478b93904c76bc9af', 'decisions 6Om7zuCcd8McLnGiKTyKoB1-dnxo16qA6wac3J7TcT8FsO2rsePQk9pgxjJCUQjEexkdy 7
decisions NrhV8rtwfwoYw6G6vAm8YQ7Ymvc0Pmi3DKg3cxRudUkZ_O2rsePQk9pgxjJCUUVwTxkdy 8
decisions wN5uy8MsQ8oQR9PniH0XaPZvFK2KQlgwDIG41hlb7icQDO2rsePQk9pgxjJCUFDWPxkdy 9
letters vv2zOjMVClGGHb8fyUjmZf9QNW_I61-VV0ZD2lsba_ghJViT8x-J26F9c5cZju7 42
texts L_BaCNTeRidXCvz1vbxIvp__WmW3ehpadkTKF-cT_MIYg 26
texts G0ssIH5h204tckQlOs81-NwsZt2Ehvr3lyDjBiK8Fy0Yg 27
texts xl62HKLAeAB2JEbx4psYKeXRflLMueuShwb0ZybWIKwYg 28', '116b4852');
INSERT INTO audit_events VALUES (92, 1, 67, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 3, '{"kind":"provenance-confirmed"}', '685a84de90cfff86f9a1b76b9a45c96c0d463669319e50f478b93904c76bc9af', 'add51e5c7289f8e17b6b1d9e551d36a2c9f805850355a91db68d3fff34dc347c', '', '116b4852');
INSERT INTO audit_events VALUES (93, 1, 68, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 4, '{}', 'add51e5c7289f8e17b6b1d9e551d36a2c9f805850355a91db68d3fff34dc347c', 'e01256573841ffffd1a5b4f522e6a4c903fa1f62684086578641cd4bc3c3b238', 'claims hfGcQU6JMQZDvIQtl34I_pcPKLo1qrua0b0Tv8TDRu4uUXn179w 13
claims TgHs6h7FvteU97qVElqs5fKiv0BFOV3Ye3oHLvQQEDguUSdraje 14
claims i8yTONSfxymvXVD0lm_rRLtuAusQNUNtJrFmQKywD8QuU-QTDEj 15
evidence kBXL8EBSdCLP_c272AAjH7ReEKH-JzvvvKa-ZXpIfS03Euy 3
evidence_versions 7qNEmRFeQXt_Gvy5G8j1EyieKb8q-S4M9G0hhzUVLD8Te5ZprLBm1AopQRRpMDl5OdK1EQl 4
letters CbYth7ueKIUmkR1Tzebc4CEnZ-1OsnJCDBxJ-j0l9IAniEo2VoT2Eo29c5cW3u7 41
texts GLM3MqyB0zEYPMJIGNzzG2UqlgngZp6if9YEhlQi_9AYg 29
texts JQMFIw0-NzKTaumlYYhW2AYPdPlKRAd7_9rjdRcWUXkYg 30
texts AuyKc15S4RQUfULjbZ8xCdH9eAcE5q-bQMQP9nBP2LMYg 31
texts _3dG6-vyBkJRoMrO1QT9rp4mqYlb-Gi3huYgOyF9qbAYg 32
work_versions 7yzTCwUhmP_NlJJr0iuOfBj2Uoad0EwcPTuIch7AuM0uy5ZCe7P-YSNDNc9d-b2 4
works EaS1JwLOVU-g6clcHiKanRClltogBNFIrlFQO5FD2N8T8O1Gi 3', '116b4852');
INSERT INTO audit_events VALUES (94, 1, 69, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 4, '{"outcomes":"1:competent 2:competent 4:competent"}', 'e01256573841ffffd1a5b4f522e6a4c903fa1f62684086578641cd4bc3c3b238', '437a222ed487bfcedf195db788091a0e564444890203185c9ec3f5b42146ea8a', 'decisions pum8I05H-v9isP6wXHlWtnJLhnnqg-zFYQI8xJHLDCciwO2rsePQk9pgxjJCUo-M2xkdy 10
decisions XUjYSX8KDBMYqCF6DHplVHs5LucwYKc8ClgDv9DtFscD6O2rsePQk9pgxjJCUdF_mxkdy 11
decisions C7XGvWGzNz6mkBuYKXjM61130m3bzJAZEOXs7r9O8ugQDO2rsePQk9pgxjJCU97H7xkdy 12
letters AuVamhHh3-jOFKLzC0WbKrCi1wVtQIoK2C-K15fxKKk7WViT8x-J2LU9c5c81u7 43
texts A14Gu-Kk6tqkdFE2urNxaMeWFa4zvYTj82p8Qmy_RggYg 33
texts xkPcVc4y6KIzM1p37Ea_9j1fCKFVLF9li1fDTLq4OzoYg 34
texts JiAGbkPOa7Z-pOHMs3TQGE6N7IW7-8o4OQBsq_YzG3kYg 35', '116b4852');
INSERT INTO audit_events VALUES (95, 1, 70, '2026-06-23 11:00:00', 5, 'awarded', 'award', 2, '{"early":"true","enrolment":"2"}', '437a222ed487bfcedf195db788091a0e564444890203185c9ec3f5b42146ea8a', '6c034431ca97352ee0def0d121651a2cb5300a17bba544b55724a78395df6ef6', 'awards uzJSs-BNh4iMvpeH3Vtp00O-zp2zHhVwFpX8IBOKh9Y3EO2U3z4F3HrMQ 2
letters MtsUxjmxqpAz7U9yYOkexXM5qPBAMQfsW61jEVDsXNoWI91T8x-LVqq9c5cQ1u7 44
letters Ti0KatOTRuuJCVCbzv5hzzUME9zjcH6gBkOmYmprLZQZU91cD2-LV0f9c5ciwu7 45
texts JJ5hSSf38I7qEqdtKNm9AEWBMnTtaodXKJKjJqz-ApEYg 36', '116b4852');
INSERT INTO audit_events VALUES (96, 1, 71, '2026-06-23 11:00:00', 4, 'certificate_issued', 'certificate', 2, '{"last_valid_day":"2029-06-22","number":"WMP-2026-000001"}', '6c034431ca97352ee0def0d121651a2cb5300a17bba544b55724a78395df6ef6', '13666923e0bc243d2215f8df7f2f2517bec577567c6aedfbded5ca2822118588', 'certificates dz-hs3a0yCBi1ZgjTH96h7Yx_IgllSrkLMPbWRiW0pYiWT8O1Ds1aSbKa7PspQ7Zx 2
letters Yi--tw8cts-rWV8yYRE7gw3jIUG0MNICmZHWhGyUJaEBKowT8x-rvnU9c5c-Hu7 46
notices hyHD98sZV8C6t6d4AG7sHdmx_QzOMLuHF1ofIBD8DVMoCvH 2 0
notices k6JsjwSLppHFDvGV6-PswfPMuQUoNk1vgPEG8fgZwugoCvH 2 180
notices mZiSfvZN0-fAuGcZmX4OTRuqR9-OZ34u5Yqs9YXOjFwoCvH 2 30
notices t5583dSXdHlVbSVBMkJcDTSzvayX6GG47iF7LNOVYM0oCvH 2 7
notices -lLMcsFikAepw7zQbZ88F37nYlMkn2AkubZvVcOzCcwoCvH 2 90', '116b4852');
INSERT INTO audit_events VALUES (97, 1, 72, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 4, '{"kind":"provenance-confirmed"}', '13666923e0bc243d2215f8df7f2f2517bec577567c6aedfbded5ca2822118588', '49ebca7f321ede18bf724f71e5452b80cd699722a2e7da8f1352dedb478d706a', 'texts n0ld9euADxSG174_1dQnQpwzEyoS3NwIw1hFW00GZtoYg 37
work_versions orCljlbWTC-Ci6HoEkN7vNgGgNPNOii6q-zgCninuEQXE5ZCe7P-YSNDNTAT5b2 5
works _icI3lIwH0ysw484b9d89BXUm33k0kJu4mD7Ol6btjsT8O1Gi 4', '116b4852');
INSERT INTO audit_events VALUES (98, 1, 73, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 1, '{"on":"2026-06-23"}', '49ebca7f321ede18bf724f71e5452b80cd699722a2e7da8f1352dedb478d706a', '74b3f2049fae25e852d991f604a2f94384358352797776b9bfb89802393cff46', 'cpd_entries BdV97IA2ydDcf-iOMSPp1_rIp_m_ZlriNWYior5hrdAT8O1GuYwvlRoGi 1
cpd_works 6kgUTvD2CR9-DfjT2OIxputu4_m-_RIiXuk8G4eehQQ 1 4
texts 930qKV3gkHsA-105xbyfGzZC9w0zunsKI2nbv24caKIYg 38', '116b4852');
INSERT INTO audit_events VALUES (99, 1, 74, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 1, '{"cpd":"1","reason":"names_somebody"}', '74b3f2049fae25e852d991f604a2f94384358352797776b9bfb89802393cff46', '115f947023376a217adffd3060f1384e7637926d63b01a3b01157081c68e738d', 'letters nDEGKE0iUT9kR7f3lcKpD5LdHVKyB6bGU2ns940h_88gb2sFaaZOtKm9c5cOou7 47
quarantines E_geurmeIGCsGqEFlUJcmBARhzDpF_KfCMcAgwlLvuIT1har25tT8O1LDQgkaFguT 1', '116b4852');
INSERT INTO audit_events VALUES (100, 1, 75, '2026-06-23 11:00:00', 7, 'purged', 'quarantine', 1, '{"texts":"1"}', '115f947023376a217adffd3060f1384e7637926d63b01a3b01157081c68e738d', '8c68822d478c993bc1ef7d5db2698671447a710723b24dd6e43a19d75a5351a6', 'quarantines HZlDj7Sew99wIU2Kepk8W8vx4zLhBJepmjtYYVCNXSQT1har25tT8O1LDQgkakJ3j 1
texts GFkZDT9mr1ixmveY4zJWs7CalRwILscoZE-mnr2yHKg3r 38', '116b4852');
INSERT INTO audit_events VALUES (101, 1, 76, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 2, '{"on":"2026-06-23"}', '8c68822d478c993bc1ef7d5db2698671447a710723b24dd6e43a19d75a5351a6', '24c01027d583ce27becb04ff681f856d238520ac5fc9fdc0c4ce18654cd0bf90', 'cpd_entries 9YXM2C1XXz_Q3-icQv3B7bYZaIn-Pms0-fisQ3tnmRET8O1Guu_56-OGi 2
texts LT9Rv-zSp_icFxNlthqY66BAH7xB1gFgrGGvhlzTRYUYg 39', '116b4852');
INSERT INTO audit_events VALUES (102, 1, 77, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 5, '{"kind":"provenance-confirmed"}', '24c01027d583ce27becb04ff681f856d238520ac5fc9fdc0c4ce18654cd0bf90', 'df4aaccb7f8be8e3c6741228aaef44dfc6114cbb02200bb24224ec91f0611100', 'texts sWI0xiH3z-fMaXyulw-l0YnFeJD2QhL1O4z7vB2wYkoYg 40
work_versions YMo79QZDd-2CvsC5jzi-OcwzmS1dAJDh0Kxn7i6ln_Y0E5ZCe7P-YSNDNpcAvb2 6
works VIdrZkeGcyQlpIGCJMJHSosjuyqVaoNaA4NyYZudS5gT8O1Gi 5', '116b4852');
INSERT INTO audit_events VALUES (103, 1, 78, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 2, '{"reason":"marked_higher","work_version":"6"}', 'df4aaccb7f8be8e3c6741228aaef44dfc6114cbb02200bb24224ec91f0611100', 'def9331366f269128f117c1d2d3af39a339456d3be2e2349f92cdc02e41df8e4', 'letters WR04FgbYd27Q-8jvB5rzb5C558ilRVkCjnAp_w2gWegY12sFaaZOtKm9c5cFOu7 48
quarantines 516LVzEX2N-UdAIe6MNla5eRRMnbeY15V3zLh46sHGsT1Sor2bUT8O1TLQgkaFguT 2', '116b4852');
INSERT INTO audit_events VALUES (104, 1, 79, '2026-06-23 11:00:00', 1, 'person_added', 'person', 12, '{}', 'def9331366f269128f117c1d2d3af39a339456d3be2e2349f92cdc02e41df8e4', '1bceca82a509a8a708d6f769ed5f0711400aa943ce1f5d7b5b91002c104b7bcb', '', '116b4852');
INSERT INTO audit_events VALUES (105, 1, 80, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 12, '{}', '1bceca82a509a8a708d6f769ed5f0711400aa943ce1f5d7b5b91002c104b7bcb', 'dc7ffc0cf829bdceea5a48abf857278aa77824f53b3c1fb113937de6085b0d1a', 'letters KZdYE9QkhrmxPo8hP-SF6niOaDYmtIALMC27TxVDXAII58dLZ7pdMce825cS_u7 49
password_links dw-3jEaNhL4axE7Q0HVPLYK0CBR_XiCwIFb2kE0q4jILZOQQ318fh 12
people A6unR3AJalejYUYh5KE80HXBk27YZCUbWj5crRJ_TlsmgtQntlVX0 12', '116b4852');
INSERT INTO audit_events VALUES (106, 0, 19, '2026-06-23 11:00:00', 12, 'password_set', 'person', 12, '{}', 'b5f4178b9037dd54d5c78760cc9076969bc72053744823b05473392f2f20a1c8', '097b2dd98334ade60922dabb2095a49f33982ffe559f9788b838a6949dda8b22', 'letters 0FoWIzyLf2zyGxbKsaR9aZXMlKC2dkOXMSDVcjHSuQ8eJpNLZ7p3QG-9c5cFru7 50
password_links Ch9ZEvv1z1ZaDz_wa8o2025ch8ANRYpYFDbr4uefygkLZOQQ318ko 12
people phhVP2_6-uzrzAFli2Cb05FvWMxu5W8xNC8YNqNz0uomgtQtAlVX0 12', '116b4852');
INSERT INTO audit_events VALUES (107, 1, 81, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 10, '{"from":"2026-06-23","person":"12","role":"researcher"}', 'dc7ffc0cf829bdceea5a48abf857278aa77824f53b3c1fb113937de6085b0d1a', '45604e993ae0c570518cf2cc9febf7725f2f0e6f3a25c5d03f7efba7314d110e', 'postings 7jQrF_HF8FREUQRIaxGOO6EcPnjDixV5N_gojB4Q63oLZO1Pv7P-Y2G 10', '116b4852');
INSERT INTO audit_events VALUES (108, 1, 82, '2026-06-23 11:00:00', 1, 'person_changed', 'person', 12, '{"fields":"name"}', '45604e993ae0c570518cf2cc9febf7725f2f0e6f3a25c5d03f7efba7314d110e', '3bb4301f24b20a2cbc9715252f464c8bad59c02818b289c66a7d2e6c0366bb53', 'people 6aCm80r_VjtB_PpXEbIO0XcirZFVwTWUMFgVfEIeMeQoKtQtAj5X0 12', '116b4852');
INSERT INTO audit_events VALUES (109, 1, 83, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"1"}', '3bb4301f24b20a2cbc9715252f464c8bad59c02818b289c66a7d2e6c0366bb53', '1a68badd4b4b0b72b3205dc04f305c2bee46db98562b79fb3aae3dceed339233', 'address_changes zFAXRPpRaOJ8sjgbJQvOZX9Elim3-i1aIQm8gLbZwLoLZu_2gpdQ32gwqFfWb1oJE 1
letters qAxZSzY1QakXN0jSr691zB8m6tRtRs-p7UhM7Ffw9g4PqFpLZ2Gp51a9c8fg_u7 51
letters fQeiMGLkmtXKx8nnsTg2BdBzHhu_abstLg5L_V9SJrAGzOjLZ7pz-zz9c8fyuu7 52
people 0g9MgE4RcIdXqnwqYAnh5wv5bbh3ms-AdVHa_chvz7EoKtQtAh6X0 12', '116b4852');
INSERT INTO audit_events VALUES (110, 1, 84, '2026-06-23 11:00:00', NULL, 'address_change_stopped', 'person', 12, '{"by":"the old address","change":"1"}', '1a68badd4b4b0b72b3205dc04f305c2bee46db98562b79fb3aae3dceed339233', 'c0f0e866fe42dc70d783e8600075fac15ea8f1da743890a73eda3eb49fa2010b', 'address_changes xMtzDiLHfbA4z_MfZ5PbQbHac03TVt-R9_6AE3cga-QLZu_2gpdQ32gwqFfVn1oJE 1', '116b4852');
INSERT INTO audit_events VALUES (111, 1, 85, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"2"}', 'c0f0e866fe42dc70d783e8600075fac15ea8f1da743890a73eda3eb49fa2010b', '8536aee4c35951f601d17e26fe8b1598f75164deca3bb0c180431b601ca23f95', 'address_changes P6b9xNxI3zBIziNPibdjyw0saYyGN8lWVtFAF9HelN8LZqsvspdQ32gwqFfWb1oJE 2
letters 5m0ozLpwKADw8umSG8K4-r_2CimlCPUCIhLcfjSmE_Id6FpLZuyp51a9c9_7Tu7 53
letters Z0qxnxbEVTv_r4XNfzs3NnXOVZXotGJJ19J-my0S840h8OjLZ7pz-zz9c9_ZAu7 54
people NVIAbw2vmxJS5MXLS8xK9-3IkAa-Cm2wicN-oH-LSOAoKtQtAliX0 12', '116b4852');
INSERT INTO audit_events VALUES (112, 1, 86, '2026-06-23 11:00:00', 2, 'address_change_stopped', 'person', 12, '{"change":"2"}', '8536aee4c35951f601d17e26fe8b1598f75164deca3bb0c180431b601ca23f95', 'f21d1c840f9a5eceb2e785d58424bafd35e4e06055d705194ddedfbd159b133e', 'address_changes mELHxFlNzIPguBRg0vBIJBLL8a7TY9w_QrvVsM3Rei0LZqsvspdQ32gwqFfVniUJE 2', '116b4852');
INSERT INTO audit_events VALUES (113, 1, 87, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 6, '{"change":"3"}', 'f21d1c840f9a5eceb2e785d58424bafd35e4e06055d705194ddedfbd159b133e', 'be8f187b156a8c7ebe82c4c2f4ecc904deb8ff876511cec26ff395f4c89ecd8f', 'address_changes XFwcNeJUhfel9w-7Heko1mbsdc29xqJS2UVDzFukUn0NSviXnpdQ32gwqFfWb1oJE 3
letters HaD3aEjLlsfyPBroFDv_0nuPaZaq48vkzOleKIWXuF8Q0FpNSUNp5X39cTkU4u7 55
letters AYCywIrBHtlMT5JCSzn7hMu6ji6jeXA3TScnaIDBLZUd_OjNSsBz-l49cTkIHu7 56
people 0bYWC85Kx7I-e6wVVxdO8axYlo3tFke10g5mgMJRCi4tsxQU2j5B_ 6', '116b4852');
INSERT INTO audit_events VALUES (114, 1, 88, '2026-06-23 11:00:00', 6, 'address_change_confirmed', 'person', 6, '{"change":"3"}', 'be8f187b156a8c7ebe82c4c2f4ecc904deb8ff876511cec26ff395f4c89ecd8f', 'a6be898243351325ef5133327d6894150940c1ff2e3cedc871ae08699e6b09d9', 'address_changes v6DBHMYpYl3jh-1WwZw18wwBYrizzQmtupxFiE2yyyoNSviXnpdQ33JwqFfWb1oJE 3', '116b4852');
INSERT INTO audit_events VALUES (115, 1, 89, '2026-06-23 11:00:00', 2, 'address_change_approved', 'person', 6, '{"change":"3"}', 'a6be898243351325ef5133327d6894150940c1ff2e3cedc871ae08699e6b09d9', 'b011216ebc797f5f0dabf3b4ff7baaf97c172c276b0de9097e8684c6b0278a5b', '', '116b4852');
INSERT INTO audit_events VALUES (116, 1, 90, '2026-06-23 11:00:00', 2, 'address_changed', 'person', 6, '{"change":"3"}', 'b011216ebc797f5f0dabf3b4ff7baaf97c172c276b0de9097e8684c6b0278a5b', '7d8d7a68e72af27b721b66964f9b5fc84ab458776943114d728a0df29734935e', 'address_changes f4k4GYLT7AEowhxLLsVP8GgZtMWhZ9waPxasuBMTXzANSviXnpdQ33J_TYWWb1oPD 3
letters Q5QhAVOj7bHCx6rlcHCWGEz1dFMGEIjZMV5yEvhpuyoX8pNNSsB3QMl9c5c4-u7 57
letters bmV0CZ7q39t7BYs-TdI6LrbpCDyFWTpIVCQtnsuh1Gs1_pNNSUN3QMl9c5c6ou7 58
people CUuBUG-0rYYlWrUqTbrSOzrlEDGHF_H357lZxTU_esstsviU2h6B_ 6', '116b4852');
INSERT INTO audit_events VALUES (117, 1, 91, '2026-06-23 11:00:00', 7, 'second_factor_set', 'person', 7, '{}', '7d8d7a68e72af27b721b66964f9b5fc84ab458776943114d728a0df29734935e', 'cb8e095ce1f165f7a5c39b549f9cc1c403356ab062c49302d544c9dfcb98b9f6', 'letters MbrBVtFHs3QJhf68NUirB5f5ZDdnijZlVx7E401Sc5sZLpNFaaZ3Qjq9c5czpu7 59
recovery_codes st41JJQuTdJKbHraJfANLxF67EBvi2Sbkvin-8YAfl8fh 7 3069d63d277579af124a5e927c79357f1c853184e8d85d63f0ed8fc198b98e2c
recovery_codes DV5iVX4mvIyA_PQA_R7-TluS87Sxsxsl4VVMZRJMRe0fh 7 6e2b14438312e4a0e536996f60e321014ce480e354d41dc40e971ba976666965
recovery_codes vTtSY7u7RG2XUbVbHOu0vkp5In7yvxALkyEgit_ai8Ufh 7 776b6750be0c6b58fc235a029863a26e533b3d9a971b45a1a8c69cb8b590d0d1
recovery_codes m-p1zouM4o5A5fW3ffL5S9dYARbBm0SL1ReN4hfaEzcfh 7 8ac9d2dddfc21f61534d54c38b09d045b4036c17d3c17cd3b9a872a36b95957a
recovery_codes q3g7R6RfFdtOeIOG-GA_yJ3ct2Bnc5jquwrodrXOBJAfh 7 a93a67e966ad4c4063020218126a60bb41994e1aeb6baae98227656557293002
recovery_codes 6hO4HJAvO_FLEqauIN5-5-gKBV8Qc30tvUPLsWRymLgfh 7 ae2db118ac6c4c853ad2f490bccccca0b21ce3920eab2389a49ffa465146019a
recovery_codes jeU3ookIm5lNtRDtQMByHm4RGn44EqBAhsOk8yU64Lofh 7 cd75ec75de3e220737be0bfd70b1369eabda392736050a5372593d3a545b3616
recovery_codes ymxBS-RlIB0-WedLHL8Kvyqf2lN7iQhhFsROnm06OAMfh 7 efc2e8364fac7cf2a9d281941cd8d59de6186ad637a1350aeb4833d0720f2c2d
recovery_codes KoSn6m0-np8YZkD3zziiMWcR57B581D_eCFsm0zEgzYfh 7 f2007d91a4b4273db032aeea6430c3c2913b13a02cbf03641d781246c10a852c
recovery_codes cz7O78WxtjRAdhQnKZVP6eF-ASS-1XKvRmBCVtr2EyQfh 7 fe6d5926f83d515a9da01de75f2520d8fb58af30d8852431388e1d6196240aaf
second_factors zm0h611ryatwPGkJ1EC92BhhMpS29ALNS1XCP8DtCukUvUQTC 7', '116b4852');
INSERT INTO audit_events VALUES (118, 1, 92, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"1"}', 'cb8e095ce1f165f7a5c39b549f9cc1c403356ab062c49302d544c9dfcb98b9f6', '2aae82ff5e2231febcd3255afc73b5e771a5a8e23eb1de79cac7c9ffde733080', 'factor_resets 5MnHvr96ID7TojJM-hcK-MHYFMUlCaRotoMuC6aHx5gFapdCOokAard 1
letters butd0SQuNDG7lEE_CIg1SEnzCMCfPKz7pUlKcjpDIJc6LpNFaaZ3QB_9c5ccBH1 60', '116b4852');
INSERT INTO audit_events VALUES (119, 1, 93, '2026-06-23 11:01:00', 2, 'factor_reset_refused', 'person', 7, '{"reset":"1"}', '2aae82ff5e2231febcd3255afc73b5e771a5a8e23eb1de79cac7c9ffde733080', '06bf7728a23caae3bdc4a0f897ac8a90ff2311cdaf5a39dd2a35ce5beb139cfd', 'factor_resets TDbbg39JxFFUvGvNuv46Ew6ScdFCRrJopsJwVVSPuNkFapdCOK8HW5_ 1', '116b4852');
INSERT INTO audit_events VALUES (120, 1, 94, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"2"}', '06bf7728a23caae3bdc4a0f897ac8a90ff2311cdaf5a39dd2a35ce5beb139cfd', 'a553ef69718f0c5b21783424b73dc32520d5a717bd79f2e97a124e7c8d5db618', 'factor_resets iEQYZC-NO3J0jkl8yiLRuuoDD5Gq9HiCZR5nnIqOud8FapdCOokAard 2
letters NgHsbuQolnmIdbXVvhVVYpIaVos7Kfwmw7bSMXnayyACepNFaaZ3QB_9c5cq7H1 61', '116b4852');
INSERT INTO audit_events VALUES (121, 1, 95, '2026-06-23 11:01:00', 2, 'factor_reset', 'person', 7, '{"reset":"2"}', 'a553ef69718f0c5b21783424b73dc32520d5a717bd79f2e97a124e7c8d5db618', '5b3abf9669e1778fb0a262a10bdcfccf2e232b0d2def2e0e654f39d29eb0dc2b', 'factor_resets rbIcFAPv8Gm06VKN68mZ421fsZh2k1cQg9cwKCFsUKEFapdCOK8HW1D 2
letters vP859Mfao6GmrQ2OLH9vy_eXn_Fgt427b5zur671f_sJwpNFaaZ3Q169c5cDrH1 62
recovery_codes gone 7 3069d63d277579af124a5e927c79357f1c853184e8d85d63f0ed8fc198b98e2c
recovery_codes gone 7 6e2b14438312e4a0e536996f60e321014ce480e354d41dc40e971ba976666965
recovery_codes gone 7 776b6750be0c6b58fc235a029863a26e533b3d9a971b45a1a8c69cb8b590d0d1
recovery_codes gone 7 8ac9d2dddfc21f61534d54c38b09d045b4036c17d3c17cd3b9a872a36b95957a
recovery_codes gone 7 a93a67e966ad4c4063020218126a60bb41994e1aeb6baae98227656557293002
recovery_codes gone 7 ae2db118ac6c4c853ad2f490bccccca0b21ce3920eab2389a49ffa465146019a
recovery_codes gone 7 cd75ec75de3e220737be0bfd70b1369eabda392736050a5372593d3a545b3616
recovery_codes gone 7 efc2e8364fac7cf2a9d281941cd8d59de6186ad637a1350aeb4833d0720f2c2d
recovery_codes gone 7 f2007d91a4b4273db032aeea6430c3c2913b13a02cbf03641d781246c10a852c
recovery_codes gone 7 fe6d5926f83d515a9da01de75f2520d8fb58af30d8852431388e1d6196240aaf
second_factors gone 7', '116b4852');
INSERT INTO audit_events VALUES (122, 1, 96, '2026-06-23 11:01:00', 7, 'second_factor_set', 'person', 7, '{}', '5b3abf9669e1778fb0a262a10bdcfccf2e232b0d2def2e0e654f39d29eb0dc2b', 'ba32a85217458c9dd5021959f308d472e7c0b8d5b7abd657fbe334a2c67e52c3', 'letters oA7XHu1YkgvGMa5btJnakpDcN9vq5whbDa-75fbnbBcqmpNFaaZ3Qjq9c5cvTH1 63
recovery_codes Vb6aNiiHICgkIhrDOQeA3pPEjXOYK5FOz7u1ZmrMxLIfh 7 3c8f474997bbfc68d905f08b4be2917aef75a9d1ff7306b3046ec4a17320d913
recovery_codes ireAExNkjy6KjUcA7NIccS7lwfa6YTHry2gXO5FnSScfh 7 4314c4b0dbb4ca6c88206aabf5d39520dc00d178c5b3aa9bc55e0f449be480cd
recovery_codes CTOO32__1N2cXyKNhFBmGsCqvkZUfQvdn-xdbi3pNDUfh 7 43a556341475edac23dad9c61a06f6446cf79df10634cb644a72b9f8e2e6551d
recovery_codes e-swRgT2x8URbfSx7EAHC1OmkZ41XZXOZGbd0cmCegMfh 7 4535770fe6f999a1df6dd00325e7e140d207bb2e968ff2f31a933dc1e54f8ccf
recovery_codes e250UyuPsvzgILSvC76O6Y5ztJUtE9L3gQWhruhEQYkfh 7 754eedadd5936a083248436314256b5e31d64372a8d8023c1302b9027a02b6e6
recovery_codes Bb3bfzhgi5YIWBdx4ks3ksDvq0j4g3kUotiwEw3vgtkfh 7 78258b499a447cb202788fd00a27d1eb2409bbb7d03e3a82e8cbadf171404ce1
recovery_codes VfyH2bhZncfr_es1uJ6Pz1Sbqwru51qGdDKSWxJa7hIfh 7 9010e788d81b6317592dd84ba79d5bafdd4149d38ea400f794f0fd1b2dafac57
recovery_codes 5bMPZ-2aEq2vd7u9wiFVsnJMnOYIlxPhoQ9xQxs86eofh 7 b248a42830d95bf0be070507d8b8b00b59630ec00a2feac948341ea1bded545e
recovery_codes L2h0V9Gi293ZHt9ociu4EUBtvyumAcfXQayjyTChG8sfh 7 e5f7bd822e6dcdc998d2dd2fee75e68f52c137f3e36a8015c4adac589988cc7e
recovery_codes DLOjTm8bMHEnz2l0ZJXpqokiYtgmicLFXyPG7XP-v-Afh 7 fdc421935535ae3f8af341528a7178c4326ec20676fe3e15b5836b48c8b6526f
second_factors beSrHpSfRqoOxIm32TTAyBhal5ZvENORvlqjgDozdpQNKI7AD 7', '116b4852');
INSERT INTO audit_events VALUES (123, 1, 97, '2026-06-23 11:02:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and code"}', 'ba32a85217458c9dd5021959f308d472e7c0b8d5b7abd657fbe334a2c67e52c3', 'ae0c5ce42801c11b826629b144f2dfa454a0dae127836869e81b04d5eedbf71c', 'letters Bxf4A8QUd9z9nXEF7IqTHyeQFjQ83dvAaXjYIQQy5L8wUpNFaaZ3QIv9c5c2aHa 64
second_factors I41MVmeLqIhTehfoip-3n_-GfxCbCMREXu9hckHMj-4NKayAD 7', '116b4852');
INSERT INTO audit_events VALUES (124, 1, 98, '2026-06-23 11:03:00', 7, 'recovery_codes_made', 'person', 7, '{}', 'ae0c5ce42801c11b826629b144f2dfa454a0dae127836869e81b04d5eedbf71c', 'ffab8f0709f379c813708a5b2cdaa57ff725a8b9dd6ae6796100e9b4600314a0', 'letters DmOrBF6n-RuqrK8ufe81ZyXcGDdZTryfnJtcVOOdJ5ASTpNFaaZ3QHg9c5cI3s9 65
recovery_codes 740xkcYlJGB4ODwTtLucXXgynvwprO8ABf25XHgEDyIfh 7 0434d3988421573aa1a9d6be969d42c22f43a259a4d9b57b1081e3b448d47887
recovery_codes anqP1sBvcijXfEBKbxVZ6ldWpCvWFEemJ4ydK1umG-ofh 7 08172695f15d077a8cd79302342f13e3c42503be7ccd949d33c5e95c80e64de3
recovery_codes 83XzjjWWWYHmILejQtax6Bs3NZEO_LfyaYwmhNXnB-cfh 7 1fd157e39fb2a956ac1a1f3fbf9e7208c25fe71d6a6f3cdc7e949caf7c1f409d
recovery_codes UzPSCs31iGePINjFub5HyH0gmIWQb7aVQdIe_d44IKkfh 7 22cb578b63eb4a039bc674ab9194c8652f7e6c5a56d7d3c5c3ed578822e7bc7f
recovery_codes Vk4aQoKB2ziDRgUaENj3Pf3c9NI3om5npxWpHacRi_cfh 7 2f4b6b34e3c31ae82d16e5567e5b0d52886006ef041d7fd0167db06e4f153192
recovery_codes esXxXQX-eCRo3YK_mO-6YleA0lf6aC7vSjpitXUYftcfh 7 3704bd4f7aa214ffa8a0b6e0e7075ea706c89d62009cdbb23c9f50221be3422e
recovery_codes gone 7 3c8f474997bbfc68d905f08b4be2917aef75a9d1ff7306b3046ec4a17320d913
recovery_codes gone 7 4314c4b0dbb4ca6c88206aabf5d39520dc00d178c5b3aa9bc55e0f449be480cd
recovery_codes gone 7 43a556341475edac23dad9c61a06f6446cf79df10634cb644a72b9f8e2e6551d
recovery_codes gone 7 4535770fe6f999a1df6dd00325e7e140d207bb2e968ff2f31a933dc1e54f8ccf
recovery_codes gone 7 754eedadd5936a083248436314256b5e31d64372a8d8023c1302b9027a02b6e6
recovery_codes gone 7 78258b499a447cb202788fd00a27d1eb2409bbb7d03e3a82e8cbadf171404ce1
recovery_codes gone 7 9010e788d81b6317592dd84ba79d5bafdd4149d38ea400f794f0fd1b2dafac57
recovery_codes bEOBCKgrgtUBnIZfJT3sWNJZxHXJz3rsJVUyzUEHsJofh 7 a601827293072eeb7f0195bb9e7407c2deffb0e60a7ad5443730d15835f73834
recovery_codes gone 7 b248a42830d95bf0be070507d8b8b00b59630ec00a2feac948341ea1bded545e
recovery_codes P6dlAVbJxU0_dX_8EOToR6MH9oIeX2BCUihd6ptJSJkfh 7 c64247b3e4efeaaa09b68120b362ae5dd25fb14b7985111d6f6d4b36ac576020
recovery_codes Hba8J4TqHieoMdSSBfgGhSeqPHfGCnpCJScN-2G-aQ0fh 7 ce4aaa9d00b143031b683589497373f9ed346259991f66f0ebd40f17b07f739b
recovery_codes fnSCiGFr0aHsi2Ow-SsreMxdHb3C587_gdtS01gF_d8fh 7 ddbe826ec582fc2dbcdcde81783988aac33452b156c7e792393e1c7c56af1886
recovery_codes gone 7 e5f7bd822e6dcdc998d2dd2fee75e68f52c137f3e36a8015c4adac589988cc7e
recovery_codes gone 7 fdc421935535ae3f8af341528a7178c4326ec20676fe3e15b5836b48c8b6526f
second_factors pjCS3XKqpwhXuKoiC9Hx6AN4vktL6c5DG6K5ir-XmFoNKliAD 7', '116b4852');
INSERT INTO audit_events VALUES (125, 1, 99, '2026-06-23 11:03:00', 7, 'recovery_code_used', 'person', 7, '{}', 'ffab8f0709f379c813708a5b2cdaa57ff725a8b9dd6ae6796100e9b4600314a0', '43bdb73b64792e9a45f3978b6b54e2f84e59dfbeaa8642e59401152215360cdc', '', '116b4852');
INSERT INTO audit_events VALUES (126, 1, 100, '2026-06-23 11:03:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and recovery code"}', '43bdb73b64792e9a45f3978b6b54e2f84e59dfbeaa8642e59401152215360cdc', 'cc81e79185aafe86c3b24b5125a45097688bcd4b873d4cfe51a7c9ad56acbee5', 'letters wwBgvYnF_9VUNJp1G5y6BKVYHNzXCFJCQNhMaEgVtiwPOpNFaaZ3QSZ9c5c-7s9 66
letters waRryuu2DNd5DtYPiYSjMOgCK4DK-5DkQGmtiBJKkS8EzpNFaaZ3Q179c5cL8s9 67
recovery_codes M0OyZMo-VndoVX8DvC_rO9eUuH-z6WwGvAh8eBY2o8gOn 7 3704bd4f7aa214ffa8a0b6e0e7075ea706c89d62009cdbb23c9f50221be3422e', '116b4852');
INSERT INTO audit_events VALUES (127, 1, 101, '2026-06-23 11:03:00', 3, 'second_factor_set', 'person', 3, '{}', 'cc81e79185aafe86c3b24b5125a45097688bcd4b873d4cfe51a7c9ad56acbee5', 'fc318230718300e595f5d3fa8dfead82b96e869908065ff181168ca4d13f5f84', 'letters 6pj5i0VrMAuisMNHw7flhTLDadSiL0Hvj_C9_9pbhNMIRpNstuM3QIZ9c5cbYs9 68
recovery_codes JVOFj5s6M5jJ_h0z1nO0Q1khqawsQH1uabJAmrR-AyMfh 3 0c0e1d2fbfed153dfb35cab4efb5b422dc5038ca8bdd6172cfd4b2f39f36469b
recovery_codes kT-tCDBv51QbSFjpXTkjy0bPG8Gv2aoiaf6DtyQV1tMfh 3 2944668144495a571e192a78bbe2575c7a57144670f5b5955cac7781ffe6d0f6
recovery_codes EgwNolkH9ENob0kxvbd1CNkLByCY5-ETPESMNZ_gCmwfh 3 29cf423369af63abb44e4c03ed584b50b241f2f1c402b37b7eedcf1531d19cf2
recovery_codes 1vN7inn_X0k2Ie7cgFGwX3i1nZA50EtAR1Rfc_yXGVEfh 3 2a1cf692edacab79ef9eb6233d98ae63d1f8ae198d04750c5bee56709002277d
recovery_codes fKwb7i5ZF5l5kJHWIVtPZd1RjWuK_-kFXOlf1a-lyo8fh 3 4394f2647e133a696fc8e563a671cee1ac50e7af58bc3d104ee00b41448d2895
recovery_codes 3WuoTeY17PSJcyWtJTaCTjwu6ag-wG2Mg9ES7ArokbEfh 3 5eb619dcebfa839fe26e074602cd818e8abaddc84091e915fbf15db830d6f823
recovery_codes ucuptoHBERpT9ne7cvCDf2ym7br-krdwFCq4C3pWzsofh 3 9260790dfe6fa4ddcb30ea64df303b138a236507f9ec57617ce174b6627b444b
recovery_codes WLjs4pEhlix6DdaROh9AS0lwfJIo0F6TDd5sDeuyrzAfh 3 a3ac6ba9b904f355d7ea0b39596505d33080b367d03b4f9f5ac0865b0c37366e
recovery_codes NlGZS7cvpETpf6i_mo_HGU_Qkzs-HHJncNyUlOB4f38fh 3 e99e0db6457306ce4f5c0cec5d84efd5f6dfb3fb1707124c1f612659a0d30042
recovery_codes CntIj33WYSuOqAbHttvbnN63UoKHh0sLb-GbZqx0dPAfh 3 fe8915db3c6846b4fd2c01359fcff386f30d4e7b4869b129107edbae9d76b1f2
second_factors Gm38ODS5Cmtb58AWLHIFGUsb7ZohelMpltUTiIfqeg8Y7li75 3', '116b4852');
INSERT INTO audit_events VALUES (128, 1, 102, '2026-06-23 11:04:00', 3, 'second_factor_removed', 'person', 3, '{}', 'fc318230718300e595f5d3fa8dfead82b96e869908065ff181168ca4d13f5f84', '0cff2f7d7e0affff99b8991c1fe7fce28d68b4217c7f3708ec180a2b8d966088', 'letters szfROi3iTovZxr2qTuJuATNf8I2eA1Y4cCwYy6Tyc7cIQpNstuM3Q1R9c5cQ-Jm 69
recovery_codes gone 3 0c0e1d2fbfed153dfb35cab4efb5b422dc5038ca8bdd6172cfd4b2f39f36469b
recovery_codes gone 3 2944668144495a571e192a78bbe2575c7a57144670f5b5955cac7781ffe6d0f6
recovery_codes gone 3 29cf423369af63abb44e4c03ed584b50b241f2f1c402b37b7eedcf1531d19cf2
recovery_codes gone 3 2a1cf692edacab79ef9eb6233d98ae63d1f8ae198d04750c5bee56709002277d
recovery_codes gone 3 4394f2647e133a696fc8e563a671cee1ac50e7af58bc3d104ee00b41448d2895
recovery_codes gone 3 5eb619dcebfa839fe26e074602cd818e8abaddc84091e915fbf15db830d6f823
recovery_codes gone 3 9260790dfe6fa4ddcb30ea64df303b138a236507f9ec57617ce174b6627b444b
recovery_codes gone 3 a3ac6ba9b904f355d7ea0b39596505d33080b367d03b4f9f5ac0865b0c37366e
recovery_codes gone 3 e99e0db6457306ce4f5c0cec5d84efd5f6dfb3fb1707124c1f612659a0d30042
recovery_codes gone 3 fe8915db3c6846b4fd2c01359fcff386f30d4e7b4869b129107edbae9d76b1f2
second_factors gone 3', '116b4852');
INSERT INTO audit_events VALUES (129, 1, 103, '2026-06-23 11:04:00', 1, 'account_closed', 'person', 12, '{"reason":"long_absence"}', '0cff2f7d7e0affff99b8991c1fe7fce28d68b4217c7f3708ec180a2b8d966088', 'cab61093500eaf6afdd55159c30720a96c88faa5eb89cb353438ac794563b3f3', 'account_closings c6xmsAtsrIg3R0bjH_ol2bnTB6BVsGku93Zy8mXUptALZXRqxzfsNgXj5 1
letters XqmrkSudrA6JiN3FGSUHYCTjJQO7FkGAPHjOvyPxFS0m3pNLZ7p3Qt-9c5cRWJm 70', '116b4852');
INSERT INTO audit_events VALUES (130, 1, 104, '2026-06-23 11:04:00', 2, 'account_opened', 'person', 12, '{"reason":"returned"}', 'cab61093500eaf6afdd55159c30720a96c88faa5eb89cb353438ac794563b3f3', 'b23e5f5e1eed2808954da8b88b442b9469db48ca4be01dcef2fef4409a7e99b6', 'account_closings 8BWMxg0babO27od4S9IVAX5myuAsocIK5E268UbOjW4LZXRqxzft6TKXG 1
letters azyH4dxjNoG4MFGfW_7Ings_JqWFL2CryWCgjGI-QpcEcpNLZ7p3QkK9c5c3GJm 71', '116b4852');
INSERT INTO audit_events VALUES (131, 1, 105, '2026-07-03 11:04:00', 1, 'posting_ended', 'posting', 10, '{"last":"2026-07-02"}', 'b23e5f5e1eed2808954da8b88b442b9469db48ca4be01dcef2fef4409a7e99b6', 'd66c2042fa0202e61b14f3e26538616a9d101212c812bcd498efda5a90151310', 'postings UMqSm-h-urKICtn4E0utEumZJVw7yNxQQvdVOx5_oacLZO1Pv7PoW2G 10', '116b4852');
INSERT INTO audit_events VALUES (132, 1, 106, '2026-08-02 11:04:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"0"}', 'd66c2042fa0202e61b14f3e26538616a9d101212c812bcd498efda5a90151310', '7581cb7a70eabda230952e17878d7a9a3cda7acda92b24c571c9f935a31895a6', 'letters ss-iG9z8_ABks-xL0gDRo7yJHg97D7PeEcMZHY8ZyPoEqW0XEyOHPMz9c5cFbuZ 72
letters 3EsTflq5u0yD_uuqnwKH53TCH_4XUTQ93YCQK7VNo4oMRW0cD2-HPvg9c5cZRuZ 73
notices 34sTBYY0sg4oxJW4VnPDuVC7iKEKOfKbJY1cPsqGxc4aMGo 1 0
notices 0_7U-aAdG52s7N8B0003rxHFI_pQasHExg-NK117GBkTNGo 1 7', '116b4852');
INSERT INTO audit_events VALUES (133, 0, 20, '2026-10-31 11:04:00', NULL, 'account_closed', 'person', 12, '{"reason":"no_posting_or_duty"}', '097b2dd98334ade60922dabb2095a49f33982ffe559f9788b838a6949dda8b22', 'f7ab801b4fd47323a60e69e8ccdc24d4666a0f7f8ba76894d4c59048b55ae78d', 'account_closings UvHbyUn2qITjDti1cTIYWEgi2zlvBKM0ivLUgFAq2A0LZB3jckXsNgXj5 2
letters 7nruPBSsYcKW7u-Ldcf8i3rQ6DUfp9mCEVAb77UdUPUf9pNLZ7p3Qt-9c5cQHba 74', '116b4852');
INSERT INTO audit_events VALUES (134, 1, 107, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '7581cb7a70eabda230952e17878d7a9a3cda7acda92b24c571c9f935a31895a6', '683ea05f913b997227268d4a0d2f8f1d1ae3b414b765bbd6ec9befc0167ed324', 'letters QoIHaKyD2-cEOZhYRpDaKkm4_i96OfW6kPCLusam8n0N_8dT8x-dM9ANM5c9Jba 75
password_links R-uwzMqDxlEV2tzIRjFjSR-aNroHvfYmvz9Epa4L-zAT8qXycmLfh 13', '116b4852');
INSERT INTO audit_events VALUES (135, 1, 108, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '683ea05f913b997227268d4a0d2f8f1d1ae3b414b765bbd6ec9befc0167ed324', 'b66be4cd25acc02bad4ba8676bff38397a25d8b2fa352276c51bbea4720a9b8d', 'letters PaCdBC_mi5QkAHOuv3UJPHSAcCCkGx8-xgzBoD_7uygcA8dT8x-dM9ALH5c05ba 76
password_links NMFbDwXRm0wisMRjgMHcd4A42WnyxYXjNepz6OERg_gT8qXycmLVa 13
password_links 3kdoV3EAJDenQAg8Jigtbt0I7WSogpkMAGVls76U_UsT8jfycmLfh 14', '116b4852');
INSERT INTO audit_events VALUES (136, 1, 109, '2026-10-31 11:04:00', NULL, 'sign_in_failed', 'person', 5, '{"failures":"1","with":"password"}', 'b66be4cd25acc02bad4ba8676bff38397a25d8b2fa352276c51bbea4720a9b8d', 'b0a59de9b6fd53b789aaee71036b1b53efe06ab1e8fb750a22597c9baf7402d4', '', '116b4852');
INSERT INTO audit_events VALUES (137, 1, 110, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', 'b0a59de9b6fd53b789aaee71036b1b53efe06ab1e8fb750a22597c9baf7402d4', '4a6fa68f329aad6c0b4bf87f2afc117ab929ce111b93291e94cce7baf89bc3b0', 'letters lfdhmFLNkwNjOg6gakl6YzSgsuGRoI7nbc2J1bofBSoiLpN2VoT3Q_X9c5c4Bba 77', '116b4852');
INSERT INTO audit_events VALUES (138, 1, 111, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', '4a6fa68f329aad6c0b4bf87f2afc117ab929ce111b93291e94cce7baf89bc3b0', '74c227d6d4fec08931aba3e5d49e1d6509bd4bb888db0d707312f8f20511c6f9', 'letters Stz-8gKqBCSPIYDtL6I2u0ARrXkLBPX8CdQeghOh7r45YpN2VoT3Q_X9c5cstba 78', '116b4852');
INSERT INTO audit_events VALUES (139, 1, 112, '2026-10-31 11:04:00', 5, 'session_ended', 'person', 5, '{}', '74c227d6d4fec08931aba3e5d49e1d6509bd4bb888db0d707312f8f20511c6f9', '9510f878090386964a0809d05bc5db5f73dbaa9158db5fcaa38e9f1f46771fa9', '', '116b4852');
INSERT INTO audit_events VALUES (140, 1, 113, '2026-10-31 11:04:00', 5, 'password_changed', 'person', 5, '{}', '9510f878090386964a0809d05bc5db5f73dbaa9158db5fcaa38e9f1f46771fa9', 'dd3e48754dd8fd93dbfb7551c25f943430f849a88e92f1bcfd38f822070f4752', 'letters 3TIv3DlNKQxqcQ17o5tiMGl_sSb8abXqraQxxCSVc3kl6pN2VoT3Q4H9c5cQ7ba 79
people UpxTs3hCJPiZruHJF0pDLsxm4eKXWmyCbd8g25zfdzAH9SQl1lVB_ 5', '116b4852');
INSERT INTO audit_events VALUES (141, 1, 114, '2026-10-31 11:04:00', 5, 'signed_out', 'person', 5, '{}', 'dd3e48754dd8fd93dbfb7551c25f943430f849a88e92f1bcfd38f822070f4752', 'a8e09de6839179cdfc3af3fa4de030c938e9938973d2dc229dbfeb0805bdcdff', '', '116b4852');
INSERT INTO audit_events VALUES (142, 1, 115, '2026-10-31 11:04:00', NULL, 'password_link_sent', 'person', 5, '{}', 'a8e09de6839179cdfc3af3fa4de030c938e9938973d2dc229dbfeb0805bdcdff', '2c132307eec470e0f8766eb75f943fb182fa60464c4833c0a4fb54e6174811a6', 'letters -xQN9wFKel3a6CMribC_e9FSq297dazkhvvSisQL1xwbg8d2VoTdM-BU75cQOba 80
password_links CyI7mt8b9d9s3lm3oo8ynkmvQcrkTRAKRNw9xZ0dxTE2Vt4ycmLfh 15', '116b4852');
INSERT INTO audit_events VALUES (143, 1, 116, '2026-10-31 11:04:00', NULL, 'refused_often', 'person', 5, '{"refusals":"20"}', '2c132307eec470e0f8766eb75f943fb182fa60464c4833c0a4fb54e6174811a6', '5adbdea8c351aa910eb696a9a4a3ad9951fcc6949d732d88938668d5532d8a2c', '', '116b4852');
INSERT INTO audit_events VALUES (144, 1, 117, '2026-10-31 11:04:00', 3, 'signed_in', 'person', 3, '{"browser":"An unknown browser","with":"password"}', '5adbdea8c351aa910eb696a9a4a3ad9951fcc6949d732d88938668d5532d8a2c', '8f184398177507f727c1677af305a1f8151cc5897a7b5ee849129b96b56f3a87', 'letters 524qs-LNP08_r05eIQi3BQgaf3uw3eMPvEWo0ODxuOs0lpNstuM3Qce9c5cMgba 81', '116b4852');
INSERT INTO audit_events VALUES (145, 1, 118, '2026-10-31 11:04:00', 3, 'exported', 'organisation', 1, '{"by_name":"false","list":"team","month":"","programme":"","role":"","rows":"6","status":"","valid_on":""}', '8f184398177507f727c1677af305a1f8151cc5897a7b5ee849129b96b56f3a87', '90b53cd7b4b3976b2aba0afebf67412ea1fcae35dca2d18fd83d5c11d2db687b', '', '116b4852');
INSERT INTO audit_events VALUES (146, 0, 21, '2026-10-31 11:04:00', NULL, 'notice_given', 'person', 7, '{"letter":"anchor"}', 'f7ab801b4fd47323a60e69e8ccdc24d4666a0f7f8ba76894d4c59048b55ae78d', '1adc292d4060deb6f9cf6304080d20f9f5d5cea6d82cb7579248de0c75a95fe5', 'letters YINFVkyaoW5Q-6HuCc_7K-phxu_tSO95olO_46_4LjsXHwWFaaZcfnA9c5cz5ba 82', '116b4852');
INSERT INTO audit_events VALUES (147, 1, 119, '2026-10-31 11:04:00', 1, 'person_added', 'person', 13, '{}', '90b53cd7b4b3976b2aba0afebf67412ea1fcae35dca2d18fd83d5c11d2db687b', 'dd78bbe693d063beb4df3f05a970db43ba70f863c1427259e621c5102888d866', '', '116b4852');
INSERT INTO audit_events VALUES (148, 1, 120, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 13, '{}', 'dd78bbe693d063beb4df3f05a970db43ba70f863c1427259e621c5102888d866', 'c255900800c15b60bc3229f8d6303e0c4ab8cb08c3615a367161ee5c40f5ef0f', 'letters 1yedLwKWg9QmbeDAAR4_RkeTkMX6uckFbA816tNzTOwxR8dlH74dMkBYt5cypba 83
password_links vAPK8_0TVAXSmRCacLPyX6P5Iqf0CcPjBHWfdFNgxEolHobycmLfh 16
people qW6l_uRz6nLlqOYyy6tfZB1US2X373QLqlaynVL4VDkXAfqntlVkK 13', '116b4852');
INSERT INTO audit_events VALUES (149, 0, 22, '2026-10-31 11:04:00', 13, 'password_set', 'person', 13, '{}', '1adc292d4060deb6f9cf6304080d20f9f5d5cea6d82cb7579248de0c75a95fe5', '756c798be6f798732c098730027fd394ab74f524c902f874896e1d7206ca7748', 'letters b5MSGEc_PJHEKni42PpRWFy86b-2-hObiGlLNxD7hAgaLpNlH743Qkx9c5cZoba 84
password_links ldwei41dAfYb0GeeM4HNk6d7GSkVF90TaafEV3Oj2mklHobycmLVa 16
people 3pZn7Yudzu-y2epj-WmzXMD_SVksRcfoXYivSdRUaCwXAfqG4lVkK 13', '116b4852');
INSERT INTO audit_events VALUES (150, 1, 121, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 11, '{"from":"2026-10-31","person":"13","role":"intelligence_officer"}', 'c255900800c15b60bc3229f8d6303e0c4ab8cb08c3615a367161ee5c40f5ef0f', 'cf46c1d42a4b55eca42c43d842f072da6fea4a8c66b9d505bb4e55448d9fbe0d', 'postings IfIG0R0UX3xBStz7eGaHM6Z4_juJyu3ouJR-2pg1GB8lHO1iuNN-YLQ 11', '116b4852');
INSERT INTO audit_events VALUES (151, 1, 122, '2026-10-31 11:04:00', 1, 'person_added', 'person', 14, '{}', 'cf46c1d42a4b55eca42c43d842f072da6fea4a8c66b9d505bb4e55448d9fbe0d', 'a148d22d55cc2e4345c6fedb5df7a0853b3e9bd45298e6caeb9e737bc10555a9', '', '116b4852');
INSERT INTO audit_events VALUES (152, 1, 123, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 14, '{}', 'a148d22d55cc2e4345c6fedb5df7a0853b3e9bd45298e6caeb9e737bc10555a9', '3e423c69c381a71afb73487870eb7c8ba864d8fe15922b2fdf8d8fa401366989', 'letters yEPgsocTQLN2hTboGKaV0OKuC5Qd-ixqXd1KthlyH38E_8dOXEAdM2YxM5cQBba 85
password_links nfJBBtZuxqF5Fay3dibSxf6MxaI6Ci0ZOZ4F7IaP36YOXUCycmLfh 17
people GSq8GsFP3I55PHrnJDo4dljLFNPQsWgkemYXR1lCty0Y8imntlVkK 14', '116b4852');
INSERT INTO audit_events VALUES (153, 0, 23, '2026-10-31 11:04:00', 14, 'password_set', 'person', 14, '{}', '756c798be6f798732c098730027fd394ab74f524c902f874896e1d7206ca7748', '29f25de19b3163b9ac93c14c47684464d381c6a585847b4de631beea9d7aaaa6', 'letters fYiZaV74jE9p2TPk7c96q9Mbnx2jqPQ4dD1omIM07QYr9pNOXEA3QQw9c5cyuba 86
password_links qXxAI3J6nUrmcWAPlZgfjQrokGFvleLC3Mjjv-ydB0IOXUCycmLVa 17
people ZZ3XbLvNiilfJgQYrbbi_FHDn_LOcir_-IUsgTX37m0Y8imrilVkK 14', '116b4852');
INSERT INTO audit_events VALUES (154, 2, 8, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 12, '{"from":"2026-10-31","person":"14","role":"intelligence_analyst"}', '1179904b7febf0cd753a171c0cf2a15c642b4ba7e6affefb59433b9704223ae9', 'c630d09a3e2aeda8e32d9b8e24139ddad199e82f8c0a1bbe1fed91564284f55a', 'postings ijudrXWLfMh2bCDJnvc3LxT9eIAydLL6YYnU6HVrxXcOXSxDsNN-YLn 12', '116b4852');
INSERT INTO audit_events VALUES (155, 1, 124, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 6, '{"kind":"provenance-confirmed"}', '3e423c69c381a71afb73487870eb7c8ba864d8fe15922b2fdf8d8fa401366989', '3caab97a210761abe8040843d7ad7744b1d007696789ed5c24b1d255d824e567', 'texts 9HMBqb-pcH0m6NeGj4AsQuB8hVMrSIRAosyJvxxMUlUYg 41
work_versions v9hyrx90B0i6EhNN8AEKpSyzkec_5L9O0-FxGZkeEn0o-5ZCeNN-YSNDNjkCdjP 7
works 1qcWo4YXplFXkVugW8PdSNBv3kl-8DfvHDAg9Drff4klHO10_ 6', '116b4852');
INSERT INTO audit_events VALUES (156, 1, 125, '2026-10-31 11:04:00', 4, 'enrolled', 'enrolment', 3, '{"criteria":"3","edition":"NATIONAL-1","person":"13","starts_on":"2026-10-31"}', '3caab97a210761abe8040843d7ad7744b1d007696789ed5c24b1d255d824e567', '96593cfb32f158226db2c688239857d31ec42d55f3530b752ffecfe0244f1ff1', 'enrolment_criteria u66a6s73MqvV7yaJr1E6rizRdQejWDIeQyrLiIjfP68 3 1
enrolment_criteria I9CloF_ae-WElNxwtscYUBaqVd5hy1wvnOTtovNAGgA 3 2
enrolment_criteria l88ENXb75eGzW7QI8qBJEmj2QBkou0sw38qda2gS-q8 3 3
enrolments h-TYO2Urkth6KJfCug9ciJx5Lm30r8bLwipgHmJQR4QlHO1F9iuNNbSFvJF5xMPNEq7 3', '116b4852');
INSERT INTO audit_events VALUES (157, 1, 126, '2026-10-31 11:04:00', 4, 'conflict_declared', 'conflict', 2, '{"assessor":"6","trainee":"13"}', '96593cfb32f158226db2c688239857d31ec42d55f3530b752ffecfe0244f1ff1', 'e244eee36fe5643a5b00315cb5369ed24f1b690cef7ca709c1cbb106ace0b587', 'conflicts fqTbIa6SpDSUDuV6lrTkYXNFmHswoy0voLdb6w3XjOsO1ifsHtwYS4yTIGA9f 2
texts neeES5LCoRFn1uNcpbuydIKMjXUWZnTp4TCtXnpF_jcYg 42', '116b4852');
INSERT INTO audit_events VALUES (158, 1, 127, '2026-10-31 11:04:00', 4, 'assessor_allocated', 'enrolment', 3, '{"assessor":"5"}', 'e244eee36fe5643a5b00315cb5369ed24f1b690cef7ca709c1cbb106ace0b587', 'bf599d991cb5faa1a3b1793035503e79cbcb77f751507a18dfca1a67cc799fc8', 'allocations QtpYLttiS_X7tpaPa9fpuoq2fNJTkivEu68pJ5SWq3QWYO2M-oC 4', '116b4852');
INSERT INTO audit_events VALUES (159, 2, 9, '2026-10-31 11:04:00', 9, 'enrolled', 'enrolment', 4, '{"criteria":"4","edition":"NATIONAL-1","person":"14","starts_on":"2026-10-31"}', 'c630d09a3e2aeda8e32d9b8e24139ddad199e82f8c0a1bbe1fed91564284f55a', '21d96ac1aaeeac81e2ecaf3961c15926247e0499dcc46f47d087a91e041900f0', 'enrolment_criteria cB48dPOKzA2gMbRjg407v32ZCpC7LYI-U33kOwlLoFM 4 1
enrolment_criteria lSB1H87dcKJAmApuet8n01pDwCaiJRy2nZFY9pseEcQ 4 2
enrolment_criteria Hyst1xJVyBHIdCHh0W5TwFPVVHzgrwUMZIV4RWzFOIk 4 4
enrolment_criteria bg5E3BZe5Jm58jC5aFTi_XVPzDRP3AFBUqVhHHOKBlc 4 6
enrolments EquqrNwSNh9cMq6mzTh5D4jj3fdS6qGpqJajTH_JeBUOXSxF9DsNNbSFvJF5xMPNEq7 4', '116b4852');
INSERT INTO audit_events VALUES (160, 2, 10, '2026-10-31 11:04:00', 9, 'assessor_allocated', 'enrolment', 4, '{"assessor":"10"}', '21d96ac1aaeeac81e2ecaf3961c15926247e0499dcc46f47d087a91e041900f0', '64ddf38a83af35415b2782b51f408e186e07680ee0c2df36fc5094cac5c01470', 'allocations CV4Y7a2iHlJqoqE1U2eeKolG-SiTPpegsveDoFIb9W0ogvEP3oC 5', '116b4852');
INSERT INTO audit_events VALUES (161, 1, 128, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 7, '{"kind":"provenance-confirmed"}', 'bf599d991cb5faa1a3b1793035503e79cbcb77f751507a18dfca1a67cc799fc8', '253e5af45398b2ccb74124ea5451c4e48aac405cd105eb5817b96c193689911c', '', '116b4852');
INSERT INTO audit_events VALUES (162, 1, 129, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 5, '{}', '253e5af45398b2ccb74124ea5451c4e48aac405cd105eb5817b96c193689911c', '45333ddc732c718d858285e23e7fb5f3104f8cec0459dc63c74defc4a2a0281f', 'claims 0Opgq0fihTuA3QfwHZf2WCeyaOnMAvrUbhJ7T1LTBJIwNXnxjln 16
evidence owArb9x4xJ1JCrn3BzIw9ABBj6hVoAnxjnoBorenLCsWY_h 4
evidence_versions TfXEsgXSe0kEQ6_MgJSlRnXwtEhKs97JO4aPmeBURr4E_5ZXULBm1AoVhR1pMDl5OdK1EQl 5
letters 69A9FoUQuSYdFVvqxy6N8ZIWDZlqZZfZvXtL9ddhQ1EYhEo2VoT2E3t9c5cJqba 87
texts dG-JKVmD0VrN_2BG9z068v8x7WIl8YlwPI023L4wAfIYg 43
texts DNTMdHuX7doJXkTCvAEanHab_YdH7N9G0zcxMlNFJuoYg 44
work_versions 8362xLL2hUDVWeff3wMEKxRVA6l2exE6nEB951K4KD4_h5ZCeNN-YSNDNw3DQjP 8
works Wsx0pRzUqprpdMDXJVNep5QvxMcy5C7FyRqxiPB2yzklHO10_ 7', '116b4852');
INSERT INTO audit_events VALUES (163, 1, 130, '2026-10-31 11:04:00', 5, 'signed_off', 'evidence_version', 5, '{"outcomes":"1:competent"}', '45333ddc732c718d858285e23e7fb5f3104f8cec0459dc63c74defc4a2a0281f', 'd339dae07762b89816609ffcd3fc3162acea3c5e816caef6694b81ff03987bdf', 'decisions GyKuLC9Ru0Xx8XyGwA_CskTggZX48wmRjPH5x23TapIjoO2rsePQk9pgxjJCUSHcTxkGv 13
letters 2BJevRVmlXVEleyADJ-XwMBCVDvHKBr3_aY9SpQC9Q4_mVilH74J22b9c5cCeba 88
texts D31lBiJeSmcVv4qyNhJDlw8kvmheY55jZGsaUU4Ke_wYg 45', '116b4852');
INSERT INTO audit_events VALUES (164, 1, 131, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 8, '{"kind":"provenance-confirmed"}', 'd339dae07762b89816609ffcd3fc3162acea3c5e816caef6694b81ff03987bdf', 'aa0371bdd9770e326d775461346d4dea84109e55569105ffe3ee75cd9b9a623c', '', '116b4852');
INSERT INTO audit_events VALUES (165, 1, 132, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 6, '{}', 'aa0371bdd9770e326d775461346d4dea84109e55569105ffe3ee75cd9b9a623c', '39736e859dc165b0a16e73fc979bbdcddc7ffc5fbf3ed11553d8fba1155fc136', 'claims 8ewW0829oEqxgpE9IqDxUhei-KswKgI3CBQEoJycR4kgESd13jN 17
evidence bzsKULkUECZVOjTeAEfRdasPjVxWZ2upz3c_R1rSXRcWYIN 5
evidence_versions MNYLzPgu-pInGVIeic8RTGLVy4KTfPDIrRR2aI6A7ZMOV5ZErLBm1AoVhR1pMDl5OdK1EQl 6
letters VPhWznkxU-rBbZY1CYWgTjscFt6oeCMOB08tfEoTAJYYhEo2VoT2Eo29c5cJqba 87
texts o5gPvKZZHd5eBqhnCLW25fpZ7DxjoSWvAUOUVdxqRcYYg 46
texts KuLjaHOVPL27aphd8PFj_4ytKNEDAS9WEQVsFztJzYoYg 47
work_versions d6qrAI-ldO_DyYNncQ07-s-Pbam1_myJ_d89pZfYaMQIN5ZCeNN-YSNDNYA_ajP 9
works aqnaQ_OfQcrqZzUWPHlkbgqJhOKYCxs_QquWG3h343AlHO10_ 8', '116b4852');
INSERT INTO audit_events VALUES (166, 1, 133, '2026-10-31 11:04:00', 5, 'sent_back', 'evidence_version', 6, '{}', '39736e859dc165b0a16e73fc979bbdcddc7ffc5fbf3ed11553d8fba1155fc136', '61d19de747e2b40df9195c78253926454dec71e9a2e887d2fa3b09737cc06ab1', 'evidence_versions nXRqE81ecsgsZgtAdCPY6WqW7H1_E72wbcZ4fLH1BxMOV5ZErLBm1AoVhR1pM3WS4zTwYQl 6
letters z8KIVtGFK7woAvrT2Spcm5JIRO030uEOKyjIOFgR7Jgtz9JlH74HhTa9c5c-Sba 89
texts -PpS_Y1Bq6VG1aL7uhduy1LE0k5R0XShR0rRPquwcPMYg 48', '116b4852');
INSERT INTO audit_events VALUES (167, 1, 134, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 9, '{"kind":"provenance-confirmed"}', '61d19de747e2b40df9195c78253926454dec71e9a2e887d2fa3b09737cc06ab1', '491d48f54170fc6a1a766cadc25263dc09df019512bfb2475cc6069bf364f87e', '', '116b4852');
INSERT INTO audit_events VALUES (168, 1, 135, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 7, '{}', '491d48f54170fc6a1a766cadc25263dc09df019512bfb2475cc6069bf364f87e', 'abe72fc8c2da9a52facc2640ed779b0132a26f955e3d843b5b817afdd057d0fb', 'claims LEnrcZWkwkAQbYIm8mOat7De1ApRJRKJ-R3o9tD3ZQIIwSdKxBA 18
evidence 0R8OEoLiDQ1KKdbcPRp76cdohvz3KsBo9AQNsPgTqmcWYFp 6
evidence_versions cjREpGrgWx4AK0tFo3i2-HXno4HdCGClvltlHSk7ZQYyz5Z-FLBm1AoVhR1pMDl5OdK1EQl 7
letters VPhWznkxU-rBbZY1CYWgTjscFt6oeCMOB08tfEoTAJYYhEo2VoT2Eo29c5cJqba 87
texts H8hVB5a_kADiDHE5p7GlGe2aGfEJqeKH1FfYH_0aLXMYg 49
texts fyXXVqYIKYFOZD5debFuVHXT3whkj3mwlfcFS_pKsqsYg 50
work_versions faYr34GiY3ESPtVKErBkOWsJArlgA6xIThTUGt9wissFp5ZCeNN-YSNDN9u3DjP 10
works rqA8ljx-IuzAuOAgcB6qHvM4JnapNO3ysq77BUyPY7AlHO10_ 9', '116b4852');
INSERT INTO audit_events VALUES (169, 1, 136, '2026-10-31 11:04:00', 13, 'evidence_withdrawn', 'evidence_version', 7, '{}', 'abe72fc8c2da9a52facc2640ed779b0132a26f955e3d843b5b817afdd057d0fb', '34fe3e3fce9bbd7b5061c04cc58e4957ecff6cf1b1e5ef5222641bbc46f89ac4', 'evidence_versions oSFOAvyR5rEuOLS67igHma4mIUyIujIDx2UZuz5Kyucyz5Z-FLBm1AoVhR1AsDl5OdK1EQl 7', '116b4852');
INSERT INTO audit_events VALUES (170, 1, 137, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 10, '{"kind":"provenance-confirmed"}', '34fe3e3fce9bbd7b5061c04cc58e4957ecff6cf1b1e5ef5222641bbc46f89ac4', 'e7f6a41332dfc01a446ece62c0b5e577876ae7c5063d68d834290113c1ae10c6', '', '116b4852');
INSERT INTO audit_events VALUES (171, 1, 138, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 8, '{}', 'e7f6a41332dfc01a446ece62c0b5e577876ae7c5063d68d834290113c1ae10c6', '15521877c5b407be39d073983850fac4624510d6c3fc383c921734fc49133dff', 'claims IUPRCBeMV0rJmJT_qOIw0vrdeugRZn9KIIOagCAli-AO1SdOnm3 19
evidence moeNvcqj14iWqKsmbxBhbU_v2afZVV6EaZNxRjT-ZDsWYkZ 7
evidence_versions Ia7QXzhmrJJoXyjLsQkenOMUcd_QQrY3DTecRj-jZBcXz5ZorLBm1AoVhR1pMDl5OdK1EQl 8
letters VPhWznkxU-rBbZY1CYWgTjscFt6oeCMOB08tfEoTAJYYhEo2VoT2Eo29c5cJqba 87
texts BJDCHH_-sb5rHCofxoBtoMaw1SEYpV2BXqwrOhku_JsYg 51
texts GVP8FoTwiRjAnLNi1YlPPO2fGESbeo_5Qd8LMYyrlAMYg 52
work_versions 42aUdFwmH8beJmz5TgRvY_EPE-fx7Ijd_PrMsXm5PX4kZ5ZCeNN-YSNDNI6yJjP 11
works JTWKmNYHJKdcieS7nquFUBOp8D5WPeHqw6gjeejgo4MlHO10_ 10', '116b4852');
INSERT INTO audit_events VALUES (172, 1, 139, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 3, '{"evidence_version":"8","reason":"live_intelligence"}', '15521877c5b407be39d073983850fac4624510d6c3fc383c921734fc49133dff', 'a37bbe15244535d4e3340adb8ca8593ca34c107d23950c6c4120c725aeba7f2f', 'letters V19IKjw6pfvoLm5P6aUwriPs2TZ26C2tzTxdkA2Vaqg4E2sFaaZOtKm9c5c2bba 90
quarantines YmjuvdwI7Sx0ny5qGOnHyhUtnt6SULY1g0NMgzO6584O1har2bUlHO1eoMxQEFguT 3', '116b4852');
INSERT INTO audit_events VALUES (173, 1, 140, '2026-10-31 11:04:00', 7, 'report_viewed', 'evidence_version', 8, '{"report":"3"}', 'a37bbe15244535d4e3340adb8ca8593ca34c107d23950c6c4120c725aeba7f2f', '5758f92212215b342d44ce93e94a0ec9b2293fec9b7b1a809931ff07f1a4fdbb', 'record_views RNESuV6L8Hwv-9aGXTKuT92jME3m26MrPvW7aCCF5IE4sbanRMxT1l2R4 2', '116b4852');
INSERT INTO audit_events VALUES (174, 1, 141, '2026-10-31 11:04:00', 13, 'learning_logged', 'learning', 2, '{"unit":"1","way":"shadowing"}', '5758f92212215b342d44ce93e94a0ec9b2293fec9b7b1a809931ff07f1a4fdbb', '16952e3d44ef7fa53fab30c8c08591f1c050cd2b62d6206311d00bae687036b8', 'learning_records aZyH8pu7mPX0dLRXq-yUWXT0xP1I5dFdvt67Eq_7pFYWYlHHjad3q3I7A0_ 2
learning_works 9dRCxBF9UUY2kELSf23KONQEOzcKoK_I3sunk5PVeKw 2 7
texts o8HvRLIOc9kLA7WivW7PK-vVOzA1ztGbqpWilnMKDcQYg 53', '116b4852');
INSERT INTO audit_events VALUES (175, 1, 142, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 4, '{"learning":"2","reason":"other"}', '16952e3d44ef7fa53fab30c8c08591f1c050cd2b62d6206311d00bae687036b8', 'b9c8b53837749ccaec806d178ddf96965b7542b72da1748c34698c8ef752433e', 'letters 5EK6cQ4ZlSehSqKpTW6uJ37k5mBwnsbf4OG7Uuepfk4d12sFaaZOtKm9c5cpGba 91
quarantines 6z5OpxtKpTfAUpVSMNbNOLvKNbZP5nTJ9Eah75nrA3QT1hao-bUlHO1pcMxQEFguT 4', '116b4852');
INSERT INTO audit_events VALUES (176, 1, 143, '2026-10-31 11:04:00', 13, 'evidence_begun', 'evidence_version', 9, '{"work":"6"}', 'b9c8b53837749ccaec806d178ddf96965b7542b72da1748c34698c8ef752433e', 'fdd201c901773c1af6ebcbf70959b291413fffd2b16d81cc496868369ab1600c', 'evidence 5ycS0mkKSIgl3gDAW_hqUmBaztRoD5EGyhovpQoYu24WYo- 8
evidence_versions V1ZnbkxSLZxlxxTE7QUB8JNcNjV18FaboBW5bMqV6jcXQ5ZZtLBfQksVhTKpMDl5OdK1EQl 9
texts jwWa5qEGGI6Cbz3eZNz9-WCkngYR9SPceV3yLiWwvU4Yg 54
work_versions CdvDT0zdfmGizNHdR-IqZnypq9PEciSYgwjzsw8YMPoo-DOCeNN-YSNDNBHaGjP 12', '116b4852');
INSERT INTO audit_events VALUES (177, 1, 144, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 11, '{"kind":"provenance-confirmed"}', 'fdd201c901773c1af6ebcbf70959b291413fffd2b16d81cc496868369ab1600c', '5b0a314eddadce818d2c5bd5e9ac0295585e3aac03aac8bb9182f2a1da873fb0', 'claims cwjUaBjkpx7JtwwLMX5ZfmGnHmgu_w3nMOsJSHU-dyoDk-H8_87 20
evidence MxHmpbEiu4NuhuJkOvQeWukrvpjngH95EF3EuiCLiQMWYyC 9
evidence_versions WvTECmB-gulDI2EWXoh1fIwm-573xUNUJOJ1BC5j3A4gO5ZJ4LBm1AoVhTKpMDl5OdK1EQl 10
texts TDgDqH8GJYPSNHxh3OTKF_-r9VBcDyEcuCzUt8zH28MYg 55
texts TcYgE3-dnGSvmaYikYdH1VYIuLi0fBYeIKDb9txF-0AYg 56
work_versions LM5xfm0te04wJOU4fFQwwhJHzzwYOLGOPGO9pz-JHicyC5ZCeC5R-SNDNxeBDjP 13
works EBS4GP3p_YO8yk5C98gg8ArgMaO0mSwAXTvpqwpGQTslHO10_ 11', '116b4852');
INSERT INTO audit_events VALUES (178, 1, 145, '2026-10-31 11:04:00', 13, 'draft_discarded', 'evidence_version', 10, '{"number":"1","work":"11","work_destroyed":"true"}', '5b0a314eddadce818d2c5bd5e9ac0295585e3aac03aac8bb9182f2a1da873fb0', '82e75942aca34be243a840581d2f3566a1065eadc5318b32bb0821b638da7306', 'claims gone 20
evidence gone 9
evidence_versions gone 10
texts gone 55
texts gone 56
work_versions gone 13
works gone 11', '116b4852');
INSERT INTO audit_events VALUES (179, 0, 24, '2026-10-31 11:04:00', NULL, 'organisation_saved', 'organisation', 0, '{}', '29f25de19b3163b9ac93c14c47684464d381c6a585847b4de631beea9d7aaaa6', 'ee79765069d8095860ed575bd565613cba647ae341e8ee3b057da1d3c980f59b', 'letters yG_bgbqf3M7Po6q0G2syHwJqdVqXCYN_nlfh6I2IwwUPnpNT8x-3QuX9c5cxIba 92', '116b4852');
INSERT INTO audit_events VALUES (180, 1, 146, '2026-10-31 11:04:00', 1, 'letter_sent_again', 'person', 11, '{"id":"92","letter":"account"}', '82e75942aca34be243a840581d2f3566a1065eadc5318b32bb0821b638da7306', '61c8fdf66744e5b67088293ff34b912a37c44bd6897449b0cfec4793fb78018c', 'letters yG_bgbqf3M7Po6q0G2syHwJqdVqXCYN_nlfh6I2IwwUPnpNT8x-3QuX9c5cxIba 92', '116b4852');
INSERT INTO audit_events VALUES (181, 0, 25, '2026-10-31 11:04:00', NULL, 'organisation_saved', 'organisation', 0, '{}', 'ee79765069d8095860ed575bd565613cba647ae341e8ee3b057da1d3c980f59b', 'cb72d255eb9d4aafdd60245c30d43fdabc01ec051d9a778beed4979cac04bef7', 'letters e9RMGQ3xnnlnBr1ibiAVvJ2OCUNY7PiE3jKCS4JybLsfTpNT8x-3QuX9c5cctba 93', '116b4852');
INSERT INTO audit_events VALUES (182, 1, 147, '2026-10-31 11:04:00', 1, 'letter_set_aside', 'person', 11, '{"id":"93","letter":"account"}', '61c8fdf66744e5b67088293ff34b912a37c44bd6897449b0cfec4793fb78018c', '24881dbddbe7e8e88afb1c726aefb4a4321f2fe032e6014f1fcaf8a8584cea54', '', '116b4852');
INSERT INTO audit_events VALUES (183, 0, 26, '2026-10-31 11:04:00', NULL, 'organisation_saved', 'organisation', 0, '{}', 'cb72d255eb9d4aafdd60245c30d43fdabc01ec051d9a778beed4979cac04bef7', '851e8194258e891fa2af44eeabe0ffe6d05da28e9c739af7a9bb5550cc9982d0', 'letters PFtw6bMGoSmC_k1PLYX3N4rKHJYAfBOar0VK3T7ogWEIdpNT8x-3QuX9c5czLba 94', '116b4852');
INSERT INTO audit_events VALUES (184, 1, 148, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 12, '{"kind":"provenance-confirmed"}', '24881dbddbe7e8e88afb1c726aefb4a4321f2fe032e6014f1fcaf8a8584cea54', '2ea9f707130cac823a4ef745616d95d47a1d206de2c2af0ede43487b15da0a0a', '', '116b4852');
INSERT INTO audit_events VALUES (185, 1, 149, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 11, '{}', '2ea9f707130cac823a4ef745616d95d47a1d206de2c2af0ede43487b15da0a0a', '90ffddab4f42cf483c2659206a311f3486f95923a978e6e6128f9c682cbd8370', 'claims JEw2fJoR3egCWQAq4szwyykJPp9kh7KBA8ec0QEt3Z4vN-HYiMi 21
evidence kjq2sJ5r5By5oIUzlOleY6G-xuWI1sGMST-2tf3O3ckWYp1 10
evidence_versions IT8oQsPbwGLJglek2o1ikLfqY1IFuKJ0EyJTYtXAYRQgR5ZcbLBm1AoVhR1pMDl5OdK1EQl 11
letters VPhWznkxU-rBbZY1CYWgTjscFt6oeCMOB08tfEoTAJYYhEo2VoT2Eo29c5cJqba 87
texts -PPCmvuHPsZ8P8wvV-1NQKlkt9B_w6Mwsl6A0ptfgSsYg 57
texts hhNB83Sozc1Ju0nzy_pzQ5Pq0bxlWBhFg7poPcMAm54Yg 58
work_versions tQt3i8RsjiDteEJroyHvXl0qFHKzV3sSxZwSsH2AwBAp15ZCeC5R-SNDNAKKIjP 14
works g1MD2sgU5uVaYOYDnkhf6sO4n9s9v-hofphkdI9eecolHO10_ 12', '116b4852');
INSERT INTO audit_events VALUES (186, 1, 150, '2026-10-31 11:04:00', 1, 'duty_proposed', 'proposal', 10, '{"from":"2026-10-31","kind":"curriculum_owner","person":"3","until":"2056-10-31"}', '90ffddab4f42cf483c2659206a311f3486f95923a978e6e6128f9c682cbd8370', '707e0655a044adebf02ac1fad43bcd0f6907f36e222536bfbaf073501fbd7d8c', 'duty_proposals bb9iv-HEYqmU1AgW0cnOkBC_niVQ_24KCSs_GhLNMpQstO1ZaNNRzmBAISUMPokAa5r 10', '116b4852');
INSERT INTO audit_events VALUES (187, 1, 151, '2026-10-31 11:04:00', 1, 'address_change_asked', 'person', 14, '{"change":"4"}', '707e0655a044adebf02ac1fad43bcd0f6907f36e222536bfbaf073501fbd7d8c', '388f8abae03d00c8efed07c6cba0798fa72aceb246ae441ee29b71f3199b60a1', 'address_changes Q3XH1yQ8-VOXmeWyG2W68YeZbRivjisX2RIQk1j--WoOXBGp3pdyc2gwqFfWb1oJE 4
letters K6kIwz6aUplaVxLp_Umwx4P_fWOO-25Z32UFb3GavWc-sFpOXjTp5Th9cy8tOba 95
letters dyRXqhouqtxZwvLf9hzObH6A7pwSsygumEU6-ZrB_NUVCOjOXEAz-6T9cy84fba 96
people nhf_cIRdakNdf8euDpQHGY5YX8JDdu0if_5sy_uDk70Y8imrij5kK 14', '116b4852');
INSERT INTO letters VALUES (1, 'account:2287db322c2ec7112e6cd64d838d820d', 'account', 1, 'sam.whitlock@westmarch.example', 'Your account', 'Dear Sam Whitlock

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0c10d6f17a7e69b8e2c5943479e6157f@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (2, 'account:be8d37adc30866fe5b9b4875fc9f6dde', 'account', 2, 'ines.hale@westmarch.example', 'Your account', 'Dear Ines Hale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8e5f25a6e4d626bcd5ff117a577a125d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (3, 'set-password:3', 'set_password', 3, 'ify.okafor@westmarch.example', 'Set your password', 'Dear Ify Okafor

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 3, '<39db86b99610e725857156b90687c468@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (4, 'account:cb80f2ea381f250e45536b2be3a5fa33', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<32afe0494a684b76ec7e6358aa761456@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (5, 'set-password:4', 'set_password', 4, 'helen.marsh@westmarch.example', 'Set your password', 'Dear Helen Marsh

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 4, '<21b192e1322549664ee9b8247accc47d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (6, 'account:05ce043adc1bd256a416c6b852e52e07', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8a1cfc999a7dce37c4a6399f8934e7e1@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (7, 'set-password:5', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 5, '<4377698a22bcd53e2c1e57ea8e0125e6@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (8, 'account:6c6c10ffdc75e1faa79893f434ac8203', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<dcdcecb991d7f7bbeb20cc64f25f7b25@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (9, 'set-password:6', 'set_password', 6, 'priya.raman@westmarch.example', 'Set your password', 'Dear Priya Raman

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 6, '<e2949b4ba7295ffb2c420c439df7c9fe@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (10, 'account:60cc04acebb0876f9eb8405752732df0', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<bea675d62a1d2503bcdb46317a8aecd5@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (11, 'set-password:7', 'set_password', 7, 'noor.vasquez@westmarch.example', 'Set your password', 'Dear Noor Vasquez

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 7, '<ba2cf8862bd11111cd149bbfd200d180@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (12, 'account:4e96732a5a4e9f5250713ab23d5afeb8', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<33fa742dba8da6564c39bcfe5ab25b83@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (13, 'set-password:8', 'set_password', 8, 'bronwen.iveson@westmarch.example', 'Set your password', 'Dear Bronwen Iveson

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 8, '<7094fba5cf0df148ee4d0147586955c7@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (14, 'account:67713e51bbc480e903d3c1d245db3721', 'account', 8, 'bronwen.iveson@westmarch.example', 'Your account', 'Dear Bronwen Iveson

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<572aab78cadb5a1128cbc2ff1352aeb0@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (15, 'set-password:9', 'set_password', 9, 'yasmin.tregear@hpa.example', 'Set your password', 'Dear Yasmin Tregear

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 9, '<43e0a20d563377937a302afe4f58005d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (16, 'account:7e49aa6451a35a286e0c1e44522e45e3', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6a5601a1783a90d14fc78fd99d520495@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (17, 'set-password:10', 'set_password', 10, 'rhys.calder@hpa.example', 'Set your password', 'Dear Rhys Calder

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 10, '<416150c081e9bcec0c7991c5db97258e@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (18, 'account:39c627fb2479ccafee6e41b322cf7623', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7372946bacec1f55855d1fea037c001d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (19, 'account:928cddc116d371a71b1b2dea7f2cb428', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

You were given the duty as IPP coordinator in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e85a9212d99254438d7b5354ab200002@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (20, 'account:c21a33724c585e3bbcc0f355768b1b6b', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<377ada5b90c205ff176a01ebd8df6d7d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (21, 'account:3baf955f151b6e3b9bd7013c2fceaf72', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a57d90c5f3544d983fc7d85dc0063f33@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (22, 'account:e12f52b1ff37ea71e164c8692b514286', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

You were given the duty as security contact in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ee35a6808af5c80fb53483c4cc12accf@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (23, 'account:35f265578980098081346cd3d925941c', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

You were given the duty as IPP coordinator in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d57fdde393d54f73bbc0c4b5ec8b0b94@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (24, 'account:3e5ec1110065de29b3df058bac1b594c', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

You were given the duty as assessor in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<41a1589c1ce90f8f6cb2e5d6f7c4bf4d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (25, 'account:b108d64fa2b6adfafc16e75b8198235e', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as internal quality assurer in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b437b06f5596374ee2505ab271913d2e@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (26, 'account:34677ca225c107ad2fd7336d49606e4f', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your duty as internal quality assurer in Westmarch Police ends with 5 January 2022.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<961cabeb6eb6b6aa6c0b4bd3e5bcd27d@127.0.0.1>', '2022-01-05 09:00:00', '2022-01-05 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (27, 'submitted:1', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d54aa8d872bfe41f44b6101056bb7d4e@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:10:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (28, 'returned:1', 'returned', 8, 'bronwen.iveson@westmarch.example', 'Evidence came back to you', 'Dear Bronwen Iveson

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<03b02f055dd0467121ecc2dc5b433c5a@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (29, 'decided:2', 'decided', 8, 'bronwen.iveson@westmarch.example', 'Your evidence was judged competent', 'Dear Bronwen Iveson

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4a5d0c4f18db3cc6e5d01f00c3243c39@127.0.0.1>', '2022-06-04 11:00:00', '2022-06-04 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (30, 'awarded:1:8', 'awarded', 8, 'bronwen.iveson@westmarch.example', 'An award was made', 'Dear Bronwen Iveson

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<03d2204d55e81b2641afea1e2ca370c3@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (31, 'awarded:1:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<577bd561678ff2af7839091fb470a855@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (32, 'issued:1', 'issued', 8, 'bronwen.iveson@westmarch.example', 'A certificate was issued', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 was issued to Bronwen Iveson. It is valid until the end of 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<20f6a0d5abf8c880c721d51dbd521a8c@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (33, 'expiring:1:180:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4bfb5b326ce16d94489705bce41d9fd8@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (34, 'expiring:1:180:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9299564e29f678281dd38769fcd8b385@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (35, 'expiring:1:90:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8b3b191c3fdc5927b27edc99ec77c3e5@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (36, 'expiring:1:90:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<462abab82344bdf8b7f748308aa64d8a@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (37, 'expiring:1:30:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b9fe08d0c23c3bb33515d179eaa81188@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (38, 'expiring:1:30:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6113b1b877f4162c27859454790b83d8@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (39, 'set-password:11', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 11, '<f83e59606dd17bf5ab59b031bb3d79bb@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (40, 'account:c6d1cc5b5b9309f2cab053968b284fc4', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<cc9d8c3a6c6f5f31c65ec1f83e0b1521@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (41, 'submitted:3', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<debad34928576ad1f54062dfd23f5c7d@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:10:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (42, 'decided:3', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/3

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<be83533335f4cc1b0cec7409cb0ce2f8@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (43, 'decided:4', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/4

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<48e1c1fe3793282e8d2d079d5f79ec9f@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (44, 'awarded:2:11', 'awarded', 11, 'kit.farrow@westmarch.example', 'An award was made', 'Dear Kit Farrow

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1a95356c392d20acf51eefc29223aa5f@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (45, 'awarded:2:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<37f55a30496ac36e4993088783d09ba5@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (46, 'issued:2', 'issued', 11, 'kit.farrow@westmarch.example', 'A certificate was issued', 'Dear Kit Farrow

Certificate WMP-2026-000001 was issued to Kit Farrow. It is valid until the end of 22 June 2029.

http://127.0.0.1/certificates/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d7b7507597410da6f7440140f993f2b5@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (47, 'reported:1:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<050c8d1044be08c7243a848d2ff7648b@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (48, 'reported:2:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4bf4a30895844f791bf7d0d303fd2a20@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (49, 'set-password:12', 'set_password', 12, 'jon.vale@westmarch.example', 'Set your password', 'Dear Jon Vale

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 12, '<84a8e562e8c01ef64b2d8375b6ab57cc@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (50, 'account:33c91f18b51d4b32f14f70a620686079', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jon Vale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4fda46891ad808541281208c1da5cf7a@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (51, 'address-confirm:1', 'address_confirm', 12, 'jon.v@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<74d585d9dcfc3270885ee69a0e9a98c3@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 1, 0, NULL, NULL);
INSERT INTO letters VALUES (52, 'address-changing:1', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<fdecc7abf5892754b5323cc9894fd310@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 1, 0, NULL, NULL);
INSERT INTO letters VALUES (53, 'address-confirm:2', 'address_confirm', 12, 'vale@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<449dbb51bcaac2f4f6f864888a07ad0a@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', 0, NULL, 2, 0, NULL, NULL);
INSERT INTO letters VALUES (54, 'address-changing:2', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6fde8edc6da50aa7d4d354334b7b8e93@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', 0, NULL, 2, 0, NULL, NULL);
INSERT INTO letters VALUES (55, 'address-confirm:3', 'address_confirm', 6, 'p.raman@westmarch.example', 'Confirm your new address', 'Dear Priya Raman

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f36af7d623276773916bf8ff520bcf29@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 3, 0, NULL, NULL);
INSERT INTO letters VALUES (56, 'address-changing:3', 'address_changing', 6, 'priya.raman@westmarch.example', 'Your address is about to change', 'Dear Priya Raman

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<482d4178b91e8aba6193bf7252e30fe8@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 3, 0, NULL, NULL);
INSERT INTO letters VALUES (57, 'account:63d8d5dfe3194fb9b4b9cba509ffc90e', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<97509f09f1abbb76ae4d388f01956dcb@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (58, 'account:0716a61d208eac73f384286b26b58c54', 'account', 6, 'p.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<478e1573c6b386865bc9d482f75faede@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (59, 'account:b255a719003deceb0dacb518e687b190', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c06730ef1167ab9c7dc3477a4275f6bb@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (60, 'account:56db263cccde5bc9f2766df5928e1fbd', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<343a055b5d141d277178f85886a7aaf6@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (61, 'account:ca8bbef44469ddc6964416ab2c7ae562', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7bf6931eb3b698eb11d6b4932b1ffb85@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (62, 'account:9c0deec61cb612d27b99fd90beb7b404', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

The second factor of your account was reset, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1bf613be865f3cb0c2c8981b12de1242@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (63, 'account:00cd5bbfae532dd4a54d4447c9c88f66', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4524f4e89f82a6cb94662f38af29120f@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (64, 'account:2d9f5422f378d7822204cc1e812e3e59', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:02 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f39652efba8d5452b0b9627efdac5b89@127.0.0.1>', '2026-06-23 11:02:00', '2026-06-23 11:02:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (65, 'account:1b9ca446db426df9f90ac7a5c6423753', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

New recovery codes were made for your account. Those before open nothing any more.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9aebdbab8faf4280933a9aa7e5f26ce9@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (66, 'account:f61e2da74b366941e231f0d9870fbb07', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A recovery code was used to sign in to your account. It cannot be used again.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<53a3abb0ff5053ab911b670a5e9b277d@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (67, 'account:0bdfc7a493a865553cdc8feddb5f5a78', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:03 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ef9d979a1d9a076a27b9be71fbbbad0a@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (68, 'account:1a40e7a1d0b90d42b308d3519be9c5d9', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<183cc09239fa4df1a142fb3e4b58756f@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (69, 'account:13c1a74f4e864be8249bbb3c625dfcac', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

The second factor of your account was removed.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<54582565b209d3234661d256a6349248@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (70, 'account:15949056d5397ab1b45b98a65b895ff3', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e2d3dbae85ae9f5ba56c4ce2c4eef7cd@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (71, 'account:5620281ba226e09dac35f00b4bb74213', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was opened again: you sign in with your password as before.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2f7cfd75e655d42665b5b911fdb5862b@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (72, 'expiring:1:0:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate has expired', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<110103ee6a4bf077f237d07d580acc97@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (73, 'expiring:1:0:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate has expired', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<11c47c9296a8a60f9efba9de5d28a770@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (74, 'account:70b08faf7c5ea421509d9c9348639e4c', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9fc54e27fba39d94d470181fe2f30d45@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (75, 'set-password:13', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 13, '<e3e806ce07c4f2c02cf00b710a3adb2f@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (76, 'set-password:14', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 14, '<5c2247b5e62cca27b27e510d1584b5a5@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (77, 'account:39cdab54db1a1f6d3a5b6ad3aa72be5e', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<65843807b83ffc2a73f91554bccde008@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (78, 'account:d62dda0753af92252238f3c01e584781', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1c61399bfac0866ac7b4354fb5a1c030@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (79, 'account:51a7c535088961d9b5159d52d081be57', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

The password of your account was changed, and wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<bdf9e6bce06ffa04cac1038929015ed0@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (80, 'set-password:15', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 15, '<4ca053630b3270c8b4cfb9f57afadbb1@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (81, 'account:b4d1ce98781ab93e732ea47952e7bf37', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

Somebody signed in to your account with a browser that it did not know: An unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b4874896fb208c1b4ae95a96db34c31a@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (82, 'anchor:2026-10-31:7', 'anchor', 7, 'noor.vasquez@westmarch.example', 'Where the audit chains end', 'Dear Noor Vasquez

This is where the audit chains end today. Keep this letter where nobody who keeps the database can reach it: with it “ipp check --anchor” finds lines that were cut off or made anew.

ipp-anchor-1 2026-10-31T11:04:00.000000Z 116b4852 0:20:f7ab801b4fd47323a60e69e8ccdc24d4666a0f7f8ba76894d4c59048b55ae78d 1:118:90b53cd7b4b3976b2aba0afebf67412ea1fcae35dca2d18fd83d5c11d2db687b 2:7:1179904b7febf0cd753a171c0cf2a15c642b4ba7e6affefb59433b9704223ae9 be63a3ead8c3e4efa2804eda6effb303785d75c41fc116adb42f15c242345d48

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0a1a7f2b3b9cd5f4e1b5f0fb4ddb9b5b@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (83, 'set-password:16', 'set_password', 13, 'amara.nwosu@westmarch.example', 'Set your password', 'Dear Amara Nwosu

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 16, '<fd5ba6e618c68eaf0eec2c9b63fa542b@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (84, 'account:28b7cb665edc20e43fd327c1da5d752f', 'account', 13, 'amara.nwosu@westmarch.example', 'Your account', 'Dear Amara Nwosu

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<73be1f6e3416f3012ca847f15dfe0f0d@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (85, 'set-password:17', 'set_password', 14, 'lena.osei@hpa.example', 'Set your password', 'Dear Lena Osei

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 17, '<bf5ae8f1bb2246aa645603af98676624@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (86, 'account:3e811631b08be366589733002486798c', 'account', 14, 'lena.osei@hpa.example', 'Your account', 'Dear Lena Osei

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a6d4bf60cad55ab07d4ad06d719288e9@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (87, 'submitted:5', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<00aefb169f416406548f9796504d8079@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:14:00', 0, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (88, 'decided:5', 'decided', 13, 'amara.nwosu@westmarch.example', 'Your evidence was judged competent', 'Dear Amara Nwosu

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/5

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0683a72528aa99f19cf753aac401530c@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (89, 'returned:6', 'returned', 13, 'amara.nwosu@westmarch.example', 'Evidence came back to you', 'Dear Amara Nwosu

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/6

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<629c41e0c0cf793565a0ec9ab54974d9@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (90, 'reported:3:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<16d33e6c9f5ca82f90ec18f2089f9afe@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (91, 'reported:4:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5e5ffba84710c7431504a22e01c1a143@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (92, 'again', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow', NULL, '<again@ipp.example>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL, 0, NULL, '2026-10-31 11:04:00');
INSERT INTO letters VALUES (93, 'aside', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow', NULL, '<aside@ipp.example>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 3, NULL, NULL, '2026-10-31 11:04:00', 0, '550 5.1.1 No such user here', NULL, 3, '2026-10-31 11:04:00', NULL);
INSERT INTO letters VALUES (94, 'for good', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow', NULL, '<for good@ipp.example>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 3, NULL, NULL, NULL, 0, '550 5.1.1 No such user here', NULL, 3, '2026-10-31 11:04:00', NULL);
INSERT INTO letters VALUES (95, 'address-confirm:4', 'address_confirm', 14, 'l.osei@hpa.example', 'Confirm your new address', 'Dear Lena Osei

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8eee4a5e5f4644de40bfd9a2e2e65924@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 0, NULL, NULL, NULL, 0, 'response error: No such file or directory (os error 2)', 4, 0, NULL, NULL);
INSERT INTO letters VALUES (96, 'address-changing:4', 'address_changing', 14, 'lena.osei@hpa.example', 'Your address is about to change', 'Dear Lena Osei

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0ed9a57964b77afcf9ce6edab099f739@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 0, NULL, NULL, NULL, 0, NULL, 4, 0, NULL, NULL);
INSERT INTO duty_proposals VALUES (1, 4, 1, 'coordinator', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 2, '2021-12-06 09:00:00', 3);
INSERT INTO duty_proposals VALUES (2, 5, 1, 'assessor', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 4);
INSERT INTO duty_proposals VALUES (3, 6, 1, 'assessor', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 5);
INSERT INTO duty_proposals VALUES (4, 7, 1, 'security_contact', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 6);
INSERT INTO duty_proposals VALUES (5, 9, 2, 'coordinator', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 2, '2021-12-06 09:00:00', 7);
INSERT INTO duty_proposals VALUES (6, 10, 2, 'assessor', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 9, '2021-12-06 09:00:00', 8);
INSERT INTO duty_proposals VALUES (7, 6, 1, 'internal_quality_assurer', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 9);
INSERT INTO duty_proposals VALUES (8, 6, 1, 'internal_quality_assurer', '2021-12-06', '2051-12-06', 1, 'administrator', '2022-01-05 09:00:00', 'declined', 4, '2022-01-05 09:00:00', NULL);
INSERT INTO duty_proposals VALUES (9, 6, 1, 'internal_quality_assurer', '2021-12-06', '2051-12-06', 1, 'administrator', '2022-01-05 09:00:00', 'withdrawn', 1, '2022-01-05 09:00:00', NULL);
INSERT INTO duty_proposals VALUES (10, 3, 1, 'curriculum_owner', '2026-10-31', '2056-10-31', 1, 'administrator', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL);
INSERT INTO duty_proposal_roles VALUES (2, 'intelligence_analyst');
INSERT INTO duty_proposal_roles VALUES (2, 'intelligence_officer');
INSERT INTO duty_proposal_roles VALUES (3, 'intelligence_analyst');
INSERT INTO duty_proposal_roles VALUES (3, 'intelligence_officer');
INSERT INTO duty_proposal_roles VALUES (6, 'intelligence_analyst');
INSERT INTO duty_proposal_roles VALUES (6, 'intelligence_officer');
INSERT INTO duty_proposal_roles VALUES (7, 'intelligence_analyst');
INSERT INTO duty_proposal_roles VALUES (7, 'intelligence_officer');
INSERT INTO duty_proposal_roles VALUES (8, 'intelligence_analyst');
INSERT INTO duty_proposal_roles VALUES (8, 'intelligence_officer');
INSERT INTO duty_proposal_roles VALUES (9, 'intelligence_analyst');
INSERT INTO duty_proposal_roles VALUES (9, 'intelligence_officer');
INSERT INTO address_changes VALUES (1, 12, 'jon.v@westmarch.example', '849508d05643538491349d8cb8e678ab', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO address_changes VALUES (2, 12, 'vale@westmarch.example', '704ad4d8a86ccad1ca243b00bec3ef30', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', 2, NULL);
INSERT INTO address_changes VALUES (3, 6, 'p.raman@westmarch.example', '7f535166bd294d02acd1155d4fc14643', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', 2, '2026-06-23 11:00:00', NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO address_changes VALUES (4, 14, 'l.osei@hpa.example', 'cc8e3f957ef0edbe84fa83a7ee91e537', 1, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO second_factors VALUES (7, '116b4852.5nXVXY6gekv5sy29EJPo28Yxx8ySzXS2ho2NzsybZz4IAvbD4GnyUTPC5kcKmpdY', 59407086, '2026-06-23 11:01:00');
INSERT INTO recovery_codes VALUES (7, '0434d3988421573aa1a9d6be969d42c22f43a259a4d9b57b1081e3b448d47887', NULL);
INSERT INTO recovery_codes VALUES (7, '08172695f15d077a8cd79302342f13e3c42503be7ccd949d33c5e95c80e64de3', NULL);
INSERT INTO recovery_codes VALUES (7, '1fd157e39fb2a956ac1a1f3fbf9e7208c25fe71d6a6f3cdc7e949caf7c1f409d', NULL);
INSERT INTO recovery_codes VALUES (7, '22cb578b63eb4a039bc674ab9194c8652f7e6c5a56d7d3c5c3ed578822e7bc7f', NULL);
INSERT INTO recovery_codes VALUES (7, '2f4b6b34e3c31ae82d16e5567e5b0d52886006ef041d7fd0167db06e4f153192', NULL);
INSERT INTO recovery_codes VALUES (7, '3704bd4f7aa214ffa8a0b6e0e7075ea706c89d62009cdbb23c9f50221be3422e', '2026-06-23 11:03:00');
INSERT INTO recovery_codes VALUES (7, 'a601827293072eeb7f0195bb9e7407c2deffb0e60a7ad5443730d15835f73834', NULL);
INSERT INTO recovery_codes VALUES (7, 'c64247b3e4efeaaa09b68120b362ae5dd25fb14b7985111d6f6d4b36ac576020', NULL);
INSERT INTO recovery_codes VALUES (7, 'ce4aaa9d00b143031b683589497373f9ed346259991f66f0ebd40f17b07f739b', NULL);
INSERT INTO recovery_codes VALUES (7, 'ddbe826ec582fc2dbcdcde81783988aac33452b156c7e792393e1c7c56af1886', NULL);
INSERT INTO factor_resets VALUES (1, 7, 1, '2026-06-23 11:01:00', 2, '2026-06-23 11:01:00', 0);
INSERT INTO factor_resets VALUES (2, 7, 1, '2026-06-23 11:01:00', 2, '2026-06-23 11:01:00', 1);
INSERT INTO account_closings VALUES (1, 12, 'long_absence', 1, '2026-06-23 11:04:00', 'returned', 2, '2026-06-23 11:04:00');
INSERT INTO account_closings VALUES (2, 12, 'no_posting_or_duty', NULL, '2026-10-31 11:04:00', NULL, NULL, NULL);
INSERT INTO guess_doors VALUES ('address 192.0.2.1', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00');
INSERT INTO known_browsers VALUES (3, '5045bcc518fba7fdf10613de1c148005c99e7d977824d169c81f3e180367b69c', '2026-10-31 11:04:00');
INSERT INTO known_browsers VALUES (7, 'e8cce64acc706518610d600435b7c1021c87b2c56060a7dea6f7b1da3558cb4d', '2026-06-23 11:03:00');
INSERT INTO known_browsers VALUES (7, 'f16b2c93eb12850cbb62eb96225ffbc3bacdb23105723eefdda4a7444b99f5d6', '2026-06-23 11:02:00');
INSERT INTO record_views VALUES (1, 8, 5, 'assessor', 'text', 1, NULL, '2022-06-04 09:00:00');
INSERT INTO record_views VALUES (2, 13, 7, 'security_contact', 'text', NULL, 3, '2026-10-31 11:04:00');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('account_closings', 2);
INSERT INTO sqlite_sequence VALUES ('address_changes', 4);
INSERT INTO sqlite_sequence VALUES ('allocations', 5);
INSERT INTO sqlite_sequence VALUES ('audit_events', 187);
INSERT INTO sqlite_sequence VALUES ('awards', 2);
INSERT INTO sqlite_sequence VALUES ('certificates', 2);
INSERT INTO sqlite_sequence VALUES ('claims', 21);
INSERT INTO sqlite_sequence VALUES ('conflicts', 2);
INSERT INTO sqlite_sequence VALUES ('cpd_entries', 2);
INSERT INTO sqlite_sequence VALUES ('criteria', 6);
INSERT INTO sqlite_sequence VALUES ('decisions', 13);
INSERT INTO sqlite_sequence VALUES ('duties', 9);
INSERT INTO sqlite_sequence VALUES ('duty_proposals', 10);
INSERT INTO sqlite_sequence VALUES ('editions', 3);
INSERT INTO sqlite_sequence VALUES ('enrolments', 4);
INSERT INTO sqlite_sequence VALUES ('evidence', 10);
INSERT INTO sqlite_sequence VALUES ('evidence_versions', 11);
INSERT INTO sqlite_sequence VALUES ('factor_resets', 2);
INSERT INTO sqlite_sequence VALUES ('learning_records', 2);
INSERT INTO sqlite_sequence VALUES ('letters', 96);
INSERT INTO sqlite_sequence VALUES ('link_requests', 1);
INSERT INTO sqlite_sequence VALUES ('organisations', 2);
INSERT INTO sqlite_sequence VALUES ('password_links', 17);
INSERT INTO sqlite_sequence VALUES ('people', 14);
INSERT INTO sqlite_sequence VALUES ('postings', 12);
INSERT INTO sqlite_sequence VALUES ('quarantines', 4);
INSERT INTO sqlite_sequence VALUES ('record_views', 2);
INSERT INTO sqlite_sequence VALUES ('texts', 58);
INSERT INTO sqlite_sequence VALUES ('units', 5);
INSERT INTO sqlite_sequence VALUES ('work_versions', 14);
INSERT INTO sqlite_sequence VALUES ('works', 12);
CREATE INDEX people_by_name ON people (name_key, id);
CREATE INDEX postings_by_person ON postings (person_id, starts_on);
CREATE INDEX duties_by_person ON duties (person_id, starts_on);
CREATE INDEX duties_by_organisation ON duties (organisation_id, kind);
CREATE UNIQUE INDEX editions_replaced_once ON editions (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE UNIQUE INDEX units_by_edition ON units (edition_id, code);
CREATE UNIQUE INDEX criteria_by_unit ON criteria (unit_id, code);
CREATE INDEX enrolments_by_person ON enrolments (person_id, id);
CREATE UNIQUE INDEX enrolments_open_once ON enrolments (organisation_id, person_id, role) WHERE NOT certified;
CREATE INDEX enrolments_by_organisation ON enrolments (organisation_id, id);
CREATE INDEX enrolments_by_assessor ON enrolments (assessor_id, id);
CREATE INDEX allocations_by_enrolment ON allocations (enrolment_id, id);
CREATE INDEX conflicts_by_trainee ON conflicts (trainee_id, id);
CREATE UNIQUE INDEX conflicts_standing ON conflicts (organisation_id, assessor_id, trainee_id) WHERE ended_at IS NULL;
CREATE INDEX works_by_person ON works (person_id, id);
CREATE UNIQUE INDEX work_versions_by_work ON work_versions (work_id, number);
CREATE INDEX evidence_by_enrolment ON evidence (enrolment_id, id);
CREATE INDEX evidence_by_work ON evidence (work_id, id);
CREATE UNIQUE INDEX evidence_versions_by_evidence ON evidence_versions (evidence_id, number);
CREATE INDEX evidence_versions_by_work_version ON evidence_versions (work_version_id);
CREATE UNIQUE INDEX claims_by_version ON claims (evidence_version_id, criterion_id);
CREATE INDEX decisions_by_claim ON decisions (claim_id, id);
CREATE UNIQUE INDEX decisions_once_a_claim ON decisions (claim_id) WHERE undoes_id IS NULL;
CREATE UNIQUE INDEX decisions_undone_once ON decisions (undoes_id);
CREATE UNIQUE INDEX certificates_by_sequence ON certificates (organisation_id, year, sequence);
CREATE INDEX certificates_by_person ON certificates (person_id, last_valid_day);
CREATE INDEX learning_records_by_person ON learning_records (person_id, learned_on, id);
CREATE INDEX learning_records_by_enrolment ON learning_records (enrolment_id, unit_id);
CREATE INDEX learning_works_by_work ON learning_works (work_id, learning_id);
CREATE INDEX cpd_entries_by_person ON cpd_entries (person_id, done_on, id);
CREATE INDEX cpd_works_by_work ON cpd_works (work_id, cpd_id);
CREATE INDEX quarantines_by_organisation ON quarantines (organisation_id, id);
CREATE INDEX password_links_by_person ON password_links (person_id, id);
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX link_requests_by_account ON link_requests (account, asked_at);
CREATE INDEX link_requests_by_address ON link_requests (address, asked_at);
CREATE INDEX form_keys_by_day ON form_keys (spent_at);
CREATE INDEX notices_waiting ON notices (due_on, certificate_id) WHERE outcome IS NULL;
CREATE UNIQUE INDEX audit_events_by_chain ON audit_events (organisation_id, sequence);
CREATE TRIGGER decisions_never_edited BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is appended, never changed'); END;
CREATE TRIGGER decisions_never_deleted BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is appended, never changed'); END;
CREATE TRIGGER awards_never_edited BEFORE UPDATE ON awards BEGIN SELECT RAISE(ABORT, 'awards is appended, never changed'); END;
CREATE TRIGGER awards_never_deleted BEFORE DELETE ON awards BEGIN SELECT RAISE(ABORT, 'awards is appended, never changed'); END;
CREATE TRIGGER certificates_never_edited BEFORE UPDATE ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is appended, never changed'); END;
CREATE TRIGGER certificates_never_deleted BEFORE DELETE ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is appended, never changed'); END;
CREATE TRIGGER audit_events_never_edited BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is appended, never changed'); END;
CREATE TRIGGER audit_events_never_deleted BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is appended, never changed'); END;
CREATE INDEX duty_proposals_waiting ON duty_proposals (organisation_id, id) WHERE answer IS NULL;
CREATE INDEX duty_proposals_by_person ON duty_proposals (person_id, id);
CREATE INDEX duty_proposals_by_duty ON duty_proposals (duty_id);
CREATE INDEX people_by_mailbox ON people (mailbox_key);
CREATE UNIQUE INDEX address_changes_in_hand ON address_changes (person_id) WHERE stopped_at IS NULL AND changed_at IS NULL;
CREATE INDEX address_changes_by_person ON address_changes (person_id, id);
CREATE INDEX address_changes_to_approve ON address_changes (asked_at, id) WHERE stopped_at IS NULL AND changed_at IS NULL AND approved_at IS NULL;
CREATE UNIQUE INDEX factor_resets_person_id_waiting ON factor_resets (person_id) WHERE answered_at IS NULL;
CREATE INDEX audit_events_of_sign_ins ON audit_events (subject_id, id) WHERE action IN ('signed_in', 'sign_in_failed');
CREATE UNIQUE INDEX account_closings_person_id_now ON account_closings (person_id) WHERE opened_at IS NULL;
CREATE INDEX account_closings_by_person ON account_closings (person_id, id);
CREATE INDEX guess_doors_by_age ON guess_doors (began_at);
CREATE INDEX known_browsers_by_age ON known_browsers (seen_at);
CREATE INDEX record_views_by_owner ON record_views (owner_id, id);
CREATE INDEX record_views_by_viewer ON record_views (viewer_id, viewed_at);
CREATE INDEX audit_events_by_place ON audit_events (organisation_id, action, happened_at, id);
CREATE INDEX audit_events_by_action ON audit_events (action, happened_at, id);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, action, happened_at, id);
CREATE INDEX postings_by_organisation ON postings (organisation_id, person_id, starts_on, ends_on, role);
CREATE INDEX postings_by_line_manager ON postings (line_manager_id, organisation_id, person_id, starts_on, ends_on);
CREATE INDEX enrolments_of_person ON enrolments (person_id, organisation_id, awarded, id);
CREATE INDEX letters_waiting ON letters (due_at, id) WHERE delivered_at IS NULL AND withheld_at IS NULL AND given_up_at IS NULL;
CREATE INDEX letters_given_up ON letters (id) WHERE given_up_at IS NOT NULL AND withheld_at IS NULL;
CREATE INDEX people_by_last_valid_day ON people (last_valid_day, name_key, id);
CREATE INDEX enrolments_by_due_day ON enrolments (organisation_id, awarded, due_on);
CREATE INDEX enrolments_by_share ON enrolments (organisation_id, awarded, (competent_count * 1000000 / NULLIF(relevant_count, 0)));
COMMIT;
