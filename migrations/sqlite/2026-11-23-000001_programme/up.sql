-- The whole chain: organisations and people, curriculum, enrolments, work and evidence, decisions, certificates, CPD,
-- and what keeps them honest: texts apart, letters, sessions, the audit chain. Twin of the other database's file.

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
  version BIGINT NOT NULL,
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
);
CREATE INDEX people_by_name ON people (name_key, id);

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
CREATE INDEX postings_by_person ON postings (person_id, starts_on);
CREATE INDEX postings_by_organisation ON postings (organisation_id, person_id);
CREATE INDEX postings_by_line_manager ON postings (line_manager_id, person_id);

CREATE TABLE duties (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL CHECK (kind IN ('assessor', 'internal_quality_assurer', 'coordinator', 'curriculum_owner', 'security_contact', 'external_reviewer', 'administrator')),
  starts_on DATE NOT NULL,
  ends_on DATE,
  CHECK (ends_on IS NULL OR starts_on <= ends_on)
);
CREATE INDEX duties_by_person ON duties (person_id, starts_on);
CREATE INDEX duties_by_organisation ON duties (organisation_id, kind);

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
CREATE UNIQUE INDEX editions_replaced_once ON editions (replaces_id) WHERE replaces_id IS NOT NULL;

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
CREATE UNIQUE INDEX units_by_edition ON units (edition_id, code);

CREATE TABLE criteria (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES units (id),
  code TEXT NOT NULL,
  statement TEXT NOT NULL,
  look_for TEXT NOT NULL,
  evidence_minimum BIGINT NOT NULL CHECK (evidence_minimum >= 1),
  position BIGINT NOT NULL
);
CREATE UNIQUE INDEX criteria_by_unit ON criteria (unit_id, code);

CREATE TABLE criterion_kinds (
  criterion_id BIGINT NOT NULL REFERENCES criteria (id),
  kind_code TEXT NOT NULL REFERENCES kinds_of_work (code),
  PRIMARY KEY (criterion_id, kind_code)
);

-- Free text lives here alone, so that it can be destroyed while everything that names it stands.
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
);
CREATE INDEX enrolments_by_person ON enrolments (person_id, id);
-- One enrolment a role until its certificate is issued. Whoever moves leaves theirs behind and begins anew.
CREATE UNIQUE INDEX enrolments_open_once ON enrolments (organisation_id, person_id, role) WHERE NOT certified;
CREATE INDEX enrolments_by_organisation ON enrolments (organisation_id, id);
CREATE INDEX enrolments_by_assessor ON enrolments (assessor_id, id);

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
CREATE INDEX allocations_by_enrolment ON allocations (enrolment_id, id);

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
CREATE INDEX conflicts_by_trainee ON conflicts (trainee_id, id);
CREATE UNIQUE INDEX conflicts_standing ON conflicts (organisation_id, assessor_id, trainee_id) WHERE ended_at IS NULL;

CREATE TABLE works (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  organisation_id BIGINT NOT NULL REFERENCES organisations (id),
  logged_at TIMESTAMP NOT NULL
);
CREATE INDEX works_by_person ON works (person_id, id);

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
CREATE UNIQUE INDEX work_versions_by_work ON work_versions (work_id, number);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  enrolment_id BIGINT NOT NULL REFERENCES enrolments (id),
  work_id BIGINT NOT NULL REFERENCES works (id)
);
CREATE INDEX evidence_by_enrolment ON evidence (enrolment_id, id);
CREATE INDEX evidence_by_work ON evidence (work_id, id);

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
CREATE UNIQUE INDEX evidence_versions_by_evidence ON evidence_versions (evidence_id, number);
CREATE INDEX evidence_versions_waiting ON evidence_versions (submitted_at, id) WHERE state = 'submitted';
CREATE INDEX evidence_versions_by_work_version ON evidence_versions (work_version_id);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  evidence_version_id BIGINT NOT NULL REFERENCES evidence_versions (id),
  criterion_id BIGINT NOT NULL REFERENCES criteria (id),
  text_id BIGINT NOT NULL REFERENCES texts (id),
  text_digest TEXT NOT NULL
);
CREATE UNIQUE INDEX claims_by_version ON claims (evidence_version_id, criterion_id);

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
-- The partial index below guards; it cannot serve a look-up by claim alone.
CREATE INDEX decisions_by_claim ON decisions (claim_id, id);
CREATE UNIQUE INDEX decisions_once_a_claim ON decisions (claim_id) WHERE undoes_id IS NULL;
CREATE UNIQUE INDEX decisions_undone_once ON decisions (undoes_id);

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
CREATE UNIQUE INDEX certificates_by_sequence ON certificates (organisation_id, year, sequence);
CREATE INDEX certificates_by_person ON certificates (person_id, last_valid_day);

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
CREATE INDEX learning_records_by_person ON learning_records (person_id, learned_on, id);
CREATE INDEX learning_records_by_enrolment ON learning_records (enrolment_id, unit_id);

