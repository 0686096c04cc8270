CREATE INDEX evidence_versions_waiting ON evidence_versions (submitted_at, id) WHERE state = 'submitted';
DROP INDEX enrolments_of_person;
DROP INDEX postings_by_line_manager;
CREATE INDEX postings_by_line_manager ON postings (line_manager_id, person_id);
DROP INDEX postings_by_organisation;
CREATE INDEX postings_by_organisation ON postings (organisation_id, person_id);
