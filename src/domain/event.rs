//! The audit vocabulary: who did what to what, when. Details are ids, days and words of this list, never free text.

use super::word::words;

words! {
    /// What happened.
    Action {
        /// An organisation was entered or its settings changed.
        OrganisationSaved = "organisation_saved", "Organisation saved";
        /// A person's account was entered.
        PersonAdded = "person_added", "Person added";
        /// A person's name or address was changed.
        PersonChanged = "person_changed", "Person changed";
        /// A change of address was asked for.
        AddressChangeAsked = "address_change_asked", "Change of address asked for";
        /// The new address confirmed it.
        AddressChangeConfirmed = "address_change_confirmed", "Change of address confirmed";
        /// Another administrator approved it.
        AddressChangeApproved = "address_change_approved", "Change of address approved";
        /// It was stopped.
        AddressChangeStopped = "address_change_stopped", "Change of address stopped";
        /// It took effect.
        AddressChanged = "address_changed", "Address changed";
        /// An account was closed.
        AccountClosed = "account_closed", "Account closed";
        /// An account was opened again.
        AccountOpened = "account_opened", "Account opened again";
        /// A posting began.
        PostingStarted = "posting_started", "Posting started";
        /// A posting got its last day.
        PostingEnded = "posting_ended", "Posting ended";
        /// A duty was proposed.
        DutyProposed = "duty_proposed", "Duty proposed";
        /// A proposed duty was declined.
        DutyDeclined = "duty_declined", "Proposed duty declined";
        /// A proposed duty was withdrawn by whoever proposed it.
        DutyWithdrawn = "duty_withdrawn", "Proposed duty withdrawn";
        /// A duty was given.
        DutyGiven = "duty_given", "Duty given";
        /// A duty got its last day.
        DutyEnded = "duty_ended", "Duty ended";
        /// A link to set a password was asked for.
        PasswordLinkSent = "password_link_sent", "Password link sent";
        /// A letter that was given up was sent again.
        LetterSentAgain = "letter_sent_again", "Letter sent again";
        /// A letter that was given up was set aside, unsent.
        LetterSetAside = "letter_set_aside", "Letter set aside";
        /// A password was set through a link.
        PasswordSet = "password_set", "Password set";
        /// A second factor was set up.
        SecondFactorSet = "second_factor_set", "Second factor set up";
        /// A second factor was removed by its person.
        SecondFactorRemoved = "second_factor_removed", "Second factor removed";
        /// The reset of a lost factor was asked for.
        FactorResetAsked = "factor_reset_asked", "Reset of a second factor asked for";
        /// A reset was refused or taken back.
        FactorResetRefused = "factor_reset_refused", "Reset of a second factor refused";
        /// A lost factor was reset.
        FactorReset = "factor_reset", "Second factor reset";
        /// New recovery codes were made.
        RecoveryCodesMade = "recovery_codes_made", "Recovery codes made";
        /// A recovery code was used to sign in.
        RecoveryCodeUsed = "recovery_code_used", "Recovery code used";
        /// A password was changed by its person.
        PasswordChanged = "password_changed", "Password changed";
        /// A session was ended from another.
        SessionEnded = "session_ended", "Signed out elsewhere";
        /// Somebody signed in.
        SignedIn = "signed_in", "Signed in";
        /// A sign-in failed.
        SignInFailed = "sign_in_failed", "Sign-in failed";
        /// Somebody was refused often: what they asked for was not theirs, or what they signed with was wrong.
        RefusedOften = "refused_often", "Refused often";
        /// Somebody signed out.
        SignedOut = "signed_out", "Signed out";
        /// An edition was published.
        EditionPublished = "edition_published", "Edition published";
        /// A person was enrolled.
        Enrolled = "enrolled", "Enrolled";
        /// An assessor was allocated.
        AssessorAllocated = "assessor_allocated", "Assessor allocated";
        /// A conflict was declared.
        ConflictDeclared = "conflict_declared", "Conflict declared";
        /// A declared conflict was ended.
        ConflictEnded = "conflict_ended", "Conflict ended";
        /// Learning was logged.
        LearningLogged = "learning_logged", "Learning logged";
        /// Work was logged.
        WorkLogged = "work_logged", "Work logged";
        /// A draft was changed.
        DraftSaved = "draft_saved", "Draft saved";
        /// A draft was destroyed by its author, before anybody else saw it.
        DraftDiscarded = "draft_discarded", "Draft discarded";
        /// Evidence was submitted.
        EvidenceSubmitted = "evidence_submitted", "Evidence submitted";
        /// Evidence was withdrawn.
        EvidenceWithdrawn = "evidence_withdrawn", "Evidence withdrawn";
        /// Evidence was made of work that was logged before.
        EvidenceBegun = "evidence_begun", "Evidence begun";
        /// A new version was begun.
        EvidenceRevised = "evidence_revised", "New version begun";
        /// Evidence of another person was read.
        EvidenceViewed = "evidence_viewed", "Evidence viewed";
        /// Claims were judged and signed.
        SignedOff = "signed_off", "Signed off";
        /// Evidence was sent back unjudged.
        SentBack = "sent_back", "Sent back";
        /// The award was made.
        Awarded = "awarded", "Awarded";
        /// The certificate was issued.
        CertificateIssued = "certificate_issued", "Certificate issued";
        /// Something was reported as possible live intelligence.
        Quarantined = "quarantined", "Reported and hidden";
        /// What a report hides was read by the security contact.
        ReportViewed = "report_viewed", "Reported text viewed";
        /// The text that a report hides was destroyed.
        Purged = "purged", "Text destroyed";
        /// CPD was logged.
        CpdLogged = "cpd_logged", "CPD logged";
        /// A list was taken out as a file.
        Exported = "exported", "Exported";
        /// What was recorded before events witnessed rows was witnessed as it stood.
        RecordAdopted = "record_adopted", "Record adopted";
        /// A letter was enqueued by a job.
        NoticeGiven = "notice_given", "Notice given";
    }
}

words! {
    /// What it happened to.
    SubjectKind {
        /// An organisation.
        Organisation = "organisation", "Organisation";
        /// A person.
        Person = "person", "Person";
        /// A posting.
        Posting = "posting", "Posting";
        /// A duty.
        Duty = "duty", "Duty";
        /// A proposed duty.
        Proposal = "proposal", "Proposed duty";
        /// An edition.
        Edition = "edition", "Edition";
        /// An enrolment.
        Enrolment = "enrolment", "Enrolment";
        /// A conflict.
        Conflict = "conflict", "Conflict";
        /// A learning record.
        Learning = "learning", "Learning record";
        /// A work record.
        Work = "work", "Work record";
        /// A version of a work record.
        WorkVersion = "work_version", "Version of a work record";
        /// A version of evidence.
        EvidenceVersion = "evidence_version", "Evidence version";
        /// An award.
        Award = "award", "Award";
        /// A certificate.
        Certificate = "certificate", "Certificate";
        /// A CPD entry.
        Cpd = "cpd", "CPD entry";
        /// A report of live intelligence.
        Quarantine = "quarantine", "Report";
    }
}

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// Which kind of thing.
    pub kind: SubjectKind,
    /// Its row id.
    pub id: i64,
}

impl Subject {
    /// A subject of `kind`.
    pub fn new(kind: SubjectKind, id: impl Into<i64>) -> Self {
        Self { kind, id: id.into() }
    }
}