CREATE TABLE learning_works (
  learning_id BIGINT NOT NULL REFERENCES learning_records (id),
  work_id BIGINT NOT NULL REFERENCES works (id),
  PRIMARY KEY (learning_id, work_id)
);
CREATE INDEX learning_works_by_work ON learning_works (work_id, learning_id);

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
CREATE INDEX cpd_entries_by_person ON cpd_entries (person_id, done_on, id);

CREATE TABLE cpd_works (
  cpd_id BIGINT NOT NULL REFERENCES cpd_entries (id),
  work_id BIGINT NOT NULL REFERENCES works (id),
  PRIMARY KEY (cpd_id, work_id)
);
CREATE INDEX cpd_works_by_work ON cpd_works (work_id, cpd_id);

-- A report is of one thing that holds text: exactly one of four.
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
CREATE INDEX quarantines_by_organisation ON quarantines (organisation_id, id);

CREATE TABLE password_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people (id),
  nonce TEXT NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP
);
CREATE INDEX password_links_by_person ON password_links (person_id, id);

CREATE TABLE sessions (
  token TEXT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people (id),
  began_at TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
);
CREATE INDEX sessions_by_person ON sessions (person_id);

CREATE TABLE sign_in_failures (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  account TEXT NOT NULL,
  address TEXT NOT NULL,
  failed_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_failures_by_pair ON sign_in_failures (account, address, failed_at);

-- Who asked for a link, known or not, and from where: so that nobody is flooded with letters.
CREATE TABLE link_requests (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  account TEXT NOT NULL,
  address TEXT NOT NULL,
  asked_at TIMESTAMP NOT NULL
);
CREATE INDEX link_requests_by_account ON link_requests (account, asked_at);
CREATE INDEX link_requests_by_address ON link_requests (address, asked_at);

-- A form's key is spent inside the act it belongs to; a replay finds the outcome here.
CREATE TABLE form_keys (
  person_id BIGINT NOT NULL REFERENCES people (id),
  form_key TEXT NOT NULL,
  body_digest TEXT NOT NULL,
  outcome BIGINT NOT NULL,
  spent_at TIMESTAMP NOT NULL,
  PRIMARY KEY (person_id, form_key)
);
CREATE INDEX form_keys_by_day ON form_keys (spent_at);

CREATE TABLE letters (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  once TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('set_password', 'submitted', 'returned', 'decided', 'awarded', 'issued', 'expiring')),
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
  last_error TEXT,
  CHECK (delivered_at IS NULL OR withheld_at IS NULL)
);
CREATE INDEX letters_waiting ON letters (due_at, id) WHERE delivered_at IS NULL AND withheld_at IS NULL;

-- What a certificate owes, from the day it is issued: one a threshold, settled once.
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
CREATE INDEX notices_waiting ON notices (due_on, certificate_id) WHERE outcome IS NULL;

-- One chain an organisation; chain 0 is the system's own.
CREATE TABLE audit_chains (
  organisation_id BIGINT NOT NULL PRIMARY KEY,
  length BIGINT NOT NULL,
  head TEXT NOT NULL
);
INSERT INTO audit_chains (organisation_id, length, head) VALUES (0, 0, '');

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
);
CREATE UNIQUE INDEX audit_events_by_chain ON audit_events (organisation_id, sequence);

-- What is signed is appended: never edited, never deleted.
CREATE TRIGGER decisions_never_edited BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is appended, never changed'); END;
CREATE TRIGGER decisions_never_deleted BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is appended, never changed'); END;
CREATE TRIGGER awards_never_edited BEFORE UPDATE ON awards BEGIN SELECT RAISE(ABORT, 'awards is appended, never changed'); END;
CREATE TRIGGER awards_never_deleted BEFORE DELETE ON awards BEGIN SELECT RAISE(ABORT, 'awards is appended, never changed'); END;
CREATE TRIGGER certificates_never_edited BEFORE UPDATE ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is appended, never changed'); END;
CREATE TRIGGER certificates_never_deleted BEFORE DELETE ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is appended, never changed'); END;
CREATE TRIGGER audit_events_never_edited BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is appended, never changed'); END;
CREATE TRIGGER audit_events_never_deleted BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is appended, never changed'); END;
