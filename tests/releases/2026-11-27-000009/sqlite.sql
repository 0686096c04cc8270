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
  last_error TEXT, address_change_id BIGINT REFERENCES address_changes (id),
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
INSERT INTO __diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000001', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000002', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000003', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000004', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000005', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000006', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000007', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000008', '2026-11-30 19:26:03');
INSERT INTO __diesel_schema_migrations VALUES ('20261127000009', '2026-11-30 19:26:03');
INSERT INTO system_facts VALUES ('record_to_adopt', 'yes');
INSERT INTO organisations VALUES (1, 'WMP', 'Westmarch Police', 'police_force', '2021-01-01', '2099-12-31', 0, 12, 18, 3, 80, 3, 6, 24, 0, 1, 3);
INSERT INTO organisations VALUES (2, 'HPA', 'Harbour and Ports Agency', 'partner_agency', '2021-01-01', '2099-12-31', 1, 12, 18, 3, 80, 3, 6, 24, 0, 2, 3);
INSERT INTO people VALUES (1, 'Sam Whitlock', 'sam whitlock', 'sam.whitlock@westmarch.example', 'sam.whitlock@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$6z9wgzl/uoFjgC1ee+kuTw$bK9siRKHs/RdOS04kwFfnfY+XyGJxnePi108Vw1he2o', '9999-12-31', 1, '2021-12-06 09:00:00', 'samwhitlock@westmarch.example');
INSERT INTO people VALUES (2, 'Ines Hale', 'ines hale', 'ines.hale@westmarch.example', 'ines.hale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$snzArLZ+o9vzAYxzn9wsKA$nOnra5mfyOQihbSEWOfEa6BOTeOEktuUAMD33kJkpVk', '9999-12-31', 1, '2021-12-06 09:00:00', 'ineshale@westmarch.example');
INSERT INTO people VALUES (3, 'Ify Okafor', 'ify okafor', 'ify.okafor@westmarch.example', 'ify.okafor@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$XhzuVr46Tv6mWCppXEZumA$D7iF19gWHpxveGenHV7QCvYXnVlwFlEegx8mnoinTYE', '9999-12-31', 1, '2021-12-06 09:00:00', 'ifyokafor@westmarch.example');
INSERT INTO people VALUES (4, 'Helen Marsh', 'helen marsh', 'helen.marsh@westmarch.example', 'helen.marsh@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$r8P4UT3r2R31zVjm/zyaiQ$pRNrp2p56VkZ7gQi/VvNYUjgx/h6jHkTWxaCToEjwA4', '9999-12-31', 1, '2021-12-06 09:00:00', 'helenmarsh@westmarch.example');
INSERT INTO people VALUES (5, 'Tom Reyes', 'tom reyes', 'tom.reyes@westmarch.example', 'tom.reyes@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$x6BHWISGFfGeJs8WMwNZ5g$1N9jvs9oCrz1A5Zhs1fyQgJ+IMnwqskCpLkQbSalkvE', '9999-12-31', 1, '2021-12-06 09:00:00', 'tomreyes@westmarch.example');
INSERT INTO people VALUES (6, 'Priya Raman', 'priya raman', 'p.raman@westmarch.example', 'p.raman@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$CWrfPsM3K0qxw1RJzywKuQ$OnP+IlxOSIaFHnXiCEZj0JkSnHa01zfsp48QGWmzLFQ', '9999-12-31', 3, '2021-12-06 09:00:00', 'praman@westmarch.example');
INSERT INTO people VALUES (7, 'Noor Vasquez', 'noor vasquez', 'noor.vasquez@westmarch.example', 'noor.vasquez@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$3QBpTEJeRdiqG8fDyjNuPA$OpAiTBbeFe8243/sTQ+gkfT5QNuHd/od2lukYJmoq7A', '9999-12-31', 1, '2021-12-06 09:00:00', 'noorvasquez@westmarch.example');
INSERT INTO people VALUES (8, 'Bronwen Iveson', 'bronwen iveson', 'bronwen.iveson@westmarch.example', 'bronwen.iveson@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$6U91TC71iybtSln57qC0YQ$TAUNXbaqm3Y1wsU3lMDjqcPf06oYlgZ7w69tgYf4AWQ', '2026-07-08', 1, '2021-12-06 09:00:00', 'bronweniveson@westmarch.example');
INSERT INTO people VALUES (9, 'Yasmin Tregear', 'yasmin tregear', 'yasmin.tregear@hpa.example', 'yasmin.tregear@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$wQi/xB2ebGqWB5kMxOwAag$R7DU5ICRoXegJH5bmSPi+bT+Tw+RT5UCz+XM0+dh2HU', '9999-12-31', 1, '2021-12-06 09:00:00', 'yasmintregear@hpa.example');
INSERT INTO people VALUES (10, 'Rhys Calder', 'rhys calder', 'rhys.calder@hpa.example', 'rhys.calder@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$ppKJWcTzKX3MuPQ6ycZkSQ$bBiisVvmR3AnEVfkwjZZvpChZw0iLA1UIkYt8uBCeRA', '9999-12-31', 1, '2021-12-06 09:00:00', 'rhyscalder@hpa.example');
INSERT INTO people VALUES (11, 'Kit Farrow', 'kit farrow', 'kit.farrow@westmarch.example', 'kit.farrow@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$KiRgsLpsTNyEdkB5uOo7kg$lOrl3bXfp6fwYYmk5nUd8M3D6gOHQ3N2FST/GE4W4WU', '2029-06-22', 1, '2026-06-23 11:00:00', 'kitfarrow@westmarch.example');
INSERT INTO people VALUES (12, 'Jonathan Vale', 'jonathan vale', 'jon.vale@westmarch.example', 'jon.vale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$/MVSPjPgMTBJ/x0jwwPmoA$j3fSSxBDB/olb27N32ImseM/6Qlp8Mlww9uhfcxvW4Y', '9999-12-31', 4, '2026-06-23 11:00:00', 'jonvale@westmarch.example');
INSERT INTO people VALUES (13, 'Amara Nwosu', 'amara nwosu', 'amara.nwosu@westmarch.example', 'amara.nwosu@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$3kTWxL8NgzgWkG67p85Hbg$gBljeJj0IXQXBZKbtueIEWMM4pdCkhrJLbNVYrgEKLc', '9999-12-31', 1, '2026-10-31 11:04:00', 'amaranwosu@westmarch.example');
INSERT INTO people VALUES (14, 'Lena Osei', 'lena osei', 'lena.osei@hpa.example', 'lena.osei@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$DCR7HuNdad1XeQNMbwiDeg$vcDSW7MjDE30wP1t80+VJbPFDZp5BEoa5IFnjXTLUvg', '9999-12-31', 2, '2026-10-31 11:04:00', 'lenaosei@hpa.example');
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
INSERT INTO texts VALUES (1, '"Her papers were mislaid"', '64c771fcb1c8566e6313e089f54fd5ee', NULL);
INSERT INTO texts VALUES (2, '"They were married"', '4351d50db22900b416a247b3a93d9d90', NULL);
INSERT INTO texts VALUES (3, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'b94fbbf71df30c8088f4f25e2c0003ab', NULL);
INSERT INTO texts VALUES (4, '"It shows it"', 'e0fa3c654b4661c733ed9d983d84c3c4', NULL);
INSERT INTO texts VALUES (5, '"It shows it"', '26fe5d87e63d55de2e97d9222c85743a', NULL);
INSERT INTO texts VALUES (6, '"It shows it"', '9e5bed0b5dbdc45f5b2af99876b052bf', NULL);
INSERT INTO texts VALUES (7, '"Show how you knew"', 'eb6392f61af0128a99e82fa28f987f93', NULL);
INSERT INTO texts VALUES (8, '"Show how you knew"', '2537f134aa13fd0f7e0bd0c7d1ee4aea', NULL);
INSERT INTO texts VALUES (9, '"Show how you knew"', 'a2f122eeb3b5d8a37b92ddc742d90ba0', NULL);
INSERT INTO texts VALUES (10, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '3a1fe4ec7244aa919e9fb8006b38d6ae', NULL);
INSERT INTO texts VALUES (14, '"It shows it"', 'ffdd2783c150bbc1adfaa2ae23118c59', NULL);
INSERT INTO texts VALUES (15, '"It shows it"', '74edc15d69ef62c3b70a96f48025b6c3', NULL);
INSERT INTO texts VALUES (16, '"It shows it"', 'b7d010e7b595409dd75bb59547713546', NULL);
INSERT INTO texts VALUES (17, '"Clear"', 'e1899411b8d18d78f736e67d148d4f0e', NULL);
INSERT INTO texts VALUES (18, '"Clear"', 'ec1b16ecd28fe5bde7193b17f2c059d3', NULL);
INSERT INTO texts VALUES (19, '"Clear"', '269333ffa005a47bb7b49627629320aa', NULL);
INSERT INTO texts VALUES (20, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', '9fb824193eed022d38f16941ea49b5a7', NULL);
INSERT INTO texts VALUES (21, '""', '6519d63f06784778653e73c95f3ee8e6', NULL);
INSERT INTO texts VALUES (22, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '40bd4c366360a5dd1ca14ce658938915', NULL);
INSERT INTO texts VALUES (23, '"It shows it"', '863626d05f45a225d12ab80062b7acf6', NULL);
INSERT INTO texts VALUES (24, '"It shows it"', 'b2390b697736a43a2108808ec75c3f9c', NULL);
INSERT INTO texts VALUES (25, '"It shows it"', '1289d3079b6e8f17d5636637ae0ff3b5', NULL);
INSERT INTO texts VALUES (26, '"Clear"', 'a601dfa3b69072d11e3ec55474f97967', NULL);
INSERT INTO texts VALUES (27, '"Clear"', '10a92a0a4d006ba7e1c046843aae7af7', NULL);
INSERT INTO texts VALUES (28, '"Clear"', '6c6773aa291efbba9b9f73f794ff596e', NULL);
INSERT INTO texts VALUES (29, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '5419cdffdd3899666af3ea691e2ddc80', NULL);
INSERT INTO texts VALUES (30, '"It shows it"', '57ca043223593b3ffa7b6e1406e72159', NULL);
INSERT INTO texts VALUES (31, '"It shows it"', '065c0e7e59a746aa73e5cab2908b90a2', NULL);
INSERT INTO texts VALUES (32, '"It shows it"', 'dc828b970bb0e651098f7fc641a14d7b', NULL);
INSERT INTO texts VALUES (33, '"Clear"', '618ff0eb83d85d9bf8a07346a3619d9e', NULL);
INSERT INTO texts VALUES (34, '"Clear"', '44de46590e76f29a0df370c0e850f51d', NULL);
INSERT INTO texts VALUES (35, '"Clear"', 'b70740d13abcef55b30e7353c7ffc6a4', NULL);
INSERT INTO texts VALUES (36, '"He did the same work for ten years elsewhere"', '8bfe1a9354e756ebf762df5ff5819fc6', NULL);
INSERT INTO texts VALUES (37, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '162310a205f576eda25150bc6ea1e31f', NULL);
INSERT INTO texts VALUES (38, NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO texts VALUES (39, '{"title":"Handbook","what":"Read it","effect":"I write shorter"}', '80bb7e9b1cacceed87960fb104697ba6', NULL);
INSERT INTO texts VALUES (40, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'd867d4617820b55ea83bce244de54bb1', NULL);
INSERT INTO texts VALUES (41, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'd3d13b57bffadd5688b2628ef9d925e2', NULL);
INSERT INTO texts VALUES (42, '"Cousins"', 'bedd59287a291bfcc7d2d1a19af219d6', NULL);
INSERT INTO texts VALUES (43, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '4229a40019e81c182ad3d8d5b0a3250c', NULL);
INSERT INTO texts VALUES (44, '"It shows it"', '77d5a7e48f69b69abb11c82a4fc873bc', NULL);
INSERT INTO texts VALUES (45, '"Clear"', '002f810910b3c5049f566047f9ca4ff6', NULL);
INSERT INTO texts VALUES (46, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '58aac3237a26c966323553fd82844425', NULL);
INSERT INTO texts VALUES (47, '"It shows it"', 'd5603140029b19a5acc75ad03344a1fd', NULL);
INSERT INTO texts VALUES (48, '"The reference leads elsewhere"', '2faef9c62ea94165a4e14d79874414dd', NULL);
INSERT INTO texts VALUES (49, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '007bedc74ce1ab8d57a5e020b0fd73a3', NULL);
INSERT INTO texts VALUES (50, '"It shows it"', '120ff1a4b197605f87a8238a427a0216', NULL);
INSERT INTO texts VALUES (51, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'b9ecf3df5257b62a26b27ac004840cf9', NULL);
INSERT INTO texts VALUES (52, '"It shows it"', '5c1d283fa91f28b3772bc8d41664ce42', NULL);
INSERT INTO texts VALUES (53, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', 'f13b85c5393912fc4e93a1578133935d', NULL);
INSERT INTO texts VALUES (54, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '495418146ed791d4d4f1a8a9eaf2d36b', NULL);
INSERT INTO texts VALUES (57, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'f62b23b61bcd1ff1848e2cce6ca214fd', NULL);
INSERT INTO texts VALUES (58, '"It shows it"', 'e0b18b0739615fa6618ccb630f2503ac', NULL);
INSERT INTO enrolments VALUES (1, 8, 1, 1, 'intelligence_officer', '2022-01-05', 12, 18, 3, 80, '2022-06-04 09:00:00', 5, '2023-07-05', NULL, 1, 3, 3, 1, 1, 1, '83bb5fad383997df699c89d8266f006b4141251d1b4c4b006835ada3970a0164');
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
INSERT INTO conflicts VALUES (1, 1, 6, 8, 2, '1e3634b0dd848a8d89468db455b3093d88f0a96add7482a6d455ad4910d9a927', 4, '2022-06-04 09:00:00', 4, '2026-06-23 11:00:00');
INSERT INTO conflicts VALUES (2, 1, 6, 13, 42, '919ac4367546bcf96c32fbce2862b957bf2365dde779b3cc685b735041ff9782', 4, '2026-10-31 11:04:00', NULL, NULL);
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
INSERT INTO work_versions VALUES (1, 1, 1, 'provenance-confirmed', '2022-06-04', NULL, 'did_it', 'OFFICIAL', 3, '8ed0963d502d05e72059a1d3d9b5a3f8bc3f8739f9678411e18510ea62b5f193', '2022-06-04 09:00:00');
INSERT INTO work_versions VALUES (2, 1, 2, 'provenance-confirmed', '2022-06-03', '2022-06-04', 'did_it', 'OFFICIAL', 10, '58d47b30f01b197a60d32780815974ab253e8e51f4acf49c7857782a11b7373d', '2022-06-04 09:00:00');
INSERT INTO work_versions VALUES (3, 2, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 22, '15abeadb20501d85d8860ef1216f4ccb8598d177f77214076e388ed25677cbab', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (4, 3, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 29, '4d1fa83aa225a5b3c89d966aedf5cd0972eaf1f5423807dd175c6f046118cdfe', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (5, 4, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 37, 'e3837419aa45f64ac86c2faec62f3f9166c793178d5d18b444b9b00c282e0166', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (6, 5, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 40, 'a524c79aec61d0aea4f9b212d57ab2adf1f87d86c830dcd9ae825b9278ed13b9', '2026-06-23 11:00:00');
INSERT INTO work_versions VALUES (7, 6, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 41, 'a69b795205b17198a49ca96fe559000e52745eff12e24774f301a80795223be0', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (8, 7, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 43, '5cc4f5141c6e420a95d8e3e718b31a0da5e9883a99566d10a59b39061db3c9ab', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (9, 8, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 46, 'fd1afa8a8a3a570c54dac6935bf2de133b47a93cc837002ad28f343d2211fbd1', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (10, 9, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 49, '021733249079ae232615f6e5298c1650c5dbca3cec78c279974a5a8ffac2263d', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (11, 10, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 51, '7d547dce9c0a14bf75ba20b074efd7ebf454631e454c0e5d19e1455125e45e43', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (12, 6, 2, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 54, '78fd7f66481c78ce3ef60d55add62c5578c495917cc47f0c44da664d58b09ba3', '2026-10-31 11:04:00');
INSERT INTO work_versions VALUES (14, 12, 1, 'provenance-confirmed', '2026-10-30', '2026-10-31', 'did_it', 'OFFICIAL', 57, 'bce1af0678d1ce57d7cad9be0d3afe4c0d8075facf6b59af023f06e9b39dcb18', '2026-10-31 11:04:00');
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
INSERT INTO evidence_versions VALUES (6, 5, 1, 9, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', 5, 48, 'bac306a01057b45a3190573946a2fa31b7bd9078629c742f51416fe4b45f2b7c', 'returned', 1);
INSERT INTO evidence_versions VALUES (7, 6, 1, 10, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, 'withdrawn', 1);
INSERT INTO evidence_versions VALUES (8, 7, 1, 11, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'quarantined', 1);
INSERT INTO evidence_versions VALUES (9, 8, 1, 12, 'work_product', 0, 0, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL, 'draft', 1);
INSERT INTO evidence_versions VALUES (11, 10, 1, 14, 'work_product', 1, 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'submitted', 1);
INSERT INTO claims VALUES (1, 1, 1, 4, 'dae97c8131c22baa779e6e25e5eca36e57b28e52c9fe2850646480aa573637fd');
INSERT INTO claims VALUES (2, 1, 2, 5, '3cba9bbb75fa0a594216a261039c4892083e1f1ea3556d310461fdc39c540ac6');
INSERT INTO claims VALUES (3, 1, 3, 6, '43366f2610a858bd2f30b2682d1a2459cd011c158f63c0ee4a81ceecd3e86229');
INSERT INTO claims VALUES (7, 2, 1, 14, 'a4dbd33c4c825c53a893c19a5096a538ec934dd74dd09113436d00375402b4ec');
INSERT INTO claims VALUES (8, 2, 2, 15, '7152a95153dd2ff2ba3b8d092846583a05b49e97e10f81a41d82cc5c632636d2');
INSERT INTO claims VALUES (9, 2, 3, 16, '133c9e1720c62ecfa8d1c2ac01d6922f055b536234515f277f68342ff0e38c54');
INSERT INTO claims VALUES (10, 3, 1, 23, '12d252c8b289f84626be1031cea8180b15ea63ba7ac50a6b2dc5236f3389011d');
INSERT INTO claims VALUES (11, 3, 2, 24, '89bb0c58f7b001eae5316bc635261df4929762ed3c18933d2b3c92e78c1ca1dc');
INSERT INTO claims VALUES (12, 3, 4, 25, '9180d16ef764bb015b1be5b7014bd97e00ef704a64265eb2a970f7d19786ec8d');
INSERT INTO claims VALUES (13, 4, 1, 30, 'c412c36f78012d69f5a51c4ce7d1fa848e425acd5dbeec56d0416388e0a960f2');
INSERT INTO claims VALUES (14, 4, 2, 31, 'f80342b84835c6be4b7a2aa36797fc986346d04efe4f481c525098f42bb16453');
INSERT INTO claims VALUES (15, 4, 4, 32, 'bfa321431e29b7893f48541431960e7b079a2b8502ca9fc681ba917a3b1e4e17');
INSERT INTO claims VALUES (16, 5, 1, 44, '706b3cdb458aba312333d1c3254abb3934064ebfed6b1f79d453d11507d71abe');
INSERT INTO claims VALUES (17, 6, 2, 47, 'dc3d7e3508dbd5ab6ee870790b29f4492bf8ea966b6003772a2f5de233b324b9');
INSERT INTO claims VALUES (18, 7, 2, 50, '7702978dde952b7cef422165c7c3834eb52009dfe489c9d97288040cffc52e14');
INSERT INTO claims VALUES (19, 8, 2, 52, 'e026ad91d8ea13f8e09edacf60f7a88a465c994597f9b4b64ab4f4c1736720a6');
INSERT INTO claims VALUES (21, 11, 3, 58, '46ee7311a355b9b235ade7a41d3d412a4b65029d8fcdd85bd36911fb69d26ef8');
INSERT INTO decisions VALUES (1, 1, 5, 4, 'not_yet', 1, 1, 1, 0, 1, 7, '83354307e4f0e42139d1b980c1f3fec813c6e72fac60e0a4e366c5d23ae0849c', NULL, '2022-06-04 09:00:00');
INSERT INTO decisions VALUES (2, 2, 5, 4, 'not_yet', 1, 1, 1, 0, 1, 8, '2108284d621ab0a35df81665566b5e50c1a9682cf29a3f6547d2faaea91c2531', NULL, '2022-06-04 09:00:00');
INSERT INTO decisions VALUES (3, 3, 5, 4, 'not_yet', 1, 1, 1, 0, 1, 9, 'cdb55bae1d4174a9007ca4766822efd43ba223287d0dcd77dc93570547442382', NULL, '2022-06-04 09:00:00');
INSERT INTO decisions VALUES (4, 7, 5, 4, 'competent', 1, 1, 1, 1, 1, 17, '264e0307122e2d3cca260145fb27b3e9e63912ce569532ce1d8bae1d031855df', NULL, '2022-06-04 11:00:00');
INSERT INTO decisions VALUES (5, 8, 5, 4, 'competent', 1, 1, 1, 1, 1, 18, '248705ebc023bce96fe63131b7ff6e515f2a7b35bd995c95914a4bb86a798584', NULL, '2022-06-04 11:00:00');
INSERT INTO decisions VALUES (6, 9, 5, 4, 'competent', 1, 1, 1, 1, 1, 19, '84af620de553f29c11f059b279d31f1618dcc366d292575a398a91915f2f5c1f', NULL, '2022-06-04 11:00:00');
INSERT INTO decisions VALUES (7, 10, 5, 4, 'competent', 1, 1, 1, 1, 1, 26, '4db7bf41242087540aaf033da2368f74af545a4adfc4dcc0a69c4c595741b890', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (8, 11, 5, 4, 'competent', 1, 1, 1, 1, 1, 27, '28314a3c13bcb0f91a0f8188773d0f7e1e8f063b7afcb160ee0426a0a2b586fe', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (9, 12, 5, 4, 'competent', 1, 1, 1, 1, 1, 28, '4e59ce0e496455e5c1024f67abd8489bd63aca8e2cd9a36d2d52644274f778d8', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (10, 13, 5, 4, 'competent', 1, 1, 1, 1, 1, 33, '588c67d9857bda6d18b892b7b151f4657de0e6f56f572ed5db0e556ced021edc', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (11, 14, 5, 4, 'competent', 1, 1, 1, 1, 1, 34, '002fc49f50fd21533c1e012ab8836cf996ed5b6c303696acd2772c6405ab2826', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (12, 15, 5, 4, 'competent', 1, 1, 1, 1, 1, 35, 'a55df19438a4891c112629d487812f9b9163d957366ee7a0eede7b9e695d8c25', NULL, '2026-06-23 11:00:00');
INSERT INTO decisions VALUES (13, 16, 5, 4, 'competent', 1, 1, 1, 1, 1, 45, 'a3210e86bdd251deaef2d00cbdc0e40bf037ea4d8947cfcfd8270ce9c6d0e9a6', NULL, '2026-10-31 11:04:00');
INSERT INTO awards VALUES (1, 1, 5, 0, 21, 'aa203869006bc121d1013f4f9476e42c7288384deeacb2df6d90eb59fa375492', '2023-07-09', '2023-07-09 11:00:00');
INSERT INTO awards VALUES (2, 2, 5, 1, 36, '72ee54063beb4df2cd1d34399d4180bc64399b201cca7e74384f26f313c97370', '2026-06-23', '2026-06-23 11:00:00');
INSERT INTO certificates VALUES (1, 1, 8, 1, 'intelligence_officer', 'WMP-2023-000001', 2023, 1, '2023-07-09', '2026-07-08', 4, '2023-07-09 11:00:00');
INSERT INTO certificates VALUES (2, 2, 11, 1, 'intelligence_analyst', 'WMP-2026-000001', 2026, 1, '2026-06-23', '2029-06-22', 4, '2026-06-23 11:00:00');
INSERT INTO learning_records VALUES (1, 1, 8, 1, 'shadowing', '2022-06-04', 20, 'a9f8ab247851670a443208014ac29426886ceaeb97152b9cfa39751f6ce98f19', '2022-06-04 11:00:00');
INSERT INTO learning_records VALUES (2, 3, 13, 1, 'shadowing', '2026-10-31', 53, '52f6f1d5907ae0214dfa46029e77a89a6c758b13b7a3f847abf9f08fc3fde39e', '2026-10-31 11:04:00');
INSERT INTO learning_works VALUES (1, 1);
INSERT INTO learning_works VALUES (2, 7);
INSERT INTO cpd_entries VALUES (1, 11, 1, '2026-06-23', NULL, 38, 'c525ee78b606b6cb42fdca89a4f186e20edaaee54b562ee76054b7776d3ab377', '2026-06-23 11:00:00');
INSERT INTO cpd_entries VALUES (2, 11, 1, '2026-06-23', 90, 39, 'a432a66835933dca94121e604c6c3fadbf17f81e8ed1115ab962016c92ef9bda', '2026-06-23 11:00:00');
INSERT INTO cpd_works VALUES (1, 4);
INSERT INTO quarantines VALUES (1, NULL, NULL, NULL, 1, 11, 1, 'names_somebody', 11, '2026-06-23 11:00:00', 7, '2026-06-23 11:00:00');
INSERT INTO quarantines VALUES (2, NULL, 6, NULL, NULL, 11, 1, 'marked_higher', 11, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO quarantines VALUES (3, 8, NULL, NULL, NULL, 13, 1, 'live_intelligence', 5, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO quarantines VALUES (4, NULL, NULL, 2, NULL, 13, 1, 'other', 5, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO password_links VALUES (1, 1, 'da7496c783d8e5521ef53c60fe2347c5', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (2, 2, '0c939c2e4f3c4228b16975c59d67b749', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (3, 3, 'ed4ac7576e7a23d285107c8a44427c5b', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (4, 4, '7d6fcd7a2c1480338340a215749f855f', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (5, 5, 'd4abbaaea566dc97a797f48b59cd49dc', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (6, 6, '98ac5287ceb2b02ab6d550df1f0aa9f9', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (7, 7, 'e5f3f2a62a0c83adc0070ba8c4a6d565', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (8, 8, 'c2d24b3927ca43cf035a1598711e671a', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (9, 9, 'ecdb619d85c39e6346add549cf17293b', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (10, 10, 'e6a0ab3ebed848270d5373714d458366', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO password_links VALUES (11, 11, '95007190cfb1f989197eb7d4210cf8a2', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO password_links VALUES (12, 12, 'e3ac205783895544d13e5e078ea0211b', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO password_links VALUES (13, 11, '984a99fad4a27b7456965b925709d8bc', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO password_links VALUES (14, 11, 'f8aa6d0aee07cdf5e8046c615d96b77d', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO password_links VALUES (15, 5, 'a5dc94fbd5fe2646ae363bc7af704600', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO password_links VALUES (16, 13, 'b9fc242c1a245e6a43b58c76fc7bf746', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO password_links VALUES (17, 14, '682695f5dd47bbb51ca6c19c30694265', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO sessions VALUES ('29bcb580ad1c0e533f68123c8432d717', 7, '2026-06-23 11:03:00', '2026-06-23 11:03:00', NULL, '');
INSERT INTO sessions VALUES ('2bc28cd3b2c9d2ecdb7bffc192ba1fdb', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO sessions VALUES ('406e364e8e0ea48a07003f71979e743c', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO sessions VALUES ('c10bacc33a208d77d392c84d0150b610', 3, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 'An unknown browser');
INSERT INTO sessions VALUES ('c237e966422f5df644a64a71ced2a5bf', 7, '2026-06-23 11:02:00', '2026-06-23 11:02:00', NULL, '');
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
INSERT INTO audit_chains VALUES (0, 23, 'af04b8ad20eeabeb65173379ba9720a472d48fde91413a48f4b9db9e8bdc05f6');
INSERT INTO audit_chains VALUES (1, 149, 'e290a67b8e56b1352bd73c70408d1855924cbc3200711a34aea1e2726e6010df');
INSERT INTO audit_chains VALUES (2, 10, 'f7243053063bff590baff01b939e2e4578898c7ad59be0e2547c72dc6ca7facf');
INSERT INTO audit_events VALUES (1, 0, 1, '2021-12-06 09:00:00', NULL, 'organisation_saved', 'organisation', 1, '{}', '', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', '', '116b4852');
INSERT INTO audit_events VALUES (2, 0, 2, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 1, '{}', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '', '116b4852');
INSERT INTO audit_events VALUES (3, 0, 3, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 1, '{"kind":"administrator"}', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '06372b560c7a8706fa9c8690d3e8e858d0ecaafc063dab212bee6e032300c24a', 'duties N1zv2vI23vuGlGTu__GVrV88JbMINQN8QFA0-_Iq3yczbO1ZDlh-Y 1
organisations AexSI4A3Z-LW93VixRuNwU2yKa0Y8vzSQTwAZltx4j4yhTTmirbNwimbSFvJF5xjPtY7_9glVP6 1
password_links HFCpH3C75kvD3X7m0uta_x4xyX-61pIkhF8FclWCH6czb3ghACnfh 1
people q_of6_vlafmO03YhF18a6NuJm-iO6Am3jSm5_VycJ4AXQmIntlVB_ 1', '116b4852');
INSERT INTO audit_events VALUES (4, 1, 1, '2021-12-06 09:00:00', 1, 'password_set', 'person', 1, '{}', '', '27bb2fa4873d319a1306dabec5599d033dc137bc46e0932c2f88fecb54444c44', 'letters zbPPswkA-dwrFYzEV-8YOplKzl3N-RRBQwop3oY8UvgcqpNzb8U3QP19c5ckdy9 1
password_links --J1QbkJSL7DGL-KKYy2UT44C4zh_AMzaHjClT96cWczb3ghACnvf 1
people h5SjHiQJRZZ3lY7zCUYf_N-0Tpka4HMhqeutho-azDcXQmIk5lVB_ 1', '116b4852');
INSERT INTO audit_events VALUES (5, 0, 4, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 2, '{}', '06372b560c7a8706fa9c8690d3e8e858d0ecaafc063dab212bee6e032300c24a', '87e563b1f5f32e6cd887030a39e8fe32f4a9d954286664c508c98a2dd6c1e6e0', '', '116b4852');
INSERT INTO audit_events VALUES (6, 0, 5, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 2, '{"kind":"administrator"}', '87e563b1f5f32e6cd887030a39e8fe32f4a9d954286664c508c98a2dd6c1e6e0', 'd5c64229076c63104e06fcb2b93b229bd285e7311a75234c440483d758a602fb', 'duties 4OSSb8_RPzLYomi4MqykQelhoU7HCGmCzZk1nH6PjQwwgO1ZDlh-Y 2
password_links luqP5HUBct0HRHoqh9yDmdzIFCOftXGnWMUklmImkxgwgflhACnfh 2
people f03Nrwhk34iZOpe2BsV-YXwk4qWpAmN2nWNIhU0v0soCNyKntlVB_ 2', '116b4852');
INSERT INTO audit_events VALUES (7, 1, 2, '2021-12-06 09:00:00', 2, 'password_set', 'person', 2, '{}', '27bb2fa4873d319a1306dabec5599d033dc137bc46e0932c2f88fecb54444c44', 'a6d43cc4fbb1fb49f4be51ea257143f0ad1c89ea0c62ef27d4e46f8dc8c166ab', 'letters hzVJxVuYuAPQ2ZAEZV3i-AjkujwvW1auumPJ2_CnFGgaUpNwgH73QjB9c5ci-y9 2
password_links lXq3DA9Isqt80etE4EkG_DlaeDNzuSF9d3HHalrc_UEwgflhACnvf 2
people GsfnTTChCoLOcPXKvrnQwwRAZi0cUQaqpVnr5klF0vMCNyKm8lVB_ 2', '116b4852');
INSERT INTO audit_events VALUES (8, 0, 6, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"false"}', 'd5c64229076c63104e06fcb2b93b229bd285e7311a75234c440483d758a602fb', '6d6547fbdbf0b1377b64dfe908be335203963bdc2acda78b1a529dcd9bc5d7ce', 'organisations g895u2eAeLgU9wppt_pT-Z4aonuZDulXJFlWiscuRvMcJMZ18rbNwimbSFvJF5xjPtY7_9glVP6 2', '116b4852');
INSERT INTO audit_events VALUES (9, 2, 1, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"fields":"mandatory: false to true","licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"true"}', '', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', 'organisations GvVdAsuwKwETWiOL4yfi3cX1yHRdIhj4Gwuiao67Px4cJMZ18rbNw04bSFvJF5xjPtY7_9gj5P6 2', '116b4852');
INSERT INTO audit_events VALUES (10, 0, 7, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 1, '{"code":"NATIONAL-1"}', '6d6547fbdbf0b1377b64dfe908be335203963bdc2acda78b1a529dcd9bc5d7ce', '415aef435b84abd1d81855f35b8f4f45fd7b829845af5f8121acb55c4aebcee5', 'criteria JS9f-2fkgJ6GojNoBauR6W-LFJBpOHLcTMzbkzfA1AEHjBhVE-FdPJp 1
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
INSERT INTO audit_events VALUES (11, 0, 8, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 2, '{"code":"HPA-1"}', '415aef435b84abd1d81855f35b8f4f45fd7b829845af5f8121acb55c4aebcee5', 'f78df80a3d22bb8fd1b97c49d51c5bd0829cce85ba81c92c51c307376eaf1cac', 'criteria 3_W0g6RVnQBlKczTioJOCiUuR5you1hXV7y8psOcT-UDqb9pqV-dPJp 5
editions IL9EeBDXth5gs2v3vIfxkmvTInY48qezs1ckg0Mpwpc6z8wwpTmSxlX 2
units gzIcvOONSHN-kKq2Qx935sHycqPApIvNX_9ozwSl5JAEVD98w8rxBJp 4', '116b4852');
INSERT INTO audit_events VALUES (12, 0, 9, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 3, '{"code":"HPA-2"}', 'f78df80a3d22bb8fd1b97c49d51c5bd0829cce85ba81c92c51c307376eaf1cac', '949bcf76e909c6741ce889ac659f1d71048b659025c939b5db7260e3c78b0816', 'criteria MfGEQpLYv2tyPOQNyA_eZA5DieQH3LPaGga18eOdC0Y3ab9pqV-dPJp 6
editions 1Phm0nn8KdUWg_0_45e8EMnFOd7yO9hDruy3hlXzy7ATO8wwpipSxJj 3
units 0ie3JNkb0u08BRaaY362Qux17PdsoDYaxAHUUaL39U0ExD98w8rxBJp 5', '116b4852');
INSERT INTO audit_events VALUES (13, 1, 3, '2021-12-06 09:00:00', 1, 'person_added', 'person', 3, '{}', 'a6d43cc4fbb1fb49f4be51ea257143f0ad1c89ea0c62ef27d4e46f8dc8c166ab', 'a2f0a81ca9f917697a51d8e5deb4b7ee6b8270b5b10880ce0f1217e1a5aed3c3', '', '116b4852');
INSERT INTO audit_events VALUES (14, 1, 4, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 3, '{}', 'a2f0a81ca9f917697a51d8e5deb4b7ee6b8270b5b10880ce0f1217e1a5aed3c3', 'f159f1ba4fe958ce08dd1a5b688e227fead08c3c014d4a22e654de106723553f', 'letters fOiw8-h-5KZjk4y2O7MJ-SkoSfJohS0yWi3OSqIBKPQM78dstuMdMf-MT5cgNy9 3
password_links -bU-jrYR3XWUwNpCnUx9KaIRj-RZVY1E_eNDcaiyfwostGahACnfh 3
people yvNpxEO1SX0QS64Z3MbsTHm0NX9dWw8BxoGk540l8fQiqL-ntlVB_ 3', '116b4852');
INSERT INTO audit_events VALUES (15, 0, 10, '2021-12-06 09:00:00', 3, 'password_set', 'person', 3, '{}', '949bcf76e909c6741ce889ac659f1d71048b659025c939b5db7260e3c78b0816', 'b13ca1e0fb0a2b06a7b7edb19abeb05efd4f6af7dc471237de37c9a1d1815d27', 'letters pMHJ-aFPXxWOBEsYuKlJsirKXF32GD83TGkEJITCGgEzCpNstuM3Qm_9c5cehy9 4
password_links cdL1yhsrlZrZEnofHS3A4mJbn6heN3LTlh3TisZUClwstGahACnvf 3
people 4CRVIN1q-6T-2poAkta1x3UomuK61TkLGcNvd43-dI4iqL-SYlVB_ 3', '116b4852');
INSERT INTO audit_events VALUES (16, 1, 5, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 1, '{"from":"2021-12-06","person":"3","role":"intelligence_manager"}', 'f159f1ba4fe958ce08dd1a5b688e227fead08c3c014d4a22e654de106723553f', 'b025e6c23bb6ba162d95a4dc501ec9f3ba31989889aa95ceedd4ee50ae4d937e', 'postings cLtSzs8THbSRGssKKu5_NxZygR4lRGovL42uR9LAglMstO1NQlh-Y2G 1', '116b4852');
INSERT INTO audit_events VALUES (17, 1, 6, '2021-12-06 09:00:00', 1, 'person_added', 'person', 4, '{}', 'b025e6c23bb6ba162d95a4dc501ec9f3ba31989889aa95ceedd4ee50ae4d937e', '60545aadcd799eb60663ef5ba3eb36e3e5b7a98ec08f62a1018bff02f962a442', '', '116b4852');
INSERT INTO audit_events VALUES (18, 1, 7, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 4, '{}', '60545aadcd799eb60663ef5ba3eb36e3e5b7a98ec08f62a1018bff02f962a442', '4b955f3d08075a2d8e531ef92b208f9777bf6e767d8061f876d4014a7f484943', 'letters M5bYBcTbNNXrfgckaLeMoFboGHCfF6YjcROqkGQvrIMS88dcD2-dMFiMC5cx2y9 5
password_links tcaajInY_qWJOrrnJDbLk2QLJ72x6ZbTunP8uWDaa-0cDXIhACnfh 4
people lMUKkEr_AxfXcjLVpqq4Xsm9Tnig6bcxY2brVXu68R0O-y7ntlVB_ 4', '116b4852');
INSERT INTO audit_events VALUES (19, 0, 11, '2021-12-06 09:00:00', 4, 'password_set', 'person', 4, '{}', 'b13ca1e0fb0a2b06a7b7edb19abeb05efd4f6af7dc471237de37c9a1d1815d27', '78a2951f8b466e304b553eb30e207d6b03abe150b0e6611c840f7d47feb1d31a', 'letters 0fxT8qtXdUksq0K9l_mev4VMUIyrl4g6jyrefi1V65EfMpNcD2-3Q3C9c5c8Cy9 6
password_links 2DWFOu6Fv8QEWDLBBp-WY052P1FP--atG6xxYznlU04cDXIhACnvf 4
people DsYVMiWY3T8zu-QfXwnTClIoMojVjI8pNq8g4ccgm2MO-y7lilVB_ 4', '116b4852');
INSERT INTO audit_events VALUES (20, 1, 8, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 2, '{"from":"2021-12-06","person":"4","role":"intelligence_unit_supervisor"}', '4b955f3d08075a2d8e531ef92b208f9777bf6e767d8061f876d4014a7f484943', '3a9cf07a6efd084c842de8ca6a2a164d72538397d62271ad8d783266b1dc075f', 'postings 3SL-RyxCkoySphuHT5s_HfPLtG3CRSOOVZKR7eJvE5kcDO1jdlh-Yjd 2', '116b4852');
INSERT INTO audit_events VALUES (21, 1, 9, '2021-12-06 09:00:00', 1, 'person_added', 'person', 5, '{}', '3a9cf07a6efd084c842de8ca6a2a164d72538397d62271ad8d783266b1dc075f', '678620510675641dae731c3577c0f01403bfe57ab33bb26e2532e4c32fa4bd77', '', '116b4852');
INSERT INTO audit_events VALUES (22, 1, 10, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 5, '{}', '678620510675641dae731c3577c0f01403bfe57ab33bb26e2532e4c32fa4bd77', 'e22fb1b9f65a8edcaac3663c5c0ee034fe02bf6c4ebcf778d6e27b681c3aa01f', 'letters iNFWyxQ2mO_iLGLkSdnUTVpy-yyYe9ydkWaPWJKjF0EKy8d2VoTdM-BUd5cRmy9 7
password_links G4YE2fvhdShYX8s4FMXC-zN4D79FcSOYN7dwMoB96wE2V47hACnfh 5
people h73h_c_vx2V7v9jexc6AsSjfXKocpT4UvOZtb7II__0H9SQntlVB_ 5', '116b4852');
INSERT INTO audit_events VALUES (23, 0, 12, '2021-12-06 09:00:00', 5, 'password_set', 'person', 5, '{}', '78a2951f8b466e304b553eb30e207d6b03abe150b0e6611c840f7d47feb1d31a', '2ee38e023d0d2bebc7f80916585f667a0bbfe3ecba2ad7e739cfb5354cd52672', 'letters e_T_9ZiXD-OWajhDn5YsImVv9Mys2HEzPV19U-tyrjEaDpN2VoT3Q9O9c5cA0y9 8
password_links mG3ca2oSXK5tNNlUhNiC_xJhb8IjFTQ2aD3U20FZMUo2V47hACnvf 5
people ipWQ5NFvd05nnCx0DvHWHKLJxKYcUsM2HRktDvuTfz4H9SQpWlVB_ 5', '116b4852');
INSERT INTO audit_events VALUES (24, 1, 11, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 3, '{"from":"2021-12-06","person":"5","role":"senior_intelligence_analyst"}', 'e22fb1b9f65a8edcaac3663c5c0ee034fe02bf6c4ebcf778d6e27b681c3aa01f', 'c1e5a5bb1da68d8de01a30663560e18e9fbeaf19aee503d4bd3da4d9210a1f3e', 'postings upVlvty7-wi7xjDmj-y0G8QIA_bdMlJPBL27uOZB7Mk2VO16Klh-Yjd 3', '116b4852');
INSERT INTO audit_events VALUES (25, 1, 12, '2021-12-06 09:00:00', 1, 'person_added', 'person', 6, '{}', 'c1e5a5bb1da68d8de01a30663560e18e9fbeaf19aee503d4bd3da4d9210a1f3e', '388087c4f50e182570033dcb605d04cff2a898e882df5d94e47877f618fd4792', '', '116b4852');
INSERT INTO audit_events VALUES (26, 1, 13, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 6, '{}', '388087c4f50e182570033dcb605d04cff2a898e882df5d94e47877f618fd4792', '7a970171005fa47864c6ec22140dbcca5d74ab221ee7f9f1f6abc10a9e5db748', 'letters i9aYJ4Mm9mPcFMNJFuXWaJCxaogiIOAm_kqdscPV4Roxq8dNSsBdMeT1T5cJQy9 9
password_links 8sIaGvV4xWKHI5ruNmlJ_UluTaw0iHGSha2rU7FWBNoNSHDhACnfh 6
people SIs-HQNC2xQoxwoqqWEGZA0BgepIHAB7_FtJE0xSEcotsxQntlVB_ 6', '116b4852');
INSERT INTO audit_events VALUES (27, 0, 13, '2021-12-06 09:00:00', 6, 'password_set', 'person', 6, '{}', '2ee38e023d0d2bebc7f80916585f667a0bbfe3ecba2ad7e739cfb5354cd52672', '3f01b6ff1a4b9357a355117986640fa1ee92cd439e51ddac762e7faa4e84feca', 'letters tWYqlqKSBCiXgqrr0sOCRTV-dYDx7-x8aYmsgYxwQcMsypNNSsB3Qde9c5cuQy9 10
password_links Rcp45eozcQBumU9nKGQD0jbx1ZgeyI4AjRSida-5UxENSHDhACnvf 6
people NOiXQJyRUm96nQENz2eYQ5xy9NjCuF222qlXd4xchc4tsxQ1clVB_ 6', '116b4852');
INSERT INTO audit_events VALUES (28, 1, 14, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 4, '{"from":"2021-12-06","person":"6","role":"intelligence_officer"}', '7a970171005fa47864c6ec22140dbcca5d74ab221ee7f9f1f6abc10a9e5db748', '9e925a306dc63f1517bbe5ea925e90dc5ad68bca0eb07a2ddf0b8a7f2ed7c0f2', 'postings PM_TzmhuJKLjdbVryZkbTERi41OK7yojTMjnJV2wf60NSO1iulh-Yjd 4', '116b4852');
INSERT INTO audit_events VALUES (29, 1, 15, '2021-12-06 09:00:00', 1, 'person_added', 'person', 7, '{}', '9e925a306dc63f1517bbe5ea925e90dc5ad68bca0eb07a2ddf0b8a7f2ed7c0f2', '2794e4c9c4253569d202dcd41a2f615df809aadaceac2a318c144db654165c40', '', '116b4852');
INSERT INTO audit_events VALUES (30, 1, 16, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 7, '{}', '2794e4c9c4253569d202dcd41a2f615df809aadaceac2a318c144db654165c40', 'b180e6df533f01cf607e97b64500a3f3f8212f2fb3c1e00c9e00fe492f946b70', 'letters M5GI4qewWxLMYCei7vZMqyanMeKscA9LScpqyNZ1qF8Lt8dFaaZdMQ01o5c3ey9 11
password_links qCVBcZndDhyPtd62cSS8LcyU9ElqjOsBMxIlA7rhm44FaVChACnfh 7
people dv9SuSi3F1IB3uD65dsXa5XRq-3Fk1B9Ds51TRMR6noOX6YntlVB_ 7', '116b4852');
INSERT INTO audit_events VALUES (31, 0, 14, '2021-12-06 09:00:00', 7, 'password_set', 'person', 7, '{}', '3f01b6ff1a4b9357a355117986640fa1ee92cd439e51ddac762e7faa4e84feca', '93ae88b80d49f44cbce03bc64a45605d3ec6a1cd65f7c7811630e6ab0309eb56', 'letters kCuY3djo3evjtYr0GuL-wcSERAI-1yxbp8X7p96eGEcNVpNFaaZ3QUA9c5cyiy9 12
password_links YHgFzWINpKwjyldP4Y-jbPncQsGkuUp8CRvgcU3rRMwFaVChACnvf 7
people fPAMHCy4OdDPU6gI7xdCfcHKIzl3NwBTKYEoRd-tlEgOX6YLrlVB_ 7', '116b4852');
INSERT INTO audit_events VALUES (32, 1, 17, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 5, '{"from":"2021-12-06","person":"7","role":"researcher"}', 'b180e6df533f01cf607e97b64500a3f3f8212f2fb3c1e00c9e00fe492f946b70', 'c28e7006c39e7701507639a40d21af709f7a6a5b4f40f9897f768c32bc3b0dc2', 'postings orkA-MNaMYMBy8MohBhpT1qkzjE5tNoPzMrqTzdL1EUFaO1Pvlh-Yjd 5', '116b4852');
INSERT INTO audit_events VALUES (33, 1, 18, '2021-12-06 09:00:00', 1, 'person_added', 'person', 8, '{}', 'c28e7006c39e7701507639a40d21af709f7a6a5b4f40f9897f768c32bc3b0dc2', '45af4da5c04917c6fe26b75ed599a21fb6c724d171b6c698e48e776a3557478e', '', '116b4852');
INSERT INTO audit_events VALUES (34, 1, 19, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 8, '{}', '45af4da5c04917c6fe26b75ed599a21fb6c724d171b6c698e48e776a3557478e', '907a88c60d4110ad9f3425232b053cf274560c4900c92955103ee1b85e738e48', 'letters iK7ulUyKvAWITKSh5rWEN0YvU_DFLze2I7dYKKqkN_oWr8dXEyOdMQAHt5cxhy9 13
password_links Hk7T6VDZiFGEvg_vKvNTrgFNmmWfVmoVg1AMl3uPXQoXEqnhACnfh 8
people n8uaSfTSRktzziErB47OAGIsVojT6hqb7pN2Q__S5aYcGWCntlVB_ 8', '116b4852');
INSERT INTO audit_events VALUES (35, 0, 15, '2021-12-06 09:00:00', 8, 'password_set', 'person', 8, '{}', '93ae88b80d49f44cbce03bc64a45605d3ec6a1cd65f7c7811630e6ab0309eb56', '714305c627d5a0a516c9c000eedd69533b7177ae52a8953cbae0ec39cf6289ed', 'letters zVwAOoRbYRzRW5Z1ivx0Vjvisg5bOiKtBj7Vlb_XczkHnpNXEyO3QSH9c5c68y9 14
password_links AkEJ3J7EAzXnWX4nVJ4Z38A1kUoXY785EktcmacIZvgXEqnhACnvf 8
people R5M4viWpyvd9dXyfDb6IdHDG6P8ODGqosvOZu6Bo1mocGWCZZlVB_ 8', '116b4852');
INSERT INTO audit_events VALUES (36, 1, 20, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 6, '{"from":"2021-12-06","person":"8","role":"intelligence_officer"}', '907a88c60d4110ad9f3425232b053cf274560c4900c92955103ee1b85e738e48', '95455be2c2088882af2353cc54631d337e69509b19ac1927754d2356850fb02e', 'postings XUfrnEimPFsHqPAVyidvUTbQUYIIuG75rFh4pUeqbmcXEO1iulh-YLQ 6', '116b4852');
INSERT INTO audit_events VALUES (37, 1, 21, '2021-12-06 09:00:00', 1, 'person_added', 'person', 9, '{}', '95455be2c2088882af2353cc54631d337e69509b19ac1927754d2356850fb02e', 'd03633482948b4185cc060fae1016c52150d5ccaf8cce2d81d1aa4f050cf8755', '', '116b4852');
INSERT INTO audit_events VALUES (38, 1, 22, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 9, '{}', 'd03633482948b4185cc060fae1016c52150d5ccaf8cce2d81d1aa4f050cf8755', '899cfb91cd2f3920a8ae153dbbe001380b04d3f1bddb6cb68d0e10723b5d5ce4', 'letters sVYdorpTOQ1ke0OVWD20CEwLlPVxppayqaMpeF41LDEla8dmqcodMq9Uc5cMFy9 15
password_links -7kia_sp9u_9FEUfYl9Dk2-t_aSkRQQXheG9t3Q_yi8mqmfhACnfh 9
people PJUOQoXRAi525aRv_3XD3Z1DufjepzomvW17_SOzoTIaHC_ntlVB_ 9', '116b4852');
INSERT INTO audit_events VALUES (39, 0, 16, '2021-12-06 09:00:00', 9, 'password_set', 'person', 9, '{}', '714305c627d5a0a516c9c000eedd69533b7177ae52a8953cbae0ec39cf6289ed', '842efeca906ef1ed47fe8fdd435314f890e0f4f2f476414964ef6c28dd127ba7', 'letters PO-o9JDENujQWIvBFa5ZWRUfN7VmRa-KvfnzRedb3coHkpNmqco3QWa9c5crpy9 16
password_links A5HW1QujFEFFQxS47G-Tg9KAIT7u_DH2ZmZddx8vel0mqmfhACnvf 9
people YZhaiY21aNXoma03ePkIP0jUmzYFASi0WCy-J40AHZUaHC_TflVB_ 9', '116b4852');
INSERT INTO audit_events VALUES (40, 2, 2, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 7, '{"from":"2021-12-06","person":"9","role":"intelligence_manager"}', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', 'postings hJQNe6Uxi_A8DrqETjWfWn4qSu0SKCfLgGPCMnyx38smqSxNQlh-Y2G 7', '116b4852');
INSERT INTO audit_events VALUES (41, 1, 23, '2021-12-06 09:00:00', 1, 'person_added', 'person', 10, '{}', '899cfb91cd2f3920a8ae153dbbe001380b04d3f1bddb6cb68d0e10723b5d5ce4', 'd881bb191e3b64d69d0b763039c41984be5a16ed3a414912cfb6b3b90fe0d647', '', '116b4852');
INSERT INTO audit_events VALUES (42, 1, 24, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 10, '{}', 'd881bb191e3b64d69d0b763039c41984be5a16ed3a414912cfb6b3b90fe0d647', '3973c6672a1fe0c86760a1a8a9454a82b5bd2ac1925f56de763974ceaa0f98bd', 'letters rQDYhfWYqOfXCbN3lnmCPv9wOTwpcinmDFGC14gfkmU398daQ6udMxDMN5czTy9 17
password_links 9CyhHStk6XnLiZaZqkOdTePsm4-m6Yzv-FNchmvMYSIaQVYhACnfh 10
people Y8QTA2WCeWr_jQCPeFQFmsmGnS5cegBRSdTe-7XJvyA_9xtntlVB_ 10', '116b4852');
INSERT INTO audit_events VALUES (43, 0, 17, '2021-12-06 09:00:00', 10, 'password_set', 'person', 10, '{}', '842efeca906ef1ed47fe8fdd435314f890e0f4f2f476414964ef6c28dd127ba7', 'a93ce0f487eb30af3166fd6191ffb3247db9a7d246559e6b0c9c1f451b4377c9', 'letters 7aie8jwjXgDKdtwpaQb5fgJkllEqNIfkmdkf7RRZlqARkpNaQ6u3Qzi9c5cmKy9 18
password_links 6JSVqYLO_LwOYnuwk0uC3wpFGDtVNHYDr-PsPvMFnMEaQVYhACnvf 10
people Ehi-h1tCoEomYmouuoh-7plrKz9TXCY9QSXOx1-PmEs_9xtLnlVB_ 10', '116b4852');
INSERT INTO audit_events VALUES (44, 2, 3, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 8, '{"from":"2021-12-06","person":"10","role":"senior_intelligence_analyst"}', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'postings 3B3bMoMl_GvfS9_yX8XsSKrmH71E__glS7OvRqs1Tq8aQSx6Klh-YLn 8', '116b4852');
INSERT INTO audit_events VALUES (45, 1, 25, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 1, '{"from":"2021-12-06","kind":"coordinator","person":"4","until":"2051-12-06"}', '3973c6672a1fe0c86760a1a8a9454a82b5bd2ac1925f56de763974ceaa0f98bd', '25e3ce819ee5514b50817ffc7f02258b47dbac5c5fcef7d55029bdaa79567b79', 'duty_proposals gSSi2i-zCaiw39U26FNJ7WaR4S26-rRhU3Os26ykaWYcDO1J8lh9qmBAI2VMPokAa5r 1', '116b4852');
INSERT INTO audit_events VALUES (46, 1, 26, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 3, '{"from":"2021-12-06","kind":"coordinator","person":"4","proposed_by":"1","until":"2051-12-06"}', '25e3ce819ee5514b50817ffc7f02258b47dbac5c5fcef7d55029bdaa79567b79', '282483bbc76d0ca63a454bfba03e3e920a594707e8cb94b90328410c8fda8d96', 'duties Wp2lk62Oq2v-bMGf5kZQDa0U0pecewgzHn5KOyhEJJUcDO1J8lh9q 3
duty_proposals U8vvHe8h_rx7m5ZF0u7zl-wVuKYRJPvyfXrbMTwzpCAcDO1J8lh9qmBAI2V-9K8KvFU 1
letters UtSEie4zMEa6LBNHtabrCAUgEWGb9hvpbf5oLM08RDYdZpNcD2-3QKZ9c5csXy9 19', '116b4852');
INSERT INTO audit_events VALUES (47, 1, 27, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 2, '{"from":"2021-12-06","kind":"assessor","person":"5","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '282483bbc76d0ca63a454bfba03e3e920a594707e8cb94b90328410c8fda8d96', '482a3e4263c895d9c72f72ed8290659a5e0cbbd912d0be934e319f56a3005dc6', 'duty_proposal_roles SqkW52sddWNhe0z4iyqn5O5ll4U26Wr7uLMZdQc1YRE 2 intelligence_analyst
duty_proposal_roles R1aBP8mc5bGthhtvm1vHQe8fvZAXKd7uzkWfmvyg5g4 2 intelligence_officer
duty_proposals gGUHtjFNImhhNxxxe528-hBxfZxfRkgM8Jb8iDsomII2VO1tKlh9qmBAI2VMPokAa5r 2', '116b4852');
INSERT INTO audit_events VALUES (48, 1, 28, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 4, '{"from":"2021-12-06","kind":"assessor","person":"5","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '482a3e4263c895d9c72f72ed8290659a5e0cbbd912d0be934e319f56a3005dc6', '70abd9786a949b6924e1cf66dad7994604c8cf2370a15970ef7ce0a5a0b8d644', 'duties 8Xaglnqx4kHocBDI3onjh3hcAXRsC1dOGodeiBBhfj42VO1tKlh9q 4
duty_proposals U0vx9bnCA7yRBsl1FbymlYjZkdGrrrt6aTQwAo5W_HY2VO1tKlh9qmBAI2V-9f1Kvrs 2
duty_roles 64QTLEGafBJyUzXJXqZUZFPP7zh8kH2jy7NtatIGNBY 4 intelligence_analyst
duty_roles 4eYny1LuCVifEFdlisJW6q-oFUZX4XHIDKfvWvMiLlc 4 intelligence_officer
letters nJkk4zaTxRbnSx_GFhsXHLd4F90KlOp1BHbkd0YgoxcJ7pN2VoT3Qn19c5c9iy9 20', '116b4852');
INSERT INTO audit_events VALUES (49, 1, 29, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 3, '{"from":"2021-12-06","kind":"assessor","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '70abd9786a949b6924e1cf66dad7994604c8cf2370a15970ef7ce0a5a0b8d644', '0dfe7dfafe8bb0d7fed280d0950cb9c7bf5bb54a3f99f0e0e501ae200d0818f6', 'duty_proposal_roles yZShlSWuWitv-PPNohJyv3jZPMBAEEpiTOVGnFnd2TY 3 intelligence_analyst
duty_proposal_roles hfyvZQehBL1lqj3oRqXb_afz1e2-V5jryr_EKlcXdlk 3 intelligence_officer
duty_proposals ZlfeIJshnBLVWJQJv8hBsVmSeMfBtKcth2iC9xLyVKINSO1tKlh9qmBAI2VMPokAa5r 3', '116b4852');
INSERT INTO audit_events VALUES (50, 1, 30, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 5, '{"from":"2021-12-06","kind":"assessor","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '0dfe7dfafe8bb0d7fed280d0950cb9c7bf5bb54a3f99f0e0e501ae200d0818f6', '86d4cf4dc18796e7f6edae243665c9c3dedd69eb0ca7891d15a8f3bcd76798cd', 'duties 6KKqj-lGy00dUNDjoFrCQ6yguqeUNAn8tB8HosLdZ1ENSO1tKlh9q 5
duty_proposals QIId4B67B9pqW7pntNUQyzHMsohtLmPu5qkTvvzCLLINSO1tKlh9qmBAI2V-9f1KvUW 3
duty_roles vmms5LH5iSdOFW2netRPhjeG07grRmPj6GWIGJGyMOI 5 intelligence_analyst
duty_roles 3-pZOiBhdAmuGL_ypjhh6XZyXO_lEzVqw1PSL3TiJv4 5 intelligence_officer
letters zuoYI223K02gO-qV5wfeG1CnUEpv34Bh-_bxYM1gVEkjQpNNSsB3QtM9c5cQWy9 21', '116b4852');
INSERT INTO audit_events VALUES (51, 1, 31, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 4, '{"from":"2021-12-06","kind":"security_contact","person":"7","until":"2051-12-06"}', '86d4cf4dc18796e7f6edae243665c9c3dedd69eb0ca7891d15a8f3bcd76798cd', 'd35b772332e94aeb860ae465fffcdfc8e1c5d21dca65c5e8c410ee0d319aab31', 'duty_proposals 3LpXVA1DSc3CsFmr0cxNKgry89j5UDP8DgOM0XfpblkFaO1D2lh9qmBAI2VMPokAa5r 4', '116b4852');
INSERT INTO audit_events VALUES (52, 1, 32, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 6, '{"from":"2021-12-06","kind":"security_contact","person":"7","proposed_by":"1","until":"2051-12-06"}', 'd35b772332e94aeb860ae465fffcdfc8e1c5d21dca65c5e8c410ee0d319aab31', 'ef8a9c4056aedda088e10a6e7e812c8bc999cb7831654eee81548b8546525462', 'duties 8RXLakYnKYYqJmfvSRhu2-KbZ8C-GeF9Uwqi3nR4ghgFaO1D2lh9q 6
duty_proposals TnR7XD34h6mIeMVuZxiHsAPi2iClTOcQ1raqRbIgURwFaO1D2lh9qmBAI2V-9f1KvVw 4
letters MVE4EaOfe3IklPWq7wfR6fVHfBrEHLtjq6Hq4G6cL3cvUpNFaaZ3QXx9c5cR2y9 22', '116b4852');
INSERT INTO audit_events VALUES (53, 2, 4, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 5, '{"from":"2021-12-06","kind":"coordinator","person":"9","until":"2051-12-06"}', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', 'duty_proposals RpR8ZOPhgBdLLrg1s3tWrLSWL-pH4f3RKmLg148FrUomqSxJ8lh9qmBAI2VMPokAa5r 5', '116b4852');
INSERT INTO audit_events VALUES (54, 2, 5, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 7, '{"from":"2021-12-06","kind":"coordinator","person":"9","proposed_by":"1","until":"2051-12-06"}', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', 'c0088ab456bcc5c2d4614674521870d3373c6ff1d5ea468a8cb00078855fd14c', 'duties 4wmxAXPExDIPzk7Zpy-HPxgqDd7zyXA4JNkXAdXfwyImqSxJ8lh9q 7
duty_proposals 0BVrComw-GZhS9fto4DLAWUHV9EPDSDM8HAX2kPdJ5UmqSxJ8lh9qmBAI2V-9K8Kv22 5
letters HujWeQ8NCtn2L62IBNo68-9FDNNR6-dQtE8tODPPgcIObpNmqco3QjV9c5c2Sy9 23', '116b4852');
INSERT INTO audit_events VALUES (55, 2, 6, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 6, '{"from":"2021-12-06","kind":"assessor","person":"10","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'c0088ab456bcc5c2d4614674521870d3373c6ff1d5ea468a8cb00078855fd14c', '6526bbc61cfb2a95e4790d22d2c612883b6b64e5ce7ae19b66ec98cd27a8094d', 'duty_proposal_roles iAmehifyKKPgklOEoXrqtBbvzfTG1OADNehlZWHBx5A 6 intelligence_analyst
duty_proposal_roles HlBTPRCw_DY-iomD9VN8pI7ffzCJua7nb11_tMl48Rc 6 intelligence_officer
duty_proposals do2pR5zrvd9vuUtBm9GlBjG8swEg-iIZrO8vh5LXhzEaQSxtKlh9qmBAI2VMPokAa5r 6', '116b4852');
INSERT INTO audit_events VALUES (56, 2, 7, '2021-12-06 09:00:00', 9, 'duty_given', 'duty', 8, '{"from":"2021-12-06","kind":"assessor","person":"10","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '6526bbc61cfb2a95e4790d22d2c612883b6b64e5ce7ae19b66ec98cd27a8094d', '58925047214298a5169bc0e1f00d9fb7d76e492e694e90a31d155782f6863d26', 'duties T5upC07OXBYAetqTzI-kef-iOBHnaBMg2X_HS11wtk4aQSxtKlh9q 8
duty_proposals Xgz2LF6T-t3NlmaQ12yj09tyPe9DTFExvYZr28Xnvv8aQSxtKlh9qmBAI2V-9oQKv2j 6
duty_roles UTD0JEh2nul7hfIGQQTnJjtIGhorjqa352cvTjapqOg 8 intelligence_analyst
duty_roles 8jr7HufzOLOt_SW4gXip9mr7XfkB_udZNTRCMUIuqD4 8 intelligence_officer
letters Ft663av-z1BJ6EllbLVrju6jhOXWLjgoHpKgzW76M3UADpNaQ6u3QxN9c5cIRy9 24', '116b4852');
INSERT INTO audit_events VALUES (57, 1, 33, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 7, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'ef8a9c4056aedda088e10a6e7e812c8bc999cb7831654eee81548b8546525462', 'ab9e15bda8abdcc85f4f5d361a93d63f665eae2889d1b30e7acf9f33afe0319d', 'duty_proposal_roles EdPw5tFZuYdVTpYsBiid2v0-mrrymVsbH_3d6BcYrMM 7 intelligence_analyst
duty_proposal_roles eoq79LVwfYBDrJ9QaJ0QF_WSx5EPICbMUqrocIXOR_M 7 intelligence_officer
duty_proposals SW0iDULxA8d71CbR61_vZzKKmvc8lKc34lpe09smpr0NSO10Zlh9qmBAI2VMPokAa5r 7', '116b4852');
INSERT INTO audit_events VALUES (58, 1, 34, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', 'ab9e15bda8abdcc85f4f5d361a93d63f665eae2889d1b30e7acf9f33afe0319d', '8027f40050ba0431cb0c11c34f3cb723d764b62c9b90d6b2734d53027f0cd8a0', 'duties H1FvBQnjvvRhrrq6bD4Xb1z3FZmTVHmiQQIrC7RvAxENSO10Zlh9q 9
duty_proposals RMdrUK5NkDeyLw854QOtBwH4NbpWkfX0IexwdHC1keUNSO10Zlh9qmBAI2V-9f1KvwL 7
duty_roles K80SBBW5JgAUmdGKm7SDYkEhwCagh7_rFtuIeuiSsoU 9 intelligence_analyst
duty_roles k59aSp5L4zBpsqkt2ZyXkf9jW5imsUdZb-r7XuPEoss 9 intelligence_officer
letters 7VzrJK1QLu1XCeL7bW2TDFM3QPhjCOk11rf6flRh5KUVRpNNSsB3QJP9c5coZy9 25', '116b4852');
INSERT INTO audit_events VALUES (59, 1, 35, '2022-01-05 09:00:00', 4, 'duty_ended', 'duty', 9, '{"kind":"internal_quality_assurer","last":"2022-01-05","person":"6"}', '8027f40050ba0431cb0c11c34f3cb723d764b62c9b90d6b2734d53027f0cd8a0', '4c13e2187c9fe031504272149c8f34f9bd5610e9184d209f676f1c1c1517489a', 'duties MJOVBn1RXiqwnuFbmbIQqK4eL_YkQVWGosTMnmPbTJYNSO10Zlhei 9
letters 8krNlhmZA2y8edwkQHOCcZQMDA-hDUx1iecJnkbO5b8l3pNNSsB3QSz9c5c6313 26', '116b4852');
INSERT INTO audit_events VALUES (60, 1, 36, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '4c13e2187c9fe031504272149c8f34f9bd5610e9184d209f676f1c1c1517489a', '92837b05c8d933d1b30a2239ea9b3ce3a3357887074b647ae85f08d88f01de66', 'duty_proposal_roles J4ZXRfsgYdjuQsUX_duIVEdQowEuqVwyX6-_j7ERdX0 8 intelligence_analyst
duty_proposal_roles zhSGPArtKUgrLxKEw_1OCj2vzrpWN1ePwgpSiGXzhBw 8 intelligence_officer
duty_proposals 4od5K47S9-Vbbkd551QRUszkEu5pYZbpyRkYwBmTGlUNSO10Zlh9qmBAI06MPokAa5r 8', '116b4852');
INSERT INTO audit_events VALUES (61, 1, 37, '2022-01-05 09:00:00', 4, 'duty_declined', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '92837b05c8d933d1b30a2239ea9b3ce3a3357887074b647ae85f08d88f01de66', '3b47f04ef77c426984e0234472b4b0f79e3292a27d2fafa8d8183f1a9f5e0999', 'duty_proposals t965ygPTH-aYDiWWOtM8JvAhHaJpa82Uldtg7EFAW8YNSO10Zlh9qmBAI06ybf18U5r 8', '116b4852');
INSERT INTO audit_events VALUES (62, 1, 38, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '3b47f04ef77c426984e0234472b4b0f79e3292a27d2fafa8d8183f1a9f5e0999', '09716500bef330a8abab02e792e9485762585530738328ddf85679dcba1cb24d', 'duty_proposal_roles TiZz5QXb68KtHdCcjPvdDdZ-wlW4otlKs_GK40kEogw 9 intelligence_analyst
duty_proposal_roles nJ2izjD0a9KVU9rTcWY9xCgKucJBOOF5DzHAK5Z8Dls 9 intelligence_officer
duty_proposals X09desQOmCzTfQK43qHCFIuHhWS_54_sskwOfOCPE3wNSO10Zlh9qmBAI06MPokAa5r 9', '116b4852');
INSERT INTO audit_events VALUES (63, 1, 39, '2022-01-05 09:00:00', 1, 'duty_withdrawn', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '09716500bef330a8abab02e792e9485762585530738328ddf85679dcba1cb24d', 'cf2e07d04cd77e8f8cb1ff05ec69cf62db2a89536046bcd16e38a5cfd3cadbb0', 'duty_proposals 6Wbe-XxrmEDDojl-w09ZM14uX6FB8IosoKZZEas_9OgNSO10Zlh9qmBAI06cwbb8U5r 9', '116b4852');
INSERT INTO audit_events VALUES (64, 1, 40, '2022-06-04 09:00:00', 4, 'enrolled', 'enrolment', 1, '{"criteria":"3","edition":"NATIONAL-1","late":"with a reason","person":"8","starts_on":"2022-01-05"}', 'cf2e07d04cd77e8f8cb1ff05ec69cf62db2a89536046bcd16e38a5cfd3cadbb0', 'd6e535aebea6cc7a8d2c22d83fbb365d5f5856771ffcbb58e71490afd83456d8', 'enrolment_criteria rW3wQTOaVmCL0vyq88b1PFEmVhFt31OycNgH8E2TK-w 1 1
enrolment_criteria P2JrF5NIu0RBoQDa_3sue3Uo2lh4PxBWecnv_I-dje8 1 2
enrolment_criteria gl4RteSxfdR_bd9c9ONr8EsddfyfsFskaCJt4kinWko 1 3
enrolments -NpVyVDIG3LMw8BdqPBgQ_rLfKGgedAfVdi5MimS8poXEO1F9iuZHbSFvJF5x5E7BrN 1
texts LzA8FF-0d1LmaiZHCJex5ngAJmfDg1Z70EQ9Ri7ZUJ8Yg 1', '116b4852');
INSERT INTO audit_events VALUES (65, 1, 41, '2022-06-04 09:00:00', 4, 'conflict_declared', 'conflict', 1, '{"assessor":"6","trainee":"8"}', 'd6e535aebea6cc7a8d2c22d83fbb365d5f5856771ffcbb58e71490afd83456d8', 'd339d803f284a1b742817ee960d243a6409da22d35f6bd872c70cd65e9e65d01', 'conflicts Z9b5vucKqY_W6SfpBMkqfQH-gi0wrjOhNpwDvDrE9G8O1ifVFKGWK4y39GA9f 1
texts seeALcVwIDh-NO6rIXoSGSD-HBf2rijYznUowx3QIR8Yg 2', '116b4852');
INSERT INTO audit_events VALUES (66, 1, 42, '2022-06-04 09:00:00', 4, 'assessor_allocated', 'enrolment', 1, '{"assessor":"5"}', 'd339d803f284a1b742817ee960d243a6409da22d35f6bd872c70cd65e9e65d01', 'b5f8d139b0fdc2f84f0d1611d0665b66f33477edffd7d832cb561edd92db7c6b', 'allocations jxqbfEb44CCSY_PxDdjti2-KR7gRRl3fPdZCQQTziuQ9IO2M-ZV 1', '116b4852');
INSERT INTO audit_events VALUES (67, 1, 43, '2022-06-04 09:00:00', 8, 'work_logged', 'work', 1, '{"kind":"provenance-confirmed"}', 'b5f8d139b0fdc2f84f0d1611d0665b66f33477edffd7d832cb561edd92db7c6b', 'f6ab85d1d530df8f9ea8dfdae22b45264290b95bb453c6f916d21cc6f3f581c0', '', '116b4852');
INSERT INTO audit_events VALUES (68, 1, 44, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 1, '{}', 'f6ab85d1d530df8f9ea8dfdae22b45264290b95bb453c6f916d21cc6f3f581c0', '5d3d3a906a2a6b7e1de24bf78cc9daeeff694d62562be7fd17470794af51e679', 'claims XC9vK-p67tKl0pKvzxjWkRu2Uyw-Xy-9dLaOTpCHX6ArbXnxJCE 1
claims arqzzP7gQdmB8kh8IDeBI5XRU03xL2Dk7n57aGFsI4UrbSdE0R- 2
claims O4kn65ko8iQJtFVQj8m4TfcwpDyCPg8EeV1UVMg42Corb-H-X0I 3
evidence EGjiYyG0XbRoeOUBQFHUvEsBO5F8Bmc83oW53OHjoME9ITI 1
evidence_versions Y5o52JJnBhFBAYA6SvyECYeQoQPthPOdMq5bkozk4ikQQ5ZZjLBm1Aot0FZpMDl5OdK1EQl 1
letters E_wpiosPWdqa3XsiQmgQFMkVPlC-wgQ2-3CFuSy0sSok9Eo2VoT2EZd9c5c5rmY 27
texts eQgiC4gxtCDNdW2jDZyJAX0YYtN3sdYAEtx5YVOfHeEYg 3
texts Y0FXA-lCNCSbii_kHqMw0FfwrEF3Xvx1cQGm1WVMfbsYg 4
texts Lj5xlkCUryt01BLdz4LdcwTNotNlwxkYa8YkYo6eo-YYg 5
texts 71cbjqob7FO8S2_OGX9quVxUBPQB0wQbxy2dM8OEuyYYg 6
work_versions 2c2-atNVQ6VUWF24-piEtFjlEiLxdUq_Z_jUS5WvcSATI5ZCetH-YSNDNhxb8mS 1
works 3uQ022QcYJ45-_vj-P-mYypyQf_7beaTyWM1LbE7IiUXEO1dO 1', '116b4852');
INSERT INTO audit_events VALUES (69, 1, 45, '2022-06-04 09:00:00', 5, 'evidence_viewed', 'evidence_version', 1, '{"versions":"1"}', '5d3d3a906a2a6b7e1de24bf78cc9daeeff694d62562be7fd17470794af51e679', '93b7f7d0e72f605509d3f0c8353313cc81a7900ac64892b592d3eba7578e9bbd', 'record_views 9cdL7_-6YVFxuXKFnwOY8YLpoybOEGOwAuZMJWEwVx86ZUYmbMxrbt8Fn 1', '116b4852');
INSERT INTO audit_events VALUES (70, 1, 46, '2022-06-04 09:00:00', 5, 'signed_off', 'evidence_version', 1, '{"outcomes":"1:not_yet 2:not_yet 3:not_yet"}', '93b7f7d0e72f605509d3f0c8353313cc81a7900ac64892b592d3eba7578e9bbd', '99d1f09cd44068656295762cf595cc5f91add31a6ee05b7a13504a226f40d64c', 'decisions FLbSdB3ZoN1XvC4j5lPWxagpJK7YEs_VjDbg95pTtA8ZmO2rsZJQk9pgxZuCUpOvSxkr_ 1
decisions c8xTTkw3lglKycy_jItAJxrPhz3vEpKnUDT-Y7MW3d4KRO2rsZJQk9pgxZuCUEURrxkr_ 2
decisions Z5P6CQbR_8iNJ5Tnply8v3gQBeUGWVghD6n3zTMJh4A-OO2rsZJQk9pgxZuCUfwvLxkr_ 3
letters IC4dE9sLZ0IrkRC7R2T8IeYzB9Jn0plBEtFWVeegcpMp49JXEyOHhGc9c5c4GmY 28
texts KFn8tJuM7S8C-KheusLom9oypj5HoBxuOBM0gFRRYPMYg 7
texts KdrZMekyioxOnTIU_YnxqsxO4J-tPqf1SzozFun4uUAYg 8
texts QRqrX_KnnE1QYSIJhO0BceBABDfz0NpRpt1zFNnubk4Yg 9', '116b4852');
INSERT INTO audit_events VALUES (71, 1, 47, '2022-06-04 09:00:00', 8, 'evidence_revised', 'evidence_version', 2, '{"answers":"1"}', '99d1f09cd44068656295762cf595cc5f91add31a6ee05b7a13504a226f40d64c', '995a148207b62246728f459f5712ab9ebf0a54d0c88083004cbb66640135b3df', 'claims j-4KaqakhHXrG73Q3CoSkPGQFTg4SOwjZxEyN185rBsVmXn898O 4
claims gVzndnTJTYggdPKhOwuoJ9SNJ5KBPgYdTE0A70ekXPAVmSdSK6U 5
claims Rj6JzkE0kyUWtYVPZOgZwZxmbmFqySfD9f3aLIvMj-kVm-H6WH2 6
evidence_versions tl6_guSTTLTOLtH9Md5EF05vIGg5gM-KPrXhrUBXNwcQQDOcgLBfQkst0TKpMDl5OdK1EQl 2
texts LzI14ieZlLVyL45TcGi2CJJlYq4oCTn-KJPBx6em918Yg 10
texts IDzmXKGBn3D4OnU45KmSxrsUK0zAA34pyiTGqrde3wMYg 11
texts yh3dO86nKTxSas5B5y5g87UNI7wqh3kIRV4fjD1y3vQYg 12
texts mcFMPLaUPfCuhYvDi-lvYj6l-b8A7f5thYaCC9OjkM0Yg 13
work_versions 2u8MtyQO-HoFSa-J3oRW2ucIU0NWIRX3m9Rj40WQKOUTIDOCetH-YSNDN6b5tmS 2', '116b4852');
INSERT INTO audit_events VALUES (72, 1, 48, '2022-06-04 09:00:00', 8, 'draft_saved', 'evidence_version', 2, '{}', '995a148207b62246728f459f5712ab9ebf0a54d0c88083004cbb66640135b3df', 'b2d7bd73554691859b96d95446632c07c94840bc463b9e1500927f8e0544b214', '', '116b4852');
INSERT INTO audit_events VALUES (73, 1, 49, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 2, '{}', 'b2d7bd73554691859b96d95446632c07c94840bc463b9e1500927f8e0544b214', '1e88839a0cbb528cb6013f16bf442cfc0bad66a3b2134b2bf3c355194fac8867', 'claims gone 4
claims gone 5
claims gone 6
claims pSO0nOGjOqR7Y_nWVUabow6p2NvvjAj_ciEzdzBjmPcVmXnZC_h 7
claims EsnCWXqmTO1PFv_fxBG7QMm2Zg2puDYErTSK5xO3-dsVmSdlNvT 8
claims U2FZ344AXocMJJJv6jl_ORGJGKICDF5nWwSsIVhKZwcVm-HdjAF 9
evidence_versions kumrswrLzWXPiYc962Bd6qJ611V5OIiyQtfIj0wXwZEQQDOcgLBm1Aot0FZpMDl5OdK1EgT 2
letters bvdDo701MNKFTFxlUR7QDX65tunkIta7kIwYX9QPsDkk9Eo2VoT2Eo29c5c5rmY 27
texts gone 11
texts gone 12
texts gone 13
texts S_g1L8vIXOJkJJ6OiA1aellkuHjJWs16K8gR0dPS6o8Yg 14
texts qL5pU5YCz1Ir5a27G4I8u0E40CKJj56mR_5PinMaUGIYg 15
texts 9pY8WF9fXO3L023KfPv3c7J_zvBU6wPD6zPYU2iCD3oYg 16
work_versions dzfIEb4UJNb4nbfFRQOI7vWSVN9VJdNtszBotgCbRCkTIDOCeU-Z8SNDN6bqOmS 2', '116b4852');
INSERT INTO audit_events VALUES (74, 1, 50, '2022-06-04 11:00:00', 5, 'signed_off', 'evidence_version', 2, '{"outcomes":"1:competent 2:competent 3:competent"}', '1e88839a0cbb528cb6013f16bf442cfc0bad66a3b2134b2bf3c355194fac8867', '92ffd0216df9defe237f25f18f8d2c520f32a4226a55d01d064b37fa0c450329', 'decisions XaPKBAOHiPFrBXWAoNcrOLHlD8aVKOfm6G5ccNaWa_wBIO2rsePQk9pgxjJCU5DIVxkZ1 4
decisions ZzD3s0D8bueh1A_X79dMlJIL2h2_RIeHiw-wd7Z0L5g5lO2rsePQk9pgxjJCUgTYPxkZ1 5
decisions iA_4gjGD7slvBGwqAUaNaeOiSW6-JVibntdn7p7K0oAzXO2rsePQk9pgxjJCUdD3TxkZ1 6
letters ExUVId1bHiI1o7xOzEWwZzXuiJF9y6syfhipNlTWIDg0IViXEyOJ2pv9c5cySjG 29
texts Fm0vn-7E9OOzgl_SVYDpELSVhMPDgkMwfgfQbPqJX8YYg 17
texts slPER6CEK7kvkxtmhA5IJOonf1oSKpkSZwso69YBWXMYg 18
texts FMAFUa0nUwvQgEjTxFt0eHQDDxyJOtNMdMpZ_wp74sgYg 19', '116b4852');
INSERT INTO audit_events VALUES (75, 1, 51, '2022-06-04 11:00:00', 8, 'learning_logged', 'learning', 1, '{"unit":"1","way":"shadowing"}', '92ffd0216df9defe237f25f18f8d2c520f32a4226a55d01d064b37fa0c450329', 'f6851c918c6fcfe472ae1464175f1acedd6b2f86e7bb17d54c447b3bf00a7f7d', 'learning_records nZaA-nY3Pm-t8pYj98rtmhZu6RulMmGufMiJl7BaXMc9IXEHjadU8fvAfwy 1
learning_works yH5SXfii18WKPmj7uT3c2rpQTBY0SKFg31u9XYmF_yQ 1 1
texts 09D1tucnAMEU9f7fsTPF-73ECnJVajDP49cp8rHiAwwYg 20', '116b4852');
INSERT INTO audit_events VALUES (76, 1, 52, '2023-07-09 11:00:00', 5, 'awarded', 'award', 1, '{"early":"false","enrolment":"1"}', 'f6851c918c6fcfe472ae1464175f1acedd6b2f86e7bb17d54c447b3bf00a7f7d', 'e0b3e0246392308818327e3ae3080106b2a5e904e5abb7ae3173f687355394b7', 'awards pPV-GT6V__T7Nb6Y70ff2yzhs2a316-_Mvnf_TrRPw09IO2X_wCZAy8Dn 1
letters MBQeSkfpq13Kuzwupq3PGTdyx7v0mIDRXUL9FFhXS5Aun91XEyOLV_h9c5cOeuu 30
letters AkjNAWEoZtAzyWh87l4PVVnDW-UbbWGWi1ZVHv4Q7Sgr491cD2-LVCT9c5cTMuu 31
texts 94I59U73oZ1HxmMQgHBDotRZScpRxzbpsEjWyr8ecyQYg 21', '116b4852');
INSERT INTO audit_events VALUES (77, 1, 53, '2023-07-09 11:00:00', 4, 'certificate_issued', 'certificate', 1, '{"last_valid_day":"2026-07-08","number":"WMP-2023-000001"}', 'e0b3e0246392308818327e3ae3080106b2a5e904e5abb7ae3173f687355394b7', '822e6f34a5c1bdb73679125284244e7188e05471db57d85375d7f0889c975fb5', 'certificates VGx2QzosevYl6W9OStPdR_ikA4RB0gxF0iGz3dYQudEALXEO1iuXkA4KaX0mrQ76V 1
letters xFKgt5alvRbxNQoCD59rqXq0VJVBO7whJ9DfaO7nV9A-wowXEyOrvKt9c5cZHuu 32
notices K8d09Uz_lWUrwU7nD6uOjBbqlq5Zg3M2z1igyHG4w0ooCvH 1 0
notices 5yzv1cdcKA9W3tjpgbHs42YynG_XjPpaiTuLZUMFrO8oCvH 1 180
notices mUiTw9LGxd38mswTBl4DzXDobhMqN8ThaCjTOdhOf1woCvH 1 30
notices 5foJV3rFOujy_TnHfUxHbk-GJqfW3Eg2uoeQcXKs0pUoCvH 1 7
notices J_sT-ckC5bjRqY79c7nmhPhkp1rmpkkKvWCC5vNHjjsoCvH 1 90', '116b4852');
INSERT INTO audit_events VALUES (78, 1, 54, '2026-01-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"180"}', '822e6f34a5c1bdb73679125284244e7188e05471db57d85375d7f0889c975fb5', 'd895d6be0dd25d74e509c9997d3f40abc5b3d94efce19650b94d02e946f520b3', 'letters RXApDf-rG_IisYgTAuipCtEe6oqBL6qBA2LbRNofDegv3W0XEyOTNhT9c5cif_Z 33
letters mFHN0hoa2FjohHMJansBIFLXbxiUXn6rBmjRcdCp8HorrW0cD2-TNw-9c5cvW_Z 34
notices Qc072XbTzWUghUy2D3X4Lhhlvh5-uOHNUrU3KMuFVGIaMl6 1 180', '116b4852');
INSERT INTO audit_events VALUES (79, 1, 55, '2026-04-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"90"}', 'd895d6be0dd25d74e509c9997d3f40abc5b3d94efce19650b94d02e946f520b3', 'b0dc1427be7f5dd3844a561f10ece39b85835dc3a416b2ee5f02cf68daba2fc1', 'letters o4ijmRzVEMXWVhxBu_vfOfHg4cdGYxkfiry9MSXBIdQenW0XEyOTN-z9c5cgCnA 35
letters C6V68dvEqcu7VB7HZHL0LdcgHYMsp-igqVkqPaIVnxs7TW0cD2-TNLN9c5cj5nA 36
notices nZHjcBk-iz7XVZ1M_L2By59YBfw9e_T25G-pSq-p1bgaMaR 1 90', '116b4852');
INSERT INTO audit_events VALUES (80, 1, 56, '2026-06-23 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"30"}', 'b0dc1427be7f5dd3844a561f10ece39b85835dc3a416b2ee5f02cf68daba2fc1', '88702b1d0a3b13742ddf8343b3554c4b57594cb5e46bde80d7b6c7817c446f9b', 'letters K1nUdXy7un14zmwdqPxOEzk4CoOR5c740ndECBBtz4UwcW0XEyOTNEu9c5coIu7 37
letters dXuIPYA_qDhJ6LlpR-q6Y8EXacC_3fNGcDeRF9yjoNkKLW0cD2-TN9I9c5caqu7 38
notices igMjA6RFy1TXajc3TTr3nTzcPx58oScClvi0yci8rpMaMws 1 30', '116b4852');
INSERT INTO audit_events VALUES (81, 1, 57, '2026-06-23 11:00:00', 4, 'conflict_ended', 'conflict', 1, '{}', '88702b1d0a3b13742ddf8343b3554c4b57594cb5e46bde80d7b6c7817c446f9b', '447251f5ab0748070bac27b40aa958de379600ab06ca8618af411f18679e23da', 'conflicts YPlGRWDCv3rK4E2fWCVAyHIHwPMNfeLUlgi438DMQPIO1ifVFKGWK4y39eevI 1', '116b4852');
INSERT INTO audit_events VALUES (82, 1, 58, '2026-06-23 11:00:00', 1, 'person_added', 'person', 11, '{}', '447251f5ab0748070bac27b40aa958de379600ab06ca8618af411f18679e23da', 'da6adf732e790bb4937cf738206aaa5f6a7ca73dc0c890b38c12bdd5cc153dd1', '', '116b4852');
INSERT INTO audit_events VALUES (83, 1, 59, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 11, '{}', 'da6adf732e790bb4937cf738206aaa5f6a7ca73dc0c890b38c12bdd5cc153dd1', 'd3833ee262365c72e5852bcd6cd3b8990532dbd30515c578ebf4be93ba4f844f', 'letters OOo6npZhw42GzpneSUhFiNSAY1CYqjtBShoKpPbsXdckB8dT8x-dM9AYL5ca7u7 39
password_links OUmRlDcRlCWEqX4TIaQGKyHD5ZHLgKt72Mdg1MQwFQ8T8fiQ318fh 11
people 4ko-73nUYXXHTZQuidVU07mjRCN968e97wavp90APIIpJY3ntlVX0 11', '116b4852');
INSERT INTO audit_events VALUES (84, 0, 18, '2026-06-23 11:00:00', 11, 'password_set', 'person', 11, '{}', 'a93ce0f487eb30af3166fd6191ffb3247db9a7d246559e6b0c9c1f451b4377c9', '8e3086063cb8f92c270e27abdd05d9e9554581cf7c2f6febc70ad910533b353c', 'letters 7MoyIylwWFf9AqmHdNQSoQtncyyKLX10CserR5BcOkQknpNT8x-3QSm9c5c87u7 40
password_links ttYlzjHAqP4DjHtH9INN2BziUW40jfSMTdina5i7FbYT8fiQ318ko 11
people NVwy7_WbhNojYCcu2KfZbC_tkDIKevPTeaad3C0VF5QpJY3yKlVX0 11', '116b4852');
INSERT INTO audit_events VALUES (85, 1, 60, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 9, '{"from":"2026-06-23","person":"11","role":"intelligence_analyst"}', 'd3833ee262365c72e5852bcd6cd3b8990532dbd30515c578ebf4be93ba4f844f', 'cad59ebfcf18b26d8719d37a1fde37e689b212ed09f204b9c14209b72280b5de', 'postings 6cMm6uZgTJ6X1m_-PkYIpi25-riDdl4O43VZndDOmIAT8O1Ds7P-YLQ 9', '116b4852');
INSERT INTO audit_events VALUES (86, 1, 61, '2026-06-23 11:00:00', 4, 'enrolled', 'enrolment', 2, '{"criteria":"3","edition":"NATIONAL-1","person":"11","starts_on":"2026-06-23"}', 'cad59ebfcf18b26d8719d37a1fde37e689b212ed09f204b9c14209b72280b5de', '804ea1b1c1642f0c7fe518c5567b9f73a9441af77ac2c08c692eeee37d714ecf', 'enrolment_criteria HfyRcN9AKUnbhmVSNYVwDD_2fg6B5twyfL38uDLO9Fc 2 1
enrolment_criteria tBdO0zJ4F83VUOcLKlQsCLdXk4ZycsfpcxhyKFl9k7o 2 2
enrolment_criteria UY5_YtYtZ1dVWNgLPzLdBMcUjHm1fGva0yzY5ylA7K0 2 4
enrolments rfF1x_tndM8c8m4XjSil8iqXerMYI7FHBb0F7ptZOkQT8O1F9Ds7PbSFvJF5xjyNEq7 2', '116b4852');
INSERT INTO audit_events VALUES (87, 1, 62, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"6"}', '804ea1b1c1642f0c7fe518c5567b9f73a9441af77ac2c08c692eeee37d714ecf', '6de841cd5208f738db0aeabe0a8f69e722204342cafb428a72b18ec1d8da5183', 'allocations WIPd0wYjmnjulfFLxnlKzPA1VlPg6k17CfusuMkvyjg3EifM-5Z 2', '116b4852');
INSERT INTO audit_events VALUES (88, 1, 63, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"5"}', '6de841cd5208f738db0aeabe0a8f69e722204342cafb428a72b18ec1d8da5183', '694569294fb88c61c1062f88c401d85d76e1373bbb9f648c4f6bf637061fbb09', 'allocations 26hA5AdYOfdRYd5VKOJoCiiQVrxNiBQx8KU5x81vZJg3EO2M-5Z 3', '116b4852');
INSERT INTO audit_events VALUES (89, 1, 64, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 2, '{"kind":"provenance-confirmed"}', '694569294fb88c61c1062f88c401d85d76e1373bbb9f648c4f6bf637061fbb09', '4a78e626c6bc26d7e460a962be36e45412b98d8984664b1087e0fe4778c22848', '', '116b4852');
INSERT INTO audit_events VALUES (90, 1, 65, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 3, '{}', '4a78e626c6bc26d7e460a962be36e45412b98d8984664b1087e0fe4778c22848', '416c74456eef7b3d665e772dc3962288a3bb99cf47a1f8c15bcba4180e4f69e5', 'claims kOL5YCEeDZSLv2wIRHKZ61k8fTKsiRFsNFjAptW1i2YSHXnXNC2 10
claims dn6K8l17GlC1b_r4KJftnR9VDtxD2ZRF57AGsE-HhvUSHSdZoQh 11
claims 4YvjHRX9syOM7kMvXLWIdEklIuzv7O6dyIIJ-ADsX38SH-Q5mm3 12
evidence d3X77pjrmrvwAy6bURlrmHi5KoVRQq0ovcUuFgA54R83EjN 2
evidence_versions 6zjj__8U52F8Q9CQJx8-57H3JgXWfPX7tPoMJaRETz03_5Z_QLBm1AopQRRpMDl5OdK1EQl 3
letters _x02gj80qsYjN_ESQQWCaT6r2arZPi_cXr65vkbBgUEniEo2VoT2ENU9c5cEXu7 41
texts iPAQAskdQy1wG57vqpVGq5GxxUN5kgIYR-1CfjLSAwMYg 22
texts rgYUX3gywXA8iL_NyqAcJ-c5Fv-4FfakhKNduG8l3OIYg 23
texts 9tVJ5k99d3s6F0HmasY9U9KuZJa2U4K2gOdwk5BxqP0Yg 24
texts vp7oLtyPdBpw9PY5dSv-pTg7c8yIuA0Z3h0G3E-pn7oYg 25
work_versions ZZ5nccuXj8u0tjrH2BKIaujYMXauFHLfgPiw632Xls0jN5ZCe7P-YSNDNpVITb2 3
works MGH8D8-KZ-Sb7T8KUcGTNx4iwDKZtserJOifc_KT_x8T8O1Gi 2', '116b4852');
INSERT INTO audit_events VALUES (91, 1, 66, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 3, '{"outcomes":"1:competent 2:competent 4:competent"}', '416c74456eef7b3d665e772dc3962288a3bb99cf47a1f8c15bcba4180e4f69e5', 'd397e2c2779ceddcf1b1d9347f5ddb9b92078a35f20910f053418ea88a25a96f', 'decisions SMGdcCKUu5yukTbcMMiZinUmLPOaJK9vHpB6DwTzcaQFsO2rsePQk9pgxjJCUQjzbxkdy 7
decisions Z8m9RD-yhyeOQFHZYeEmFvrx7QMdL6icFV2R16LWGhgZ_O2rsePQk9pgxjJCUUVSzxkdy 8
decisions DtsvQzHSc2zkC_OaJ-0RwSNIAaOnaaIeer30bT_KPS0QDO2rsePQk9pgxjJCUFDOUxkdy 9
letters 3NvByjNJEivNGQxRdnsXzkqL1H27Yr8R5_uAbvbM5AwhJViT8x-J26F9c5c3Tu7 42
texts L_BaCNTeRidXCvz1vbxIvp__WmW3ehpadkTKF-cT_MIYg 26
texts G0ssIH5h204tckQlOs81-NwsZt2Ehvr3lyDjBiK8Fy0Yg 27
texts xl62HKLAeAB2JEbx4psYKeXRflLMueuShwb0ZybWIKwYg 28', '116b4852');
INSERT INTO audit_events VALUES (92, 1, 67, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 3, '{"kind":"provenance-confirmed"}', 'd397e2c2779ceddcf1b1d9347f5ddb9b92078a35f20910f053418ea88a25a96f', 'd209f88828f54184ad06c076e9e34fa30f0d96404d775ec03353af3baad64542', '', '116b4852');
INSERT INTO audit_events VALUES (93, 1, 68, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 4, '{}', 'd209f88828f54184ad06c076e9e34fa30f0d96404d775ec03353af3baad64542', '45b3ee6a7aabce7e5b91e57e9007815d53bda646f6ac0344c918bc8ca5cf2078', 'claims kJufVXcBnPV3z-dSy7Oqs3AFxotVPZif1xBcxon37aIuUXn17M0 13
claims NmwpaiVwNb5-3cVbFtGBtYERfxidoY1qGW5FPRrfk9cuUSdras6 14
claims D-6TQ4SaLQitjyYrRwLD-KJHn8jKOhZ1CD79jmol4a4uU-QTDRi 15
evidence kBXL8EBSdCLP_c272AAjH7ReEKH-JzvvvKa-ZXpIfS03Euy 3
evidence_versions 7qNEmRFeQXt_Gvy5G8j1EyieKb8q-S4M9G0hhzUVLD8Te5ZprLBm1AopQRRpMDl5OdK1EQl 4
letters RWCKiK5Iui43nebyD55FHh7xmHRzha7jCDsAcdGltDoniEo2VoT2Eo29c5cEXu7 41
texts GLM3MqyB0zEYPMJIGNzzG2UqlgngZp6if9YEhlQi_9AYg 29
texts JQMFIw0-NzKTaumlYYhW2AYPdPlKRAd7_9rjdRcWUXkYg 30
texts AuyKc15S4RQUfULjbZ8xCdH9eAcE5q-bQMQP9nBP2LMYg 31
texts _3dG6-vyBkJRoMrO1QT9rp4mqYlb-Gi3huYgOyF9qbAYg 32
work_versions 01joZTWbikE1JF5qi2zQZR6GugC5_BNGBx9dk8Zb27suy5ZCe7P-YSNDNc9sob2 4
works EaS1JwLOVU-g6clcHiKanRClltogBNFIrlFQO5FD2N8T8O1Gi 3', '116b4852');
INSERT INTO audit_events VALUES (94, 1, 69, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 4, '{"outcomes":"1:competent 2:competent 4:competent"}', '45b3ee6a7aabce7e5b91e57e9007815d53bda646f6ac0344c918bc8ca5cf2078', 'd1601126863e8b3b4684c9f6c1252ad8aa3cec99a3f5efc3d1d02e35e81ea544', 'decisions 7XKpB6j7q-2y4FqTTiUNEZZobrYSkdF72Kd6X3apERgiwO2rsePQk9pgxjJCUo-_4xkdy 10
decisions CNmI5fMl22YvkcZAiQTiXvrjp51HEhFFPSGPdtf44T8D6O2rsePQk9pgxjJCUdFqHxkdy 11
decisions RV03So3EGQK10aQB0OWDPnVA-p4C8VhnYi1hbTd6EbwQDO2rsePQk9pgxjJCU97Vlxkdy 12
letters IEEuKeTxqHdqdHo5pQp8Nxwe5tSB_p-oD7BVqgYuCqY7WViT8x-J2LU9c5cqFu7 43
texts A14Gu-Kk6tqkdFE2urNxaMeWFa4zvYTj82p8Qmy_RggYg 33
texts xkPcVc4y6KIzM1p37Ea_9j1fCKFVLF9li1fDTLq4OzoYg 34
texts JiAGbkPOa7Z-pOHMs3TQGE6N7IW7-8o4OQBsq_YzG3kYg 35', '116b4852');
INSERT INTO audit_events VALUES (95, 1, 70, '2026-06-23 11:00:00', 5, 'awarded', 'award', 2, '{"early":"true","enrolment":"2"}', 'd1601126863e8b3b4684c9f6c1252ad8aa3cec99a3f5efc3d1d02e35e81ea544', '44e57c7dcdf924010b9ac273e2c3c3fbd2ab295e7415a62decaccc23047c0ef9', 'awards o4DNKCURYsku3XjTefNWyODl6U4klwpyFV6Fi4odJUE3EO2U3z4yHHrMQ 2
letters n1GVmMVA4-WTip66Ig4OuP0wLy-kzuOjuBYOM_Bxx-wWI91T8x-LVqq9c5cn_u7 44
letters QM0kldMs3wa4v0K4fd7OK8XsinN4l0hLl1JURrAeDnIZU91cD2-LV0f9c5cLyu7 45
texts JJ5hSSf38I7qEqdtKNm9AEWBMnTtaodXKJKjJqz-ApEYg 36', '116b4852');
INSERT INTO audit_events VALUES (96, 1, 71, '2026-06-23 11:00:00', 4, 'certificate_issued', 'certificate', 2, '{"last_valid_day":"2029-06-22","number":"WMP-2026-000001"}', '44e57c7dcdf924010b9ac273e2c3c3fbd2ab295e7415a62decaccc23047c0ef9', '86a54bc57077c17c30a8c3dd55f4058cdaa547e9241b84c6513f7c6c1cc64f6d', 'certificates dz-hs3a0yCBi1ZgjTH96h7Yx_IgllSrkLMPbWRiW0pYiWT8O1Ds1aSbKa7PspQ7Zx 2
letters 1hriKZ5bLF_sz7A0CUf59LwC0T5vwhgIzMg1Uaplp8ABKowT8x-rvnU9c5cTQu7 46
notices hyHD98sZV8C6t6d4AG7sHdmx_QzOMLuHF1ofIBD8DVMoCvH 2 0
notices k6JsjwSLppHFDvGV6-PswfPMuQUoNk1vgPEG8fgZwugoCvH 2 180
notices mZiSfvZN0-fAuGcZmX4OTRuqR9-OZ34u5Yqs9YXOjFwoCvH 2 30
notices t5583dSXdHlVbSVBMkJcDTSzvayX6GG47iF7LNOVYM0oCvH 2 7
notices -lLMcsFikAepw7zQbZ88F37nYlMkn2AkubZvVcOzCcwoCvH 2 90', '116b4852');
INSERT INTO audit_events VALUES (97, 1, 72, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 4, '{"kind":"provenance-confirmed"}', '86a54bc57077c17c30a8c3dd55f4058cdaa547e9241b84c6513f7c6c1cc64f6d', 'd640631a6b6d9e8e28d540902e23d8d54c933a9ac320985121edc219450fe461', 'texts n0ld9euADxSG174_1dQnQpwzEyoS3NwIw1hFW00GZtoYg 37
work_versions tQfBfK6E0WqMV2ivqYvu0V9ChO3I4e4evD4bnTtjUlAXE5ZCe7P-YSNDNTABBb2 5
works _icI3lIwH0ysw484b9d89BXUm33k0kJu4mD7Ol6btjsT8O1Gi 4', '116b4852');
INSERT INTO audit_events VALUES (98, 1, 73, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 1, '{"on":"2026-06-23"}', 'd640631a6b6d9e8e28d540902e23d8d54c933a9ac320985121edc219450fe461', '8c9a03ab9b90a7edbd923c789acda83247183771cca990bcb5dbc360e655d374', 'cpd_entries tOVebYXnqhdazovzoJYJZ8QsXTubr6GL0TxTNrnvjF8T8O1GuYwvlL4Gi 1
cpd_works 6kgUTvD2CR9-DfjT2OIxputu4_m-_RIiXuk8G4eehQQ 1 4
texts 930qKV3gkHsA-105xbyfGzZC9w0zunsKI2nbv24caKIYg 38', '116b4852');
INSERT INTO audit_events VALUES (99, 1, 74, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 1, '{"cpd":"1","reason":"names_somebody"}', '8c9a03ab9b90a7edbd923c789acda83247183771cca990bcb5dbc360e655d374', '47f6ad9ee5b938f7139962bb5b6a95fae8fa2bf6b8cff3387655c2f85b44f258', 'letters -X2e2ekIKGILo2fQJPbulWVsvjM9TglfkOzv_96dBQUgb2sFaaZOtKm9c5cIWu7 47
quarantines E_geurmeIGCsGqEFlUJcmBARhzDpF_KfCMcAgwlLvuIT1har25tT8O1LDQgkaFguT 1', '116b4852');
INSERT INTO audit_events VALUES (100, 1, 75, '2026-06-23 11:00:00', 7, 'purged', 'quarantine', 1, '{"texts":"1"}', '47f6ad9ee5b938f7139962bb5b6a95fae8fa2bf6b8cff3387655c2f85b44f258', 'cc859ae0fd07a1ad127b2f2b894588e05123d1315e0517c1d115e69bff0624cb', 'quarantines HZlDj7Sew99wIU2Kepk8W8vx4zLhBJepmjtYYVCNXSQT1har25tT8O1LDQgkakJ3j 1
texts GFkZDT9mr1ixmveY4zJWs7CalRwILscoZE-mnr2yHKg3r 38', '116b4852');
INSERT INTO audit_events VALUES (101, 1, 76, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 2, '{"on":"2026-06-23"}', 'cc859ae0fd07a1ad127b2f2b894588e05123d1315e0517c1d115e69bff0624cb', 'b1dd9c91053e67b12a76b054f1d833642d29ae2fabc2e7d29b3a2f7554409ea5', 'cpd_entries 5a7b8idoxz4XZyqcxl9q9_atRW0hquduA8KWz22ye4wT8O1Guu_56ybGi 2
texts LT9Rv-zSp_icFxNlthqY66BAH7xB1gFgrGGvhlzTRYUYg 39', '116b4852');
INSERT INTO audit_events VALUES (102, 1, 77, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 5, '{"kind":"provenance-confirmed"}', 'b1dd9c91053e67b12a76b054f1d833642d29ae2fabc2e7d29b3a2f7554409ea5', '227cb109eb3f55019e4edd6e401e8143c76a84816b2f05ec2af7f386a9b904c5', 'texts sWI0xiH3z-fMaXyulw-l0YnFeJD2QhL1O4z7vB2wYkoYg 40
work_versions LeFHnliEKxVclBorfi241NEVCd5A_wY9T_9dYtd7jjI0E5ZCe7P-YSNDNpcmIb2 6
works VIdrZkeGcyQlpIGCJMJHSosjuyqVaoNaA4NyYZudS5gT8O1Gi 5', '116b4852');
INSERT INTO audit_events VALUES (103, 1, 78, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 2, '{"reason":"marked_higher","work_version":"6"}', '227cb109eb3f55019e4edd6e401e8143c76a84816b2f05ec2af7f386a9b904c5', '59e3410f0e5f515a0deac950279ccf500673ccce3b078ee751b97e1ff01d6eda', 'letters all9T5SYxT9QNFPLkYf28Fis-Zvk8NaBJ_zB4p8rXTIY12sFaaZOtKm9c5cebu7 48
quarantines 516LVzEX2N-UdAIe6MNla5eRRMnbeY15V3zLh46sHGsT1Sor2bUT8O1TLQgkaFguT 2', '116b4852');
INSERT INTO audit_events VALUES (104, 1, 79, '2026-06-23 11:00:00', 1, 'person_added', 'person', 12, '{}', '59e3410f0e5f515a0deac950279ccf500673ccce3b078ee751b97e1ff01d6eda', '114666a1a5887245df7a6c98e6024aa8776c2cde1a9bcd623da5744bf760bed9', '', '116b4852');
INSERT INTO audit_events VALUES (105, 1, 80, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 12, '{}', '114666a1a5887245df7a6c98e6024aa8776c2cde1a9bcd623da5744bf760bed9', 'c3636925921e711baba95a1321b334016ba40597333312c955e1e1ca647ce926', 'letters HWaTtYEXDpp7fBJ4Spee_iptcempf1i4vj6eaQHbOQkI58dLZ7pdMce825cWDu7 49
password_links MgcR1WjSMQYwZQG-I05h98HCEmZXzgS2Wbhzd8t7Zd0LZUDQ318fh 12
people A6unR3AJalejYUYh5KE80HXBk27YZCUbWj5crRJ_TlsmgtQntlVX0 12', '116b4852');
INSERT INTO audit_events VALUES (106, 0, 19, '2026-06-23 11:00:00', 12, 'password_set', 'person', 12, '{}', '8e3086063cb8f92c270e27abdd05d9e9554581cf7c2f6febc70ad910533b353c', '8000efb9b509b209d641db8389a60f9291d48d912c95031d0ecc4717412280de', 'letters tAX42lyGFSfaMA5O9XDKsPbS9zKLbWkBwSND9XSCdgUgcpNLZ7p3QG-9c5ckzu7 50
password_links _h_VR7J8UtxqGCYbooj_GDYc_Y9EtIf-tv7DNeXWd2ALZUDQ318ko 12
people nT0jaY39bORy27aeLno_kR6K3uNGy9-EH_SYEcw600gmgtQS9lVX0 12', '116b4852');
INSERT INTO audit_events VALUES (107, 1, 81, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 10, '{"from":"2026-06-23","person":"12","role":"researcher"}', 'c3636925921e711baba95a1321b334016ba40597333312c955e1e1ca647ce926', '1c0b1fc08416a1d128f05a4605011e0d85cb092c205249b28588116595031080', 'postings 7jQrF_HF8FREUQRIaxGOO6EcPnjDixV5N_gojB4Q63oLZO1Pv7P-Y2G 10', '116b4852');
INSERT INTO audit_events VALUES (108, 1, 82, '2026-06-23 11:00:00', 1, 'person_changed', 'person', 12, '{"fields":"name"}', '1c0b1fc08416a1d128f05a4605011e0d85cb092c205249b28588116595031080', '1f9a7a1c9fc9fdda2f8b0fa587bae42a57614caa15e6607ef17aec34f1cb53b8', 'people CR6WVcW8eGL3CwY1x9KKxXaDPNSW8S9jCss2rWGG3bcoKtQS9j5X0 12', '116b4852');
INSERT INTO audit_events VALUES (109, 1, 83, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"1"}', '1f9a7a1c9fc9fdda2f8b0fa587bae42a57614caa15e6607ef17aec34f1cb53b8', '922c02ef393c4497ccd7922d6f20abef72d50897c348e221a7c26787ba038d53', 'address_changes A8wiiJMmJ53nm3Ds3gJL6fRYcGmft759_gLB02M95JgLZu_LcpdQ32gwqFfWb1oJE 1
letters ZJn1m1HsDTvFC0fiZ65soqqawk2f9aYoo9OvOUUfgKQPqFpLZ2Gp51a9c8fCNu7 51
letters 2aibsuGjpzavsKBEiEdy85oPlKzVMc5bGsFEkliDogIGzOjLZ7pz-zz9c8fK0u7 52
people viv425ECQvq6ulKHo7CtDJ8fyOT206-kDHTPiwGdc7AoKtQS9h6X0 12', '116b4852');
INSERT INTO audit_events VALUES (110, 1, 84, '2026-06-23 11:00:00', NULL, 'address_change_stopped', 'person', 12, '{"by":"the old address","change":"1"}', '922c02ef393c4497ccd7922d6f20abef72d50897c348e221a7c26787ba038d53', '23999562d975acca612100adeda6566a5b229586ac36f771566de4300e5a13d7', 'address_changes QR9a1VzThegJ56ysLo6BFN5UdMzIuk16h--viungGbwLZu_LcpdQ32gwqFfVn1oJE 1', '116b4852');
INSERT INTO audit_events VALUES (111, 1, 85, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"2"}', '23999562d975acca612100adeda6566a5b229586ac36f771566de4300e5a13d7', 'f6ab47803785b23d6c503259385beb0a9977af6f1067888e982c9f9f31335acc', 'address_changes ECjGRzTALgwvTC8R43an820FeiD0UOwnpFkVtOpi2oELZqsivpdQ32gwqFfWb1oJE 2
letters P5pdLRinDx88O8nYD5oyKWdNpUVAY_RiqqESuBJSTykd6FpLZuyp51a9c9_HKu7 53
letters o8bSC-hUcLpuvit5j2RxFQIg1x_3FSQKawrH6Ey95lsh8OjLZ7pz-zz9c9_1Eu7 54
people WWGg_V3Nxm2Ue7dQNIsimw3RyLT5eLFuqwOGuxHf8mkoKtQS9liX0 12', '116b4852');
INSERT INTO audit_events VALUES (112, 1, 86, '2026-06-23 11:00:00', 2, 'address_change_stopped', 'person', 12, '{"change":"2"}', 'f6ab47803785b23d6c503259385beb0a9977af6f1067888e982c9f9f31335acc', '5f9c35e98155c7f19d03265d87421b91e1165d6a90165f3d12f3ec59a2fa6a15', 'address_changes 5vAndncImy3ajvF-8ciBuKk4thqWJIczWFElDPv4tDcLZqsivpdQ32gwqFfVniUJE 2', '116b4852');
INSERT INTO audit_events VALUES (113, 1, 87, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 6, '{"change":"3"}', '5f9c35e98155c7f19d03265d87421b91e1165d6a90165f3d12f3ec59a2fa6a15', '0aefc5b584793f3d01aab7a1be509e593c858b04b16e7a70629487bd9ad21120', 'address_changes v4yB4tln43L4IdUE1AAxR8DILtRRDX8O6Gf0RP1MrVANSvis0pdQ32gwqFfWb1oJE 3
letters YRKeguCCsgh3UlefsX0BYfB1DTGgDsWojy0iR0le7oYQ0FpNSUNp5X39cTkADu7 55
letters z0lLn7Z5JgmOX6hABsbUFfv6oLLF-DtoCoWdWqOWEAgd_OjNSsBz-l49cTkT0u7 56
people ep595oW4ChdWXkSzJqOQTsaWgMQVRoPbq0K3QRJsoTYtsxQ1cj5B_ 6', '116b4852');
INSERT INTO audit_events VALUES (114, 1, 88, '2026-06-23 11:00:00', 6, 'address_change_confirmed', 'person', 6, '{"change":"3"}', '0aefc5b584793f3d01aab7a1be509e593c858b04b16e7a70629487bd9ad21120', '78709c4d1e25013db92ffaa2d585cb6de8a50f89f90ac1442153ef708c1ab309', 'address_changes -KVa4W6kRKizf8BwyHdTI2dHS_YkfxSnEBtjAnJXM9cNSvis0pdQ33JwqFfWb1oJE 3', '116b4852');
INSERT INTO audit_events VALUES (115, 1, 89, '2026-06-23 11:00:00', 2, 'address_change_approved', 'person', 6, '{"change":"3"}', '78709c4d1e25013db92ffaa2d585cb6de8a50f89f90ac1442153ef708c1ab309', '45a1f7f90894e07ea10ae8f5de35c46512cfff5317e25cfaa971525e36945716', '', '116b4852');
INSERT INTO audit_events VALUES (116, 1, 90, '2026-06-23 11:00:00', 2, 'address_changed', 'person', 6, '{"change":"3"}', '45a1f7f90894e07ea10ae8f5de35c46512cfff5317e25cfaa971525e36945716', '03924d77c4e5b6e26d724d252e196ebc2116b33c73ea02a3c5d7d8f64bf0578b', 'address_changes gqEgfSRFC_TfVfymuB6qzYIuLS8UBOXZ_sk_yzoYIFoNSvis0pdQ33J_TYWWb1oPD 3
letters ZhsI1M6P8a4-DttRDYeXJwSt0be_hWti6ryXZQAjFXc_DpNNSsB3QMl9c5cfnu7 57
letters _iVDwG4obvaWZoTpZ2x4NGcVlZAFM7r3L6t-mGg4wr0oApNNSUN3QMl9c5c4Wu7 58
people O4iYOzBEJfPlfX-mfsOkY5v4xhfAo62pLNmcZC4XXbItsvi1ch6B_ 6', '116b4852');
INSERT INTO audit_events VALUES (117, 1, 91, '2026-06-23 11:00:00', 7, 'second_factor_set', 'person', 7, '{}', '03924d77c4e5b6e26d724d252e196ebc2116b33c73ea02a3c5d7d8f64bf0578b', '808d18cad9d912602df276672da8a74ffc2696eb5f74124ea5781d35c4e4af1b', 'letters jblCdV3rJZti270_YmvI_8G64oBQkD6rd8UjI6eESDwKHpNFaaZ3Qjq9c5ckIu7 59
recovery_codes rYI2fTtdJfEWJpQhBAFWX6Jd_Xrx5bjiIs8dWwj2c-sfh 7 007d6bc61e18e7be42d96d2a41415497491f859cc6028448d89364d33c765c44
recovery_codes SqVazhS0YxJ2q4LjP9n6pdA3lReMax3YdhfeQV9jdHUfh 7 2a4b33e6ae4d70f7d3758d34a18d104b1091020074dac00aa23d023eefca5cf5
recovery_codes m0wE7KerG_DBa2_4amB0N82hVWjD95ubXE1pzOcwAfgfh 7 46f111afad0114614551e726a565fd29946c546003eb1874db5d82c1914304f7
recovery_codes nKvZieH2gGZuECzmdEqGij76wnp5OFgnEzP6Et3w3Gsfh 7 59e4f86642275e115f217a7b9fb0b55e0d68aceb5458fa33d28d8d3cfff9caf6
recovery_codes -q8gcSpfZdIpQrQhU5-IObl1MJqeZ6R6FCefzqEigGwfh 7 7c9fb3df0d449f6bc0bc3fdb63f46878f4d403ad078f569576d3ff4cef7e4e5b
recovery_codes yPnJrqk46SqBLut-MNRPb_3JaGiwp7Iwo6d6OuvgAfofh 7 87e943be72ac09acd0b916c374871d2be225ee1e3dbd27ed6bf1e9f61e98eece
recovery_codes cxFdBCfbk6M8sVdNf2xpiljo4byB3-HC9vAjTGnDXtQfh 7 904b6bb412d6412914892cd1e8e28a1e6b68fd1d06708a944012f2a3622a8325
recovery_codes NDoCNBREAh1Sc7H3FuYiXe9J1yc5i2Ezt9WIXJ_Xcpsfh 7 adb55c159ab1749061c877424b10483ca9a9a0271b9a9794c20922947a11a7f7
recovery_codes 7kLCVQ1_NppA89pQgA3Cbjhqxe-EaSyTY_ibbAfGWncfh 7 c0361205dfcc319942936f53f61feb2f14709a01117413cf439df98fca98079b
recovery_codes 7ZuNOaFGDIW1wQAk4NItVwLNfZWy_Wbxvp7llH-Ev6Ifh 7 f4ce1e65dbf2be568a117a3770ee96828b20baff2d025872539ecc3e1362f4df
second_factors hAJkrOZmfychOYOW-Cy6vwyUj_c2WtLAFGqmiexBVbgWDUQTC 7', '116b4852');
INSERT INTO audit_events VALUES (118, 1, 92, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"1"}', '808d18cad9d912602df276672da8a74ffc2696eb5f74124ea5781d35c4e4af1b', '8915abc60d534e1ec72048abbca3c6a41d7b2af95cf8e2a84390e37e21d99602', 'factor_resets 5MnHvr96ID7TojJM-hcK-MHYFMUlCaRotoMuC6aHx5gFapdCOokAard 1
letters 59pnwbZqfQk9mwQKNUFpbEIbn5QLxFD5kNicf7lJs0cROpNFaaZ3QB_9c5cqFH1 60', '116b4852');
INSERT INTO audit_events VALUES (119, 1, 93, '2026-06-23 11:01:00', 2, 'factor_reset_refused', 'person', 7, '{"reset":"1"}', '8915abc60d534e1ec72048abbca3c6a41d7b2af95cf8e2a84390e37e21d99602', '98dd1e1ada23dabcfc2a55f09f36eb8730b6097cadab4b1d62af923db36ef5f2', 'factor_resets TDbbg39JxFFUvGvNuv46Ew6ScdFCRrJopsJwVVSPuNkFapdCOK8HW5_ 1', '116b4852');
INSERT INTO audit_events VALUES (120, 1, 94, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"2"}', '98dd1e1ada23dabcfc2a55f09f36eb8730b6097cadab4b1d62af923db36ef5f2', 'd4a4789fb8c523c9a77f98557c78455a0f5c2f1b8c3e0bbf9d348773d7d6eb29', 'factor_resets iEQYZC-NO3J0jkl8yiLRuuoDD5Gq9HiCZR5nnIqOud8FapdCOokAard 2
letters lRBujra6JYkJyAhq1NZhxQELO6M_Xe0-y36pLZWv17UGapNFaaZ3QB_9c5ckBH1 61', '116b4852');
INSERT INTO audit_events VALUES (121, 1, 95, '2026-06-23 11:01:00', 2, 'factor_reset', 'person', 7, '{"reset":"2"}', 'd4a4789fb8c523c9a77f98557c78455a0f5c2f1b8c3e0bbf9d348773d7d6eb29', '39747137c8f043c457709ba29e58ee95a983a3376512ed0937688eb265832778', 'factor_resets rbIcFAPv8Gm06VKN68mZ421fsZh2k1cQg9cwKCFsUKEFapdCOK8HW1D 2
letters vNulRIu62COkeptkV5u9mk3moE-SrVQ42w7UtHQreLACIpNFaaZ3Q169c5cvJH1 62
recovery_codes gone 7 007d6bc61e18e7be42d96d2a41415497491f859cc6028448d89364d33c765c44
recovery_codes gone 7 2a4b33e6ae4d70f7d3758d34a18d104b1091020074dac00aa23d023eefca5cf5
recovery_codes gone 7 46f111afad0114614551e726a565fd29946c546003eb1874db5d82c1914304f7
recovery_codes gone 7 59e4f86642275e115f217a7b9fb0b55e0d68aceb5458fa33d28d8d3cfff9caf6
recovery_codes gone 7 7c9fb3df0d449f6bc0bc3fdb63f46878f4d403ad078f569576d3ff4cef7e4e5b
recovery_codes gone 7 87e943be72ac09acd0b916c374871d2be225ee1e3dbd27ed6bf1e9f61e98eece
recovery_codes gone 7 904b6bb412d6412914892cd1e8e28a1e6b68fd1d06708a944012f2a3622a8325
recovery_codes gone 7 adb55c159ab1749061c877424b10483ca9a9a0271b9a9794c20922947a11a7f7
recovery_codes gone 7 c0361205dfcc319942936f53f61feb2f14709a01117413cf439df98fca98079b
recovery_codes gone 7 f4ce1e65dbf2be568a117a3770ee96828b20baff2d025872539ecc3e1362f4df
second_factors gone 7', '116b4852');
INSERT INTO audit_events VALUES (122, 1, 96, '2026-06-23 11:01:00', 7, 'second_factor_set', 'person', 7, '{}', '39747137c8f043c457709ba29e58ee95a983a3376512ed0937688eb265832778', 'd4459cb1cb33487cbb7116095499aff08440ffd179ad5a0b1647cbb806e7eaff', 'letters VdT2Bqyg0bY296uT9hUmmfpn3DFPBvqdP6meQl7op1Y4-pNFaaZ3Qjq9c5cr8H1 63
recovery_codes gQwgYWRLGYOEDJvw2fh2doevbcLY5M_7G6r8v-9iCqkfh 7 0a9aba1645e57be3c0f2640761875abbd0f676aa83ed22c12db5d29edf34a56c
recovery_codes rV1elanO8Kd-3khegqrTcyh_lrbsUYPOeUt8srdx4-Qfh 7 136bac96800adfbc66d64c28aa57f569f3cdf4b89a75b923f7811d762cd00760
recovery_codes NvXhFsaZu7nq_wKsN7w94Ekazc9YCZLV0pjRveiCDBwfh 7 36d80ba8cd2f9692c93a452902dab1295ba3ee6b941fdce48e9c09529a71b901
recovery_codes KBKSSKe4P-h8UYzqqXfSsEisqtgUtYiJjTlWvEXqdDEfh 7 4efe29756a5b97ef7429d875f710bcc9f3dc0f1216115ee5f7ab32655fd94179
recovery_codes F8Bn-ZQxQExXXaXjjQi4IVF3hSb6jdMSIMriWpJNhNAfh 7 7ba3f5d0f49dbd2f39dca59cbf950f8e6c7ec05face14031b6431ebc6e158c62
recovery_codes G_MEYxbLJIohwxh5AFmQf2_viESDICl_cbZU0R8xRp4fh 7 7bc95b0f278f5cc0896931f6faa1405646802d93bbb238d9cf5256924908402f
recovery_codes fMW9pH19ikWKN7osr6Xv_OiqkCGSzvXAUoghu3_86R0fh 7 969de16a4018b4ad825510f6066175f7b5127c68b94fb39b0d63b2b6b0e9c93f
recovery_codes J8yvNekzQmtkGdaDaIdqDvEcDQzF2qlvLdkP-4_6pM4fh 7 ce103495b8ff3991b1b25b12a29387a98c640f07abae75943058d1cfbb9601a5
recovery_codes VadKmVJJBSmAWf9XdjzbcPtT2pr9kFrjF0lOMnyN0Mofh 7 cf163ea2d6629c7726db348d20388b91bbe46c176af694b362306f393093c65f
recovery_codes JeH8K9PvPbtQypNIxCuW9kC3xhmhScbf5MLcqACEqQ4fh 7 e6de4933ef6a90e5554830a287231169e96aa011c0c20676f50344811d8b0b09
second_factors nXxxEmAxb-jK66iGt-3BDqPse_WydtSWp82uycNYKgotmI7AD 7', '116b4852');
INSERT INTO audit_events VALUES (123, 1, 97, '2026-06-23 11:02:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and code"}', 'd4459cb1cb33487cbb7116095499aff08440ffd179ad5a0b1647cbb806e7eaff', '72d202be8f49e2ce1aca285073706765535426f51e9eea9bff4f9805c5372320', 'letters 2z3gVPb0ECR8L9KMkwpCjcwqVxQt4tp7BCS6xATkN78J8pNFaaZ3QIv9c5cnGHa 64
second_factors GCL5zuqqCup69guRkR3gEP29xwq5M3CV5t5D2-glqIwtmayAD 7', '116b4852');
INSERT INTO audit_events VALUES (124, 1, 98, '2026-06-23 11:03:00', 7, 'recovery_codes_made', 'person', 7, '{}', '72d202be8f49e2ce1aca285073706765535426f51e9eea9bff4f9805c5372320', 'a6e0220e61749be0e9c823ca6ccca2c138d4ec46052807c8a614d74cbf213499', 'letters h4IsrIZwWABNcYHJV7MPaUzw2jEzy0mlQxfmMag6JDYIdpNFaaZ3QHg9c5cbDs9 65
recovery_codes TH5ZRjpXzHNozpvKJ69ro4KYBAzt8LyW4K6yGa6gs6Mfh 7 065c99a8464f06e0a19cbb1ccef2f73678193211253683f9e9d2be0a290553d4
recovery_codes gone 7 0a9aba1645e57be3c0f2640761875abbd0f676aa83ed22c12db5d29edf34a56c
recovery_codes gone 7 136bac96800adfbc66d64c28aa57f569f3cdf4b89a75b923f7811d762cd00760
recovery_codes gone 7 36d80ba8cd2f9692c93a452902dab1295ba3ee6b941fdce48e9c09529a71b901
recovery_codes 87WgcU-zc1zEr_Ye5BcA3kG409cxbD_yncW8E7moTsAfh 7 43ce1a96c60064873dc61c2b4001386bfc0f45f68e76edd308cbadc0f52bd6d4
recovery_codes gone 7 4efe29756a5b97ef7429d875f710bcc9f3dc0f1216115ee5f7ab32655fd94179
recovery_codes mhUCM1gC7iIwt-OL_GxW7qbycAw4rugpSt9NMEdD2fYfh 7 53d3549f438a245d69de0a480668cef404cf69e1f060204fb084be30a8c5e89d
recovery_codes vZi7S2a_442lm1cpyL_YwUP4TA84wln_E53SLEMiGP4fh 7 6f59c03c8d8e22443adeb641cbdc64afed23373ae42596a368af1b67864a8e2c
recovery_codes gone 7 7ba3f5d0f49dbd2f39dca59cbf950f8e6c7ec05face14031b6431ebc6e158c62
recovery_codes gone 7 7bc95b0f278f5cc0896931f6faa1405646802d93bbb238d9cf5256924908402f
recovery_codes DMpHR62cKOID9yLd7qTUhrhhVejEmiRIHqtsw0aIwJIfh 7 91b2904ae05ee62251cdbabeae61fcaa05c6db420398bd2783950baf23d200c5
recovery_codes gone 7 969de16a4018b4ad825510f6066175f7b5127c68b94fb39b0d63b2b6b0e9c93f
recovery_codes zOYVTgFeFOb182m6UNJNiCk_F9d-jRmQVzMGyL04UIcfh 7 a05aaf983d4b56a01300800df4dbc148a1cf3709d001ceca438099e68ef034a6
recovery_codes gone 7 ce103495b8ff3991b1b25b12a29387a98c640f07abae75943058d1cfbb9601a5
recovery_codes gone 7 cf163ea2d6629c7726db348d20388b91bbe46c176af694b362306f393093c65f
recovery_codes Uj8ienwY_585eGMCQZoRBTl651Y8ITbwgYcTa2KNP40fh 7 cf84c3ad6e11ac2f037ef0f9667209acb9302873425572e4a2245378c73ccf08
recovery_codes a62eJ1ibtLhSSvjmFiIrw8YjRoI9zHoyhdmu3b-mn2ofh 7 dbe99f8d682fc3f075e86ae70c1cb630b45610a6b4a892575d9c591b4441643f
recovery_codes E_jzgLQs3nmgJFYC8wcQyP5nZq3LNi_E_LlsbvpqoxAfh 7 de838912cd357cf844a09f2d0deeef0c83ea8c2a05b3c7c9371d5df9d0f4256a
recovery_codes gone 7 e6de4933ef6a90e5554830a287231169e96aa011c0c20676f50344811d8b0b09
recovery_codes mCMDb_ODWECnbyqlVb2tdjoKw6RPoGxnunbt04KAdXsfh 7 f5f7bd1f2b09b9de0f66f428d535cb965027b75af6ead6b3e89ac4a3aeaf1687
second_factors ISKqO2ANCJqhOn5FwOtz4MhJSXaFqzqZKHx7aQHlJsAtmliAD 7', '116b4852');
INSERT INTO audit_events VALUES (125, 1, 99, '2026-06-23 11:03:00', 7, 'recovery_code_used', 'person', 7, '{}', 'a6e0220e61749be0e9c823ca6ccca2c138d4ec46052807c8a614d74cbf213499', 'b1ee5d0494e2381b059b6bcdff79e74043484af0480661f284f681f03883ad1a', '', '116b4852');
INSERT INTO audit_events VALUES (126, 1, 100, '2026-06-23 11:03:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and recovery code"}', 'b1ee5d0494e2381b059b6bcdff79e74043484af0480661f284f681f03883ad1a', 'fb16f8db296e9e2142ce2ec35ac274359fb1bf0388df42f723da65a1a4a76739', 'letters aGlsjDiw_nY-GyhhO2fic2i-suNI78hzRyBjtNL9FAgP-pNFaaZ3QSZ9c5cMJs9 66
letters iFYngF9VOaL2rcJz6TfPuSf7aTOm4-YlLIKC3mvkX-Mo_pNFaaZ3Q179c5cnbs9 67
recovery_codes n2vIGFD3tCsQapLmKZIust9rdjkQDzutxKAdItmDdwUOn 7 43ce1a96c60064873dc61c2b4001386bfc0f45f68e76edd308cbadc0f52bd6d4', '116b4852');
INSERT INTO audit_events VALUES (127, 1, 101, '2026-06-23 11:03:00', 3, 'second_factor_set', 'person', 3, '{}', 'fb16f8db296e9e2142ce2ec35ac274359fb1bf0388df42f723da65a1a4a76739', 'cb2370d08ce45332aacfa55a0f57048611d060663d315c5988831c4c17aa3196', 'letters Ux9COawdLf57IzhaOOQe18_slZYRc0FU3hqw10fcXBMuRpNstuM3QIZ9c5cIns9 68
recovery_codes aHKct25dNZRfAJWeIhC8bSRgt8TCTKFfKsRBpuLpiH4fh 3 22cc1111b7080587bcc7e16cb43146b41833f1b711ce3dd283e4503dcf10b6d6
recovery_codes e2JYVlsSN5QxOSM2XWuUjFBYY1Nz_cdolOI2iO7nUf4fh 3 2ea10474609420d73ecaa59e3b0d74535c27752b407377d940dd91ebd36da5b2
recovery_codes -deI8kbNhKH7c3YQgwboETCd9BGIjiKWt2kE1DTUlNgfh 3 5a6d65dfbb02907d477fc29d09d4df140f0bd21689c9d02a504862b20c2f2476
recovery_codes 2KE6a4tQlg9RZStupdx2uyd9en8v0VeirYtSOlWv7zgfh 3 690aec84d3307bb16b0c5f5704eced0dbd8d97b76d6af63346e35d5831b36c3f
recovery_codes lpsjq4zWrrE25fBQttGEWSwLJ96C-C6w3p9j2rAFtkkfh 3 b6e7ab2fcce368e73b44ec72df01f1ebb6f226b2532288e285fb96e69afde728
recovery_codes ukJuAQ39tbp8Uy1MZDTgyGAg6lw09a_Kz6qkCqkEn5Yfh 3 b73ba713f9b2f435a61fdae40506495af31ddd76cc71050728125f3d49457bc0
recovery_codes WLfF7cGmxnK9NS9E2s6hbGtDOAaA2SAI6ssGdPXZZQcfh 3 bd61d33b5a0bbe7f0516184ffbdede67c8219eeca7b08070ef2b2ef1363d8254
recovery_codes LWd0-ZZ0qCMDIo0h2M15gCZhuJ3BFCJANsQokkoFGQ8fh 3 ca2ba01d881163751b9bc549180a0a18e251c23ae71f09df32df7734b14dd612
recovery_codes VDKxt7CaP0HrV18nZk0QnAXWJXUHygLCdwZGhIwrgxIfh 3 dac20dcbbe35d31ee29aec8965bafe1e75323a9d6517e7e0cc427b1a7f293569
recovery_codes Teb04BUA56rEbVCNclIp-ADrWgLq5ZGy_jk4ujxdGZUfh 3 f83f2eedb889fca3419a9be1ac300e91db166c6a22f86b9db0521c185dd1d7be
second_factors OnTAyL7dPJEdvRP1ySZDzMfA323eoMteBzwvuB3-v4QVXli75 3', '116b4852');
INSERT INTO audit_events VALUES (128, 1, 102, '2026-06-23 11:04:00', 3, 'second_factor_removed', 'person', 3, '{}', 'cb2370d08ce45332aacfa55a0f57048611d060663d315c5988831c4c17aa3196', 'a6a5e547b5388d83f3253ce59825ae04d75da6a266fd3559852a768dd42e8278', 'letters 54PseN72L8veEpKWFxQnH4_P21py-sB1d6RslZmdPz8r9pNstuM3Q1R9c5cp4Jm 69
recovery_codes gone 3 22cc1111b7080587bcc7e16cb43146b41833f1b711ce3dd283e4503dcf10b6d6
recovery_codes gone 3 2ea10474609420d73ecaa59e3b0d74535c27752b407377d940dd91ebd36da5b2
recovery_codes gone 3 5a6d65dfbb02907d477fc29d09d4df140f0bd21689c9d02a504862b20c2f2476
recovery_codes gone 3 690aec84d3307bb16b0c5f5704eced0dbd8d97b76d6af63346e35d5831b36c3f
recovery_codes gone 3 b6e7ab2fcce368e73b44ec72df01f1ebb6f226b2532288e285fb96e69afde728
recovery_codes gone 3 b73ba713f9b2f435a61fdae40506495af31ddd76cc71050728125f3d49457bc0
recovery_codes gone 3 bd61d33b5a0bbe7f0516184ffbdede67c8219eeca7b08070ef2b2ef1363d8254
recovery_codes gone 3 ca2ba01d881163751b9bc549180a0a18e251c23ae71f09df32df7734b14dd612
recovery_codes gone 3 dac20dcbbe35d31ee29aec8965bafe1e75323a9d6517e7e0cc427b1a7f293569
recovery_codes gone 3 f83f2eedb889fca3419a9be1ac300e91db166c6a22f86b9db0521c185dd1d7be
second_factors gone 3', '116b4852');
INSERT INTO audit_events VALUES (129, 1, 103, '2026-06-23 11:04:00', 1, 'account_closed', 'person', 12, '{"reason":"long_absence"}', 'a6a5e547b5388d83f3253ce59825ae04d75da6a266fd3559852a768dd42e8278', '4dac586f4f9b719203924a516b31a639c7a96ef184594d17d8ffc16166524e04', 'account_closings c6xmsAtsrIg3R0bjH_ol2bnTB6BVsGku93Zy8mXUptALZXRqxzfsNgXj5 1
letters KReSB4yCZ89d_fqyNR7R7xFIelsB6UllaBxnNGwWs1gtWpNLZ7p3Qt-9c5cuEJm 70', '116b4852');
INSERT INTO audit_events VALUES (130, 1, 104, '2026-06-23 11:04:00', 2, 'account_opened', 'person', 12, '{"reason":"returned"}', '4dac586f4f9b719203924a516b31a639c7a96ef184594d17d8ffc16166524e04', '3feeddca729d26ce3316fa4f50a5b377cda97b07b836965acdf78ceabaadd010', 'account_closings 8BWMxg0babO27od4S9IVAX5myuAsocIK5E268UbOjW4LZXRqxzft6TKXG 1
letters tu-W647BW0HxikQkASjRosY0_JWcip1nZ-ol3YQPoqYRdpNLZ7p3QkK9c5c0GJm 71', '116b4852');
INSERT INTO audit_events VALUES (131, 1, 105, '2026-07-03 11:04:00', 1, 'posting_ended', 'posting', 10, '{"last":"2026-07-02"}', '3feeddca729d26ce3316fa4f50a5b377cda97b07b836965acdf78ceabaadd010', '626832573ca24afee57b34db4a91385c3a5b81fae5d1e94e5a58ce78f1fabb25', 'postings UMqSm-h-urKICtn4E0utEumZJVw7yNxQQvdVOx5_oacLZO1Pv7PoW2G 10', '116b4852');
INSERT INTO audit_events VALUES (132, 1, 106, '2026-08-02 11:04:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"0"}', '626832573ca24afee57b34db4a91385c3a5b81fae5d1e94e5a58ce78f1fabb25', '3c663f8259355d3c45d60f2e0af821c1bada1979643dd16c573490a6c1853ab3', 'letters oeCihmZAzGxDlZA-w72pZzv6evpJSj8KTgemksqvHt4EqW0XEyOHPMz9c5c8MuZ 72
letters l5EJRfAfptS9EAjyt0lguVME6kMUxSyjGNC6-JlfzegMRW0cD2-HPvg9c5cUZuZ 73
notices 34sTBYY0sg4oxJW4VnPDuVC7iKEKOfKbJY1cPsqGxc4aMGo 1 0
notices 0_7U-aAdG52s7N8B0003rxHFI_pQasHExg-NK117GBkTNGo 1 7', '116b4852');
INSERT INTO audit_events VALUES (133, 0, 20, '2026-10-31 11:04:00', NULL, 'account_closed', 'person', 12, '{"reason":"no_posting_or_duty"}', '8000efb9b509b209d641db8389a60f9291d48d912c95031d0ecc4717412280de', '6a321b34c6c0245a66ef5a6cc12479c486a6e4fcdcb0fae591ed8a3e22c5aefa', 'account_closings UvHbyUn2qITjDti1cTIYWEgi2zlvBKM0ivLUgFAq2A0LZB3jckXsNgXj5 2
letters HTtbDIgzFSpaECjmHeLIx2KpSVH26f4O2ZMAmUBxowUZKpNLZ7p3Qt-9c5ckjba 74', '116b4852');
INSERT INTO audit_events VALUES (134, 1, 107, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '3c663f8259355d3c45d60f2e0af821c1bada1979643dd16c573490a6c1853ab3', '931476bcd2a54e252e96ab161dc7671fcba058e5d180d0321e69891673b4234e', 'letters Yv3ZOoYYEhObYTQ2q_V-hoQpV-InFUIn9pHwfIzIxFgN_8dT8x-dM9ANM5c_Mba 75
password_links vJcKE9DFwwmfVv0s_XX_iMl-Fq1US24h-uoSAhs26V8T8joycmLfh 13', '116b4852');
INSERT INTO audit_events VALUES (135, 1, 108, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '931476bcd2a54e252e96ab161dc7671fcba058e5d180d0321e69891673b4234e', '6b30aad6c6423dc5e127421061fd5087786fe3c0e08222d927756852ff624d78', 'letters T7-kPtJTQsiFmlHrzFKgbVcsd-tnLz4Lccoh6wiqzMkcA8dT8x-dM9ALH5cs8ba 76
password_links PcZdamPxsxB1keR9NOLzMmPpfmeRDnUQU3Thy9IiWg8T8joycmLVa 13
password_links lt7gyo4AgFOARNk8Xrbf3VCd1EFf5Qx838GrbDG0BaQT8qEycmLfh 14', '116b4852');
INSERT INTO audit_events VALUES (136, 1, 109, '2026-10-31 11:04:00', NULL, 'sign_in_failed', 'person', 5, '{"failures":"1","with":"password"}', '6b30aad6c6423dc5e127421061fd5087786fe3c0e08222d927756852ff624d78', '6daaecd92101d52d1738607fbc24974f7ce5c96c0028c8dd48e273627e235721', '', '116b4852');
INSERT INTO audit_events VALUES (137, 1, 110, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', '6daaecd92101d52d1738607fbc24974f7ce5c96c0028c8dd48e273627e235721', '7e76e06a37c013cc6e53f039e8b219fb897f523c3aeaa0e2474657ed1cf7cb89', 'letters rZN-iT38XcMmhWdC-2P1gbCBsx6_Idg-rXMXqlNZydU5MpN2VoT3Q_X9c5cO8ba 77', '116b4852');
INSERT INTO audit_events VALUES (138, 1, 111, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', '7e76e06a37c013cc6e53f039e8b219fb897f523c3aeaa0e2474657ed1cf7cb89', '18a7f98c8805c7a9404141a059a021f40407051894787fb7805da17e8dac1a12', 'letters EZj_fY3CIAtLRW06OdQA-do7uQWBi_z8otpmSskUnDE_9pN2VoT3Q_X9c5cGkba 78', '116b4852');
INSERT INTO audit_events VALUES (139, 1, 112, '2026-10-31 11:04:00', 5, 'session_ended', 'person', 5, '{}', '18a7f98c8805c7a9404141a059a021f40407051894787fb7805da17e8dac1a12', '3c745333674428d083e16081f199e3ebf7a83f07ed06fe65bbf6cf6f1204303d', '', '116b4852');
INSERT INTO audit_events VALUES (140, 1, 113, '2026-10-31 11:04:00', 5, 'password_changed', 'person', 5, '{}', '3c745333674428d083e16081f199e3ebf7a83f07ed06fe65bbf6cf6f1204303d', '63aafdd516cb5488a079186d6ec8922083cd1d30d44c3f8787ac1a1d9aa3f3d5', 'letters nWCAre-QyWpMioU9pECo-A1chqraQg8iSFwRDrUGmWoBApN2VoT3Q4H9c5c5-ba 79
people itcRWQ92esdIB6W8efGWGm_ht85fSBB6Uu0Q-kR4emAH9SQM5lVB_ 5', '116b4852');
INSERT INTO audit_events VALUES (141, 1, 114, '2026-10-31 11:04:00', 5, 'signed_out', 'person', 5, '{}', '63aafdd516cb5488a079186d6ec8922083cd1d30d44c3f8787ac1a1d9aa3f3d5', '7750291aa691fafffde15c9530bad6b9f04ab523e4ec793d7f96b7b96bfd29ba', '', '116b4852');
INSERT INTO audit_events VALUES (142, 1, 115, '2026-10-31 11:04:00', NULL, 'password_link_sent', 'person', 5, '{}', '7750291aa691fafffde15c9530bad6b9f04ab523e4ec793d7f96b7b96bfd29ba', 'fbca3bdf664a7ece4c9cac4c5cc45aeaa2ee938d58ecae20afe5dd1a90486259', 'letters PhdC9swMcIafNXdh8ZbWvzHzs0EFXHPnewWVLWMAv4cbg8d2VoTdM-BU75cq4ba 80
password_links ucLwF2u3fnMbl7d20jciUg3PMb9tqxHA45-dYe6DdUI2V4SycmLfh 15', '116b4852');
INSERT INTO audit_events VALUES (143, 1, 116, '2026-10-31 11:04:00', NULL, 'refused_often', 'person', 5, '{"refusals":"20"}', 'fbca3bdf664a7ece4c9cac4c5cc45aeaa2ee938d58ecae20afe5dd1a90486259', '4685c6a013ec7d77c790b4ee963f6f4222ab13738d6bf257afab2cdc33536320', '', '116b4852');
INSERT INTO audit_events VALUES (144, 1, 117, '2026-10-31 11:04:00', 3, 'signed_in', 'person', 3, '{"browser":"An unknown browser","with":"password"}', '4685c6a013ec7d77c790b4ee963f6f4222ab13738d6bf257afab2cdc33536320', 'b08370441ddecebea11dfe69aadacad3d10041c4329a1f2d66f1c41da8d0b783', 'letters SfNPyy-nVHSXfVkzzj6PQ7_0wmlNUNnDqsyUoqyvd_orcpNstuM3Qce9c5cVXba 81', '116b4852');
INSERT INTO audit_events VALUES (145, 1, 118, '2026-10-31 11:04:00', 3, 'exported', 'organisation', 1, '{"by_name":"false","list":"team","month":"","programme":"","role":"","rows":"6","status":"","valid_on":""}', 'b08370441ddecebea11dfe69aadacad3d10041c4329a1f2d66f1c41da8d0b783', '873baca300d3fcc298826f3d701fe0d404fb6b5c43f882a39dae3b337758c441', '', '116b4852');
INSERT INTO audit_events VALUES (146, 0, 21, '2026-10-31 11:04:00', NULL, 'notice_given', 'person', 7, '{"letter":"anchor"}', '6a321b34c6c0245a66ef5a6cc12479c486a6e4fcdcb0fae591ed8a3e22c5aefa', '53880d2e1774e99b0a6472cd1248318660b45e847c9ab24338cbc957dd089914', 'letters 5Y-Js4VWHyTmOxOicF32C8T7bnMBjjmm0m_MMpI9RyUXHwWFaaZcftZ9c5clSba 82', '116b4852');
INSERT INTO audit_events VALUES (147, 1, 119, '2026-10-31 11:04:00', 1, 'person_added', 'person', 13, '{}', '873baca300d3fcc298826f3d701fe0d404fb6b5c43f882a39dae3b337758c441', '7977479052ce297c9c4ffeb2bb88e685adeb1b260a08c6cdbd92c538cdfefd70', '', '116b4852');
INSERT INTO audit_events VALUES (148, 1, 120, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 13, '{}', '7977479052ce297c9c4ffeb2bb88e685adeb1b260a08c6cdbd92c538cdfefd70', 'f417e8c238a0a8b8caa146e60d55287c55026880f6014278c79dbeae8ed0c4f4', 'letters Xx6ZhSCZe6-zChNOKsXxPLp4ljYLBXtV-ueKHP7cFAsxR8dlH74dMkBYt5cOFba 83
password_links GKsAIOdo02ZUaYZ3TG0X7q3RkkOrGr9FuK5v5fzEI4QlHUhycmLfh 16
people qW6l_uRz6nLlqOYyy6tfZB1US2X373QLqlaynVL4VDkXAfqntlVkK 13', '116b4852');
INSERT INTO audit_events VALUES (149, 0, 22, '2026-10-31 11:04:00', 13, 'password_set', 'person', 13, '{}', '53880d2e1774e99b0a6472cd1248318660b45e847c9ab24338cbc957dd089914', '22bac045c3823133448a3d39cb9fa94b6631debaa37788c2b8dd2da20da24a87', 'letters WmCr5Y2kf5Omu5IWHbXsQ4gzmGEpOmvuzMWzqeXr-XkIWpNlH743Qkx9c5cBZba 84
password_links NggCLPJKURmHEasi2QIoqzHFAF511czXrKMJN01o8eElHUhycmLVa 16
people mtcQz_bZhlQwfyuoEZU5E82n25O-zkmCMCBZZ5TKTsYXAfqeXlVkK 13', '116b4852');
INSERT INTO audit_events VALUES (150, 1, 121, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 11, '{"from":"2026-10-31","person":"13","role":"intelligence_officer"}', 'f417e8c238a0a8b8caa146e60d55287c55026880f6014278c79dbeae8ed0c4f4', 'e8beb729176dff9340471f9da08b7ef31da67e05ee4f68e8586709c26cd2eb7e', 'postings IfIG0R0UX3xBStz7eGaHM6Z4_juJyu3ouJR-2pg1GB8lHO1iuNN-YLQ 11', '116b4852');
INSERT INTO audit_events VALUES (151, 1, 122, '2026-10-31 11:04:00', 1, 'person_added', 'person', 14, '{}', 'e8beb729176dff9340471f9da08b7ef31da67e05ee4f68e8586709c26cd2eb7e', '9e66dab938405099540d0508909ad568f4b9296e272e683d1c867371c279af07', '', '116b4852');
INSERT INTO audit_events VALUES (152, 1, 123, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 14, '{}', '9e66dab938405099540d0508909ad568f4b9296e272e683d1c867371c279af07', 'b890d12fcc9a8f1a97a143bf15a7d93719a18597ed7ccfa000d037f259ae584e', 'letters dWg5Wts1ugrGqw6vDks6p6j1SRyUg_O7U01rXsSD_fwE_8dOXEAdM2YxM5c8Oba 85
password_links R6eR2P5gvF-WPvErW1f8mDxmcbpFjM1vZtDfiSjRP94OX4-ycmLfh 17
people GSq8GsFP3I55PHrnJDo4dljLFNPQsWgkemYXR1lCty0Y8imntlVkK 14', '116b4852');
INSERT INTO audit_events VALUES (153, 0, 23, '2026-10-31 11:04:00', 14, 'password_set', 'person', 14, '{}', '22bac045c3823133448a3d39cb9fa94b6631debaa37788c2b8dd2da20da24a87', 'af04b8ad20eeabeb65173379ba9720a472d48fde91413a48f4b9db9e8bdc05f6', 'letters fB1tGK_x7F4qNrgVMCiMFmOYPG97mQSEgxUyuqqwaCYOkpNOXEA3QQw9c5cfbba 86
password_links sv3h-gJKiHeLjQ5JjRLSNfofpw_wXOl2uwmm_xAqoSIOX4-ycmLVa 17
people qRU57xfd2mFpBExeKXsE5tK7EAxDuHO4vFRtt7TadOEY8imQKlVkK 14', '116b4852');
INSERT INTO audit_events VALUES (154, 2, 8, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 12, '{"from":"2026-10-31","person":"14","role":"intelligence_analyst"}', '58925047214298a5169bc0e1f00d9fb7d76e492e694e90a31d155782f6863d26', '3bed3f8f3d4bbb84871ec2d32a3c6a93cf54b761a0288b81274ecad6361a62ca', 'postings ijudrXWLfMh2bCDJnvc3LxT9eIAydLL6YYnU6HVrxXcOXSxDsNN-YLn 12', '116b4852');
INSERT INTO audit_events VALUES (155, 1, 124, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 6, '{"kind":"provenance-confirmed"}', 'b890d12fcc9a8f1a97a143bf15a7d93719a18597ed7ccfa000d037f259ae584e', 'd854bbf66b8a688570c79c7f5227ffa472ec0b9e6d6c46cc155374b1ec0be84b', 'texts 9HMBqb-pcH0m6NeGj4AsQuB8hVMrSIRAosyJvxxMUlUYg 41
work_versions qhauA-OGqW4lLG77buzTicpu5UJwTT-Gm1_m6G5LZ-go-5ZCeNN-YSNDNjkwbjP 7
works 1qcWo4YXplFXkVugW8PdSNBv3kl-8DfvHDAg9Drff4klHO10_ 6', '116b4852');
INSERT INTO audit_events VALUES (156, 1, 125, '2026-10-31 11:04:00', 4, 'enrolled', 'enrolment', 3, '{"criteria":"3","edition":"NATIONAL-1","person":"13","starts_on":"2026-10-31"}', 'd854bbf66b8a688570c79c7f5227ffa472ec0b9e6d6c46cc155374b1ec0be84b', '54cb74aa6d0181ac6e70a13886c30e9925fb21559ce954f82fa2a65e25072090', 'enrolment_criteria u66a6s73MqvV7yaJr1E6rizRdQejWDIeQyrLiIjfP68 3 1
enrolment_criteria I9CloF_ae-WElNxwtscYUBaqVd5hy1wvnOTtovNAGgA 3 2
enrolment_criteria l88ENXb75eGzW7QI8qBJEmj2QBkou0sw38qda2gS-q8 3 3
enrolments h-TYO2Urkth6KJfCug9ciJx5Lm30r8bLwipgHmJQR4QlHO1F9iuNNbSFvJF5xMPNEq7 3', '116b4852');
INSERT INTO audit_events VALUES (157, 1, 126, '2026-10-31 11:04:00', 4, 'conflict_declared', 'conflict', 2, '{"assessor":"6","trainee":"13"}', '54cb74aa6d0181ac6e70a13886c30e9925fb21559ce954f82fa2a65e25072090', '8644e8595bab353be1086f2439dc55ff7392df5545ea9888aa1e7d333057b000', 'conflicts OUngFGNqxT9iIVSzKMqUjQDSCa4PHk9XZ-9g36FSNmgO1ifsHtwze4yTIGA9f 2
texts neeES5LCoRFn1uNcpbuydIKMjXUWZnTp4TCtXnpF_jcYg 42', '116b4852');
INSERT INTO audit_events VALUES (158, 1, 127, '2026-10-31 11:04:00', 4, 'assessor_allocated', 'enrolment', 3, '{"assessor":"5"}', '8644e8595bab353be1086f2439dc55ff7392df5545ea9888aa1e7d333057b000', 'bc51cb4aad3099fc3ade00a8e7f16f9b895ebfb043b29d78d66edc329128dff3', 'allocations QtpYLttiS_X7tpaPa9fpuoq2fNJTkivEu68pJ5SWq3QWYO2M-oC 4', '116b4852');
INSERT INTO audit_events VALUES (159, 2, 9, '2026-10-31 11:04:00', 9, 'enrolled', 'enrolment', 4, '{"criteria":"4","edition":"NATIONAL-1","person":"14","starts_on":"2026-10-31"}', '3bed3f8f3d4bbb84871ec2d32a3c6a93cf54b761a0288b81274ecad6361a62ca', 'afc7efe9373572dc96e2ad0d4fc9d7d26a88bffcef3515ac9962b0c3b0c37016', 'enrolment_criteria cB48dPOKzA2gMbRjg407v32ZCpC7LYI-U33kOwlLoFM 4 1
enrolment_criteria lSB1H87dcKJAmApuet8n01pDwCaiJRy2nZFY9pseEcQ 4 2
enrolment_criteria Hyst1xJVyBHIdCHh0W5TwFPVVHzgrwUMZIV4RWzFOIk 4 4
enrolment_criteria bg5E3BZe5Jm58jC5aFTi_XVPzDRP3AFBUqVhHHOKBlc 4 6
enrolments EquqrNwSNh9cMq6mzTh5D4jj3fdS6qGpqJajTH_JeBUOXSxF9DsNNbSFvJF5xMPNEq7 4', '116b4852');
INSERT INTO audit_events VALUES (160, 2, 10, '2026-10-31 11:04:00', 9, 'assessor_allocated', 'enrolment', 4, '{"assessor":"10"}', 'afc7efe9373572dc96e2ad0d4fc9d7d26a88bffcef3515ac9962b0c3b0c37016', 'f7243053063bff590baff01b939e2e4578898c7ad59be0e2547c72dc6ca7facf', 'allocations CV4Y7a2iHlJqoqE1U2eeKolG-SiTPpegsveDoFIb9W0ogvEP3oC 5', '116b4852');
INSERT INTO audit_events VALUES (161, 1, 128, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 7, '{"kind":"provenance-confirmed"}', 'bc51cb4aad3099fc3ade00a8e7f16f9b895ebfb043b29d78d66edc329128dff3', '847d725decedd45bda91cde231655b2ecad242d61f1083b993e5e94de9c0f806', '', '116b4852');
INSERT INTO audit_events VALUES (162, 1, 129, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 5, '{}', '847d725decedd45bda91cde231655b2ecad242d61f1083b993e5e94de9c0f806', 'b5444b417a44754e585dcac7a3a2a13bf18620864287fccf4ad338bc9a62765f', 'claims TBgCckqx33yQYpD-hMYXSqd19D9TK-cGGliOhROzJtwwNXnxjYl 16
evidence owArb9x4xJ1JCrn3BzIw9ABBj6hVoAnxjnoBorenLCsWY_h 4
evidence_versions TfXEsgXSe0kEQ6_MgJSlRnXwtEhKs97JO4aPmeBURr4E_5ZXULBm1AoVhR1pMDl5OdK1EQl 5
letters 9KrEARIbMW7985y0OeyXUzfkP0gZ5AqbGQVJ5NWMr-8YhEo2VoT2E3t9c5c_Pba 87
texts dG-JKVmD0VrN_2BG9z068v8x7WIl8YlwPI023L4wAfIYg 43
texts DNTMdHuX7doJXkTCvAEanHab_YdH7N9G0zcxMlNFJuoYg 44
work_versions RY0Zkzq7ro68sl_g6wIy3n5frQobgjK6CP4gGB2_Eb0_h5ZCeNN-YSNDNw3N2jP 8
works Wsx0pRzUqprpdMDXJVNep5QvxMcy5C7FyRqxiPB2yzklHO10_ 7', '116b4852');
INSERT INTO audit_events VALUES (163, 1, 130, '2026-10-31 11:04:00', 5, 'signed_off', 'evidence_version', 5, '{"outcomes":"1:competent"}', 'b5444b417a44754e585dcac7a3a2a13bf18620864287fccf4ad338bc9a62765f', 'd8f1bc71740eb1aca59367b71b7faa6cf36ce7162a903e84a12736fbf5e846f6', 'decisions riJatUPXamjAkPPsaCl_Xi6TEvoO8zzZky0Nf4etEXUjoO2rsePQk9pgxjJCUSHNBxkGv 13
letters vwNkEGkvg4yVri29CBZO4xW2EEferV-0x9nwKsFzG48_mVilH74J22b9c5cw1ba 88
texts D31lBiJeSmcVv4qyNhJDlw8kvmheY55jZGsaUU4Ke_wYg 45', '116b4852');
INSERT INTO audit_events VALUES (164, 1, 131, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 8, '{"kind":"provenance-confirmed"}', 'd8f1bc71740eb1aca59367b71b7faa6cf36ce7162a903e84a12736fbf5e846f6', '0548f1b21bf3d40c2161826831feb311a538416dee4fc2c6aa42f2e8d317d519', '', '116b4852');
INSERT INTO audit_events VALUES (165, 1, 132, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 6, '{}', '0548f1b21bf3d40c2161826831feb311a538416dee4fc2c6aa42f2e8d317d519', '25f8725552a33579c8302152fd84ace0e7a00811d230da13815fafeaa486f99a', 'claims vLwYuoe5uxue7vyfOxRX4fNNzKlG6uvAN2_3bwho9HIgESd13hA 17
evidence bzsKULkUECZVOjTeAEfRdasPjVxWZ2upz3c_R1rSXRcWYIN 5
evidence_versions MNYLzPgu-pInGVIeic8RTGLVy4KTfPDIrRR2aI6A7ZMOV5ZErLBm1AoVhR1pMDl5OdK1EQl 6
letters VVjvcHR3YDsbyzvWujrf93sKEnqjf2CZt0Qb2YeKreMYhEo2VoT2Eo29c5c_Pba 87
texts o5gPvKZZHd5eBqhnCLW25fpZ7DxjoSWvAUOUVdxqRcYYg 46
texts KuLjaHOVPL27aphd8PFj_4ytKNEDAS9WEQVsFztJzYoYg 47
work_versions mEYvX7JKxDSuHyXsYNA-pj23bEptAxay7L0AmZjQrQ4IN5ZCeNN-YSNDNYAHDjP 9
works aqnaQ_OfQcrqZzUWPHlkbgqJhOKYCxs_QquWG3h343AlHO10_ 8', '116b4852');
INSERT INTO audit_events VALUES (166, 1, 133, '2026-10-31 11:04:00', 5, 'sent_back', 'evidence_version', 6, '{}', '25f8725552a33579c8302152fd84ace0e7a00811d230da13815fafeaa486f99a', '76ba8effbf47e03b818b245f552e0710526328b0bfc280d2bd496e4e1768b342', 'evidence_versions 9gX9Cj54_lvgS26m2ttD0MQPXg4tqf-0Q6cTS0JE3VMOV5ZErLBm1AoVhR1pM3WS4zTayQl 6
letters wTO_T8zoY9s_mXWVBbfNJeA10lJKEiRBwIZmMHuER2gtz9JlH74HhTa9c5cz0ba 89
texts -PpS_Y1Bq6VG1aL7uhduy1LE0k5R0XShR0rRPquwcPMYg 48', '116b4852');
INSERT INTO audit_events VALUES (167, 1, 134, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 9, '{"kind":"provenance-confirmed"}', '76ba8effbf47e03b818b245f552e0710526328b0bfc280d2bd496e4e1768b342', 'b90a43a29ca159a55b47a44d7c4081efa08e1d2cfef5c41e685df5a7f86738d3', '', '116b4852');
INSERT INTO audit_events VALUES (168, 1, 135, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 7, '{}', 'b90a43a29ca159a55b47a44d7c4081efa08e1d2cfef5c41e685df5a7f86738d3', 'e205af232c213b98207ab7821559ebef094048b696b02d77f55f44c0aef91738', 'claims yNG-uZ3ikw7ecuI3lTQs8JjAvUR04W-4JfqGa3l7cpIIwSdKxEK 18
evidence 0R8OEoLiDQ1KKdbcPRp76cdohvz3KsBo9AQNsPgTqmcWYFp 6
evidence_versions cjREpGrgWx4AK0tFo3i2-HXno4HdCGClvltlHSk7ZQYyz5Z-FLBm1AoVhR1pMDl5OdK1EQl 7
letters VVjvcHR3YDsbyzvWujrf93sKEnqjf2CZt0Qb2YeKreMYhEo2VoT2Eo29c5c_Pba 87
texts H8hVB5a_kADiDHE5p7GlGe2aGfEJqeKH1FfYH_0aLXMYg 49
texts fyXXVqYIKYFOZD5debFuVHXT3whkj3mwlfcFS_pKsqsYg 50
work_versions u6EhhtCtb_WahD9O8z2fWOm9NKGCiVBG4qnybjZtzwIFp5ZCeNN-YSNDN9uaOjP 10
works rqA8ljx-IuzAuOAgcB6qHvM4JnapNO3ysq77BUyPY7AlHO10_ 9', '116b4852');
INSERT INTO audit_events VALUES (169, 1, 136, '2026-10-31 11:04:00', 13, 'evidence_withdrawn', 'evidence_version', 7, '{}', 'e205af232c213b98207ab7821559ebef094048b696b02d77f55f44c0aef91738', 'e61bedb9f39266031448d45884a71ff598796cc61d9af9a9891de282ce9d3ec4', 'evidence_versions oSFOAvyR5rEuOLS67igHma4mIUyIujIDx2UZuz5Kyucyz5Z-FLBm1AoVhR1AsDl5OdK1EQl 7', '116b4852');
INSERT INTO audit_events VALUES (170, 1, 137, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 10, '{"kind":"provenance-confirmed"}', 'e61bedb9f39266031448d45884a71ff598796cc61d9af9a9891de282ce9d3ec4', '09fe8cb2093dfe23f5284f81ead81baa9e9c75d45edb2cec32aa45cad6d53fcd', '', '116b4852');
INSERT INTO audit_events VALUES (171, 1, 138, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 8, '{}', '09fe8cb2093dfe23f5284f81ead81baa9e9c75d45edb2cec32aa45cad6d53fcd', 'ca2316ad8ece59ef19b0103e11c3e5fb1e008f62521f58116baedd13f33c1653', 'claims yB24wPNjls2LhoKR6lVFq7hGZCu4CNhlo3oR8A4Zh_UO1SdOnoc 19
evidence moeNvcqj14iWqKsmbxBhbU_v2afZVV6EaZNxRjT-ZDsWYkZ 7
evidence_versions Ia7QXzhmrJJoXyjLsQkenOMUcd_QQrY3DTecRj-jZBcXz5ZorLBm1AoVhR1pMDl5OdK1EQl 8
letters VVjvcHR3YDsbyzvWujrf93sKEnqjf2CZt0Qb2YeKreMYhEo2VoT2Eo29c5c_Pba 87
texts BJDCHH_-sb5rHCofxoBtoMaw1SEYpV2BXqwrOhku_JsYg 51
texts GVP8FoTwiRjAnLNi1YlPPO2fGESbeo_5Qd8LMYyrlAMYg 52
work_versions A3K19bPUiQ0-YG1ws-HskJqSSYEgeYIARChefkfYchwkZ5ZCeNN-YSNDNI6PLjP 11
works JTWKmNYHJKdcieS7nquFUBOp8D5WPeHqw6gjeejgo4MlHO10_ 10', '116b4852');
INSERT INTO audit_events VALUES (172, 1, 139, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 3, '{"evidence_version":"8","reason":"live_intelligence"}', 'ca2316ad8ece59ef19b0103e11c3e5fb1e008f62521f58116baedd13f33c1653', '342f13b249dd952c6c7ba7581f60dad77ca51c9361f26fa563cce09efc297aaf', 'letters 62liOnQjuVqXimCD4_9ykOIyeyVPGPUV9zFw0VeqpW84E2sFaaZOtKm9c5cmrba 90
quarantines YmjuvdwI7Sx0ny5qGOnHyhUtnt6SULY1g0NMgzO6584O1har2bUlHO1eoMxQEFguT 3', '116b4852');
INSERT INTO audit_events VALUES (173, 1, 140, '2026-10-31 11:04:00', 7, 'report_viewed', 'evidence_version', 8, '{"report":"3"}', '342f13b249dd952c6c7ba7581f60dad77ca51c9361f26fa563cce09efc297aaf', '0e7f4a0fd08acb150ea6e23bada7fbf1610fee0ba10c9bb9a3eeb9160462790e', 'record_views RNESuV6L8Hwv-9aGXTKuT92jME3m26MrPvW7aCCF5IE4sbanRMxT1l2R4 2', '116b4852');
INSERT INTO audit_events VALUES (174, 1, 141, '2026-10-31 11:04:00', 13, 'learning_logged', 'learning', 2, '{"unit":"1","way":"shadowing"}', '0e7f4a0fd08acb150ea6e23bada7fbf1610fee0ba10c9bb9a3eeb9160462790e', 'd2ffd75d7550d648ddde27861b7c5746f0965063970b4f0795252dc392a74ab4', 'learning_records BoToT88xD8iUO8uHP_8qwn7cSKxs2AfS8NMJ8DXBa-QWYlHHjad3q3Igy0_ 2
learning_works 9dRCxBF9UUY2kELSf23KONQEOzcKoK_I3sunk5PVeKw 2 7
texts o8HvRLIOc9kLA7WivW7PK-vVOzA1ztGbqpWilnMKDcQYg 53', '116b4852');
INSERT INTO audit_events VALUES (175, 1, 142, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 4, '{"learning":"2","reason":"other"}', 'd2ffd75d7550d648ddde27861b7c5746f0965063970b4f0795252dc392a74ab4', '52cd1d598c3dc02794c4b8fbaa8098b000c6924f6747ca4a9a04c682cdb19ce3', 'letters xXNqZeUlLkZYwgjW1ZCW54XZg3RYIXDBTQVjA4Bw2hod12sFaaZOtKm9c5c9Iba 91
quarantines 6z5OpxtKpTfAUpVSMNbNOLvKNbZP5nTJ9Eah75nrA3QT1hao-bUlHO1pcMxQEFguT 4', '116b4852');
INSERT INTO audit_events VALUES (176, 1, 143, '2026-10-31 11:04:00', 13, 'evidence_begun', 'evidence_version', 9, '{"work":"6"}', '52cd1d598c3dc02794c4b8fbaa8098b000c6924f6747ca4a9a04c682cdb19ce3', 'ef8163c4b61c6fb3aef1b5d0eb35aa31d1a28c65ef10ae60cd4d457efefbbf34', 'evidence 5ycS0mkKSIgl3gDAW_hqUmBaztRoD5EGyhovpQoYu24WYo- 8
evidence_versions V1ZnbkxSLZxlxxTE7QUB8JNcNjV18FaboBW5bMqV6jcXQ5ZZtLBfQksVhTKpMDl5OdK1EQl 9
texts jwWa5qEGGI6Cbz3eZNz9-WCkngYR9SPceV3yLiWwvU4Yg 54
work_versions M9b8P2GSXyzeRFyGwHJiJ8-yk0RIiu3tv-8q9i7Zus8o-DOCeNN-YSNDNBHepjP 12', '116b4852');
INSERT INTO audit_events VALUES (177, 1, 144, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 11, '{"kind":"provenance-confirmed"}', 'ef8163c4b61c6fb3aef1b5d0eb35aa31d1a28c65ef10ae60cd4d457efefbbf34', 'c45ffd0748127d9a433f4e8535db279197638904b534239630eecafb29a733cd', 'claims ERegBdiJU35tMjgLWWmnbal-ed55WnUax8KkRpOOthoDk-H8_6O 20
evidence MxHmpbEiu4NuhuJkOvQeWukrvpjngH95EF3EuiCLiQMWYyC 9
evidence_versions WvTECmB-gulDI2EWXoh1fIwm-573xUNUJOJ1BC5j3A4gO5ZJ4LBm1AoVhTKpMDl5OdK1EQl 10
texts TDgDqH8GJYPSNHxh3OTKF_-r9VBcDyEcuCzUt8zH28MYg 55
texts TcYgE3-dnGSvmaYikYdH1VYIuLi0fBYeIKDb9txF-0AYg 56
work_versions qAbGVNicczk6xnuYB1UhxiMxAg75T-dh-4PrfJ9gRMUyC5ZCeC5R-SNDNxeJLjP 13
works EBS4GP3p_YO8yk5C98gg8ArgMaO0mSwAXTvpqwpGQTslHO10_ 11', '116b4852');
INSERT INTO audit_events VALUES (178, 1, 145, '2026-10-31 11:04:00', 13, 'draft_discarded', 'evidence_version', 10, '{"number":"1","work":"11","work_destroyed":"true"}', 'c45ffd0748127d9a433f4e8535db279197638904b534239630eecafb29a733cd', '0b13ffab13de067b8dc0d5de7387f549b94012dfa1a4eed3edadb2206e00a94d', 'claims gone 20
evidence gone 9
evidence_versions gone 10
texts gone 55
texts gone 56
work_versions gone 13
works gone 11', '116b4852');
INSERT INTO audit_events VALUES (179, 1, 146, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 12, '{"kind":"provenance-confirmed"}', '0b13ffab13de067b8dc0d5de7387f549b94012dfa1a4eed3edadb2206e00a94d', '121a1ed12a124fc7800efefcb8fcc3ba2570bd21f07ff0969df1b5d5ec62f2e1', '', '116b4852');
INSERT INTO audit_events VALUES (180, 1, 147, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 11, '{}', '121a1ed12a124fc7800efefcb8fcc3ba2570bd21f07ff0969df1b5d5ec62f2e1', '3b3c4ff25ba19859e371542f86b77894a25f7dfccc69a1894343cb7601f87fdd', 'claims OyjKQx-wKbmc1k_Yt9YbhC3Sp7x5VKekTqUqdQ5io0AvN-HYiMJ 21
evidence kjq2sJ5r5By5oIUzlOleY6G-xuWI1sGMST-2tf3O3ckWYp1 10
evidence_versions IT8oQsPbwGLJglek2o1ikLfqY1IFuKJ0EyJTYtXAYRQgR5ZcbLBm1AoVhR1pMDl5OdK1EQl 11
letters VVjvcHR3YDsbyzvWujrf93sKEnqjf2CZt0Qb2YeKreMYhEo2VoT2Eo29c5c_Pba 87
texts -PPCmvuHPsZ8P8wvV-1NQKlkt9B_w6Mwsl6A0ptfgSsYg 57
texts hhNB83Sozc1Ju0nzy_pzQ5Pq0bxlWBhFg7poPcMAm54Yg 58
work_versions TCBQIzAuR-BkSWfjrW6Cn1FQCyl7Qk2eTlFKjhNEzrgp15ZCeC5R-SNDNAKnKjP 14
works g1MD2sgU5uVaYOYDnkhf6sO4n9s9v-hofphkdI9eecolHO10_ 12', '116b4852');
INSERT INTO audit_events VALUES (181, 1, 148, '2026-10-31 11:04:00', 1, 'duty_proposed', 'proposal', 10, '{"from":"2026-10-31","kind":"curriculum_owner","person":"3","until":"2056-10-31"}', '3b3c4ff25ba19859e371542f86b77894a25f7dfccc69a1894343cb7601f87fdd', '5af022cb675394091accb42fe623c7ad32cf0df7bfaa282f18ca5d1f707c10d8', 'duty_proposals bb9iv-HEYqmU1AgW0cnOkBC_niVQ_24KCSs_GhLNMpQstO1ZaNNRzmBAISUMPokAa5r 10', '116b4852');
INSERT INTO audit_events VALUES (182, 1, 149, '2026-10-31 11:04:00', 1, 'address_change_asked', 'person', 14, '{"change":"4"}', '5af022cb675394091accb42fe623c7ad32cf0df7bfaa282f18ca5d1f707c10d8', 'e290a67b8e56b1352bd73c70408d1855924cbc3200711a34aea1e2726e6010df', 'address_changes jIDZHdCFwVUzlRa6Rt5RDtobehulPUNiIZcOccGA_boOXBGCMpdyc2gwqFfWb1oJE 4
letters ovRRegqXyxAezcomgGUhPZdXgxyBEnErvYWYoV8WjDI-sFpOXjTp5Th9cy8u1ba 92
letters rLGSE7u-Eceo33svE546Wn4Ojl1yf4cH9oHEJ5JY0ioVCOjOXEAz-6T9cy8jIba 93
people prKou156ioUQkXvJ7YinEtxPu30cx4S3Gc83BHlxSnsY8imQKj5kK 14', '116b4852');
INSERT INTO letters VALUES (1, 'account:0b20f10963eddb7f101b3a9013018b8b', 'account', 1, 'sam.whitlock@westmarch.example', 'Your account', 'Dear Sam Whitlock

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2e7ccdfa3a3de761641f981332a6a24a@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (2, 'account:bd76df58e6573bd60c9e1690a0b6af92', 'account', 2, 'ines.hale@westmarch.example', 'Your account', 'Dear Ines Hale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b82f782be2e3f816360aa9aa2d4e042d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (3, 'set-password:3', 'set_password', 3, 'ify.okafor@westmarch.example', 'Set your password', 'Dear Ify Okafor

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 3, '<1e7b2dfa06f1021a1b3a5c3113c60a66@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (4, 'account:6daee62ef64fcbd7fa1335ed93155e24', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<285d4872122464c404c8c6f5c4814a09@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (5, 'set-password:4', 'set_password', 4, 'helen.marsh@westmarch.example', 'Set your password', 'Dear Helen Marsh

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 4, '<b0dbaef1489460c0e1c087d62f2041c6@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (6, 'account:6a61b5eb29e2dea784939e906e546c38', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9bf909e452c75644121728b9d252f5a3@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (7, 'set-password:5', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 5, '<2ae631126b92cbfad29504f9f0d75a54@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (8, 'account:557406b7112be063677f31807dac4c3e', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<08be066783573f6803e186c8406ee0ab@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (9, 'set-password:6', 'set_password', 6, 'priya.raman@westmarch.example', 'Set your password', 'Dear Priya Raman

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 6, '<d201802641442608e2fe9fe4e9a5fab8@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (10, 'account:35fd82ac9dae0e3b936d0e4b78fce39c', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b183da28270f7ac5ec515b28c5944d64@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (11, 'set-password:7', 'set_password', 7, 'noor.vasquez@westmarch.example', 'Set your password', 'Dear Noor Vasquez

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 7, '<d9845cf7ccf4afaa91130ab3e0f486b1@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (12, 'account:af1a9852b0e1e53c7a3bcb6a3e35b521', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<422de1842e38f9d4431e822c11fb1548@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (13, 'set-password:8', 'set_password', 8, 'bronwen.iveson@westmarch.example', 'Set your password', 'Dear Bronwen Iveson

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 8, '<a154b2946044542df2526a25bf4476d9@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (14, 'account:fe3eacb2f5fb4ab65f5877e77ec7056e', 'account', 8, 'bronwen.iveson@westmarch.example', 'Your account', 'Dear Bronwen Iveson

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a992c626fec867f4ddf529d4ca8396ca@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (15, 'set-password:9', 'set_password', 9, 'yasmin.tregear@hpa.example', 'Set your password', 'Dear Yasmin Tregear

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 9, '<328780506973b0881d5c420067950aad@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (16, 'account:e9a927bb8f214fc9052f5aebf01c551c', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4f5f3a1a720f945969c9feb4bfa21523@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (17, 'set-password:10', 'set_password', 10, 'rhys.calder@hpa.example', 'Set your password', 'Dear Rhys Calder

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 10, '<f2212ac797119be923c3a89d83ce53d8@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (18, 'account:769025da73176414fe4bfe052e47d16b', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c6aead5521f0412790f5d99d0ccc12c7@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (19, 'account:1d5a23515d5057c781af22433b46945e', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

You were given the duty as IPP coordinator in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0fad3bc1a659c893bfdaa32ddb3ff396@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (20, 'account:4b3545a97f5c7e0e91dd6e0375644f66', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<18e68719a61129f29b991ed5c8e21a66@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (21, 'account:a390d648435eba31466c0919dd13d662', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4c2ad91eed4fc3787bbeb3cdc3585729@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (22, 'account:9cba6b6fd1dda7a80941d1b1c95e6a43', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

You were given the duty as security contact in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5ea3873ce365962629786858666d8751@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (23, 'account:308bf6e91df638c154b7f64e1b3cc10b', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

You were given the duty as IPP coordinator in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c25a7ab8cbdb98ba7408101e924e95fe@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (24, 'account:0381def99169d6dc2cd35274634d6afa', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

You were given the duty as assessor in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ae9d246ca8540233ad7b9a8df8df7b3f@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (25, 'account:e05768f42557f60b6788818065e27416', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as internal quality assurer in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d1d70f4dcc92de32e107529a5af41c85@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (26, 'account:fd280cc0b54e8f2e7f3d6087be92b937', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your duty as internal quality assurer in Westmarch Police ends with 5 January 2022.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<eb148719d1ba14dbd42e6d927caf387f@127.0.0.1>', '2022-01-05 09:00:00', '2022-01-05 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (27, 'submitted:1', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9affbd9b121b7563dac7a92b00430596@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:10:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (28, 'returned:1', 'returned', 8, 'bronwen.iveson@westmarch.example', 'Evidence came back to you', 'Dear Bronwen Iveson

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a22177311834bc92678c7c888980a727@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (29, 'decided:2', 'decided', 8, 'bronwen.iveson@westmarch.example', 'Your evidence was judged competent', 'Dear Bronwen Iveson

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b2ac54a566866b18b4768ca881ce8f23@127.0.0.1>', '2022-06-04 11:00:00', '2022-06-04 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (30, 'awarded:1:8', 'awarded', 8, 'bronwen.iveson@westmarch.example', 'An award was made', 'Dear Bronwen Iveson

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<bea8fe8a1b47b8cf96c4e1f5c02729e1@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (31, 'awarded:1:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e339ac31c0362b8c2c94f75984bbf6b4@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (32, 'issued:1', 'issued', 8, 'bronwen.iveson@westmarch.example', 'A certificate was issued', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 was issued to Bronwen Iveson. It is valid until the end of 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<caf3e080e31ff854c53c8b87529f9b7a@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (33, 'expiring:1:180:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a131967060d6a578ef33e3a0add6c291@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (34, 'expiring:1:180:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<22f8077aae912a7390bcb144e3c35f90@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (35, 'expiring:1:90:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<150dbcf6f9dd7e07b646543f9f309a1f@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (36, 'expiring:1:90:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7d318bf2dac4819c005e1a7603b69437@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (37, 'expiring:1:30:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<bf842cb94500cb5331ea85c80e18b3f7@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (38, 'expiring:1:30:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7c9030186b61002fafef77f0748233c3@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (39, 'set-password:11', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 11, '<e7263274ef9486689bb1114830d81f06@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (40, 'account:9e140a29a2262b39b6c30dbdb6066c35', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9b15138bbfbd4c120c7fbd30fc292015@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (41, 'submitted:3', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<367217f46cd3ef2fdfb6dfe901f96086@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:10:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (42, 'decided:3', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/3

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<723592f5160d275a8e6fafe93f70af11@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (43, 'decided:4', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/4

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8fd5b7cadc88df3981e90d05cb6f16ce@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (44, 'awarded:2:11', 'awarded', 11, 'kit.farrow@westmarch.example', 'An award was made', 'Dear Kit Farrow

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d2f3313c4268d3f65af98a6413474f56@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (45, 'awarded:2:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e248a22e6c5a75248bd3668debac3620@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (46, 'issued:2', 'issued', 11, 'kit.farrow@westmarch.example', 'A certificate was issued', 'Dear Kit Farrow

Certificate WMP-2026-000001 was issued to Kit Farrow. It is valid until the end of 22 June 2029.

http://127.0.0.1/certificates/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<952b2cbc2ff3b2982c186863b853f20d@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (47, 'reported:1:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<56c30351712ae88413280f15a0e87c80@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (48, 'reported:2:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<174bb9fcc33958825da1730504a97346@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (49, 'set-password:12', 'set_password', 12, 'jon.vale@westmarch.example', 'Set your password', 'Dear Jon Vale

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 12, '<53ecca7a07179032dac3fb32f5d54191@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (50, 'account:babffbe0dc3b09eeac97e3e9596913fa', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jon Vale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1d4d13081e5e6ca114644f60367d9aac@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (51, 'address-confirm:1', 'address_confirm', 12, 'jon.v@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<767ab28188a20b3bc6e30394c3999d3c@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 1);
INSERT INTO letters VALUES (52, 'address-changing:1', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9adf03c963ba70c781347cb6e0ef2df8@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 1);
INSERT INTO letters VALUES (53, 'address-confirm:2', 'address_confirm', 12, 'vale@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<22fee8e81c0508a269fd8520e8855004@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', 0, NULL, 2);
INSERT INTO letters VALUES (54, 'address-changing:2', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<28ce6c58eaade060c1e5401491c65ff4@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', 0, NULL, 2);
INSERT INTO letters VALUES (55, 'address-confirm:3', 'address_confirm', 6, 'p.raman@westmarch.example', 'Confirm your new address', 'Dear Priya Raman

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ed856df80cd1ba2d2aa8e639229e1f6a@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 3);
INSERT INTO letters VALUES (56, 'address-changing:3', 'address_changing', 6, 'priya.raman@westmarch.example', 'Your address is about to change', 'Dear Priya Raman

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8643ea956d0ab3dd4d68ebdc4db312c7@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, 0, NULL, 3);
INSERT INTO letters VALUES (57, 'account:52eab4c2090f976599bd298697bb2dca', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<61a690cd9dcba3282a48ebd6c2554870@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (58, 'account:7a8d7a7d0b12631d64d6b4f239f395dd', 'account', 6, 'p.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e0d85d4751ff3209b954c5630ae41ff4@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (59, 'account:eb6de0c36897dd4c1aa93d72a448ad74', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b04be137ab058bd2a7f9c7016d6a13b7@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (60, 'account:9b0a098627bff85baaec252c732f9e2b', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<95fa0d6cd5f292f0f7de5edc113bbf94@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (61, 'account:6d8af2f44ea6278137213ace1f39d980', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6306c6777d9212e037c540de14d5b535@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (62, 'account:8ca1233487d90498b774b3dd6a80cc33', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

The second factor of your account was reset, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a861903b4c7bf6fdc21dea5c38ff2626@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (63, 'account:adde3f484b2a41b89aba52e261883442', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c329552adca6085fdd80b7ec7bff884f@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (64, 'account:17a8b02e325c6018b03ea9baae864775', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:02 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<12bafc937fba0c3e8429718be7811a4f@127.0.0.1>', '2026-06-23 11:02:00', '2026-06-23 11:02:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (65, 'account:522d8240a640e28e21d13748e1f1c9d8', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

New recovery codes were made for your account. Those before open nothing any more.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<34c22a3b7e55cbe7396328301964fba6@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (66, 'account:e0f4ab57530425e312486acd9d40234b', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A recovery code was used to sign in to your account. It cannot be used again.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2f006ddddeecbd050ddf9ec346c91263@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (67, 'account:cfa88981c76b748e9226e3ac538a6065', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:03 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c992aa7830370ece76fac0dc8fcf3e0f@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (68, 'account:a4662f356db33368f732707614d90638', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<edecf7a2567f6196c44f4069dd629d89@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (69, 'account:d39f7d4787c9ae7c5070970989049468', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

The second factor of your account was removed.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<95451fc636a3c40fbd409fbc32ea7116@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (70, 'account:8e7370e104cbe33552286e8c4912d3d0', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<00b3a67e82ceffbd1f912cf895afa208@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (71, 'account:6b8fb12bcb45c909148df31917873b11', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was opened again: you sign in with your password as before.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<73c36cc1c8f3439ad6e7f5b640888498@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (72, 'expiring:1:0:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate has expired', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d25054bebad0cc6d6ce295c89bf5ef5c@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (73, 'expiring:1:0:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate has expired', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6e2d9de451951124852fb08bdb45cb30@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (74, 'account:37f99d8912158817417ee56b20be788b', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2d9b817b3a06826425be9937e9f0e630@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (75, 'set-password:13', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 13, '<df01c8745e36d2790f37535963b62beb@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', 0, NULL, NULL);
INSERT INTO letters VALUES (76, 'set-password:14', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 14, '<f34112c7b27a0f42d7ad09376fadf92d@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (77, 'account:be653119440eeb3169b17115093b2a76', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0f9008d9a845dcaf88afeb87b99c3a28@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (78, 'account:5233913c5cd487ff7142d10d21756b6f', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<811963f169020a8707fd3a8166cf5eda@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (79, 'account:7b9c8a81cdbcf395087e7292f9873227', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

The password of your account was changed, and wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2911019cd984133fb115b45f5f95a75e@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (80, 'set-password:15', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 15, '<639c1c2723292bd693555077bbab7bff@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (81, 'account:1c2d630ea21aad38d40c226d1ffeec78', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

Somebody signed in to your account with a browser that it did not know: An unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<77ca4c97d52e4e9c93f5a1abb200af22@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (82, 'anchor:2026-10-31:7', 'anchor', 7, 'noor.vasquez@westmarch.example', 'Where the audit chains end', 'Dear Noor Vasquez

This is where the audit chains end today. Keep this letter where nobody who keeps the database can reach it: with it “ipp check --anchor” finds lines that were cut off or made anew.

ipp-anchor-1 2026-10-31T11:04:00.000000Z 116b4852 0:20:6a321b34c6c0245a66ef5a6cc12479c486a6e4fcdcb0fae591ed8a3e22c5aefa 1:118:873baca300d3fcc298826f3d701fe0d404fb6b5c43f882a39dae3b337758c441 2:7:58925047214298a5169bc0e1f00d9fb7d76e492e694e90a31d155782f6863d26 102fcfecf9507a851549ce4b57aeb270caaa198e8e5cbcdb136f89b1894ab80f

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5eb27a7abcc189e0d98de7005aaf544e@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (83, 'set-password:16', 'set_password', 13, 'amara.nwosu@westmarch.example', 'Set your password', 'Dear Amara Nwosu

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 16, '<f6b8336d1d3bdb206007314615d8fe17@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (84, 'account:d207c456f16c7d5b9bf3fbdece3011ca', 'account', 13, 'amara.nwosu@westmarch.example', 'Your account', 'Dear Amara Nwosu

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e43b84724129798111de7e2334cf5e7c@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (85, 'set-password:17', 'set_password', 14, 'lena.osei@hpa.example', 'Set your password', 'Dear Lena Osei

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 17, '<902cfe17a1ddd1389045f5ace1cc044e@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (86, 'account:52ee4cc6bf2ba19381896a072497bc7f', 'account', 14, 'lena.osei@hpa.example', 'Your account', 'Dear Lena Osei

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ae4ed34cd5ed65174c27f3e37dea7c71@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (87, 'submitted:5', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2d6e7e484945e98a2ad6806f2f1a64bc@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:14:00', 0, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (88, 'decided:5', 'decided', 13, 'amara.nwosu@westmarch.example', 'Your evidence was judged competent', 'Dear Amara Nwosu

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/5

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f196c7aa85881e028335da477246b19e@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (89, 'returned:6', 'returned', 13, 'amara.nwosu@westmarch.example', 'Evidence came back to you', 'Dear Amara Nwosu

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/6

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2095d1e713b69681409921ced0a4fc8c@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (90, 'reported:3:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<731d924fad09fdf7aaa3fac842e58240@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (91, 'reported:4:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b2a3153836bf74e25dfb978774785f83@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 0, NULL, NULL);
INSERT INTO letters VALUES (92, 'address-confirm:4', 'address_confirm', 14, 'l.osei@hpa.example', 'Confirm your new address', 'Dear Lena Osei

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<35eca3ac12b7b0967ea1c73b3de75091@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:06:00', 1, NULL, NULL, NULL, 0, 'response error: No such file or directory (os error 2)', 4);
INSERT INTO letters VALUES (93, 'address-changing:4', 'address_changing', 14, 'lena.osei@hpa.example', 'Your address is about to change', 'Dear Lena Osei

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<fd4021303151a72066d3c0ca998f8039@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:06:00', 1, NULL, NULL, NULL, 0, 'response error: No such file or directory (os error 2)', 4);
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
INSERT INTO address_changes VALUES (1, 12, 'jon.v@westmarch.example', 'c19e25b90b30d568fdd0d6edef72d2df', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO address_changes VALUES (2, 12, 'vale@westmarch.example', 'eee57e2a265007230b1dc76c7473f414', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', 2, NULL);
INSERT INTO address_changes VALUES (3, 6, 'p.raman@westmarch.example', '7ed4a21415c1b19149db7848ebfd1942', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', 2, '2026-06-23 11:00:00', NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO address_changes VALUES (4, 14, 'l.osei@hpa.example', '6bee93fc237f8bef7ff9f5d7eb31024d', 1, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO second_factors VALUES (7, '116b4852.G6rHa2Oy2FEHunk5gC0NWeq4xqRXk89FBDlB-M6KQdvLTMGT2AEJw5hrJJ9Jy2zH', 59407086, '2026-06-23 11:01:00');
INSERT INTO recovery_codes VALUES (7, '065c99a8464f06e0a19cbb1ccef2f73678193211253683f9e9d2be0a290553d4', NULL);
INSERT INTO recovery_codes VALUES (7, '43ce1a96c60064873dc61c2b4001386bfc0f45f68e76edd308cbadc0f52bd6d4', '2026-06-23 11:03:00');
INSERT INTO recovery_codes VALUES (7, '53d3549f438a245d69de0a480668cef404cf69e1f060204fb084be30a8c5e89d', NULL);
INSERT INTO recovery_codes VALUES (7, '6f59c03c8d8e22443adeb641cbdc64afed23373ae42596a368af1b67864a8e2c', NULL);
INSERT INTO recovery_codes VALUES (7, '91b2904ae05ee62251cdbabeae61fcaa05c6db420398bd2783950baf23d200c5', NULL);
INSERT INTO recovery_codes VALUES (7, 'a05aaf983d4b56a01300800df4dbc148a1cf3709d001ceca438099e68ef034a6', NULL);
INSERT INTO recovery_codes VALUES (7, 'cf84c3ad6e11ac2f037ef0f9667209acb9302873425572e4a2245378c73ccf08', NULL);
INSERT INTO recovery_codes VALUES (7, 'dbe99f8d682fc3f075e86ae70c1cb630b45610a6b4a892575d9c591b4441643f', NULL);
INSERT INTO recovery_codes VALUES (7, 'de838912cd357cf844a09f2d0deeef0c83ea8c2a05b3c7c9371d5df9d0f4256a', NULL);
INSERT INTO recovery_codes VALUES (7, 'f5f7bd1f2b09b9de0f66f428d535cb965027b75af6ead6b3e89ac4a3aeaf1687', NULL);
INSERT INTO factor_resets VALUES (1, 7, 1, '2026-06-23 11:01:00', 2, '2026-06-23 11:01:00', 0);
INSERT INTO factor_resets VALUES (2, 7, 1, '2026-06-23 11:01:00', 2, '2026-06-23 11:01:00', 1);
INSERT INTO account_closings VALUES (1, 12, 'long_absence', 1, '2026-06-23 11:04:00', 'returned', 2, '2026-06-23 11:04:00');
INSERT INTO account_closings VALUES (2, 12, 'no_posting_or_duty', NULL, '2026-10-31 11:04:00', NULL, NULL, NULL);
INSERT INTO guess_doors VALUES ('address 192.0.2.1', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00');
INSERT INTO known_browsers VALUES (3, '7427450a5c87b6e9f5168bc6790c56aff3b9e09d27c2443e4f3adfff7c0c6524', '2026-10-31 11:04:00');
INSERT INTO known_browsers VALUES (7, '9605605633e1586a2009eda59ebecefbb33153ba7d4d29ff17fdd6c86765ad86', '2026-06-23 11:03:00');
INSERT INTO known_browsers VALUES (7, 'b30b5b21a53eafa154b72cb4cadbbc23880712507452abb8e249dcc61dd95e6b', '2026-06-23 11:02:00');
INSERT INTO record_views VALUES (1, 8, 5, 'assessor', 'text', 1, NULL, '2022-06-04 09:00:00');
INSERT INTO record_views VALUES (2, 13, 7, 'security_contact', 'text', NULL, 3, '2026-10-31 11:04:00');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('account_closings', 2);
INSERT INTO sqlite_sequence VALUES ('address_changes', 4);
INSERT INTO sqlite_sequence VALUES ('allocations', 5);
INSERT INTO sqlite_sequence VALUES ('audit_events', 182);
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
INSERT INTO sqlite_sequence VALUES ('letters', 93);
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
CREATE INDEX postings_by_organisation ON postings (organisation_id, person_id);
CREATE INDEX postings_by_line_manager ON postings (line_manager_id, person_id);
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
CREATE INDEX evidence_versions_waiting ON evidence_versions (submitted_at, id) WHERE state = 'submitted';
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
CREATE INDEX letters_waiting ON letters (due_at, id) WHERE delivered_at IS NULL AND withheld_at IS NULL;
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
COMMIT;
