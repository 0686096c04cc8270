-- Who looked at whose record, so that its owner can read it; and the indexes by which activity is read. Twin of the other
-- database's file.

CREATE TABLE record_views (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
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
CREATE INDEX record_views_by_owner ON record_views (owner_id, id);
CREATE INDEX record_views_by_viewer ON record_views (viewer_id, viewed_at);

-- What was recorded of it so far.
INSERT INTO record_views (owner_id, viewer_id, duty, extent, evidence_version_id, viewed_at)
  SELECT enrolments.person_id, audit_events.actor_id, 'assessor', 'text', evidence_versions.id, audit_events.happened_at
  FROM audit_events
  JOIN evidence_versions ON evidence_versions.id = audit_events.subject_id
  JOIN evidence ON evidence.id = evidence_versions.evidence_id
  JOIN enrolments ON enrolments.id = evidence.enrolment_id
  WHERE audit_events.action = 'evidence_viewed' AND audit_events.subject_kind = 'evidence_version'
    AND audit_events.actor_id <> enrolments.person_id
  ORDER BY audit_events.id;

CREATE INDEX audit_events_by_place ON audit_events (organisation_id, action, happened_at, id);
CREATE INDEX audit_events_by_action ON audit_events (action, happened_at, id);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, action, happened_at, id);

CREATE TRIGGER record_views_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, owner_id, viewer_id, duty, extent, evidence_version_id, quarantine_id, viewed_at ON record_views FOR EACH ROW EXECUTE FUNCTION note_changed_row('id');
