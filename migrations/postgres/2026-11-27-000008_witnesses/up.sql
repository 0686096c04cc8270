-- Each event carries the digests of the rows that its act made or changed, and is bound under the key of the installation. Twin
-- of the other database's file, where the program's own connection notes what changes: there a trigger of the schema cannot
-- write to what belongs to one connection alone.

ALTER TABLE audit_events ADD COLUMN witness TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_events ADD COLUMN key_id TEXT NOT NULL DEFAULT '';

-- What was recorded before has to be witnessed as it stands, once.
INSERT INTO system_facts (name, value) SELECT 'record_to_adopt', 'yes' WHERE EXISTS (SELECT 1 FROM audit_events);

-- Notes a row that was made, changed or removed, in the connection's own list, which every transaction begins empty. Whoever
-- has no such list is not the program: what they change is accounted for by no event.
CREATE FUNCTION note_changed_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  image JSONB := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  row_key TEXT := image ->> TG_ARGV[0];
BEGIN
  IF to_regclass('pg_temp.changed_rows') IS NOT NULL THEN
    IF TG_NARGS > 1 THEN
      row_key := row_key || ' ' || (image ->> TG_ARGV[1]);
    END IF;
    INSERT INTO pg_temp.changed_rows (table_name, row_key, image)
      VALUES (TG_TABLE_NAME, row_key, CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE image::TEXT END);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER organisations_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, code, name, kind, licence_from, licence_until, mandatory, earliest_months, due_months, behind_after_months, behind_below_percent, certificate_years, renewal_window_months, currency_months, line_manager_may_assess, version, start_back_months ON organisations FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER people_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, name, email, password_hash, version, added_at ON people FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER postings_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, role, starts_on, ends_on, line_manager_id ON postings FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER duties_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, kind, starts_on, ends_on ON duties FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER duty_roles_witnessed AFTER INSERT OR DELETE OR UPDATE OF duty_id, role ON duty_roles FOR EACH ROW EXECUTE FUNCTION note_changed_row('duty_id', 'role');
CREATE TRIGGER duty_proposals_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, kind, starts_on, ends_on, proposed_by, proposed_as, proposed_at, answer, answered_by, answered_at, duty_id ON duty_proposals FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER duty_proposal_roles_witnessed AFTER INSERT OR DELETE OR UPDATE OF proposal_id, role ON duty_proposal_roles FOR EACH ROW EXECUTE FUNCTION note_changed_row('proposal_id', 'role');
CREATE TRIGGER address_changes_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, email, nonce, asked_by, asked_at, confirmed_at, approved_by, approved_at, stopped_at, stopped_by, changed_at ON address_changes FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER second_factors_witnessed AFTER INSERT OR DELETE OR UPDATE OF person_id, sealed, last_step, set_at ON second_factors FOR EACH ROW EXECUTE FUNCTION note_changed_row('person_id');
CREATE TRIGGER recovery_codes_witnessed AFTER INSERT OR DELETE OR UPDATE OF person_id, digest, used_at ON recovery_codes FOR EACH ROW EXECUTE FUNCTION note_changed_row('person_id', 'digest');
CREATE TRIGGER factor_resets_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, asked_by, asked_at, answered_by, answered_at, confirmed ON factor_resets FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER account_closings_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, reason, closed_by, closed_at, opened_reason, opened_by, opened_at ON account_closings FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER password_links_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, nonce, asked_at, expires_at, used_at ON password_links FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER kinds_of_work_witnessed AFTER INSERT OR DELETE OR UPDATE OF code, title, position ON kinds_of_work FOR EACH ROW EXECUTE FUNCTION note_changed_row('code');
CREATE TRIGGER editions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, code, title, demonstration, published_on, organisation_id, replaces_id ON editions FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER units_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, edition_id, code, title, kind, role, position ON units FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER criteria_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, unit_id, code, statement, look_for, evidence_minimum, position ON criteria FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER criterion_kinds_witnessed AFTER INSERT OR DELETE OR UPDATE OF criterion_id, kind_code ON criterion_kinds FOR EACH ROW EXECUTE FUNCTION note_changed_row('criterion_id', 'kind_code');
CREATE TRIGGER texts_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, destroyed_at ON texts FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER enrolments_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, behind_after_months, behind_below_percent, enrolled_at, late_text_id, late_text_digest ON enrolments FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER enrolment_criteria_witnessed AFTER INSERT OR DELETE OR UPDATE OF enrolment_id, criterion_id ON enrolment_criteria FOR EACH ROW EXECUTE FUNCTION note_changed_row('enrolment_id', 'criterion_id');
CREATE TRIGGER allocations_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, assessor_id, allocated_by, allocated_at ON allocations FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER conflicts_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, organisation_id, assessor_id, trainee_id, text_id, text_digest, declared_by, declared_at, ended_by, ended_at ON conflicts FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER works_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, logged_at ON works FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER work_versions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, work_id, number, kind_code, starts_on, ends_on, part, marking, text_id, text_digest, saved_at ON work_versions FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER evidence_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, work_id ON evidence FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER evidence_versions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, evidence_id, number, work_version_id, method, own_work, sanitised, begun_at, submitted_at, withdrawn_at, sent_back_at, sent_back_by, sent_back_text_id, sent_back_digest, saves ON evidence_versions FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER claims_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, evidence_version_id, criterion_id, text_id, text_digest ON claims FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER decisions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, claim_id, assessor_id, duty_id, outcome, valid, authentic, current, sufficient, reliable, text_id, text_digest, undoes_id, signed_at ON decisions FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER awards_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, assessor_id, early, text_id, text_digest, awarded_on, awarded_at ON awards FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER certificates_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, award_id, person_id, organisation_id, role, number, year, sequence, starts_on, last_valid_day, issued_by, issued_at ON certificates FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER learning_records_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, person_id, unit_id, way, learned_on, text_id, text_digest, logged_at ON learning_records FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER learning_works_witnessed AFTER INSERT OR DELETE OR UPDATE OF learning_id, work_id ON learning_works FOR EACH ROW EXECUTE FUNCTION note_changed_row('learning_id', 'work_id');
CREATE TRIGGER cpd_entries_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, done_on, minutes, text_id, text_digest, logged_at ON cpd_entries FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER cpd_works_witnessed AFTER INSERT OR DELETE OR UPDATE OF cpd_id, work_id ON cpd_works FOR EACH ROW EXECUTE FUNCTION note_changed_row('cpd_id', 'work_id');
CREATE TRIGGER quarantines_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, evidence_version_id, work_version_id, learning_id, cpd_id, person_id, organisation_id, reason, reported_by, reported_at, purged_by, purged_at ON quarantines FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
CREATE TRIGGER notices_witnessed AFTER INSERT OR DELETE OR UPDATE OF certificate_id, threshold, outcome, settled_at ON notices FOR EACH ROW EXECUTE FUNCTION note_changed_row('certificate_id', 'threshold');
CREATE TRIGGER letters_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, once, kind, person_id, address, subject, body, password_link_id, address_change_id, message_id, enqueued_at ON letters FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
