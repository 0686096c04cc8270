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
    refusals bigint DEFAULT 0 NOT NULL,
    given_up_at timestamp without time zone,
    sent_again_at timestamp without time zone,
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
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 23:10:27.219224');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000001', '2026-11-30 23:10:27.256619');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000002', '2026-11-30 23:10:27.257499');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000003', '2026-11-30 23:10:27.260509');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000004', '2026-11-30 23:10:27.261645');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000005', '2026-11-30 23:10:27.263806');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000006', '2026-11-30 23:10:27.266496');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000007', '2026-11-30 23:10:27.268018');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000008', '2026-11-30 23:10:27.270301');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000009', '2026-11-30 23:10:27.273065');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000001', '2026-11-30 23:10:27.276124');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000002', '2026-11-30 23:10:27.277144');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000003', '2026-11-30 23:10:27.277985');
INSERT INTO public.account_closings OVERRIDING SYSTEM VALUE VALUES (1, 12, 'long_absence', 1, '2026-06-23 11:04:00', 'returned', 2, '2026-06-23 11:04:00');
INSERT INTO public.account_closings OVERRIDING SYSTEM VALUE VALUES (2, 12, 'no_posting_or_duty', NULL, '2026-10-31 11:04:00', NULL, NULL, NULL);
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (1, 12, 'jon.v@westmarch.example', '9a1796ce28038cd8c466027ae3ed74b6', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', NULL, NULL);
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (2, 12, 'vale@westmarch.example', '93c012ccfc2abb7516980283426f78b5', 1, '2026-06-23 11:00:00', NULL, NULL, NULL, '2026-06-23 11:00:00', 2, NULL);
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (3, 6, 'p.raman@westmarch.example', 'de587ac80129ba27394730dcd8bedc49', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', 2, '2026-06-23 11:00:00', NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO public.address_changes OVERRIDING SYSTEM VALUE VALUES (4, 14, 'l.osei@hpa.example', '538cb69778332f34d30ab8c7252d2d15', 1, '2026-10-31 11:04:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, 4, '2022-06-04 09:00:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (2, 2, 6, 4, '2026-06-23 11:00:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (3, 2, 5, 4, '2026-06-23 11:00:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (4, 3, 5, 4, '2026-10-31 11:04:00');
INSERT INTO public.allocations OVERRIDING SYSTEM VALUE VALUES (5, 4, 10, 9, '2026-10-31 11:04:00');
INSERT INTO public.audit_chains VALUES (2, 10, 'c7b409832cff124561214adb8caeaedb751367513faa3f05c25646d12a927ce9');
INSERT INTO public.audit_chains VALUES (0, 26, '6b4ab787c8b75a89e074d6d2b7b658f8edc45b98a09be1e160a5bfb13fd880cb');
INSERT INTO public.audit_chains VALUES (1, 151, '32e4234b8282833426bc2df7255f1408854236bc2653862897f49ce52bcc753c');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (1, 0, 1, '2021-12-06 09:00:00', NULL, 'organisation_saved', 'organisation', 1, '{}', '', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (2, 0, 2, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 1, '{}', 'bfe12ce4f265b3da6256759ae89dda6d1fce54f2944621496fd7ec05ebf26e81', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (3, 0, 3, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 1, '{"kind":"administrator"}', 'd1c94cd20afdcbb15e882a8825d497658a70598a32db0e7eeff857f96d289648', 'b28bd9be15c683550dc95bd7e4d3f7ad82363c3afe3775381637b70285571114', 'duties N1zv2vI23vuGlGTu__GVrV88JbMINQN8QFA0-_Iq3yczbO1ZDlh-Y 1
organisations AexSI4A3Z-LW93VixRuNwU2yKa0Y8vzSQTwAZltx4j4yhTTmirbNwimbSFvJF5xjPtY7_9glVP6 1
password_links 13cFQlhnbAh1eKTNyMze_WHkVKUYIawhMRMbUAljTpczbGKhACnfh 1
people q_of6_vlafmO03YhF18a6NuJm-iO6Am3jSm5_VycJ4AXQmIntlVB_ 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (4, 1, 1, '2021-12-06 09:00:00', 1, 'password_set', 'person', 1, '{}', '', 'b85bf1eda1afec2cda8c5c1a8813effadd410a34a74f46f790abaa5306b435e7', 'letters 1o2Lw5EB-QhdeqVkW8mkq0CjYLMEmNDHuvoSu3rJTN8cipNzb8U3QP19c5cDmy9 1
password_links XnumdlatjRoPXcfELdouftRMcFx_9blJ_f3iGQUv3XIzbGKhACnvf 1
people ocQpjqhZun3_GOhq_yKgt60XX8ZGDlvlhtnCbj-NngAXQmIg9lVB_ 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (5, 0, 4, '2021-12-06 09:00:00', NULL, 'person_added', 'person', 2, '{}', 'b28bd9be15c683550dc95bd7e4d3f7ad82363c3afe3775381637b70285571114', '7d44ee9adfceeef7e0107574903242e5aedef3e26c8ecfd2d3c2e70eb341e78f', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (6, 0, 5, '2021-12-06 09:00:00', NULL, 'duty_given', 'duty', 2, '{"kind":"administrator"}', '7d44ee9adfceeef7e0107574903242e5aedef3e26c8ecfd2d3c2e70eb341e78f', 'd5f54997bfe9efd94841fa6110725e9f12aa25069fcf88c76fc3827d7fa200c2', 'duties 4OSSb8_RPzLYomi4MqykQelhoU7HCGmCzZk1nH6PjQwwgO1ZDlh-Y 2
password_links dgcdnjXk-H0r9N2bHRGRZ8nCOL_U-Q6qmqkckMxPBhYwgwihACnfh 2
people f03Nrwhk34iZOpe2BsV-YXwk4qWpAmN2nWNIhU0v0soCNyKntlVB_ 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (7, 1, 2, '2021-12-06 09:00:00', 2, 'password_set', 'person', 2, '{}', 'b85bf1eda1afec2cda8c5c1a8813effadd410a34a74f46f790abaa5306b435e7', '27e5e1dd5b8d849c2b45f42b7ee33d4de4a5092d901bf286b4e4012978cabbaa', 'letters YbEJ9EFoaeDo-q5Jr2w_69ruZlznPG_ZKOaAeW9ouvwCfpNwgH73QjB9c5cDvy9 2
password_links EqbxPnmG8QogIFDcKwI6O8CWsOXjg6PIyP24OxqjZ94wgwihACnvf 2
people HZByJYDQSRrAO4JI1tWZuy0WZMGUjmombARfw2caAhgCNyKJklVB_ 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (8, 0, 6, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"false"}', 'd5f54997bfe9efd94841fa6110725e9f12aa25069fcf88c76fc3827d7fa200c2', 'ffa8626a5cf32495fdcb124d283babf47d723728b780f0de1d8d76d73824706c', 'organisations g895u2eAeLgU9wppt_pT-Z4aonuZDulXJFlWiscuRvMcJMZ18rbNwimbSFvJF5xjPtY7_9glVP6 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (9, 2, 1, '2021-12-06 09:00:00', 1, 'organisation_saved', 'organisation', 2, '{"fields":"mandatory: false to true","licence_from":"2021-01-01","licence_until":"2099-12-31","mandatory":"true"}', '', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', 'organisations GvVdAsuwKwETWiOL4yfi3cX1yHRdIhj4Gwuiao67Px4cJMZ18rbNw04bSFvJF5xjPtY7_9gj5P6 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (10, 0, 7, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 1, '{"code":"NATIONAL-1"}', 'ffa8626a5cf32495fdcb124d283babf47d723728b780f0de1d8d76d73824706c', '7de44d923416100f475ca93e2fd77e3512fcff99e12df7344cc76b36ea6001db', 'criteria JS9f-2fkgJ6GojNoBauR6W-LFJBpOHLcTMzbkzfA1AEHjBhVE-FdPJp 1
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
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (11, 0, 8, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 2, '{"code":"HPA-1"}', '7de44d923416100f475ca93e2fd77e3512fcff99e12df7344cc76b36ea6001db', '7b6baa805fd8af5df362c566156830b06f917b65fc944b9bc1fd7bc0fdde7697', 'criteria 3_W0g6RVnQBlKczTioJOCiUuR5you1hXV7y8psOcT-UDqb9pqV-dPJp 5
editions IL9EeBDXth5gs2v3vIfxkmvTInY48qezs1ckg0Mpwpc6z8wwpTmSxlX 2
units gzIcvOONSHN-kKq2Qx935sHycqPApIvNX_9ozwSl5JAEVD98w8rxBJp 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (12, 0, 9, '2021-12-06 09:00:00', NULL, 'edition_published', 'edition', 3, '{"code":"HPA-2"}', '7b6baa805fd8af5df362c566156830b06f917b65fc944b9bc1fd7bc0fdde7697', '3f46aea6c631154ea0c7e82d7e6ddce96148e1dbed98e9e6affab4b839b6d53d', 'criteria MfGEQpLYv2tyPOQNyA_eZA5DieQH3LPaGga18eOdC0Y3ab9pqV-dPJp 6
editions 1Phm0nn8KdUWg_0_45e8EMnFOd7yO9hDruy3hlXzy7ATO8wwpipSxJj 3
units 0ie3JNkb0u08BRaaY362Qux17PdsoDYaxAHUUaL39U0ExD98w8rxBJp 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (13, 1, 3, '2021-12-06 09:00:00', 1, 'person_added', 'person', 3, '{}', '27e5e1dd5b8d849c2b45f42b7ee33d4de4a5092d901bf286b4e4012978cabbaa', '95ba34c7f83bbde98558c062db94bf06ac35285eddc1bc9f2662aaf0f213792c', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (14, 1, 4, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 3, '{}', '95ba34c7f83bbde98558c062db94bf06ac35285eddc1bc9f2662aaf0f213792c', '0f796a715378ceb580e1467454602c47b7a6589718974a4aa96514bb26af4302', 'letters U3jNFSjHjoFbD9XujCWQIQY3MAATHvc4Y3gVWuL7etUM78dstuMdMf-MT5cGty9 3
password_links _vzXtZBzSJFvz3Z_yaML9qIo0qzfvfIy-BiEw-WIM0MstgyhACnfh 3
people yvNpxEO1SX0QS64Z3MbsTHm0NX9dWw8BxoGk540l8fQiqL-ntlVB_ 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (15, 0, 10, '2021-12-06 09:00:00', 3, 'password_set', 'person', 3, '{}', '3f46aea6c631154ea0c7e82d7e6ddce96148e1dbed98e9e6affab4b839b6d53d', '62b883d66516a4f8fe4f05ee6dad28fe97090351aeda24c86117fea770be25f8', 'letters IilXzfMlWLYTfeW5YgN8CEd9TEslU4c9sd1BArUHZOMBGpNstuM3Qm_9c5cANy9 4
password_links FF8tmZMkhl8qjlDt-uKmwPyOwfhmQvS6hSi5BnFk2mwstgyhACnvf 3
people J-4Gunjh2zYoZm_TeFOm_zBQiMqD9AOABvoTXxGBBlUiqL-v_lVB_ 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (16, 1, 5, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 1, '{"from":"2021-12-06","person":"3","role":"intelligence_manager"}', '0f796a715378ceb580e1467454602c47b7a6589718974a4aa96514bb26af4302', '9ae4e424025135af4b0dfb93132c22a0609f1a318ab686fc5c55fee464b28064', 'postings cLtSzs8THbSRGssKKu5_NxZygR4lRGovL42uR9LAglMstO1NQlh-Y2G 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (17, 1, 6, '2021-12-06 09:00:00', 1, 'person_added', 'person', 4, '{}', '9ae4e424025135af4b0dfb93132c22a0609f1a318ab686fc5c55fee464b28064', 'd53dde23c6729230230295af9b08007d3f8b657fe6701efa72c936140b2ebf76', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (18, 1, 7, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 4, '{}', 'd53dde23c6729230230295af9b08007d3f8b657fe6701efa72c936140b2ebf76', '78dd71e4e4891abdb2037644de4a2913d0a2bd3e62c597e2ee6eafa31c2f4748', 'letters ontZ9V5wTwvqbLq3rr_mCd-myCG6nS-O1xIixS4xel0S88dcD2-dMFiMC5c9_y9 5
password_links 2xQY20g_jfkF6SfZtN-YWTjqyO5IN21liJ-5K3izSo4cDTLhACnfh 4
people lMUKkEr_AxfXcjLVpqq4Xsm9Tnig6bcxY2brVXu68R0O-y7ntlVB_ 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (144, 1, 117, '2026-10-31 11:04:00', 3, 'signed_in', 'person', 3, '{"browser":"An unknown browser","with":"password"}', '35262dc2b20db927d24a7fbd3fcf4c30a9add2e056fb5ebeaabb94adfec1bd2a', '661751efe3ef92d78d55df5ec9a401320964176f4fc23ecd6ca7b688b7d8b130', 'letters bomngJ-0-KI2ZeJHv52GOonpe9OVLP8yVDJv0ZvBEQ0khpNstuM3Qce9c5c3kba 81', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (19, 0, 11, '2021-12-06 09:00:00', 4, 'password_set', 'person', 4, '{}', '62b883d66516a4f8fe4f05ee6dad28fe97090351aeda24c86117fea770be25f8', '60f8165077b34f8a0754ebb8a5f47a61165dca1a752d6b1f235a889b27d077f8', 'letters DEZ1eAlliQA_bPT81WF5kN6r3lbOdEEfYxtaKo6YKGEM1pNcD2-3Q3C9c5c1Py9 6
password_links oAOEKiJCH0TJ2cqFMei8tG2zPKc55gJ5nTqxdR4hsSwcDTLhACnvf 4
people cWI2VQB9NrQpKqqjKu84FkqlfVsIeSJjuv9V9Mf7goYO-y75rlVB_ 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (20, 1, 8, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 2, '{"from":"2021-12-06","person":"4","role":"intelligence_unit_supervisor"}', '78dd71e4e4891abdb2037644de4a2913d0a2bd3e62c597e2ee6eafa31c2f4748', 'c43e65fce5ca1a0be940c77d2b883de6c36810ca5c946b757a412e7178940650', 'postings 3SL-RyxCkoySphuHT5s_HfPLtG3CRSOOVZKR7eJvE5kcDO1jdlh-Yjd 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (21, 1, 9, '2021-12-06 09:00:00', 1, 'person_added', 'person', 5, '{}', 'c43e65fce5ca1a0be940c77d2b883de6c36810ca5c946b757a412e7178940650', '94556f06bcce3a70427633d1a38c6b6b49653c952a0c22c37f76b03556f3c11b', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (22, 1, 10, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 5, '{}', '94556f06bcce3a70427633d1a38c6b6b49653c952a0c22c37f76b03556f3c11b', '2e8a00188820f100443c2596401150286837c2a4fa348a60a1e3777010e99b97', 'letters EG7w09eFB-b583rrZ8Y47DW8DHiombstjza5KaonBTUKy8d2VoTdM-BUd5clmy9 7
password_links LaKLJzvkJXZye-DdlNbB_okBe_G19UWaeXbSCsWDCwM2VZThACnfh 5
people h73h_c_vx2V7v9jexc6AsSjfXKocpT4UvOZtb7II__0H9SQntlVB_ 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (23, 0, 12, '2021-12-06 09:00:00', 5, 'password_set', 'person', 5, '{}', '60f8165077b34f8a0754ebb8a5f47a61165dca1a752d6b1f235a889b27d077f8', '33cf38e6ca27e5fca33f4ac68d76168fba707076ab0362b9f2779ae9583801da', 'letters V3_DrtsJQkhYpL2zSEZjunXOAJsqKOXE0UoyMREhdxADkpN2VoT3Q9O9c5c95y9 8
password_links h8vVNM3QsBkULs-b1kkOalb-x-k5zswtbagV6N0FN3k2VZThACnvf 5
people qX0PhRBGt8mA1FwGiFrZ51NI4LEKSCVv2cun2vgPH3EH9SQFhlVB_ 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (24, 1, 11, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 3, '{"from":"2021-12-06","person":"5","role":"senior_intelligence_analyst"}', '2e8a00188820f100443c2596401150286837c2a4fa348a60a1e3777010e99b97', '96d154a818f2cdf665efcb8a3b31146d32f2f93b44b5a4a82b73e89ee32522d6', 'postings upVlvty7-wi7xjDmj-y0G8QIA_bdMlJPBL27uOZB7Mk2VO16Klh-Yjd 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (25, 1, 12, '2021-12-06 09:00:00', 1, 'person_added', 'person', 6, '{}', '96d154a818f2cdf665efcb8a3b31146d32f2f93b44b5a4a82b73e89ee32522d6', 'f5b36ec49eb906961f8af6f108d3ef4a7a4f6557ae5ceb4e10fb883c182731a1', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (26, 1, 13, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 6, '{}', 'f5b36ec49eb906961f8af6f108d3ef4a7a4f6557ae5ceb4e10fb883c182731a1', '646e7bc542938a1530089eed208b9a6c73b0be4f7f2af82d47d9c779ca8e0c94', 'letters 92NzOKHE4tq-DotCtYMR-Acagpc6L_ZEOcpis0or7sExq8dNSsBdMeT1T5cL3y9 9
password_links 3AxwbD-na7psXkaGM8hqZ00HMLFNoJZe-tG_n4BLqq0NS-rhACnfh 6
people SIs-HQNC2xQoxwoqqWEGZA0BgepIHAB7_FtJE0xSEcotsxQntlVB_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (27, 0, 13, '2021-12-06 09:00:00', 6, 'password_set', 'person', 6, '{}', '33cf38e6ca27e5fca33f4ac68d76168fba707076ab0362b9f2779ae9583801da', '7c5a0c433ae3be8af095d3e8e54ef9e7ce33fae85a9310f0b546eaf5f1b6f1ed', 'letters 9_VimI7I1Jr1nFY51hm6USpUrCs5-rJdRgSTTwhMNDMy-pNNSsB3Qde9c5cruy9 10
password_links yfhxDdA3u2E3gxkK6BRiNihEyKF8xbopDN5fokWp_5oNS-rhACnvf 6
people 2DgfisvMnGHRTEbiodEqxJn76vKlRuviIQspcYmFTMktsxQp4lVB_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (28, 1, 14, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 4, '{"from":"2021-12-06","person":"6","role":"intelligence_officer"}', '646e7bc542938a1530089eed208b9a6c73b0be4f7f2af82d47d9c779ca8e0c94', '3e2066eda31b0154ecf84604be9e9cbffdce053776ac000510dff6059801859f', 'postings PM_TzmhuJKLjdbVryZkbTERi41OK7yojTMjnJV2wf60NSO1iulh-Yjd 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (29, 1, 15, '2021-12-06 09:00:00', 1, 'person_added', 'person', 7, '{}', '3e2066eda31b0154ecf84604be9e9cbffdce053776ac000510dff6059801859f', 'b539c93b13171dad03a8e46e87ba1615351e66e160e44917ffce8cc5ded9a76a', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (30, 1, 16, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 7, '{}', 'b539c93b13171dad03a8e46e87ba1615351e66e160e44917ffce8cc5ded9a76a', 'fe94c0a0dd60a3b68a93d0ac2a8be28b0c3b18a645118233c16c8ffd8b7f7fb6', 'letters Iu-ZSmqA9nOaHxiyD2_AyjjfE-IPuw_Lk9osupp4Z1YLt8dFaaZdMQ01o5c2Gy9 11
password_links 3D03frGxJwKpmUZL5GScirqe6-KyRw0xhVn2y5Pjk7IFamRhACnfh 7
people dv9SuSi3F1IB3uD65dsXa5XRq-3Fk1B9Ds51TRMR6noOX6YntlVB_ 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (31, 0, 14, '2021-12-06 09:00:00', 7, 'password_set', 'person', 7, '{}', '7c5a0c433ae3be8af095d3e8e54ef9e7ce33fae85a9310f0b546eaf5f1b6f1ed', '1f23963ae8d332200709c0022df46ed1348ae690f791605be4ea32e12feaaa93', 'letters SwJOQTilhwW9rpfEuXGZF5YFwpKEK-m-n_NTYhY9vQQUCpNFaaZ3QUA9c5cKPy9 12
password_links nlXz8nislMcnEP-wHbiUD4IWZFF2wDk8ukx7jU0AA8QFamRhACnvf 7
people 1hzjI_zL_wxg0goqgG67UDdBkLtIrixHKdsDicbbReoOX6YDhlVB_ 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (32, 1, 17, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 5, '{"from":"2021-12-06","person":"7","role":"researcher"}', 'fe94c0a0dd60a3b68a93d0ac2a8be28b0c3b18a645118233c16c8ffd8b7f7fb6', '77b438fc358cbe8b1d38a52bbb57c7e24be3a88b7f40114ebc6bda0894308f06', 'postings orkA-MNaMYMBy8MohBhpT1qkzjE5tNoPzMrqTzdL1EUFaO1Pvlh-Yjd 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (33, 1, 18, '2021-12-06 09:00:00', 1, 'person_added', 'person', 8, '{}', '77b438fc358cbe8b1d38a52bbb57c7e24be3a88b7f40114ebc6bda0894308f06', '2a566300529cee609beb30f07fc88ba158305e0dac896f890abd29d6eb098864', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (34, 1, 19, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 8, '{}', '2a566300529cee609beb30f07fc88ba158305e0dac896f890abd29d6eb098864', '868b080cceed79fa54218710399899723a758e06ab4ddaeb36f4c846b751cc5b', 'letters vZOJxZPFq0kNs9c-ql4egxV47f-ebdnp9IhaYKxTXCoWr8dXEyOdMQAHt5cKgy9 13
password_links vkRFQIznqvDCOgSINvAPYR8fefF6n_OLp_GKexnPw5gXEM4hACnfh 8
people n8uaSfTSRktzziErB47OAGIsVojT6hqb7pN2Q__S5aYcGWCntlVB_ 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (35, 0, 15, '2021-12-06 09:00:00', 8, 'password_set', 'person', 8, '{}', '1f23963ae8d332200709c0022df46ed1348ae690f791605be4ea32e12feaaa93', 'ec26615ce4b22cbb9725e584914eb4242363d3ae792209cb5ceb20d6e592fa49', 'letters C91AsBRtCz7326j8w2zaR-lriexb1x8FNaSUmpBh-q8TLpNXEyO3QSH9c5cDZy9 14
password_links NRiF8o00-jpODEAcsBjYtQhM_A0WH--0-DlbWByjgcIXEM4hACnvf 8
people f726e5gERi7OxTEZq4tOEE7emGWXtS37fp-ozU4EkH4cGWCwLlVB_ 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (36, 1, 20, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 6, '{"from":"2021-12-06","person":"8","role":"intelligence_officer"}', '868b080cceed79fa54218710399899723a758e06ab4ddaeb36f4c846b751cc5b', '42704a1ce0f13385f19848d11deca7cfb40ad383efb77ecab6f442f2cee6d1e4', 'postings XUfrnEimPFsHqPAVyidvUTbQUYIIuG75rFh4pUeqbmcXEO1iulh-YLQ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (37, 1, 21, '2021-12-06 09:00:00', 1, 'person_added', 'person', 9, '{}', '42704a1ce0f13385f19848d11deca7cfb40ad383efb77ecab6f442f2cee6d1e4', 'f5eadaf72fd9f943c29c6429ff80b7a0a752bb71036674771bb631f5376a8484', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (38, 1, 22, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 9, '{}', 'f5eadaf72fd9f943c29c6429ff80b7a0a752bb71036674771bb631f5376a8484', '5958967ebe77c1b0ed7f01e9652e9c50c6e6ccc5ce808fadc80e5e634dacff77', 'letters t-O8aIRrdG5t4h2_G9r1clgJ6VyMBZX8ywVX94aITowla8dmqcodMq9Uc5c4vy9 15
password_links lInq3RxXXBt-3tQoYZVZaB0przk3s_y62s3jHb-bQhEmqDLhACnfh 9
people PJUOQoXRAi525aRv_3XD3Z1DufjepzomvW17_SOzoTIaHC_ntlVB_ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (142, 1, 115, '2026-10-31 11:04:00', NULL, 'password_link_sent', 'person', 5, '{}', '3b630bb0c944774d61ebd42d6164f05e6c5fd9c8dded601746c4f6b4fee558e8', '2315cb718a73829d6d099cde1a8924a14e280a0e9bae6afb60f82884acc69f4f', 'letters H1FD4X5H0JwB_89QOHTacmQa4aGnh9LiX8cuFbqA0t0bg8d2VoTdM-BU75ck3ba 80
password_links Rs7ayFANNcQyPw8fjEeqEmSF4e4jfkGtDbjpU1luVm02VaVycmLfh 15', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (39, 0, 16, '2021-12-06 09:00:00', 9, 'password_set', 'person', 9, '{}', 'ec26615ce4b22cbb9725e584914eb4242363d3ae792209cb5ceb20d6e592fa49', '3f99d1ad34f1666fa527482f3eca98350e9c82a03e9052df86b9c4aebd60a4cc', 'letters 97KeAEZbag4rZk9hVzdTC8OWDa19dIaOqTZevceb4RcgnpNmqco3QWa9c5cCpy9 16
password_links 6TAIE-gcLfb0dh2xbqBeHoXYLuCMo-PdyfQiPMcGW24mqDLhACnvf 9
people uVAGYh7SVyPtaic7PtVEyJv56t_jqXh77_VbbqVup4IaHC_2JlVB_ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (40, 2, 2, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 7, '{"from":"2021-12-06","person":"9","role":"intelligence_manager"}', '2d3a67920bd86138af79109ccf2ae97a92801f3bd59fa6b54fbde06c198fdaa3', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', 'postings hJQNe6Uxi_A8DrqETjWfWn4qSu0SKCfLgGPCMnyx38smqSxNQlh-Y2G 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (41, 1, 23, '2021-12-06 09:00:00', 1, 'person_added', 'person', 10, '{}', '5958967ebe77c1b0ed7f01e9652e9c50c6e6ccc5ce808fadc80e5e634dacff77', '835113f318e84682fd968bfdb41e21660341e68a199bd8aa2ec58481cf4a20ee', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (42, 1, 24, '2021-12-06 09:00:00', 1, 'password_link_sent', 'person', 10, '{}', '835113f318e84682fd968bfdb41e21660341e68a199bd8aa2ec58481cf4a20ee', '213eb3bd1e5c9bce3909f92b77d147f9e4c646441481ef69e09c46d37a90dfaf', 'letters Ri0GDtKP7kgl4aMTc1ExhYcZJnrx5NUAw9Zgl8-mRNw398daQ6udMxDMN5cgpy9 17
password_links Pw9M89lCbApFpxouRBX64b7KLqpuzskfZxdqo3s0hA0aQWfhACnfh 10
people Y8QTA2WCeWr_jQCPeFQFmsmGnS5cegBRSdTe-7XJvyA_9xtntlVB_ 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (43, 0, 17, '2021-12-06 09:00:00', 10, 'password_set', 'person', 10, '{}', '3f99d1ad34f1666fa527482f3eca98350e9c82a03e9052df86b9c4aebd60a4cc', '1dcd0f5e5540adf059d205b708afebe4c20561007afdb07b5ef69200a06c8568', 'letters BIT2iAYtKLfvkdSY-XJgK-q3F8dHJMHVdb2l3BUkEaAKlpNaQ6u3Qzi9c5c7wy9 18
password_links 6N59lwgpHJe93No6ihf-UlCYLMJrN71OkhFL5ZJ7kKoaQWfhACnvf 10
people n8YBAyVWit1c0tqZ7wezYF94v_-_cnWpFUjfGg6muQo_9xt59lVB_ 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (44, 2, 3, '2021-12-06 09:00:00', 1, 'posting_started', 'posting', 8, '{"from":"2021-12-06","person":"10","role":"senior_intelligence_analyst"}', '7a4bccac806ba5e3469526ff8229f0ad35a99b9b712fd913cf3df239922cc723', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'postings 3B3bMoMl_GvfS9_yX8XsSKrmH71E__glS7OvRqs1Tq8aQSx6Klh-YLn 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (45, 1, 25, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 1, '{"from":"2021-12-06","kind":"coordinator","person":"4","until":"2051-12-06"}', '213eb3bd1e5c9bce3909f92b77d147f9e4c646441481ef69e09c46d37a90dfaf', '98b87e01621bdc834a4a69f880597643bdbd8d9a388d9cfe72cad03e161aec18', 'duty_proposals gSSi2i-zCaiw39U26FNJ7WaR4S26-rRhU3Os26ykaWYcDO1J8lh9qmBAI2VMPokAa5r 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (46, 1, 26, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 3, '{"from":"2021-12-06","kind":"coordinator","person":"4","proposed_by":"1","until":"2051-12-06"}', '98b87e01621bdc834a4a69f880597643bdbd8d9a388d9cfe72cad03e161aec18', '12fccfbe22ba5fc50b92e4e8e5772a29886f02c24af2dd272d4b8af24677e5c5', 'duties Wp2lk62Oq2v-bMGf5kZQDa0U0pecewgzHn5KOyhEJJUcDO1J8lh9q 3
duty_proposals U8vvHe8h_rx7m5ZF0u7zl-wVuKYRJPvyfXrbMTwzpCAcDO1J8lh9qmBAI2V-9K8KvFU 1
letters 47UyLz8h85gRanztvznwZHv_7E5CVh97lDwlgcNA6dQygpNcD2-3QKZ9c5cpyy9 19', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (47, 1, 27, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 2, '{"from":"2021-12-06","kind":"assessor","person":"5","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '12fccfbe22ba5fc50b92e4e8e5772a29886f02c24af2dd272d4b8af24677e5c5', '4c50e71842b029362a3c306f5531368bffd5d1861d944e7ac30a5d86ed0f2b73', 'duty_proposal_roles SqkW52sddWNhe0z4iyqn5O5ll4U26Wr7uLMZdQc1YRE 2 intelligence_analyst
duty_proposal_roles R1aBP8mc5bGthhtvm1vHQe8fvZAXKd7uzkWfmvyg5g4 2 intelligence_officer
duty_proposals gGUHtjFNImhhNxxxe528-hBxfZxfRkgM8Jb8iDsomII2VO1tKlh9qmBAI2VMPokAa5r 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (48, 1, 28, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 4, '{"from":"2021-12-06","kind":"assessor","person":"5","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '4c50e71842b029362a3c306f5531368bffd5d1861d944e7ac30a5d86ed0f2b73', '5d2ed462bb194b3d2b5d03b435eff8bb4711324b66f4758c5324f3bceaad65c2', 'duties 8Xaglnqx4kHocBDI3onjh3hcAXRsC1dOGodeiBBhfj42VO1tKlh9q 4
duty_proposals U0vx9bnCA7yRBsl1FbymlYjZkdGrrrt6aTQwAo5W_HY2VO1tKlh9qmBAI2V-9f1Kvrs 2
duty_roles 64QTLEGafBJyUzXJXqZUZFPP7zh8kH2jy7NtatIGNBY 4 intelligence_analyst
duty_roles 4eYny1LuCVifEFdlisJW6q-oFUZX4XHIDKfvWvMiLlc 4 intelligence_officer
letters NxByrQDTsqhPbdD_5Mul1jIMU1C1Ab84KuIOMFIHDDQcLpN2VoT3Qn19c5cyry9 20', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (49, 1, 29, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 3, '{"from":"2021-12-06","kind":"assessor","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '5d2ed462bb194b3d2b5d03b435eff8bb4711324b66f4758c5324f3bceaad65c2', 'f48bdedfbc82ad760906688fb249dd17ba5448a80e2c51c3e3d159b1d2c21fd5', 'duty_proposal_roles yZShlSWuWitv-PPNohJyv3jZPMBAEEpiTOVGnFnd2TY 3 intelligence_analyst
duty_proposal_roles hfyvZQehBL1lqj3oRqXb_afz1e2-V5jryr_EKlcXdlk 3 intelligence_officer
duty_proposals ZlfeIJshnBLVWJQJv8hBsVmSeMfBtKcth2iC9xLyVKINSO1tKlh9qmBAI2VMPokAa5r 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (50, 1, 30, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 5, '{"from":"2021-12-06","kind":"assessor","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', 'f48bdedfbc82ad760906688fb249dd17ba5448a80e2c51c3e3d159b1d2c21fd5', '3b5cddfd15040d80b55174beaaa760879d92004803ef7f4b6036f812187855ec', 'duties 6KKqj-lGy00dUNDjoFrCQ6yguqeUNAn8tB8HosLdZ1ENSO1tKlh9q 5
duty_proposals QIId4B67B9pqW7pntNUQyzHMsohtLmPu5qkTvvzCLLINSO1tKlh9qmBAI2V-9f1KvUW 3
duty_roles vmms5LH5iSdOFW2netRPhjeG07grRmPj6GWIGJGyMOI 5 intelligence_analyst
duty_roles 3-pZOiBhdAmuGL_ypjhh6XZyXO_lEzVqw1PSL3TiJv4 5 intelligence_officer
letters 27Mo9aTOp9eCaRKVwELWJ7mKwlsDzV3HDZpsn75bHd0rUpNNSsB3QtM9c5cX0y9 21', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (51, 1, 31, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 4, '{"from":"2021-12-06","kind":"security_contact","person":"7","until":"2051-12-06"}', '3b5cddfd15040d80b55174beaaa760879d92004803ef7f4b6036f812187855ec', '8e757641c9ba1662f4d5e046b2db076bcbdec951dfe745688132cbbc60b8d0d5', 'duty_proposals 3LpXVA1DSc3CsFmr0cxNKgry89j5UDP8DgOM0XfpblkFaO1D2lh9qmBAI2VMPokAa5r 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (52, 1, 32, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 6, '{"from":"2021-12-06","kind":"security_contact","person":"7","proposed_by":"1","until":"2051-12-06"}', '8e757641c9ba1662f4d5e046b2db076bcbdec951dfe745688132cbbc60b8d0d5', 'da3a34df8647d3c7f392d51b6aecc8d3f07cecb18bcd85a0c2f738ee8df35f0a', 'duties 8RXLakYnKYYqJmfvSRhu2-KbZ8C-GeF9Uwqi3nR4ghgFaO1D2lh9q 6
duty_proposals TnR7XD34h6mIeMVuZxiHsAPi2iClTOcQ1raqRbIgURwFaO1D2lh9qmBAI2V-9f1KvVw 4
letters rzdZiEMBr_GLOcIAPNo6eRPH68OG2hXHekuOef_s0Y0oSpNFaaZ3QXx9c5c__y9 22', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (53, 2, 4, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 5, '{"from":"2021-12-06","kind":"coordinator","person":"9","until":"2051-12-06"}', '682faf5bc0cf2985e8892e3ec64d7120e667976feaf1060771654511687756ba', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', 'duty_proposals RpR8ZOPhgBdLLrg1s3tWrLSWL-pH4f3RKmLg148FrUomqSxJ8lh9qmBAI2VMPokAa5r 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (54, 2, 5, '2021-12-06 09:00:00', 2, 'duty_given', 'duty', 7, '{"from":"2021-12-06","kind":"coordinator","person":"9","proposed_by":"1","until":"2051-12-06"}', 'da19e458801d1713a3c69354341ef85f5b455d87b49185523a45c7caa6819cd3', 'a65c0b075b6ddf47c1d71699f39802e0d42563d6c85da55c8cce08e392d32a42', 'duties 4wmxAXPExDIPzk7Zpy-HPxgqDd7zyXA4JNkXAdXfwyImqSxJ8lh9q 7
duty_proposals 0BVrComw-GZhS9fto4DLAWUHV9EPDSDM8HAX2kPdJ5UmqSxJ8lh9qmBAI2V-9K8Kv22 5
letters lVwtNVYq-ZcZVGd0WGu8CD7rGfRMRH5MdOGo1bxx7SkYLpNmqco3QjV9c5coIy9 23', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (55, 2, 6, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 6, '{"from":"2021-12-06","kind":"assessor","person":"10","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'a65c0b075b6ddf47c1d71699f39802e0d42563d6c85da55c8cce08e392d32a42', '412d0fa1929c93ec2bbde30773b101f891462b93ccc10f3e7e02e74453c136a6', 'duty_proposal_roles iAmehifyKKPgklOEoXrqtBbvzfTG1OADNehlZWHBx5A 6 intelligence_analyst
duty_proposal_roles HlBTPRCw_DY-iomD9VN8pI7ffzCJua7nb11_tMl48Rc 6 intelligence_officer
duty_proposals do2pR5zrvd9vuUtBm9GlBjG8swEg-iIZrO8vh5LXhzEaQSxtKlh9qmBAI2VMPokAa5r 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (56, 2, 7, '2021-12-06 09:00:00', 9, 'duty_given', 'duty', 8, '{"from":"2021-12-06","kind":"assessor","person":"10","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '412d0fa1929c93ec2bbde30773b101f891462b93ccc10f3e7e02e74453c136a6', '312439a850fa202cddd6ac218fd082816dab897931d64cfc67f7b73c9115ce2f', 'duties T5upC07OXBYAetqTzI-kef-iOBHnaBMg2X_HS11wtk4aQSxtKlh9q 8
duty_proposals Xgz2LF6T-t3NlmaQ12yj09tyPe9DTFExvYZr28Xnvv8aQSxtKlh9qmBAI2V-9oQKv2j 6
duty_roles UTD0JEh2nul7hfIGQQTnJjtIGhorjqa352cvTjapqOg 8 intelligence_analyst
duty_roles 8jr7HufzOLOt_SW4gXip9mr7XfkB_udZNTRCMUIuqD4 8 intelligence_officer
letters tJLxZE-xQIlCh2HXDVYaM3IUBEyPX0-cs5StgpjGx08ezpNaQ6u3QxN9c5c5Cy9 24', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (57, 1, 33, '2021-12-06 09:00:00', 1, 'duty_proposed', 'proposal', 7, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', 'da3a34df8647d3c7f392d51b6aecc8d3f07cecb18bcd85a0c2f738ee8df35f0a', '43ed20aab8cd423ed2d1910ee4ef180f714903378b016469cdef2cabd4cc9708', 'duty_proposal_roles EdPw5tFZuYdVTpYsBiid2v0-mrrymVsbH_3d6BcYrMM 7 intelligence_analyst
duty_proposal_roles eoq79LVwfYBDrJ9QaJ0QF_WSx5EPICbMUqrocIXOR_M 7 intelligence_officer
duty_proposals SW0iDULxA8d71CbR61_vZzKKmvc8lKc34lpe09smpr0NSO10Zlh9qmBAI2VMPokAa5r 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (58, 1, 34, '2021-12-06 09:00:00', 4, 'duty_given', 'duty', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","proposed_by":"1","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '43ed20aab8cd423ed2d1910ee4ef180f714903378b016469cdef2cabd4cc9708', '515d9f5e1ea6ab8bdce491dbb8e0ca0ec582ffa63142957475b3b0ee1989a224', 'duties H1FvBQnjvvRhrrq6bD4Xb1z3FZmTVHmiQQIrC7RvAxENSO10Zlh9q 9
duty_proposals RMdrUK5NkDeyLw854QOtBwH4NbpWkfX0IexwdHC1keUNSO10Zlh9qmBAI2V-9f1KvwL 7
duty_roles K80SBBW5JgAUmdGKm7SDYkEhwCagh7_rFtuIeuiSsoU 9 intelligence_analyst
duty_roles k59aSp5L4zBpsqkt2ZyXkf9jW5imsUdZb-r7XuPEoss 9 intelligence_officer
letters 3LfBSiBmKuc1UwHXTVQzohA2BAezaUF_JXyMf-IT6GQcTpNNSsB3QJP9c5cxky9 25', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (59, 1, 35, '2022-01-05 09:00:00', 4, 'duty_ended', 'duty', 9, '{"kind":"internal_quality_assurer","last":"2022-01-05","person":"6"}', '515d9f5e1ea6ab8bdce491dbb8e0ca0ec582ffa63142957475b3b0ee1989a224', '22e27a3286220baf49869d98303b07af665a5859ce63563a11586de289fe66cf', 'duties MJOVBn1RXiqwnuFbmbIQqK4eL_YkQVWGosTMnmPbTJYNSO10Zlhei 9
letters To2UZDuniYBylaNgARaAQSgpy6FaEuDmTrOT5gvc0qUR1pNNSsB3QSz9c5cXS13 26', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (60, 1, 36, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '22e27a3286220baf49869d98303b07af665a5859ce63563a11586de289fe66cf', '81c33e67cc09ecad6e7f6a31360dff0425b4303601a472ab8eee970ea2f6918b', 'duty_proposal_roles J4ZXRfsgYdjuQsUX_duIVEdQowEuqVwyX6-_j7ERdX0 8 intelligence_analyst
duty_proposal_roles zhSGPArtKUgrLxKEw_1OCj2vzrpWN1ePwgpSiGXzhBw 8 intelligence_officer
duty_proposals 4od5K47S9-Vbbkd551QRUszkEu5pYZbpyRkYwBmTGlUNSO10Zlh9qmBAI06MPokAa5r 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (61, 1, 37, '2022-01-05 09:00:00', 4, 'duty_declined', 'proposal', 8, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '81c33e67cc09ecad6e7f6a31360dff0425b4303601a472ab8eee970ea2f6918b', '00aa6f859a949798d4f23d9e970e77ba4e38d516609a543f290dffc1a11a461d', 'duty_proposals t965ygPTH-aYDiWWOtM8JvAhHaJpa82Uldtg7EFAW8YNSO10Zlh9qmBAI06ybf18U5r 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (62, 1, 38, '2022-01-05 09:00:00', 1, 'duty_proposed', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_officer intelligence_analyst","until":"2051-12-06"}', '00aa6f859a949798d4f23d9e970e77ba4e38d516609a543f290dffc1a11a461d', '07639583849615a1e7606b63f3fdb3b7135fa713d852025855d5028d4ab99967', 'duty_proposal_roles TiZz5QXb68KtHdCcjPvdDdZ-wlW4otlKs_GK40kEogw 9 intelligence_analyst
duty_proposal_roles nJ2izjD0a9KVU9rTcWY9xCgKucJBOOF5DzHAK5Z8Dls 9 intelligence_officer
duty_proposals X09desQOmCzTfQK43qHCFIuHhWS_54_sskwOfOCPE3wNSO10Zlh9qmBAI06MPokAa5r 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (63, 1, 39, '2022-01-05 09:00:00', 1, 'duty_withdrawn', 'proposal', 9, '{"from":"2021-12-06","kind":"internal_quality_assurer","person":"6","roles":"intelligence_analyst intelligence_officer","until":"2051-12-06"}', '07639583849615a1e7606b63f3fdb3b7135fa713d852025855d5028d4ab99967', 'a65f6e9af077fadad156740da93f4ca052d29963f32289f3b4ee5606f3e839a0', 'duty_proposals 6Wbe-XxrmEDDojl-w09ZM14uX6FB8IosoKZZEas_9OgNSO10Zlh9qmBAI06cwbb8U5r 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (64, 1, 40, '2022-06-04 09:00:00', 4, 'enrolled', 'enrolment', 1, '{"criteria":"3","edition":"NATIONAL-1","late":"with a reason","person":"8","starts_on":"2022-01-05"}', 'a65f6e9af077fadad156740da93f4ca052d29963f32289f3b4ee5606f3e839a0', 'd5258649b199ac7490862573e26e60c7ec4cd1ded4714b78acf6f2971657516f', 'enrolment_criteria rW3wQTOaVmCL0vyq88b1PFEmVhFt31OycNgH8E2TK-w 1 1
enrolment_criteria P2JrF5NIu0RBoQDa_3sue3Uo2lh4PxBWecnv_I-dje8 1 2
enrolment_criteria gl4RteSxfdR_bd9c9ONr8EsddfyfsFskaCJt4kinWko 1 3
enrolments etqR8eSEnPrbR7XPQ8c6YEZgG82K734x_4z_K8ppQaYXEO1F9iuZHbSFvJF5x5E7BGa 1
texts LzA8FF-0d1LmaiZHCJex5ngAJmfDg1Z70EQ9Ri7ZUJ8Yg 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (65, 1, 41, '2022-06-04 09:00:00', 4, 'conflict_declared', 'conflict', 1, '{"assessor":"6","trainee":"8"}', 'd5258649b199ac7490862573e26e60c7ec4cd1ded4714b78acf6f2971657516f', '2690c87f7bf42af9eccf50839a4dec69ff5695c6d6299e2a79c2def4976d6ac3', 'conflicts QtCM1s4Ew5hAcTJfdboL9RnHW5vWjoff61qqFLPxxkYO1ifVFKGkr4y39GA9f 1
texts seeALcVwIDh-NO6rIXoSGSD-HBf2rijYznUowx3QIR8Yg 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (66, 1, 42, '2022-06-04 09:00:00', 4, 'assessor_allocated', 'enrolment', 1, '{"assessor":"5"}', '2690c87f7bf42af9eccf50839a4dec69ff5695c6d6299e2a79c2def4976d6ac3', '4772e68ab375b56e6f5fce079bf8f12a2193b9436277d5e8192650f46e3b3acf', 'allocations jxqbfEb44CCSY_PxDdjti2-KR7gRRl3fPdZCQQTziuQ9IO2M-ZV 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (67, 1, 43, '2022-06-04 09:00:00', 8, 'work_logged', 'work', 1, '{"kind":"provenance-confirmed"}', '4772e68ab375b56e6f5fce079bf8f12a2193b9436277d5e8192650f46e3b3acf', 'ea144691839ae171151821cd9aef45dd29e13888b4ed8de82e37677c98e57838', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (80, 1, 56, '2026-06-23 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"30"}', '25d2a84ea0d18f6038b1dc4b34a698cbc851d985c15666b1d28fa63d67b383ca', '67f44333f7354b4273cb5eb73bd154c561a8b89b286be36e6463ae889ea7f2fc', 'letters cQ_UFdTU8dTq5TkV7dAnzEJUOQ2jzYqEDGkGdsUVl1swcW0XEyOTNEu9c5cTHu7 37
letters 4GO18sQABHLCAZ00GNGudFTdA9jLBwV6_fC71ccNziUKLW0cD2-TN9I9c5cnTu7 38
notices igMjA6RFy1TXajc3TTr3nTzcPx58oScClvi0yci8rpMaMws 1 30', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (81, 1, 57, '2026-06-23 11:00:00', 4, 'conflict_ended', 'conflict', 1, '{}', '67f44333f7354b4273cb5eb73bd154c561a8b89b286be36e6463ae889ea7f2fc', '24c031853a5a5fe4a4beb467eb898fcd14979f1820d5938b05631afd570b2b8f', 'conflicts 5CvbIc_C4WX-JkPDUZzdULOrGKfN98KcpRhyvFEh4Y4O1ifVFKGkr4y39eevI 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (68, 1, 44, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 1, '{}', 'ea144691839ae171151821cd9aef45dd29e13888b4ed8de82e37677c98e57838', 'ae3b12cb59728cf885c056901888affb3c304d4ce2ddf2ea3c74e4b425718cf9', 'claims 8fYWSSuBzK4Ok9h1pLvM6DjHoOcrDtO3-S2KZQja8DArbXnxJvK 1
claims IGyXs5KZnCaHzCK6dSycX_GcCVlcbv1qidw2Ty6ZENcrbSdE0id 2
claims EjFjaW-PEZKtnG5vWF6-oG7gcBG5IxecJa8xxiPFqUArb-H-XBd 3
evidence EGjiYyG0XbRoeOUBQFHUvEsBO5F8Bmc83oW53OHjoME9ITI 1
evidence_versions Y5o52JJnBhFBAYA6SvyECYeQoQPthPOdMq5bkozk4ikQQ5ZZjLBm1Aot0FZpMDl5OdK1EQl 1
letters qEzHERPvmk6YyViiNaUMdJ5vwH-Nn_3914HUzYGOb1wk9Eo2VoT2EZd9c5cCVmY 27
texts eQgiC4gxtCDNdW2jDZyJAX0YYtN3sdYAEtx5YVOfHeEYg 3
texts Y0FXA-lCNCSbii_kHqMw0FfwrEF3Xvx1cQGm1WVMfbsYg 4
texts Lj5xlkCUryt01BLdz4LdcwTNotNlwxkYa8YkYo6eo-YYg 5
texts 71cbjqob7FO8S2_OGX9quVxUBPQB0wQbxy2dM8OEuyYYg 6
work_versions ppvgFFZPUwRz-OwTj7Llb-dz6jjLUSCFywItcfgY6tgTI5ZCetH-YSNDNhx0XmS 1
works 3uQ022QcYJ45-_vj-P-mYypyQf_7beaTyWM1LbE7IiUXEO1dO 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (69, 1, 45, '2022-06-04 09:00:00', 5, 'evidence_viewed', 'evidence_version', 1, '{"versions":"1"}', 'ae3b12cb59728cf885c056901888affb3c304d4ce2ddf2ea3c74e4b425718cf9', '7140c3626bbae13307e6c47085144f7d73eaa592616c0db675f7f52249430f5e', 'record_views 9cdL7_-6YVFxuXKFnwOY8YLpoybOEGOwAuZMJWEwVx86ZUYmbMxrbt8Fn 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (70, 1, 46, '2022-06-04 09:00:00', 5, 'signed_off', 'evidence_version', 1, '{"outcomes":"1:not_yet 2:not_yet 3:not_yet"}', '7140c3626bbae13307e6c47085144f7d73eaa592616c0db675f7f52249430f5e', '889bc6f1348cdcd015ee5caf4995ee8fb0b4a63a1b416a5ac0be731c5ffea4ee', 'decisions _TLI4txVP9kj2OUBspJ8kyYst9D-MDqIF73-oh4Tw1QZmO2rsZJQk9pgxZuCUpOOWxkr_ 1
decisions psqacBo6ZkCmAsLiCWtTG_UdlFfBKqa-A4akOpWcaAgKRO2rsZJQk9pgxZuCUEUNnxkr_ 2
decisions 5eihH6AGiK6cThERs86Fu6ulijHZ_opczEWlPWFWvMM-OO2rsZJQk9pgxZuCUfwg7xkr_ 3
letters xs9G_NNcUuXzC7k64IBPPXqqy2aEZs4iGD1FTfJn4JAp49JXEyOHhGc9c5cskmY 28
texts KFn8tJuM7S8C-KheusLom9oypj5HoBxuOBM0gFRRYPMYg 7
texts KdrZMekyioxOnTIU_YnxqsxO4J-tPqf1SzozFun4uUAYg 8
texts QRqrX_KnnE1QYSIJhO0BceBABDfz0NpRpt1zFNnubk4Yg 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (71, 1, 47, '2022-06-04 09:00:00', 8, 'evidence_revised', 'evidence_version', 2, '{"answers":"1"}', '889bc6f1348cdcd015ee5caf4995ee8fb0b4a63a1b416a5ac0be731c5ffea4ee', 'b1d24b36a35aeac3be7b049501ead76923cc464744f62e2719cec404c1238c91', 'claims zSDIVzAstm5oTE7fhkB4IBPg9KL4kc7ETsf-uOEjmU8VmXn89H- 4
claims _FNix65Oy-tOyEfzSgtIsf4UnNTFg5wobev94OIDkW4VmSdSKiX 5
claims x1ccBRftO3w9O54fpwkibpk0t5a4aDORD47h6eMeSKsVm-H6Wnr 6
evidence_versions tl6_guSTTLTOLtH9Md5EF05vIGg5gM-KPrXhrUBXNwcQQDOcgLBfQkst0TKpMDl5OdK1EQl 2
texts LzI14ieZlLVyL45TcGi2CJJlYq4oCTn-KJPBx6em918Yg 10
texts IDzmXKGBn3D4OnU45KmSxrsUK0zAA34pyiTGqrde3wMYg 11
texts yh3dO86nKTxSas5B5y5g87UNI7wqh3kIRV4fjD1y3vQYg 12
texts mcFMPLaUPfCuhYvDi-lvYj6l-b8A7f5thYaCC9OjkM0Yg 13
work_versions 9xD8Zyv3Ocdr3-q6tl5AgMGbbI0cpDRYSwNX_2d8B3wTIDOCetH-YSNDN6b66mS 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (72, 1, 48, '2022-06-04 09:00:00', 8, 'draft_saved', 'evidence_version', 2, '{}', 'b1d24b36a35aeac3be7b049501ead76923cc464744f62e2719cec404c1238c91', '34f86c66190be98b4cab34c8eb9f8fb0640fb65da12ba00e03396184423525b1', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (73, 1, 49, '2022-06-04 09:00:00', 8, 'evidence_submitted', 'evidence_version', 2, '{}', '34f86c66190be98b4cab34c8eb9f8fb0640fb65da12ba00e03396184423525b1', '1e20fd3ca8d862c1d8f2c09aedfead129bbba1c9ceac1b2c71487d736b647aa5', 'claims gone 4
claims gone 5
claims gone 6
claims V3idKSPcQSJR7K6wlUNBe-7pYOsPtHP7GnON1n7zoP4VmXnZCbV 7
claims SHdNEFlWcpXdim6WH2AOxdlXPmI2OPpJcw8ZWCKwmjkVmSdlN7B 8
claims z6P05TklWQslXXFo8iMq4oSkgktRPp9-txizyHD9I0sVm-HdjQf 9
evidence_versions kumrswrLzWXPiYc962Bd6qJ611V5OIiyQtfIj0wXwZEQQDOcgLBm1Aot0FZpMDl5OdK1EgT 2
letters LwYKxLRjTbPVKkMronqHfmG1yh1W0dGS-j2dvJacjNYk9Eo2VoT2Eo29c5cCVmY 27
texts gone 11
texts gone 12
texts gone 13
texts S_g1L8vIXOJkJJ6OiA1aellkuHjJWs16K8gR0dPS6o8Yg 14
texts qL5pU5YCz1Ir5a27G4I8u0E40CKJj56mR_5PinMaUGIYg 15
texts 9pY8WF9fXO3L023KfPv3c7J_zvBU6wPD6zPYU2iCD3oYg 16
work_versions kFUYKV1b9BhbDHz8KhKrpbIjLz2atNhd_uJh6ZSrcewTIDOCeU-Z8SNDN6b8wmS 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (74, 1, 50, '2022-06-04 11:00:00', 5, 'signed_off', 'evidence_version', 2, '{"outcomes":"1:competent 2:competent 3:competent"}', '1e20fd3ca8d862c1d8f2c09aedfead129bbba1c9ceac1b2c71487d736b647aa5', '695740cd74d394f6f6efe6d17245ab9f03bd0638a534daf925df1332c0d0148d', 'decisions Osw1F-hH0F8Kb__ATkTVLsvoNMHVXo8YhqbYdGPA1okBIO2rsePQk9pgxjJCU5DnTxkZ1 4
decisions KWvEF4RgdZB_IzKDbycl2fScV3k-RNGsnFZw1ptiSkA5lO2rsePQk9pgxjJCUgT56xkZ1 5
decisions fH8QuV8EEUyJDRqv3vaDrMPqdpWwBT79l3az1AQ1plozXO2rsePQk9pgxjJCUdDRGxkZ1 6
letters n6vm6v_PKlxzw5RapSzALkXKVcgpJeczB547otkaiZ80IViXEyOJ2pv9c5ctNjG 29
texts Fm0vn-7E9OOzgl_SVYDpELSVhMPDgkMwfgfQbPqJX8YYg 17
texts slPER6CEK7kvkxtmhA5IJOonf1oSKpkSZwso69YBWXMYg 18
texts FMAFUa0nUwvQgEjTxFt0eHQDDxyJOtNMdMpZ_wp74sgYg 19', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (75, 1, 51, '2022-06-04 11:00:00', 8, 'learning_logged', 'learning', 1, '{"unit":"1","way":"shadowing"}', '695740cd74d394f6f6efe6d17245ab9f03bd0638a534daf925df1332c0d0148d', '54455ab51004948debede5c13730ee15884ff02a34eed66039acc74d87fdfdbe', 'learning_records nX1kmeELfb0JCNHrdSIGUkugFLM36cs6VeSHG0rtY5U9IXEHjadU8fvAFwy 1
learning_works yH5SXfii18WKPmj7uT3c2rpQTBY0SKFg31u9XYmF_yQ 1 1
texts 09D1tucnAMEU9f7fsTPF-73ECnJVajDP49cp8rHiAwwYg 20', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (76, 1, 52, '2023-07-09 11:00:00', 5, 'awarded', 'award', 1, '{"early":"false","enrolment":"1"}', '54455ab51004948debede5c13730ee15884ff02a34eed66039acc74d87fdfdbe', '62fbc9df68ab8e33ce6e6520d3251441a6185e40a382862c2265c2478097960f', 'awards URXhkFzzk4zNa376i1G0PKpOCS02g6rW7nW5hczjBF89IO2X_wCjyy8Dn 1
letters f8DjUlspRYsqwGOtLUkA1cB2UJPMcmdoIPcieFVO38wun91XEyOLV_h9c5cICuu 30
letters JDi0mB-5Z0cMtxeQ_7DJIj1R7ld_T4KABgXebSkLGkor491cD2-LVCT9c5cU5uu 31
texts 94I59U73oZ1HxmMQgHBDotRZScpRxzbpsEjWyr8ecyQYg 21', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (77, 1, 53, '2023-07-09 11:00:00', 4, 'certificate_issued', 'certificate', 1, '{"last_valid_day":"2026-07-08","number":"WMP-2023-000001"}', '62fbc9df68ab8e33ce6e6520d3251441a6185e40a382862c2265c2478097960f', '8eb58134d5b346b087a8aa3388476b8b80f1fffa312ea0aa49a4e9af3c51bc79', 'certificates VGx2QzosevYl6W9OStPdR_ikA4RB0gxF0iGz3dYQudEALXEO1iuXkA4KaX0mrQ76V 1
letters f0ufjMTrvStyrI7bwcwgD9YpCBthgObTb3oU6739VxE-wowXEyOrvKt9c5cMBuu 32
notices K8d09Uz_lWUrwU7nD6uOjBbqlq5Zg3M2z1igyHG4w0ooCvH 1 0
notices 5yzv1cdcKA9W3tjpgbHs42YynG_XjPpaiTuLZUMFrO8oCvH 1 180
notices mUiTw9LGxd38mswTBl4DzXDobhMqN8ThaCjTOdhOf1woCvH 1 30
notices 5foJV3rFOujy_TnHfUxHbk-GJqfW3Eg2uoeQcXKs0pUoCvH 1 7
notices J_sT-ckC5bjRqY79c7nmhPhkp1rmpkkKvWCC5vNHjjsoCvH 1 90', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (78, 1, 54, '2026-01-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"180"}', '8eb58134d5b346b087a8aa3388476b8b80f1fffa312ea0aa49a4e9af3c51bc79', '9c32bfe34a1343e6877a2cfc8943a320a9a0a065633d4f323d1a94ddd15447a4', 'letters YudkpXChMOosAUzUzxUqum6MgGnkCXQaW8TNHfmxKr4v3W0XEyOTNhT9c5cBZ_Z 33
letters cpkrXgz29qZpw6zJl9_MRHy7m2JtEEgFeOeRunZcOUIrrW0cD2-TNw-9c5cPE_Z 34
notices Qc072XbTzWUghUy2D3X4Lhhlvh5-uOHNUrU3KMuFVGIaMl6 1 180', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (79, 1, 55, '2026-04-24 11:00:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"90"}', '9c32bfe34a1343e6877a2cfc8943a320a9a0a065633d4f323d1a94ddd15447a4', '25d2a84ea0d18f6038b1dc4b34a698cbc851d985c15666b1d28fa63d67b383ca', 'letters XdUveZ_oI8U7tzeRJbjWFE_p4bdelSG4SUE9MOVL-zoenW0XEyOTN-z9c5c4wnA 35
letters UnbBp9rvC9kAU_lrCkEml98EmagavUm4i61gTQGNo7M7TW0cD2-TNLN9c5cX1nA 36
notices nZHjcBk-iz7XVZ1M_L2By59YBfw9e_T25G-pSq-p1bgaMaR 1 90', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (82, 1, 58, '2026-06-23 11:00:00', 1, 'person_added', 'person', 11, '{}', '24c031853a5a5fe4a4beb467eb898fcd14979f1820d5938b05631afd570b2b8f', 'ea8190e6a4783bb3677d8d98c9fbd0171e6d9c24e2ad837bd395996434868e67', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (83, 1, 59, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 11, '{}', 'ea8190e6a4783bb3677d8d98c9fbd0171e6d9c24e2ad837bd395996434868e67', '9a7a805fd1c26ee7c71180e222a677ec09a85dc284d420e4cebf6b93830d22f7', 'letters MepYs4rtQJG8W9FaP66I1QAxOKdthFRXa8itOrPL7pAkB8dT8x-dM9AYL5cMmu7 39
password_links vChVPAEvyJoMPqtVdL1qDuW1sUIAbTezWaiopcL9fVYT8SAQ318fh 11
people 4ko-73nUYXXHTZQuidVU07mjRCN968e97wavp90APIIpJY3ntlVX0 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (84, 0, 18, '2026-06-23 11:00:00', 11, 'password_set', 'person', 11, '{}', '1dcd0f5e5540adf059d205b708afebe4c20561007afdb07b5ef69200a06c8568', '01431e0669e6fce22c80bc3d5a23bf519c994c7e48fd0ff7be64125fe55a3dec', 'letters yYLdtJ38_ojDpqKenurce7fSMXq0Xp8spX2o2h2OQe4dZpNT8x-3QSm9c5c3Mu7 40
password_links L_KQgvunFhXYZ-WTesWsXeDcaH38dKKCKsSsMF0cHRoT8SAQ318ko 11
people HD3X0dmxNkt1Y9bxs6U0XwkcDuR5tMPr0TfX7mMeSdMpJY3T7lVX0 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (85, 1, 60, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 9, '{"from":"2026-06-23","person":"11","role":"intelligence_analyst"}', '9a7a805fd1c26ee7c71180e222a677ec09a85dc284d420e4cebf6b93830d22f7', '83e5b4e797eb1fea51068c9f3ae26aafe6d5fdb107e5ef38e67b8a5ac4e32fcf', 'postings 6cMm6uZgTJ6X1m_-PkYIpi25-riDdl4O43VZndDOmIAT8O1Ds7P-YLQ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (86, 1, 61, '2026-06-23 11:00:00', 4, 'enrolled', 'enrolment', 2, '{"criteria":"3","edition":"NATIONAL-1","person":"11","starts_on":"2026-06-23"}', '83e5b4e797eb1fea51068c9f3ae26aafe6d5fdb107e5ef38e67b8a5ac4e32fcf', '91400fc45c8bebb4f9af1df07fc752afdf5af6504439e3c85ab8bc7845299e4a', 'enrolment_criteria HfyRcN9AKUnbhmVSNYVwDD_2fg6B5twyfL38uDLO9Fc 2 1
enrolment_criteria tBdO0zJ4F83VUOcLKlQsCLdXk4ZycsfpcxhyKFl9k7o 2 2
enrolment_criteria UY5_YtYtZ1dVWNgLPzLdBMcUjHm1fGva0yzY5ylA7K0 2 4
enrolments rfF1x_tndM8c8m4XjSil8iqXerMYI7FHBb0F7ptZOkQT8O1F9Ds7PbSFvJF5xjyNEq7 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (87, 1, 62, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"6"}', '91400fc45c8bebb4f9af1df07fc752afdf5af6504439e3c85ab8bc7845299e4a', 'fd160baa63365d72b16e8b20d1bcab6dbaf1621e9f466cc59c89c19af4c029f3', 'allocations WIPd0wYjmnjulfFLxnlKzPA1VlPg6k17CfusuMkvyjg3EifM-5Z 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (88, 1, 63, '2026-06-23 11:00:00', 4, 'assessor_allocated', 'enrolment', 2, '{"assessor":"5"}', 'fd160baa63365d72b16e8b20d1bcab6dbaf1621e9f466cc59c89c19af4c029f3', '9356fc593cd6c3abe9ddbeb956501660b4cfd0a5e82848a6be2b60f050bbc8c4', 'allocations 26hA5AdYOfdRYd5VKOJoCiiQVrxNiBQx8KU5x81vZJg3EO2M-5Z 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (89, 1, 64, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 2, '{"kind":"provenance-confirmed"}', '9356fc593cd6c3abe9ddbeb956501660b4cfd0a5e82848a6be2b60f050bbc8c4', '8a894ea106006db432fc44717cf17c3453a3da617fcb288ce7d8e4edc2ea2b5b', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (90, 1, 65, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 3, '{}', '8a894ea106006db432fc44717cf17c3453a3da617fcb288ce7d8e4edc2ea2b5b', '86d16bea0c1c5bb97f478acd76fc25757e1ca4df8866ce5d481ea6dbee3f2228', 'claims kfeWff6MmJnf_C3TlrvmodMGX-kpqEJLNhkIiU6rsckSHXnXNZa 10
claims YjUMnslqhZnJSTlfKgdhcl5m1nkdnAovi0umHyaQCRYSHSdZobh 11
claims WfvllpIzS7KcEqsKnRHBwNWPJFF1OlDqVaMRWKECu_8SH-Q5m9P 12
evidence d3X77pjrmrvwAy6bURlrmHi5KoVRQq0ovcUuFgA54R83EjN 2
evidence_versions 6zjj__8U52F8Q9CQJx8-57H3JgXWfPX7tPoMJaRETz03_5Z_QLBm1AopQRRpMDl5OdK1EQl 3
letters ipp2JHLSogg-F2p7S45PBdTve4uYXCku8-Zd5a84PvYniEo2VoT2ENU9c5c33u7 41
texts iPAQAskdQy1wG57vqpVGq5GxxUN5kgIYR-1CfjLSAwMYg 22
texts rgYUX3gywXA8iL_NyqAcJ-c5Fv-4FfakhKNduG8l3OIYg 23
texts 9tVJ5k99d3s6F0HmasY9U9KuZJa2U4K2gOdwk5BxqP0Yg 24
texts vp7oLtyPdBpw9PY5dSv-pTg7c8yIuA0Z3h0G3E-pn7oYg 25
work_versions nZS0f5OE6fLelzhXNL1Q7Y4TYreegBTmfS3OADL2tnYjN5ZCe7P-YSNDNpViab2 3
works MGH8D8-KZ-Sb7T8KUcGTNx4iwDKZtserJOifc_KT_x8T8O1Gi 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (91, 1, 66, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 3, '{"outcomes":"1:competent 2:competent 4:competent"}', '86d16bea0c1c5bb97f478acd76fc25757e1ca4df8866ce5d481ea6dbee3f2228', '8f15dea570e3140159bd9bd02989800ce29613de18018d3bc7f302a419b45450', 'decisions TQhqO4yPqwfrSrA6Yqxc7hN1-VLaUwNtZ3AheU0YCu8FsO2rsePQk9pgxjJCUQjCZxkdy 7
decisions vNS7-xtNFiQ0SiiF5vMDksFu0tqFctgdxkB3S65S_OoZ_O2rsePQk9pgxjJCUUVl5xkdy 8
decisions gi8-NabGRtjJTjsLBjjr7Ul86UCfzzeM6w2oTX17DugQDO2rsePQk9pgxjJCUFD69xkdy 9
letters gbswHlTg2IWEvDzApHcxtF5jEJMKzji69TgHZasu37whJViT8x-J26F9c5coau7 42
texts L_BaCNTeRidXCvz1vbxIvp__WmW3ehpadkTKF-cT_MIYg 26
texts G0ssIH5h204tckQlOs81-NwsZt2Ehvr3lyDjBiK8Fy0Yg 27
texts xl62HKLAeAB2JEbx4psYKeXRflLMueuShwb0ZybWIKwYg 28', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (92, 1, 67, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 3, '{"kind":"provenance-confirmed"}', '8f15dea570e3140159bd9bd02989800ce29613de18018d3bc7f302a419b45450', 'ed03572c5f303f04345a0e0a8b23ad54831d039b3da24f70f453add6a216759a', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (93, 1, 68, '2026-06-23 11:00:00', 11, 'evidence_submitted', 'evidence_version', 4, '{}', 'ed03572c5f303f04345a0e0a8b23ad54831d039b3da24f70f453add6a216759a', '3b50e7a2874aa7e1b0a101adf3744d60ed2f24c58714865434e3f79f58bfae59', 'claims l_MEMCxXBQWfYmLEOhAwFTAdGH9Sqfoq_4gPhs-HG-guUXn17iD 13
claims jhgTkwXjsaTaIVxs0nIEmLkkY7f27aTH7j1lwqSUmMguUSdrakd 14
claims 1bfx-qCE-XUXt1gn7TNTABiBla2HlG5QOzs9A_1-794uU-QTDlW 15
evidence kBXL8EBSdCLP_c272AAjH7ReEKH-JzvvvKa-ZXpIfS03Euy 3
evidence_versions 7qNEmRFeQXt_Gvy5G8j1EyieKb8q-S4M9G0hhzUVLD8Te5ZprLBm1AopQRRpMDl5OdK1EQl 4
letters K3yB0xbAzI_8WUNs-_CiHVAHM9KzP7uFI-pbCPtvgs4niEo2VoT2Eo29c5c33u7 41
texts GLM3MqyB0zEYPMJIGNzzG2UqlgngZp6if9YEhlQi_9AYg 29
texts JQMFIw0-NzKTaumlYYhW2AYPdPlKRAd7_9rjdRcWUXkYg 30
texts AuyKc15S4RQUfULjbZ8xCdH9eAcE5q-bQMQP9nBP2LMYg 31
texts _3dG6-vyBkJRoMrO1QT9rp4mqYlb-Gi3huYgOyF9qbAYg 32
work_versions RGdcpc8TcGqWmlGqB3jJu1Qa5_ZZG5D2Bi7wSVnVFBYuy5ZCe7P-YSNDNc9GPb2 4
works EaS1JwLOVU-g6clcHiKanRClltogBNFIrlFQO5FD2N8T8O1Gi 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (94, 1, 69, '2026-06-23 11:00:00', 5, 'signed_off', 'evidence_version', 4, '{"outcomes":"1:competent 2:competent 4:competent"}', '3b50e7a2874aa7e1b0a101adf3744d60ed2f24c58714865434e3f79f58bfae59', '8ff8d30f5ede6e2bc6c1fba3b72d16ee2b20add4b84b9761e79700990cc9c404', 'decisions OrQA0YF1aA8pYOLSz7TsSPNlUwwpvjYBKkfDcyijLy0iwO2rsePQk9pgxjJCUo-78xkdy 10
decisions BxzAiVF3hO9zN5mPBWtB2WIs_angZYYFnnWl3xmmLIUD6O2rsePQk9pgxjJCUdFi0xkdy 11
decisions na46RabVDx1rC8WWBrLJfcRIrws5sFNkygQ6t49RzcAQDO2rsePQk9pgxjJCU97PHxkdy 12
letters eTrETgf6sGyUrTETjI93v77ynJ1mH93QyUfmnurILUc7WViT8x-J2LU9c5cyvu7 43
texts A14Gu-Kk6tqkdFE2urNxaMeWFa4zvYTj82p8Qmy_RggYg 33
texts xkPcVc4y6KIzM1p37Ea_9j1fCKFVLF9li1fDTLq4OzoYg 34
texts JiAGbkPOa7Z-pOHMs3TQGE6N7IW7-8o4OQBsq_YzG3kYg 35', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (95, 1, 70, '2026-06-23 11:00:00', 5, 'awarded', 'award', 2, '{"early":"true","enrolment":"2"}', '8ff8d30f5ede6e2bc6c1fba3b72d16ee2b20add4b84b9761e79700990cc9c404', 'dbb2ba91a2cedae761bf50a1b12b75bd7b1b6810cad8b8a9e9b56fb52af0d734', 'awards 8sFMCF7pAchKBISRuzovXmMxYRlxr-V7KBr58eowdEE3EO2U3z4EAHrMQ 2
letters m6MasgjsMUwQ9hHX6niaRCoti1NrEkMHpQl4KXxIl3oWI91T8x-LVqq9c5cpbu7 44
letters bGSMIqN1Uyu-j4wDjdm6kAkemFLJ88vcK5FM-ERr0cYZU91cD2-LV0f9c5cnpu7 45
texts JJ5hSSf38I7qEqdtKNm9AEWBMnTtaodXKJKjJqz-ApEYg 36', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (96, 1, 71, '2026-06-23 11:00:00', 4, 'certificate_issued', 'certificate', 2, '{"last_valid_day":"2029-06-22","number":"WMP-2026-000001"}', 'dbb2ba91a2cedae761bf50a1b12b75bd7b1b6810cad8b8a9e9b56fb52af0d734', '837a323a18fdab1dd78975bf133d7eac9b64f7942760a9f08b938aec32aa8dfe', 'certificates dz-hs3a0yCBi1ZgjTH96h7Yx_IgllSrkLMPbWRiW0pYiWT8O1Ds1aSbKa7PspQ7Zx 2
letters -Xr1q_omLus7eU4vHwtQvNyJF9mRMEpljae88pbINKgBKowT8x-rvnU9c5cN5u7 46
notices hyHD98sZV8C6t6d4AG7sHdmx_QzOMLuHF1ofIBD8DVMoCvH 2 0
notices k6JsjwSLppHFDvGV6-PswfPMuQUoNk1vgPEG8fgZwugoCvH 2 180
notices mZiSfvZN0-fAuGcZmX4OTRuqR9-OZ34u5Yqs9YXOjFwoCvH 2 30
notices t5583dSXdHlVbSVBMkJcDTSzvayX6GG47iF7LNOVYM0oCvH 2 7
notices -lLMcsFikAepw7zQbZ88F37nYlMkn2AkubZvVcOzCcwoCvH 2 90', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (97, 1, 72, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 4, '{"kind":"provenance-confirmed"}', '837a323a18fdab1dd78975bf133d7eac9b64f7942760a9f08b938aec32aa8dfe', '6be9b6fba0bb8595c0886c25a8b81b7ef12ac26b433fded75c426bfa834d86d8', 'texts n0ld9euADxSG174_1dQnQpwzEyoS3NwIw1hFW00GZtoYg 37
work_versions ei2cy4T66ro1ZZWq745F-aKG7syh_d0CBEHpu3VjqEQXE5ZCe7P-YSNDNTAGbb2 5
works _icI3lIwH0ysw484b9d89BXUm33k0kJu4mD7Ol6btjsT8O1Gi 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (98, 1, 73, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 1, '{"on":"2026-06-23"}', '6be9b6fba0bb8595c0886c25a8b81b7ef12ac26b433fded75c426bfa834d86d8', '1ea985386ce74a0cc8141f16292b0a2350aba7e5bc0ec1296e92b07adb3099a1', 'cpd_entries izT03ff4oDsM13RONKy9NdtAbo0DdJQrxA1PW5d72a8T8O1GuYwvlceGi 1
cpd_works 6kgUTvD2CR9-DfjT2OIxputu4_m-_RIiXuk8G4eehQQ 1 4
texts 930qKV3gkHsA-105xbyfGzZC9w0zunsKI2nbv24caKIYg 38', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (99, 1, 74, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 1, '{"cpd":"1","reason":"names_somebody"}', '1ea985386ce74a0cc8141f16292b0a2350aba7e5bc0ec1296e92b07adb3099a1', '7f6413e18ad541f3241f310bf4f6c8e3c3e6b1d0a1fda6b8f9f3d7c8a8da4e90', 'letters 6SMSirs36LILNqiviuqTz7Ak4seB4cnHYy-22N7AYHMgb2sFaaZOtKm9c5cU3u7 47
quarantines E_geurmeIGCsGqEFlUJcmBARhzDpF_KfCMcAgwlLvuIT1har25tT8O1LDQgkaFguT 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (100, 1, 75, '2026-06-23 11:00:00', 7, 'purged', 'quarantine', 1, '{"texts":"1"}', '7f6413e18ad541f3241f310bf4f6c8e3c3e6b1d0a1fda6b8f9f3d7c8a8da4e90', '96c39ae54403ac5ffcf9bf307e40bc2b1d4f11a2a1b805dc5ea8da13c8996abb', 'quarantines HZlDj7Sew99wIU2Kepk8W8vx4zLhBJepmjtYYVCNXSQT1har25tT8O1LDQgkakJ3j 1
texts GFkZDT9mr1ixmveY4zJWs7CalRwILscoZE-mnr2yHKg3r 38', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (101, 1, 76, '2026-06-23 11:00:00', 11, 'cpd_logged', 'cpd', 2, '{"on":"2026-06-23"}', '96c39ae54403ac5ffcf9bf307e40bc2b1d4f11a2a1b805dc5ea8da13c8996abb', '488f96e7a4f87188d734776f22e70619cf2fcce03631ebe0e8908f3aaa770696', 'cpd_entries BqTxTmlv2hIxKeaMpFwdjaVnLMDRw-Zfhm1eHGYT20MT8O1Guu_56H4Gi 2
texts LT9Rv-zSp_icFxNlthqY66BAH7xB1gFgrGGvhlzTRYUYg 39', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (102, 1, 77, '2026-06-23 11:00:00', 11, 'work_logged', 'work', 5, '{"kind":"provenance-confirmed"}', '488f96e7a4f87188d734776f22e70619cf2fcce03631ebe0e8908f3aaa770696', '01fae63afc1768ff89b8d66c02141445eced44a677fee6b314daf9146fcc9175', 'texts sWI0xiH3z-fMaXyulw-l0YnFeJD2QhL1O4z7vB2wYkoYg 40
work_versions scLvY55_Q810wdwyMB59WaOIhpmqPRpJV5gHVQpb8GE0E5ZCe7P-YSNDNpc1Fb2 6
works VIdrZkeGcyQlpIGCJMJHSosjuyqVaoNaA4NyYZudS5gT8O1Gi 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (103, 1, 78, '2026-06-23 11:00:00', 11, 'quarantined', 'quarantine', 2, '{"reason":"marked_higher","work_version":"6"}', '01fae63afc1768ff89b8d66c02141445eced44a677fee6b314daf9146fcc9175', '4e9995820867355815a2334ba55334746e44dc8b70497ab52510ae033d6d0907', 'letters PzaCvvn0GLm7lbCx9nFXgAMEmsE8_fZVCqbyaO8GQOcY12sFaaZOtKm9c5cr3u7 48
quarantines 516LVzEX2N-UdAIe6MNla5eRRMnbeY15V3zLh46sHGsT1Sor2bUT8O1TLQgkaFguT 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (104, 1, 79, '2026-06-23 11:00:00', 1, 'person_added', 'person', 12, '{}', '4e9995820867355815a2334ba55334746e44dc8b70497ab52510ae033d6d0907', '2bc0a64eea8be88c2fa3ccfb263f3448a9e1956e0f50b48cd6986d683cf3e8fc', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (105, 1, 80, '2026-06-23 11:00:00', 1, 'password_link_sent', 'person', 12, '{}', '2bc0a64eea8be88c2fa3ccfb263f3448a9e1956e0f50b48cd6986d683cf3e8fc', '4e7a8282b66a9882580f476afb9d9ed9ee619480efaa05a4219e24955ea3112e', 'letters H1_xT_vmdAiMh8D__s8z-BVko1T9zMf-77CqGgC4XbsI58dLZ7pdMce825cwKu7 49
password_links IpBUn1bxnOHs45-iliemgmE1S231pZ1K6jxkBXKke64LZlHQ318fh 12
people A6unR3AJalejYUYh5KE80HXBk27YZCUbWj5crRJ_TlsmgtQntlVX0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (106, 0, 19, '2026-06-23 11:00:00', 12, 'password_set', 'person', 12, '{}', '01431e0669e6fce22c80bc3d5a23bf519c994c7e48fd0ff7be64125fe55a3dec', '41281241f3ca02a9b69dddd153c4f9d1059f3e7062c4c359aa735a9b78aeca59', 'letters 6yGgKcteOPil4EowgmejszzqXdVLb87gGsMho6m-JnUrmpNLZ7p3QG-9c5cXxu7 50
password_links xph1NO6veu-OIXDrRXTJQ-DjG-MqyYDaNh46X_7tmF0LZlHQ318ko 12
people _Qx3yzf0FPTZ0EEJFpkVCezZp46EGDD1V9rL3DqDnHImgtQyLlVX0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (107, 1, 81, '2026-06-23 11:00:00', 1, 'posting_started', 'posting', 10, '{"from":"2026-06-23","person":"12","role":"researcher"}', '4e7a8282b66a9882580f476afb9d9ed9ee619480efaa05a4219e24955ea3112e', '33301a7391693dcc910f08cdd720735b6662bd3e073b9db38276e26960179f8e', 'postings 7jQrF_HF8FREUQRIaxGOO6EcPnjDixV5N_gojB4Q63oLZO1Pv7P-Y2G 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (108, 1, 82, '2026-06-23 11:00:00', 1, 'person_changed', 'person', 12, '{"fields":"name"}', '33301a7391693dcc910f08cdd720735b6662bd3e073b9db38276e26960179f8e', '719e5f4a158f8d66f9d1ae44ad8c36ed28b99a59ff51d589c49ce928e6f16044', 'people Kbib-fCfX40yKngxGXDK1TbxJtEUVq3mtDOKGMsg7g8oKtQyLj5X0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (109, 1, 83, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"1"}', '719e5f4a158f8d66f9d1ae44ad8c36ed28b99a59ff51d589c49ce928e6f16044', '96d834be9d7ff0e9ae3accac1d6c6348accb63bf3e8c6a6138aeff8d7dab8d05', 'address_changes qmOeid6Tv2HcS0dL_-8g71Dw8OYQDNgMYAFv8PLOChELZu_zypdQ32gwqFfWb1oJE 1
letters d18RXbzrlYcOj4qEQUYHZ53_1_Dw0Qgq-kNUPOLKp2APqFpLZ2Gp51a9c8ffFu7 51
letters _xTTaPcjhxWMcWawp6NPeuh5uC2jQPfSetP4sKfEADYGzOjLZ7pz-zz9c8fF2u7 52
people m_Fa1vKEYMVSqgxe9rUjZfRlqJD2tlZttU5rnrlV9CUoKtQyLh6X0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (110, 1, 84, '2026-06-23 11:00:00', NULL, 'address_change_stopped', 'person', 12, '{"by":"the old address","change":"1"}', '96d834be9d7ff0e9ae3accac1d6c6348accb63bf3e8c6a6138aeff8d7dab8d05', '441f2cf0b85e4e93563dde8e2c5596995837e0754946e2a5516f6d0487840fcf', 'address_changes YtFZX59e5cEzAKy-uqDFXXqwiLMEcnS6sN6GDgasJwILZu_zypdQ32gwqFfVn1oJE 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (111, 1, 85, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 12, '{"change":"2"}', '441f2cf0b85e4e93563dde8e2c5596995837e0754946e2a5516f6d0487840fcf', 'cdc9b989fa17a42ae6942ce032f0aecccecb20614b69732263438f2d1ccd2206', 'address_changes MmFPTVXO4XVNXMqgO2xd33LXXF5Gy_GZcNVWmvx7pH4LZqsTXpdQ32gwqFfWb1oJE 2
letters Q3t7ACfpEZAZ20WS9r-sNcIayOJGQuap5KNuwL1KrMYd6FpLZuyp51a9c9_84u7 53
letters LDLHEfbF4dG-8oi3NY-3BwFUXU_dbCPhrUL7xijAbNch8OjLZ7pz-zz9c9_dgu7 54
people _sYiwLkSDgI1dGY0GxX-k3rtRkfuY7k8VpFmIaNbPo8oKtQyLliX0 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (112, 1, 86, '2026-06-23 11:00:00', 2, 'address_change_stopped', 'person', 12, '{"change":"2"}', 'cdc9b989fa17a42ae6942ce032f0aecccecb20614b69732263438f2d1ccd2206', '6ff3fde73aa830d642d31c020062e3f7927cfb811f3419a9571050d6e1ee3337', 'address_changes A-1JMQzHuezRx1Wttu0dZJFgzcEIAdSxdNEFUscj4RgLZqsTXpdQ32gwqFfVniUJE 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (113, 1, 87, '2026-06-23 11:00:00', 1, 'address_change_asked', 'person', 6, '{"change":"3"}', '6ff3fde73aa830d642d31c020062e3f7927cfb811f3419a9571050d6e1ee3337', 'e19de2a0d610cec636ed1d0870d76d898da26c730cf615586996013bc96094da', 'address_changes dvUkA8vXAwgBS1zlaVJ5fQVoDfxRVK4_41E9vq4h3fgNSviCjpdQ32gwqFfWb1oJE 3
letters s8Dj6nN3-BpcZadLcgo79e3fCUNuDnTL7xTADRDddAcQ0FpNSUNp5X39cTk7Fu7 55
letters KWXemT379jZYtzkrcdsKWYyhKAso_5HPwse-uvjDMUEd_OjNSsBz-l49cTk_Du7 56
people cjPzhTL9f7s0HQQm-CHABXyGAIXTj3sOH-DDpiMY0H4tsxQp4j5B_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (114, 1, 88, '2026-06-23 11:00:00', 6, 'address_change_confirmed', 'person', 6, '{"change":"3"}', 'e19de2a0d610cec636ed1d0870d76d898da26c730cf615586996013bc96094da', 'f54e4bff0004ab145bdd90a6046a602e9c22a7335d0f3fb65942984143c34e64', 'address_changes ekyKfGA19D52IfsJK5B-e1NJpxOugPbXQFLSCj3Fy2kNSviCjpdQ33JwqFfWb1oJE 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (115, 1, 89, '2026-06-23 11:00:00', 2, 'address_change_approved', 'person', 6, '{"change":"3"}', 'f54e4bff0004ab145bdd90a6046a602e9c22a7335d0f3fb65942984143c34e64', 'e8784ea79dbc3b222ed02cf469315aef00b3b51387eecd6b83113e078d272b07', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (116, 1, 90, '2026-06-23 11:00:00', 2, 'address_changed', 'person', 6, '{"change":"3"}', 'e8784ea79dbc3b222ed02cf469315aef00b3b51387eecd6b83113e078d272b07', '721e5433a83c7873b2c6c6e67c64a93bb309cca8b15b1f96450a7f8bfbe43341', 'address_changes VDDljwFTHhsXqzRnMuGwLji8jeEvaVFLrcPMkVPycQgNSviCjpdQ33J_TYWWb1oPD 3
letters yc1lSC6rQ_fduc5gNQtpwRmvEsHgl5EoJZxU0nl4F9IhIpNNSsB3QMl9c5cKmu7 57
letters bI9fpyrszDydQOH9KD3pOn6wCj-w4Y2U61HrP2kD_yAInpNNSUN3QMl9c5cxuu7 58
people iMKCWJAX2lXZLtaNhFXcWhHpBnoH-yYNq-bPkKRTheMtsvip4h6B_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (117, 1, 91, '2026-06-23 11:00:00', 7, 'second_factor_set', 'person', 7, '{}', '721e5433a83c7873b2c6c6e67c64a93bb309cca8b15b1f96450a7f8bfbe43341', 'a73c8bec497106c634924893b12d0bbf173f063455204bc09343ab7c06c31601', 'letters BP2Pmmk9TSKj_Jgv0zWv4efJB8uQJxLLaD_QR9IEoTYhfpNFaaZ3Qjq9c5cIfu7 59
recovery_codes iP7elmH1s3P5W_4C1aADdBtJLxJCqE1G__31zkF_hBMfh 7 1534c0aeb0314c146516734b7f1da4863815aea971d9988f01356a995d0db913
recovery_codes SZ1Dldqm3K_BprRxZ2wcKoEnnYp8yTlygdBm_FX_qAEfh 7 305116f3a7ec8021ffafe560bee596c16ab42cccd8bf14cb713b9673ea455dbb
recovery_codes B69VOmI-Sv7NnuA0k679p2BDqHIt8BuUQqJnr7YdzAIfh 7 486f2e424d20c6bca9c037cdffc339f7f63da796a904fb78d77a7dfada0b15df
recovery_codes BB0ox6MuqTpn0RA1W0fpt0gPrBLsWgJOOy3L_d1zh1Ifh 7 4c0f08ad752d6b783dbe10cef47cabf2252bb015c10832880ed1bcfe3683ecdc
recovery_codes PyL4TiapbXmorfDh1qxlJnkC_EzWR_mVLKOJJiIbvfAfh 7 4e19313be05d659d26ce6880d7ffa0cb9792ab1838e9a68cbeb037b1459656e5
recovery_codes xHK7_ZruXGwYJv8M0FCW_PDEPDmSPt-YHCHCSFgjIIMfh 7 67d62ea9e83b4a9a4e6b624cba9fb4235d489c0a02e8b96a6677f4e43421441f
recovery_codes b9-DINhw6c9WcJ20qMxCOfXP9fc03-npZXyfqYdydXsfh 7 732666cff4895f51020e2f3038d1489e711e08eb3f2594b0c4b380eef21b264f
recovery_codes WIJEJGSdnZBsJoIROipAlKqRjYGeLgJkLV06VFwtl78fh 7 afbe3230fa5f3167e3b9ef95021ee6adf97bca77e58c539cad7d3ffb3e050d6c
recovery_codes g22OTDrxWgC9aq3oz_MwX5TBMSM7YdD6Mm-qNzNsIikfh 7 b0e7d0de08692b4c578033732a3cdec77eeaa82671938814f1cba16af20ba9dc
recovery_codes M4nmhdzV39XdERYAe_YRVqNKlz3dUHmvM-9xq2k02sUfh 7 db24c3c4c621a4fa5129493e51a1f5bae008c83ef0d9199c6fb5d16f80a97c4b
second_factors KZEVYO5WhK4F5vuEgkGkHT1IK_FenClmuNbPRjswBIwsxUQTC 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (118, 1, 92, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"1"}', 'a73c8bec497106c634924893b12d0bbf173f063455204bc09343ab7c06c31601', 'd0d7afb1bc1afffd40b7e66530116d225e4eab187fcfa1711807aa0d9e339c8c', 'factor_resets 5MnHvr96ID7TojJM-hcK-MHYFMUlCaRotoMuC6aHx5gFapdCOokAard 1
letters AEL-Kla149P_stZCShzlrIwk85Ab8SxOwkCwETvhBqEu8pNFaaZ3QB_9c5cjfH1 60', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (119, 1, 93, '2026-06-23 11:01:00', 2, 'factor_reset_refused', 'person', 7, '{"reset":"1"}', 'd0d7afb1bc1afffd40b7e66530116d225e4eab187fcfa1711807aa0d9e339c8c', '01208e0cceba73378532906b2fe191fee42ab578529b7914b957ab54559f1d1d', 'factor_resets TDbbg39JxFFUvGvNuv46Ew6ScdFCRrJopsJwVVSPuNkFapdCOK8HW5_ 1', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (120, 1, 94, '2026-06-23 11:01:00', 1, 'factor_reset_asked', 'person', 7, '{"reset":"2"}', '01208e0cceba73378532906b2fe191fee42ab578529b7914b957ab54559f1d1d', '4c73282a59012f01ef0d0f7aea8a16e5de9f83f0a4c3e110141694d25a33d867', 'factor_resets iEQYZC-NO3J0jkl8yiLRuuoDD5Gq9HiCZR5nnIqOud8FapdCOokAard 2
letters RdBirjnnRDipq1zqhI1TRXxlAriHgjMkAuUNSPPqCvM4UpNFaaZ3QB_9c5ceCH1 61', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (121, 1, 95, '2026-06-23 11:01:00', 2, 'factor_reset', 'person', 7, '{"reset":"2"}', '4c73282a59012f01ef0d0f7aea8a16e5de9f83f0a4c3e110141694d25a33d867', 'd714b3dfd63ae79b2227009e59f8d2541bd6a7fc288a48974e6991a07228de33', 'factor_resets rbIcFAPv8Gm06VKN68mZ421fsZh2k1cQg9cwKCFsUKEFapdCOK8HW1D 2
letters SW4iwzHdou3dZGQ_LnrkV0BcVDaFntUVGxH1bkecP1ILHpNFaaZ3Q169c5cgnH1 62
recovery_codes gone 7 1534c0aeb0314c146516734b7f1da4863815aea971d9988f01356a995d0db913
recovery_codes gone 7 305116f3a7ec8021ffafe560bee596c16ab42cccd8bf14cb713b9673ea455dbb
recovery_codes gone 7 486f2e424d20c6bca9c037cdffc339f7f63da796a904fb78d77a7dfada0b15df
recovery_codes gone 7 4c0f08ad752d6b783dbe10cef47cabf2252bb015c10832880ed1bcfe3683ecdc
recovery_codes gone 7 4e19313be05d659d26ce6880d7ffa0cb9792ab1838e9a68cbeb037b1459656e5
recovery_codes gone 7 67d62ea9e83b4a9a4e6b624cba9fb4235d489c0a02e8b96a6677f4e43421441f
recovery_codes gone 7 732666cff4895f51020e2f3038d1489e711e08eb3f2594b0c4b380eef21b264f
recovery_codes gone 7 afbe3230fa5f3167e3b9ef95021ee6adf97bca77e58c539cad7d3ffb3e050d6c
recovery_codes gone 7 b0e7d0de08692b4c578033732a3cdec77eeaa82671938814f1cba16af20ba9dc
recovery_codes gone 7 db24c3c4c621a4fa5129493e51a1f5bae008c83ef0d9199c6fb5d16f80a97c4b
second_factors gone 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (122, 1, 96, '2026-06-23 11:01:00', 7, 'second_factor_set', 'person', 7, '{}', 'd714b3dfd63ae79b2227009e59f8d2541bd6a7fc288a48974e6991a07228de33', '8530668efddc8ea58003c205a5e79dd47b2ac691a646775a23c4422b8309eb59', 'letters Wo-JOTAOwsS_gHYh-oTCbCRwxeGBZVLAHejRe0VSIDQIspNFaaZ3Qjq9c5c-lH1 63
recovery_codes jpl6gF6eQVbYk3TieyScM2OSHX3b8iC4n-A9UkkBwUIfh 7 1494912596036c91440432512bbfb38fef5ac0d1cb3c30a875f09efed7e8fbd0
recovery_codes vmEKWBOJMo4k2FfsIqLsv55Qd7nbU-EcxBgeY40x8Nsfh 7 3143918f3e0268d7bf7026acd05374ad23e65a688c56d2eb7c24a9e96f511959
recovery_codes qsGL3Jl43aD9j083eklnsvtogCK1EZ65MTNURyrevJsfh 7 4c86a7df5af3c8094e4cf343121710cc6882b4ba0e7a7af1e00d6ba2b9a28f73
recovery_codes FPmP9nK0h_6IckPxpK-qK7MssgGZdQBKDtpp1ni0dtgfh 7 6480beab2a96b61d878260ad15ff3c420251f411fcb19c3bedb7e9aad49781a0
recovery_codes BrLVXlEG1zWm8mOBHC7aK5gddFxvTQ1MFpg8ZY5AlWYfh 7 78a2f89e513f85c450211d161d1fe8c4b9dfd7df9cadec7b37b2df6f15e535eb
recovery_codes yJySHyFjfvJjDKztlhYFXS1fPMnnTefoiWeAWSaSupUfh 7 851491922a1f0920a210f38ecf9e4aa2f9b967dd17b43866a5f2ae60a4f313fa
recovery_codes CrwdRG7zbohkNVvctUHiyq1aRxSafkSF1u3pbQ96ejgfh 7 87ead291cc0576f6fa1fae4158b49f98a1d1656ee5ee4e223e91a36ef19e8460
recovery_codes dc6YfRhdvB6URiYGAqDC4Pv85jvT-PIJ99ZOB0Cadz4fh 7 a70952165276e191ddf8105e09c77d18342dbb0465bfcb5c1f4fa1c2800eb358
recovery_codes hUgQ5taIcSq6nrAsG9VoyQda1i4XpeBnc7MfKxlErEUfh 7 b317057d1d7fd84f8710941db496fdc18c7e93a47435a7e43085898989e265f9
recovery_codes LdcIISnhG2nuoPGUzn3obstFwQA_eiL5s-rJliSwrcAfh 7 d5de138f4eb62777d1abdad39797b2ea33d1e438b5ceed77833174ddc09cc5ab
second_factors mLn5nPBzPUmg5tbC6tYPvjUfLP8Oi3VWwQlBnjXRONYa-I7AD 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (123, 1, 97, '2026-06-23 11:02:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and code"}', '8530668efddc8ea58003c205a5e79dd47b2ac691a646775a23c4422b8309eb59', '42a7bcf38a1c9a2412078f58e092c0a9bf363209f1c3eaa2b687729477ad9fee', 'letters mhDrVjZlOfqFbesesR9dw0gTnayXwl4olRxp5RmKzJkxRpNFaaZ3QIv9c5cK0Ha 64
second_factors g9Rl-OPVzlhzA7rHzGL1ZvX3Zd1XpD1kRwJ20VSqsw4a-ayAD 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (124, 1, 98, '2026-06-23 11:03:00', 7, 'recovery_codes_made', 'person', 7, '{}', '42a7bcf38a1c9a2412078f58e092c0a9bf363209f1c3eaa2b687729477ad9fee', 'c035b36f1a797ed0ec5251bb0ac2408c9ef858b0403cd933501468a915799c03', 'letters ixQPyXvk_8fxSjWC3rQjh3Ipqg1amXdcX7hVL_ebVW4wUpNFaaZ3QHg9c5cljs9 65
recovery_codes k9SdwhcPzbhW0vQgweJ3EOGP6W7NzwkBKGdTOOpr2VUfh 7 02084bdb5ebf60afbe0cc240665847b4c8c186b9995d5c5689837f96cdf385f6
recovery_codes Bj0gR5A_T6GeE9T0cJBIJxXsSCfKkVaKSdokzi9oX1ofh 7 041c9a27a6928b61a41531655604f44d21ce0300f139bb057b108937d90b85d7
recovery_codes xTOnEhXij-thYLSH9NPrkC6-NHCsyCXgsI7lCV6_g3ofh 7 0cd1b48683a2530199aa821c444c8b4cdbab0b19b9bbb73140ecaa666e027794
recovery_codes gone 7 1494912596036c91440432512bbfb38fef5ac0d1cb3c30a875f09efed7e8fbd0
recovery_codes kO9jTldUhrLiYQMQcIeBJAYxD_z4ut7YORVwsTKrJAQfh 7 162e985670114037da3db3a8bc7aabf1ff7f601d7e7676450d7b1ae1bfb70a97
recovery_codes gone 7 3143918f3e0268d7bf7026acd05374ad23e65a688c56d2eb7c24a9e96f511959
recovery_codes gone 7 4c86a7df5af3c8094e4cf343121710cc6882b4ba0e7a7af1e00d6ba2b9a28f73
recovery_codes gone 7 6480beab2a96b61d878260ad15ff3c420251f411fcb19c3bedb7e9aad49781a0
recovery_codes gone 7 78a2f89e513f85c450211d161d1fe8c4b9dfd7df9cadec7b37b2df6f15e535eb
recovery_codes DlIqREkTnuPYemx5uvtl3RPvRAWooZqxtXP7F7Ts_E8fh 7 84af46eb4a6d5ab680b934e44e5411a62738bbafe8a088e1bc3235a9f422a825
recovery_codes gone 7 851491922a1f0920a210f38ecf9e4aa2f9b967dd17b43866a5f2ae60a4f313fa
recovery_codes gone 7 87ead291cc0576f6fa1fae4158b49f98a1d1656ee5ee4e223e91a36ef19e8460
recovery_codes w5koMFSIt4PfXPFK9aZ_dTrvZoyqe8XtkQrcvuAnIGUfh 7 8bc962031aeba477f1758e0c8ec380eaff0c883814111351766cbf2649359036
recovery_codes ZezqJrcRZ8yD8AR_TpREjnFq-3Mqi4zbtVKy-7e9VUsfh 7 9c6fcfec82d81250a8f7779137c5dbe491c6ab6909fc3555740d7b25eb91e2f9
recovery_codes 9AFdqGdKWl6SrgEc60cFrC0ql1CPWJPlEafQS59o5lQfh 7 a3809d99401d56092323cea0cb2eba13e7ba014393b87475e019f4c431c5657b
recovery_codes gone 7 a70952165276e191ddf8105e09c77d18342dbb0465bfcb5c1f4fa1c2800eb358
recovery_codes gone 7 b317057d1d7fd84f8710941db496fdc18c7e93a47435a7e43085898989e265f9
recovery_codes gone 7 d5de138f4eb62777d1abdad39797b2ea33d1e438b5ceed77833174ddc09cc5ab
recovery_codes sUvKpY6ZsI1Yf8OciYA1_8T9e7VzK72H6EnZTND578Yfh 7 d820a8e532c64715118789bf7a0f7af42157b6cec86083e81a6d8890032fcf44
recovery_codes NKhfHrGxxwoCr0ESET8GlAovh4GqoE6QZYlNANorQ-0fh 7 f4fce43f911914d7e569318749a9593c92b0487818a306fc4a2905ce7ff7b2cc
second_factors ORG399CYPBanxqlE1-5xFKi5Q5oIzeAFcHVQklTCSMEa-liAD 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (125, 1, 99, '2026-06-23 11:03:00', 7, 'recovery_code_used', 'person', 7, '{}', 'c035b36f1a797ed0ec5251bb0ac2408c9ef858b0403cd933501468a915799c03', 'd290e0e282b59bb541291a7f5f48d02ad6d811de99a724332edc48cd9cf841d1', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (126, 1, 100, '2026-06-23 11:03:00', 7, 'signed_in', 'person', 7, '{"browser":"","with":"password and recovery code"}', 'd290e0e282b59bb541291a7f5f48d02ad6d811de99a724332edc48cd9cf841d1', '9813a98ec406078136c33e33ba9ba0ad224979a93b2a328014286da23917aec4', 'letters _1OT7tbuE3R1O-bCMFU0UOn-z3Us3Aw86P97W93j2Poj_pNFaaZ3QSZ9c5cKrs9 66
letters tKYwTJ4eNc6KyJRqqvpNW_jhSxQ6Nf8yKqi-ARSbAzcFhpNFaaZ3Q179c5cNZs9 67
recovery_codes xKoPzcVfNMfKGOsqkpbGBJPmoFCqdpNdpxPODnGthwAOn 7 0cd1b48683a2530199aa821c444c8b4cdbab0b19b9bbb73140ecaa666e027794', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (127, 1, 101, '2026-06-23 11:03:00', 3, 'second_factor_set', 'person', 3, '{}', '9813a98ec406078136c33e33ba9ba0ad224979a93b2a328014286da23917aec4', '034b28c729ce63e003ad870549f97669f29417f7d026e18817ab47ace8002e04', 'letters 2NTyGEDYLOWYfXPdH87PTPi9N4l2us5VmwwbSQB2mLsW0pNstuM3QIZ9c5crxs9 68
recovery_codes tsRylBeWeodCIh_L3E-ysWXFaXx493SSZCv4QzQqqZgfh 3 2fef4ce9d943f986dfee975c9c07cc8abad7e102252c8254a7f0961c50de393f
recovery_codes meLgELIaDMv5trRjmEypYjiVE_0ncsXAKJDUk-ASOrkfh 3 525527f46af4643e147438679657a0c3a765aa99d463e7a2f35d52f074f6ab45
recovery_codes sR2AyOvaRciIGSZAml258S6zs5h4V3Tlb9xHCYVesOsfh 3 54de723846d5375515651141ca74bc46f4f911b0d5074f3683117a46d7d3ba44
recovery_codes Wuds-QjLTFRewNpUnY-Tx7WWQ6GRmW4FDeCTvgsoNjUfh 3 6211f28baf82bfbb6c60dfe2d3232cd3316162551c3359a9a4bc26442f5814cb
recovery_codes dwXWmv7UqOOW9-4QCrM5U1NhIwLsJsrcHBXakWkNJkEfh 3 642394eed1034a9f4e1a1bc5ece5114372b6d8fa601c0824b235cc4a61f8afed
recovery_codes gqviZiyDRfCz5DhDZNyyDPUdkHormo_W0eSc1kVEH6Qfh 3 675e0527d200a8986b755ed179e817a16b4f745523a9d4968ff963861594cbb4
recovery_codes VGR-XatwjMH9Tcuh0a6THjPUDZQYhQBaTml2YX5QLW4fh 3 90d982ef72c0c502aba6b57e15b20e7ef46fce889794027e3f74cb5d46044f8e
recovery_codes i-jAYJlhEP0ST4ojXqTlIEUdy0NHEvxQuyfZiC8rf6Efh 3 ba0cc1f6f04b3271ed4afef56cf989f932e31850d49a1659db2a248ccacc8b0f
recovery_codes v8hydPwuW-jJEMTlwDTy4qK9FbemjZW4nlYv5ufuVvQfh 3 c7e847a4e85a7315013dfc4541d657346a586978e189105e885bcaeb93bd0d8c
recovery_codes yvzBT0d8Dm1_wd_a1iV41EfousJxlh-XLj4WAlECvMgfh 3 e5176f1b2071722438dcc1e40e6a6fc73caa3a0ba0f7e7cce9f85df085f502bf
second_factors nBd04CHSdQsVMXRIcINwh44oeAbHhTcwmMjcGHKrnYs6-li75 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (128, 1, 102, '2026-06-23 11:04:00', 3, 'second_factor_removed', 'person', 3, '{}', '034b28c729ce63e003ad870549f97669f29417f7d026e18817ab47ace8002e04', '3419c043d7682a0da38446d98314d0d616b03ed2f70a1e8155aee498978ef950', 'letters dGmw-r9zEFdQaMSRCXx3znSPTkzIMAYN5G9l38ktqmAZypNstuM3Q1R9c5c9VJm 69
recovery_codes gone 3 2fef4ce9d943f986dfee975c9c07cc8abad7e102252c8254a7f0961c50de393f
recovery_codes gone 3 525527f46af4643e147438679657a0c3a765aa99d463e7a2f35d52f074f6ab45
recovery_codes gone 3 54de723846d5375515651141ca74bc46f4f911b0d5074f3683117a46d7d3ba44
recovery_codes gone 3 6211f28baf82bfbb6c60dfe2d3232cd3316162551c3359a9a4bc26442f5814cb
recovery_codes gone 3 642394eed1034a9f4e1a1bc5ece5114372b6d8fa601c0824b235cc4a61f8afed
recovery_codes gone 3 675e0527d200a8986b755ed179e817a16b4f745523a9d4968ff963861594cbb4
recovery_codes gone 3 90d982ef72c0c502aba6b57e15b20e7ef46fce889794027e3f74cb5d46044f8e
recovery_codes gone 3 ba0cc1f6f04b3271ed4afef56cf989f932e31850d49a1659db2a248ccacc8b0f
recovery_codes gone 3 c7e847a4e85a7315013dfc4541d657346a586978e189105e885bcaeb93bd0d8c
recovery_codes gone 3 e5176f1b2071722438dcc1e40e6a6fc73caa3a0ba0f7e7cce9f85df085f502bf
second_factors gone 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (129, 1, 103, '2026-06-23 11:04:00', 1, 'account_closed', 'person', 12, '{"reason":"long_absence"}', '3419c043d7682a0da38446d98314d0d616b03ed2f70a1e8155aee498978ef950', 'ba1266735f712e67eff686ad0be1b9e914a21eb6277c712edb965e40fd14e5fd', 'account_closings c6xmsAtsrIg3R0bjH_ol2bnTB6BVsGku93Zy8mXUptALZXRqxzfsNgXj5 1
letters HeR8m1gYqX05XEJ2cGbUoAXU1p2eGCvmVbnserWK1wI_hpNLZ7p3Qt-9c5crVJm 70', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (130, 1, 104, '2026-06-23 11:04:00', 2, 'account_opened', 'person', 12, '{"reason":"returned"}', 'ba1266735f712e67eff686ad0be1b9e914a21eb6277c712edb965e40fd14e5fd', '1413aaac3e724275f517d1c317b4d87bdad77eae0b3fa479f1ec337f327a0bd8', 'account_closings 8BWMxg0babO27od4S9IVAX5myuAsocIK5E268UbOjW4LZXRqxzft6TKXG 1
letters e5BhFHxloPMp1rwB2IILOWfsq_q-6xNU0Khp__tv-LcAppNLZ7p3QkK9c5cs5Jm 71', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (131, 1, 105, '2026-07-03 11:04:00', 1, 'posting_ended', 'posting', 10, '{"last":"2026-07-02"}', '1413aaac3e724275f517d1c317b4d87bdad77eae0b3fa479f1ec337f327a0bd8', '3cb302b4df680c60f2fb9931bf25fd58978aefc39ddf0d6a40c3344a4628ed0b', 'postings UMqSm-h-urKICtn4E0utEumZJVw7yNxQQvdVOx5_oacLZO1Pv7PoW2G 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (132, 1, 106, '2026-08-02 11:04:00', NULL, 'notice_given', 'certificate', 1, '{"recipients":"8, 4","threshold":"0"}', '3cb302b4df680c60f2fb9931bf25fd58978aefc39ddf0d6a40c3344a4628ed0b', '28157d21847e14f91bf1d6d33f68083feebf3ca8c96e366293e57d0be374f413', 'letters cKkEfkXFeUJKzogi8Jqu0Wywgz8RV1GvMxV-_lF_NFIEqW0XEyOHPMz9c5cBauZ 72
letters cpjsSXR3eW04kZD0wRgYEXdsnSzNkf1mckzMOn3f1hMMRW0cD2-HPvg9c5cWUuZ 73
notices 34sTBYY0sg4oxJW4VnPDuVC7iKEKOfKbJY1cPsqGxc4aMGo 1 0
notices 0_7U-aAdG52s7N8B0003rxHFI_pQasHExg-NK117GBkTNGo 1 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (133, 0, 20, '2026-10-31 11:04:00', NULL, 'account_closed', 'person', 12, '{"reason":"no_posting_or_duty"}', '41281241f3ca02a9b69dddd153c4f9d1059f3e7062c4c359aa735a9b78aeca59', 'c5278be9f364058300141d5e247d790eba90f15c53a7e4e4f47026166d1a7ff0', 'account_closings UvHbyUn2qITjDti1cTIYWEgi2zlvBKM0ivLUgFAq2A0LZB3jckXsNgXj5 2
letters L82bjbHmVWFvQ03fYbDOz3jZ-pmtp9U6QZO5FQJvnxI4gpNLZ7p3Qt-9c5cJOba 74', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (134, 1, 107, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '28157d21847e14f91bf1d6d33f68083feebf3ca8c96e366293e57d0be374f413', '4b49e87abbe28bdf2ed7e24e6974897ad212a2c53eea50421d24fc7e6378a0b1', 'letters S_2goEwAxy1ov5HJGNCXr_OEkRhaZ8PXY9cA-6OytFkN_8dT8x-dM9ANM5cnrba 75
password_links KjPvFyyHuTUtYc9ryhAhDsapBxqNY1m1Fzqeup-bT1QT8aHycmLfh 13', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (135, 1, 108, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 11, '{}', '4b49e87abbe28bdf2ed7e24e6974897ad212a2c53eea50421d24fc7e6378a0b1', 'f09f0a8e765f456273cf90005fcf9a67bbe8e9ac35dc1c04c27bf517c4c1eb74', 'letters WJnG11bCQo_hfyCcEVSSHAotTkqqqkZIOxRw3u9WeK8cA8dT8x-dM9ALH5cg-ba 76
password_links FqpiLI-wjODGn-0NEHcvLRe3cHpOOw2TMLXQ0oYHicET8aHycmLVa 13
password_links 3d7gaonF4fpgojUQVrL-hXdHg5uctj7Kp8snbdRGmLIT8ceycmLfh 14', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (136, 1, 109, '2026-10-31 11:04:00', NULL, 'sign_in_failed', 'person', 5, '{"failures":"1","with":"password"}', 'f09f0a8e765f456273cf90005fcf9a67bbe8e9ac35dc1c04c27bf517c4c1eb74', '3334c715da054228baadbff52c03ed92ddd92a60f4193fe71bb5c6536719336a', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (137, 1, 110, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', '3334c715da054228baadbff52c03ed92ddd92a60f4193fe71bb5c6536719336a', '17435a23d1b686f7fb1b07253921a67d9936dc44db7047963e8214b99bc88a7d', 'letters SoHCoWNuMS0S8zEi07ggZD5xG_8h33IdrzjO1yx0jgY4kpN2VoT3Q_X9c5cN6ba 77', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (138, 1, 111, '2026-10-31 11:04:00', 5, 'signed_in', 'person', 5, '{"browser":"","with":"password"}', '17435a23d1b686f7fb1b07253921a67d9936dc44db7047963e8214b99bc88a7d', 'f45228788b67d87f7cbbe46fdaa940764fa40260b66ca7ddcd5c95da9b578a23', 'letters 78J5tEDfYUPGlHhjtuVeANl2eghVquFKYmdN1NAZQOE57pN2VoT3Q_X9c5cwPba 78', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (139, 1, 112, '2026-10-31 11:04:00', 5, 'session_ended', 'person', 5, '{}', 'f45228788b67d87f7cbbe46fdaa940764fa40260b66ca7ddcd5c95da9b578a23', 'cdf8c9236f7abbfc73f2471ac2864d44f7293eed5f7d56d3c6456a5d48d25674', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (140, 1, 113, '2026-10-31 11:04:00', 5, 'password_changed', 'person', 5, '{}', 'cdf8c9236f7abbfc73f2471ac2864d44f7293eed5f7d56d3c6456a5d48d25674', 'f715aa76f97ec82945b5af4dec51afc4c21e9b5b3d382e939572113efe5f6526', 'letters 5mk1Wuteg2EnGV9wKVNhPd0uBx8P2KVjgjE_I5PlbOMx1pN2VoT3Q4H9c5c6_ba 79
people PxJ98iX0p2_0k8NU7VcioDb0nOZR3CMJEXfobMN1kmQH9SQQrlVB_ 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (141, 1, 114, '2026-10-31 11:04:00', 5, 'signed_out', 'person', 5, '{}', 'f715aa76f97ec82945b5af4dec51afc4c21e9b5b3d382e939572113efe5f6526', '3b630bb0c944774d61ebd42d6164f05e6c5fd9c8dded601746c4f6b4fee558e8', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (143, 1, 116, '2026-10-31 11:04:00', NULL, 'refused_often', 'person', 5, '{"refusals":"20"}', '2315cb718a73829d6d099cde1a8924a14e280a0e9bae6afb60f82884acc69f4f', '35262dc2b20db927d24a7fbd3fcf4c30a9add2e056fb5ebeaabb94adfec1bd2a', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (145, 1, 118, '2026-10-31 11:04:00', 3, 'exported', 'organisation', 1, '{"by_name":"false","list":"team","month":"","programme":"","role":"","rows":"6","status":"","valid_on":""}', '661751efe3ef92d78d55df5ec9a401320964176f4fc23ecd6ca7b688b7d8b130', '4f983e92cc35a4971479add20ea1902251edf2a880c2842d75dbf788d93619b5', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (146, 0, 21, '2026-10-31 11:04:00', NULL, 'notice_given', 'person', 7, '{"letter":"anchor"}', 'c5278be9f364058300141d5e247d790eba90f15c53a7e4e4f47026166d1a7ff0', '705c101a3eba5289ada5649f2e87ee256409f2d3ad7199d78ee2005de367aa47', 'letters 12KN4Rl1kKhAG6JpwlcMhnY8yeB3BMvPXLbRkashwGkXHwWFaaZcfEB9c5cHIba 82', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (147, 1, 119, '2026-10-31 11:04:00', 1, 'person_added', 'person', 13, '{}', '4f983e92cc35a4971479add20ea1902251edf2a880c2842d75dbf788d93619b5', '86fcdb6e1f0cad6dd23313b78c2e5323d206f1560f6285c34cbdb320e127283b', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (148, 1, 120, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 13, '{}', '86fcdb6e1f0cad6dd23313b78c2e5323d206f1560f6285c34cbdb320e127283b', '3cb7c6cf5f81d66b5cb38a938f5e41dd57297852d73ac2045242c813b2e32415', 'letters LLbsfjo6grPYi8B02YFMrcDoRkevvClop-HoEtwTtGkxR8dlH74dMkBYt5cfdba 83
password_links qiyxLXjZMEulazMH9odFl6hPRq4LuqJoAFYkYalaYUwlHi3ycmLfh 16
people qW6l_uRz6nLlqOYyy6tfZB1US2X373QLqlaynVL4VDkXAfqntlVkK 13', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (149, 0, 22, '2026-10-31 11:04:00', 13, 'password_set', 'person', 13, '{}', '705c101a3eba5289ada5649f2e87ee256409f2d3ad7199d78ee2005de367aa47', '9fcc031092ff1505c620dee474538c6ba2367c8a7ca0f423b0bccd3673af6a76', 'letters UjVHF_HzkD85vnikwPb49Q_67R_sEk3e5mCMfz0BssU7BpNlH743Qkx9c5cDZba 84
password_links 5L1EtN7PnPklzHOBqVvNilMpL-aJk13pcxjwmAgFWIslHi3ycmLVa 16
people 83iDGr3daI5WBEGDoSEUH__EMF12wrOa45oYaiNrvqoXAfqVAlVkK 13', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (150, 1, 121, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 11, '{"from":"2026-10-31","person":"13","role":"intelligence_officer"}', '3cb7c6cf5f81d66b5cb38a938f5e41dd57297852d73ac2045242c813b2e32415', '91af03011647e593cd055e0917ba1f5c91e55c6694c4bbe14f98a6a2c956459a', 'postings IfIG0R0UX3xBStz7eGaHM6Z4_juJyu3ouJR-2pg1GB8lHO1iuNN-YLQ 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (151, 1, 122, '2026-10-31 11:04:00', 1, 'person_added', 'person', 14, '{}', '91af03011647e593cd055e0917ba1f5c91e55c6694c4bbe14f98a6a2c956459a', 'e67ff7ad203aa3b62484582eef211176acde885e13e941bc9f1ef7415a656377', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (152, 1, 123, '2026-10-31 11:04:00', 1, 'password_link_sent', 'person', 14, '{}', 'e67ff7ad203aa3b62484582eef211176acde885e13e941bc9f1ef7415a656377', 'eae36b4dd7eb7fb0abfb688d6797fa948f43a3934be20d989479c422f5c8cc36', 'letters UvEA-b4P8quj7QzuAjzRIZ-dPEa9rRIY0u22S9GP8-kE_8dOXEAdM2YxM5cISba 85
password_links xYbzdxDlNgF2DlZLbkV7K56iHbMDcFcW_w-uhua-ClAOXwxycmLfh 17
people GSq8GsFP3I55PHrnJDo4dljLFNPQsWgkemYXR1lCty0Y8imntlVkK 14', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (153, 0, 23, '2026-10-31 11:04:00', 14, 'password_set', 'person', 14, '{}', '9fcc031092ff1505c620dee474538c6ba2367c8a7ca0f423b0bccd3673af6a76', 'd922528ecbde5c5ae615703a45839fbce6ed77f244c550adcd9f2fe8c91c7bd6', 'letters goSOYrcf7K3P7pJBsrOuFGTbcYmbVoymlMexoN7z-Z0MkpNOXEA3QQw9c5cVKba 86
password_links eodMCQti01u04Qef3vGi_1knt0qxNoqJIyxd2UYRy1MOXwxycmLVa 17
people -DqDsV-nq2ZGzBKS0KH0kKG7yuGHQ1Py5f4E4bDUkmAY8im9rlVkK 14', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (154, 2, 8, '2026-10-31 11:04:00', 1, 'posting_started', 'posting', 12, '{"from":"2026-10-31","person":"14","role":"intelligence_analyst"}', '312439a850fa202cddd6ac218fd082816dab897931d64cfc67f7b73c9115ce2f', '5fea16d0adc8aeedf811e25e96d0f45c4c05d520984d650650a33dd8f303eef1', 'postings ijudrXWLfMh2bCDJnvc3LxT9eIAydLL6YYnU6HVrxXcOXSxDsNN-YLn 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (155, 1, 124, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 6, '{"kind":"provenance-confirmed"}', 'eae36b4dd7eb7fb0abfb688d6797fa948f43a3934be20d989479c422f5c8cc36', '029235bacb65bbcc404aabf77b794da78a91cab7c91acf55c708506c7a2007a4', 'texts 9HMBqb-pcH0m6NeGj4AsQuB8hVMrSIRAosyJvxxMUlUYg 41
work_versions pIQzc9JMW7GkIsYlQrhY64oG7oWM4k9CpdkoEALO-N4o-5ZCeNN-YSNDNjktQjP 7
works 1qcWo4YXplFXkVugW8PdSNBv3kl-8DfvHDAg9Drff4klHO10_ 6', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (156, 1, 125, '2026-10-31 11:04:00', 4, 'enrolled', 'enrolment', 3, '{"criteria":"3","edition":"NATIONAL-1","person":"13","starts_on":"2026-10-31"}', '029235bacb65bbcc404aabf77b794da78a91cab7c91acf55c708506c7a2007a4', '5e9f870025958ae638e59f3b58801094c81c0c7de7338a0f378e617e13f1375d', 'enrolment_criteria u66a6s73MqvV7yaJr1E6rizRdQejWDIeQyrLiIjfP68 3 1
enrolment_criteria I9CloF_ae-WElNxwtscYUBaqVd5hy1wvnOTtovNAGgA 3 2
enrolment_criteria l88ENXb75eGzW7QI8qBJEmj2QBkou0sw38qda2gS-q8 3 3
enrolments h-TYO2Urkth6KJfCug9ciJx5Lm30r8bLwipgHmJQR4QlHO1F9iuNNbSFvJF5xMPNEq7 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (157, 1, 126, '2026-10-31 11:04:00', 4, 'conflict_declared', 'conflict', 2, '{"assessor":"6","trainee":"13"}', '5e9f870025958ae638e59f3b58801094c81c0c7de7338a0f378e617e13f1375d', '19898b75c264f0a6be2a2c32a2a763105ba26340eeb7d6deaf8e2de7c5bda9f0', 'conflicts 4MLmH35qqoYLcbYJ2y37jK-yuEhShPLKFmQl_CpFWCMO1ifsHtwRC4yTIGA9f 2
texts neeES5LCoRFn1uNcpbuydIKMjXUWZnTp4TCtXnpF_jcYg 42', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (158, 1, 127, '2026-10-31 11:04:00', 4, 'assessor_allocated', 'enrolment', 3, '{"assessor":"5"}', '19898b75c264f0a6be2a2c32a2a763105ba26340eeb7d6deaf8e2de7c5bda9f0', 'f9ab059e1dd96dc20a95b6c464b0baf57033c0e56731dfbdeec665c907f0f77e', 'allocations QtpYLttiS_X7tpaPa9fpuoq2fNJTkivEu68pJ5SWq3QWYO2M-oC 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (159, 2, 9, '2026-10-31 11:04:00', 9, 'enrolled', 'enrolment', 4, '{"criteria":"4","edition":"NATIONAL-1","person":"14","starts_on":"2026-10-31"}', '5fea16d0adc8aeedf811e25e96d0f45c4c05d520984d650650a33dd8f303eef1', 'a18666eead053728eb1d36258f96607cd4ab41157ae4785fd757c11cd51b18f4', 'enrolment_criteria cB48dPOKzA2gMbRjg407v32ZCpC7LYI-U33kOwlLoFM 4 1
enrolment_criteria lSB1H87dcKJAmApuet8n01pDwCaiJRy2nZFY9pseEcQ 4 2
enrolment_criteria Hyst1xJVyBHIdCHh0W5TwFPVVHzgrwUMZIV4RWzFOIk 4 4
enrolment_criteria bg5E3BZe5Jm58jC5aFTi_XVPzDRP3AFBUqVhHHOKBlc 4 6
enrolments EquqrNwSNh9cMq6mzTh5D4jj3fdS6qGpqJajTH_JeBUOXSxF9DsNNbSFvJF5xMPNEq7 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (160, 2, 10, '2026-10-31 11:04:00', 9, 'assessor_allocated', 'enrolment', 4, '{"assessor":"10"}', 'a18666eead053728eb1d36258f96607cd4ab41157ae4785fd757c11cd51b18f4', 'c7b409832cff124561214adb8caeaedb751367513faa3f05c25646d12a927ce9', 'allocations CV4Y7a2iHlJqoqE1U2eeKolG-SiTPpegsveDoFIb9W0ogvEP3oC 5', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (161, 1, 128, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 7, '{"kind":"provenance-confirmed"}', 'f9ab059e1dd96dc20a95b6c464b0baf57033c0e56731dfbdeec665c907f0f77e', '063dc45f4ba3115222a5246b838294682356ce1204bac023be19c4743fd4e80f', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (162, 1, 129, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 5, '{}', '063dc45f4ba3115222a5246b838294682356ce1204bac023be19c4743fd4e80f', '236f3285cd392f528247ab63b096283545df108ff5a3169a79073b3fc2200cd8', 'claims oh2S0WSWBEl4nqASiVKg6S_yVvlkimQlQNMol0LK5V8wNXnxjTy 16
evidence owArb9x4xJ1JCrn3BzIw9ABBj6hVoAnxjnoBorenLCsWY_h 4
evidence_versions TfXEsgXSe0kEQ6_MgJSlRnXwtEhKs97JO4aPmeBURr4E_5ZXULBm1AoVhR1pMDl5OdK1EQl 5
letters jCt0oPcnzpuwH1Cj7IB1gsc3uWaLwT-cHMqmOgHbJMAYhEo2VoT2E3t9c5cPNba 87
texts dG-JKVmD0VrN_2BG9z068v8x7WIl8YlwPI023L4wAfIYg 43
texts DNTMdHuX7doJXkTCvAEanHab_YdH7N9G0zcxMlNFJuoYg 44
work_versions HzDzwlm3iKmCiKgRXGusl-qGUiFmOq9oWG4eV_sGtrQ_h5ZCeNN-YSNDNw3gljP 8
works Wsx0pRzUqprpdMDXJVNep5QvxMcy5C7FyRqxiPB2yzklHO10_ 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (179, 0, 24, '2026-10-31 11:04:00', NULL, 'organisation_saved', 'organisation', 0, '{}', 'd922528ecbde5c5ae615703a45839fbce6ed77f244c550adcd9f2fe8c91c7bd6', 'f458fb548ff4fb0ea91fae0e0f5e6993571b79a1c17b5b960237e44e440cd417', 'letters yG_bgbqf3M7Po6q0G2syHwJqdVqXCYN_nlfh6I2IwwUPnpNT8x-3QuX9c5cxIba 92', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (163, 1, 130, '2026-10-31 11:04:00', 5, 'signed_off', 'evidence_version', 5, '{"outcomes":"1:competent"}', '236f3285cd392f528247ab63b096283545df108ff5a3169a79073b3fc2200cd8', 'f634d6c63c4824f808b94d42a732d85e90f73d4663a9103f7de88fdfa4152404', 'decisions dvatYJfE-zMf32koRjwP0ZRX0SaFxvLiQrh5XI6lJCgjoO2rsePQk9pgxjJCUSHjgxkGv 13
letters SJCuL6f8hUI9uQ3jplazGWrBw1tyo7CJzxZh23mrQ_s_mVilH74J22b9c5cUdba 88
texts D31lBiJeSmcVv4qyNhJDlw8kvmheY55jZGsaUU4Ke_wYg 45', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (164, 1, 131, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 8, '{"kind":"provenance-confirmed"}', 'f634d6c63c4824f808b94d42a732d85e90f73d4663a9103f7de88fdfa4152404', '79bd424352e0a28b6536574a1b9556c10f81610aa17d1743546491fe451486de', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (165, 1, 132, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 6, '{}', '79bd424352e0a28b6536574a1b9556c10f81610aa17d1743546491fe451486de', '14ce459e304e25cdd04a150ab2f609278427a85b49ead86f21027b4b8bbeddf1', 'claims o51ELg7C05UiG44iSGOM9crPva52TXr6atEikwI5Oi0gESd13hf 17
evidence bzsKULkUECZVOjTeAEfRdasPjVxWZ2upz3c_R1rSXRcWYIN 5
evidence_versions MNYLzPgu-pInGVIeic8RTGLVy4KTfPDIrRR2aI6A7ZMOV5ZErLBm1AoVhR1pMDl5OdK1EQl 6
letters cNF9Z7v80_p6h1TTcENiTV6949wrCRMOlrdLSB37JKYYhEo2VoT2Eo29c5cPNba 87
texts o5gPvKZZHd5eBqhnCLW25fpZ7DxjoSWvAUOUVdxqRcYYg 46
texts KuLjaHOVPL27aphd8PFj_4ytKNEDAS9WEQVsFztJzYoYg 47
work_versions ceqCRkEc4LH7vTm2hMIGUG1IRp89zWC3PMQtmMkCVIwIN5ZCeNN-YSNDNYAk5jP 9
works aqnaQ_OfQcrqZzUWPHlkbgqJhOKYCxs_QquWG3h343AlHO10_ 8', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (166, 1, 133, '2026-10-31 11:04:00', 5, 'sent_back', 'evidence_version', 6, '{}', '14ce459e304e25cdd04a150ab2f609278427a85b49ead86f21027b4b8bbeddf1', '5d5bf3d4fb1ec58a4789cff07c5847b36e5906df9ba22fce74b3eb4350f78bc8', 'evidence_versions c6-RensMZCLCb0VcaKUg7M4vGqexpnsNqs-w0F_PNoQOV5ZErLBm1AoVhR1pM3WS4zTDIQl 6
letters UobJGkZ3m_lmutcR1lTlODLIAQ-qt08hPM8acveoadgtz9JlH74HhTa9c5cQ8ba 89
texts -PpS_Y1Bq6VG1aL7uhduy1LE0k5R0XShR0rRPquwcPMYg 48', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (167, 1, 134, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 9, '{"kind":"provenance-confirmed"}', '5d5bf3d4fb1ec58a4789cff07c5847b36e5906df9ba22fce74b3eb4350f78bc8', 'c35323cd7365b24ca0fcfac72a16fa47e459c04fadfbe2e134228248c09ce546', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (168, 1, 135, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 7, '{}', 'c35323cd7365b24ca0fcfac72a16fa47e459c04fadfbe2e134228248c09ce546', 'cc9deaafddcebff4b3fdc8df6a7665dddb039b6b05e1ccae8b0f4f734e9749a8', 'claims HQ1F7DO6jgwIeAekZKCJccI7N6VC0W73mgXkVEV3XkgIwSdKxz1 18
evidence 0R8OEoLiDQ1KKdbcPRp76cdohvz3KsBo9AQNsPgTqmcWYFp 6
evidence_versions cjREpGrgWx4AK0tFo3i2-HXno4HdCGClvltlHSk7ZQYyz5Z-FLBm1AoVhR1pMDl5OdK1EQl 7
letters cNF9Z7v80_p6h1TTcENiTV6949wrCRMOlrdLSB37JKYYhEo2VoT2Eo29c5cPNba 87
texts H8hVB5a_kADiDHE5p7GlGe2aGfEJqeKH1FfYH_0aLXMYg 49
texts fyXXVqYIKYFOZD5debFuVHXT3whkj3mwlfcFS_pKsqsYg 50
work_versions pjaMOxASPDqAc_5emHYffdg8MzQTjyZGUYQ-_5_l8acFp5ZCeNN-YSNDN9u70jP 10
works rqA8ljx-IuzAuOAgcB6qHvM4JnapNO3ysq77BUyPY7AlHO10_ 9', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (169, 1, 136, '2026-10-31 11:04:00', 13, 'evidence_withdrawn', 'evidence_version', 7, '{}', 'cc9deaafddcebff4b3fdc8df6a7665dddb039b6b05e1ccae8b0f4f734e9749a8', '416ae82489a3c7b9231f4d4794375ed0ef6897f57bc256ce49589ffac1175a52', 'evidence_versions oSFOAvyR5rEuOLS67igHma4mIUyIujIDx2UZuz5Kyucyz5Z-FLBm1AoVhR1AsDl5OdK1EQl 7', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (170, 1, 137, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 10, '{"kind":"provenance-confirmed"}', '416ae82489a3c7b9231f4d4794375ed0ef6897f57bc256ce49589ffac1175a52', 'e1f0955d5e9a5183659040c4ca9b45ac760fc03ff2582943c776f5c8263fd62e', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (171, 1, 138, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 8, '{}', 'e1f0955d5e9a5183659040c4ca9b45ac760fc03ff2582943c776f5c8263fd62e', 'fd475c503e8b36b3a1aea5162e5e1c9bb94c0099333e4ac46355e8e538c19096', 'claims 8Iw8KMtF5Cfgc7IrBC19_iAqMMwO9Y2ZAmiL2KoMlCoO1SdOnlU 19
evidence moeNvcqj14iWqKsmbxBhbU_v2afZVV6EaZNxRjT-ZDsWYkZ 7
evidence_versions Ia7QXzhmrJJoXyjLsQkenOMUcd_QQrY3DTecRj-jZBcXz5ZorLBm1AoVhR1pMDl5OdK1EQl 8
letters cNF9Z7v80_p6h1TTcENiTV6949wrCRMOlrdLSB37JKYYhEo2VoT2Eo29c5cPNba 87
texts BJDCHH_-sb5rHCofxoBtoMaw1SEYpV2BXqwrOhku_JsYg 51
texts GVP8FoTwiRjAnLNi1YlPPO2fGESbeo_5Qd8LMYyrlAMYg 52
work_versions 6x30LYaK2T2QlCuFUH6vzWv63orq1FZFSOn4LRpdFGkkZ5ZCeNN-YSNDNI6LAjP 11
works JTWKmNYHJKdcieS7nquFUBOp8D5WPeHqw6gjeejgo4MlHO10_ 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (172, 1, 139, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 3, '{"evidence_version":"8","reason":"live_intelligence"}', 'fd475c503e8b36b3a1aea5162e5e1c9bb94c0099333e4ac46355e8e538c19096', '99152bbea790bb74f5ee3c1dd7367512fbdecd8130660a49bd247c2a20be9089', 'letters 5pO0EMfXe-l55dKzsEZzVJIiyE2OPJe3uA3LZEdiQ6s4E2sFaaZOtKm9c5cTaba 90
quarantines YmjuvdwI7Sx0ny5qGOnHyhUtnt6SULY1g0NMgzO6584O1har2bUlHO1eoMxQEFguT 3', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (173, 1, 140, '2026-10-31 11:04:00', 7, 'report_viewed', 'evidence_version', 8, '{"report":"3"}', '99152bbea790bb74f5ee3c1dd7367512fbdecd8130660a49bd247c2a20be9089', 'a22115b9ac845fb72bdfe2253d6ca80c4231febbdb6dfa098d52a9825ae10f5e', 'record_views RNESuV6L8Hwv-9aGXTKuT92jME3m26MrPvW7aCCF5IE4sbanRMxT1l2R4 2', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (174, 1, 141, '2026-10-31 11:04:00', 13, 'learning_logged', 'learning', 2, '{"unit":"1","way":"shadowing"}', 'a22115b9ac845fb72bdfe2253d6ca80c4231febbdb6dfa098d52a9825ae10f5e', '7995d3950338e22961d1129dbd09134bda60ee5650676222a1d3c37914f7abd1', 'learning_records 8d58K8glVmcjGgS-QBfI0hWoUBF8Mwt0IukwSl7c0NMWYlHHjad3q3I_n0_ 2
learning_works 9dRCxBF9UUY2kELSf23KONQEOzcKoK_I3sunk5PVeKw 2 7
texts o8HvRLIOc9kLA7WivW7PK-vVOzA1ztGbqpWilnMKDcQYg 53', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (175, 1, 142, '2026-10-31 11:04:00', 5, 'quarantined', 'quarantine', 4, '{"learning":"2","reason":"other"}', '7995d3950338e22961d1129dbd09134bda60ee5650676222a1d3c37914f7abd1', 'd64ab1d08c7d98785933a63eb246fa916ed1ab4c96b780d36f5fe14f830c44ae', 'letters txBf8KoeWRe7XH3ZDq3MsWSyHtN5Jxalzl6y_ZioU3Ud12sFaaZOtKm9c5cBSba 91
quarantines 6z5OpxtKpTfAUpVSMNbNOLvKNbZP5nTJ9Eah75nrA3QT1hao-bUlHO1pcMxQEFguT 4', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (176, 1, 143, '2026-10-31 11:04:00', 13, 'evidence_begun', 'evidence_version', 9, '{"work":"6"}', 'd64ab1d08c7d98785933a63eb246fa916ed1ab4c96b780d36f5fe14f830c44ae', 'ca0733df7225b0472d6de4ac69f9f00bcf1470cf9f03046689898f1c09bc0e92', 'evidence 5ycS0mkKSIgl3gDAW_hqUmBaztRoD5EGyhovpQoYu24WYo- 8
evidence_versions V1ZnbkxSLZxlxxTE7QUB8JNcNjV18FaboBW5bMqV6jcXQ5ZZtLBfQksVhTKpMDl5OdK1EQl 9
texts jwWa5qEGGI6Cbz3eZNz9-WCkngYR9SPceV3yLiWwvU4Yg 54
work_versions GC-X5oDEURmiDN5HioO0snQyCUIZ-ICd9PPq-5t_kCYo-DOCeNN-YSNDNBHIJjP 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (177, 1, 144, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 11, '{"kind":"provenance-confirmed"}', 'ca0733df7225b0472d6de4ac69f9f00bcf1470cf9f03046689898f1c09bc0e92', '941480116d5bee417c98b24e6150f7180038848826ed70b33c4b493503636b64', 'claims Y-b0g8Mn8Y09EEWFKkyDO5UqRtiYFlOBb8r_EEptOPADk-H8_F9 20
evidence MxHmpbEiu4NuhuJkOvQeWukrvpjngH95EF3EuiCLiQMWYyC 9
evidence_versions WvTECmB-gulDI2EWXoh1fIwm-573xUNUJOJ1BC5j3A4gO5ZJ4LBm1AoVhTKpMDl5OdK1EQl 10
texts TDgDqH8GJYPSNHxh3OTKF_-r9VBcDyEcuCzUt8zH28MYg 55
texts TcYgE3-dnGSvmaYikYdH1VYIuLi0fBYeIKDb9txF-0AYg 56
work_versions ZDKzjWcLWvakf3C1DJsIcsZK9WJS8gHvcoOSeNQgXWUyC5ZCeC5R-SNDNxeJ8jP 13
works EBS4GP3p_YO8yk5C98gg8ArgMaO0mSwAXTvpqwpGQTslHO10_ 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (178, 1, 145, '2026-10-31 11:04:00', 13, 'draft_discarded', 'evidence_version', 10, '{"number":"1","work":"11","work_destroyed":"true"}', '941480116d5bee417c98b24e6150f7180038848826ed70b33c4b493503636b64', 'fc3c3b5359cb5e1a34c74eaa55d12f1a016499468b970f66a6ec7c8e06b19f0f', 'claims gone 20
evidence gone 9
evidence_versions gone 10
texts gone 55
texts gone 56
work_versions gone 13
works gone 11', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (180, 1, 146, '2026-10-31 11:04:00', 1, 'letter_sent_again', 'person', 11, '{"id":"92","letter":"account"}', 'fc3c3b5359cb5e1a34c74eaa55d12f1a016499468b970f66a6ec7c8e06b19f0f', '9b2f2a8bbbd0925b0fa23dc1a9bdf535dc270c024921d93cba39f072dcd422ac', 'letters yG_bgbqf3M7Po6q0G2syHwJqdVqXCYN_nlfh6I2IwwUPnpNT8x-3QuX9c5cxIba 92', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (181, 0, 25, '2026-10-31 11:04:00', NULL, 'organisation_saved', 'organisation', 0, '{}', 'f458fb548ff4fb0ea91fae0e0f5e6993571b79a1c17b5b960237e44e440cd417', 'ac6e32e015e4d115ec78297e02f6c14c37ff1e6f5e1faed573a910189ef3d310', 'letters e9RMGQ3xnnlnBr1ibiAVvJ2OCUNY7PiE3jKCS4JybLsfTpNT8x-3QuX9c5cctba 93', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (182, 1, 147, '2026-10-31 11:04:00', 1, 'letter_set_aside', 'person', 11, '{"id":"93","letter":"account"}', '9b2f2a8bbbd0925b0fa23dc1a9bdf535dc270c024921d93cba39f072dcd422ac', '4393ed94209232d8ea7c6a0a1de653fac2f78de0c0ad7c7450e32708c17fe277', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (183, 0, 26, '2026-10-31 11:04:00', NULL, 'organisation_saved', 'organisation', 0, '{}', 'ac6e32e015e4d115ec78297e02f6c14c37ff1e6f5e1faed573a910189ef3d310', '6b4ab787c8b75a89e074d6d2b7b658f8edc45b98a09be1e160a5bfb13fd880cb', 'letters PFtw6bMGoSmC_k1PLYX3N4rKHJYAfBOar0VK3T7ogWEIdpNT8x-3QuX9c5czLba 94', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (184, 1, 148, '2026-10-31 11:04:00', 13, 'work_logged', 'work', 12, '{"kind":"provenance-confirmed"}', '4393ed94209232d8ea7c6a0a1de653fac2f78de0c0ad7c7450e32708c17fe277', 'c66075738043cac0de72fe9a20cb045702d5ce2a92024a92247c50ca36f388e3', '', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (185, 1, 149, '2026-10-31 11:04:00', 13, 'evidence_submitted', 'evidence_version', 11, '{}', 'c66075738043cac0de72fe9a20cb045702d5ce2a92024a92247c50ca36f388e3', '17a7177baf8b378337507a2d1491074f0f300107b20d3c11cd717060efae82c4', 'claims Zg875FBj01WJD2F-Y5J8eR4-MwKQDYhaipKGUpeoePYvN-HYiN8 21
evidence kjq2sJ5r5By5oIUzlOleY6G-xuWI1sGMST-2tf3O3ckWYp1 10
evidence_versions IT8oQsPbwGLJglek2o1ikLfqY1IFuKJ0EyJTYtXAYRQgR5ZcbLBm1AoVhR1pMDl5OdK1EQl 11
letters cNF9Z7v80_p6h1TTcENiTV6949wrCRMOlrdLSB37JKYYhEo2VoT2Eo29c5cPNba 87
texts -PPCmvuHPsZ8P8wvV-1NQKlkt9B_w6Mwsl6A0ptfgSsYg 57
texts hhNB83Sozc1Ju0nzy_pzQ5Pq0bxlWBhFg7poPcMAm54Yg 58
work_versions tmhDXETXLUAlKUBjYtu6-E4i3SDRtIdeK7tyaNVNYwsp15ZCeC5R-SNDNAK89jP 14
works g1MD2sgU5uVaYOYDnkhf6sO4n9s9v-hofphkdI9eecolHO10_ 12', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (186, 1, 150, '2026-10-31 11:04:00', 1, 'duty_proposed', 'proposal', 10, '{"from":"2026-10-31","kind":"curriculum_owner","person":"3","until":"2056-10-31"}', '17a7177baf8b378337507a2d1491074f0f300107b20d3c11cd717060efae82c4', '76bdddd5630f87fa9f2009651e7ef105e74e0185ad856d1c8e5e740cf883ee80', 'duty_proposals bb9iv-HEYqmU1AgW0cnOkBC_niVQ_24KCSs_GhLNMpQstO1ZaNNRzmBAISUMPokAa5r 10', '116b4852');
INSERT INTO public.audit_events OVERRIDING SYSTEM VALUE VALUES (187, 1, 151, '2026-10-31 11:04:00', 1, 'address_change_asked', 'person', 14, '{"change":"4"}', '76bdddd5630f87fa9f2009651e7ef105e74e0185ad856d1c8e5e740cf883ee80', '32e4234b8282833426bc2df7255f1408854236bc2653862897f49ce52bcc753c', 'address_changes jXIhRytJrEIN9WuxbsbGtCVMZ98jwhByrQJjPC7LKLAOXBGAtpdyc2gwqFfWb1oJE 4
letters J0XQVOtYGhPd34a5yg_sMMcbNmz9M_rWmRYqt8-UN9E-sFpOXjTp5Th9cy82qba 95
letters KNmfgPdNbWUKugUk3i_Js0ad2IYm_URuAUawjEtQ7SoVCOjOXEAz-6T9cy8p-ba 96
people VGMHU90kgoxYQyNJy1hxjpZZRH7IDYMoHPf4xXHmtEgY8im9rj5kK 14', '116b4852');
INSERT INTO public.awards OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, false, 21, 'bc8155cedc46a31457282832b33e24e8bbad14d11b580bc1be1a127bd72204b9', '2023-07-09', '2023-07-09 11:00:00');
INSERT INTO public.awards OVERRIDING SYSTEM VALUE VALUES (2, 2, 5, true, 36, '555d30b79445709fe314e838c3ee8480d54ad599337a7b497993809ef6dbc40d', '2026-06-23', '2026-06-23 11:00:00');
INSERT INTO public.certificates OVERRIDING SYSTEM VALUE VALUES (1, 1, 8, 1, 'intelligence_officer', 'WMP-2023-000001', 2023, 1, '2023-07-09', '2026-07-08', 4, '2023-07-09 11:00:00');
INSERT INTO public.certificates OVERRIDING SYSTEM VALUE VALUES (2, 2, 11, 1, 'intelligence_analyst', 'WMP-2026-000001', 2026, 1, '2026-06-23', '2029-06-22', 4, '2026-06-23 11:00:00');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 4, '1c5f057d9a2d7fe6bee9749d1d32e697716ed94be596a51a4b9cd73a231db8ae');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (2, 1, 2, 5, 'e6c959b0bf064ed5948a06e32af0c79f0e11ed16a80e006037732881baae83f9');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (3, 1, 3, 6, '18ff7496c022b7168097fb960a72673084bdb589cd148aa62e595ba7ec48cd3f');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (7, 2, 1, 14, '9af34c0c456b88a2b470c6746ccf0b852a153f0e9668e9cfaa1dbb6743065a13');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (8, 2, 2, 15, '290187084bc66292257736ce950ee9eda512a30c3f39c652b99681bb31ad3c3a');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (9, 2, 3, 16, 'd6b5e606223551db1c26adf2331d5e234c8777957b01d681e3892484eeb3576b');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (10, 3, 1, 23, 'feb9ff89082b9a827032c9171a92b3324a78348b67dc726355acf976d306dee5');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (11, 3, 2, 24, '1a0b29461d6201099d74a0384d70bcd88c3a3e083b8f2e83d64531e233d21c58');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (12, 3, 4, 25, 'cd0b7f05e5b48d1aa9ff6384f19b08bc3f3bba46486c13273cf0dab287f11171');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (13, 4, 1, 30, '38645ce1d15e763bb29699f9d23e034f8023c905760a1802fd129c471da9590d');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (14, 4, 2, 31, '99af2905355dc9ba4df5dbb3a58aeaa4f07a40616889d729fb751e319faceacb');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (15, 4, 4, 32, '27b55e332534d9055de7ac7a85abe8bd4e9926f62594a8f36a784ad50aec37ef');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (16, 5, 1, 44, 'fadc9c9de0787e7be43f57602df2e482eb905d1253fdd61fbd0b3afbd35e99c8');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (17, 6, 2, 47, 'acfe95bec1dc824e10c7185ff7da1e073189ce1e6e45f0aef9d8728bc24cdd74');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (18, 7, 2, 50, '5867c4a17a96a1c16c0a8d2e25126709fe0957b3c80962d45d086e97a7753398');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (19, 8, 2, 52, '70a8926c68d65db4be24f68a81c1189b68698a28ef8847096da605340924c7d7');
INSERT INTO public.claims OVERRIDING SYSTEM VALUE VALUES (21, 11, 3, 58, 'cdb40abe657396d75937f284c67c0593820d9e815e5df16f35500592188d478c');
INSERT INTO public.conflicts OVERRIDING SYSTEM VALUE VALUES (1, 1, 6, 8, 2, '68743e15fdfdc68430e766da7e202a22ee59d00fddee310b62c327fc70d51140', 4, '2022-06-04 09:00:00', 4, '2026-06-23 11:00:00');
INSERT INTO public.conflicts OVERRIDING SYSTEM VALUE VALUES (2, 1, 6, 13, 42, '626bf5f28dfbb79c1d098576ff0230a2f753ee14c9928efa5960dd4b2222111d', 4, '2026-10-31 11:04:00', NULL, NULL);
INSERT INTO public.cpd_entries OVERRIDING SYSTEM VALUE VALUES (1, 11, 1, '2026-06-23', NULL, 38, '7276da882b506a771875a79e98c37b155fe2bbccca47435348666876ef449fc7', '2026-06-23 11:00:00');
INSERT INTO public.cpd_entries OVERRIDING SYSTEM VALUE VALUES (2, 11, 1, '2026-06-23', 90, 39, 'ac098c1e1b0e741081549ede171bfb90315b5f2c901e55776791b9dd2553a77a', '2026-06-23 11:00:00');
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
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, 4, 'not_yet', true, true, true, false, true, 7, '4df6a0b42bc738e38bd62092d55e37cc3af59e74f8199441b4eff13172858005', NULL, '2022-06-04 09:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (2, 2, 5, 4, 'not_yet', true, true, true, false, true, 8, '52ee86b69bc89f7835aa60b4c81b259f3adf591b1605642a33c7cc8c833df708', NULL, '2022-06-04 09:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (3, 3, 5, 4, 'not_yet', true, true, true, false, true, 9, 'c1ad2686e5e384ac86fd849679a2eb288469f45d7be1aefbcd2866e3f56535f7', NULL, '2022-06-04 09:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (4, 7, 5, 4, 'competent', true, true, true, true, true, 17, '95cb269f1464eaee1c507baef76c7634802eff6db1b87fe29c6d4e9a7b9055d3', NULL, '2022-06-04 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (5, 8, 5, 4, 'competent', true, true, true, true, true, 18, 'fec69563730b589200f20a6acc3ea40084697e3d0b9e0096e1d5f3fc62b072aa', NULL, '2022-06-04 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (6, 9, 5, 4, 'competent', true, true, true, true, true, 19, '450e887c81501407ff1428b35a4afb42946fc93fac2dbc319d6b073f79900f5d', NULL, '2022-06-04 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (7, 10, 5, 4, 'competent', true, true, true, true, true, 26, '6259d674f187661cc04ce24b38f6a9d982828e4950a4b70a542dbc6ecf39b6db', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (8, 11, 5, 4, 'competent', true, true, true, true, true, 27, 'd5eba96022f9f5275f74a2e84e8e9123a1c472981fd06cb69560e3335e1550d9', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (9, 12, 5, 4, 'competent', true, true, true, true, true, 28, '26aa4b8bec45987334719fa56b72bea44001b36a2928c1bf1b1c4f3904b28b82', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (10, 13, 5, 4, 'competent', true, true, true, true, true, 33, '34a2442e10979794a612fe0b3274498788eb62723fdb45ef31e4c3e4b95f167f', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (11, 14, 5, 4, 'competent', true, true, true, true, true, 34, '4dfec6e3375e1f21bedacf4c8abdb2ce07ccfad128107c570e29c7b79823d29e', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (12, 15, 5, 4, 'competent', true, true, true, true, true, 35, '18ab2501ec450ebb63c86011268b8e889f7fcf33827a9a602ee103b704f0da26', NULL, '2026-06-23 11:00:00');
INSERT INTO public.decisions OVERRIDING SYSTEM VALUE VALUES (13, 16, 5, 4, 'competent', true, true, true, true, true, 45, '88ddafd265b7b7b8a00d024d728147f04bfd7ca898ce2ce746c8e1723230572c', NULL, '2026-10-31 11:04:00');
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
INSERT INTO public.enrolments OVERRIDING SYSTEM VALUE VALUES (1, 8, 1, 1, 'intelligence_officer', '2022-01-05', 12, 18, 3, 80, '2022-06-04 09:00:00', 5, '2023-07-05', NULL, true, 3, 3, true, true, 1, '7bc940a744e3e3d332d8c56e410d5554ba477e69c9887addc3976f3650a3d16d');
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
INSERT INTO public.evidence_versions OVERRIDING SYSTEM VALUE VALUES (6, 5, 1, 9, 'work_product', true, true, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', 5, 48, '946b8fc714d374deae099c616bd705fe900754833a7484d17cf0ec2709c63f46', 'returned', 1);
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
INSERT INTO public.known_browsers VALUES (7, '18365f4080d05d9fb08864312902f05b1fada76f61ced3e3434a7a807200ab25', '2026-06-23 11:02:00');
INSERT INTO public.known_browsers VALUES (7, '4f820e7c6dff852a203ff3af45690c0de32fe31885eeafe95154486398b78e90', '2026-06-23 11:03:00');
INSERT INTO public.known_browsers VALUES (3, 'e7dc5a36c68b6669702dd5d78631b2b5d81f5430da1e73bef245c6efea0d8b19', '2026-10-31 11:04:00');
INSERT INTO public.learning_records OVERRIDING SYSTEM VALUE VALUES (1, 1, 8, 1, 'shadowing', '2022-06-04', 20, '346131b11a2843343356d6361660f113f22d1a0e3425806815f97084cfb38433', '2022-06-04 11:00:00');
INSERT INTO public.learning_records OVERRIDING SYSTEM VALUE VALUES (2, 3, 13, 1, 'shadowing', '2026-10-31', 53, 'da4f21e3412a31dfe826f4dd9751d84eff43fdc9f9601f17cee8cdb3e5bdbcee', '2026-10-31 11:04:00');
INSERT INTO public.learning_works VALUES (1, 1);
INSERT INTO public.learning_works VALUES (2, 7);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (5, 'set-password:4', 'set_password', 4, 'helen.marsh@westmarch.example', 'Set your password', 'Dear Helen Marsh

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 4, '<8f1170d30ce009aa207d11dab89a1c93@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (1, 'account:66ebbc689e42a5566df6ae05fb430c8c', 'account', 1, 'sam.whitlock@westmarch.example', 'Your account', 'Dear Sam Whitlock

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1b5f555609e63483ec70b7554a4d7028@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (2, 'account:96d157ea3032c1d0fd899b0f2c2c6511', 'account', 2, 'ines.hale@westmarch.example', 'Your account', 'Dear Ines Hale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<574da8785ef35501b548947b423618ab@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (11, 'set-password:7', 'set_password', 7, 'noor.vasquez@westmarch.example', 'Set your password', 'Dear Noor Vasquez

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 7, '<9a8cb3a37eff3990457c7325b3fa13ff@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (3, 'set-password:3', 'set_password', 3, 'ify.okafor@westmarch.example', 'Set your password', 'Dear Ify Okafor

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 3, '<586d4141c41c6470cf130c36198c343b@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (6, 'account:1a832e5ed8425b122315a8d9a407e350', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5e867fb739b402bd2e8127255c77a2a9@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (4, 'account:772ec34b06c89e1dc302e4e1e0902b76', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c0ae09dad122798079dd53fda181377e@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (8, 'account:0329bf53caf0bca719e82acaebd1fb97', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ef072b0331708e7680f2149e5f8e2997@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (7, 'set-password:5', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 5, '<569f7c942e90c406f1f0f4da8263eaf2@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (10, 'account:aa5e8ced50c4e7a971b5b26200e65c93', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<efefd967f94bbc81c7999fc5c4b9074b@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (9, 'set-password:6', 'set_password', 6, 'priya.raman@westmarch.example', 'Set your password', 'Dear Priya Raman

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 6, '<57229b35011f869d5459d5095abca385@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (12, 'account:18013fe8e152b99a34b9707db46e6361', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ec79b536f9b11ca91567744db1d344fd@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (13, 'set-password:8', 'set_password', 8, 'bronwen.iveson@westmarch.example', 'Set your password', 'Dear Bronwen Iveson

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 8, '<27de1533eb43cdd18f06227c42ea7ddb@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (14, 'account:1c71c372b205df6d734f64c7908c53b7', 'account', 8, 'bronwen.iveson@westmarch.example', 'Your account', 'Dear Bronwen Iveson

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5a77b67425e63047d51efe0eb437a80c@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (15, 'set-password:9', 'set_password', 9, 'yasmin.tregear@hpa.example', 'Set your password', 'Dear Yasmin Tregear

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 9, '<0771cfe6b57a5c164a4983f6d3ec1a90@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (18, 'account:e2b95aa11a80a4d34a2c33db0bc57d1e', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<cf3e92d69ba17bfb67ebc22890f3280c@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (16, 'account:bda93b77a4654c6ddbb30c8dcfd31a66', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<4839c9b0355b127c5293da8dad852e9c@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (17, 'set-password:10', 'set_password', 10, 'rhys.calder@hpa.example', 'Set your password', 'Dear Rhys Calder

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 10, '<87a387081dbae34b28c1fc6766222460@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2021-12-06 09:00:00', '2021-12-06 09:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (19, 'account:66b9c93a2cca69fa26f0fb62b2f843c8', 'account', 4, 'helen.marsh@westmarch.example', 'Your account', 'Dear Helen Marsh

You were given the duty as IPP coordinator in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<30a71f229efad38e2be09d1f91c2a0bf@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (20, 'account:76ba6d99bee5e162caa2bd8b89e3224c', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d0277bda5cdf477b5273792fa620f994@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (30, 'awarded:1:8', 'awarded', 8, 'bronwen.iveson@westmarch.example', 'An award was made', 'Dear Bronwen Iveson

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1f4b56d17ecc89cf8994ebbaca2560cc@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (23, 'account:435da5a7e8ad55a825df57d972621e8a', 'account', 9, 'yasmin.tregear@hpa.example', 'Your account', 'Dear Yasmin Tregear

You were given the duty as IPP coordinator in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c7a026dce62841a15fd422c31aaa98e7@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (21, 'account:18a88933219b50a506f5183dafc04c59', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as assessor in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c3007c97dee9e3550ddb55f8aad0b744@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (25, 'account:ea4ebb92d1a056644e213bbc9027b6dc', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

You were given the duty as internal quality assurer in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8360fe536bb559e5db702ddb847d7f76@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (22, 'account:f66938f5aaa02d8a98b3cb1290735261', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

You were given the duty as security contact in Westmarch Police, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f96bc56b238ac8e01cc31d4058052cd2@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (28, 'returned:1', 'returned', 8, 'bronwen.iveson@westmarch.example', 'Evidence came back to you', 'Dear Bronwen Iveson

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e9a13aea7be15e969db369d54cecc455@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (24, 'account:4a93c2e1270e2536d75a1fdb0f9bb2ae', 'account', 10, 'rhys.calder@hpa.example', 'Your account', 'Dear Rhys Calder

You were given the duty as assessor in Harbour and Ports Agency, from 6 December 2021 until the end of 6 December 2051.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d1f13383dc52c1017ebe3e9b75ee5d0c@127.0.0.1>', '2021-12-06 09:00:00', '2021-12-06 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (29, 'decided:2', 'decided', 8, 'bronwen.iveson@westmarch.example', 'Your evidence was judged competent', 'Dear Bronwen Iveson

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<580cb3e530ea0e93fa91f79ea1e6944d@127.0.0.1>', '2022-06-04 11:00:00', '2022-06-04 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (26, 'account:3a481e11c09241dd03cbee483219f5dd', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your duty as internal quality assurer in Westmarch Police ends with 5 January 2022.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ec3840cbe54ad2a1e2c8d07686ddb4aa@127.0.0.1>', '2022-01-05 09:00:00', '2022-01-05 09:00:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (31, 'awarded:1:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Bronwen Iveson meets every relevant criterion for intelligence officer. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<453d0c488f5cf451b05c2642a2cfcf25@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (27, 'submitted:1', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<dbe79abebaa134db10a2633dcf776bae@127.0.0.1>', '2022-06-04 09:00:00', '2022-06-04 09:10:00', 1, '2022-06-04 11:00:00', '2022-06-04 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (32, 'issued:1', 'issued', 8, 'bronwen.iveson@westmarch.example', 'A certificate was issued', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 was issued to Bronwen Iveson. It is valid until the end of 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5abf5aec366cdad2d8a6a38e94d63623@127.0.0.1>', '2023-07-09 11:00:00', '2023-07-09 11:00:00', 1, '2023-07-09 11:00:00', '2023-07-09 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (33, 'expiring:1:180:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ac8b82f2efc64cdc758e45e53d702437@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (34, 'expiring:1:180:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 165 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f1ff9d0fcc2cb70a1e3b27b384b0edd8@127.0.0.1>', '2026-01-24 11:00:00', '2026-01-24 11:00:00', 1, '2026-01-24 11:00:00', '2026-01-24 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (37, 'expiring:1:30:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<62ca903247019fcf32271ce29b02a1cb@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (35, 'expiring:1:90:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate will expire', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<cd12cafce4c4a367fc6602d72cd34b13@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (36, 'expiring:1:90:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 75 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d5cc312109760fc4885eda3df1ff7d07@127.0.0.1>', '2026-04-24 11:00:00', '2026-04-24 11:00:00', 1, '2026-04-24 11:00:00', '2026-04-24 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (38, 'expiring:1:30:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate will expire', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson is valid until the end of 8 July 2026: 15 days are left.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<f2616b0e4fc36b23583b54b5d37f6a32@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (39, 'set-password:11', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 11, '<4f5bf8bbe11f96fcec4b0ef811bc93d0@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (41, 'submitted:3', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9ff8dbfa777017b8750913bc172b81c1@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:10:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (40, 'account:51dd20425ceba8e6a2482b94e9a4dd25', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<edb3e767f0b78f2b97b8a9f8e2feece3@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (42, 'decided:3', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/3

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<2da28a2e2c589ab805f71410b5b79583@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (43, 'decided:4', 'decided', 11, 'kit.farrow@westmarch.example', 'Your evidence was judged competent', 'Dear Kit Farrow

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/4

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<41376bdf4457acdbb85a3a1ca37eb265@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (44, 'awarded:2:11', 'awarded', 11, 'kit.farrow@westmarch.example', 'An award was made', 'Dear Kit Farrow

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c58402eaf4aaf416787cdd2c3f5db90a@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (45, 'awarded:2:4', 'awarded', 4, 'helen.marsh@westmarch.example', 'An award was made', 'Dear Helen Marsh

The assessor decided that Kit Farrow meets every relevant criterion for intelligence analyst. The certificate is issued by an IPP coordinator.

http://127.0.0.1/enrolments/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<b9670ae2ef5c3b729fe8ba2911721344@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (50, 'account:ecc5583a148fef3e857b056434410a0a', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jon Vale

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c062c75685a57ea36cbaf6290d830734@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (46, 'issued:2', 'issued', 11, 'kit.farrow@westmarch.example', 'A certificate was issued', 'Dear Kit Farrow

Certificate WMP-2026-000001 was issued to Kit Farrow. It is valid until the end of 22 June 2029.

http://127.0.0.1/certificates/2

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<77a125a2fc506cda41c206f251613f9f@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (47, 'reported:1:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<acdca5c9c7b3390ab1fb0cd2ce107eb2@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (48, 'reported:2:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e4d9bce877751631a45e3b01b180c42c@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (49, 'set-password:12', 'set_password', 12, 'jon.vale@westmarch.example', 'Set your password', 'Dear Jon Vale

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 12, '<00b4b5339f8787ca9b0a62a2c55f1245@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (51, 'address-confirm:1', 'address_confirm', 12, 'jon.v@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<8a8ace508fdcb580d903641e59884913@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 1, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (52, 'address-changing:1', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9469f84f86d7d2b48db534bad467f127@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 1, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (53, 'address-confirm:2', 'address_confirm', 12, 'vale@westmarch.example', 'Confirm your new address', 'Dear Jonathan Vale

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<c66889f3bf613f5ddf63c1e42d34b963@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', false, NULL, 2, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (54, 'address-changing:2', 'address_changing', 12, 'jon.vale@westmarch.example', 'Your address is about to change', 'Dear Jonathan Vale

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<d1398093fa6ebfa96440be9853cb6452@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', NULL, '2026-06-23 11:00:00', false, NULL, 2, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (55, 'address-confirm:3', 'address_confirm', 6, 'p.raman@westmarch.example', 'Confirm your new address', 'Dear Priya Raman

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<392e4253ba1c938120638d45f7ad70fd@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 3, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (56, 'address-changing:3', 'address_changing', 6, 'priya.raman@westmarch.example', 'Your address is about to change', 'Dear Priya Raman

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<54490d5d748dd3f5b8ab2acec70a7fbb@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-06-23 11:00:00', '2026-06-23 11:00:00', NULL, false, NULL, 3, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (58, 'account:7f700dbbe833495ee84eafd8d2d42eea', 'account', 6, 'p.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<59416f785200265c33ff659421662185@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (60, 'account:6c97c5a40d4772340381f5326fc33bb7', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7254fc1d2d08fe0e9061276a800643ba@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (61, 'account:d1143ce90145f0115dd7eff39b17c1f0', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A system administrator asked that the second factor of your account be reset. Another has to confirm it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<234042c1c9767a24b99261cfe12e4fad@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (62, 'account:76c8054bfbed85e823c5a99c7df4b9b4', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

The second factor of your account was reset, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<efa3f460abbe2f26a2d11a3a2faf23dd@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (63, 'account:7b7a88aef4dbca54b88d85d5f6cecb10', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<fa134e6267440bc01323fa18ee3d0516@127.0.0.1>', '2026-06-23 11:01:00', '2026-06-23 11:01:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (64, 'account:3d271bfc0de4110de86c8f0a4bc2c4cc', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:02 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<61a68174ef2e9eeff0039d026faa3beb@127.0.0.1>', '2026-06-23 11:02:00', '2026-06-23 11:02:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (65, 'account:d359ecc94af2f77b8d78ab1904af49c2', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

New recovery codes were made for your account. Those before open nothing any more.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e2d31080b870f186b48f98d498ec3227@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (66, 'account:e2351b62f1c00c96b7c6f75d37185584', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A recovery code was used to sign in to your account. It cannot be used again.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e2b6edc519093b36170f8cdc386da8da@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (67, 'account:0c7819c67296daecdb2e4dc3fa7f2e08', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 12:03 on 23 June 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<63ac8db91eb14e955aadb0c809043e22@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (68, 'account:6a0f239809a656360a0e59a59471172e', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<95f250a6c6b7aa7cdad47c77c2a2dd1b@127.0.0.1>', '2026-06-23 11:03:00', '2026-06-23 11:03:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (69, 'account:90969736fdedf86140a744e78327d376', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

The second factor of your account was removed.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e05fe36918b4df06bb3d861463ae0777@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (70, 'account:dcc4ee0bbf53eb06cfc91eab9a2f316a', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<95444a25fba9ea004ff44f061c04b191@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (71, 'account:6f29e98cdc673773df8bd1b337984a12', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was opened again: you sign in with your password as before.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<ed46dfae0247fe93324e249542cddfa4@127.0.0.1>', '2026-06-23 11:04:00', '2026-06-23 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (72, 'expiring:1:0:8', 'expiring', 8, 'bronwen.iveson@westmarch.example', 'A certificate has expired', 'Dear Bronwen Iveson

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7fc49562935606ef1aae94830c918d7b@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (57, 'account:ffaaca54864b9d8994ddb980e1e513c7', 'account', 6, 'priya.raman@westmarch.example', 'Your account', 'Dear Priya Raman

Your address was changed: letters go to the new one, and you sign in with it.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5a0211b1978ba50acfdf03ea40e23684@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (59, 'account:c8867e71de2d5285c64f01667575facb', 'account', 7, 'noor.vasquez@westmarch.example', 'Your account', 'Dear Noor Vasquez

A second factor was set up for your account. Wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<affb6f23910a8b68f746a7658688bdde@127.0.0.1>', '2026-06-23 11:00:00', '2026-06-23 11:00:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (73, 'expiring:1:0:4', 'expiring', 4, 'helen.marsh@westmarch.example', 'A certificate has expired', 'Dear Helen Marsh

Certificate WMP-2023-000001 of Bronwen Iveson expired: its last valid day was 8 July 2026.

http://127.0.0.1/certificates/1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<451eafae6520a9986ec93b027aab1429@127.0.0.1>', '2026-08-02 11:04:00', '2026-08-02 11:04:00', 1, '2026-08-02 11:04:00', '2026-08-02 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (76, 'set-password:14', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 14, '<6fbcd1c83e5c54385b35b0edeaca53f2@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (74, 'account:011ca9f321e23d14165003a429888bdd', 'account', 12, 'jon.vale@westmarch.example', 'Your account', 'Dear Jonathan Vale

Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<6b72576d886bf191da5d19bfd8a0f806@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (75, 'set-password:13', 'set_password', 11, 'kit.farrow@westmarch.example', 'Set your password', 'Dear Kit Farrow

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 13, '<b86ce1cdaa9df5dd966a186dac4ad36b@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', NULL, '2026-10-31 11:04:00', false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (77, 'account:9b1543611c9abc18a08ffe40881cca2f', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<62cc68cc0b0e69596e726eecd69619d5@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (78, 'account:21b2cef8c724df484d1534ab954c1c50', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

Somebody signed in to your account with a browser that it did not know: an unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<693e2e87ba6715776b87a62de71e11bf@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (79, 'account:de5f50b91e5d70532b27de16ad765ce2', 'account', 5, 'tom.reyes@westmarch.example', 'Your account', 'Dear Tom Reyes

The password of your account was changed, and wherever else you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5bbf655f42f4c016935ac6cb8b60a392@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (80, 'set-password:15', 'set_password', 5, 'tom.reyes@westmarch.example', 'Set your password', 'Dear Tom Reyes

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 15, '<850315dcd61f3eef64f5d2fc466e8c8d@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (81, 'account:8bd6cd2e076a211968e0c5db17e5bd55', 'account', 3, 'ify.okafor@westmarch.example', 'Your account', 'Dear Ify Okafor

Somebody signed in to your account with a browser that it did not know: An unknown browser, at 11:04 on 31 October 2026.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<9eca40ff10b6d1fc2229ce1f32f28ac8@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (82, 'anchor:2026-10-31:7', 'anchor', 7, 'noor.vasquez@westmarch.example', 'Where the audit chains end', 'Dear Noor Vasquez

This is where the audit chains end today. Keep this letter where nobody who keeps the database can reach it: with it “ipp check --anchor” finds lines that were cut off or made anew.

ipp-anchor-1 2026-10-31T11:04:00.000000Z 116b4852 0:20:c5278be9f364058300141d5e247d790eba90f15c53a7e4e4f47026166d1a7ff0 1:118:4f983e92cc35a4971479add20ea1902251edf2a880c2842d75dbf788d93619b5 2:7:312439a850fa202cddd6ac218fd082816dab897931d64cfc67f7b73c9115ce2f e4814a27fb53b9c5e07c6ec959bfc0e95fd7189cd3307de6feeec38602e3fc8b

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e8e9cd6be06c30c9354cd5949f6efba0@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (83, 'set-password:16', 'set_password', 13, 'amara.nwosu@westmarch.example', 'Set your password', 'Dear Amara Nwosu

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 16, '<38ba91747ab1c4f005ab7e1f9e41da50@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (90, 'reported:3:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<0265e9ad6ce53b206c64969d676670ec@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (84, 'account:8d26cc0052937b0af5f334f0e330ff98', 'account', 13, 'amara.nwosu@westmarch.example', 'Your account', 'Dear Amara Nwosu

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1f193f48fbe16a2cfd67f314c86779b3@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (86, 'account:ccc6cf70078c2a1dc15692f669e30b8e', 'account', 14, 'lena.osei@hpa.example', 'Your account', 'Dear Lena Osei

A new password was set for your account, and wherever you were signed in you are signed out.

If you did not expect this, tell a system administrator at once.

http://127.0.0.1

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<08eb4484392031b5b47e6a156dcd2b2b@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (85, 'set-password:17', 'set_password', 14, 'lena.osei@hpa.example', 'Set your password', 'Dear Lena Osei

Use this link to set your password. It works once, for 48 hours. If you did not ask for it, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', 17, '<4c37cea3af103dcc7cc8c6ae490c7606@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (87, 'submitted:5', 'submitted', 5, 'tom.reyes@westmarch.example', 'Evidence is waiting for you', 'Dear Tom Reyes

1 pieces of evidence were submitted for you to assess.

http://127.0.0.1/queue

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<5477935b0bc9d5b0e6dc38efbe35c4a5@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:14:00', 0, NULL, NULL, NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (88, 'decided:5', 'decided', 13, 'amara.nwosu@westmarch.example', 'Your evidence was judged competent', 'Dear Amara Nwosu

Tom Reyes signed off every claim of evidence you submitted.

http://127.0.0.1/evidence/5

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<e760b97060bd7ba4a7d70b93afc5a671@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (89, 'returned:6', 'returned', 13, 'amara.nwosu@westmarch.example', 'Evidence came back to you', 'Dear Amara Nwosu

Tom Reyes looked at evidence you submitted and asks for more. The feedback is on your page.

http://127.0.0.1/evidence/6

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<7a2d16efb14cb0fe64f62b8cdb1e0029@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (91, 'reported:4:7', 'reported', 7, 'noor.vasquez@westmarch.example', 'A report waits for you', 'Dear Noor Vasquez

Something was reported as possible live intelligence in Westmarch Police, and is hidden. Look at it, and destroy its text if it must not be here.

http://127.0.0.1/reports

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<1b546ff4e5474736d34262d15277960b@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (93, 'aside', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow', NULL, '<aside@ipp.example>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 3, NULL, NULL, '2026-10-31 11:04:00', false, '550 5.1.1 No such user here', NULL, 3, '2026-10-31 11:04:00', NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (94, 'for good', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow', NULL, '<for good@ipp.example>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 3, NULL, NULL, NULL, false, '550 5.1.1 No such user here', NULL, 3, '2026-10-31 11:04:00', NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (92, 'again', 'account', 11, 'kit.farrow@westmarch.example', 'Your account', 'Dear Kit Farrow', NULL, '<again@ipp.example>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 1, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, false, NULL, NULL, 0, NULL, '2026-10-31 11:04:00');
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (96, 'address-changing:4', 'address_changing', 14, 'lena.osei@hpa.example', 'Your address is about to change', 'Dear Lena Osei

A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within 7 days. If you know nothing of it, use this link to stop it, and tell your security contact.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<88fb26f746ad69a6129dcde4a3485908@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 0, NULL, NULL, NULL, false, NULL, 4, 0, NULL, NULL);
INSERT INTO public.letters OVERRIDING SYSTEM VALUE VALUES (95, 'address-confirm:4', 'address_confirm', 14, 'l.osei@hpa.example', 'Confirm your new address', 'Dear Lena Osei

A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within 7 days to confirm it. If it is not yours, do nothing.

{password link}

Intelligence Professionalisation Programme

This letter was sent by the service. It carries no detail of any work on purpose.
', NULL, '<dd807c19ff664d6bdf8549f18b70360c@127.0.0.1>', '2026-10-31 11:04:00', '2026-10-31 11:04:00', 0, NULL, NULL, NULL, false, 'response error: No such file or directory (os error 2)', 4, 0, NULL, NULL);
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
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (1, 1, '19d76c06d6474562496ad79f2067c2a7', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (2, 2, '3ac238c0c095a3b297e29146e5531015', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (3, 3, 'cbbc5d90e8ab075cda2288ff5afb5c9c', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (4, 4, 'ae0003534f02df15a62fca0daf762e2e', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (5, 5, '1beafcb2f9b7380d89f5e8416e5e1f28', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (6, 6, 'd77b92ea6bbf3634439d9db22a9f2cc5', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (7, 7, 'fd7bac8fe3f95e15d25d1888988eda62', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (8, 8, 'd125c864f76a0eb496c77eeca70a5989', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (9, 9, '8f3572dd5485274bac5c60697461ac4d', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (10, 10, '2d13b5b95598318154ae85e94797d360', '2021-12-06 09:00:00', '2021-12-08 09:00:00', '2021-12-06 09:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (11, 11, 'c668eff8a5081a9435bb7d729814a2cf', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (12, 12, 'baad4b389988a59b54861a293d621b14', '2026-06-23 11:00:00', '2026-06-25 11:00:00', '2026-06-23 11:00:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (13, 11, '0606c6eb543f25f908e8a559f2f74388', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (14, 11, 'd554de01c93156d926beaee23ddca78b', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (15, 5, '6054c94d79a32fdca93fda36435de25d', '2026-10-31 11:04:00', '2026-11-02 11:04:00', NULL);
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (16, 13, '97adf2712b0efc5689729d7d31a37e4a', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.password_links OVERRIDING SYSTEM VALUE VALUES (17, 14, 'ecc8047911a3ec9d40e8bb26a60a62e4', '2026-10-31 11:04:00', '2026-11-02 11:04:00', '2026-10-31 11:04:00');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (1, 'Sam Whitlock', 'sam whitlock', 'sam.whitlock@westmarch.example', 'sam.whitlock@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$Jqi5rcxC6ofK8tickCsz1g$ORca1eKjIgjT+zMjUTcJdb/7dmAKW10KtHwdGuwcMKk', '9999-12-31', 1, '2021-12-06 09:00:00', 'samwhitlock@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (2, 'Ines Hale', 'ines hale', 'ines.hale@westmarch.example', 'ines.hale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$xBM/OLFvpDFT+UdFvWdufQ$LYc6bWqv8PI1FN5ifGzNft8pHIJmQWnEzGwDuFzbCP0', '9999-12-31', 1, '2021-12-06 09:00:00', 'ineshale@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (3, 'Ify Okafor', 'ify okafor', 'ify.okafor@westmarch.example', 'ify.okafor@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$dm7DdIa3uHiupyaIE++D7g$sVsTTYfprLu4pup/gitfg5FvFeg4DbaQLypQiy0Wgqk', '9999-12-31', 1, '2021-12-06 09:00:00', 'ifyokafor@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (4, 'Helen Marsh', 'helen marsh', 'helen.marsh@westmarch.example', 'helen.marsh@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$n4Rk61GMJ1hUqLoFcU0oGg$ZFf5NBxJ7N9e3wnkqFynFllPwkYaVi3ODxswYabXBGw', '9999-12-31', 1, '2021-12-06 09:00:00', 'helenmarsh@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (7, 'Noor Vasquez', 'noor vasquez', 'noor.vasquez@westmarch.example', 'noor.vasquez@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$BYgXrv4LuniDZuE6AUg4ow$2NPjWJZcyE4fiovqjyol0ebDBsBOCwubi0toP+y35DY', '9999-12-31', 1, '2021-12-06 09:00:00', 'noorvasquez@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (13, 'Amara Nwosu', 'amara nwosu', 'amara.nwosu@westmarch.example', 'amara.nwosu@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$meYpXD8TFcA7JAKTCXNddw$iaf7jZ6qMFl0i5UNe1cxtNgfGTlQyP4Q4ZLqZpTWEVQ', '9999-12-31', 1, '2026-10-31 11:04:00', 'amaranwosu@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (9, 'Yasmin Tregear', 'yasmin tregear', 'yasmin.tregear@hpa.example', 'yasmin.tregear@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$BfIO0hyP9v/oaVIdjlAGNQ$iNqwKF1PQTlf5JtIlszAgpSuOasRc3xPOMLr2OqH3eo', '9999-12-31', 1, '2021-12-06 09:00:00', 'yasmintregear@hpa.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (10, 'Rhys Calder', 'rhys calder', 'rhys.calder@hpa.example', 'rhys.calder@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$mdmFjSASJ/m6bq6BtWs5jQ$CZeQJq+zDbTIsf+DQ4/2hb6+Iw6LoEx1EbaCr7un3Ts', '9999-12-31', 1, '2021-12-06 09:00:00', 'rhyscalder@hpa.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (8, 'Bronwen Iveson', 'bronwen iveson', 'bronwen.iveson@westmarch.example', 'bronwen.iveson@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$xqa5iN8MGMbxUIKYHSW+5A$kRv6AwoXlcEnBtLs/3HKvvUAHs6g7Fb9z7RvnFt6LAo', '2026-07-08', 1, '2021-12-06 09:00:00', 'bronweniveson@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (11, 'Kit Farrow', 'kit farrow', 'kit.farrow@westmarch.example', 'kit.farrow@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$mP7z48ED0QnI33QFjcIXCQ$YCwOMay0ePC45l00Vz79jFx9w2TIB9rNza/gRzMcckA', '2029-06-22', 1, '2026-06-23 11:00:00', 'kitfarrow@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (14, 'Lena Osei', 'lena osei', 'lena.osei@hpa.example', 'lena.osei@hpa.example', '$argon2id$v=19$m=19456,t=2,p=1$57OfDRnK1+2dhNBGSOnEBg$o5+FqiR4JwIU5IZX0t5Ifyg4Ro8LhnBzDy0mvRilxWc', '9999-12-31', 2, '2026-10-31 11:04:00', 'lenaosei@hpa.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (12, 'Jonathan Vale', 'jonathan vale', 'jon.vale@westmarch.example', 'jon.vale@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$/dwEHT5TqFl0VlFiu1zDWw$jA6avqUB5G8XCFIl9P+ORiIltYurtrpanYxnh65qlOg', '9999-12-31', 4, '2026-06-23 11:00:00', 'jonvale@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (6, 'Priya Raman', 'priya raman', 'p.raman@westmarch.example', 'p.raman@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$JLPXYjXajxIrapEuDrtRAA$aOoPklemgNRoS8K3oiw0wQVBzfl/l45Zn0CzNArWVwU', '9999-12-31', 3, '2021-12-06 09:00:00', 'praman@westmarch.example');
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (5, 'Tom Reyes', 'tom reyes', 'tom.reyes@westmarch.example', 'tom.reyes@westmarch.example', '$argon2id$v=19$m=19456,t=2,p=1$ExXMB/6SYGeC4qYzlTjZ7w$lMX+1Gnj7HQbm6YItfK2lHvj7rwMrGountJb/JsYgps', '9999-12-31', 1, '2021-12-06 09:00:00', 'tomreyes@westmarch.example');
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
INSERT INTO public.recovery_codes VALUES (7, '02084bdb5ebf60afbe0cc240665847b4c8c186b9995d5c5689837f96cdf385f6', NULL);
INSERT INTO public.recovery_codes VALUES (7, 'a3809d99401d56092323cea0cb2eba13e7ba014393b87475e019f4c431c5657b', NULL);
INSERT INTO public.recovery_codes VALUES (7, 'f4fce43f911914d7e569318749a9593c92b0487818a306fc4a2905ce7ff7b2cc', NULL);
INSERT INTO public.recovery_codes VALUES (7, '041c9a27a6928b61a41531655604f44d21ce0300f139bb057b108937d90b85d7', NULL);
INSERT INTO public.recovery_codes VALUES (7, '8bc962031aeba477f1758e0c8ec380eaff0c883814111351766cbf2649359036', NULL);
INSERT INTO public.recovery_codes VALUES (7, '162e985670114037da3db3a8bc7aabf1ff7f601d7e7676450d7b1ae1bfb70a97', NULL);
INSERT INTO public.recovery_codes VALUES (7, '9c6fcfec82d81250a8f7779137c5dbe491c6ab6909fc3555740d7b25eb91e2f9', NULL);
INSERT INTO public.recovery_codes VALUES (7, 'd820a8e532c64715118789bf7a0f7af42157b6cec86083e81a6d8890032fcf44', NULL);
INSERT INTO public.recovery_codes VALUES (7, '84af46eb4a6d5ab680b934e44e5411a62738bbafe8a088e1bc3235a9f422a825', NULL);
INSERT INTO public.recovery_codes VALUES (7, '0cd1b48683a2530199aa821c444c8b4cdbab0b19b9bbb73140ecaa666e027794', '2026-06-23 11:03:00');
INSERT INTO public.second_factors VALUES (7, '116b4852.LK8wImW_fLIlUQVnSLS50Ch2erCus38MeNKRTwao1Y-Iy_MXsCadCB6d_UI9dYcj', 59407086, '2026-06-23 11:01:00');
INSERT INTO public.sessions VALUES ('82f30c657dd65c63b99e7d42118a15be', 7, '2026-06-23 11:02:00', '2026-06-23 11:02:00', NULL, '');
INSERT INTO public.sessions VALUES ('4f37a4e7b6c5d1c01fdd60b0d7ea63ba', 7, '2026-06-23 11:03:00', '2026-06-23 11:03:00', NULL, '');
INSERT INTO public.sessions VALUES ('fbbd9e0e319cafed0a5a4ee3f9f7052f', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO public.sessions VALUES ('d3497085aa0cb14597a7a22decec35db', 5, '2026-10-31 11:04:00', '2026-10-31 11:04:00', '2026-10-31 11:04:00', '');
INSERT INTO public.sessions VALUES ('ba81ef18c7323d8d38f2943183553c8a', 3, '2026-10-31 11:04:00', '2026-10-31 11:04:00', NULL, 'An unknown browser');
INSERT INTO public.system_facts VALUES ('record_to_adopt', 'yes');
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (1, '"Her papers were mislaid"', '107a0ae09e175b62da6518a569cfb59d', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (2, '"They were married"', 'b69336fbbad77ac9b045d7933c490e1f', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (3, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '4243d768f15d871d5aa1ee6e34ad0877', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (4, '"It shows it"', 'e99a5f6fac90eb6cee6079ae4da58033', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (5, '"It shows it"', '52ade704f839c563b5da9332c41d73e2', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (6, '"It shows it"', '8f5f973002c632fb5468c684941b2729', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (7, '"Show how you knew"', 'e3874e80265060cfa1d7923ceb44f40f', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (8, '"Show how you knew"', '77b85eaf39577dd21f12826082fa5e4b', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (9, '"Show how you knew"', 'ff9daaf4a431dc5b149e41f1e9581260', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (39, '{"title":"Handbook","what":"Read it","effect":"I write shorter"}', 'aaf0a84c603b822f360e4568bec7d36e', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (40, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '29f371d68f951c79031d90af3f70cfca', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (41, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '291e565abaf86bcd5d42d14d8d35d4d1', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (10, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '868cb48257e20a31106c28e90877dd11', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (14, '"It shows it"', '7243415a12801abd9dc7fbeb04cbcc0b', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (15, '"It shows it"', '6265058a4a6adf48006adb6a243c1615', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (16, '"It shows it"', '714f65e3dde5fb9931c27e9ab4cb3299', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (17, '"Clear"', '515373850945946d7e541c36c10db591', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (18, '"Clear"', 'c032f46044250be38244573f94aeaa17', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (19, '"Clear"', '493433380e677a65cb3bb5e037cf3855', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (20, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', '127a58a3ce32c8426cfac399a66bf086', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (21, '""', 'fb5db8a709e21cb467cd9b368432d8f4', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (22, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '6a825bcdb510048efd0ff4357145d3b6', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (23, '"It shows it"', '7bc3f139148703a1f7cf3e27626f1f4a', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (24, '"It shows it"', '1c97360fa7c569903c1a3efcb2f11bd9', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (25, '"It shows it"', 'a4661fe2a5b1870a122111d5297ed44a', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (26, '"Clear"', '87c5aeba52a7a3e8f38a462eefb154d6', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (27, '"Clear"', '8b9b0b94c53d1c3caf6b5ad87025ed32', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (28, '"Clear"', '4d5de79886b04724d2d0988b49a0a0a2', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (29, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'e984df3ac76b7edfb28de6203e8e685e', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (30, '"It shows it"', 'ee890f36b963fb771a9a25cdeb43a130', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (31, '"It shows it"', '1db1600de01405d284e659d90b2b927c', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (32, '"It shows it"', '0016e09dc42cb346f2b794113cacdb84', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (33, '"Clear"', '0b926e299b90468ab070e962e042e5e4', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (34, '"Clear"', 'b27f04f71afd2efc8c1d1417261950b3', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (35, '"Clear"', '4ae9d0e29e29397de722c6d5a6424832', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (36, '"He did the same work for ten years elsewhere"', 'b882a84691d8a4325ecb4be77989c2b8', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (37, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'ab61be3a34d03f1af42dc3c8e8824f80', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (38, NULL, NULL, '2026-06-23 11:00:00');
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (42, '"Cousins"', '5b0a634c0e4cef70aa7a86ca49b6f8a8', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (43, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'ebeebf8270208ab458be43254b7044d5', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (44, '"It shows it"', '8135724ddc97edd6bb18ace4ca7d012e', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (45, '"Clear"', '0ac6eeee13d458343ce264c735191460', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (46, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '5f47d49c04a8ead024be92dc2d361665', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (47, '"It shows it"', '3ee26a2cc978f1c59f8adafb6c25ad61', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (48, '"The reference leads elsewhere"', 'bee82a1a422af4d15f6076957438d795', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (49, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'dbc58a696783a853a4109d2038bcd1ad', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (50, '"It shows it"', 'a085be53d191cec1690ed01f1d271f98', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (51, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'f9d550185ce17291215d1e64b7cec70d', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (52, '"It shows it"', '439966dd678531b03a23cdb98d4fa5ae', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (53, '{"title":"Shadowing","learned":"How to ask","used":"Every morning"}', 'e9d042541415d3a39b37fbf1ea20a422', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (54, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', 'efd2332a35ebf297f09707129305aaa6', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (57, '{"title":"Provenance check","asked":"Asked to check a line of reporting","did":"Compared it with its originals","came_of_it":"Two products were corrected","learned":"Ask how the source knows","system":"Intelligence system","reference":"IR/1","holder":"Intelligence unit"}', '13762567b6cc04c874587abfccfb97db', NULL);
INSERT INTO public.texts OVERRIDING SYSTEM VALUE VALUES (58, '"It shows it"', '13398dcae2cbb0e28c0745dc720ea34c', NULL);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (1, 1, 'C1', 'Law and ethics', 'core', NULL, 1);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (2, 1, 'O1', 'Sources', 'role', 'intelligence_officer', 2);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (3, 1, 'A1', 'Analysis', 'role', 'intelligence_analyst', 3);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (4, 2, 'H1', 'Ports', 'bolt_on', NULL, 1);
INSERT INTO public.units OVERRIDING SYSTEM VALUE VALUES (5, 3, 'H1', 'Ports', 'bolt_on', NULL, 1);
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 'provenance-confirmed', '2022-06-04', NULL, 'did_it', 'OFFICIAL', 3, '644b40623c1cb11cd853c07e4794854c5969e699da892865328fbdfc56e8af35', '2022-06-04 09:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (2, 1, 2, 'provenance-confirmed', '2022-06-03', '2022-06-04', 'did_it', 'OFFICIAL', 10, 'b68f5e2c6b6fc5ab31672e2867d8188537f5665b660fdda6cd6943950811ebdb', '2022-06-04 09:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (3, 2, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 22, 'e09c2dae69f9ead7d79e745c8da73443024a612333e9c251e939cd56e3b19cbf', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (4, 3, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 29, 'c21be439e57f3836a3cdc0d36be92fd8932d69b91374bf6cccf923f129b4c957', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (5, 4, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 37, '38c281eac16252cf7dc40c07e924327130277d0d176774548efcf7d3641f7db5', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (6, 5, 1, 'provenance-confirmed', '2026-06-23', NULL, 'did_it', 'OFFICIAL', 40, '1cfed0c379a1aca6345d99548907409a40ac38aadfa7dec36e666084232f8684', '2026-06-23 11:00:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (7, 6, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 41, '60841efed70282b0153eaa74cece6fac22d3be076612e8b9d2243f6498b3e87f', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (8, 7, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 43, '890f850f8a5be6045bc5cc918e0fe2b02a9ac9d567cbacba1c4fef3764810d50', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (9, 8, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 46, '358131828dd6acbe1e0d62c17ab58f4caa4b867d7a6e9ba67f2e3170d509247e', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (10, 9, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 49, '575aeb4f01f179d6745bafc2ebf498cfd63feb71011a78e4b200f9a3d24bab49', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (11, 10, 1, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 51, '047dea8159d8dfb28c16bb4b0ec29c5f11b181f4c6d6eb90a6a237ce61963474', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (12, 6, 2, 'provenance-confirmed', '2026-10-31', NULL, 'did_it', 'OFFICIAL', 54, '357d6c859a45dbd240109c7f521a24dff4f42856f8b3d480b98a8468da06fcc0', '2026-10-31 11:04:00');
INSERT INTO public.work_versions OVERRIDING SYSTEM VALUE VALUES (14, 12, 1, 'provenance-confirmed', '2026-10-30', '2026-10-31', 'did_it', 'OFFICIAL', 57, 'dd4bebfe646ae3d638238c4003e8c3daeb031ae4ce4208990ccb5fb63b154c13', '2026-10-31 11:04:00');
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
SELECT pg_catalog.setval('public.audit_events_id_seq', 187, true);
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
SELECT pg_catalog.setval('public.letters_id_seq', 96, true);
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
CREATE INDEX enrolments_by_due_day ON public.enrolments USING btree (organisation_id, awarded, due_on);
CREATE INDEX enrolments_by_organisation ON public.enrolments USING btree (organisation_id, id);
CREATE INDEX enrolments_by_person ON public.enrolments USING btree (person_id, id);
CREATE INDEX enrolments_by_share ON public.enrolments USING btree (organisation_id, awarded, (((competent_count * 1000000) / NULLIF(relevant_count, 0))));
CREATE INDEX enrolments_of_person ON public.enrolments USING btree (person_id, organisation_id, awarded, id);
CREATE UNIQUE INDEX enrolments_open_once ON public.enrolments USING btree (organisation_id, person_id, role) WHERE (NOT certified);
CREATE INDEX evidence_by_enrolment ON public.evidence USING btree (enrolment_id, id);
CREATE INDEX evidence_by_work ON public.evidence USING btree (work_id, id);
CREATE UNIQUE INDEX evidence_versions_by_evidence ON public.evidence_versions USING btree (evidence_id, number);
CREATE INDEX evidence_versions_by_work_version ON public.evidence_versions USING btree (work_version_id);
CREATE UNIQUE INDEX factor_resets_person_id_waiting ON public.factor_resets USING btree (person_id) WHERE (answered_at IS NULL);
CREATE INDEX form_keys_by_day ON public.form_keys USING btree (spent_at);
CREATE INDEX guess_doors_by_age ON public.guess_doors USING btree (began_at);
CREATE INDEX known_browsers_by_age ON public.known_browsers USING btree (seen_at);
CREATE INDEX learning_records_by_enrolment ON public.learning_records USING btree (enrolment_id, unit_id);
CREATE INDEX learning_records_by_person ON public.learning_records USING btree (person_id, learned_on, id);
CREATE INDEX learning_works_by_work ON public.learning_works USING btree (work_id, learning_id);
CREATE INDEX letters_given_up ON public.letters USING btree (id) WHERE ((given_up_at IS NOT NULL) AND (withheld_at IS NULL));
CREATE INDEX letters_waiting ON public.letters USING btree (due_at, id) WHERE ((delivered_at IS NULL) AND (withheld_at IS NULL) AND (given_up_at IS NULL));
CREATE INDEX link_requests_by_account ON public.link_requests USING btree (account, asked_at);
CREATE INDEX link_requests_by_address ON public.link_requests USING btree (address, asked_at);
CREATE INDEX notices_waiting ON public.notices USING btree (due_on, certificate_id) WHERE (outcome IS NULL);
CREATE INDEX password_links_by_person ON public.password_links USING btree (person_id, id);
CREATE INDEX people_by_last_valid_day ON public.people USING btree (last_valid_day, name_key, id);
CREATE INDEX people_by_mailbox ON public.people USING btree (mailbox_key);
CREATE INDEX people_by_name ON public.people USING btree (name_key, id);
CREATE INDEX postings_by_line_manager ON public.postings USING btree (line_manager_id, organisation_id, person_id, starts_on, ends_on);
CREATE INDEX postings_by_organisation ON public.postings USING btree (organisation_id, person_id, starts_on, ends_on, role);
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
