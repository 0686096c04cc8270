SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.note_changed_row() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is appended, never changed', TG_TABLE_NAME; END $$;
CREATE TABLE public.__diesel_schema_migrations (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE TABLE public.account_closings (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    reason text NOT NULL,
    closed_by bigint,
    closed_at timestamp without time zone NOT NULL,
    opened_reason text,
    opened_by bigint,
    opened_at timestamp without time zone,
    CONSTRAINT account_closings_check CHECK (((closed_by IS NULL) OR (closed_by <> person_id))),
    CONSTRAINT account_closings_check1 CHECK (((closed_by IS NULL) = (reason = 'no_posting_or_duty'::text))),
    CONSTRAINT account_closings_check2 CHECK ((((opened_by IS NULL) = (opened_at IS NULL)) AND ((opened_by IS NULL) = (opened_reason IS NULL)))),
    CONSTRAINT account_closings_check3 CHECK (((opened_by IS NULL) OR (opened_by <> person_id))),
    CONSTRAINT account_closings_opened_reason_check CHECK ((opened_reason = ANY (ARRAY['returned'::text, 'closed_by_mistake'::text, 'other'::text]))),
    CONSTRAINT account_closings_reason_check CHECK ((reason = ANY (ARRAY['left'::text, 'long_absence'::text, 'misuse_suspected'::text, 'entered_by_mistake'::text, 'other'::text, 'no_posting_or_duty'::text])))
);
ALTER TABLE public.account_closings ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.account_closings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.address_changes (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    email text NOT NULL,
    nonce text NOT NULL,
    asked_by bigint NOT NULL,
    asked_at timestamp without time zone NOT NULL,
    confirmed_at timestamp without time zone,
    approved_by bigint,
    approved_at timestamp without time zone,
    stopped_at timestamp without time zone,
    stopped_by bigint,
    changed_at timestamp without time zone,
    CONSTRAINT address_changes_check CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
    CONSTRAINT address_changes_check1 CHECK (((approved_by IS NULL) OR ((approved_by <> asked_by) AND (approved_by <> person_id)))),
    CONSTRAINT address_changes_check2 CHECK (((stopped_by IS NULL) OR (stopped_at IS NOT NULL))),
    CONSTRAINT address_changes_check3 CHECK (((stopped_at IS NULL) OR (changed_at IS NULL))),
    CONSTRAINT address_changes_check4 CHECK (((changed_at IS NULL) OR (confirmed_at IS NOT NULL)))
);
ALTER TABLE public.address_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.address_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allocations (
    id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    assessor_id bigint NOT NULL,
    allocated_by bigint NOT NULL,
    allocated_at timestamp without time zone NOT NULL
);
ALTER TABLE public.allocations ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.allocations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.audit_chains (
    organisation_id bigint NOT NULL,
    length bigint NOT NULL,
    head text NOT NULL
);
CREATE TABLE public.audit_events (
    id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    sequence bigint NOT NULL,
    happened_at timestamp without time zone NOT NULL,
    actor_id bigint,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    detail text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    witness text DEFAULT ''::text NOT NULL,
    key_id text DEFAULT ''::text NOT NULL
);
ALTER TABLE public.audit_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.awards (
    id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    assessor_id bigint NOT NULL,
    early boolean NOT NULL,
    text_id bigint NOT NULL,
    text_digest text NOT NULL,
    awarded_on date NOT NULL,
    awarded_at timestamp without time zone NOT NULL
);
ALTER TABLE public.awards ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.awards_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.certificates (
    id bigint NOT NULL,
    award_id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    role text NOT NULL,
    number text NOT NULL,
    year bigint NOT NULL,
    sequence bigint NOT NULL,
    starts_on date NOT NULL,
    last_valid_day date NOT NULL,
    issued_by bigint NOT NULL,
    issued_at timestamp without time zone NOT NULL,
    CONSTRAINT certificates_check CHECK ((starts_on <= last_valid_day)),
    CONSTRAINT certificates_role_check CHECK ((role = ANY (ARRAY['intelligence_support_officer'::text, 'researcher'::text, 'intelligence_officer'::text, 'intelligence_analyst'::text, 'senior_intelligence_analyst'::text, 'intelligence_unit_supervisor'::text, 'intelligence_manager'::text, 'head_of_intelligence_analysis'::text, 'director_of_intelligence'::text])))
);
ALTER TABLE public.certificates ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.certificates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.claims (
    id bigint NOT NULL,
    evidence_version_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    text_id bigint NOT NULL,
    text_digest text NOT NULL
);
ALTER TABLE public.claims ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.claims_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.conflicts (
    id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    assessor_id bigint NOT NULL,
    trainee_id bigint NOT NULL,
    text_id bigint NOT NULL,
    text_digest text NOT NULL,
    declared_by bigint NOT NULL,
    declared_at timestamp without time zone NOT NULL,
    ended_by bigint,
    ended_at timestamp without time zone
);
ALTER TABLE public.conflicts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.conflicts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cpd_entries (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    done_on date NOT NULL,
    minutes bigint,
    text_id bigint NOT NULL,
    text_digest text NOT NULL,
    logged_at timestamp without time zone NOT NULL
);
ALTER TABLE public.cpd_entries ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.cpd_entries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cpd_works (
    cpd_id bigint NOT NULL,
    work_id bigint NOT NULL
);
CREATE TABLE public.criteria (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    code text NOT NULL,
    statement text NOT NULL,
    look_for text NOT NULL,
    evidence_minimum bigint NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT criteria_evidence_minimum_check CHECK ((evidence_minimum >= 1))
);
ALTER TABLE public.criteria ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.criteria_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.criterion_kinds (
    criterion_id bigint NOT NULL,
    kind_code text NOT NULL
);
CREATE TABLE public.decisions (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    assessor_id bigint NOT NULL,
    duty_id bigint NOT NULL,
    outcome text NOT NULL,
    valid boolean NOT NULL,
    authentic boolean NOT NULL,
    current boolean NOT NULL,
    sufficient boolean NOT NULL,
    reliable boolean NOT NULL,
    text_id bigint NOT NULL,
    text_digest text NOT NULL,
    undoes_id bigint,
    signed_at timestamp without time zone NOT NULL,
    CONSTRAINT decisions_check CHECK (((outcome = 'competent'::text) = (valid AND authentic AND current AND sufficient AND reliable))),
    CONSTRAINT decisions_outcome_check CHECK ((outcome = ANY (ARRAY['competent'::text, 'not_yet'::text])))
);
ALTER TABLE public.decisions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decisions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.duties (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    kind text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    CONSTRAINT duties_check CHECK (((ends_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT duties_kind_check CHECK ((kind = ANY (ARRAY['assessor'::text, 'internal_quality_assurer'::text, 'coordinator'::text, 'curriculum_owner'::text, 'security_contact'::text, 'external_reviewer'::text, 'administrator'::text])))
);
ALTER TABLE public.duties ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.duties_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.duty_proposal_roles (
    proposal_id bigint NOT NULL,
    role text NOT NULL,
    CONSTRAINT duty_proposal_roles_role_check CHECK ((role = ANY (ARRAY['intelligence_support_officer'::text, 'researcher'::text, 'intelligence_officer'::text, 'intelligence_analyst'::text, 'senior_intelligence_analyst'::text, 'intelligence_unit_supervisor'::text, 'intelligence_manager'::text, 'head_of_intelligence_analysis'::text, 'director_of_intelligence'::text])))
);
CREATE TABLE public.duty_proposals (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    kind text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    proposed_by bigint NOT NULL,
    proposed_as text NOT NULL,
    proposed_at timestamp without time zone NOT NULL,
    answer text,
    answered_by bigint,
    answered_at timestamp without time zone,
    duty_id bigint,
    CONSTRAINT duty_proposals_answer_check CHECK ((answer = ANY (ARRAY['confirmed'::text, 'declined'::text, 'withdrawn'::text]))),
    CONSTRAINT duty_proposals_check CHECK (((ends_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT duty_proposals_check1 CHECK ((proposed_by <> person_id)),
    CONSTRAINT duty_proposals_check2 CHECK ((((answer IS NULL) = (answered_by IS NULL)) AND ((answer IS NULL) = (answered_at IS NULL)))),
    CONSTRAINT duty_proposals_check3 CHECK (((answer IS NULL) OR (answered_by <> person_id))),
    CONSTRAINT duty_proposals_check4 CHECK (((answer IS NULL) OR ((answer = 'withdrawn'::text) = (answered_by = proposed_by)))),
    CONSTRAINT duty_proposals_check5 CHECK (((duty_id IS NULL) OR (answer = 'confirmed'::text))),
    CONSTRAINT duty_proposals_kind_check CHECK ((kind = ANY (ARRAY['assessor'::text, 'internal_quality_assurer'::text, 'coordinator'::text, 'curriculum_owner'::text, 'security_contact'::text, 'external_reviewer'::text, 'administrator'::text]))),
    CONSTRAINT duty_proposals_proposed_as_check CHECK ((proposed_as = ANY (ARRAY['administrator'::text, 'coordinator'::text])))
);
ALTER TABLE public.duty_proposals ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.duty_proposals_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.duty_roles (
    duty_id bigint NOT NULL,
    role text NOT NULL,
    CONSTRAINT duty_roles_role_check CHECK ((role = ANY (ARRAY['intelligence_support_officer'::text, 'researcher'::text, 'intelligence_officer'::text, 'intelligence_analyst'::text, 'senior_intelligence_analyst'::text, 'intelligence_unit_supervisor'::text, 'intelligence_manager'::text, 'head_of_intelligence_analysis'::text, 'director_of_intelligence'::text])))
);
CREATE TABLE public.editions (
    id bigint NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    demonstration boolean NOT NULL,
    published_on date NOT NULL,
    organisation_id bigint,
    replaces_id bigint,
    CONSTRAINT editions_check CHECK (((replaces_id IS NULL) OR (organisation_id IS NOT NULL)))
);
ALTER TABLE public.editions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.editions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.enrolment_criteria (
    enrolment_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    standing text NOT NULL,
    competent_claims bigint NOT NULL,
    competent_on date,
    CONSTRAINT enrolment_criteria_standing_check CHECK ((standing = ANY (ARRAY['not_started'::text, 'waiting'::text, 'not_yet'::text, 'competent'::text])))
);
CREATE TABLE public.enrolments (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    edition_id bigint NOT NULL,
    role text NOT NULL,
    starts_on date NOT NULL,
    earliest_months bigint NOT NULL,
    due_months bigint NOT NULL,
    behind_after_months bigint NOT NULL,
    behind_below_percent bigint NOT NULL,
    enrolled_at timestamp without time zone NOT NULL,
    assessor_id bigint,
    due_on date NOT NULL,
    behind_from date,
    active boolean NOT NULL,
    relevant_count bigint NOT NULL,
    competent_count bigint NOT NULL,
    awarded boolean NOT NULL,
    certified boolean NOT NULL,
    late_text_id bigint,
    late_text_digest text,
    CONSTRAINT enrolments_role_check CHECK ((role = ANY (ARRAY['intelligence_support_officer'::text, 'researcher'::text, 'intelligence_officer'::text, 'intelligence_analyst'::text, 'senior_intelligence_analyst'::text, 'intelligence_unit_supervisor'::text, 'intelligence_manager'::text, 'head_of_intelligence_analysis'::text, 'director_of_intelligence'::text])))
);
ALTER TABLE public.enrolments ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.enrolments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evidence (
    id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    work_id bigint NOT NULL
);
ALTER TABLE public.evidence ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evidence_versions (
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    number bigint NOT NULL,
    work_version_id bigint NOT NULL,
    method text NOT NULL,
    own_work boolean NOT NULL,
    sanitised boolean NOT NULL,
    begun_at timestamp without time zone NOT NULL,
    submitted_at timestamp without time zone,
    withdrawn_at timestamp without time zone,
    sent_back_at timestamp without time zone,
    sent_back_by bigint,
    sent_back_text_id bigint,
    sent_back_digest text,
    state text NOT NULL,
    saves bigint NOT NULL,
    CONSTRAINT evidence_versions_check CHECK (((submitted_at IS NULL) OR (own_work AND sanitised))),
    CONSTRAINT evidence_versions_method_check CHECK ((method = ANY (ARRAY['work_product'::text, 'observation'::text, 'professional_discussion'::text, 'witness_testimony'::text, 'questioning'::text, 'reflective_account'::text, 'case_study'::text, 'simulation'::text, 'prior_learning'::text]))),
    CONSTRAINT evidence_versions_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'judged'::text, 'returned'::text, 'withdrawn'::text, 'quarantined'::text])))
);
ALTER TABLE public.evidence_versions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.evidence_versions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.factor_resets (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    asked_by bigint NOT NULL,
    asked_at timestamp without time zone NOT NULL,
    answered_by bigint,
    answered_at timestamp without time zone,
    confirmed boolean,
    CONSTRAINT factor_resets_check CHECK ((asked_by <> person_id)),
    CONSTRAINT factor_resets_check1 CHECK ((((answered_by IS NULL) = (answered_at IS NULL)) AND ((answered_by IS NULL) = (confirmed IS NULL)))),
    CONSTRAINT factor_resets_check2 CHECK (((confirmed IS NULL) OR (NOT confirmed) OR ((answered_by <> asked_by) AND (answered_by <> person_id))))
);
ALTER TABLE public.factor_resets ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.factor_resets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.form_keys (
    person_id bigint NOT NULL,
    form_key text NOT NULL,
    body_digest text NOT NULL,
    outcome bigint NOT NULL,
    spent_at timestamp without time zone NOT NULL
);
CREATE TABLE public.guess_doors (
    door text NOT NULL,
    failures bigint NOT NULL,
    began_at timestamp without time zone NOT NULL,
    opens_at timestamp without time zone NOT NULL
);
CREATE TABLE public.kinds_of_work (
    code text NOT NULL,
    title text NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.known_browsers (
    person_id bigint NOT NULL,
    browser text NOT NULL,
    seen_at timestamp without time zone NOT NULL
);
CREATE TABLE public.learning_records (
    id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    person_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    way text NOT NULL,
    learned_on date NOT NULL,
    text_id bigint NOT NULL,
    text_digest text NOT NULL,
    logged_at timestamp without time zone NOT NULL,
    CONSTRAINT learning_records_way_check CHECK ((way = ANY (ARRAY['classroom'::text, 'e_learning'::text, 'shadowing'::text, 'on_the_job'::text, 'practical_experience'::text, 'self_study'::text, 'self_reflection'::text])))
);
ALTER TABLE public.learning_records ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.learning_records_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.learning_works (
    learning_id bigint NOT NULL,
    work_id bigint NOT NULL
);
CREATE TABLE public.letters (
    id bigint NOT NULL,
    once text NOT NULL,
    kind text NOT NULL,
    person_id bigint NOT NULL,
    address text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    password_link_id bigint,
    message_id text NOT NULL,
    enqueued_at timestamp without time zone NOT NULL,
    due_at timestamp without time zone NOT NULL,
    attempts bigint NOT NULL,
    begun_at timestamp without time zone,
    delivered_at timestamp without time zone,
    withheld_at timestamp without time zone,
    perhaps_twice boolean NOT NULL,
    last_error text,
    address_change_id bigint,
    CONSTRAINT letters_check CHECK (((delivered_at IS NULL) OR (withheld_at IS NULL))),
    CONSTRAINT letters_kind_check CHECK ((kind = ANY (ARRAY['set_password'::text, 'submitted'::text, 'returned'::text, 'decided'::text, 'awarded'::text, 'issued'::text, 'expiring'::text, 'account'::text, 'address_confirm'::text, 'address_changing'::text, 'reported'::text, 'anchor'::text])))
);
ALTER TABLE public.letters ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.letters_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.link_requests (
    id bigint NOT NULL,
    account text NOT NULL,
    address text NOT NULL,
    asked_at timestamp without time zone NOT NULL
);
ALTER TABLE public.link_requests ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.link_requests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.notices (
    certificate_id bigint NOT NULL,
    threshold bigint NOT NULL,
    due_on date NOT NULL,
    outcome text,
    settled_at timestamp without time zone,
    CONSTRAINT notices_check CHECK (((outcome IS NULL) = (settled_at IS NULL))),
    CONSTRAINT notices_outcome_check CHECK ((outcome = ANY (ARRAY['given'::text, 'overtaken'::text, 'followed'::text])))
);
CREATE TABLE public.organisations (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    licence_from date NOT NULL,
    licence_until date NOT NULL,
    mandatory boolean NOT NULL,
    earliest_months bigint NOT NULL,
    due_months bigint NOT NULL,
    behind_after_months bigint NOT NULL,
    behind_below_percent bigint NOT NULL,
    certificate_years bigint NOT NULL,
    renewal_window_months bigint NOT NULL,
    currency_months bigint NOT NULL,
    line_manager_may_assess boolean NOT NULL,
    version bigint NOT NULL,
    start_back_months bigint DEFAULT 3 NOT NULL,
    CONSTRAINT organisations_check CHECK ((licence_from <= licence_until)),
    CONSTRAINT organisations_kind_check CHECK ((kind = ANY (ARRAY['police_force'::text, 'partner_agency'::text])))
);
ALTER TABLE public.organisations ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.organisations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.password_links (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    nonce text NOT NULL,
    asked_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    used_at timestamp without time zone
);
ALTER TABLE public.password_links ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.password_links_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.people (
    id bigint NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL,
    email_key text NOT NULL COLLATE pg_catalog."C",
    password_hash text,
    last_valid_day date NOT NULL,
    version bigint NOT NULL,
    added_at timestamp without time zone NOT NULL,
    mailbox_key text DEFAULT ''::text NOT NULL
);
ALTER TABLE public.people ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.postings (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    role text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    line_manager_id bigint,
    CONSTRAINT postings_check CHECK (((ends_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT postings_check1 CHECK (((line_manager_id IS NULL) OR (line_manager_id <> person_id))),
    CONSTRAINT postings_role_check CHECK ((role = ANY (ARRAY['intelligence_support_officer'::text, 'researcher'::text, 'intelligence_officer'::text, 'intelligence_analyst'::text, 'senior_intelligence_analyst'::text, 'intelligence_unit_supervisor'::text, 'intelligence_manager'::text, 'head_of_intelligence_analysis'::text, 'director_of_intelligence'::text])))
);
ALTER TABLE public.postings ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.postings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.quarantines (
    id bigint NOT NULL,
    evidence_version_id bigint,
    work_version_id bigint,
    learning_id bigint,
    cpd_id bigint,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    reason text NOT NULL,
    reported_by bigint NOT NULL,
    reported_at timestamp without time zone NOT NULL,
    purged_by bigint,
    purged_at timestamp without time zone,
    CONSTRAINT quarantines_check CHECK (((((
CASE
    WHEN (evidence_version_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (work_version_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (learning_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (cpd_id IS NULL) THEN 0
    ELSE 1
END) = 1)),
    CONSTRAINT quarantines_reason_check CHECK ((reason = ANY (ARRAY['live_intelligence'::text, 'names_somebody'::text, 'marked_higher'::text, 'other'::text])))
);
ALTER TABLE public.quarantines ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.quarantines_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.record_views (
    id bigint NOT NULL,
    owner_id bigint NOT NULL,
    viewer_id bigint NOT NULL,
    duty text NOT NULL,
    extent text NOT NULL,
    evidence_version_id bigint,
    quarantine_id bigint,
    viewed_at timestamp without time zone NOT NULL,
    CONSTRAINT record_views_check CHECK ((owner_id <> viewer_id)),
    CONSTRAINT record_views_check1 CHECK (((evidence_version_id IS NULL) <> (quarantine_id IS NULL))),
    CONSTRAINT record_views_duty_check CHECK ((duty = ANY (ARRAY['assessor'::text, 'security_contact'::text]))),
    CONSTRAINT record_views_extent_check CHECK ((extent = ANY (ARRAY['title'::text, 'text'::text])))
);
ALTER TABLE public.record_views ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.record_views_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.recovery_codes (
    person_id bigint NOT NULL,
    digest text NOT NULL,
    used_at timestamp without time zone
);
CREATE TABLE public.second_factors (
    person_id bigint NOT NULL,
    sealed text NOT NULL,
    last_step bigint NOT NULL,
    set_at timestamp without time zone NOT NULL
);
CREATE TABLE public.sessions (
    token text NOT NULL,
    person_id bigint NOT NULL,
    began_at timestamp without time zone NOT NULL,
    seen_at timestamp without time zone NOT NULL,
    ended_at timestamp without time zone,
    browser text DEFAULT ''::text NOT NULL
);
CREATE TABLE public.system_facts (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.texts (
    id bigint NOT NULL,
    body text,
    salt text,
    destroyed_at timestamp without time zone,
    CONSTRAINT texts_check CHECK (((body IS NULL) = (destroyed_at IS NOT NULL)))
);
ALTER TABLE public.texts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.texts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.units (
    id bigint NOT NULL,
    edition_id bigint NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    role text,
    "position" bigint NOT NULL,
    CONSTRAINT units_check CHECK (((kind = 'role'::text) = (role IS NOT NULL))),
    CONSTRAINT units_kind_check CHECK ((kind = ANY (ARRAY['core'::text, 'role'::text, 'bolt_on'::text]))),
    CONSTRAINT units_role_check CHECK ((role = ANY (ARRAY['intelligence_support_officer'::text, 'researcher'::text, 'intelligence_officer'::text, 'intelligence_analyst'::text, 'senior_intelligence_analyst'::text, 'intelligence_unit_supervisor'::text, 'intelligence_manager'::text, 'head_of_intelligence_analysis'::text, 'director_of_intelligence'::text])))
);
ALTER TABLE public.units ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.units_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.work_versions (
    id bigint NOT NULL,
    work_id bigint NOT NULL,
    number bigint NOT NULL,
    kind_code text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    part text NOT NULL,
    marking text NOT NULL,
    text_id bigint NOT NULL,
    text_digest text NOT NULL,
    saved_at timestamp without time zone NOT NULL,
    CONSTRAINT work_versions_check CHECK (((ends_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT work_versions_marking_check CHECK ((marking = ANY (ARRAY['OFFICIAL'::text, 'OFFICIAL-SENSITIVE'::text]))),
    CONSTRAINT work_versions_part_check CHECK ((part = ANY (ARRAY['did_it'::text, 'led'::text, 'contributed'::text, 'supervised'::text])))
);
ALTER TABLE public.work_versions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.work_versions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.works (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    logged_at timestamp without time zone NOT NULL
);
ALTER TABLE public.works ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.works_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 19:26:07.046121');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000001', '2026-11-30 19:26:07.200371');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000002', '2026-11-30 19:26:07.201249');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000003', '2026-11-30 19:26:07.210796');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000004', '2026-11-30 19:26:07.212377');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000005', '2026-11-30 19:26:07.22178');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000006', '2026-11-30 19:26:07.228695');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000007', '2026-11-30 19:26:07.232599');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000008', '2026-11-30 19:26:07.242105');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000009', '2026-11-30 19:26:07.245189');
INSERT INTO public.account_closings OVERRIDING SYSTEM VALUE VALUES (1, 12, 'long_absence', 1, '2026-06-23 11:04:00', 'returned', 2, '2026-06-23 11:04:00');
INSERT INTO public.account_closings OVERRIDING SYSTEM VALUE VALUES (2, 12, 'no_posting_or_duty', NULL, '2026-10-31 11:04:00', NULL, NULL, NULL);
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (1, 12, 'jon.v@westmarch.example', 'b0f468b205798ad8c5175165377a56f6', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (2, 12, 'vale@westmarch.example', '7397fa0c91b3524a0ea11e83bcb1c7ff', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', 2, NULL);
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (3, 6, 'p.raman@westmarch.example', '7021511c05efa583493628e1ff90c6c5', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', 2, '2026-06-23 11:00:00', NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (4, 14, 'l.osei@hpa.example', '1a4c27b18be9cef0438798b0138aa087', 1, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, 4, '2022-06-04 09:00:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (2, 2, 6, 4, '2026-06-23 11:00:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (3, 2, 5, 4, '2026-06-23 11:00:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (4, 3, 5, 4, '2026-10-31 11:04:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (5, 4, 10, 9, '2026-10-31 11:04:00');
INSERT INTO public.audit_chains VALUES (0, 23, 'f21eb5237c19ddc63df44f149e7f0e44d03d32eaa5f3bf7147c389256cc14046');
INSERT INTO public.audit_chains VALUES (2, 10, '3852ab93a0bbcb5d36ab7911b5e767937311f6e8076afb99d255a2387fabe9f2');
INSERT INTO public.audit_chains VALUES (1, 149, '8188974f6be1a91ed4a49ca50ecc4465954c93f5772c35f862c4f48e27e63b6d');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (1, 0, 1, '2021-12-06 09:00:00', NULL, 'organisation_saved', 'organisation', 1, '{}', '', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (2, 0, 2, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 1, '{}', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (3, 0, 3, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 1, '{"kind":"administrator"}', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '75d2982b7f074f043a0a7fbb2fc1227121c8b03ff861c3e5995ac21ee8aaef49', 'duties N1zv2vI23vuGlGTu__GVrV88JbMINQN8QFA0-_Iq3yczbO1ZDlh-Y 1
organisations AexSI4A3Z-LW93VixRuNwU2yKa0Y8vzSQTwAZltx4j4yhTTmirbNwimbSFvJF5xjPtY7_9glVP6 1
password_links 1XtTE69VlgJ2X0AYYQj5xP_A4j6uO3iE6gxIv_qgLJAzbHqhACnfh 1
people q_of6_vlafmO03YhF18a6NuJm-iO6Am3jSm5_VycJ4AXQmIntlVB_ 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (4, 1, 1, '2021-12-06 09:00:00', 1, 'password_set', 'person', 1, '{}', '', '08f0b5166c2e371d8856340706563639a354988bae1eb903e3e633f5e59924d5', 'letters HGNKfly8lE-vC0G377K7nbOnDkDnGajBgKIgSLwq-J0FLpNzb8U3QP19c5cowy9 1
password_links ieNEPz8p9wcxPFWnYl7zqSFYxzzSWzDnjXKcR8Rbgx0zbHqhACnvf 1
people i8XcOr3bN6LtRTUq_DulZQZlptOql5HotXpe0fKgonYXQmIaJlVB_ 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (5, 0, 4, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 2, '{}', '75d2982b7f074f043a0a7fbb2fc1227121c8b03ff861c3e5995ac21ee8aaef49', '8779560a5f99ba72454ee4bb31a8ae42cb07c8c30b4670edaaaf8acaaf7b8266', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (6, 0, 5, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 2, '{"kind":"administrator"}', '8779560a5f99ba72454ee4bb31a8ae42cb07c8c30b4670edaaaf8acaaf7b8266', '47d0085edbeac2ec972d32b1fb247b37c63c646fc838fc0e930483651915c608', 'duties 4OSSb8_RPzLYomi4MqykQelhoU7HCGmCzZk1nH6PjQwwgO1ZDlh-Y 2
password_links DifF5DSn1e8uTJjaM_KrwlDbRchoTqVe2au_TkWoUiIwgvFhACnfh 2
people f03Nrwhk34iZOpe2BsV-YXwk4qWpAmN2nWNIhU0v0soCNyKntlVB_ 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (7, 1, 2, '2021-12-06 09:00:00', 2, 'password_set', 'person', 2, '{}', '08f0b5166c2e371d8856340706563639a354988bae1eb903e3e633f5e59924d5', 'c7d98577121327726a97592cc2990832a36d7107248cd23cffec464c06110b20', 'letters oUWVkfFF0hcx6-2XybhjrF3xcQLcBy9eD7-hx19rCPoWlpNwgH73QjB9c5cDxy9 2
password_links KOJnKZGn0DI8IVfoW3JScyq0ruA-fF0TLRong5YvjwwwgvFhACnvf 2
people sAyoqX-_T8E4eN_1jqkFD160ode6eIIwCkD7oWTXEYQCNyKWDlVB_ 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (8, 0, 6, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"false"}', '47d0085edbeac2ec972d32b1fb247b37c63c646fc838fc0e930483651915c608', '8c1b6185f960f77f147fe38478068c66bc927dba59d70d5d8b30afd8a4fba497', 'organisations g895u2eAeLgU9wppt_pT-Z4aonuZDulXJFlWiscuRvMcJMZ18rbNwimbSFvJF5xjPtY7_9glVP6 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (9, 2, 1, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"fields":"mandatory: false to true","licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"true"}', '', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', 'organisations GvVdAsuwKwETWiOL4yfi3cX1yHRdIhj4Gwuiao67Px4cJMZ18rbNw04bSFvJF5xjPtY7_9gj5P6 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (10, 0, 7, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 1, '{"code":"NATIONAL-1"}', '8c1b6185f960f77f147fe38478068c66bc927dba59d70d5d8b30afd8a4fba497', '4e5b7f2ca45979b5940fe8714deb7793d52bc6c4ba87f46dc26182c823c0e5ed', 'criteria JS9f-2fkgJ6GojNoBauR6W-LFJBpOHLcTMzbkzfA1AEHjBhVE-FdPJp 1
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
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (11, 0, 8, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 2, '{"code":"HPA-1"}', '4e5b7f2ca45979b5940fe8714deb7793d52bc6c4ba87f46dc26182c823c0e5ed', '8a4a087d8291377e68ecb82b1367680e2dd901fae7de0105664860aae89443ed', 'criteria 3_W0g6RVnQBlKczTioJOCiUuR5you1hXV7y8psOcT-UDqb9pqV-dPJp 5
editions IL9EeBDXth5gs2v3vIfxkmvTInY48qezs1ckg0Mpwpc6z8wwpTmSxlX 2
units gzIcvOONSHN-kKq2Qx935sHycqPApIvNX_9ozwSl5JAEVD98w8rxBJp 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (12, 0, 9, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 3, '{"code":"HPA-2"}', '8a4a087d8291377e68ecb82b1367680e2dd901fae7de0105664860aae89443ed', '4c67ef12219738059dc03aaa72d7d9f911a2ed79a2b352ca9622f46a460adc2a', 'criteria MfGEQpLYv2tyPOQNyA_eZA5DieQH3LPaGga18eOdC0Y3ab9pqV-dPJp 6
editions 1Phm0nn8KdUWg_0_45e8EMnFOd7yO9hDruy3hlXzy7ATO8wwpipSxJj 3
units 0ie3JNkb0u08BRaaY362Qux17PdsoDYaxAHUUaL39U0ExD98w8rxBJp 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (13, 1, 3, '2021-12-06 09:00:00', 1, 'person_added', 'person', 3, '{}', 'c7d98577121327726a97592cc2990832a36d7107248cd23cffec464c06110b20', '29997b52f895e454de15de38f15dbb5ae0f307d04010c54141ad70eec4a3d984', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (14, 1, 4, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 3, '{}', '29997b52f895e454de15de38f15dbb5ae0f307d04010c54141ad70eec4a3d984', '11baf5caf377d218298414afd419f7f0ef44a52516ca9cf6da6a4fa92dd60f92', 'letters Q_Ql8Jb2_jAx4IQxfjjiTlRD7o0a0tlh_23K42f1I3AM78dstuMdMf-MT5cQny9 3
password_links UX_M2RaSaTOvgOFdkEB0m_Az_vJ_TjGPRMLSO5_vKHUst5vhACnfh 3
people yvNpxEO1SX0QS64Z3MbsTHm0NX9dWw8BxoGk540l8fQiqL-ntlVB_ 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (15, 0, 10, '2021-12-06 09:00:00', 3, 'password_set', 'person', 3, '{}', '4c67ef12219738059dc03aaa72d7d9f911a2ed79a2b352ca9622f46a460adc2a', '743d45e296066fbdda3fa83255707626201951b0211feee2f0e9ceef6a68d90e', 'letters Tpgh6fPtnok77nox518RsxkDMbp_c63PuNvI8OX2zSw2tpNstuM3Qm_9c5cDGy9 4
password_links G9M3h9jULqJXkieYw_ThbmU-jZN3rVWKV2TRQjXhQyAst5vhACnvf 3
people o88GBVjAa1Rf6Lb7kp9vhsPI15RrfJIYLk4gfH3iDmUiqL-FblVB_ 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (16, 1, 5, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 1, '{"from":"2021-12-06","person":"3","role":"intelligence_manager"}', '11baf5caf377d218298414afd419f7f0ef44a52516ca9cf6da6a4fa92dd60f92', 'ec888e7dfe884b990acd3edfaa3ccb4f6a19db412cde7cc24fe23ae0786d9657', 'postings cLtSzs8THbSRGssKKu5_NxZygR4lRGovL42uR9LAglMstO1NQlh-Y2G 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (17, 1, 6, '2021-12-06 09:00:00', 1, 'person_added', 'person', 4, '{}', 'ec888e7dfe884b990acd3edfaa3ccb4f6a19db412cde7cc24fe23ae0786d9657', '8f44692bb3909aa1bdee508f1afbac9f5df3c6436cc89813e18cc0a0583a107a', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (18, 1, 7, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 4, '{}', '8f44692bb3909aa1bdee508f1afbac9f5df3c6436cc89813e18cc0a0583a107a', '5628aef18623c9a144ee17bdc4c44cc97ddc9ec0fe2afc6cac7d9dc11abc647f', 'letters rOsZ7Eka16O8uqJcqK3-R-zF2s5UuyrlHAX7X4pUZXoS88dcD2-dMFiMC5cczy9 5
password_links FReAFDWGl7b4ryY-kMGkuNUSEnj27UVtpZALLLWoHikcD7jhACnfh 4
people lMUKkEr_AxfXcjLVpqq4Xsm9Tnig6bcxY2brVXu68R0O-y7ntlVB_ 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (144, 1, 117, '2026-10-31 11:04:00', 3, 'signed_in', 'person', 3, '{"browser":"An unknown browser","with":"password"}', 'aba3ad4c03ba450c0c4d701f7fc7abbff1b9607f982e27a5a7426e1d019f656d', 'e8bde12987327195302f1b67564b198aa74e11532c43a5453b3d285010d6d553', 'letters f9xP0va_7L27YY9qiSEerMvLTUsivzwrhlcTM713AQgcqpNstuM3Qce9c5chwba 81', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (19, 0, 11, '2021-12-06 09:00:00', 4, 'password_set', 'person', 4, '{}', '743d45e296066fbdda3fa83255707626201951b0211feee2f0e9ceef6a68d90e', '61be351b7c5ea66c8d65caf8ac18e3a092c4322f24fe241e04d4703c3b291a94', 'letters ljuGUxD3h8VoKhnhCo9W7SCJWs63L3gs3pzfgLXEriwbZpNcD2-3Q3C9c5cUny9 6
password_links cjplZgUJwq3_-euTjh_qigPg-vnAQPmzh0nP39dR4vEcD7jhACnvf 4
people 3SKJgHLzue3Qx8Aw-P4yxXwFXUJm6ivqgk6qUYbsow0O-y7KglVB_ 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (20, 1, 8, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 2, '{"from":"2021-12-06","person":"4","role":"intelligence_unit_supervisor"}', '5628aef18623c9a144ee17bdc4c44cc97ddc9ec0fe2afc6cac7d9dc11abc647f', 'd5a67c34f69236239d712dd26b62edd9f4fa50d1260600b75a54d952739ef444', 'postings 3SL-RyxCkoySphuHT5s_HfPLtG3CRSOOVZKR7eJvE5kcDO1jdlh-Yjd 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (21, 1, 9, '2021-12-06 09:00:00', 1, 'person_added', 'person', 5, '{}', 'd5a67c34f69236239d712dd26b62edd9f4fa50d1260600b75a54d952739ef444', '236b2679a41bf69009ac0ec380ee5d4a39faeaa8017246b9e47c50edabfd6a05', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (22, 1, 10, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 5, '{}', '236b2679a41bf69009ac0ec380ee5d4a39faeaa8017246b9e47c50edabfd6a05', 'dbff85496782ababecc4352cc8c0a515f1f76b20cf2ddd6d3a436044fdf8869f', 'letters LLtN2p0NRgaRQgyBc09Rizt_tSvO86bpalcLA5PchdkKy8d2VoTdM-BUd5cR5y9 7
password_links M2Jq-F-fKW8nYurIaAbr7ren9Vy4FCC5iVKl4t-hHxk2VBfhACnfh 5
people h73h_c_vx2V7v9jexc6AsSjfXKocpT4UvOZtb7II__0H9SQntlVB_ 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (23, 0, 12, '2021-12-06 09:00:00', 5, 'password_set', 'person', 5, '{}', '61be351b7c5ea66c8d65caf8ac18e3a092c4322f24fe241e04d4703c3b291a94', '9cece7097b91bbc45dadf51995c9b1e3c18c3cc86b877bdc6b857a6de8e276ae', 'letters UptgpWD02PMA_pbgU--8ozOSeRtNFiLzmYPIwE_nFakIIpN2VoT3Q9O9c5cpFy9 8
password_links d3L8fb9fG2bX9v-W7SXZW0_vmiIQSXNMW5QIfg1fx_Y2VBfhACnvf 5
people dPpMNNtIVwfd5hzQ06ONPvuZwleTGdGqklY9ttJwthUH9SQTslVB_ 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (24, 1, 11, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 3, '{"from":"2021-12-06","person":"5","role":"senior_intelligence_analyst"}', 'dbff85496782ababecc4352cc8c0a515f1f76b20cf2ddd6d3a436044fdf8869f', '8c2b8d5a278266a3e5e60949f8c3892dce63d63019ec66b2dcba24d4bc073e4b', 'postings upVlvty7-wi7xjDmj-y0G8QIA_bdMlJPBL27uOZB7Mk2VO16Klh-Yjd 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (25, 1, 12, '2021-12-06 09:00:00', 1, 'person_added', 'person', 6, '{}', '8c2b8d5a278266a3e5e60949f8c3892dce63d63019ec66b2dcba24d4bc073e4b', 'bfc5e9db206a88db780af78e861360b54d8dc177515070c8b022cf2124173f26', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (26, 1, 13, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 6, '{}', 'bfc5e9db206a88db780af78e861360b54d8dc177515070c8b022cf2124173f26', '3723a7a759092713665a429e09812537bb912f50d3b7b99732812f8bbae6e384', 'letters v8d5HMwGcQFHdka4DNHP5MpCDsXZaGMrMuV6076b9zoxq8dNSsBdMeT1T5cS5y9 9
password_links kkbV237efThfnoohEMlRX1Mj1iIRxN4LuSQRu-sMciUNSwShACnfh 6
people SIs-HQNC2xQoxwoqqWEGZA0BgepIHAB7_FtJE0xSEcotsxQntlVB_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (27, 0, 13, '2021-12-06 09:00:00', 6, 'password_set', 'person', 6, '{}', '9cece7097b91bbc45dadf51995c9b1e3c18c3cc86b877bdc6b857a6de8e276ae', '4d9e94157fd4970dbf34c96ffe59ddbe023ecb5ce8a55aaf02b63a99913cc1b1', 'letters Pjijfzn2ky0eLg37U8PtnUd-sjJGQDePPbvnaQpES1o-xpNNSsB3Qde9c5cTMy9 10
password_links e8Hs4-HaV-epLquRcogv_BGWiC0aAwcfa6iPS9oka8cNSwShACnvf 6
people lyD2xpPZ3espmZ5YPrM-Z4n3XJYUc-Aiw-yqFKopZcItsxQmDlVB_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (28, 1, 14, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 4, '{"from":"2021-12-06","person":"6","role":"intelligence_officer"}', '3723a7a759092713665a429e09812537bb912f50d3b7b99732812f8bbae6e384', '8c50c6b07d7b40d76da0c4b59b94375fe79a9b590108e249a2dd455e6ae09910', 'postings PM_TzmhuJKLjdbVryZkbTERi41OK7yojTMjnJV2wf60NSO1iulh-Yjd 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (29, 1, 15, '2021-12-06 09:00:00', 1, 'person_added', 'person', 7, '{}', '8c50c6b07d7b40d76da0c4b59b94375fe79a9b590108e249a2dd455e6ae09910', '2cd4f8814f37765fb58a69d4a5253d467025f3851210662c59376aa82df435a2', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (30, 1, 16, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 7, '{}', '2cd4f8814f37765fb58a69d4a5253d467025f3851210662c59376aa82df435a2', '88a5e9f3b737f0f323a286d49560dc4a864bd486b03367a33cec612e21801b35', 'letters Y8RqyYKCwrOT9ZfdsMw4DH8cLjxvMR1sso6WJR9fifYLt8dFaaZdMQ01o5chSy9 11
password_links 8mega-pb9zN17ifwgsMqLYj9F9tJcmR0ysrQm5zX6V4FaHUhACnfh 7
people dv9SuSi3F1IB3uD65dsXa5XRq-3Fk1B9Ds51TRMR6noOX6YntlVB_ 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (31, 0, 14, '2021-12-06 09:00:00', 7, 'password_set', 'person', 7, '{}', '4d9e94157fd4970dbf34c96ffe59ddbe023ecb5ce8a55aaf02b63a99913cc1b1', '876bd7dbf825e355047cb4e3516491ef6ac3a9f96dfd6fa6cff13ba999559907', 'letters nOdTN2UXheYDocS-b5p55VfpXz95FwOfkl3bDgpnLPY2LpNFaaZ3QUA9c5ce_y9 12
password_links RUG2Gi2r6vYjS_wtyXmqwiyzIpvgXtJh3a9jKpGG_ZIFaHUhACnvf 7
people SpVrK8nL8TOoLx5jLo3TzxMOB2trNE7gwE6f18s2EqcOX6Y3JlVB_ 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (32, 1, 17, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 5, '{"from":"2021-12-06","person":"7","role":"researcher"}', '88a5e9f3b737f0f323a286d49560dc4a864bd486b03367a33cec612e21801b35', '7a3a33c716cb14ae604027c9105e1a74fbd282f3b4cc75d26ac3b47acc9d7d43', 'postings orkA-MNaMYMBy8MohBhpT1qkzjE5tNoPzMrqTzdL1EUFaO1Pvlh-Yjd 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (33, 1, 18, '2021-12-06 09:00:00', 1, 'person_added', 'person', 8, '{}', '7a3a33c716cb14ae604027c9105e1a74fbd282f3b4cc75d26ac3b47acc9d7d43', '8a3827e180989c05dda1072acc54164c5b22e2d8ad9ef8d33963090fdd9ece28', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (34, 1, 19, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 8, '{}', '8a3827e180989c05dda1072acc54164c5b22e2d8ad9ef8d33963090fdd9ece28', 'bd5d730656fb84aa4b85990ab4210b4e5d29188589e3769edbc50eadce73735e', 'letters 1IJ7jU16uqShxxMTC1RorcHZIN0Ek9AVSMnpCs8OpKgWr8dXEyOdMQAHt5cjby9 13
password_links VVxRR7Ij2m6-VzcGZ5kzpHdgt6KzkMZhW_d59cCmcoMXEFvhACnfh 8
people n8uaSfTSRktzziErB47OAGIsVojT6hqb7pN2Q__S5aYcGWCntlVB_ 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (35, 0, 15, '2021-12-06 09:00:00', 8, 'password_set', 'person', 8, '{}', '876bd7dbf825e355047cb4e3516491ef6ac3a9f96dfd6fa6cff13ba999559907', '61e8f3f1dc6e1c355007722f2b28258a597eeb20f69659188ef0eb5ee49d933c', 'letters OMW334lveYE54-m415h_WwKKDqdDjYp-4jDSYkGAvs83OpNXEyO3QSH9c5cFpy9 14
password_links 8Ktzbr-QCOwRI_AY0SM9wnQa57VEgLivlHaxfNR2F4cXEFvhACnvf 8
people 3wdIAsd4SIPRSWAaDcTlut1ltQ8M-X7mcL9AmiXvapkcGWCoelVB_ 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (36, 1, 20, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 6, '{"from":"2021-12-06","person":"8","role":"intelligence_officer"}', 'bd5d730656fb84aa4b85990ab4210b4e5d29188589e3769edbc50eadce73735e', '88061a5089c947df812baee5197a649a1867f69f6920ec5551740690f8ecfcfc', 'postings XUfrnEimPFsHqPAVyidvUTbQUYIIuG75rFh4pUeqbmcXEO1iulh-YLQ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (37, 1, 21, '2021-12-06 09:00:00', 1, 'person_added', 'person', 9, '{}', '88061a5089c947df812baee5197a649a1867f69f6920ec5551740690f8ecfcfc', '302b0632ae1a78ec7bed0a7097c1b79795e19313bb54f9aa4aa86c0891504c94', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (38, 1, 22, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 9, '{}', '302b0632ae1a78ec7bed0a7097c1b79795e19313bb54f9aa4aa86c0891504c94', 'db68f8b598119178d0055c8e1c1eb31ad904cc64d90ca5803d7e7a93c9d5ebf6', 'letters J4DXKg2Qo6XjIX4qAmBW6h6jYT88mYwmEhOKAX9W0Owla8dmqcodMq9Uc5cHKy9 15
password_links THvQU4kEdFi4q_gUhmW2laVP2TMi1suvCJPZWvQTR6UmqVVhACnfh 9
people PJUOQoXRAi525aRv_3XD3Z1DufjepzomvW17_SOzoTIaHC_ntlVB_ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (142, 1, 115, '2026-10-31 11:04:00', NULL, 'password_link_sent', 'person', 5, '{}', 'f42bca9185e0176252390d5542df76489de2a7d1117ac82104abd9dc5f170ac3', '04f3cb47e6bef0e7ce9a417a258acc6f1bbe334d9f4ff481db50ae9592c9ff18', 'letters l3rmZ9f7HX85bSoxodF4HS2tWdCStBL2AIYx57OA6Q8bg8d2VoTdM-BU75cgdba 80
password_links 0huLcAEQjVsAzLjryAAvSvYS_U_kW768xSKbS300qm02V29ycmLfh 15', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (39, 0, 16, '2021-12-06 09:00:00', 9, 'password_set', 'person', 9, '{}', '61e8f3f1dc6e1c355007722f2b28258a597eeb20f69659188ef0eb5ee49d933c', 'ffb903b43ff96a9a657f12746cc8cba4e1d2e970068cb9679ecd8e2caa1235d4', 'letters qADNfKeNPT-nfnUgPQnRKFZzQ9dGj-kh9pTqKct0NIAM-pNmqco3QWa9c5cNhy9 16
password_links 3SXhqoLQLwNCv9Mmaktn5S2OEvy4_6bcy7F9KN5sIrEmqVVhACnvf 9
people nCxcnJDFUyi-PsOmfyV_Dsc7IBn3hCbVBGtP9nCsqWIaHC_89lVB_ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (40, 2, 2, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 7, '{"from":"2021-12-06","person":"9","role":"intelligence_manager"}', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', 'postings hJQNe6Uxi_A8DrqETjWfWn4qSu0SKCfLgGPCMnyx38smqSxNQlh-Y2G 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (41, 1, 23, '2021-12-06 09:00:00', 1, 'person_added', 'person', 10, '{}', 'db68f8b598119178d0055c8e1c1eb31ad904cc64d90ca5803d7e7a93c9d5ebf6', 'ab23b8b3ca1d553f9dd9244488a99190aee692ffdf74b891b5b4751e5945dea8', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (42, 1, 24, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 10, '{}', 'ab23b8b3ca1d553f9dd9244488a99190aee692ffdf74b891b5b4751e5945dea8', '5ed41139a0b1d130908a35ef455ddbfb36c2b06fa303d47d235f8c69215e7ed3', 'letters o8G0q10JhH2w6yYdgUldjAp8nhJnc8WUoOq3fiisCKg398daQ6udMxDMN5cGdy9 17
password_links CG-rQbBzucqt4Ae-4ZhZHXDQzu4bau7qVRMf_ORfmREaQZNhACnfh 10
people Y8QTA2WCeWr_jQCPeFQFmsmGnS5cegBRSdTe-7XJvyA_9xtntlVB_ 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (43, 0, 17, '2021-12-06 09:00:00', 10, 'password_set', 'person', 10, '{}', 'ffb903b43ff96a9a657f12746cc8cba4e1d2e970068cb9679ecd8e2caa1235d4', 'cb2310c74a1aec64b039e4c02bda8e9a369f0167a5219d68f26faa3a0ec526af', 'letters AroROzFjKU4yzixim5g9AezDt7EUBJQ3soP3V7wxeGACRpNaQ6u3Qzi9c5cvay9 18
password_links C8LorygZ50FvOuFP3j6fgoHIeufVzc2EPVxikBW8a4waQZNhACnvf 10
people T1SAf9o1UXyQiBC4Tf8gB3Lif9zqnPbZ1z_sXRcZwXM_9xt2XlVB_ 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (44, 2, 3, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 8, '{"from":"2021-12-06","person":"10","role":"senior_intelligence_analyst"}', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'postings 3B3bMoMl_GvfS9_yX8XsSKrmH71E__glS7OvRqs1Tq8aQSx6Klh-YLn 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (45, 1, 25, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 1, '{"from":"2021-12-06","kind":"coordinator","person":"4","until":"2051-12-06"}', '5ed41139a0b1d130908a35ef455ddbfb36c2b06fa303d47d235f8c69215e7ed3', 'cfe2d0a0f367c1588382dc3bbd33d1fd4b88d885a857af79a164d612404faa2b', 'duty_proposals gSSi2i-zCaiw39U26FNJ7WaR4S26-rRhU3Os26ykaWYcDO1J8lh9qmBAI2VMPokAa5r 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (46, 1, 26, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 3, '{"from":"2021-12-06","kind":"coordinator","person":"4","proposed_by":"1","until":"2051-12-06"}', 'cfe2d0a0f367c1588382dc3bbd33d1fd4b88d885a857af79a164d612404faa2b', '1023731067d1852d18c74d38d816cf1cf431c9359121b01d7dbb0103fbd5ef6f', 'duties Wp2lk62Oq2v-bMGf5kZQDa0U0pecewgzHn5KOyhEJJUcDO1J8lh9q 3
duty_proposals U8vvHe8h_rx7m5ZF0u7zl-wVuKYRJPvyfXrbMTwzpCAcDO1J8lh9qmBAI2V-9K8KvFU 1
letters Nrw4HRpTSCxFCaqy0O7tV875hW9bOTgSLrbbcc5C2x0oZpNcD2-3QKZ9c5cqHy9 19', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (47, 1, 27, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 2, '{"from":"2021-12-06","kind":"assessor","person":"5","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '1023731067d1852d18c74d38d816cf1cf431c9359121b01d7dbb0103fbd5ef6f', 'b1f9e3258e9eb589d01b11a99e42395bcd677b43cad08af974e6704462141665', 'duty_proposal_roles SqkW52sddWNhe0z4iyqn5O5ll4U26Wr7uLMZdQc1YRE 2 intelligence_analyst
duty_proposal_roles R1aBP8mc5bGthhtvm1vHQe8fvZAXKd7uzkWfmvyg5g4 2 intelligence_officer
duty_proposals gGUHtjFNImhhNxxxe528-hBxfZxfRkgM8Jb8iDsomII2VO1tKlh9qmBAI2VMPokAa5r 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (48, 1, 28, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 4, '{"from":"2021-12-06","kind":"assessor","person":"5","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', 'b1f9e3258e9eb589d01b11a99e42395bcd677b43cad08af974e6704462141665', '5b9cc1a5bbcddbaecce0558770b8f2e4bc7543934f9c26163951fc4cd8441d15', 'duties 8Xaglnqx4kHocBDI3onjh3hcAXRsC1dOGodeiBBhfj42VO1tKlh9q 4
duty_proposals U0vx9bnCA7yRBsl1FbymlYjZkdGrrrt6aTQwAo5W_HY2VO1tKlh9qmBAI2V-9f1Kvrs 2
duty_roles 64QTLEGafBJyUzXJXqZUZFPP7zh8kH2jy7NtatIGNBY 4 intelligence_analyst
duty_roles 4eYny1LuCVifEFdlisJW6q-oFUZX4XHIDKfvWvMiLlc 4 intelligence_officer
letters 50MCPD3ccjJtJ1TSqZPaT-du6vK3Gg-xDUl2jCYOlbkoWpN2VoT3Qn19c5cTFy9 20', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (49, 1, 29, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 3, '{"from":"2021-12-06","kind":"assessor","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '5b9cc1a5bbcddbaecce0558770b8f2e4bc7543934f9c26163951fc4cd8441d15', '3a68a81634af8702ae490fde728a995d4711bb06b727f4385fc15c5a2be78635', 'duty_proposal_roles yZShlSWuWitv-PPNohJyv3jZPMBAEEpiTOVGnFnd2TY 3 intelligence_analyst
duty_proposal_roles hfyvZQehBL1lqj3oRqXb_afz1e2-V5jryr_EKlcXdlk 3 intelligence_officer
duty_proposals ZlfeIJshnBLVWJQJv8hBsVmSeMfBtKcth2iC9xLyVKINSO1tKlh9qmBAI2VMPokAa5r 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (50, 1, 30, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 5, '{"from":"2021-12-06","kind":"assessor","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '3a68a81634af8702ae490fde728a995d4711bb06b727f4385fc15c5a2be78635', '270fd682c813625e80f051529a4d2260efdd41a0f42c463fd8d86d30dee43103', 'duties 6KKqj-lGy00dUNDjoFrCQ6yguqeUNAn8tB8HosLdZ1ENSO1tKlh9q 5
duty_proposals QIId4B67B9pqW7pntNUQyzHMsohtLmPu5qkTvvzCLLINSO1tKlh9qmBAI2V-9f1KvUW 3
duty_roles vmms5LH5iSdOFW2netRPhjeG07grRmPj6GWIGJGyMOI 5 intelligence_analyst
duty_roles 3-pZOiBhdAmuGL_ypjhh6XZyXO_lEzVqw1PSL3TiJv4 5 intelligence_officer
letters 7D6o5SVlBP2AUGJhr0oQ3nM5Ee1l0mhNzr-6geRj8KcKxpNNSsB3QtM9c5crYy9 21', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (51, 1, 31, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 4, '{"from":"2021-12-06","kind":"security_contact","person":"7","until":"2051-12-06"}', '270fd682c813625e80f051529a4d2260efdd41a0f42c463fd8d86d30dee43103', 'ec8b52c25ba96e4fec6b9e26bb25ba25ee1dcd99b6df943a46c13a966214713e', 'duty_proposals 3LpXVA1DSc3CsFmr0cxNKgry89j5UDP8DgOM0XfpblkFaO1D2lh9qmBAI2VMPokAa5r 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (52, 1, 32, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 6, '{"from":"2021-12-06","kind":"security_contact","person":"7","proposed_by":"1","until":"2051-12-06"}', 'ec8b52c25ba96e4fec6b9e26bb25ba25ee1dcd99b6df943a46c13a966214713e', 'b2caa2309533edd47eb8b0ddd34305994762683aad723a134dc8c64a522bd68a', 'duties 8RXLakYnKYYqJmfvSRhu2-KbZ8C-GeF9Uwqi3nR4ghgFaO1D2lh9q 6
duty_proposals TnR7XD34h6mIeMVuZxiHsAPi2iClTOcQ1raqRbIgURwFaO1D2lh9qmBAI2V-9f1KvVw 4
letters CUX59OKUrKMJDsb7wzQbBks-sQAD_EQcmXZXVWawxKQkxpNFaaZ3QXx9c5cFjy9 22', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (53, 2, 4, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 5, '{"from":"2021-12-06","kind":"coordinator","person":"9","until":"2051-12-06"}', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', 'duty_proposals RpR8ZOPhgBdLLrg1s3tWrLSWL-pH4f3RKmLg148FrUomqSxJ8lh9qmBAI2VMPokAa5r 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (54, 2, 5, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 7, '{"from":"2021-12-06","kind":"coordinator","person":"9","proposed_by":"1","until":"2051-12-06"}', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', '743ce340804ddfcb371b802555cf5e5314cb2de13a3cbb5ac95564853325a9ee', 'duties 4wmxAXPExDIPzk7Zpy-HPxgqDd7zyXA4JNkXAdXfwyImqSxJ8lh9q 7
duty_proposals 0BVrComw-GZhS9fto4DLAWUHV9EPDSDM8HAX2kPdJ5UmqSxJ8lh9qmBAI2V-9K8Kv22 5
letters w0xFZVjwp99--R9GgPvT9fMAGL5Snr-qwmKkfKn5KEoyupNmqco3QjV9c5ca5y9 23', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (55, 2, 6, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 6, '{"from":"2021-12-06","kind":"assessor","person":"10","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '743ce340804ddfcb371b802555cf5e5314cb2de13a3cbb5ac95564853325a9ee', '511c0543f276dbecfeb1c9b5f77218185ccb8adb6d9dc46d519a5c7f05b1a0ea', 'duty_proposal_roles iAmehifyKKPgklOEoXrqtBbvzfTG1OADNehlZWHBx5A 6 intelligence_analyst
duty_proposal_roles HlBTPRCw_DY-iomD9VN8pI7ffzCJua7nb11_tMl48Rc 6 intelligence_officer
duty_proposals do2pR5zrvd9vuUtBm9GlBjG8swEg-iIZrO8vh5LXhzEaQSxtKlh9qmBAI2VMPokAa5r 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (56, 2, 7, '2021-12-06 09:00:00', 9, 'duty_given', 'duty', 8, '{"from":"2021-12-06","kind":"assessor","person":"10","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '511c0543f276dbecfeb1c9b5f77218185ccb8adb6d9dc46d519a5c7f05b1a0ea', '40304baaea0f6c38c33eb8da4439e9acdfb42e42f619a7ad05f7e5dc7784f477', 'duties T5upC07OXBYAetqTzI-kef-iOBHnaBMg2X_HS11wtk4aQSxtKlh9q 8
duty_proposals Xgz2LF6T-t3NlmaQ12yj09tyPe9DTFExvYZr28Xnvv8aQSxtKlh9qmBAI2V-9oQKv2j 6
duty_roles UTD0JEh2nul7hfIGQQTnJjtIGhorjqa352cvTjapqOg 8 intelligence_analyst
duty_roles 8jr7HufzOLOt_SW4gXip9mr7XfkB_udZNTRCMUIuqD4 8 intelligence_officer
letters 2mQyeFGLjT3A8PIpAfQoJtehLLzgxNV8hw7fdmlmftQSxpNaQ6u3QxN9c5cC0y9 24', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (57, 1, 33, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 7, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'b2caa2309533edd47eb8b0ddd34305994762683aad723a134dc8c64a522bd68a', '2922d8270ed56112eb90774ab7ed39f90f28277133ae06732377dab46310229c', 'duty_proposal_roles EdPw5tFZuYdVTpYsBiid2v0-mrrymVsbH_3d6BcYrMM 7 intelligence_analyst
duty_proposal_roles eoq79LVwfYBDrJ9QaJ0QF_WSx5EPICbMUqrocIXOR_M 7 intelligence_officer
duty_proposals SW0iDULxA8d71CbR61_vZzKKmvc8lKc34lpe09smpr0NSO10Zlh9qmBAI2VMPokAa5r 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (58, 1, 34, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '2922d8270ed56112eb90774ab7ed39f90f28277133ae06732377dab46310229c', '0eccea3738ce4fbb678f9306a4a0f82ad52a4103c60a99e87b50c3317ae14767', 'duties H1FvBQnjvvRhrrq6bD4Xb1z3FZmTVHmiQQIrC7RvAxENSO10Zlh9q 9
duty_proposals RMdrUK5NkDeyLw854QOtBwH4NbpWkfX0IexwdHC1keUNSO10Zlh9qmBAI2V-9f1KvwL 7
duty_roles K80SBBW5JgAUmdGKm7SDYkEhwCagh7_rFtuIeuiSsoU 9 intelligence_analyst
duty_roles k59aSp5L4zBpsqkt2ZyXkf9jW5imsUdZb-r7XuPEoss 9 intelligence_officer
letters 0svvkljweIuT6SCjgyPYMBtA07p2cRYVopqsh4UNYP0lzpNNSsB3QJP9c5cBHy9 25', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (59, 1, 35, '2022-01-05 09:00:00', 4, 'duty_ended', 'duty', 9, '{"kind":"internal_quality_assurer","last":"2022-01-05","person":"6"}', '0eccea3738ce4fbb678f9306a4a0f82ad52a4103c60a99e87b50c3317ae14767', 'f7302caad3d44dc98c3ca76c06f2386a413068babb8737d7539b360be184e145', 'duties MJOVBn1RXiqwnuFbmbIQqK4eL_YkQVWGosTMnmPbTJYNSO10Zlhei 9
letters RNU01UXHJrHtu6iyq4QPnTVCbIUFabUDlrrV1VfO_dIU_pNNSsB3QSz9c5c6X13 26', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (60, 1, 36, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'f7302caad3d44dc98c3ca76c06f2386a413068babb8737d7539b360be184e145', 'c789cf5b2730e148690d51bc028f3dc5a1daeb1bab1cc7edc9736a9e1d64686d', 'duty_proposal_roles J4ZXRfsgYdjuQsUX_duIVEdQowEuqVwyX6-_j7ERdX0 8 intelligence_analyst
duty_proposal_roles zhSGPArtKUgrLxKEw_1OCj2vzrpWN1ePwgpSiGXzhBw 8 intelligence_officer
duty_proposals 4od5K47S9-Vbbkd551QRUszkEu5pYZbpyRkYwBmTGlUNSO10Zlh9qmBAI06MPokAa5r 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (61, 1, 37, '2022-01-05 09:00:00', 4, 'duty_declined', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', 'c789cf5b2730e148690d51bc028f3dc5a1daeb1bab1cc7edc9736a9e1d64686d', 'be41bcb402fecf7ad56b2d450459489d173d6c94d6faf3cbba018093fe76b1c9', 'duty_proposals t965ygPTH-aYDiWWOtM8JvAhHaJpa82Uldtg7EFAW8YNSO10Zlh9qmBAI06ybf18U5r 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (62, 1, 38, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'be41bcb402fecf7ad56b2d450459489d173d6c94d6faf3cbba018093fe76b1c9', 'fdad0900e69c81c788171717ca34268c90d4c4e10c936b364afa920f9af0cf7e', 'duty_proposal_roles TiZz5QXb68KtHdCcjPvdDdZ-wlW4otlKs_GK40kEogw 9 intelligence_analyst
duty_proposal_roles nJ2izjD0a9KVU9rTcWY9xCgKucJBOOF5DzHAK5Z8Dls 9 intelligence_officer
duty_proposals X09desQOmCzTfQK43qHCFIuHhWS_54_sskwOfOCPE3wNSO10Zlh9qmBAI06MPokAa5r 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (63, 1, 39, '2022-01-05 09:00:00', 1, 'duty_withdrawn', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', 'fdad0900e69c81c788171717ca34268c90d4c4e10c936b364afa920f9af0cf7e', 'a78f327e11535979b4a860fc3e16a0de784976c16ecab12f03454445689c2a7d', 'duty_proposals 6Wbe-XxrmEDDojl-w09ZM14uX6FB8IosoKZZEas_9OgNSO10Zlh9qmBAI06cwbb8U5r 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (64, 1, 40, '2022-06-04 09:00:00', 4, 'enrolled', 'enrolment', 1, '{"criteria":"3","edition":"NATIONAL-1","late":"with a reason","person":"8","starts_on":"2022-01-05"}', 'a78f327e11535979b4a860fc3e16a0de784976c16ecab12f03454445689c2a7d', 'e9eba40ec1b74dbd21383a9f08239e08a4ec23287e5f3a1b0a52a3cc78fdee15', 'enrolment_criteria rW3wQTOaVmCL0vyq88b1PFEmVhFt31OycNgH8E2TK-w 1 1
enrolment_criteria P2JrF5NIu0RBoQDa_3sue3Uo2lh4PxBWecnv_I-dje8 1 2
enrolment_criteria gl4RteSxfdR_bd9c9ONr8EsddfyfsFskaCJt4kinWko 1 3
enrolments vQK9TD4jQwNpNVXCP9LqOyyMOQYLhdrmUyFrF2718HcXEO1F9iuZHbSFvJF5x5E7B0s 1
texts LzA8FF-0d1LmaiZHCJex5ngAJmfDg1Z70EQ9Ri7ZUJ8Yg 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (65, 1, 41, '2022-06-04 09:00:00', 4, 'conflict_declared', 'conflict', 1, '{"assessor":"6","trainee":"8"}', 'e9eba40ec1b74dbd21383a9f08239e08a4ec23287e5f3a1b0a52a3cc78fdee15', '7403d2f66c8a550ae910d4416273cac9d1f590adc7397e41b9355d150d8aebfc', 'conflicts GAir42uMpqfmFdeJGyk8fElkvWGn4nTjR8JAW4DFVe4O1ifVFKGRW4y39GA9f 1
texts seeALcVwIDh-NO6rIXoSGSD-HBf2rijYznUowx3QIR8Yg 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (66, 1, 42, '2022-06-04 09:00:00', 4, 'assessor_allocated', 'enrolment', 1, '{"assessor":"5"}', '7403d2f66c8a550ae910d4416273cac9d1f590adc7397e41b9355d150d8aebfc', '3b94bb2f1ab5570b0d5806b65acb530d8251b86ca5c84aa65d7aa4c1cef64f75', 'allocations jxqbfEb44CCSY_PxDdjti2-KR7gRRl3fPdZCQQTziuQ9IO2M-ZV 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (67, 1, 43, '2022-06-04 09:00:00', 8, 'work_logged', 'work', 1, '{"kind":"provenance-confirmed"}', '3b94bb2f1ab5570b0d5806b65acb530d8251b86ca5c84aa65d7aa4c1cef64f75', 'e30dedf54545e96373a4ddd3db47732b4cb19648c90f5afb3d85d6ebe224f1b7', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (80, 1, 56, '2026-06-23 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"30"}', 'a961b5fe4a10b89cedc5cbab440bd8f781b07ecedf3b53c11a74628fc1d3ba93', 'f3e6f0351058a6108404e574fc1a14d04c85b9e9bb6e4ac5fe7c80471454bec5', 'letters 9lVnY8TjSgWu-XMO-aaeWlHvBMkFwYc_BH4e_Hx9lSEwcW0XEyOTNEu9c5cvZu7 37
letters -LXg-alMfjpfGVU9Y0AIbctbAcJDrE6ROe6iOjw6zT4KLW0cD2-TN9I9c5cSuu7 38
notices igMjA6RFy1TXajc3TTr3nTzcPx58oScClvi0yci8rpMaMws 1 30', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (81, 1, 57, '2026-06-23 11:00:00', 4, 'conflict_ended', 'conflict', 1, '{}', 'f3e6f0351058a6108404e574fc1a14d04c85b9e9bb6e4ac5fe7c80471454bec5', 'd1f1cf93c2a761c5ca197a43cb2ccc278a557fae23a40453035cacd78f7ea3f8', 'conflicts 5LhkRYUS2ZzIw4lGb9Va9qCbVOwg5JrGNS8wairoDV0O1ifVFKGRW4y39eevI 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (68, 1, 44, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 1, '{}', 'e30dedf54545e96373a4ddd3db47732b4cb19648c90f5afb3d85d6ebe224f1b7', 'a8ab1fe71cfd1da1ce3ef7c3b92de9a02ccdad8f457a83ff00f2873229ffc846', 'claims QxchQDRmfv8kww4hU8RKLMMPYFBB340kyTTefRpMV9wrbXnxJzM 1
claims yn6BO-EMj3S9Suzz3ehUR3UPKogoq4mnHXesrQxe5y8rbSdE04u 2
claims l7KOAHRIIkWhneKpGdc56ZkUqcTr-ZpMVU_FH8_aVXErb-H-XPi 3
evidence EGjiYyG0XbRoeOUBQFHUvEsBO5F8Bmc83oW53OHjoME9ITI 1
evidence_versions Y5o52JJnBhFBAYA6SvyECYeQoQPthPOdMq5bkozk4ikQQ5ZZjLBm1Aot0FZpMDl5OdK1EQl 1
letters nOg85LwOuNRzS5EHNILyVDeYNJ-8uL6s2Rljkr8XZOUk9Eo2VoT2EZd9c5cFHmY 27
texts eQgiC4gxtCDNdW2jDZyJAX0YYtN3sdYAEtx5YVOfHeEYg 3
texts Y0FXA-lCNCSbii_kHqMw0FfwrEF3Xvx1cQGm1WVMfbsYg 4
texts Lj5xlkCUryt01BLdz4LdcwTNotNlwxkYa8YkYo6eo-YYg 5
texts 71cbjqob7FO8S2_OGX9quVxUBPQB0wQbxy2dM8OEuyYYg 6
work_versions i2AqJvADgIIizWjFkLAxuV_Div21--PsjIz3nYch3PMTI5ZCetH-YSNDNhxWnmS 1
works 3uQ022QcYJ45-_vj-P-mYypyQf_7beaTyWM1LbE7IiUXEO1dO 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (69, 1, 45, '2022-06-04 09:00:00', 5, 'evidence_viewed', 'evidence_version', 1, '{"versions":"1"}', 'a8ab1fe71cfd1da1ce3ef7c3b92de9a02ccdad8f457a83ff00f2873229ffc846', '8573d6939cc6aa03e4ea65ec483503703890afec64481a846457749b81384368', 'record_views 9cdL7_-6YVFxuXKFnwOY8YLpoybOEGOwAuZMJWEwVx86ZUYmbMxrbt8Fn 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (70, 1, 46, '2022-06-04 09:00:00', 5, 'signed_off', 'evidence_version', 1, '{"outcomes":"1:not_yet 2:not_yet 3:not_yet"}', '8573d6939cc6aa03e4ea65ec483503703890afec64481a846457749b81384368', '008a61d87c9c55568f4d34891e2ace150c67ac661625dddf37b067f029c353f8', 'decisions GnjAt77RwsTaajOzTDyKN_diKPGCYl3YIR18m3-0cv8ZmO2rsZJQk9pgxZuCUpOJ-xkr_ 1
decisions gAfN8ZT5RdUJ68gyFmGDMm_3_IYQRwSDk_bYq99ULEkKRO2rsZJQk9pgxZuCUEU01xkr_ 2
decisions 7nkWzIr2wa1wUIxxiI4KnHDmeUQfXuUsx2R7-SDGEXg-OO2rsZJQk9pgxZuCUfwcFxkr_ 3
letters CXb_rsPUy_KtYz1Nyur2InlxDkigxoMlgOr63X3Pmxop49JXEyOHhGc9c5cLcmY 28
texts KFn8tJuM7S8C-KheusLom9oypj5HoBxuOBM0gFRRYPMYg 7
texts KdrZMekyioxOnTIU_YnxqsxO4J-tPqf1SzozFun4uUAYg 8
texts QRqrX_KnnE1QYSIJhO0BceBABDfz0NpRpt1zFNnubk4Yg 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (71, 1, 47, '2022-06-04 09:00:00', 8, 'evidence_revised', 'evidence_version', 2, '{"answers":"1"}', '008a61d87c9c55568f4d34891e2ace150c67ac661625dddf37b067f029c353f8', '6cf3e1f0c050f513a765ea99f5334a60b63acb17453452f776adafeb79f8ad0e', 'claims bnVoWXIAg7BPhA2bMXvZRrrZnzUA0kKXCIXE_tKyXZsVmXn89Ot 4
claims wJjGZX5RX0WKtgNOazAb8Kx_RiFKDms0T4p87NZWBHYVmSdSKT6 5
claims ZOp1GnjqJZgj_chkf8UH-xrFyd_VZNsVjXPQlVQZ3gkVm-H6Wra 6
evidence_versions tl6_guSTTLTOLtH9Md5EF05vIGg5gM-KPrXhrUBXNwcQQDOcgLBfQkst0TKpMDl5OdK1EQl 2
texts LzI14ieZlLVyL45TcGi2CJJlYq4oCTn-KJPBx6em918Yg 10
texts IDzmXKGBn3D4OnU45KmSxrsUK0zAA34pyiTGqrde3wMYg 11
texts yh3dO86nKTxSas5B5y5g87UNI7wqh3kIRV4fjD1y3vQYg 12
texts mcFMPLaUPfCuhYvDi-lvYj6l-b8A7f5thYaCC9OjkM0Yg 13
work_versions Ov0K6c-UKf3261wsNUA7yoCsmdYVxnOPaox4o8hJaKMTIDOCetH-YSNDN6bpcmS 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (72, 1, 48, '2022-06-04 09:00:00', 8, 'draft_saved', 'evidence_version', 2, '{}', '6cf3e1f0c050f513a765ea99f5334a60b63acb17453452f776adafeb79f8ad0e', '3ce6bdd1190dfbdd5e2e4945db20088a2de8d272868b8645b6b892f249dbf8c3', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (73, 1, 49, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 2, '{}', '3ce6bdd1190dfbdd5e2e4945db20088a2de8d272868b8645b6b892f249dbf8c3', '5d732f69676ad72946c35f61800634c7bc48fcbf2d2bb54c3f5a0db76abebdf1', 'claims gone 4
claims gone 5
claims gone 6
claims rpj8oksyrM-w7qgE4T8MkhcEz71c3k-ONK4IDnXOE-IVmXnZCLm 7
claims a1ZUiiNyJjbHm-MY9kwkPp3TruyZ1NZPs-FWLoyvmUIVmSdlN4H 8
claims cMNHC-YocUX3AX4SyS7LYjlnjN1lccoDcRWkM4UyJ7sVm-HdjY0 9
evidence_versions kumrswrLzWXPiYc962Bd6qJ611V5OIiyQtfIj0wXwZEQQDOcgLBm1Aot0FZpMDl5OdK1EgT 2
letters od7TtcL_xoXu6z-5SF5IOajFR9PuF26dnbSh-MjsCqok9Eo2VoT2Eo29c5cFHmY 27
texts gone 11
texts gone 12
texts gone 13
texts S_g1L8vIXOJkJJ6OiA1aellkuHjJWs16K8gR0dPS6o8Yg 14
texts qL5pU5YCz1Ir5a27G4I8u0E40CKJj56mR_5PinMaUGIYg 15
texts 9pY8WF9fXO3L023KfPv3c7J_zvBU6wPD6zPYU2iCD3oYg 16
work_versions XU9tRdigtqbk6cytgCQlFIQUDwCnC5DYgdWximstNTETIDOCeU-Z8SNDN6bigmS 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (74, 1, 50, '2022-06-04 11:00:00', 5, 'signed_off', 'evidence_version', 2, '{"outcomes":"1:competent 2:competent 3:competent"}', '5d732f69676ad72946c35f61800634c7bc48fcbf2d2bb54c3f5a0db76abebdf1', '7e993eeb031eb37ac42b65d832bc4f2f468ba2c710928aaff66208326e4f12c7', 'decisions kR7Hnn0SFcgzngXlVG-B0YbW1B-uqgkFBbeHzKMQYgUBIO2rsePQk9pgxjJCU5DDzxkZ1 4
decisions VGVgJu3j33hVvmDfvFQBNSI_4PltRQ-ITKLBgmauUv85lO2rsePQk9pgxjJCUgTlwxkZ1 5
decisions 3Byt3rQLR9V95dqzlAtKZHBQMRwqfGACvP8lH_4Q_JMzXO2rsePQk9pgxjJCUdD5xxkZ1 6
letters LwThpzge3ry2t2t9eZ2fbnm5IdBqvZI2X_ghqKn8i9Q0IViXEyOJ2pv9c5ctOjG 29
texts Fm0vn-7E9OOzgl_SVYDpELSVhMPDgkMwfgfQbPqJX8YYg 17
texts slPER6CEK7kvkxtmhA5IJOonf1oSKpkSZwso69YBWXMYg 18
texts FMAFUa0nUwvQgEjTxFt0eHQDDxyJOtNMdMpZ_wp74sgYg 19', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (75, 1, 51, '2022-06-04 11:00:00', 8, 'learning_logged', 'learning', 1, '{"unit":"1","way":"shadowing"}', '7e993eeb031eb37ac42b65d832bc4f2f468ba2c710928aaff66208326e4f12c7', '1169a244bdca39ff3e9681534653d5229dc06faa066bb100478559a0bbd3ef79', 'learning_records dLk6tNaQvQnhYMh9erktSInYbtTX2ftpSceZdhRsOI89IXEHjadU8fviqwy 1
learning_works yH5SXfii18WKPmj7uT3c2rpQTBY0SKFg31u9XYmF_yQ 1 1
texts 09D1tucnAMEU9f7fsTPF-73ECnJVajDP49cp8rHiAwwYg 20', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (76, 1, 52, '2023-07-09 11:00:00', 5, 'awarded', 'award', 1, '{"early":"false","enrolment":"1"}', '1169a244bdca39ff3e9681534653d5229dc06faa066bb100478559a0bbd3ef79', 'a64a3da1bdd5d4ea5de692285bb524a04e3dd948d47eb986329ccb1fc4a42ca1', 'awards n3MXeeJULAZd5iYvVy19y4AGw5YXG_MK6-zDKeKM8pQ9IO2X_wCPty8Dn 1
letters kne0tZA-4UNGqK7y96yqgvDrFG4UTB1nGQrAkFLUU6cun91XEyOLV_h9c5cRluu 30
letters CtvorJpnPPzciNQmKKtsU2l8C9nYG3ilxIHfu2cMYbEr491cD2-LVCT9c5cpguu 31
texts 94I59U73oZ1HxmMQgHBDotRZScpRxzbpsEjWyr8ecyQYg 21', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (77, 1, 53, '2023-07-09 11:00:00', 4, 'certificate_issued', 'certificate', 1, '{"last_valid_day":"2026-07-08","number":"WMP-2023-000001"}', 'a64a3da1bdd5d4ea5de692285bb524a04e3dd948d47eb986329ccb1fc4a42ca1', 'c6ab562f48006991cb0a4ead65f1eac992eb71a0857e6894d17d07f926496d76', 'certificates VGx2QzosevYl6W9OStPdR_ikA4RB0gxF0iGz3dYQudEALXEO1iuXkA4KaX0mrQ76V 1
letters pmYY3VWzETRv9K54SHdRjnMklADGLnCGmhwkIPtZHhk-wowXEyOrvKt9c5cTiuu 32
notices K8d09Uz_lWUrwU7nD6uOjBbqlq5Zg3M2z1igyHG4w0ooCvH 1 0
notices 5yzv1cdcKA9W3tjpgbHs42YynG_XjPpaiTuLZUMFrO8oCvH 1 180
notices mUiTw9LGxd38mswTBl4DzXDobhMqN8ThaCjTOdhOf1woCvH 1 30
notices 5foJV3rFOujy_TnHfUxHbk-GJqfW3Eg2uoeQcXKs0pUoCvH 1 7
notices J_sT-ckC5bjRqY79c7nmhPhkp1rmpkkKvWCC5vNHjjsoCvH 1 90', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (78, 1, 54, '2026-01-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"180"}', 'c6ab562f48006991cb0a4ead65f1eac992eb71a0857e6894d17d07f926496d76', '86a8d4c21cdd4fb5a721f1126291b115dd5a8e5a8f34b29c5d199a366ea1b9bd', 'letters ytolpU8kxCkm3iL89zTk-dpJfttTilYMvDFvMkfbUrov3W0XEyOTNhT9c5cNx_Z 33
letters 5LcKzwKAvrGO5rDf-wIgFS1iJhuJk10sqSyq2WBnr2ErrW0cD2-TNw-9c5cT4_Z 34
notices Qc072XbTzWUghUy2D3X4Lhhlvh5-uOHNUrU3KMuFVGIaMl6 1 180', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (79, 1, 55, '2026-04-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"90"}', '86a8d4c21cdd4fb5a721f1126291b115dd5a8e5a8f34b29c5d199a366ea1b9bd', 'a961b5fe4a10b89cedc5cbab440bd8f781b07ecedf3b53c11a74628fc1d3ba93', 'letters LWXJNKQQ3ySgeeCdP_6ned6CYPZNM2PreopZLXgrJYYenW0XEyOTN-z9c5cUdnA 35
letters Dy2cmmM7BFmzJesY-alcERUqxfLevNM5TJrACAdWqrU7TW0cD2-TNLN9c5cvqnA 36
notices nZHjcBk-iz7XVZ1M_L2By59YBfw9e_T25G-pSq-p1bgaMaR 1 90', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (82, 1, 58, '2026-06-23 11:00:00', 1, 'person_added', 'person', 11, '{}', 'd1f1cf93c2a761c5ca197a43cb2ccc278a557fae23a40453035cacd78f7ea3f8', 'fdf4832b6791fcd40d4195881accbe4016739dcbcaaf087159f49ee7fb01fe1c', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (83, 1, 59, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 11, '{}', 'fdf4832b6791fcd40d4195881accbe4016739dcbcaaf087159f49ee7fb01fe1c', 'ce56155fce43eed5ce2b028234cb9f8d510a09b7cefaa70ef38d9b69750646f9', 'letters QallReRgsVrpJBNi7fE1_rKqxEh8911VYRtX86Ofb1wkB8dT8x-dM9AYL5cSAu7 39
password_links ieQkW8mAxd3blIR_fMJZhzhqkOP-5AI-0Euu2DFISOUT8PZQ318fh 11
people 4ko-73nUYXXHTZQuidVU07mjRCN968e97wavp90APIIpJY3ntlVX0 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (84, 0, 18, '2026-06-23 11:00:00', 11, 'password_set', 'person', 11, '{}', 'cb2310c74a1aec64b039e4c02bda8e9a369f0167a5219d68f26faa3a0ec526af', '58cad0e8017c7558310deb8f8771e5c6128a28a07e9e61d9a640ee18e069605b', 'letters 6GvWHKPc6RmzUUcIbYQnyhvyy6GcvzQPsAbli6uVj40X3pNT8x-3QSm9c5cAgu7 40
password_links aacFHLBTwJgDrh8dGlWRh-Mkd_g8jBvzSImWArf0FSsT8PZQ318ko 11
people 9uf6vhgj4UVg3t55cPkIA8Ie0YC1ljH7DwI9B6X4j9spJY3uWlVX0 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (85, 1, 60, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 9, '{"from":"2026-06-23","person":"11","role":"intelligence_analyst"}', 'ce56155fce43eed5ce2b028234cb9f8d510a09b7cefaa70ef38d9b69750646f9', 'fac182f697aefc5d4e907778f10b415461237c432c0f1bae96732e1eee4092d2', 'postings 6cMm6uZgTJ6X1m_-PkYIpi25-riDdl4O43VZndDOmIAT8O1Ds7P-YLQ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (86, 1, 61, '2026-06-23 11:00:00', 4, 'enrolled', 'enrolment', 2, '{"criteria":"3","edition":"NATIONAL-1","person":"11","starts_on":"2026-06-23"}', 'fac182f697aefc5d4e907778f10b415461237c432c0f1bae96732e1eee4092d2', '72c830db0cce0ce0b0b4a16b8409d7bf35e64f7faf32c2fa5564325a779f2f35', 'enrolment_criteria HfyRcN9AKUnbhmVSNYVwDD_2fg6B5twyfL38uDLO9Fc 2 1
enrolment_criteria tBdO0zJ4F83VUOcLKlQsCLdXk4ZycsfpcxhyKFl9k7o 2 2
enrolment_criteria UY5_YtYtZ1dVWNgLPzLdBMcUjHm1fGva0yzY5ylA7K0 2 4
enrolments rfF1x_tndM8c8m4XjSil8iqXerMYI7FHBb0F7ptZOkQT8O1F9Ds7PbSFvJF5xjyNEq7 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (87, 1, 62, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"6"}', '72c830db0cce0ce0b0b4a16b8409d7bf35e64f7faf32c2fa5564325a779f2f35', 'e97828434ab6600f6c04cccb6f53693de028dee356b8a469124e3973d60afb71', 'allocations WIPd0wYjmnjulfFLxnlKzPA1VlPg6k17CfusuMkvyjg3EifM-5Z 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (88, 1, 63, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"5"}', 'e97828434ab6600f6c04cccb6f53693de028dee356b8a469124e3973d60afb71', 'cc0bf2c44b8d5786d6b39441eed33897c604b8a5affd0b68d6e06b5ce44bde98', 'allocations 26hA5AdYOfdRYd5VKOJoCiiQVrxNiBQx8KU5x81vZJg3EO2M-5Z 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (89, 1, 64, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 2, '{"kind":"provenance-confirmed"}', 'cc0bf2c44b8d5786d6b39441eed33897c604b8a5affd0b68d6e06b5ce44bde98', '068844e171362b42ddb33a92209c8a8cf438b3d3ab3bac97bff4ced41046be49', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (90, 1, 65, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 3, '{}', '068844e171362b42ddb33a92209c8a8cf438b3d3ab3bac97bff4ced41046be49', 'f1ca4dbc9e1172d3f12696876fe1d781ac457dcf9adeb8339a50ef78d095ae06', 'claims EJg3ed1ZdbrJ_StPjWkMdES7RTFcaZ-zCMJRZyKw6gsSHXnXNbb 10
claims I4iixpyFkZg6r7pY8_vLgwllDkwuv1tDJY3jZLCadSsSHSdZoXE 11
claims fJepvaFysdKfLeDukTGoYaQLhvUuRdeij-t9B8eZv8QSH-Q5mkd 12
evidence d3X77pjrmrvwAy6bURlrmHi5KoVRQq0ovcUuFgA54R83EjN 2
evidence_versions 6zjj__8U52F8Q9CQJx8-57H3JgXWfPX7tPoMJaRETz03_5Z_QLBm1AopQRRpMDl5OdK1EQl 3
letters SPM1wVZSEuQdbE04RQyMHGFbjgzWZs6aOYznuWCwif0niEo2VoT2ENU9c5c7Bu7 41
texts iPAQAskdQy1wG57vqpVGq5GxxUN5kgIYR-1CfjLSAwMYg 22
texts rgYUX3gywXA8iL_NyqAcJ-c5Fv-4FfakhKNduG8l3OIYg 23
texts 9tVJ5k99d3s6F0HmasY9U9KuZJa2U4K2gOdwk5BxqP0Yg 24
texts vp7oLtyPdBpw9PY5dSv-pTg7c8yIuA0Z3h0G3E-pn7oYg 25
work_versions 5nibU1T0NMGvJPJ-y5omGPXoM6_-63nHTUdoaeMBnHojN5ZCe7P-YSNDNpVM_b2 3
works MGH8D8-KZ-Sb7T8KUcGTNx4iwDKZtserJOifc_KT_x8T8O1Gi 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (91, 1, 66, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 3, '{"outcomes":"1:competent 2:competent 4:competent"}', 'f1ca4dbc9e1172d3f12696876fe1d781ac457dcf9adeb8339a50ef78d095ae06', '52c2cdbdfe232c5708a733d207695fdf9ecc05d6b4a212f3fd1687f3931b6fef', 'decisions Y5qv3bQGTLzpQ23JtMOJKwJV7LB0i7d3tenaCH8ag8gFsO2rsePQk9pgxjJCUQj33xkdy 7
decisions FuzTTeGttB-BdsxpIhQmhwOVhX28b95uXUJyK-FaZXAZ_O2rsePQk9pgxjJCUUVbOxkdy 8
decisions aTDwo8JNHZKUqwtGv2g39FnKpBHUUkHw8WyN5okQWdwQDO2rsePQk9pgxjJCUFDHyxkdy 9
letters 9b3EEh12ADcn2x7GVlO1TCUJtEj6cqa7mKQo0h_ws1EhJViT8x-J26F9c5cvlu7 42
texts L_BaCNTeRidXCvz1vbxIvp__WmW3ehpadkTKF-cT_MIYg 26
texts G0ssIH5h204tckQlOs81-NwsZt2Ehvr3lyDjBiK8Fy0Yg 27
texts xl62HKLAeAB2JEbx4psYKeXRflLMueuShwb0ZybWIKwYg 28', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (92, 1, 67, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 3, '{"kind":"provenance-confirmed"}', '52c2cdbdfe232c5708a733d207695fdf9ecc05d6b4a212f3fd1687f3931b6fef', '113213d5da86d31fcfe433a6b758f7fae30b272677cc63b6ae28868300980800', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (93, 1, 68, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 4, '{}', '113213d5da86d31fcfe433a6b758f7fae30b272677cc63b6ae28868300980800', '4b29b23b938ed135a074c7c82ffcf90199c13ea815a3899450aba23c367644b7', 'claims yrbN1rMte_H4kHz0lPHW06bE7nGgFnyVzj-HSZ-iVgYuUXn17mc 13
claims FEoQVXeSAKV_8HU5mD1SHwCZR8i1KSLBf79kkHdFFK0uUSdra-O 14
claims FgW9Mttz5rz7h1BLa_sD6k_kllc7URTW4oNrDu0a8uMuU-QTDf1 15
evidence kBXL8EBSdCLP_c272AAjH7ReEKH-JzvvvKa-ZXpIfS03Euy 3
evidence_versions 7qNEmRFeQXt_Gvy5G8j1EyieKb8q-S4M9G0hhzUVLD8Te5ZprLBm1AopQRRpMDl5OdK1EQl 4
letters jRD0Gu51gCwbxgmJmoCpbSSAjx-3n8HSYMXoa4IyypwniEo2VoT2Eo29c5c7Bu7 41
texts GLM3MqyB0zEYPMJIGNzzG2UqlgngZp6if9YEhlQi_9AYg 29
texts JQMFIw0-NzKTaumlYYhW2AYPdPlKRAd7_9rjdRcWUXkYg 30
texts AuyKc15S4RQUfULjbZ8xCdH9eAcE5q-bQMQP9nBP2LMYg 31
texts _3dG6-vyBkJRoMrO1QT9rp4mqYlb-Gi3huYgOyF9qbAYg 32
work_versions NCtLswWpqBjc-zKNhKMJPMfFBaw3FH82NNg5Lq2SDWUuy5ZCe7P-YSNDNc9b1b2 4
works EaS1JwLOVU-g6clcHiKanRClltogBNFIrlFQO5FD2N8T8O1Gi 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (94, 1, 69, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 4, '{"outcomes":"1:competent 2:competent 4:competent"}', '4b29b23b938ed135a074c7c82ffcf90199c13ea815a3899450aba23c367644b7', '200791f9cc6eb60ffd1a3eae59b81bcd7508846d89e324a0e2d2f8807f0c3a46', 'decisions arZ9v-7T3ryzoNM9HQBYUeWRf94cf-CuNcROqo7n5_wiwO2rsePQk9pgxjJCUo-b8xkdy 10
decisions gtWrjiBKF-PsmP8fywv_RjXmXWUH-JdcNTY92utLAOoD6O2rsePQk9pgxjJCUdFhoxkdy 11
decisions p_P12-sHSc5n80kCNDxBjppx6SKWAj4FendGNI6R2VoQDO2rsePQk9pgxjJCU97E2xkdy 12
letters B8KY61-aIaUTEsJV5fVay9ZZUlFgJfcnIXqz5EaxxJQ7WViT8x-J2LU9c5cNDu7 43
texts A14Gu-Kk6tqkdFE2urNxaMeWFa4zvYTj82p8Qmy_RggYg 33
texts xkPcVc4y6KIzM1p37Ea_9j1fCKFVLF9li1fDTLq4OzoYg 34
texts JiAGbkPOa7Z-pOHMs3TQGE6N7IW7-8o4OQBsq_YzG3kYg 35', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (95, 1, 70, '2026-06-23 11:00:00', 5, 'awarded', 'award', 2, '{"early":"true","enrolment":"2"}', '200791f9cc6eb60ffd1a3eae59b81bcd7508846d89e324a0e2d2f8807f0c3a46', 'b79ae6fc7ffd2f0c9525c50b58e08c6d4e442e0063b77ecf9e059591cc00895b', 'awards dvrKpkTrSnzyblE4g30p_TrUKYzqOMIwtE4r1D6D7T43EO2U3z4jcHrMQ 2
letters QyVEwRutUFkXCp4vk5k7W3ZRSCmG3RvHCZRpn6xCVb8WI91T8x-LVqq9c5cRpu7 44
letters ZgBw1Ul0Au47_73vZ6r7468ySHDR5G8i6Z9MUsyzsqgZU91cD2-LV0f9c5caVu7 45
texts JJ5hSSf38I7qEqdtKNm9AEWBMnTtaodXKJKjJqz-ApEYg 36', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (96, 1, 71, '2026-06-23 11:00:00', 4, 'certificate_issued', 'certificate', 2, '{"last_valid_day":"2029-06-22","number":"WMP-2026-000001"}', 'b79ae6fc7ffd2f0c9525c50b58e08c6d4e442e0063b77ecf9e059591cc00895b', 'd148b5cacb51641dc11c1ef01c8df90dbf41a9099dbae77d83dc8ada3ade441f', 'certificates dz-hs3a0yCBi1ZgjTH96h7Yx_IgllSrkLMPbWRiW0pYiWT8O1Ds1aSbKa7PspQ7Zx 2
letters Km2_T77s3-hQijE98ceRPGKyyKEFNZ-C3Fi6f2p-0OIBKowT8x-rvnU9c5c99u7 46
notices hyHD98sZV8C6t6d4AG7sHdmx_QzOMLuHF1ofIBD8DVMoCvH 2 0
notices k6JsjwSLppHFDvGV6-PswfPMuQUoNk1vgPEG8fgZwugoCvH 2 180
notices mZiSfvZN0-fAuGcZmX4OTRuqR9-OZ34u5Yqs9YXOjFwoCvH 2 30
notices t5583dSXdHlVbSVBMkJcDTSzvayX6GG47iF7LNOVYM0oCvH 2 7
notices -lLMcsFikAepw7zQbZ88F37nYlMkn2AkubZvVcOzCcwoCvH 2 90', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (97, 1, 72, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 4, '{"kind":"provenance-confirmed"}', 'd148b5cacb51641dc11c1ef01c8df90dbf41a9099dbae77d83dc8ada3ade441f', 'f809cf6c4a1117e77b5d8fd99987cadc7cf2e87b7d3b1f23336dd3fdf9bc377c', 'texts n0ld9euADxSG174_1dQnQpwzEyoS3NwIw1hFW00GZtoYg 37
work_versions FAASL2y__1L80aae9DiL-SKUwIlU51risM4hod1Uw4EXE5ZCe7P-YSNDNTAqTb2 5
works _icI3lIwH0ysw484b9d89BXUm33k0kJu4mD7Ol6btjsT8O1Gi 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (98, 1, 73, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 1, '{"on":"2026-06-23"}', 'f809cf6c4a1117e77b5d8fd99987cadc7cf2e87b7d3b1f23336dd3fdf9bc377c', '2776fcc2ab6980ec651a00b579a1871f7f3f72f26c7011530de0f8d6119d5c9d', 'cpd_entries p6lh0WA9MhZeNT_ZXc6xP9CZthiA4qA0P2h99E6X180T8O1GuYwvlg-Gi 1
cpd_works 6kgUTvD2CR9-DfjT2OIxputu4_m-_RIiXuk8G4eehQQ 1 4
texts 930qKV3gkHsA-105xbyfGzZC9w0zunsKI2nbv24caKIYg 38', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (99, 1, 74, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 1, '{"cpd":"1","reason":"names_somebody"}', '2776fcc2ab6980ec651a00b579a1871f7f3f72f26c7011530de0f8d6119d5c9d', '12d7c1b9ee1a7c7b2195010724c836ee16daed6fe99bac5a3c9ec551cbdf37e2', 'letters 35BHT4oKuJMKECIgKwsj8Fadj6qfJfUyJ9YFIiWSSZYgb2sFaaZOtKm9c5c7Du7 47
quarantines E_geurmeIGCsGqEFlUJcmBARhzDpF_KfCMcAgwlLvuIT1har25tT8O1LDQgkaFguT 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (100, 1, 75, '2026-06-23 11:00:00', 7, 'purged', 'quarantine', 1, '{"texts":"1"}', '12d7c1b9ee1a7c7b2195010724c836ee16daed6fe99bac5a3c9ec551cbdf37e2', '96cfdf97bf5af99e51f58e473cfd05abcaa00d50bd29954eec36a0fbb91a6a8d', 'quarantines HZlDj7Sew99wIU2Kepk8W8vx4zLhBJepmjtYYVCNXSQT1har25tT8O1LDQgkakJ3j 1
texts GFkZDT9mr1ixmveY4zJWs7CalRwILscoZE-mnr2yHKg3r 38', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (101, 1, 76, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 2, '{"on":"2026-06-23"}', '96cfdf97bf5af99e51f58e473cfd05abcaa00d50bd29954eec36a0fbb91a6a8d', '716b9175f14d63dfa9c1bbbfb41dec3afd9655ed1509ca0d553e0bd972617ac1', 'cpd_entries FdRAmfDfJFwpGZn7x0dMyxYDG8DwZVXz6ohK0vuz4hoT8O1Guu_561zGi 2
texts LT9Rv-zSp_icFxNlthqY66BAH7xB1gFgrGGvhlzTRYUYg 39', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (102, 1, 77, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 5, '{"kind":"provenance-confirmed"}', '716b9175f14d63dfa9c1bbbfb41dec3afd9655ed1509ca0d553e0bd972617ac1', 'f0a6e206f4a42689bc37ac8b22471c5eed233aedd428d9e9ff6d0d56a65e9a7b', 'texts sWI0xiH3z-fMaXyulw-l0YnFeJD2QhL1O4z7vB2wYkoYg 40
work_versions qbvW0ChhcF-JtB3dj06zsd4lTFzO9_yXetHXgdH-3i80E5ZCe7P-YSNDNpcnrb2 6
works VIdrZkeGcyQlpIGCJMJHSosjuyqVaoNaA4NyYZudS5gT8O1Gi 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (103, 1, 78, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 2, '{"reason":"marked_higher","work_version":"6"}', 'f0a6e206f4a42689bc37ac8b22471c5eed233aedd428d9e9ff6d0d56a65e9a7b', 'd7fab00dc2815a86aa919afd442ec7fef289666f49b925f17be9091c8cba8cf0', 'letters WRw8ti7IkTpcaqYvDLSYJLumRiWyqhWQnoV9hjSuR64Y12sFaaZOtKm9c5cseu7 48
quarantines 516LVzEX2N-UdAIe6MNla5eRRMnbeY15V3zLh46sHGsT1Sor2bUT8O1TLQgkaFguT 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (104, 1, 79, '2026-06-23 11:00:00', 1, 'person_added', 'person', 12, '{}', 'd7fab00dc2815a86aa919afd442ec7fef289666f49b925f17be9091c8cba8cf0', 'f2c1b41b7fd420adf2cd99ceb4de681d43b05c8910d0fe694717031d294fbdee', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (105, 1, 80, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 12, '{}', 'f2c1b41b7fd420adf2cd99ceb4de681d43b05c8910d0fe694717031d294fbdee', '67e6a73f79480f22da39163555c6ca915274909e8921976e2cace65c95b2b170', 'letters OBpHMeB3CvA0Mej3ZD2seuZkQF7yqGomjji_kFMitFMI58dLZ7pdMce825cNru7 49
password_links raYMOa7rt77l7Sa-nz91LsGqJO6AC99EcO4VPSfubgULZepQ318fh 12
people A6unR3AJalejYUYh5KE80HXBk27YZCUbWj5crRJ_TlsmgtQntlVX0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (106, 0, 19, '2026-06-23 11:00:00', 12, 'password_set', 'person', 12, '{}', '58cad0e8017c7558310deb8f8771e5c6128a28a07e9e61d9a640ee18e069605b', '210c61f6d24a87784675acffccc65f878a3751800229d5b0b00b0ceb0dc3acc7', 'letters GbWUoZD41IvsIJj2CY1AchIavdmDUl14ioCjjHzdcGUzSpNLZ7p3QG-9c5cbeu7 50
password_links TGHBng4rEMKsHuqCk_3n4ykk9B1ZaIW7YB7qhGY1gwQLZepQ318ko 12
people ezPor9f8-lvcKz7ec4tnkyVWHru0UvqO0xp89Ir-6PYmgtQnklVX0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (107, 1, 81, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 10, '{"from":"2026-06-23","person":"12","role":"researcher"}', '67e6a73f79480f22da39163555c6ca915274909e8921976e2cace65c95b2b170', '2138dad961288946c51af12c0b9841e9c001843aef0af4e3fc905648f53cc1f8', 'postings 7jQrF_HF8FREUQRIaxGOO6EcPnjDixV5N_gojB4Q63oLZO1Pv7P-Y2G 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (108, 1, 82, '2026-06-23 11:00:00', 1, 'person_changed', 'person', 12, '{"fields":"name"}', '2138dad961288946c51af12c0b9841e9c001843aef0af4e3fc905648f53cc1f8', 'e40b353b2bac82f2c5ef634bf44ff6845a8e9b234c0a50ff2916c1ddb13059a2', 'people zYysD6Zl7lH3gPNy3GI2CSJqJQ_b9p9qp1JqEgGjiAooKtQnkj5X0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (109, 1, 83, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"1"}', 'e40b353b2bac82f2c5ef634bf44ff6845a8e9b234c0a50ff2916c1ddb13059a2', 'cdae1f63ab009510f4a09075c444be96afd32bfe0dc5d64cf1567d061a20de3e', 'address_changes -QjoFZYowvfujwzjXo6g0pGUWKuFBCGg99gOuvFQykgLZu_HvpdQ32gwqFfWb1oJE 1
letters jNXLp1H8u06jbO_Q966Dn1g-ETodh_bL5asI-LoBqjUPqFpLZ2Gp51a9c8fKgu7 51
letters IXeofjBEwY_DGE5skHMc-Gb9UiTL9EwWfg2UPK4wXXQGzOjLZ7pz-zz9c8fxru7 52
people sdNswrCNNFF2G0v2TigXzdzTLlMAPA5JMcwqaQzH588oKtQnkh6X0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (110, 1, 84, '2026-06-23 11:00:00', NULL, 'address_change_stopped', 'person', 12, '{"by":"the old address","change":"1"}', 'cdae1f63ab009510f4a09075c444be96afd32bfe0dc5d64cf1567d061a20de3e', 'a09cbe13b8162dc5a609b5c04a2f5a895defbb93558a0b24d784493bb396d646', 'address_changes UdYIBP6AFovHorT2S2j2fn7uZ_BILnUuOfNW7wHOCDULZu_HvpdQ32gwqFfVn1oJE 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (111, 1, 85, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"2"}', 'a09cbe13b8162dc5a609b5c04a2f5a895defbb93558a0b24d784493bb396d646', 'f83d9d9385a4351ceb06c949fb911c3d8e0b4c360fca9a028db1957b90052663', 'address_changes bLC0g8Ut2kRyuJ2arv2m8GXCAGSnwkQJr9eYlxM_k-MLZqsUcpdQ32gwqFfWb1oJE 2
letters E8ix5nzi8_i4y5lUwNeGZ2vyhApOtaz5BuVyiE1tTg4d6FpLZuyp51a9c9_S6u7 53
letters gl856ETpEnZEpE3aQubK0fymlSEqZ-jYhYw13C09ZZUh8OjLZ7pz-zz9c9_5Ju7 54
people F3MVsPQN_Vj4wvferLBf2v5BAHya-YXD3jXIdiFeaAUoKtQnkliX0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (112, 1, 86, '2026-06-23 11:00:00', 2, 'address_change_stopped', 'person', 12, '{"change":"2"}', 'f83d9d9385a4351ceb06c949fb911c3d8e0b4c360fca9a028db1957b90052663', '79407864844aef130dd46fb416634b807b3c135b18f60cc007041f1a8292b458', 'address_changes ehZUq90s3k2-cFWZUzJtZoi56Yh3UNxlRuVHGf2ey4cLZqsUcpdQ32gwqFfVniUJE 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (113, 1, 87, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 6, '{"change":"3"}', '79407864844aef130dd46fb416634b807b3c135b18f60cc007041f1a8292b458', 'c60ab4c67dab38dc58578cf7a92e9d9a8ff2c078ef84c6f29f037627bbde55e5', 'address_changes l4XM-QobtcUJDMzlmnmBvhzKRDKOGDV2EShlT-TAf34NSviIApdQ32gwqFfWb1oJE 3
letters Sas0OoedXOJDXq7r92qRPp1AJIbz2eoF9Vq_FpWwUo8Q0FpNSUNp5X39cTkIQu7 55
letters MTTZDT1HRi6NnXENY7z_leTFGBk1rl_Bsp0cVsqdBNEd_OjNSsBz-l49cTkObu7 56
people _diMRPV56d2JBC1WRiWxN7WroftKYaTbLGxKzadtyy4tsxQmDj5B_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (114, 1, 88, '2026-06-23 11:00:00', 6, 'address_change_confirmed', 'person', 6, '{"change":"3"}', 'c60ab4c67dab38dc58578cf7a92e9d9a8ff2c078ef84c6f29f037627bbde55e5', '505e5b1c844fdbc9c9c388b014339cc6c5f96ad0bac774b13fd46a82cd9cf002', 'address_changes nS7dIJO8dz6TFMOabebgp5KfBjjjHyHTElynCQYE1psNSviIApdQ33JwqFfWb1oJE 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (115, 1, 89, '2026-06-23 11:00:00', 2, 'address_change_approved', 'person', 6, '{"change":"3"}', '505e5b1c844fdbc9c9c388b014339cc6c5f96ad0bac774b13fd46a82cd9cf002', 'c6cfe9435b379800dd5f66b1e79b10c2fac6559c7ac75349e0c6924eb7505390', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (116, 1, 90, '2026-06-23 11:00:00', 2, 'address_changed', 'person', 6, '{"change":"3"}', 'c6cfe9435b379800dd5f66b1e79b10c2fac6559c7ac75349e0c6924eb7505390', '1227f7053908cbc83ddb1f46331d6cc55460da8d760f4667510c833c3d76a67f', 'address_changes qBz4jkNSCC-j2-LToLZL1IJ0u3yoh6NOGXKsXlGn_YgNSviIApdQ33J_TYWWb1oPD 3
letters HSsv40qxPskYYTGe5z4qayDAv-qFV970NK2eSIXZRtce_pNNSsB3QMl9c5cXEu7 57
letters vydJGaujYPgu7PxwJhpW5xgjGfMOvr_fkrOnrcMqMYIfLpNNSUN3QMl9c5cKqu7 58
people zijfN9ZGShS98IcfNU-tipKeGtSiuW9omVizjB_i2_4tsvimDh6B_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (117, 1, 91, '2026-06-23 11:00:00', 7, 'second_factor_set', 'person', 7, '{}', '1227f7053908cbc83ddb1f46331d6cc55460da8d760f4667510c833c3d76a67f', 'a383bcde3cddc3c7295988bbe0b70042e71984d2bd161db285749e9cfc5eda3b', 'letters mh12soG_NdK8TossWMTjCVV4aD0qlGI61RWXKu9r6MM85pNFaaZ3Qjq9c5c0Vu7 59
recovery_codes m3Bk6rBFPVgot28cEsjhq3P2qtFaz9rlAkqcjcRJNAgfh 7 23629a45d4aac3abc7ef424b71bf98f5b86736f11a162059b6dab472f476eba5
recovery_codes a3yWkPQLh5ugVRtSWNCXtGTwFwknPfdygsAPRqnjtMkfh 7 31ceee5b306607d802d7116d9d3d281c4a7402a9170d37f52af181e159204f52
recovery_codes bgBprpv2EeKbgqOsST0ChqPnOvU74aDxUH6ICQhS0Z4fh 7 43da0b0eab0ded32a4a08b99f5964434cd6c5ec556b6c46ecb2eadf4ae970735
recovery_codes fRcMQpi15I9LuFyFS9QWohBJdTa5uNQXhSb-fzq-SN0fh 7 4847ec96486a37356bbaf866a834c6b04152f614ff110d6f0b9ba3b9071eca98
recovery_codes RQr5Y-IvA2qZ-cwNbigrQIE-FJaLencATRlAzQtKiO8fh 7 52bda7ead9905475c7fb9b3aa64232b2a8a57dfeef81e2eabef58902a9e5d2df
recovery_codes XyazB4ySa0NjFR7U52E8of7UG83q5SCmnGbbywd2DcAfh 7 5b48ebc9ff4fe7824f1b1aebf8fefe5780b03adf512142fca9b85319fdb5fcf9
recovery_codes fLForqefXvSYPrKo3CJfOR61W_JVbO9CqTXkuS7qXHofh 7 8032940cfbd01dd740cde30f035d0647f910847e48b4c368c8c6d88e891cc676
recovery_codes oma9sQYrl1gnFu3UufT0PWBqNrRl2Q2svECZ54h8moAfh 7 94e73bcd7c498ad692d4f42891491e51f4529a03a4722dd277c7e4d6401f664b
recovery_codes ScadKk__wpCsg4UWq7eJWfri00w30psFNeBAZwBDO3Afh 7 ba77a9857d30fcb0a09a4440590a774d74d9f0028354f51cc632aefefd882521
recovery_codes qXqjMtVCJOLeXYmvjvoEnyA_96HAt9s4k__vBcn2qFAfh 7 c25e02e392dfa4a50955c69eb16207ecf215373cdc10b0c7cb94c9246a2ef59f
second_factors 8MCl_UnBDwtBUN0ke_ipgr4ZAHC4kFePXBuuuatJ9TYJdUQTC 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (118, 1, 92, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"1"}', 'a383bcde3cddc3c7295988bbe0b70042e71984d2bd161db285749e9cfc5eda3b', '1562765cb80ab4794a493f536254ed6136c93a745c920a88a6b27783b5f90bff', 'factor_resets 5MnHvr96ID7TojJM-hcK-MHYFMUlCaRotoMuC6aHx5gFapdCOokAard 1
letters 9wosmJxUR0Ld8TYt1Zx-t5o69Xr4OzI5xcJgN57s4Gw8bpNFaaZ3QB_9c5cxdH1 60', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (119, 1, 93, '2026-06-23 11:01:00', 2, 'factor_reset_refused', 'person', 7, '{"reset":"1"}', '1562765cb80ab4794a493f536254ed6136c93a745c920a88a6b27783b5f90bff', 'f01f5cd443357460a38466999cc533a6258122f7ef396de3d627c333403266d1', 'factor_resets TDbbg39JxFFUvGvNuv46Ew6ScdFCRrJopsJwVVSPuNkFapdCOK8HW5_ 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (120, 1, 94, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"2"}', 'f01f5cd443357460a38466999cc533a6258122f7ef396de3d627c333403266d1', 'f462b607135e3eaf46739f4e1e3ca3c02487f0ec5eb06e7e44385ec0cfeda736', 'factor_resets iEQYZC-NO3J0jkl8yiLRuuoDD5Gq9HiCZR5nnIqOud8FapdCOokAard 2
letters dfZ_C-L3jKqyU0CVwENblBHCIUmCTMPuV9MTprydAzo53pNFaaZ3QB_9c5ckWH1 61', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (121, 1, 95, '2026-06-23 11:01:00', 2, 'factor_reset', 'person', 7, '{"reset":"2"}', 'f462b607135e3eaf46739f4e1e3ca3c02487f0ec5eb06e7e44385ec0cfeda736', '54b420872498ac85e0a1eae431d0a40a9447feaea8518c805e5536d3d7805d13', 'factor_resets rbIcFAPv8Gm06VKN68mZ421fsZh2k1cQg9cwKCFsUKEFapdCOK8HW1D 2
letters rYqQT5ji7Aql4MnBsjK6H0uuJtYdcsCsMJUk35rYCpYmApNFaaZ3Q169c5cdBH1 62
recovery_codes gone 7 23629a45d4aac3abc7ef424b71bf98f5b86736f11a162059b6dab472f476eba5
recovery_codes gone 7 31ceee5b306607d802d7116d9d3d281c4a7402a9170d37f52af181e159204f52
recovery_codes gone 7 43da0b0eab0ded32a4a08b99f5964434cd6c5ec556b6c46ecb2eadf4ae970735
recovery_codes gone 7 4847ec96486a37356bbaf866a834c6b04152f614ff110d6f0b9ba3b9071eca98
recovery_codes gone 7 52bda7ead9905475c7fb9b3aa64232b2a8a57dfeef81e2eabef58902a9e5d2df
recovery_codes gone 7 5b48ebc9ff4fe7824f1b1aebf8fefe5780b03adf512142fca9b85319fdb5fcf9
recovery_codes gone 7 8032940cfbd01dd740cde30f035d0647f910847e48b4c368c8c6d88e891cc676
recovery_codes gone 7 94e73bcd7c498ad692d4f42891491e51f4529a03a4722dd277c7e4d6401f664b
recovery_codes gone 7 ba77a9857d30fcb0a09a4440590a774d74d9f0028354f51cc632aefefd882521
recovery_codes gone 7 c25e02e392dfa4a50955c69eb16207ecf215373cdc10b0c7cb94c9246a2ef59f
second_factors gone 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (122, 1, 96, '2026-06-23 11:01:00', 7, 'second_factor_set', 'person', 7, '{}', '54b420872498ac85e0a1eae431d0a40a9447feaea8518c805e5536d3d7805d13', '1766543c52a3ac9995624449616c7e5025867025f45eae943e51ec90c7415776', 'letters 3ud4kuLNd28flQeD_dkFaH5I6zP5rwmoQr_bSIq-nL870pNFaaZ3Qjq9c5cEZH1 63
recovery_codes XgNkFM7Vvs6V-_3IzO3dJybv200AHUI-2SELPkxUXYkfh 7 0a8ed65ff9afafad8b3525c3b37c1795058884cd89ce059a1cc77981f051377c
recovery_codes DgD8h3LtGYCIrsn7zGo2nfXRrkh39w_T8zshMtqZYzUfh 7 3332354117fdaee7b6b1e7c439e4f482e1db8340e2ac783063fe57dbdba03b51
recovery_codes zKxN7nC0Gp7aPEDH7SgWZIXqqzt2aItVG8WWehoeu4kfh 7 53546971a80ddc1c845a8343db1da02688d13cb49af4e3d8a3fce78bc27955ad
recovery_codes 7LZzUdCVKsptmYNJ2j2wQUz1xO18n-RLPADLhSYOyfwfh 7 595786e31dcfc7c573ada0d708aaee846811d9da6bce63a66acf7c98b330eb85
recovery_codes 8hzlVOKDKjJhZXm0fhOnBiCTve140wcXweXi3E7lHHQfh 7 71d6dbc9401c538540b5c08d04ead5318b599d04b107312441f1a88654a20808
recovery_codes N7gcY58p99Ts5-ff97M0pE84-_EAin6Xl1yHQxhytVUfh 7 87911367b24208a318b0166132b1aa24656ef47970668a4ff4d0145e0a1d160b
recovery_codes aP_m3Eu9rHlSwjU1l6DUr8g7zEbyitUtb0MRkUEOybMfh 7 996d8b1956d54c8f260825499b6e431c41cafb649f8dda3511aec89faef9c491
recovery_codes JgIyC37qfOdEZwXoLkFEr3KT0zrktt3sXgMDxSgBwB8fh 7 b16cdf847a821394ac34829457097ba9e786b147b6239ce59166eac4af0cc936
recovery_codes U8zxXO42wQdmnQdJ5l67wFIIJo3vBojzyYThT8H1TUofh 7 d2f0cf5bb0ba2a8e7d697e973421e93ac8f3e7181e373b5c00ffda20c78a0a06
recovery_codes HM8qxVRC8lLjXdI-KdgugwoTt9hakVMMvPfgPNeEgQEfh 7 d4bf8960bda772521416e6d593308986ef3d0e8b6e5a6c86dd0dfe05ca980c98
second_factors fN03ON1Z1pL1VWWytRz3QWnz4rfmHbMwcCVm5l4xnOYibI7AD 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (123, 1, 97, '2026-06-23 11:02:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and code"}', '1766543c52a3ac9995624449616c7e5025867025f45eae943e51ec90c7415776', '8ddbdb2cd229b706462dd12a3a86fd0a04919ca088bbf6f70bcc143c129b5d6a', 'letters CEPjEv2FSWKwl5h56zqlrzZequSXtROT79wto2PGUto2EpNFaaZ3QIv9c5cm3Ha 64
second_factors uDrR6xAwUjewdusLYXxkp7dcRbPMxrAIB1EE9DopQJsibayAD 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (124, 1, 98, '2026-06-23 11:03:00', 7, 'recovery_codes_made', 'person', 7, '{}', '8ddbdb2cd229b706462dd12a3a86fd0a04919ca088bbf6f70bcc143c129b5d6a', '5e0f394b3cfc9765b0a64d1b01c46f20ff4924d1b3eaf5591d1de004fe07eeb3', 'letters VLaGRTt8Lpw-DSlEWtHy_uuMl-S3m23Nx1tcHEZ2lm4GypNFaaZ3QHg9c5cFrs9 65
recovery_codes jyyELacoaRQ3bJlFk24o7zQuc_GJ5f08L3jRuzgKTOcfh 7 044ccb242952657e5dfda8885e853b95f76e260e9de41d56aba12b219624611f
recovery_codes gone 7 0a8ed65ff9afafad8b3525c3b37c1795058884cd89ce059a1cc77981f051377c
recovery_codes n08XFjHE-DB7lK8WzXq0TwTWE-4UPh8WEYM6DYaEjC0fh 7 0d08e7cd2ec1205f5bccbd93ffb70767b76ca01c967c269c240fb40d972b330e
recovery_codes RLo7GPmiQHHEY0VJgUiXxbHE2zayEBuCYuWtA-LH34gfh 7 1a1ea362fcc16ba9e6a242c7b71587c5da5ddefa489f97b8758734640cababaf
recovery_codes ejTrt7PAUgFYOHK3JYgxhQSLNZG8cDbwMgyu9T2iUVEfh 7 1ababd1c6ac90678fc38966cdede2d4ef38e6799d155d262a3869a0ae633287a
recovery_codes gone 7 3332354117fdaee7b6b1e7c439e4f482e1db8340e2ac783063fe57dbdba03b51
recovery_codes MNcVICTEXsszzdPDbPkyopGuaIwvulbSIoQ5uGXvPjYfh 7 36e1bb803c6dbf6ee22863f4e445472fd7d7612008cf95ef40b393f1f0c9224e
recovery_codes h1kKCRV4nbvpheHuYTs-IwMNtUiygRRz21_mQjv77csfh 7 4e76e7b0a269fd9f376efa0410cb507b641901bb3a422b924abcc06e01e1abf9
recovery_codes MwHcvvja5gNUuK1wYadcRv4OxzZwttji8CDw53oYZrgfh 7 50efa97ef5db91b4a84fc2aef4d90bf2c622bb5b9dbb2604197c0d42ccabcb97
recovery_codes gone 7 53546971a80ddc1c845a8343db1da02688d13cb49af4e3d8a3fce78bc27955ad
recovery_codes dOS46j-K4pIri5oMCQxjjCJsi8FO7hfX7pWy6flag7Qfh 7 5755a06e4b383d1635a17e637333f00e1b647e6a887b1cc80f4a2fd1109601a4
recovery_codes gone 7 595786e31dcfc7c573ada0d708aaee846811d9da6bce63a66acf7c98b330eb85
recovery_codes dU0ORf-HNIxsCgangWnvI-wmSxRqbMY-JzNn51pwgVQfh 7 70e412dd42e4bc51c244abe39b3a58936b3f52dd84c3c37c06e0f3be3c50e5ba
recovery_codes gone 7 71d6dbc9401c538540b5c08d04ead5318b599d04b107312441f1a88654a20808
recovery_codes gone 7 87911367b24208a318b0166132b1aa24656ef47970668a4ff4d0145e0a1d160b
recovery_codes gone 7 996d8b1956d54c8f260825499b6e431c41cafb649f8dda3511aec89faef9c491
recovery_codes gone 7 b16cdf847a821394ac34829457097ba9e786b147b6239ce59166eac4af0cc936
recovery_codes gone 7 d2f0cf5bb0ba2a8e7d697e973421e93ac8f3e7181e373b5c00ffda20c78a0a06
recovery_codes gAK1jRTHiwLhurk948M21X-3Jvq10CNDhi9HPKyO2OEfh 7 d3faef70cc7a95f079f5cbc52ce5167b5e82efab999dc394f42c60d171d3289d
recovery_codes gone 7 d4bf8960bda772521416e6d593308986ef3d0e8b6e5a6c86dd0dfe05ca980c98
second_factors GCo56Cnu451QXoU5e8hvdTfm30emec0_z1_1CYxmed0ibliAD 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (125, 1, 99, '2026-06-23 11:03:00', 7, 'recovery_code_used', 'person', 7, '{}', '5e0f394b3cfc9765b0a64d1b01c46f20ff4924d1b3eaf5591d1de004fe07eeb3', 'f38ce9cc96fbb8c905fe461466d1d9350c817deacf93451a48b52429b7de9fe7', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (126, 1, 100, '2026-06-23 11:03:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and recovery code"}', 'f38ce9cc96fbb8c905fe461466d1d9350c817deacf93451a48b52429b7de9fe7', '5592e9c73a502fcc5bf0579b0f510e022ac4582ab256795547ae8470569436e8', 'letters eRCquhLb4cNHOJVA-BMT7C2zuEMCdCMMUfEfwu2IVD4pFpNFaaZ3QSZ9c5cdXs9 66
letters wsoBKF7RLx5ZVwiqrmK5v8EL1fGpslyBctkjdFP9IdoH_pNFaaZ3Q179c5c3cs9 67
recovery_codes Q5uZLhw1JXT1Jlzl0e6BvTHf-3hjY-HVlfg9oB0dUhYOn 7 044ccb242952657e5dfda8885e853b95f76e260e9de41d56aba12b219624611f', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (127, 1, 101, '2026-06-23 11:03:00', 3, 'second_factor_set', 'person', 3, '{}', '5592e9c73a502fcc5bf0579b0f510e022ac4582ab256795547ae8470569436e8', 'cba5a2f9bc6f826589d11ce201a40b95a1f457a74057b51adbddbc802f656e0b', 'letters DTKdOqyOdwmpWIlwi2vuK53HoOq1vMZ_YZhe5CrQTdYhapNstuM3QIZ9c5c6Js9 68
recovery_codes duYbpEeGxAyctu0Ih7fvnsZiKuAeFLLKKwgngVF1FOkfh 3 0c9d2a5f7e3c49c54178b664455425c50cada1b92558b6eb6869be7dc1551e4f
recovery_codes Iu2C-wK5Xcg4w-JCEbE7OwcO3rMhjQQfvHcyjA_8uDwfh 3 151a8a258b6eb03b437befe5948e93e782c04465bbf4648e44b877962a783a2f
recovery_codes p3ll1_MLenOpLMoupzcENivIufjFoCtLP3JKIi7GBlsfh 3 1564c0c0f8d93aadaa49309681bdfc8e75b4d638e364b5e536c85e7082570bb0
recovery_codes PKTDxzW__K3ktVYYkado69q-uFzzRjHdwrx9_wW9sJkfh 3 19e4c77c5ec75c88285123c2d0fc36657eccb284e7750901104964bfd943f2a7
recovery_codes szR7mmKdV0vfUDeO_nb_cv9WsrlNNrWbq35s9B6EXDsfh 3 85709ee9057634a44155e51bc9cda87de72ba81f28bd022c0bbbd804ee142ad6
recovery_codes afOdcsdFyIa_9X9Riz1HuzvK55fHUa2H1Jc88ZMbJpAfh 3 8a7541fc2c9e935752a13cc65b45bf208103f18609cd3c53b3633753ec7e01da
recovery_codes qoTyOz-lk9gAn7xHFWPZQIrvqYXbBlfffZ7SBbCDd5Qfh 3 9df47a6c4c49f17ef9b9c62a741b279e3a7a413467da6e8b9771476fca5df0a5
recovery_codes bgnYJ2rd4g_uD1nk7Uaq-rj4fXyJkuRa5sJS1YqJTeYfh 3 a4aec66730ec58fb22ea7b3f3c3f43226b0f6b711736c7aac3ad54d0a12f4250
recovery_codes olfzgk5_WlztYEDUUHBWhV9UqPFqtWee9BTJnd_4nXIfh 3 a7cf217465b2ae6f782e4b5a8b34e477308a6f371d5fb76dbfc9353b0be5bb81
recovery_codes Dz-bfx6aIZOhO2csna2cFLm-exr5RuXXRwccZ8TaTaEfh 3 c78c4bad3a42ab47b85c49f48311321ab79ce4aa7f01052e193a5807e32e2a7a
second_factors jnwLZ0lyDtHqtCqzoDNiYG-gI6OZiW3x-hERp_NBqXsz3li75 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (128, 1, 102, '2026-06-23 11:04:00', 3, 'second_factor_removed', 'person', 3, '{}', 'cba5a2f9bc6f826589d11ce201a40b95a1f457a74057b51adbddbc802f656e0b', '9b6aa7c9369de7aaee7f8d4258aa75cd275d3c080df35458c16ad576d97c32b2', 'letters h2IO6ndaymVsVZUahqJEz6UAsjgTHNPJuwoeNkjfIbgU6pNstuM3Q1R9c5csVJm 69
recovery_codes gone 3 0c9d2a5f7e3c49c54178b664455425c50cada1b92558b6eb6869be7dc1551e4f
recovery_codes gone 3 151a8a258b6eb03b437befe5948e93e782c04465bbf4648e44b877962a783a2f
recovery_codes gone 3 1564c0c0f8d93aadaa49309681bdfc8e75b4d638e364b5e536c85e7082570bb0
recovery_codes gone 3 19e4c77c5ec75c88285123c2d0fc36657eccb284e7750901104964bfd943f2a7
recovery_codes gone 3 85709ee9057634a44155e51bc9cda87de72ba81f28bd022c0bbbd804ee142ad6
recovery_codes gone 3 8a7541fc2c9e935752a13cc65b45bf208103f18609cd3c53b3633753ec7e01da
recovery_codes gone 3 9df47a6c4c49f17ef9b9c62a741b279e3a7a413467da6e8b9771476fca5df0a5
recovery_codes gone 3 a4aec66730ec58fb22ea7b3f3c3f43226b0f6b711736c7aac3ad54d0a12f4250
recovery_codes gone 3 a7cf217465b2ae6f782e4b5a8b34e477308a6f371d5fb76dbfc9353b0be5bb81
recovery_codes gone 3 c78c4bad3a42ab47b85c49f48311321ab79ce4aa7f01052e193a5807e32e2a7a
second_factors gone 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (129, 1, 103, '2026-06-23 11:04:00', 1, 'account_closed', 'person', 12, '{"reason":"long_absence"}', '9b6aa7c9369de7aaee7f8d4258aa75cd275d3c080df35458c16ad576d97c32b2', 'ce0240eb1195b097b6b28b4d112cd62314dd4cad759aa08745f69d215c359792', 'account_closings c6xmsAtsrIg3R0bjH_ol2bnTB6BVsGku93Zy8mXUptALZXRqxzfsNgXj5 1
letters h6zkwgZ2TrWbLhCAkm_7AQfogX4AjHICze4i9RjlodMcUpNLZ7p3Qt-9c5cNrJm 70', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (130, 1, 104, '2026-06-23 11:04:00', 2, 'account_opened', 'person', 12, '{"reason":"returned"}', 'ce0240eb1195b097b6b28b4d112cd62314dd4cad759aa08745f69d215c359792', '662718cb20a98b6d194d4a6c60680fb6e99f9b4ed4cff28498c8736481672533', 'account_closings 8BWMxg0babO27od4S9IVAX5myuAsocIK5E268UbOjW4LZXRqxzft6TKXG 1
letters zo5Z-G4plxcNTX00wrwk3NXCbLUrbcWYVA5SjthFfiw57pNLZ7p3QkK9c5c2bJm 71', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (131, 1, 105, '2026-07-03 11:04:00', 1, 'posting_ended', 'posting', 10, '{"last":"2026-07-02"}', '662718cb20a98b6d194d4a6c60680fb6e99f9b4ed4cff28498c8736481672533', 'c24377c1f2f20f9a02fa4fb0b4b1c6b8d7b3440edb6ae035ba508f8144a7f670', 'postings UMqSm-h-urKICtn4E0utEumZJVw7yNxQQvdVOx5_oacLZO1Pv7PoW2G 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (132, 1, 106, '2026-08-02 11:04:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"0"}', 'c24377c1f2f20f9a02fa4fb0b4b1c6b8d7b3440edb6ae035ba508f8144a7f670', '2a38daf9ddeb627889ee5c380a2928bc4e631aa6c81bb1de7194bad5b20df859', 'letters -QE6TNtkjzTX-bJIU3TYXllV_R2pyTjjSun8poJRCAwEqW0XEyOHPMz9c5cyfuZ 72
letters ufCuKM3cRusrGlpAftaw874I3FMXx6Do1Q-OEx2Ae3QMRW0cD2-HPvg9c5clGuZ 73
notices 34sTBYY0sg4oxJW4VnPDuVC7iKEKOfKbJY1cPsqGxc4aMGo 1 0
notices 0_7U-aAdG52s7N8B0003rxHFI_pQasHExg-NK117GBkTNGo 1 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (133, 0, 20, '2026-10-31 11:04:00', NULL, 'account_closed', 'person', 12, '{"reason":"no_posting_or_duty"}', '210c61f6d24a87784675acffccc65f878a3751800229d5b0b00b0ceb0dc3acc7', '601b08c6acb3efb90681f5b8f2b416f3b901f8e281501a5d50b3229a74d299ad', 'account_closings UvHbyUn2qITjDti1cTIYWEgi2zlvBKM0ivLUgFAq2A0LZB3jckXsNgXj5 2
letters k3PB32wBgFpQyb158ZgX2oGUt5Zod773IhN1eOUfuB4PapNLZ7p3Qt-9c5c01ba 74', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (134, 1, 107, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '2a38daf9ddeb627889ee5c380a2928bc4e631aa6c81bb1de7194bad5b20df859', '37a089ae2aca85163261ea88db81a913dd3e809d2ac000d2f9a6a8ab21f37d28', 'letters uU1B_DfYJfdl421NkeaPfPYuRAbB9jYlTc2_8mAcpaMN_8dT8x-dM9ANM5cGRba 75
password_links V1-hK9hRUz179-1S32NtD63MiLC3VzT2kZb0-Pm55c4T8nQycmLfh 13', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (135, 1, 108, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '37a089ae2aca85163261ea88db81a913dd3e809d2ac000d2f9a6a8ab21f37d28', 'e961a2003b1e727d1da9f72d78f60d9fa6ee2353084f8b7c032c65d148ebf604', 'letters OXw964ESwgzOyo2v8_PHpmrRHsKPFkCI2q6s2mL6fzEcA8dT8x-dM9ALH5cReba 76
password_links P86KXcE6ibRh4XKzIv_9MOeFkeJBt9bf206BJat7g5UT8nQycmLVa 13
password_links vhZ_k8t9yuXqDNFxd06oJGbq-1Xx0r2oL1t5jjRvGo8T8CvycmLfh 14', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (136, 1, 109, '2026-10-31 11:04:00', NULL, 'sign_in_failed', 'person', 5, '{"failures":"1","with":"password"}', 'e961a2003b1e727d1da9f72d78f60d9fa6ee2353084f8b7c032c65d148ebf604', '5158fefee66af6f0ac358d183edb6d2f2d916731a31fbe7ed0b8a76ac442a9fd', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (137, 1, 110, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', '5158fefee66af6f0ac358d183edb6d2f2d916731a31fbe7ed0b8a76ac442a9fd', 'ab76fbbd28485d2afaf0a21b9a65a712accc93e8bab2f2b9c737b8cb45c14ecd', 'letters ot245Tvvj4HUu3Y_X5ZPqJaxu4DweC26FXaPANcsbKwfGpN2VoT3Q_X9c5chJba 77', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (138, 1, 111, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', 'ab76fbbd28485d2afaf0a21b9a65a712accc93e8bab2f2b9c737b8cb45c14ecd', '06b3d348b4dcf0eb922b6903c6660a58a2c7e49139f0738c1458933322366978', 'letters a5YIhZGiGANlXg5LRq0a-13Wgkmp-JcY_1SWHYcgAsI6MpN2VoT3Q_X9c5cH-ba 78', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (139, 1, 112, '2026-10-31 11:04:00', 5, 'session_ended', 'person', 5, '{}', '06b3d348b4dcf0eb922b6903c6660a58a2c7e49139f0738c1458933322366978', '26d7af1f8d6da5de14252418c92d9cd3ff723a1032545c26908572e0be2c5a38', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (140, 1, 113, '2026-10-31 11:04:00', 5, 'password_changed', 'person', 5, '{}', '26d7af1f8d6da5de14252418c92d9cd3ff723a1032545c26908572e0be2c5a38', '661284ac7d6bda1778f261af93343a727dbd6fc15eb32494e2f88dd465f1d977', 'letters _KYfCAmgqXgRhZzA-c-4MbkPsFmnyaFi4autMMVxmhECtpN2VoT3Q4H9c5c4tba 79
people eVHvJ1jgefpiobEndCRNlpO22E4daDIj140e9QW254MH9SQs_lVB_ 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (141, 1, 114, '2026-10-31 11:04:00', 5, 'signed_out', 'person', 5, '{}', '661284ac7d6bda1778f261af93343a727dbd6fc15eb32494e2f88dd465f1d977', 'f42bca9185e0176252390d5542df76489de2a7d1117ac82104abd9dc5f170ac3', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (143, 1, 116, '2026-10-31 11:04:00', NULL, 'refused_often', 'person', 5, '{"refusals":"20"}', '04f3cb47e6bef0e7ce9a417a258acc6f1bbe334d9f4ff481db50ae9592c9ff18', 'aba3ad4c03ba450c0c4d701f7fc7abbff1b9607f982e27a5a7426e1d019f656d', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (145, 1, 118, '2026-10-31 11:04:00', 3, 'exported', 'organisation', 1, '{"by_name":"false","list":"team","month":"","programme":"","role":"","rows":"6","status":"","valid_on":""}', 'e8bde12987327195302f1b67564b198aa74e11532c43a5453b3d285010d6d553', '41dfe633d9bf8cd2873b3fb623937de57cc5305208ad412e7381a34c7f7c9ebc', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (146, 0, 21, '2026-10-31 11:04:00', NULL, 'notice_given', 'person', 7, '{"letter":"anchor"}', '601b08c6acb3efb90681f5b8f2b416f3b901f8e281501a5d50b3229a74d299ad', 'ea19090f3ad2a49aec3bbb8775901e9e7b31a22489f7bde27b489816b2629c8b', 'letters dmT9bTpdoPCnJMl8BsJhrq-6C0ID_cDKE0rLJTfmjQEXHwWFaaZcfjs9c5cE8ba 82', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (147, 1, 119, '2026-10-31 11:04:00', 1, 'person_added', 'person', 13, '{}', '41dfe633d9bf8cd2873b3fb623937de57cc5305208ad412e7381a34c7f7c9ebc', 'a7fca015656e55b9d517b782f07c85e855f0d4959ae5b28183a5fcad8d2bb7e9', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (148, 1, 120, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 13, '{}', 'a7fca015656e55b9d517b782f07c85e855f0d4959ae5b28183a5fcad8d2bb7e9', '7a008588054fcfb160bf4c7d971f0e560b16824b22cdfb6053c3918d031e72a5', 'letters O0cp5tGUkXI2HpLpOHpHprfZ4dbBiAhMa7nRPgfmzSgxR8dlH74dMkBYt5c9gba 83
password_links TM8YoDY219ls0RWh6VlFhyGTqSTrVLK0QfFFHKw9OIolHqaycmLfh 16
people qW6l_uRz6nLlqOYyy6tfZB1US2X373QLqlaynVL4VDkXAfqntlVkK 13', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (149, 0, 22, '2026-10-31 11:04:00', 13, 'password_set', 'person', 13, '{}', 'ea19090f3ad2a49aec3bbb8775901e9e7b31a22489f7bde27b489816b2629c8b', 'd740f046f409cbe277ecaa8477f6da4d848b6bed33af516a794ec0b93ddae985', 'letters ZmSWyQDucNjaBdRBRnlUjAOTcN9KtkWaBuNxOApoWOwPppNlH743Qkx9c5cfnba 84
password_links EyAn27gDZB85qGY3NP_luFe1vdLGmtg-GB9-0Nfw-7olHqaycmLVa 16
people j7r-imX2UAcQMxtotJmtJMDv3ERBKUoWa0bGhx_LRMIXAfqfDlVkK 13', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (150, 1, 121, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 11, '{"from":"2026-10-31","person":"13","role":"intelligence_officer"}', '7a008588054fcfb160bf4c7d971f0e560b16824b22cdfb6053c3918d031e72a5', 'a9f8c2caad2898324fe4d92f39dae01dbdc2f5849df0c58aee151a6a57e5a869', 'postings IfIG0R0UX3xBStz7eGaHM6Z4_juJyu3ouJR-2pg1GB8lHO1iuNN-YLQ 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (151, 1, 122, '2026-10-31 11:04:00', 1, 'person_added', 'person', 14, '{}', 'a9f8c2caad2898324fe4d92f39dae01dbdc2f5849df0c58aee151a6a57e5a869', 'aa8ef79b1303ccd87845b2915729d1468859b7ebda5fd1585e9eaebd6b21c8b7', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (152, 1, 123, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 14, '{}', 'aa8ef79b1303ccd87845b2915729d1468859b7ebda5fd1585e9eaebd6b21c8b7', 'f43d607d7fb02c001cba19b80381d83a0d97ac780e8512afa707b19168762b27', 'letters AFkDUon9SB7FJcTFP8zO920A5L5W_3TCDLVwFd0HjgQE_8dOXEAdM2YxM5cohba 85
password_links cR-UQ6_pX-UXCWlPuLfjW-a2Oq9ozn4yJVwnbQ4DmpUOX7CycmLfh 17
people GSq8GsFP3I55PHrnJDo4dljLFNPQsWgkemYXR1lCty0Y8imntlVkK 14', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (153, 0, 23, '2026-10-31 11:04:00', 14, 'password_set', 'person', 14, '{}', 'd740f046f409cbe277ecaa8477f6da4d848b6bed33af516a794ec0b93ddae985', 'f21eb5237c19ddc63df44f149e7f0e44d03d32eaa5f3bf7147c389256cc14046', 'letters sgcJBP6fRoZE3dkG7NYmWBSRAXX4SiZ0iOO3eckWlCUH_pNOXEA3QQw9c5cRbba 86
password_links 93jZCqQk-QZhJqg_BPtsoJMSl_tMZIgs8MV3Ue1O-PkOX7CycmLVa 17
people MiILvyRUu3YTdes2y3Q2Ztg-QeLnrfcV5slYLkNKbpAY8imHklVkK 14', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (154, 2, 8, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 12, '{"from":"2026-10-31","person":"14","role":"intelligence_analyst"}', '40304baaea0f6c38c33eb8da4439e9acdfb42e42f619a7ad05f7e5dc7784f477', '7fa0ae5abcf3acbe7a26d9ad6d10d3a37ee87a8ff10f6fedb34029a15ff47a17', 'postings ijudrXWLfMh2bCDJnvc3LxT9eIAydLL6YYnU6HVrxXcOXSxDsNN-YLn 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (155, 1, 124, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 6, '{"kind":"provenance-confirmed"}', 'f43d607d7fb02c001cba19b80381d83a0d97ac780e8512afa707b19168762b27', '55ef856b3160c2422081438e94b7f0ad9158a84d6ef0075a89473ac79398d290', 'texts 9HMBqb-pcH0m6NeGj4AsQuB8hVMrSIRAosyJvxxMUlUYg 41
work_versions G946xiVJf-p2JOIv4zUtncmr6apWo_NvGHBUKxx2wsYo-5ZCeNN-YSNDNjkOGjP 7
works 1qcWo4YXplFXkVugW8PdSNBv3kl-8DfvHDAg9Drff4klHO10_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (156, 1, 125, '2026-10-31 11:04:00', 4, 'enrolled', 'enrolment', 3, '{"criteria":"3","edition":"NATIONAL-1","person":"13","starts_on":"2026-10-31"}', '55ef856b3160c2422081438e94b7f0ad9158a84d6ef0075a89473ac79398d290', '357659bd1613754abf75ce2692b567f2f997c07145ec7bd21a4ffb4ab130a79b', 'enrolment_criteria u66a6s73MqvV7yaJr1E6rizRdQejWDIeQyrLiIjfP68 3 1
enrolment_criteria I9CloF_ae-WElNxwtscYUBaqVd5hy1wvnOTtovNAGgA 3 2
enrolment_criteria l88ENXb75eGzW7QI8qBJEmj2QBkou0sw38qda2gS-q8 3 3
enrolments h-TYO2Urkth6KJfCug9ciJx5Lm30r8bLwipgHmJQR4QlHO1F9iuNNbSFvJF5xMPNEq7 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (157, 1, 126, '2026-10-31 11:04:00', 4, 'conflict_declared', 'conflict', 2, '{"assessor":"6","trainee":"13"}', '357659bd1613754abf75ce2692b567f2f997c07145ec7bd21a4ffb4ab130a79b', '48f2905e3fbb2044256c09072886cbf0d940d06335b3b2ec6de203e8cf73f254', 'conflicts Vc8CXuC-71PWkdVcqic79ZyFlm-OWBDvLqs1U9Tgvv8O1ifsHtwcZ4yTIGA9f 2
texts neeES5LCoRFn1uNcpbuydIKMjXUWZnTp4TCtXnpF_jcYg 42', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (158, 1, 127, '2026-10-31 11:04:00', 4, 'assessor_allocated', 'enrolment', 3, '{"assessor":"5"}', '48f2905e3fbb2044256c09072886cbf0d940d06335b3b2ec6de203e8cf73f254', 'ac0032824c4782a5ac7c1c05d16ee32cf70bdd9daf726310610871aae86387bc', 'allocations QtpYLttiS_X7tpaPa9fpuoq2fNJTkivEu68pJ5SWq3QWYO2M-oC 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (159, 2, 9, '2026-10-31 11:04:00', 9, 'enrolled', 'enrolment', 4, '{"criteria":"4","edition":"NATIONAL-1","person":"14","starts_on":"2026-10-31"}', '7fa0ae5abcf3acbe7a26d9ad6d10d3a37ee87a8ff10f6fedb34029a15ff47a17', 'b02bc3c8c98065d467bc6cda133ebf91362e3dec5308c84ec20256269fb5fbfd', 'enrolment_criteria cB48dPOKzA2gMbRjg407v32ZCpC7LYI-U33kOwlLoFM 4 1
enrolment_criteria lSB1H87dcKJAmApuet8n01pDwCaiJRy2nZFY9pseEcQ 4 2
enrolment_criteria Hyst1xJVyBHIdCHh0W5TwFPVVHzgrwUMZIV4RWzFOIk 4 4
enrolment_criteria bg5E3BZe5Jm58jC5aFTi_XVPzDRP3AFBUqVhHHOKBlc 4 6
enrolments EquqrNwSNh9cMq6mzTh5D4jj3fdS6qGpqJajTH_JeBUOXSxF9DsNNbSFvJF5xMPNEq7 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (160, 2, 10, '2026-10-31 11:04:00', 9, 'assessor_allocated', 'enrolment', 4, '{"assessor":"10"}', 'b02bc3c8c98065d467bc6cda133ebf91362e3dec5308c84ec20256269fb5fbfd', '3852ab93a0bbcb5d36ab7911b5e767937311f6e8076afb99d255a2387fabe9f2', 'allocations CV4Y7a2iHlJqoqE1U2eeKolG-SiTPpegsveDoFIb9W0ogvEP3oC 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (161, 1, 128, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 7, '{"kind":"provenance-confirmed"}', 'ac0032824c4782a5ac7c1c05d16ee32cf70bdd9daf726310610871aae86387bc', 'd77ba54e92eb3ca9308a9ecd976e1c020a992b95f063620f62f24c128909aac4', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (162, 1, 129, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 5, '{}', 'd77ba54e92eb3ca9308a9ecd976e1c020a992b95f063620f62f24c128909aac4', 'bf7a1b386720101f2c06065c25867ad66974d787eeedad48d969871f6a8a79b3', 'claims TYYfFfd-hJXZFsH0xfb_69HNptSw56sBmeU6pQaSTc4wNXnxjy3 16
evidence owArb9x4xJ1JCrn3BzIw9ABBj6hVoAnxjnoBorenLCsWY_h 4
evidence_versions TfXEsgXSe0kEQ6_MgJSlRnXwtEhKs97JO4aPmeBURr4E_5ZXULBm1AoVhR1pMDl5OdK1EQl 5
letters GrMC1-ysUqtPzkhp2-6mHRILNjAD5u2yFNPMdhIaXPoYhEo2VoT2E3t9c5cORba 87
texts dG-JKVmD0VrN_2BG9z068v8x7WIl8YlwPI023L4wAfIYg 43
texts DNTMdHuX7doJXkTCvAEanHab_YdH7N9G0zcxMlNFJuoYg 44
work_versions dyx7LlNrcjdNryOeGwNJmwBPNWMl6uKgATS8tPEKY_k_h5ZCeNN-YSNDNw3etjP 8
works Wsx0pRzUqprpdMDXJVNep5QvxMcy5C7FyRqxiPB2yzklHO10_ 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (179, 1, 146, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 12, '{"kind":"provenance-confirmed"}', 'a845d5a2c5701b7af2cb158bcc70a342ba97c1204d85fbe6a34c80d4ac7cce64', '4b355589753293a2d3b21d499e7e6a31bb05d425c47a79f556cf2afb85890342', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (163, 1, 130, '2026-10-31 11:04:00', 5, 'signed_off', 'evidence_version', 5, '{"outcomes":"1:competent"}', 'bf7a1b386720101f2c06065c25867ad66974d787eeedad48d969871f6a8a79b3', '64bd6d1462fc245f4966ed6b396cf3440c246132b7d90103f73e2307c0552c5b', 'decisions FZ6SCPq2Z-QX7encnPpIQJ6FmE6OynLBEuH4aQupYwIjoO2rsePQk9pgxjJCUSHGixkGv 13
letters Hahuv4PajTxXh5bRGRQYp3h3CRnINNSYo9o6f0hbpis_mVilH74J22b9c5cTyba 88
texts D31lBiJeSmcVv4qyNhJDlw8kvmheY55jZGsaUU4Ke_wYg 45', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (164, 1, 131, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 8, '{"kind":"provenance-confirmed"}', '64bd6d1462fc245f4966ed6b396cf3440c246132b7d90103f73e2307c0552c5b', '0a5695fce8bfd97d91b74edf9e6c9daf33772340e146be7bc03409073cfd4e79', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (165, 1, 132, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 6, '{}', '0a5695fce8bfd97d91b74edf9e6c9daf33772340e146be7bc03409073cfd4e79', '49498eccf8fe036461a4103a54cf4d07c92cd1eaae519b129377e7a262b03379', 'claims X9lQwxoY8rGk6rMCKt9VPAOUFiS50oUzOnvh-ox4RjggESd13oK 17
evidence bzsKULkUECZVOjTeAEfRdasPjVxWZ2upz3c_R1rSXRcWYIN 5
evidence_versions MNYLzPgu-pInGVIeic8RTGLVy4KTfPDIrRR2aI6A7ZMOV5ZErLBm1AoVhR1pMDl5OdK1EQl 6
letters rXnkOd7gTBRWeceJcxcU6Pg9YlD8RC5zkwbvKF5nlGMYhEo2VoT2Eo29c5cORba 87
texts o5gPvKZZHd5eBqhnCLW25fpZ7DxjoSWvAUOUVdxqRcYYg 46
texts KuLjaHOVPL27aphd8PFj_4ytKNEDAS9WEQVsFztJzYoYg 47
work_versions LIg8RCwszVJkIH3zBweaI_rB_F6jqL917mGNV9g1bSIIN5ZCeNN-YSNDNYAW3jP 9
works aqnaQ_OfQcrqZzUWPHlkbgqJhOKYCxs_QquWG3h343AlHO10_ 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (166, 1, 133, '2026-10-31 11:04:00', 5, 'sent_back', 'evidence_version', 6, '{}', '49498eccf8fe036461a4103a54cf4d07c92cd1eaae519b129377e7a262b03379', 'd8d2d7a52730f409df7c53263cf284383c147e15d43395ee99628f8e05125c43', 'evidence_versions 5h56HEmDH-kPPrCavxU7opgl6KUw9hkrX3FdT_Dclk0OV5ZErLBm1AoVhR1pM3WS4zTbTQl 6
letters 607FLud-Ox1zk6ukLZAXFie-mXxLNMm342Vv4T4JDMMtz9JlH74HhTa9c5cM1ba 89
texts -PpS_Y1Bq6VG1aL7uhduy1LE0k5R0XShR0rRPquwcPMYg 48', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (167, 1, 134, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 9, '{"kind":"provenance-confirmed"}', 'd8d2d7a52730f409df7c53263cf284383c147e15d43395ee99628f8e05125c43', '01bc30b90b6008943049f8309007cb46f9a25de08e5e637455d2d7e56ee6415d', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (168, 1, 135, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 7, '{}', '01bc30b90b6008943049f8309007cb46f9a25de08e5e637455d2d7e56ee6415d', '46b5dde55edc5b3a56fea80c7598422bfa6b9697ec0de455b1dfacdc32b1c094', 'claims EuD2RkLaL0gGUdTX1IGV6dVy14IRhiWeyT0-vBrftp4IwSdKxJv 18
evidence 0R8OEoLiDQ1KKdbcPRp76cdohvz3KsBo9AQNsPgTqmcWYFp 6
evidence_versions cjREpGrgWx4AK0tFo3i2-HXno4HdCGClvltlHSk7ZQYyz5Z-FLBm1AoVhR1pMDl5OdK1EQl 7
letters rXnkOd7gTBRWeceJcxcU6Pg9YlD8RC5zkwbvKF5nlGMYhEo2VoT2Eo29c5cORba 87
texts H8hVB5a_kADiDHE5p7GlGe2aGfEJqeKH1FfYH_0aLXMYg 49
texts fyXXVqYIKYFOZD5debFuVHXT3whkj3mwlfcFS_pKsqsYg 50
work_versions WRKJDyo_tBZoK06o8fwMJ6z7t_yKUY6EMBg_FMHiiYQFp5ZCeNN-YSNDN9u-_jP 10
works rqA8ljx-IuzAuOAgcB6qHvM4JnapNO3ysq77BUyPY7AlHO10_ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (169, 1, 136, '2026-10-31 11:04:00', 13, 'evidence_withdrawn', 'evidence_version', 7, '{}', '46b5dde55edc5b3a56fea80c7598422bfa6b9697ec0de455b1dfacdc32b1c094', '58588459a8cc4de36d2b5058a9538ee6fc9fa6fcd33cb15d0ce3f9e235448fc7', 'evidence_versions oSFOAvyR5rEuOLS67igHma4mIUyIujIDx2UZuz5Kyucyz5Z-FLBm1AoVhR1AsDl5OdK1EQl 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (170, 1, 137, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 10, '{"kind":"provenance-confirmed"}', '58588459a8cc4de36d2b5058a9538ee6fc9fa6fcd33cb15d0ce3f9e235448fc7', '778ed9bc17feefa1bba11e80f6f506ca0321f23fdf231b55201e73506e8cd143', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (171, 1, 138, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 8, '{}', '778ed9bc17feefa1bba11e80f6f506ca0321f23fdf231b55201e73506e8cd143', '7651f51a39c2c897904a197f980a9d548b7ae90bf682fa5e1da3fc1b071e58a8', 'claims k5PyMEukiQjUK43eHLxUygAFjK04YqXMNThyGUfSKWYO1SdOnu8 19
evidence moeNvcqj14iWqKsmbxBhbU_v2afZVV6EaZNxRjT-ZDsWYkZ 7
evidence_versions Ia7QXzhmrJJoXyjLsQkenOMUcd_QQrY3DTecRj-jZBcXz5ZorLBm1AoVhR1pMDl5OdK1EQl 8
letters rXnkOd7gTBRWeceJcxcU6Pg9YlD8RC5zkwbvKF5nlGMYhEo2VoT2Eo29c5cORba 87
texts BJDCHH_-sb5rHCofxoBtoMaw1SEYpV2BXqwrOhku_JsYg 51
texts GVP8FoTwiRjAnLNi1YlPPO2fGESbeo_5Qd8LMYyrlAMYg 52
work_versions 2I-XieQNzJxSkT66ZqvEZJxyyWi8fW_3vsyO77RRhf8kZ5ZCeNN-YSNDNI6sLjP 11
works JTWKmNYHJKdcieS7nquFUBOp8D5WPeHqw6gjeejgo4MlHO10_ 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (172, 1, 139, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 3, '{"evidence_version":"8","reason":"live_intelligence"}', '7651f51a39c2c897904a197f980a9d548b7ae90bf682fa5e1da3fc1b071e58a8', '5d53832fd59c9618215ff9d749f48587d2e90a489970ea47d33154d19b8aa0df', 'letters CRyBUwZimgxVq4h3HT7MX2Cv1tvyXvJzIAq6s1YM6Hc4E2sFaaZOtKm9c5cf_ba 90
quarantines YmjuvdwI7Sx0ny5qGOnHyhUtnt6SULY1g0NMgzO6584O1har2bUlHO1eoMxQEFguT 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (173, 1, 140, '2026-10-31 11:04:00', 7, 'report_viewed', 'evidence_version', 8, '{"report":"3"}', '5d53832fd59c9618215ff9d749f48587d2e90a489970ea47d33154d19b8aa0df', '853bbbb50449ef6ef73eeaca4caf493337bfb362492c4214506afd022de18d80', 'record_views RNESuV6L8Hwv-9aGXTKuT92jME3m26MrPvW7aCCF5IE4sbanRMxT1l2R4 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (174, 1, 141, '2026-10-31 11:04:00', 13, 'learning_logged', 'learning', 2, '{"unit":"1","way":"shadowing"}', '853bbbb50449ef6ef73eeaca4caf493337bfb362492c4214506afd022de18d80', '05442ebb565bbd9ae881e0df62b5aadc7887fbca64270fd6c9d545d4c6787aca', 'learning_records zpBj9FQYmS0iqvwpuyTChwr8XEa9wVXcgSb3NdQRl2oWYlHHjad3q3IyY0_ 2
learning_works 9dRCxBF9UUY2kELSf23KONQEOzcKoK_I3sunk5PVeKw 2 7
texts o8HvRLIOc9kLA7WivW7PK-vVOzA1ztGbqpWilnMKDcQYg 53', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (175, 1, 142, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 4, '{"learning":"2","reason":"other"}', '05442ebb565bbd9ae881e0df62b5aadc7887fbca64270fd6c9d545d4c6787aca', 'df8e4c9979252eb4962626892ced39ac681a00de669b29e5d4ad0b418c864322', 'letters 0pGscf_6FtgEK55oWWW71GtCrdgVfN2B_2oZUcrLbQMd12sFaaZOtKm9c5cZDba 91
quarantines 6z5OpxtKpTfAUpVSMNbNOLvKNbZP5nTJ9Eah75nrA3QT1hao-bUlHO1pcMxQEFguT 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (176, 1, 143, '2026-10-31 11:04:00', 13, 'evidence_begun', 'evidence_version', 9, '{"work":"6"}', 'df8e4c9979252eb4962626892ced39ac681a00de669b29e5d4ad0b418c864322', '6c92b4c4d58758b72aa262ad6354aa57bee034c973ab304e268ae69a50862510', 'evidence 5ycS0mkKSIgl3gDAW_hqUmBaztRoD5EGyhovpQoYu24WYo- 8
evidence_versions V1ZnbkxSLZxlxxTE7QUB8JNcNjV18FaboBW5bMqV6jcXQ5ZZtLBfQksVhTKpMDl5OdK1EQl 9
texts jwWa5qEGGI6Cbz3eZNz9-WCkngYR9SPceV3yLiWwvU4Yg 54
work_versions kGWNV9UEXevDz7BZKiXhl31LY8-STm9gIWOr192mYeAo-DOCeNN-YSNDNBH5CjP 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (177, 1, 144, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 11, '{"kind":"provenance-confirmed"}', '6c92b4c4d58758b72aa262ad6354aa57bee034c973ab304e268ae69a50862510', '65a33431d9586e37d1a354213c6db53bc486f85ddd5d6063e7c031145bc2832d', 'claims XWRRMylM4tqH7sUgd_gckcpXdm4AzrJ58JRF_12JCgIDk-H8_FT 20
evidence MxHmpbEiu4NuhuJkOvQeWukrvpjngH95EF3EuiCLiQMWYyC 9
evidence_versions WvTECmB-gulDI2EWXoh1fIwm-573xUNUJOJ1BC5j3A4gO5ZJ4LBm1AoVhTKpMDl5OdK1EQl 10
texts TDgDqH8GJYPSNHxh3OTKF_-r9VBcDyEcuCzUt8zH28MYg 55
texts TcYgE3-dnGSvmaYikYdH1VYIuLi0fBYeIKDb9txF-0AYg 56
work_versions 3PPlp2SHiSW2uijaX5VhcfEhMIcJK-8E5rhgfqLn4AQyC5ZCeC5R-SNDNxevzjP 13
works EBS4GP3p_YO8yk5C98gg8ArgMaO0mSwAXTvpqwpGQTslHO10_ 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (178, 1, 145, '2026-10-31 11:04:00', 13, 'draft_discarded', 'evidence_version', 10, '{"number":"1","work":"11","work_destroyed":"true"}', '65a33431d9586e37d1a354213c6db53bc486f85ddd5d6063e7c031145bc2832d', 'a845d5a2c5701b7af2cb158bcc70a342ba97c1204d85fbe6a34c80d4ac7cce64', 'claims gone 20
evidence gone 9
evidence_versions gone 10
texts gone 55
texts gone 56
work_versions gone 13
works gone 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (180, 1, 147, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 11, '{}', '4b355589753293a2d3b21d499e7e6a31bb05d425c47a79f556cf2afb85890342', 'bc0740fee1507a99f1043b5bc1dd32b92c627bea4589dd7d2ad58bddd4ce6595', 'claims 3kOGvgaYWh1inxnHX47G2fNilcsCFI6fRvAu1LOukiYvN-HYieO 21
evidence kjq2sJ5r5By5oIUzlOleY6G-xuWI1sGMST-2tf3O3ckWYp1 10
evidence_versions IT8oQsPbwGLJglek2o1ikLfqY1IFuKJ0EyJTYtXAYRQgR5ZcbLBm1AoVhR1pMDl5OdK1EQl 11
letters rXnkOd7gTBRWeceJcxcU6Pg9YlD8RC5zkwbvKF5nlGMYhEo2VoT2Eo29c5cORba 87
texts -PPCmvuHPsZ8P8wvV-1NQKlkt9B_w6Mwsl6A0ptfgSsYg 57
texts hhNB83Sozc1Ju0nzy_pzQ5Pq0bxlWBhFg7poPcMAm54Yg 58
work_versions By9e2bhcX6eSR6jYv7PBs_K4N2pSFuUKTgL_vmXgEm0p15ZCeC5R-SNDNAKPvjP 14
works g1MD2sgU5uVaYOYDnkhf6sO4n9s9v-hofphkdI9eecolHO10_ 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (181, 1, 148, '2026-10-31 11:04:00', 1, 'duty_proposed', 'proposal', 10, '{"from":"2026-10-31","kind":"curriculum_owner","person":"3","until":"2056-10-31"}', 'bc0740fee1507a99f1043b5bc1dd32b92c627bea4589dd7d2ad58bddd4ce6595', '95463b41c0ab201429340e6e650d98ac7861e8e5525f635655c806ab58b1b93b', 'duty_proposals bb9iv-HEYqmU1AgW0cnOkBC_niVQ_24KCSs_GhLNMpQstO1ZaNNRzmBAISUMPokAa5r 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (182, 1, 149, '2026-10-31 11:04:00', 1, 'address_change_asked', 'person', 14, '{"change":"4"}', '95463b41c0ab201429340e6e650d98ac7861e8e5525f635655c806ab58b1b93b', '8188974f6be1a91ed4a49ca50ecc4465954c93f5772c35f862c4f48e27e63b6d', 'address_changes ZlhTsHIwQhB3W8xv3dPRw-8yCfqa9kMrFUuUsi1qUo8OXBGvupdyc2gwqFfWb1oJE 4
letters 4UiTcZX3T3M7dayWYoG8J_KfL2QG5fCfLh3uQS6kRc4-sFpOXjTp5Th9cy8Sxba 92
letters Wsl_wxjXm2oY4zc_24dpBs1tshALbsR2mGAlcyQT_xsVCOjOXEAz-6T9cy8Ghba 93
people 52jDP4P-87dLAYWCo1_t2frbL80nRIJ2_mZWhfo0vgsY8imHkj5kK 14', '116b4852');
INSERT INTO public.awards OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, false, 21, '70134fc2d3d41b7582fecb271b4b3b67715a9af9eb79cbf75983c9788b8c8363', '2023-07-09', '2023-07-09 11:00:00');
INSERT INTO public.awards OVERRIDING SYSTEM VALUE VALUES (2, 2, 5, true, 36, 'ea2d9dd1702585235df26e0299b2c001b641538a0ea9c10dc9d961ef477e4d27', '2026-06-23', '2026-06-23 11:00:00');
INSERT INTO public.certificates OVERRIDING SYSTEM VALUE VALUES (1, 1, 8, 1, 'intelligence_officer', 'WMP-2023-000001', 2023, 1, '2023-07-09', '2026-07-08', 4, '2023-07-09 11:00:00');
INSERT INTO public.certificates OVERRIDING SYSTEM VALUE VALUES (2, 2, 11, 1, 'intelligence_analyst', 'WMP-2026-000001', 2026, 1, '2026-06-23', '2029-06-22', 4, '2026-06-23 11:00:00');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 4, 'fb69bde461d16fa23e8a2a1317bcf3e90d39755830e06ee6ec12b58f4124c7d6');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (2, 1, 2, 5, 'b0a643e084d555dead5301f519da3e3a37487e531f5286669c8cd576cd190176');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (3, 1, 3, 6, '5625c21f79e74781de9f3bebfdc0d8d8028e291c6cda67cdcecb7fd960cc353a');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (7, 2, 1, 14, '3ab19a4dae33d96135eb9d51787d16f7ca94ce3fde3f3a6f7b52c069c57c31a4');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (8, 2, 2, 15, '582a5676e9d02ecda2fb66941b00a90012b3f91492ac84bb2b64df22a55487ba');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (9, 2, 3, 16, '01fd09cf7d0a7e44841d05847866147e2db0f5f068d86fb72978f241ab85db40');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (10, 3, 1, 23, '4e4e6dbdc68239da92a0df0d792b976f74e8965ad42b64dcef0e4877387c5cab');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (11, 3, 2, 24, '7dc6f5dc278f8947f6e95ba2078e48048ff55b3830f908a23708c3c652eb866c');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (12, 3, 4, 25, 'cdb0b02f3fb89bdcfb17c736bfed28c9136971521dc3c24ee976db91cf9584ab');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (13, 4, 1, 30, '77c987800f5cdae1973286679cd58bb6868b50309b05a436420a550acaec1bab');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (14, 4, 2, 31, '581f8ad083b0f6b1c42743813b14f54216e0c17fd35ed6eac09ffa2cd8b053bc');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (15, 4, 4, 32, 'e369ab30af01da14bf9e8a12a5fd85bf551911b51aa13dcd0524ce8bd9c33594');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (16, 5, 1, 44, '92e7da9612e6eb5c330ec61ef722a95551c5cf5c134822a753a6d1e6a394500d');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (17, 6, 2, 47, '85eded9559561c4fd0b256ade7ebe8ff0b6e1b3eeb50a83938f0ecd2d88d2126');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (18, 7, 2, 50, '4d0b77864040e6c0dc3ca29173b8710ea9c56b5b1f2777870e7a01e441fff5e5');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (19, 8, 2, 52, '4700f86c5567f564fc13e5d1a9a51f45a20d029986bd9ecd0a9f9e075eaad0d1');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (21, 11, 3, 58, '88038ac9671be72762047feb3755eccce5a15513947e533236da7db9adce200f');
INSERT INTO public.conflicts OVERRIDING SYSTEM VALUE VALUES (1, 1, 6, 8, 2, '0d23f314dd1606cff7cb21a8a4dba6776777df529a54e0764f0118ae22fabfa4', 4, '2022-06-04 09:00:00', 4, '2026-06-23 11:00:00');
INSERT INTO public.conflicts OVERRIDING SYSTEM VALUE VALUES (2, 1, 6, 13, 42, '9a6b54d4a6b4f53a1b3b2b75b2dc9f7670ad708b6047a29378b14717f7b70cae', 4, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO public.cpd_entries OVERRIDING SYSTEM VALUE VALUES (1, 11, 1, '2026-06-23', NULL, 38, '4fb417c0bac0815e1543b4d86bb4a03ea2f2ade0936e3bf5563c3b5241a40e9c', '2026-06-23 11:00:00');
INSERT INTO public.cpd_entries OVERRIDING SYSTEM VALUE VALUES (2, 11, 1, '2026-06-23', 90, 39, 'e03ff9264886b90e458af30e0474fc0db944fb46c933e564782b005c4294f9ea', '2026-06-23 11:00:00');
INSERT INTO public.cpd_works VALUES (1, 4);
INSERT INTO public.criteria OVERRIDING SYSTEM VALUE VALUES (1, 1, 'C1.1', 'Acts within the law', 'Names the power', 1, 1);
INSERT INTO public.criteria OVERRIDING SYSTEM VALUE VALUES (2, 1, 'C1.2', 'Keeps what must be kept', 'A record', 1, 2);
INSERT INTO public.criteria OVERRIDING SYSTEM VALUE VALUES (3, 2, 'O1.1', 'Knows the source', 'Asks', 1, 1);
INSERT INTO public.criteria OVERRIDING SYSTEM VALUE VALUES (4, 3, 'A1.1', 'Weighs what is known', 'Doubts', 2, 1);
INSERT INTO public.criteria OVERRIDING SYSTEM VALUE VALUES (5, 4, 'H1.1', 'Knows the port', 'The tide', 1, 1);
INSERT INTO public.criteria OVERRIDING SYSTEM VALUE VALUES (6, 5, 'H1.1', 'Knows the port', 'The tide', 1, 1);
INSERT INTO public.criterion_kinds VALUES (1, 'daily-briefing');
INSERT INTO public.criterion_kinds VALUES (3, 'provenance-confirmed');
INSERT INTO public.criterion_kinds VALUES (4, 'daily-briefing');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, 4, 'not_yet', true, true, true, false, true, 7, 'f317fa5325178bb852508607e1438806bc628b3fe225682470fc7638ded3855d', NULL, '2022-06-04 09:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (2, 2, 5, 4, 'not_yet', true, true, true, false, true, 8, '1c03e0b8e1a9e078da7b758bd051016aa414972ef5ba27ad8650a8d8077487f2', NULL, '2022-06-04 09:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (3, 3, 5, 4, 'not_yet', true, true, true, false, true, 9, '6d50daaeb87874d60e8a441fbcb70760f2146ee9bf5e1bee5451ffdec4591d62', NULL, '2022-06-04 09:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (4, 7, 5, 4, 'competent', true, true, true, true, true, 17, '3e4fd4928ef5081c7c4ed10ed1027d30564089f29c7a0c628951a136c73efffe', NULL, '2022-06-04 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (5, 8, 5, 4, 'competent', true, true, true, true, true, 18, '7856f4611eb9ae5ae5273f6357eddc2ce2907434333d9ddebae5e1d52f138adf', NULL, '2022-06-04 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (6, 9, 5, 4, 'competent', true, true, true, true, true, 19, 'c4a63b7e6979ca686bd41c933b1958b67ffd103ea01a484657dbaf01e44e2755', NULL, '2022-06-04 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (7, 10, 5, 4, 'competent', true, true, true, true, true, 26, 'e4aedddaecec72534bfc6f9e7aa32cd186379d2a6f80900354c133ef3efa0598', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (8, 11, 5, 4, 'competent', true, true, true, true, true, 27, '0ee874ae4cdb26b273262fdbfb2b58a851adcd5778b23d7d30cf765ce0d8a096', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (9, 12, 5, 4, 'competent', true, true, true, true, true, 28, '0a741255401d23365e93faf35f8528cfea843fb6bb61a4a891d7af6d6e6aa762', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (10, 13, 5, 4, 'competent', true, true, true, true, true, 33, '753a3c71df94fa5cc5afee8da1028759e769865947a44cd52393616f3d06194d', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (11, 14, 5, 4, 'competent', true, true, true, true, true, 34, 'f75df7b4a50f3a6807083b912925d41573c90c16fd09aa0496d10c4827065b6b', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (12, 15, 5, 4, 'competent', true, true, true, true, true, 35, '34745991fc242dc8e4fc9b506e427bea379eb5972cd08cdba1afd45333658700', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (13, 16, 5, 4, 'competent', true, true, true, true, true, 45, 'd262a82e5e1fda6a20b5a071d3e852fb5eb52935cded54f182d63c52654f7389', NULL, '2026-10-31 11:04:00');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 'administrator', '2021-12-06', NULL);
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (2, 2, 1, 'administrator', '2021-12-06', NULL);
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (3, 4, 1, 'coordinator', '2021-12-06', '2051-12-06');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (4, 5, 1, 'assessor', '2021-12-06', '2051-12-06');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (5, 6, 1, 'assessor', '2021-12-06', '2051-12-06');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (6, 7, 1, 'security_contact', '2021-12-06', '2051-12-06');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (7, 9, 2, 'coordinator', '2021-12-06', '2051-12-06');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (8, 10, 2, 'assessor', '2021-12-06', '2051-12-06');
INSERT INTO public.duties OVERRIDING SYSTEM VALUE VALUES (9, 6, 1, 'internal_quality_assurer', '2021-12-06', '2022-01-05');
INSERT INTO public.duty_proposal_roles VALUES (2, 'intelligence_officer');
INSERT INTO public.duty_proposal_roles VALUES (2, 'intelligence_analyst');
INSERT INTO public.duty_proposal_roles VALUES (3, 'intelligence_officer');
INSERT INTO public.duty_proposal_roles VALUES (3, 'intelligence_analyst');
INSERT INTO public.duty_proposal_roles VALUES (6, 'intelligence_officer');
INSERT INTO public.duty_proposal_roles VALUES (6, 'intelligence_analyst');
INSERT INTO public.duty_proposal_roles VALUES (7, 'intelligence_officer');
INSERT INTO public.duty_proposal_roles VALUES (7, 'intelligence_analyst');
INSERT INTO public.duty_proposal_roles VALUES (8, 'intelligence_officer');
INSERT INTO public.duty_proposal_roles VALUES (8, 'intelligence_analyst');
INSERT INTO public.duty_proposal_roles VALUES (9, 'intelligence_officer');
INSERT INTO public.duty_proposal_roles VALUES (9, 'intelligence_analyst');
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (1, 4, 1, 'coordinator', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 2, '2021-12-06 09:00:00', 3);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (2, 5, 1, 'assessor', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 4);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (3, 6, 1, 'assessor', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 5);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (4, 7, 1, 'security_contact', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 6);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (5, 9, 2, 'coordinator', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 2, '2021-12-06 09:00:00', 7);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (6, 10, 2, 'assessor', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 9, '2021-12-06 09:00:00', 8);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (7, 6, 1, 'internal_quality_assurer', '2021-12-06', '2051-12-06', 1, 'administrator', '2021-12-06 09:00:00', 'confirmed', 4, '2021-12-06 09:00:00', 9);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (8, 6, 1, 'internal_quality_assurer', '2021-12-06', '2051-12-06', 1, 'administrator', '2022-01-05 09:00:00', 'declined', 4, '2022-01-05 09:00:00', NULL);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (9, 6, 1, 'internal_quality_assurer', '2021-12-06', '2051-12-06', 1, 'administrator', '2022-01-05 09:00:00', 'withdrawn', 1, '2022-01-05 09:00:00', NULL);
INSERT INTO public.duty_proposals OVERRIDING SYSTEM VALUE VALUES (10, 3, 1, 'curriculum_owner', '2026-10-31', '2056-10-31', 1, 'administrator', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL);
INSERT INTO public.duty_roles VALUES (4, 'intelligence_analyst');
INSERT INTO public.duty_roles VALUES (4, 'intelligence_officer');
INSERT INTO public.duty_roles VALUES (5, 'intelligence_analyst');
INSERT INTO public.duty_roles VALUES (5, 'intelligence_officer');
INSERT INTO public.duty_roles VALUES (8, 'intelligence_analyst');
INSERT INTO public.duty_roles VALUES (8, 'intelligence_officer');
INSERT INTO public.duty_roles VALUES (9, 'intelligence_analyst');
INSERT INTO public.duty_roles VALUES (9, 'intelligence_officer');
INSERT INTO public.editions OVERRIDING SYSTEM VALUE VALUES (1, 'NATIONAL-1', 'National curriculum', true, '2020-01-06', NULL, NULL);
INSERT INTO public.editions OVERRIDING SYSTEM VALUE VALUES (2, 'HPA-1', 'Ports', true, '2021-01-04', 2, NULL);
INSERT INTO public.editions OVERRIDING SYSTEM VALUE VALUES (3, 'HPA-2', 'Ports', true, '2021-11-01', 2, 2);
INSERT INTO public.enrolment_criteria VALUES (1, 1, 'competent', 1, '2022-06-04');
INSERT INTO public.enrolment_criteria VALUES (1, 2, 'competent', 1, '2022-06-04');
INSERT INTO public.enrolment_criteria VALUES (1, 3, 'competent', 1, '2022-06-04');
INSERT INTO public.enrolment_criteria VALUES (2, 1, 'competent', 2, '2026-06-23');
INSERT INTO public.enrolment_criteria VALUES (2, 2, 'competent', 2, '2026-06-23');
INSERT INTO public.enrolment_criteria VALUES (2, 4, 'competent', 2, '2026-06-23');
INSERT INTO public.enrolment_criteria VALUES (4, 1, 'not_started', 0, NULL);
INSERT INTO public.enrolment_criteria VALUES (4, 2, 'not_started', 0, NULL);
INSERT INTO public.enrolment_criteria VALUES (4, 4, 'not_started', 0, NULL);
INSERT INTO public.enrolment_criteria VALUES (4, 6, 'not_started', 0, NULL);
INSERT INTO public.enrolment_criteria VALUES (3, 1, 'competent', 1, '2026-10-31');
INSERT INTO public.enrolment_criteria VALUES (3, 2, 'not_started', 0, NULL);
INSERT INTO public.enrolment_criteria VALUES (3, 3, 'waiting', 0, NULL);
INSERT INTO public.enrolments OVERRIDING SYSTEM VALUE VALUES (1, 8, 1, 1, 'intelligence_officer', '2022-01-05', 12, 18, 3, 80, '2022-06-04 09:00:00', 5, '2023-07-05', NULL, true, 3, 3, true, true, 1, 'e0be6d35fc2b9dee677fcd2555fc696222aaf1b3f6a83f70ac81f06b07950878');
INSERT INTO public.enrolments OVERRIDING SYSTEM VALUE VALUES (2, 11, 1, 1, 'intelligence_analyst', '2026-06-23', 12, 18, 3, 80, '2026-06-23 11:00:00', 5, '2027-12-23', NULL, true, 3, 3, true, true, NULL, NULL);
INSERT INTO public.enrolments OVERRIDING SYSTEM VALUE VALUES (4, 14, 2, 1, 'intelligence_analyst', '2026-10-31', 12, 18, 3, 80, '2026-10-31 11:04:00', 10, '2028-04-30', '2027-02-01', false, 4, 0, false, false, NULL, NULL);
INSERT INTO public.enrolments OVERRIDING SYSTEM VALUE VALUES (3, 13, 1, 1, 'intelligence_officer', '2026-10-31', 12, 18, 3, 80, '2026-10-31 11:04:00', 5, '2028-04-30', '2027-06-16', true, 3, 1, false, false, NULL, NULL);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (1, 1, 1);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (2, 2, 2);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (3, 2, 3);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (4, 3, 7);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (5, 3, 8);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (6, 3, 9);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (7, 3, 10);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (8, 3, 6);
INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (10, 3, 12);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 1, 'work_product', true, true, '2022-06-04 09:00:00', '2022-06-04 09:00:00', NULL, NULL, NULL, NULL, NULL, 'returned', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (2, 1, 2, 2, 'work_product', true, true, '2022-06-04 09:00:00', '2022-06-04 09:00:00', NULL, NULL, NULL, NULL, NULL, 'judged', 2);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (3, 2, 1, 3, 'work_product', true, true, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, NULL, NULL, NULL, NULL, 'judged', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (4, 3, 1, 4, 'work_product', true, true, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, NULL, NULL, NULL, NULL, 'judged', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (5, 4, 1, 8, 'work_product', true, true, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'judged', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (6, 5, 1, 9, 'work_product', true, true, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', 5, 48, 'fb8496c08bbb4a19c8de91f898b1f7990d21f2c52ce2f2f75b99e48217a720d3', 'returned', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (7, 6, 1, 10, 'work_product', true, true, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, 'withdrawn', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (8, 7, 1, 11, 'work_product', true, true, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'quarantined', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (9, 8, 1, 12, 'work_product', false, false, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL, 'draft', 1);
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (11, 10, 1, 14, 'work_product', true, true, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, 'submitted', 1);
INSERT INTO public.factor_resets OVERRIDING SYSTEM VALUE VALUES (1, 7, 1, '2026-06-23 11:01:00', 2, '2026-06-23 11:01:00', false);
INSERT INTO public.factor_resets OVERRIDING SYSTEM VALUE VALUES (2, 7, 1, '2026-06-23 11:01:00', 2, '2026-06-23 11:01:00', true);
INSERT INTO public.form_keys VALUES (13, 'a form', 'what was sent', 12, '2026-10-31 11:04:00');
INSERT INTO public.guess_doors VALUES ('address 192.0.2.1', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.kinds_of_work VALUES ('provenance-confirmed', 'Source identified and provenance confirmed', 1);
INSERT INTO public.kinds_of_work VALUES ('daily-briefing', 'Daily briefing', 2);
INSERT INTO public.known_browsers VALUES (7, 'c9453c500a5232cfd533eb795eda3d7346daace35007ec922a3158524b15607e', '2026-06-23 11:02:00');
INSERT INTO public.known_browsers VALUES (7, '925ce2212bc932e8ef9bb2b1d8a23f000760dd0d93a8f48cdb65f338b52464b4', '2026-06-23 11:03:00');
INSERT INTO public.known_browsers VALUES (3, '54b7f49223368fb8e39bdaf84e886b668520006baca470b2645ef5bd70d75dfb', '2026-10-31 11:04:00');
INSERT INTO public.learning_records OVERRIDING SYSTEM VALUE VALUES (1, 1, 8, 1, 'shadowing', '2022-06-04', 20, '44bdcd3a5beb4c51260101cec50792762e1004c734477080b4c88e406c5b0eec', '2022-06-04 11:00:00');
INSERT INTO public.learning_records OVERRIDING SYSTEM VALUE VALUES (2, 3, 13, 1, 'shadowing', '2026-10-31', 53, 'dccafab7e1e1feb912518f5c1863dcb8b19da8e0384c982fa9a05fe2032816d9', '2026-10-31 11:04:00');
INSERT INTO public.learning_works VALUES (1, 1);
INSERT INTO public.learning_works VALUES (2, 7);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (5, 'set-password:4', 'set_password', 4, 'helen.marsh@westmarch.example', 'Set your password', 'Dear Helen Marsh

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 4, '<08b9637b64340cef385028f1f27ba083@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (1, 'account:d8ed0cf5c775f898a8b332dadbbbf742', 'account', 1, 'sam.whitlock@westmarch.example', 'Your account', 'Dear Sam Whitlock

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e738ea705f09e03cb947bdaf1d141858@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (2, 'account:9fe2651f11e06c9635b2f0be7eb52629', 'account', 2, 'ines.hale@westmarch.example', 'Your account', 'Dear Ines Hale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0dcd60dfec74adbd4d2a36d9b1f0b1f1@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (11, 'set-password:7', 'set_password', 7, 'noor.vasquez@westmarch.example', 'Set your password', 'Dear Noor Vasquez

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 7, '<d6e356d81a8464847197a1fbd506214f@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (3, 'set-password:3', 'set_password', 3, 'ify.okafor@westmarch.example', 'Set your password', 'Dear Ify Okafor

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 3, '<dcc203e0c64d0a2e521b4278cc8af8f6@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (6, 'account:a427cb895e87cff09be3dd6008d43056', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f988ccbcea7099f0289341c214f2edf1@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (4, 'account:d9831acc989d58cdee0f289190e08005', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<aa8ff63e48fed6b269573ce1ad2a7c89@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (8, 'account:172ad562754d8f2b623665bdc7dd63ba', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ee3e066bb323bd6a01a2a0716f0de80f@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (7, 'set-password:5', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 5, '<b10d4bc1c1c3b354e524d92f0660477b@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (10, 'account:d83dd122f350b728d76984516c93fee3', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6dfcbd407e3737f56196ce2247861af9@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (9, 'set-password:6', 'set_password', 6, 'priya.raman@westmarch.example', 'Set your password', 'Dear Priya Raman

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 6, '<6cb92dac1800505386926683ddad61e3@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (12, 'account:d0cb454f24edcda5b05dce1766ad4be1', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<62e5934de72bda19ce50f2f42fa9fe7d@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (13, 'set-password:8', 'set_password', 8, 'bronwen.iveson@westmarch.example', 'Set your password', 'Dear Bronwen Iveson

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 8, '<aad478e6edde0ffcf566ba0abb94cd22@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (88, 'decided:5', 'decided', 13, 'amara.nwosu@westmarch.example', 'Your evidence was judged competent', 'Dear Amara Nwosu

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/5

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<111a220ca67088ee22996d3f53288a60@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (14, 'account:b2667aeeb6bb0c28e7cea0901ca64094', 'account', 8, 'bronwen.iveson@westmarch.example', 'Your account', 'Dear Bronwen Iveson

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<bcdf8ff5f76a777f0db3c8c3b4756eeb@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (20, 'account:0b0eeaf33c9cdab6d1be27f9f6cb01be', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<072df6ed5f28407648e174a5cbeb5969@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (15, 'set-password:9', 'set_password', 9, 'yasmin.tregear@hpa.example', 'Set your password', 'Dear Yasmin Tregear

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 9, '<c3eb77ce4b76f18486823bd91c9e22b3@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (18, 'account:324e56b348c36e4f8af71e8572464b72', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<53e90d13129b4b9809715599a01449c9@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (16, 'account:d378662191b0e5fda2a354d8d42226a1', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<beb2a953ed2a4778a5c9e22c4b9e7842@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (17, 'set-password:10', 'set_password', 10, 'rhys.calder@hpa.example', 'Set your password', 'Dear Rhys Calder

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 10, '<779d216928b80a0f0e217d40048ec22a@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (19, 'account:28a5a80df3060e168c78aabe2f1928e8', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

You were given the duty as IPP coordinator in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0ec87cea17dd764a5469abeddc9bce75@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (21, 'account:5c8fbab06d80109357aaa92785eb4351', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a301e328c2bbbc8b6a3222c2e6e63c9b@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (31, 'awarded:1:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0a3a4c3f191170305c0670c1792a489a@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (27, 'submitted:1', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ada0c73bec95af3662755f4c03c64039@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:10:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (22, 'account:bf8a636ead874d1382bec96d5bebd876', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

You were given the duty as security contact in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7b52dbb51a370fc15837eb6a9d0053ae@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (25, 'account:a36e1eaef59004ab1ae5c728b2ab6da3', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as internal quality assurer in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<25afecb60a04c02313f8f9c7e910c291@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (23, 'account:603db9aa7ffd95b6f18a0071426f33a4', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

You were given the duty as IPP coordinator in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a0e0fa360267ae50ebfbf4d0e394c62c@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (24, 'account:43d8406ca315be6436f6be43a00b74fa', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

You were given the duty as assessor in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<cdc25adfcc25464d7cbeaa58a402ba41@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (26, 'account:3efcc38b954c81c96f20666a8617007b', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your duty as internal quality assurer in Westmarch Police ends with 5 January 2022.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<95022e94be01a765d8635a72ece89439@127.0.0.1>', '2022-01-05 09:00:00', '2022-01-05 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (28, 'returned:1', 'returned', 8, 'bronwen.iveson@westmarch.example', 'Evidence came back to you', 'Dear Bronwen Iveson

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<64e9a102f39794e5c23c5aebe9a976ab@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (30, 'awarded:1:8', 'awarded', 8, 'bronwen.iveson@westmarch.example', 'An award was made', 'Dear Bronwen Iveson

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c79abbe4ffc3b5adb6afce33ea9bd88d@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (32, 'issued:1', 'issued', 8, 'bronwen.iveson@westmarch.example', 'A certificate was issued', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 was issued to Bronwen Iveson. It is valid until the end of 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<3fb1905c46c6fa88d52da7ea44767e52@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (29, 'decided:2', 'decided', 8, 'bronwen.iveson@westmarch.example', 'Your evidence was judged competent', 'Dear Bronwen Iveson

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ca3a1dfea234e2e042e4b99b84049a3c@127.0.0.1>', '2022-06-04 11:00:00', '2022-06-04 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (33, 'expiring:1:180:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0e987b10e2b8212fc48818789babdea9@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (34, 'expiring:1:180:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<66993b88f31b1661c0452dff94143b3b@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (35, 'expiring:1:90:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8810cbb7c05a59e4cb401048f46f3202@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (36, 'expiring:1:90:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<84f012054bbd016f2b4b988af8412a39@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (41, 'submitted:3', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<03582cf54adc571b4d90491a6497c893@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:10:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (37, 'expiring:1:30:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2e1508e695d2330c8bfc9033160541d7@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (38, 'expiring:1:30:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d67e58ef1731ef65c91e1d8a58175017@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (39, 'set-password:11', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 11, '<94b5d05cb3451fbb756409d805735afe@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (40, 'account:254b2f2852ffe444a68c237031d3f3b4', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2629f071352cd5605f8c0d8334dd9383@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (42, 'decided:3', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/3

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ee5c6ed5a5514f746af9d1b274c641f7@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (43, 'decided:4', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/4

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ce0bd647f4e8734996bdb77afd11ef25@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (44, 'awarded:2:11', 'awarded', 11, 'kit.farrow@westmarch.example', 'An award was made', 'Dear Kit Farrow

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d6d9c601ae50cc657cb07e01a0d557c0@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (45, 'awarded:2:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<54f30b7fef124c3ffa6e3cec2cc4925d@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (46, 'issued:2', 'issued', 11, 'kit.farrow@westmarch.example', 'A certificate was issued', 'Dear Kit Farrow

Certificate WMP-2026-000001 was issued to Kit Farrow. It is valid until the end of 22 June 2029.

http://127.0.0.1/certificates/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0b930cef072c044e26dc1b88dac4c4d8@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (47, 'reported:1:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<aa2700dd0f08fb7015459db9e9f2d23b@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (48, 'reported:2:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<03861667df505bf2fafafc64a37f380a@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (49, 'set-password:12', 'set_password', 12, 'jon.vale@westmarch.example', 'Set your password', 'Dear Jon Vale

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 12, '<059819ed8323e7100b3f18a90ee7b3bb@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (55, 'address-confirm:3', 'address_confirm', 6, 'p.raman@westmarch.example', 'Confirm your new address', 'Dear Priya Raman

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6e0fd9cf90acd4fdd9402165d11b1bca@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 3);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (50, 'account:430e6469bca09cf444ca54fde36e72e3', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jon Vale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<370cfa7ba98a2bbe7d9e33f0fa525cff@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (53, 'address-confirm:2', 'address_confirm', 12, 'vale@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<519f937d4bbf5a340bc22f95cf0b48b4@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', false, NULL, 2);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (51, 'address-confirm:1', 'address_confirm', 12, 'jon.v@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<39809d09c4cfc17e6fd93599b9956f97@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 1);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (52, 'address-changing:1', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<29966080e2963402f287941fb3968de4@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 1);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (54, 'address-changing:2', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<49a4429721dd0a775cc0dcdf7ba3e379@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', false, NULL, 2);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (56, 'address-changing:3', 'address_changing', 6, 'priya.raman@westmarch.example', 'Your address is about to change', 'Dear Priya Raman

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<28bd48282c11ffd88d65f7979adfb8e9@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 3);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (58, 'account:2f3a81f879e8a33edb8d34812abf1238', 'account', 6, 'p.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f0d0d253b66b5daa36b9fac8eacaada7@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (59, 'account:156e943dbb353025da4db8734280867f', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<24d297280fe4ec78bb72a851baa45d0c@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (60, 'account:c6d7cb2261489168d9d029085c92fe91', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b950f0cd4d3bb35f46509aa1ff74ab0a@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (61, 'account:ed577e498ec997b28236336ba4a078f3', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d7006d5296c3f686975c909d51b2c298@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (57, 'account:dcfe015a38f5030773f6762fa4d36edf', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1955694b4e4c8d7a6180078a8cfec7a0@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (62, 'account:eb22a0c7b2e2a102e59f4955265db3e4', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

The second factor of your account was reset, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4a59a25781b7277f4bd41d4ee6438ec2@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (63, 'account:fca766675261ec1226cbb049e800cfae', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5e69586ddd8e0c597bbc7769311d6acf@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (64, 'account:0978fdf03fcb5156c3ed15626b3f9613', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:02 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<a22778df13a20d2db98e1a888e0e6fa8@127.0.0.1>', '2026-06-23 11:02:00', '2026-06-23 11:02:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (65, 'account:629fccb5c159037520340d5304c8d1bb', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

New recovery codes were made for your account. Those before open nothing any more.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4869f9676ebb7a64bfe08f3fb15d4d88@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (66, 'account:c07c8f554d83750acc707e821fc568c9', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A recovery code was used to sign in to your account. It cannot be used again.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f09903f58e4e4891380c3a698e45e95d@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (67, 'account:d4f7d340a1e6196538ad65522df2d1a4', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:03 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<27c35459c819dcc0be29e32198afeb36@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (68, 'account:0e0d94a653916864222b7c6292f28289', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9ecf0107208ed4497076c31e1eeca6c0@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (69, 'account:8d677b9d3eb1406087866b8466fcb328', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

The second factor of your account was removed.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<947c9f61b21fed87f27402274d765a0d@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (70, 'account:82dd5a5bc8a1866d9560258ee071dd3e', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<905e158751c9c34089df7072779f8ae0@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (71, 'account:384c508546c5da369c6896673bab2398', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was opened again: you sign in with your password as before.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<58647fee2a2b63b519921df413947348@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (72, 'expiring:1:0:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate has expired', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8a5acdbb8cb09ac3705388f614aa7a01@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (73, 'expiring:1:0:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate has expired', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9bdf08db50ae50b91681b1a09ac1aea6@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (74, 'account:3a83fb6c7226bb155ebab8cadc59745d', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<325a10617e10369cc8082020615340f2@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (82, 'anchor:2026-10-31:7', 'anchor', 7, 'noor.vasquez@westmarch.example', 'Where the audit chains end', 'Dear Noor Vasquez

This is where the audit chains end today. Keep this letter where nobody who keeps the database can reach it: with it “ipp check --anchor” finds lines that were cut off or made anew.

ipp-anchor-1 2026-10-31T11:04:00.000000Z 116b4852 0:20:601b08c6acb3efb90681f5b8f2b416f3b901f8e281501a5d50b3229a74d299ad 1:118:41dfe633d9bf8cd2873b3fb623937de57cc5305208ad412e7381a34c7f7c9ebc 2:7:40304baaea0f6c38c33eb8da4439e9acdfb42e42f619a7ad05f7e5dc7784f477 8da06a16feed7f2d06d04294dc1658d1648782da14eecd086820e22dcd054696

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<46e4d6e1d636cff7cfbddea126242e5f@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (75, 'set-password:13', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 13, '<41566a8520cec7fb1e08036bb38a96c0@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (77, 'account:a997559872256c1775d3127caa61b29c', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c08ea585ef07a8f9a10b7d6429df789d@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (76, 'set-password:14', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 14, '<44643324a36408939840d99cdaf61cee@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (79, 'account:675026b6d71d994836416eff3ea99332', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

The password of your account was changed, and wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d207895b866599305f1cb22bbcc7179b@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (78, 'account:bb43cc587c1825481d3f901e4d322f5b', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ef9492f21012e90af51ab6bf0ebba310@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (81, 'account:40165fa4d2d5e81a55cb532035e4e9ac', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

Somebody signed in to your account with a browser that it did not know: An unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<fce685f427df82a59565c8559ec4ce11@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (80, 'set-password:15', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 15, '<acbc0b995b4e39cb7fd5a231036bf7c9@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (83, 'set-password:16', 'set_password', 13, 'amara.nwosu@westmarch.example', 'Set your password', 'Dear Amara Nwosu

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 16, '<0180aea30309068c74a5a715607aa22c@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (84, 'account:22e88bc59064e4803c2b15931c597102', 'account', 13, 'amara.nwosu@westmarch.example', 'Your account', 'Dear Amara Nwosu

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7b72651a1e6732f0e2d1ae62540fdd12@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (85, 'set-password:17', 'set_password', 14, 'lena.osei@hpa.example', 'Set your password', 'Dear Lena Osei

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 17, '<b11f3e18420026b18205a956f899f220@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (86, 'account:ee8df40fbeb5acc47f2738c8e3f0ef42', 'account', 14, 'lena.osei@hpa.example', 'Your account', 'Dear Lena Osei

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9a3a4462a98518b092cd4c9f955bcb44@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (89, 'returned:6', 'returned', 13, 'amara.nwosu@westmarch.example', 'Evidence came back to you', 'Dear Amara Nwosu

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/6

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4e2ea29717e6ae94af1ff079fe2b478c@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (90, 'reported:3:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<87e772a6953cee5c9328ed4f84a831da@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (92, 'address-confirm:4', 'address_confirm', 14, 'l.osei@hpa.example', 'Confirm your new address', 'Dear Lena Osei

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6650a43e36f9272af6c5d9ade4d321dc@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:06:00', 1, NULL, NULL, NULL, false, 'response error: No such file or directory (os error 2)', 4);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (91, 'reported:4:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b6274c222f58a92a1b19060ef36c497a@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (87, 'submitted:5', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6e1146165b9159834c58db12c0fdb001@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:14:00', 0, NULL, NULL, NULL, false, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (93, 'address-changing:4', 'address_changing', 14, 'lena.osei@hpa.example', 'Your address is about to change', 'Dear Lena Osei

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<df05df6a884eb80484e34a19e2967ba5@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:06:00', 1, NULL, NULL, NULL, false, 'response error: No such file or directory (os error 2)', 4);
INSERT INTO public.link_requests OVERRIDING SYSTEM VALUE VALUES (1, 'tom.reyes@westmarch.example', '192.0.2.1', '2026-10-31 11:04:00');
INSERT INTO public.notices VALUES (1, 180, '2026-01-09', 'given', '2026-01-24 11:00:00');
INSERT INTO public.notices VALUES (1, 90, '2026-04-09', 'given', '2026-04-24 11:00:00');
INSERT INTO public.notices VALUES (1, 30, '2026-06-08', 'given', '2026-06-23 11:00:00');
INSERT INTO public.notices VALUES (2, 180, '2028-12-24', NULL, NULL);
INSERT INTO public.notices VALUES (2, 90, '2029-03-24', NULL, NULL);
INSERT INTO public.notices VALUES (2, 30, '2029-05-23', NULL, NULL);
INSERT INTO public.notices VALUES (2, 7, '2029-06-15', NULL, NULL);
INSERT INTO public.notices VALUES (2, 0, '2029-06-22', NULL, NULL);
INSERT INTO public.notices VALUES (1, 0, '2026-07-08', 'given', '2026-08-02 11:04:00');
INSERT INTO public.notices VALUES (1, 7, '2026-07-01', 'overtaken', '2026-08-02 11:04:00');
INSERT INTO public.organisations OVERRIDING SYSTEM VALUE VALUES (1, 'WMP', 'Westmarch Police', 'police_force', '2021-01-01', '2099-12-31', false, 12, 18, 3, 80, 3, 6, 24, false, 1, 3);
INSERT INTO public.organisations OVERRIDING SYSTEM VALUE VALUES (2, 'HPA', 'Harbour and Ports Agency', 'partner_agency', '2021-01-01', '2099-12-31', true, 12, 18, 3, 80, 3, 6, 24, false, 2, 3);
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (1, 1, '0f35eae14ca55aac019389d6a8e6d6c3', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (2, 2, '19832a0254d4c5e6f95d73eddbe6a474', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (3, 3, 'd3265ad500ca76ee8fcd9536494afc95', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (4, 4, '394d95a74fb2f01fd6e126ee005546ac', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (5, 5, 'bbfc9f1521a949e69cdc19722f701a8d', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (6, 6, 'a062041ed9d2b6f132f2105637929ecc', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (7, 7, 'ae105c7b249bef5aafa426a48eed1968', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (8, 8, '5e61a45a3e2c567df6392006d324f654', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (9, 9, '8937e0bbeea90675825de3b1a509732e', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (10, 10, '1220c3ea7a700b06aaedeaff5ba4924b', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (11, 11, 'f738b140d6edfe7aca8116467282cc22', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (12, 12, '3d27a716c8df21ff2a7e7fabfb8aaf9c', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (13, 11, '6928322326714dd3779cea2b8120291f', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (14, 11, '4487ae7d38d78647bc76b2534b543d7c', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (15, 5, '739b5ec94296bbae7fb8cb02c7e9381e', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (16, 13, 'cac85735b1569219718211d4f3bf4aa0', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (17, 14, '199e58246bcba7390e5fa126ae4b5ae5', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (1, 'Sam Whitlock', 'sam whitlock', 'sam.whitlock@westmarch.example', 'sam.whitlock@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$0Mx/efSALazza6chZYprEg$atx6rHS4+sjqRoxZMAnnDaUY9s2DEeQ2zSPbIFHZfYs', '9999-12-31', 1, '2021-12-06 09:00:00', 'samwhitlock@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (2, 'Ines Hale', 'ines hale', 'ines.hale@westmarch.example', 'ines.hale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$x6D994FcW1Yrj4IPi7wToQ$xBGtHGQ6tCAFy/Hc9xlYhJWgRA740ekfxVBdIQIJVIQ', '9999-12-31', 1, '2021-12-06 09:00:00', 'ineshale@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (3, 'Ify Okafor', 'ify okafor', 'ify.okafor@westmarch.example', 'ify.okafor@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$m/HkOfWc9Li1+HAZe/gMFw$6Jl+5qRGtJqEsIamwPvasjg0mahr3mWHs/7rC6mC8o4', '9999-12-31', 1, '2021-12-06 09:00:00', 'ifyokafor@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (4, 'Helen Marsh', 'helen marsh', 'helen.marsh@westmarch.example', 'helen.marsh@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$Lc1kuCuLqz6X2IVvKymf+g$YZY78AIywwehJvRpaF162gN9e+GChRudvGnzF0OlHaE', '9999-12-31', 1, '2021-12-06 09:00:00', 'helenmarsh@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (7, 'Noor Vasquez', 'noor vasquez', 'noor.vasquez@westmarch.example', 'noor.vasquez@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$CIs1XvRVljEUFfcBKuM86w$RlcQv6dmaL5DP2aD44mcSbE9pqz7PbJyyQHCVheWG00', '9999-12-31', 1, '2021-12-06 09:00:00', 'noorvasquez@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (13, 'Amara Nwosu', 'amara nwosu', 'amara.nwosu@westmarch.example', 'amara.nwosu@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$cbgvK+xlqhWLbbJBLWVtwQ$7/tsD85q3Al0rNYF7kmoIyDDQDewtavl6efXBCYInIU', '9999-12-31', 1, '2026-10-31 11:04:00', 'amaranwosu@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (9, 'Yasmin Tregear', 'yasmin tregear', 'yasmin.tregear@hpa.example', 'yasmin.tregear@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$f56H2y9HMi61e0Ok2l6XcA$r7zJigzduoZ5oP5VxOXW2mM5I8eGBwa2QjuEiJvvj2U', '9999-12-31', 1, '2021-12-06 09:00:00', 'yasmintregear@hpa.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (10, 'Rhys Calder', 'rhys calder', 'rhys.calder@hpa.example', 'rhys.calder@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$Oq5fRomcy+6QLHe4kA5/Lg$PQaqt50wATUjnY50VH0Q65CFuuW9LLHlw+JZiCJJFfk', '9999-12-31', 1, '2021-12-06 09:00:00', 'rhyscalder@hpa.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (8, 'Bronwen Iveson', 'bronwen iveson', 'bronwen.iveson@westmarch.example', 'bronwen.iveson@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$uRS4wuLCI/0uhpeY5AG9Kw$ehSQYQrPS2ApUnH+9GOg1zGiE/sTGfQauBY1zRGysn0', '2026-07-08', 1, '2021-12-06 09:00:00', 'bronweniveson@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (11, 'Kit Farrow', 'kit farrow', 'kit.farrow@westmarch.example', 'kit.farrow@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$g/hRw9Fq5KCFCzSh9TxgmQ$gZvE3D0gp0oY+i9451683CrwLrMczHDIBtX10BEI/6U', '2029-06-22', 1, '2026-06-23 11:00:00', 'kitfarrow@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (14, 'Lena Osei', 'lena osei', 'lena.osei@hpa.example', 'lena.osei@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$UU9h67Qpfbsb6nuveaL2PA$uPi10WHUr1PY/MlW3NdTT8Kl0Bve9z5lnpQu9JMTKG4', '9999-12-31', 2, '2026-10-31 11:04:00', 'lenaosei@hpa.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (12, 'Jonathan Vale', 'jonathan vale', 'jon.vale@westmarch.example', 'jon.vale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$2NRm9/cW92PTZn9kO/lhGw$jDn5xIEd6CBsTlo4b4BwribvSbPHG1tKhBR4cFB5YLw', '9999-12-31', 4, '2026-06-23 11:00:00', 'jonvale@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (6, 'Priya Raman', 'priya raman', 'p.raman@westmarch.example', 'p.raman@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$N+77O1W4E8KxiNdJEoILBg$WeOivWcVtUeKiS1dpulP3ycfTiBwdqbyBxFJpWmxQfk', '9999-12-31', 3, '2021-12-06 09:00:00', 'praman@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (5, 'Tom Reyes', 'tom reyes', 'tom.reyes@westmarch.example', 'tom.reyes@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$aSzxpjOIGTnQ0T3IO/R4PQ$W/F4w+FJr0PfyrB7k2g0LN5Vkuo4vsBdX+oVTwavgIw', '9999-12-31', 1, '2021-12-06 09:00:00', 'tomreyes@westmarch.example');
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (1, 3, 1, 'intelligence_manager', '2021-12-06', NULL, NULL);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (2, 4, 1, 'intelligence_unit_supervisor', '2021-12-06', NULL, 3);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (3, 5, 1, 'senior_intelligence_analyst', '2021-12-06', NULL, 3);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (4, 6, 1, 'intelligence_officer', '2021-12-06', NULL, 3);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (5, 7, 1, 'researcher', '2021-12-06', NULL, 3);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (6, 8, 1, 'intelligence_officer', '2021-12-06', NULL, 4);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (7, 9, 2, 'intelligence_manager', '2021-12-06', NULL, NULL);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (8, 10, 2, 'senior_intelligence_analyst', '2021-12-06', NULL, 9);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (9, 11, 1, 'intelligence_analyst', '2026-06-23', NULL, 4);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (10, 12, 1, 'researcher', '2026-06-23', '2026-07-02', NULL);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (11, 13, 1, 'intelligence_officer', '2026-10-31', NULL, 4);
INSERT INTO public.postings OVERRIDING SYSTEM VALUE VALUES (12, 14, 2, 'intelligence_analyst', '2026-10-31', NULL, 9);
INSERT INTO public.quarantines OVERRIDING SYSTEM VALUE VALUES (1, NULL, NULL, NULL, 1, 11, 1, 'names_somebody', 11, '2026-06-23 11:00:00', 7, '2026-06-23 11:00:00');
INSERT INTO public.quarantines OVERRIDING SYSTEM VALUE VALUES (2, NULL, 6, NULL, NULL, 11, 1, 'marked_higher', 11, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO public.quarantines OVERRIDING SYSTEM VALUE VALUES (3, 8, NULL, NULL, NULL, 13, 1, 'live_intelligence', 5, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO public.quarantines OVERRIDING SYSTEM VALUE VALUES (4, NULL, NULL, 2, NULL, 13, 1, 'other', 5, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO public.record_views OVERRIDING SYSTEM VALUE VALUES (1, 8, 5, 'assessor', 'text', 1, NULL, '2022-06-04 09:00:00');
INSERT INTO public.record_views OVERRIDING SYSTEM VALUE VALUES (2, 13, 7, 'security_contact', 'text', NULL, 3, '2026-10-31 11:04:00');
INSERT INTO public.recovery_codes VALUES (7, '1a1ea362fcc16ba9e6a242c7b71587c5da5ddefa489f97b8758734640cababaf', NULL);
INSERT INTO public.recovery_codes VALUES (7, '36e1bb803c6dbf6ee22863f4e445472fd7d7612008cf95ef40b393f1f0c9224e', NULL);
INSERT INTO public.recovery_codes VALUES (7, 'd3faef70cc7a95f079f5cbc52ce5167b5e82efab999dc394f42c60d171d3289d', NULL);
INSERT INTO public.recovery_codes VALUES (7, '1ababd1c6ac90678fc38966cdede2d4ef38e6799d155d262a3869a0ae633287a', NULL);
INSERT INTO public.recovery_codes VALUES (7, '0d08e7cd2ec1205f5bccbd93ffb70767b76ca01c967c269c240fb40d972b330e', NULL);
INSERT INTO public.recovery_codes VALUES (7, '4e76e7b0a269fd9f376efa0410cb507b641901bb3a422b924abcc06e01e1abf9', NULL);
INSERT INTO public.recovery_codes VALUES (7, '5755a06e4b383d1635a17e637333f00e1b647e6a887b1cc80f4a2fd1109601a4', NULL);
INSERT INTO public.recovery_codes VALUES (7, '50efa97ef5db91b4a84fc2aef4d90bf2c622bb5b9dbb2604197c0d42ccabcb97', NULL);
INSERT INTO public.recovery_codes VALUES (7, '70e412dd42e4bc51c244abe39b3a58936b3f52dd84c3c37c06e0f3be3c50e5ba', NULL);
INSERT INTO public.recovery_codes VALUES (7, '044ccb242952657e5dfda8885e853b95f76e260e9de41d56aba12b219624611f', '2026-06-23 11:03:00');
INSERT INTO public.second_factors VALUES (7, '116b4852.VL8-0tLj3STqpTuo_jAiBf3P8vwp3UVXpw_god3xfjko4h4PZ8_1-F2kI74tR-q0', 59407086, '2026-06-23 11:01:00');
INSERT INTO public.sessions VALUES ('3a076616c8ae65c2dad8888662d1c09e', 7, '2026-06-23 11:02:00', '2026-06-23 11:02:00', NULL, '');
INSERT INTO public.sessions VALUES ('bc9dc583992c556e08da980432d18d59', 7, '2026-06-23 11:03:00', '2026-06-23 11:03:00', NULL, '');
INSERT INTO public.sessions VALUES ('9aefd4f30493240ebf57ded329655ed5', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO public.sessions VALUES ('126a554af7bcb0ebdfac27365fad91f3', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO public.sessions VALUES ('697a7b943ba2dad4542ccda2a6cde364', 3, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 'An unknown browser');
INSERT INTO public.system_facts VALUES ('record_to_adopt', 'yes');
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (1, '"Her papers were mislaid"', 'c3212f2667ba00895ed402dfe6611b4d', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (2, '"They were married"', 'fc862022d2b0686bc3d1c9d6db1eebd5', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (3, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'f8ea6c8c5d6064b17ba111112ae19c92', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (4, '"It shows it"', '99f59829a95d24e8f32867b13cab03d1', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (5, '"It shows it"', '9016d079918559a1c712377bbfa67d32', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (6, '"It shows it"', 'a8d9868a475384898f4ff82c57c68b33', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (7, '"Show how you knew"', '784f680a38bb8ca9f6bfec1a2b86cf1e', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (8, '"Show how you knew"', 'a60205f8f0fb09eb14eff725925f28d0', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (9, '"Show how you knew"', '3c2e9780d5a4ad8e87989e5e732ff58e', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (39, '{"title":"Handbook","what":"Read it","effect":"I write shorter"}', '80d0823e199e4f88a8bb322dcfb8e302', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (40, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'ec2af66f186554ed750e7d41184940d6', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (41, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '1b263f901848479b139030e5646b1f49', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (10, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'f50b3d57d45bfd559e71893813b1d3f5', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (14, '"It shows it"', '30d909eec8174e37c9678ee88be5fc47', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (15, '"It shows it"', '9b73c678eda005379e1590d87af5f639', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (16, '"It shows it"', '2dc68e467c16b7a16dcd784ddd349f8f', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (17, '"Clear"', '8b6a61ba2958b30667f74c5f3ed0c00f', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (18, '"Clear"', '0b18169e63d727e3cbda6678c65a36b3', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (19, '"Clear"', '47d26e94af6217e3d97109038a8268ed', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (20, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', 'b4104f852d9cd5b32665507c5f2b8b1a', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (21, '""', '5dcef9cd975f7917cc020b69f7abd4c8', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (22, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '1eb3a39d12fe7f30c426f19b9c20c7dd', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (23, '"It shows it"', 'fdbd5c09b9d8443744269ad8e2282d8d', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (24, '"It shows it"', 'd9a8262dc1491ae7eaac9a6027dcb563', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (25, '"It shows it"', 'd31bcce843cfcfe1787db40cbfb695ce', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (26, '"Clear"', 'd04121747a3a71ff02513a3ecfbf97e0', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (27, '"Clear"', '966946abfb5ba958fad9b17115cdd9c4', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (28, '"Clear"', 'b109932a95cfdaf3de43be2178c5889b', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (29, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'ce06cd82b440d32214c6c6f57913acc3', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (30, '"It shows it"', '8f339b2e1cbe06d45619d386d3265f49', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (31, '"It shows it"', '9c75979e165c4c296a28613cf6cb7373', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (32, '"It shows it"', '64414e13d3684419db68d9d0dfb89d52', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (33, '"Clear"', '6e0401d1f768fe5da5831e6b49d37e4d', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (34, '"Clear"', '43c02eb2fec5367cf2907ca2cc6a4507', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (35, '"Clear"', '4e1c5d665a23d9c674b9f2be968b8b23', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (36, '"He did the same work for ten years elsewhere"', '7de587f6de95b47ddd21d2c1991a554f', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (37, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'af6547a3690eb8867072e8a6dde6c2ae', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (38, NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (42, '"Cousins"', '90f78070334ef7693c40e2834e7f8ad6', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (43, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '0183322d033e9b4bd3fc320998506c98', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (44, '"It shows it"', '531a3cc8bcd6888d503dca621b0797ed', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (45, '"Clear"', 'bf44c0d2903f9f73d69e340972882069', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (46, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '2a198927f946200dc7cba82bf3cbe56f', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (47, '"It shows it"', '82c5981083609bcbce8fbc24322c3f69', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (48, '"The reference leads elsewhere"', 'cb6953303f719d7150a2880d4e496eef', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (49, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '9baa6d1e2421837e1916280f468f4866', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (50, '"It shows it"', '2c343d0a98c646d2bc0ebe236cd61131', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (51, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'c556060a23f223ac131f3afaa0db1a38', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (52, '"It shows it"', '530ef90a38d467dee1bd0a982a4839f6', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (53, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', '635be1b600fd65670d4471c75a05df95', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (54, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '57447fc4577180555f44b90db1874e7a', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (57, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '275639957b6777b777480b824bb209be', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (58, '"It shows it"', 'cf9dfc0de8cf1dad38862bf7990eb89d', NULL);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (1, 1, 'C1', 'Law and ethics', 'core', NULL, 1);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (2, 1, 'O1', 'Sources', 'role', 'intelligence_officer', 2);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (3, 1, 'A1', 'Analysis', 'role', 'intelligence_analyst', 3);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (4, 2, 'H1', 'Ports', 'bolt_on', NULL, 1);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (5, 3, 'H1', 'Ports', 'bolt_on', NULL, 1);
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 'provenance-confirmed', '2022-06-04', NULL, 'did_it', 'OFFICIAL', 3, '6c8fa071c8c24e53da61792676731701ab4b94752366b750c927e436cf6f9e7b', '2022-06-04 09:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (2, 1, 2, 'provenance-confirmed', '2022-06-03', '2022-06-04', 'did_it', 'OFFICIAL', 10, '8d923335783f7642c2f4ea03647cda90c93b4c2b477221674d842bda5d5619fa', '2022-06-04 09:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (3, 2, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 22, '7637cde5613154c482d7e56ceb219d7565030b1a7d8e13ce8a6babc2a5f933d5', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (4, 3, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 29, '990ae9791de3d7c65eba0ec1ac0c9bba41996add3e5405eb1db2c5a60d5beae4', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (5, 4, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 37, 'ff0e258819e5b08d8e50cb7ae78446f1cace5ce84fc87cc01109d6cf2b182611', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (6, 5, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 40, 'cc23c355f844827ef5bcb3b5a62e87d92ae1c90140397336cae49a768531ad1a', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (7, 6, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 41, 'd51ef989183d9f2aa20bc8cbca569e98cb22eec49e1c47454128e770fce44f5a', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (8, 7, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 43, 'c6cf10bd0d6b2f0647f3423eb9f00f7b407285a6ca8e5641736397e070acc632', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (9, 8, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 46, '140fdae5f446557b8a6853201d75392873043805bf48b2c446f84577f4d8830b', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (10, 9, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 49, 'b7f7c4d589b1fe85c63f61674aa174a7ece20e8637645a32506ac4c2beda7f11', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (11, 10, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 51, '9799d6e3bf728b7f091f0050102f3ba6734da841bdb958570e815041d93d2c61', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (12, 6, 2, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 54, 'd08324b4aab7bcaa27f66c7d7fc2d39efeabb618c0847a98e7f23796dfed7cbd', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (14, 12, 1, 'provenance-confirmed', '2026-10-30', '2026-10-31', 'did_it', 'OFFICIAL', 57, '9557a163c4ebd92aea18509430279763293c4f62770c9b8a5c234afda5b3a0c7', '2026-10-31 11:04:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (1, 8, 1, '2022-06-04 09:00:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (2, 11, 1, '2026-06-23 11:00:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (3, 11, 1, '2026-06-23 11:00:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (4, 11, 1, '2026-06-23 11:00:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (5, 11, 1, '2026-06-23 11:00:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (6, 13, 1, '2026-10-31 11:04:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (7, 13, 1, '2026-10-31 11:04:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (8, 13, 1, '2026-10-31 11:04:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (9, 13, 1, '2026-10-31 11:04:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (10, 13, 1, '2026-10-31 11:04:00');
INSERT INTO public.works OVERRIDING SYSTEM VALUE VALUES (12, 13, 1, '2026-10-31 11:04:00');
SELECT pg_catalog.setval('public.account_closings_id_seq', 2, true);
SELECT pg_catalog.setval('public.address_changes_id_seq', 4, true);
SELECT pg_catalog.setval('public.allocations_id_seq', 5, true);
SELECT pg_catalog.setval('public.audit_events_id_seq', 182, true);
SELECT pg_catalog.setval('public.awards_id_seq', 2, true);
SELECT pg_catalog.setval('public.certificates_id_seq', 2, true);
SELECT pg_catalog.setval('public.claims_id_seq', 21, true);
SELECT pg_catalog.setval('public.conflicts_id_seq', 2, true);
SELECT pg_catalog.setval('public.cpd_entries_id_seq', 2, true);
SELECT pg_catalog.setval('public.criteria_id_seq', 6, true);
SELECT pg_catalog.setval('public.decisions_id_seq', 13, true);
SELECT pg_catalog.setval('public.duties_id_seq', 9, true);
SELECT pg_catalog.setval('public.duty_proposals_id_seq', 10, true);
SELECT pg_catalog.setval('public.editions_id_seq', 3, true);
SELECT pg_catalog.setval('public.enrolments_id_seq', 4, true);
SELECT pg_catalog.setval('public.evidence_id_seq', 10, true);
SELECT pg_catalog.setval('public.evidence_versions_id_seq', 11, true);
SELECT pg_catalog.setval('public.factor_resets_id_seq', 2, true);
SELECT pg_catalog.setval('public.learning_records_id_seq', 2, true);
SELECT pg_catalog.setval('public.letters_id_seq', 93, true);
SELECT pg_catalog.setval('public.link_requests_id_seq', 1, true);
SELECT pg_catalog.setval('public.organisations_id_seq', 2, true);
SELECT pg_catalog.setval('public.password_links_id_seq', 17, true);
SELECT pg_catalog.setval('public.people_id_seq', 14, true);
SELECT pg_catalog.setval('public.postings_id_seq', 12, true);
SELECT pg_catalog.setval('public.quarantines_id_seq', 4, true);
SELECT pg_catalog.setval('public.record_views_id_seq', 2, true);
SELECT pg_catalog.setval('public.texts_id_seq', 58, true);
SELECT pg_catalog.setval('public.units_id_seq', 5, true);
SELECT pg_catalog.setval('public.work_versions_id_seq', 14, true);
SELECT pg_catalog.setval('public.works_id_seq', 12, true);
ALTER TABLE ONLY public.__diesel_schema_migrations
    ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.account_closings
    ADD CONSTRAINT account_closings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_chains
    ADD CONSTRAINT audit_chains_pkey PRIMARY KEY (organisation_id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.awards
    ADD CONSTRAINT awards_enrolment_id_key UNIQUE (enrolment_id);
ALTER TABLE ONLY public.awards
    ADD CONSTRAINT awards_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_award_id_key UNIQUE (award_id);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_number_key UNIQUE (number);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cpd_entries
    ADD CONSTRAINT cpd_entries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cpd_works
    ADD CONSTRAINT cpd_works_pkey PRIMARY KEY (cpd_id, work_id);
ALTER TABLE ONLY public.criteria
    ADD CONSTRAINT criteria_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.criterion_kinds
    ADD CONSTRAINT criterion_kinds_pkey PRIMARY KEY (criterion_id, kind_code);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT duties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.duty_proposal_roles
    ADD CONSTRAINT duty_proposal_roles_pkey PRIMARY KEY (proposal_id, role);
ALTER TABLE ONLY public.duty_proposals
    ADD CONSTRAINT duty_proposals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.duty_roles
    ADD CONSTRAINT duty_roles_pkey PRIMARY KEY (duty_id, role);
ALTER TABLE ONLY public.editions
    ADD CONSTRAINT editions_code_key UNIQUE (code);
ALTER TABLE ONLY public.editions
    ADD CONSTRAINT editions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.enrolment_criteria
    ADD CONSTRAINT enrolment_criteria_pkey PRIMARY KEY (enrolment_id, criterion_id);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evidence_versions
    ADD CONSTRAINT evidence_versions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.factor_resets
    ADD CONSTRAINT factor_resets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.form_keys
    ADD CONSTRAINT form_keys_pkey PRIMARY KEY (person_id, form_key);
ALTER TABLE ONLY public.guess_doors
    ADD CONSTRAINT guess_doors_pkey PRIMARY KEY (door);
ALTER TABLE ONLY public.kinds_of_work
    ADD CONSTRAINT kinds_of_work_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.known_browsers
    ADD CONSTRAINT known_browsers_pkey PRIMARY KEY (person_id, browser);
ALTER TABLE ONLY public.learning_records
    ADD CONSTRAINT learning_records_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.learning_works
    ADD CONSTRAINT learning_works_pkey PRIMARY KEY (learning_id, work_id);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_once_key UNIQUE (once);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.link_requests
    ADD CONSTRAINT link_requests_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (certificate_id, threshold);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_code_key UNIQUE (code);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_name_key UNIQUE (name);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_email_key_key UNIQUE (email_key);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_cpd_id_key UNIQUE (cpd_id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_evidence_version_id_key UNIQUE (evidence_version_id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_learning_id_key UNIQUE (learning_id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_work_version_id_key UNIQUE (work_version_id);
ALTER TABLE ONLY public.record_views
    ADD CONSTRAINT record_views_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_pkey PRIMARY KEY (person_id, digest);
ALTER TABLE ONLY public.second_factors
    ADD CONSTRAINT second_factors_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.system_facts
    ADD CONSTRAINT system_facts_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.texts
    ADD CONSTRAINT texts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.work_versions
    ADD CONSTRAINT work_versions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.works
    ADD CONSTRAINT works_pkey PRIMARY KEY (id);
CREATE INDEX account_closings_by_person ON public.account_closings USING btree (person_id, id);
CREATE UNIQUE INDEX account_closings_person_id_now ON public.account_closings USING btree (person_id) WHERE (opened_at IS NULL);
CREATE INDEX address_changes_by_person ON public.address_changes USING btree (person_id, id);
CREATE UNIQUE INDEX address_changes_in_hand ON public.address_changes USING btree (person_id) WHERE ((stopped_at IS NULL) AND (changed_at IS NULL));
CREATE INDEX address_changes_to_approve ON public.address_changes USING btree (asked_at, id) WHERE ((stopped_at IS NULL) AND (changed_at IS NULL) AND (approved_at IS NULL));
CREATE INDEX allocations_by_enrolment ON public.allocations USING btree (enrolment_id, id);
CREATE INDEX audit_events_by_action ON public.audit_events USING btree (action, happened_at, id);
CREATE INDEX audit_events_by_actor ON public.audit_events USING btree (actor_id, action, happened_at, id);
CREATE UNIQUE INDEX audit_events_by_chain ON public.audit_events USING btree (organisation_id, sequence);
CREATE INDEX audit_events_by_place ON public.audit_events USING btree (organisation_id, action, happened_at, id);
CREATE INDEX audit_events_of_sign_ins ON public.audit_events USING btree (subject_id, id) WHERE (action = ANY (ARRAY['signed_in'::text, 'sign_in_failed'::text]));
CREATE INDEX certificates_by_person ON public.certificates USING btree (person_id, last_valid_day);
CREATE UNIQUE INDEX certificates_by_sequence ON public.certificates USING btree (organisation_id, year, sequence);
CREATE UNIQUE INDEX claims_by_version ON public.claims USING btree (evidence_version_id, criterion_id);
CREATE INDEX conflicts_by_trainee ON public.conflicts USING btree (trainee_id, id);
CREATE UNIQUE INDEX conflicts_standing ON public.conflicts USING btree (organisation_id, assessor_id, trainee_id) WHERE (ended_at IS NULL);
CREATE INDEX cpd_entries_by_person ON public.cpd_entries USING btree (person_id, done_on, id);
CREATE INDEX cpd_works_by_work ON public.cpd_works USING btree (work_id, cpd_id);
CREATE UNIQUE INDEX criteria_by_unit ON public.criteria USING btree (unit_id, code);
CREATE INDEX decisions_by_claim ON public.decisions USING btree (claim_id, id);
CREATE UNIQUE INDEX decisions_once_a_claim ON public.decisions USING btree (claim_id) WHERE (undoes_id IS NULL);
CREATE UNIQUE INDEX decisions_undone_once ON public.decisions USING btree (undoes_id);
CREATE INDEX duties_by_organisation ON public.duties USING btree (organisation_id, kind);
CREATE INDEX duties_by_person ON public.duties USING btree (person_id, starts_on);
CREATE INDEX duty_proposals_by_duty ON public.duty_proposals USING btree (duty_id);
CREATE INDEX duty_proposals_by_person ON public.duty_proposals USING btree (person_id, id);
CREATE INDEX duty_proposals_waiting ON public.duty_proposals USING btree (organisation_id, id) WHERE (answer IS NULL);
CREATE UNIQUE INDEX editions_replaced_once ON public.editions USING btree (replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE INDEX enrolments_by_assessor ON public.enrolments USING btree (assessor_id, id);
CREATE INDEX enrolments_by_organisation ON public.enrolments USING btree (organisation_id, id);
CREATE INDEX enrolments_by_person ON public.enrolments USING btree (person_id, id);
CREATE UNIQUE INDEX enrolments_open_once ON public.enrolments USING btree (organisation_id, person_id, role) WHERE (NOT certified);
CREATE INDEX evidence_by_enrolment ON public.evidence USING btree (enrolment_id, id);
CREATE INDEX evidence_by_work ON public.evidence USING btree (work_id, id);
CREATE UNIQUE INDEX evidence_versions_by_evidence ON public.evidence_versions USING btree (evidence_id, number);
CREATE INDEX evidence_versions_by_work_version ON public.evidence_versions USING btree (work_version_id);
CREATE INDEX evidence_versions_waiting ON public.evidence_versions USING btree (submitted_at, id) WHERE (state = 'submitted'::text);
CREATE UNIQUE INDEX factor_resets_person_id_waiting ON public.factor_resets USING btree (person_id) WHERE (answered_at IS NULL);
CREATE INDEX form_keys_by_day ON public.form_keys USING btree (spent_at);
CREATE INDEX guess_doors_by_age ON public.guess_doors USING btree (began_at);
CREATE INDEX known_browsers_by_age ON public.known_browsers USING btree (seen_at);
CREATE INDEX learning_records_by_enrolment ON public.learning_records USING btree (enrolment_id, unit_id);
CREATE INDEX learning_records_by_person ON public.learning_records USING btree (person_id, learned_on, id);
CREATE INDEX learning_works_by_work ON public.learning_works USING btree (work_id, learning_id);
CREATE INDEX letters_waiting ON public.letters USING btree (due_at, id) WHERE ((delivered_at IS NULL) AND (withheld_at IS NULL));
CREATE INDEX link_requests_by_account ON public.link_requests USING btree (account, asked_at);
CREATE INDEX link_requests_by_address ON public.link_requests USING btree (address, asked_at);
CREATE INDEX notices_waiting ON public.notices USING btree (due_on, certificate_id) WHERE (outcome IS NULL);
CREATE INDEX password_links_by_person ON public.password_links USING btree (person_id, id);
CREATE INDEX people_by_mailbox ON public.people USING btree (mailbox_key);
CREATE INDEX people_by_name ON public.people USING btree (name_key, id);
CREATE INDEX postings_by_line_manager ON public.postings USING btree (line_manager_id, person_id);
CREATE INDEX postings_by_organisation ON public.postings USING btree (organisation_id, person_id);
CREATE INDEX postings_by_person ON public.postings USING btree (person_id, starts_on);
CREATE INDEX quarantines_by_organisation ON public.quarantines USING btree (organisation_id, id);
CREATE INDEX record_views_by_owner ON public.record_views USING btree (owner_id, id);
CREATE INDEX record_views_by_viewer ON public.record_views USING btree (viewer_id, viewed_at);
CREATE INDEX sessions_by_person ON public.sessions USING btree (person_id);
CREATE UNIQUE INDEX units_by_edition ON public.units USING btree (edition_id, code);
CREATE UNIQUE INDEX work_versions_by_work ON public.work_versions USING btree (work_id, number);
CREATE INDEX works_by_person ON public.works USING btree (person_id, id);
CREATE TRIGGER account_closings_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, reason, closed_by, closed_at, opened_reason, opened_by, opened_at ON public.account_closings FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER address_changes_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, email, nonce, asked_by, asked_at, confirmed_at, approved_by, approved_at, stopped_at, stopped_by, changed_at ON public.address_changes FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER allocations_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, assessor_id, allocated_by, allocated_at ON public.allocations FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER audit_events_never_deleted BEFORE DELETE ON public.audit_events FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER audit_events_never_edited BEFORE UPDATE ON public.audit_events FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER awards_never_deleted BEFORE DELETE ON public.awards FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER awards_never_edited BEFORE UPDATE ON public.awards FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER awards_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, assessor_id, early, text_id, text_digest, awarded_on, awarded_at ON public.awards FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER certificates_never_deleted BEFORE DELETE ON public.certificates FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER certificates_never_edited BEFORE UPDATE ON public.certificates FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER certificates_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, award_id, person_id, organisation_id, role, number, year, sequence, starts_on, last_valid_day, issued_by, issued_at ON public.certificates FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER claims_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, evidence_version_id, criterion_id, text_id, text_digest ON public.claims FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER conflicts_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, organisation_id, assessor_id, trainee_id, text_id, text_digest, declared_by, declared_at, ended_by, ended_at ON public.conflicts FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER cpd_entries_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, done_on, minutes, text_id, text_digest, logged_at ON public.cpd_entries FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER cpd_works_witnessed AFTER INSERT OR DELETE OR UPDATE OF cpd_id, work_id ON public.cpd_works FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('cpd_id', 'work_id');
CREATE TRIGGER criteria_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, unit_id, code, statement, look_for, evidence_minimum, "position" ON public.criteria FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER criterion_kinds_witnessed AFTER INSERT OR DELETE OR UPDATE OF criterion_id, kind_code ON public.criterion_kinds FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('criterion_id', 'kind_code');
CREATE TRIGGER decisions_never_deleted BEFORE DELETE ON public.decisions FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER decisions_never_edited BEFORE UPDATE ON public.decisions FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER decisions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, claim_id, assessor_id, duty_id, outcome, valid, authentic, current, sufficient, reliable, text_id, text_digest, undoes_id, signed_at ON public.decisions FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER duties_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, kind, starts_on, ends_on ON public.duties FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER duty_proposal_roles_witnessed AFTER INSERT OR DELETE OR UPDATE OF proposal_id, role ON public.duty_proposal_roles FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('proposal_id', 'role');
CREATE TRIGGER duty_proposals_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, kind, starts_on, ends_on, proposed_by, proposed_as, proposed_at, answer, answered_by, answered_at, duty_id ON public.duty_proposals FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER duty_roles_witnessed AFTER INSERT OR DELETE OR UPDATE OF duty_id, role ON public.duty_roles FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('duty_id', 'role');
CREATE TRIGGER editions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, code, title, demonstration, published_on, organisation_id, replaces_id ON public.editions FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER enrolment_criteria_witnessed AFTER INSERT OR DELETE OR UPDATE OF enrolment_id, criterion_id ON public.enrolment_criteria FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('enrolment_id', 'criterion_id');
CREATE TRIGGER enrolments_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, behind_after_months, behind_below_percent, enrolled_at, late_text_id, late_text_digest ON public.enrolments FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER evidence_versions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, evidence_id, number, work_version_id, method, own_work, sanitised, begun_at, submitted_at, withdrawn_at, sent_back_at, sent_back_by, sent_back_text_id, sent_back_digest, saves ON public.evidence_versions FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER evidence_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, work_id ON public.evidence FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER factor_resets_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, asked_by, asked_at, answered_by, answered_at, confirmed ON public.factor_resets FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER kinds_of_work_witnessed AFTER INSERT OR DELETE OR UPDATE OF code, title, "position" ON public.kinds_of_work FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('code');
CREATE TRIGGER learning_records_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, enrolment_id, person_id, unit_id, way, learned_on, text_id, text_digest, logged_at ON public.learning_records FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER learning_works_witnessed AFTER INSERT OR DELETE OR UPDATE OF learning_id, work_id ON public.learning_works FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('learning_id', 'work_id');
CREATE TRIGGER letters_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, once, kind, person_id, address, subject, body, password_link_id, address_change_id, message_id, enqueued_at ON public.letters FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER notices_witnessed AFTER INSERT OR DELETE OR UPDATE OF certificate_id, threshold, outcome, settled_at ON public.notices FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('certificate_id', 'threshold');
CREATE TRIGGER organisations_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, code, name, kind, licence_from, licence_until, mandatory, earliest_months, due_months, behind_after_months, behind_below_percent, certificate_years, renewal_window_months, currency_months, line_manager_may_assess, version, start_back_months ON public.organisations FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER password_links_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, nonce, asked_at, expires_at, used_at ON public.password_links FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER people_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, name, email, password_hash, version, added_at ON public.people FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER postings_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, role, starts_on, ends_on, line_manager_id ON public.postings FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER quarantines_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, evidence_version_id, work_version_id, learning_id, cpd_id, person_id, organisation_id, reason, reported_by, reported_at, purged_by, purged_at ON public.quarantines FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER record_views_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, owner_id, viewer_id, duty, extent, evidence_version_id, quarantine_id, viewed_at ON public.record_views FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER recovery_codes_witnessed AFTER INSERT OR DELETE OR UPDATE OF person_id, digest, used_at ON public.recovery_codes FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('person_id', 'digest');
CREATE TRIGGER second_factors_witnessed AFTER INSERT OR DELETE OR UPDATE OF person_id, sealed, last_step, set_at ON public.second_factors FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('person_id');
CREATE TRIGGER texts_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, destroyed_at ON public.texts FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER units_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, edition_id, code, title, kind, role, "position" ON public.units FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER work_versions_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, work_id, number, kind_code, starts_on, ends_on, part, marking, text_id, text_digest, saved_at ON public.work_versions FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
CREATE TRIGGER works_witnessed AFTER INSERT OR DELETE OR UPDATE OF id, person_id, organisation_id, logged_at ON public.works FOR EACH ROW EXECUTE FUNCTION public.note_changed_row('id');
ALTER TABLE ONLY public.account_closings
    ADD CONSTRAINT account_closings_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.account_closings
    ADD CONSTRAINT account_closings_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.account_closings
    ADD CONSTRAINT account_closings_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_stopped_by_fkey FOREIGN KEY (stopped_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_allocated_by_fkey FOREIGN KEY (allocated_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.audit_chains(organisation_id);
ALTER TABLE ONLY public.awards
    ADD CONSTRAINT awards_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.awards
    ADD CONSTRAINT awards_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);
ALTER TABLE ONLY public.awards
    ADD CONSTRAINT awards_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_award_id_fkey FOREIGN KEY (award_id) REFERENCES public.awards(id);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES public.criteria(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_evidence_version_id_fkey FOREIGN KEY (evidence_version_id) REFERENCES public.evidence_versions(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.conflicts
    ADD CONSTRAINT conflicts_trainee_id_fkey FOREIGN KEY (trainee_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.cpd_entries
    ADD CONSTRAINT cpd_entries_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.cpd_entries
    ADD CONSTRAINT cpd_entries_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.cpd_entries
    ADD CONSTRAINT cpd_entries_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.cpd_works
    ADD CONSTRAINT cpd_works_cpd_id_fkey FOREIGN KEY (cpd_id) REFERENCES public.cpd_entries(id);
ALTER TABLE ONLY public.cpd_works
    ADD CONSTRAINT cpd_works_work_id_fkey FOREIGN KEY (work_id) REFERENCES public.works(id);
ALTER TABLE ONLY public.criteria
    ADD CONSTRAINT criteria_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.criterion_kinds
    ADD CONSTRAINT criterion_kinds_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES public.criteria(id);
ALTER TABLE ONLY public.criterion_kinds
    ADD CONSTRAINT criterion_kinds_kind_code_fkey FOREIGN KEY (kind_code) REFERENCES public.kinds_of_work(code);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claims(id);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES public.duties(id);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_undoes_id_fkey FOREIGN KEY (undoes_id) REFERENCES public.decisions(id);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT duties_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT duties_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.duty_proposal_roles
    ADD CONSTRAINT duty_proposal_roles_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES public.duty_proposals(id);
ALTER TABLE ONLY public.duty_proposals
    ADD CONSTRAINT duty_proposals_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.duty_proposals
    ADD CONSTRAINT duty_proposals_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES public.duties(id);
ALTER TABLE ONLY public.duty_proposals
    ADD CONSTRAINT duty_proposals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.duty_proposals
    ADD CONSTRAINT duty_proposals_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.duty_proposals
    ADD CONSTRAINT duty_proposals_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.duty_roles
    ADD CONSTRAINT duty_roles_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES public.duties(id);
ALTER TABLE ONLY public.editions
    ADD CONSTRAINT editions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.editions
    ADD CONSTRAINT editions_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES public.editions(id);
ALTER TABLE ONLY public.enrolment_criteria
    ADD CONSTRAINT enrolment_criteria_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES public.criteria(id);
ALTER TABLE ONLY public.enrolment_criteria
    ADD CONSTRAINT enrolment_criteria_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.editions(id);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_late_text_id_fkey FOREIGN KEY (late_text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);
ALTER TABLE ONLY public.evidence_versions
    ADD CONSTRAINT evidence_versions_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES public.evidence(id);
ALTER TABLE ONLY public.evidence_versions
    ADD CONSTRAINT evidence_versions_sent_back_by_fkey FOREIGN KEY (sent_back_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.evidence_versions
    ADD CONSTRAINT evidence_versions_sent_back_text_id_fkey FOREIGN KEY (sent_back_text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.evidence_versions
    ADD CONSTRAINT evidence_versions_work_version_id_fkey FOREIGN KEY (work_version_id) REFERENCES public.work_versions(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_work_id_fkey FOREIGN KEY (work_id) REFERENCES public.works(id);
ALTER TABLE ONLY public.factor_resets
    ADD CONSTRAINT factor_resets_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.factor_resets
    ADD CONSTRAINT factor_resets_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.factor_resets
    ADD CONSTRAINT factor_resets_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.form_keys
    ADD CONSTRAINT form_keys_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.known_browsers
    ADD CONSTRAINT known_browsers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.learning_records
    ADD CONSTRAINT learning_records_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);
ALTER TABLE ONLY public.learning_records
    ADD CONSTRAINT learning_records_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.learning_records
    ADD CONSTRAINT learning_records_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.learning_records
    ADD CONSTRAINT learning_records_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.learning_works
    ADD CONSTRAINT learning_works_learning_id_fkey FOREIGN KEY (learning_id) REFERENCES public.learning_records(id);
ALTER TABLE ONLY public.learning_works
    ADD CONSTRAINT learning_works_work_id_fkey FOREIGN KEY (work_id) REFERENCES public.works(id);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_address_change_id_fkey FOREIGN KEY (address_change_id) REFERENCES public.address_changes(id);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_password_link_id_fkey FOREIGN KEY (password_link_id) REFERENCES public.password_links(id);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES public.certificates(id);
ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_line_manager_id_fkey FOREIGN KEY (line_manager_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_cpd_id_fkey FOREIGN KEY (cpd_id) REFERENCES public.cpd_entries(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_evidence_version_id_fkey FOREIGN KEY (evidence_version_id) REFERENCES public.evidence_versions(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_learning_id_fkey FOREIGN KEY (learning_id) REFERENCES public.learning_records(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_purged_by_fkey FOREIGN KEY (purged_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.quarantines
    ADD CONSTRAINT quarantines_work_version_id_fkey FOREIGN KEY (work_version_id) REFERENCES public.work_versions(id);
ALTER TABLE ONLY public.record_views
    ADD CONSTRAINT record_views_evidence_version_id_fkey FOREIGN KEY (evidence_version_id) REFERENCES public.evidence_versions(id);
ALTER TABLE ONLY public.record_views
    ADD CONSTRAINT record_views_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.record_views
    ADD CONSTRAINT record_views_quarantine_id_fkey FOREIGN KEY (quarantine_id) REFERENCES public.quarantines(id);
ALTER TABLE ONLY public.record_views
    ADD CONSTRAINT record_views_viewer_id_fkey FOREIGN KEY (viewer_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.second_factors
    ADD CONSTRAINT second_factors_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.editions(id);
ALTER TABLE ONLY public.work_versions
    ADD CONSTRAINT work_versions_kind_code_fkey FOREIGN KEY (kind_code) REFERENCES public.kinds_of_work(code);
ALTER TABLE ONLY public.work_versions
    ADD CONSTRAINT work_versions_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.texts(id);
ALTER TABLE ONLY public.work_versions
    ADD CONSTRAINT work_versions_work_id_fkey FOREIGN KEY (work_id) REFERENCES public.works(id);
ALTER TABLE ONLY public.works
    ADD CONSTRAINT works_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);
ALTER TABLE ONLY public.works
    ADD CONSTRAINT works_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
