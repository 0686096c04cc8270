//! The tables, written by hand once for both databases. `tests/it/db/parity.rs` holds them against what is migrated.
#![expect(missing_docs, reason = "the migrations say what each column means")]

diesel::table! {
    system_facts (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    organisations (id) {
        id -> BigInt,
        code -> Text,
        name -> Text,
        kind -> Text,
        licence_from -> Date,
        licence_until -> Date,
        mandatory -> Bool,
        earliest_months -> BigInt,
        due_months -> BigInt,
        behind_after_months -> BigInt,
        behind_below_percent -> BigInt,
        certificate_years -> BigInt,
        renewal_window_months -> BigInt,
        currency_months -> BigInt,
        line_manager_may_assess -> Bool,
        version -> BigInt,
        start_back_months -> BigInt,
    }
}

diesel::table! {
    people (id) {
        id -> BigInt,
        name -> Text,
        name_key -> Text,
        email -> Text,
        email_key -> Text,
        password_hash -> Nullable<Text>,
        last_valid_day -> Date,
        version -> BigInt,
        added_at -> Timestamp,
        mailbox_key -> Text,
    }
}

diesel::table! {
    postings (id) {
        id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        role -> Text,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
        line_manager_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    duties (id) {
        id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        kind -> Text,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
    }
}

diesel::table! {
    duty_roles (duty_id, role) {
        duty_id -> BigInt,
        role -> Text,
    }
}

diesel::table! {
    address_changes (id) {
        id -> BigInt,
        person_id -> BigInt,
        email -> Text,
        nonce -> Text,
        asked_by -> BigInt,
        asked_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        approved_by -> Nullable<BigInt>,
        approved_at -> Nullable<Timestamp>,
        stopped_at -> Nullable<Timestamp>,
        stopped_by -> Nullable<BigInt>,
        changed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    second_factors (person_id) {
        person_id -> BigInt,
        sealed -> Text,
        last_step -> BigInt,
        set_at -> Timestamp,
    }
}

diesel::table! {
    recovery_codes (person_id, digest) {
        person_id -> BigInt,
        digest -> Text,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    factor_resets (id) {
        id -> BigInt,
        person_id -> BigInt,
        asked_by -> BigInt,
        asked_at -> Timestamp,
        answered_by -> Nullable<BigInt>,
        answered_at -> Nullable<Timestamp>,
        confirmed -> Nullable<Bool>,
    }
}

diesel::table! {
    account_closings (id) {
        id -> BigInt,
        person_id -> BigInt,
        reason -> Text,
        closed_by -> Nullable<BigInt>,
        closed_at -> Timestamp,
        opened_reason -> Nullable<Text>,
        opened_by -> Nullable<BigInt>,
        opened_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    duty_proposals (id) {
        id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        kind -> Text,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
        proposed_by -> BigInt,
        proposed_as -> Text,
        proposed_at -> Timestamp,
        answer -> Nullable<Text>,
        answered_by -> Nullable<BigInt>,
        answered_at -> Nullable<Timestamp>,
        duty_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    duty_proposal_roles (proposal_id, role) {
        proposal_id -> BigInt,
        role -> Text,
    }
}

diesel::table! {
    kinds_of_work (code) {
        code -> Text,
        title -> Text,
        position -> BigInt,
    }
}

diesel::table! {
    editions (id) {
        id -> BigInt,
        code -> Text,
        title -> Text,
        demonstration -> Bool,
        published_on -> Date,
        organisation_id -> Nullable<BigInt>,
        replaces_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    units (id) {
        id -> BigInt,
        edition_id -> BigInt,
        code -> Text,
        title -> Text,
        kind -> Text,
        role -> Nullable<Text>,
        position -> BigInt,
    }
}

diesel::table! {
    criteria (id) {
        id -> BigInt,
        unit_id -> BigInt,
        code -> Text,
        statement -> Text,
        look_for -> Text,
        evidence_minimum -> BigInt,
        position -> BigInt,
    }
}

diesel::table! {
    criterion_kinds (criterion_id, kind_code) {
        criterion_id -> BigInt,
        kind_code -> Text,
    }
}

diesel::table! {
    texts (id) {
        id -> BigInt,
        body -> Nullable<Text>,
        salt -> Nullable<Text>,
        destroyed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    enrolments (id) {
        id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        edition_id -> BigInt,
        role -> Text,
        starts_on -> Date,
        earliest_months -> BigInt,
        due_months -> BigInt,
        behind_after_months -> BigInt,
        behind_below_percent -> BigInt,
        enrolled_at -> Timestamp,
        assessor_id -> Nullable<BigInt>,
        due_on -> Date,
        behind_from -> Nullable<Date>,
        active -> Bool,
        relevant_count -> BigInt,
        competent_count -> BigInt,
        awarded -> Bool,
        certified -> Bool,
        late_text_id -> Nullable<BigInt>,
        late_text_digest -> Nullable<Text>,
    }
}

diesel::table! {
    enrolment_criteria (enrolment_id, criterion_id) {
        enrolment_id -> BigInt,
        criterion_id -> BigInt,
        standing -> Text,
        competent_claims -> BigInt,
        competent_on -> Nullable<Date>,
    }
}

diesel::table! {
    allocations (id) {
        id -> BigInt,
        enrolment_id -> BigInt,
        assessor_id -> BigInt,
        allocated_by -> BigInt,
        allocated_at -> Timestamp,
    }
}

diesel::table! {
    conflicts (id) {
        id -> BigInt,
        organisation_id -> BigInt,
        assessor_id -> BigInt,
        trainee_id -> BigInt,
        text_id -> BigInt,
        text_digest -> Text,
        declared_by -> BigInt,
        declared_at -> Timestamp,
        ended_by -> Nullable<BigInt>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    works (id) {
        id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        logged_at -> Timestamp,
    }
}

diesel::table! {
    work_versions (id) {
        id -> BigInt,
        work_id -> BigInt,
        number -> BigInt,
        kind_code -> Text,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
        part -> Text,
        marking -> Text,
        text_id -> BigInt,
        text_digest -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    evidence (id) {
        id -> BigInt,
        enrolment_id -> BigInt,
        work_id -> BigInt,
    }
}

diesel::table! {
    evidence_versions (id) {
        id -> BigInt,
        evidence_id -> BigInt,
        number -> BigInt,
        work_version_id -> BigInt,
        method -> Text,
        own_work -> Bool,
        sanitised -> Bool,
        begun_at -> Timestamp,
        submitted_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
        sent_back_at -> Nullable<Timestamp>,
        sent_back_by -> Nullable<BigInt>,
        sent_back_text_id -> Nullable<BigInt>,
        sent_back_digest -> Nullable<Text>,
        state -> Text,
        saves -> BigInt,
    }
}

diesel::table! {
    claims (id) {
        id -> BigInt,
        evidence_version_id -> BigInt,
        criterion_id -> BigInt,
        text_id -> BigInt,
        text_digest -> Text,
    }
}

diesel::table! {
    decisions (id) {
        id -> BigInt,
        claim_id -> BigInt,
        assessor_id -> BigInt,
        duty_id -> BigInt,
        outcome -> Text,
        valid -> Bool,
        authentic -> Bool,
        current -> Bool,
        sufficient -> Bool,
        reliable -> Bool,
        text_id -> BigInt,
        text_digest -> Text,
        undoes_id -> Nullable<BigInt>,
        signed_at -> Timestamp,
    }
}

diesel::table! {
    awards (id) {
        id -> BigInt,
        enrolment_id -> BigInt,
        assessor_id -> BigInt,
        early -> Bool,
        text_id -> BigInt,
        text_digest -> Text,
        awarded_on -> Date,
        awarded_at -> Timestamp,
    }
}

diesel::table! {
    certificates (id) {
        id -> BigInt,
        award_id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        role -> Text,
        number -> Text,
        year -> BigInt,
        sequence -> BigInt,
        starts_on -> Date,
        last_valid_day -> Date,
        issued_by -> BigInt,
        issued_at -> Timestamp,
    }
}

diesel::table! {
    learning_records (id) {
        id -> BigInt,
        enrolment_id -> BigInt,
        person_id -> BigInt,
        unit_id -> BigInt,
        way -> Text,
        learned_on -> Date,
        text_id -> BigInt,
        text_digest -> Text,
        logged_at -> Timestamp,
    }
}

diesel::table! {
    learning_works (learning_id, work_id) {
        learning_id -> BigInt,
        work_id -> BigInt,
    }
}

diesel::table! {
    cpd_entries (id) {
        id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        done_on -> Date,
        minutes -> Nullable<BigInt>,
        text_id -> BigInt,
        text_digest -> Text,
        logged_at -> Timestamp,
    }
}

diesel::table! {
    cpd_works (cpd_id, work_id) {
        cpd_id -> BigInt,
        work_id -> BigInt,
    }
}

diesel::table! {
    quarantines (id) {
        id -> BigInt,
        evidence_version_id -> Nullable<BigInt>,
        work_version_id -> Nullable<BigInt>,
        learning_id -> Nullable<BigInt>,
        cpd_id -> Nullable<BigInt>,
        person_id -> BigInt,
        organisation_id -> BigInt,
        reason -> Text,
        reported_by -> BigInt,
        reported_at -> Timestamp,
        purged_by -> Nullable<BigInt>,
        purged_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    password_links (id) {
        id -> BigInt,
        person_id -> BigInt,
        nonce -> Text,
        asked_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sessions (token) {
        token -> Text,
        person_id -> BigInt,
        began_at -> Timestamp,
        seen_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        browser -> Text,
    }
}

diesel::table! {
    guess_doors (door) {
        door -> Text,
        failures -> BigInt,
        began_at -> Timestamp,
        opens_at -> Timestamp,
    }
}

diesel::table! {
    record_views (id) {
        id -> BigInt,
        owner_id -> BigInt,
        viewer_id -> BigInt,
        duty -> Text,
        extent -> Text,
        evidence_version_id -> Nullable<BigInt>,
        quarantine_id -> Nullable<BigInt>,
        viewed_at -> Timestamp,
    }
}

diesel::table! {
    known_browsers (person_id, browser) {
        person_id -> BigInt,
        browser -> Text,
        seen_at -> Timestamp,
    }
}

diesel::table! {
    form_keys (person_id, form_key) {
        person_id -> BigInt,
        form_key -> Text,
        body_digest -> Text,
        outcome -> BigInt,
        spent_at -> Timestamp,
    }
}

diesel::table! {
    letters (id) {
        id -> BigInt,
        once -> Text,
        kind -> Text,
        person_id -> BigInt,
        address -> Text,
        subject -> Text,
        body -> Text,
        password_link_id -> Nullable<BigInt>,
        message_id -> Text,
        enqueued_at -> Timestamp,
        due_at -> Timestamp,
        attempts -> BigInt,
        begun_at -> Nullable<Timestamp>,
        delivered_at -> Nullable<Timestamp>,
        withheld_at -> Nullable<Timestamp>,
        perhaps_twice -> Bool,
        last_error -> Nullable<Text>,
        address_change_id -> Nullable<BigInt>,
        refusals -> BigInt,
        given_up_at -> Nullable<Timestamp>,
        sent_again_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    notices (certificate_id, threshold) {
        certificate_id -> BigInt,
        threshold -> BigInt,
        due_on -> Date,
        outcome -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    audit_chains (organisation_id) {
        organisation_id -> BigInt,
        length -> BigInt,
        head -> Text,
    }
}

diesel::table! {
    audit_events (id) {
        id -> BigInt,
        organisation_id -> BigInt,
        sequence -> BigInt,
        happened_at -> Timestamp,
        actor_id -> Nullable<BigInt>,
        action -> Text,
        subject_kind -> Text,
        subject_id -> BigInt,
        detail -> Text,
        previous -> Text,
        hash -> Text,
        witness -> Text,
        key_id -> Text,
    }
}

diesel::joinable!(postings -> organisations (organisation_id));
diesel::joinable!(duties -> organisations (organisation_id));
diesel::joinable!(duty_roles -> duties (duty_id));
diesel::joinable!(units -> editions (edition_id));
diesel::joinable!(criteria -> units (unit_id));
diesel::joinable!(criterion_kinds -> criteria (criterion_id));
diesel::joinable!(enrolments -> organisations (organisation_id));
diesel::joinable!(enrolments -> people (person_id));
diesel::joinable!(enrolment_criteria -> enrolments (enrolment_id));
diesel::joinable!(enrolment_criteria -> criteria (criterion_id));
diesel::joinable!(work_versions -> works (work_id));
diesel::joinable!(work_versions -> texts (text_id));
diesel::joinable!(evidence -> enrolments (enrolment_id));
diesel::joinable!(evidence -> works (work_id));
diesel::joinable!(evidence_versions -> evidence (evidence_id));
diesel::joinable!(evidence_versions -> work_versions (work_version_id));
diesel::joinable!(claims -> evidence_versions (evidence_version_id));
diesel::joinable!(claims -> criteria (criterion_id));
diesel::joinable!(decisions -> claims (claim_id));
diesel::joinable!(awards -> enrolments (enrolment_id));
diesel::joinable!(certificates -> awards (award_id));
diesel::joinable!(certificates -> organisations (organisation_id));
diesel::joinable!(certificates -> people (person_id));
diesel::joinable!(learning_records -> units (unit_id));
diesel::joinable!(learning_records -> texts (text_id));
diesel::joinable!(learning_works -> learning_records (learning_id));
diesel::joinable!(cpd_entries -> texts (text_id));
diesel::joinable!(cpd_works -> cpd_entries (cpd_id));
diesel::joinable!(sessions -> people (person_id));
diesel::joinable!(duties -> people (person_id));
diesel::joinable!(notices -> certificates (certificate_id));
diesel::joinable!(conflicts -> texts (text_id));
diesel::joinable!(claims -> texts (text_id));
diesel::joinable!(decisions -> texts (text_id));
diesel::joinable!(postings -> people (person_id));

diesel::table! {
    link_requests (id) {
        id -> BigInt,
        account -> Text,
        address -> Text,
        asked_at -> Timestamp,
    }
}

diesel::allow_tables_to_appear_in_same_query!(system_facts, organisations, people, postings, duties, duty_roles, duty_proposals, duty_proposal_roles, address_changes, second_factors, recovery_codes, factor_resets, account_closings, kinds_of_work, editions, units, criteria, criterion_kinds, texts, enrolments, enrolment_criteria, allocations, conflicts, works, work_versions, evidence, evidence_versions, claims, decisions, awards, certificates, learning_records, learning_works, cpd_entries, cpd_works, quarantines, password_links, sessions, guess_doors, known_browsers, record_views, link_requests, form_keys, letters, notices, audit_chains, audit_events);
