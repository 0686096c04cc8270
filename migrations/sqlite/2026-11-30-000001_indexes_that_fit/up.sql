-- What a page of a whole organisation or of a team asks of every member is answered from an index, whatever is known of the
-- tables. Twin of the other database's file.

DROP INDEX postings_by_organisation;
CREATE INDEX postings_by_organisation ON postings (organisation_id, person_id, starts_on, ends_on, role);
DROP INDEX postings_by_line_manager;
CREATE INDEX postings_by_line_manager ON postings (line_manager_id, organisation_id, person_id, starts_on, ends_on);
CREATE INDEX enrolments_of_person ON enrolments (person_id, organisation_id, awarded, id);
-- It led through everything that waits anywhere. What waits for somebody is found by way of their enrolments.
DROP INDEX evidence_versions_waiting;
