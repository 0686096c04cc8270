-- A duty is proposed by one person and confirmed by another; who it concerns is neither. Twin of the other database's file.

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
CREATE INDEX duty_proposals_waiting ON duty_proposals (organisation_id, id) WHERE answer IS NULL;
CREATE INDEX duty_proposals_by_person ON duty_proposals (person_id, id);
CREATE INDEX duty_proposals_by_duty ON duty_proposals (duty_id);

CREATE TABLE duty_proposal_roles (
  proposal_id BIGINT NOT NULL REFERENCES duty_proposals (id),
  role TEXT NOT NULL CHECK (role IN ('intelligence_support_officer', 'researcher', 'intelligence_officer', 'intelligence_analyst', 'senior_intelligence_analyst', 'intelligence_unit_supervisor', 'intelligence_manager', 'head_of_intelligence_analysis', 'director_of_intelligence')),
  PRIMARY KEY (proposal_id, role)
);
