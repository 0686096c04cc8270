//! Who may do what: the only place that says so. A permit is a value that only a rule in this folder can make,
//! and the writes of `db` demand one, so an unchecked write does not compile.
//!
//! What a person may not see does not exist for them ([`Denied::Unseen`], a 404). What they see but may not do is
//! refused with a sentence ([`Denied::Refused`], a 422). Source: product rules, sections 6 and 7.

mod authority;

use chrono::NaiveDate;

use super::{
    activity::Area,
    appointment::{Duty, DutyKind},
    calendar,
    event::Action,
    ids::{DutyId, EnrolmentId, OrganisationId, PersonId},
    person::Posting,
    refusal::Refusal,
    role::Role,
    text,
};

pub use authority::*;

/// Why there is no permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// For this person it does not exist.
    Unseen,
    /// They see it, but may not do this.
    Refused(Refusal),
}

impl From<Refusal> for Denied {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

fn refuse(sentence: impl Into<String>) -> Denied {
    Denied::Refused(Refusal::because(sentence))
}

/// The person acting, with what they hold on the day of the act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// Their name, for pages and letters.
    pub name: String,
    /// Their current postings.
    pub postings: Vec<Posting>,
    /// Their current duties.
    pub duties: Vec<Duty>,
    /// Whether anyone reports to them today.
    pub has_reports: bool,
    /// Whether they have set up a second factor.
    pub second_factor: bool,
}

impl Actor {
    /// The organisations in which they are posted today.
    pub fn posted_in(&self) -> Vec<OrganisationId> {
        self.postings.iter().map(|posting| posting.organisation).collect()
    }

    /// The organisations in which they hold `kind`.
    pub fn holds(&self, kind: DutyKind) -> impl Iterator<Item = OrganisationId> {
        self.duties.iter().filter(move |duty| duty.kind == kind).map(|duty| duty.organisation)
    }

    /// Whether they hold `kind` in `organisation`.
    pub fn holds_in(&self, kind: DutyKind, organisation: OrganisationId) -> bool {
        self.holds(kind).any(|held| held == organisation)
    }

    /// The organisation in which they do the work of a duty: the one wanted, or the first in which they hold it. Where they
    /// do not hold it, nothing exists for them.
    pub fn place(&self, kind: DutyKind, wanted: Option<OrganisationId>) -> Result<OrganisationId, Denied> {
        self.holds(kind).find(|held| wanted.is_none_or(|wanted| wanted == *held)).ok_or(Denied::Unseen)
    }

    /// The organisation in whose chain their own acts are recorded: where they are posted, or else hold a duty.
    pub fn home(&self) -> Option<OrganisationId> {
        self.postings.first().map(|posting| posting.organisation).or_else(|| self.duties.first().map(|duty| duty.organisation))
    }
}

/// May keep organisations, accounts, postings and duties.
#[derive(Debug)]
pub struct AdministratorPermit(());

/// A system administrator keeps accounts everywhere, and sees evidence nowhere.
pub fn may_administer(actor: &Actor) -> Result<AdministratorPermit, Denied> {
    actor.holds(DutyKind::Administrator).next().map(|_| AdministratorPermit(())).ok_or(Denied::Unseen)
}

/// May do a coordinator's work in one organisation.
#[derive(Debug)]
pub struct CoordinatorPermit {
    organisation: OrganisationId,
}

impl CoordinatorPermit {
    /// Where.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }
}

/// May read the events that one's duties answer for.
#[derive(Debug)]
pub struct ActivityPermit {
    organisation: Option<OrganisationId>,
    choices: Vec<OrganisationId>,
    areas: Vec<Area>,
}

impl ActivityPermit {
    /// In whose chain; in every chain when none.
    pub fn organisation(&self) -> Option<OrganisationId> {
        self.organisation
    }

    /// The organisations in which the reader answers for anything.
    pub fn choices(&self) -> &[OrganisationId] {
        &self.choices
    }

    /// Events about what.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// Whether an event of this action is among them.
    pub fn covers(&self, action: Action) -> bool {
        self.areas.contains(&Area::of(action))
    }
}

/// A system administrator reads of accounts, organisations and duties everywhere; a security contact reads of everything, and a
/// coordinator of the programme and its duties, in their own organisation. For everybody else there is no such page.
pub fn may_see_activity(actor: &Actor, wanted: Option<OrganisationId>) -> Result<ActivityPermit, Denied> {
    let areas = |duties: &[DutyKind]| {
        let answered = |area: &&Area| duties.iter().any(|kind| Area::answered_for_by(*kind).contains(*area));
        Area::ALL.iter().filter(answered).copied().collect()
    };
    if may_administer(actor).is_ok() {
        let areas = areas(&[DutyKind::Administrator]);
        return Ok(ActivityPermit { organisation: None, choices: Vec::new(), areas });
    }
    let answering = [DutyKind::SecurityContact, DutyKind::Coordinator];
    let mut choices: Vec<OrganisationId> = answering.iter().flat_map(|kind| actor.holds(*kind)).collect();
    choices.sort_unstable();
    choices.dedup();
    let here = choices.iter().copied().find(|held| wanted.is_none_or(|wanted| wanted == *held)).ok_or(Denied::Unseen)?;
    let held: Vec<DutyKind> = answering.into_iter().filter(|kind| actor.holds_in(*kind, here)).collect();
    Ok(ActivityPermit { organisation: Some(here), choices, areas: areas(&held) })
}

/// A coordinator works in their own organisation; elsewhere nothing exists for them (rule 10).
pub fn may_coordinate(actor: &Actor, organisation: OrganisationId) -> Result<CoordinatorPermit, Denied> {
    if actor.holds_in(DutyKind::Coordinator, organisation) { Ok(CoordinatorPermit { organisation }) } else { Err(Denied::Unseen) }
}

/// May enrol one person in one organisation.
#[derive(Debug)]
pub struct EnrolPermit {
    organisation: OrganisationId,
    person: PersonId,
}

impl EnrolPermit {
    /// Where.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }
    /// Whom.
    pub fn person(&self) -> PersonId {
        self.person
    }
}

/// A coordinator enrols the people of their organisation, never themselves (rule 13).
pub fn may_enrol(actor: &Actor, organisation: OrganisationId, person: PersonId) -> Result<EnrolPermit, Denied> {
    may_coordinate(actor, organisation)?;
    if actor.person == person {
        return Err(refuse("Nobody enrols themselves. Ask another IPP coordinator."));
    }
    Ok(EnrolPermit { organisation, person })
}

/// May write in their own record.
#[derive(Debug)]
pub struct OwnRecordPermit {
    person: PersonId,
}

impl OwnRecordPermit {
    /// Whose record.
    pub fn person(&self) -> PersonId {
        self.person
    }
}

/// Everyone keeps their own record, and nobody another's.
pub fn may_keep_own_record(actor: &Actor, owner: PersonId) -> Result<OwnRecordPermit, Denied> {
    if actor.person == owner { Ok(OwnRecordPermit { person: owner }) } else { Err(Denied::Unseen) }
}

/// Logging work, learning and CPD needs a current posting: the programme is for those in an intelligence function.
pub fn may_log(actor: &Actor) -> Result<(OwnRecordPermit, OrganisationId), Denied> {
    let posting = actor.postings.first().ok_or_else(|| {
        refuse("You hold no current posting in an intelligence role, so nothing can be logged. Ask your system administrator.")
    })?;
    Ok((OwnRecordPermit { person: actor.person }, posting.organisation))
}

/// Going on with a portfolio needs a current posting where it is kept, and no award yet.
pub fn may_go_on(actor: &Actor, owner: PersonId, organisation: OrganisationId, awarded: bool) -> Result<OwnRecordPermit, Denied> {
    let permit = may_keep_own_record(actor, owner)?;
    if !actor.posted_in().contains(&organisation) {
        return Err(refuse("You hold no current posting where this portfolio is kept, so nothing can be added to it."));
    }
    if awarded {
        return Err(refuse("The award has been made, so nothing can be added to this portfolio."));
    }
    Ok(permit)
}

/// What the assessment rules need to know of an enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Whose portfolio.
    pub trainee: PersonId,
    /// Where.
    pub organisation: OrganisationId,
    /// For which role.
    pub role: Role,
    /// The allocated assessor.
    pub assessor: Option<PersonId>,
    /// Whether a conflict between assessor and trainee stands declared.
    pub conflict: bool,
    /// The trainee's line manager today.
    pub line_manager: Option<PersonId>,
    /// Whether the organisation lets a line manager assess.
    pub line_manager_may_assess: bool,
    /// Whom to ask: the organisation's coordinators, by name.
    pub coordinators: Vec<String>,
}

impl Assessment {
    /// Whether `actor` is the allocated assessor, and still appointed in the organisation for any role: who has left sees nothing.
    pub fn is_assessed_by(&self, actor: &Actor) -> bool {
        self.assessor == Some(actor.person) && actor.holds_in(DutyKind::Assessor, self.organisation)
    }

    /// Whom to ask instead, as the end of a sentence.
    fn ask(&self) -> String {
        match self.coordinators.as_slice() {
            [] => "Ask an IPP coordinator to allocate another assessor.".to_owned(),
            names => format!("Ask {} to allocate another assessor.", names.join(" or ")),
        }
    }

    /// Whether `assessor`, holding `duties`, may assess this enrolment on `today`, and whom to ask when they may not.
    /// The same rule serves the choice of an assessor, the allocation and the sign-off.
    pub fn check_assessor(&self, assessor: PersonId, duties: &[Duty], today: NaiveDate) -> Result<DutyId, Refusal> {
        self.appointment_of(assessor, duties, today).map_err(|why| Refusal::because(format!("{} {}", why.sentence(), self.ask())))
    }

    /// The appointment on which `assessor` may assess this enrolment, or why they may not: said to whoever is choosing.
    pub fn appointment_of(&self, assessor: PersonId, duties: &[Duty], today: NaiveDate) -> Result<DutyId, Refusal> {
        if assessor == self.trainee {
            return Err(Refusal::because("No one judges their own work."));
        }
        let Some(duty) = duties
            .iter()
            .find(|duty| duty.person == assessor && duty.covers(DutyKind::Assessor, self.role, self.organisation, today))
        else {
            return Err(Refusal::because(format!(
                "There is no appointment as assessor for {} on {}.",
                self.role.label().to_lowercase(),
                calendar::long(today)
            )));
        };
        if self.conflict {
            return Err(Refusal::because("A conflict with this trainee is declared."));
        }
        if self.line_manager == Some(assessor) && !self.line_manager_may_assess {
            return Err(Refusal::because("The trainee’s line manager may not assess them in this organisation."));
        }
        Ok(duty.id)
    }
}

/// May judge the claims of one enrolment, and make its award.
#[derive(Debug)]
pub struct SignOffPermit {
    enrolment: EnrolmentId,
    assessor: PersonId,
    appointment: DutyId,
}

impl SignOffPermit {
    /// Which enrolment.
    pub fn enrolment(&self) -> EnrolmentId {
        self.enrolment
    }
    /// Who signs.
    pub fn assessor(&self) -> PersonId {
        self.assessor
    }
    /// The appointment relied on.
    pub fn appointment(&self) -> DutyId {
        self.appointment
    }
}

/// Only the enrolment's own assessor signs, with a current appointment, no conflict, and never for themselves (rules 1 and 2).
pub fn may_sign_off(actor: &Actor, subject: &Assessment, today: NaiveDate) -> Result<SignOffPermit, Denied> {
    if !subject.is_assessed_by(actor) && subject.trainee != actor.person {
        return Err(Denied::Unseen);
    }
    let appointment = subject.check_assessor(actor.person, &actor.duties, today)?;
    Ok(SignOffPermit { enrolment: subject.enrolment, assessor: actor.person, appointment })
}

/// May allocate this assessor to this enrolment.
#[derive(Debug)]
pub struct AllocationPermit {
    enrolment: EnrolmentId,
    assessor: PersonId,
}

impl AllocationPermit {
    /// Which enrolment.
    pub fn enrolment(&self) -> EnrolmentId {
        self.enrolment
    }
    /// Which assessor.
    pub fn assessor(&self) -> PersonId {
        self.assessor
    }
}

/// A coordinator chooses who assesses, but never who assesses themselves.
pub fn may_choose_assessor(actor: &Actor, subject: &Assessment) -> Result<CoordinatorPermit, Denied> {
    let permit = may_coordinate(actor, subject.organisation)?;
    if subject.trainee == actor.person {
        return Err(refuse("No one allocates their own assessor. Ask another IPP coordinator."));
    }
    Ok(permit)
}

/// A coordinator allocates an assessor who could sign today.
pub fn may_allocate(
    actor: &Actor,
    subject: &Assessment,
    assessor: PersonId,
    duties: &[Duty],
    today: NaiveDate,
) -> Result<AllocationPermit, Denied> {
    let permit = may_choose_assessor(actor, subject)?;
    subject.check_assessor(assessor, duties, today)?;
    debug_assert_eq!(permit.organisation, subject.organisation);
    Ok(AllocationPermit { enrolment: subject.enrolment, assessor })
}

/// May make the award of one enrolment.
#[derive(Debug)]
pub struct AwardPermit {
    enrolment: EnrolmentId,
    assessor: PersonId,
    early: bool,
}

impl AwardPermit {
    /// Which enrolment.
    pub fn enrolment(&self) -> EnrolmentId {
        self.enrolment
    }
    /// Who awards.
    pub fn assessor(&self) -> PersonId {
        self.assessor
    }
    /// Whether it is before the earliest expected completion, and so is flagged for quality assurance.
    pub fn early(&self) -> bool {
        self.early
    }
}

/// No award unless every relevant criterion is competent (rule 1); before the twelfth month it demands a reason.
pub fn may_award(permit: &SignOffPermit, complete: bool, early: bool, reason: &str) -> Result<AwardPermit, Refusal> {
    if !complete {
        return Err(Refusal::because("Not every relevant criterion is competent yet, so the award cannot be made."));
    }
    if early && text::is_blank(reason) {
        return Err(Refusal::because("Give the reason for an award before the earliest expected completion"));
    }
    Ok(AwardPermit { enrolment: permit.enrolment, assessor: permit.assessor, early })
}

/// May issue the certificate of one award.
#[derive(Debug)]
pub struct IssuePermit {
    holder: PersonId,
    organisation: OrganisationId,
    issuer: PersonId,
}

impl IssuePermit {
    /// For whom.
    pub fn holder(&self) -> PersonId {
        self.holder
    }
    /// Where.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }
    /// By whom.
    pub fn issuer(&self) -> PersonId {
        self.issuer
    }
}

/// A coordinator issues, never for themselves (rule 2) and never on their own award (rule 5).
pub fn may_issue(
    actor: &Actor,
    organisation: OrganisationId,
    holder: PersonId,
    awarded_by: PersonId,
) -> Result<IssuePermit, Denied> {
    let permit = may_coordinate(actor, organisation)?;
    if actor.person == holder {
        return Err(refuse("No one issues their own certificate. Ask another IPP coordinator."));
    }
    if actor.person == awarded_by {
        return Err(refuse("You made this award, so somebody else must issue the certificate. Ask another IPP coordinator."));
    }
    Ok(IssuePermit { holder, organisation: permit.organisation, issuer: actor.person })
}

/// May declare that an assessor and a trainee conflict.
#[derive(Debug)]
pub struct ConflictPermit {
    enrolment: EnrolmentId,
}

impl ConflictPermit {
    /// On which enrolment it came up.
    pub fn enrolment(&self) -> EnrolmentId {
        self.enrolment
    }
}

/// The assessor, the trainee and the coordinator may declare; only a coordinator who is neither may end a declaration.
pub fn may_declare_conflict(actor: &Actor, subject: &Assessment) -> Result<ConflictPermit, Denied> {
    let party = subject.is_assessed_by(actor) || subject.trainee == actor.person;
    if party || actor.holds_in(DutyKind::Coordinator, subject.organisation) {
        Ok(ConflictPermit { enrolment: subject.enrolment })
    } else {
        Err(Denied::Unseen)
    }
}

/// Only a coordinator who is neither of the two ends a declared conflict.
pub fn may_end_conflict(actor: &Actor, subject: &Assessment, assessor: PersonId) -> Result<ConflictPermit, Denied> {
    may_coordinate(actor, subject.organisation)?;
    if actor.person == assessor || actor.person == subject.trainee {
        return Err(refuse("You are one of the two, so somebody else must end this declaration. Ask another IPP coordinator."));
    }
    Ok(ConflictPermit { enrolment: subject.enrolment })
}

/// May read a text of one person's record.
#[derive(Debug)]
pub struct ReadTextPermit {
    of_another: bool,
}

impl ReadTextPermit {
    /// Whether the text is another person's, so that the view is an audit event.
    pub fn of_another(&self) -> bool {
        self.of_another
    }
}

/// A text is for its author, and for whomever the programme shows it to. While it is quarantined it is for the security
/// contact alone.
fn may_read(
    actor: &Actor,
    author: PersonId,
    organisation: OrganisationId,
    shown: bool,
    quarantined: bool,
) -> Result<ReadTextPermit, Denied> {
    let own = actor.person == author;
    let seen = if quarantined { actor.holds_in(DutyKind::SecurityContact, organisation) } else { own || shown };
    if seen { Ok(ReadTextPermit { of_another: !own }) } else { Err(Denied::Unseen) }
}

/// Evidence text, which includes titles, accounts and references, is shown to the allocated assessor once it is submitted.
pub fn may_read_evidence(
    actor: &Actor,
    subject: &Assessment,
    submitted: bool,
    quarantined: bool,
) -> Result<ReadTextPermit, Denied> {
    may_read(actor, subject.trainee, subject.organisation, submitted && subject.is_assessed_by(actor), quarantined)
}

/// Learning shows its title to the allocated assessor.
pub fn may_read_learning(actor: &Actor, subject: &Assessment, quarantined: bool) -> Result<ReadTextPermit, Denied> {
    may_read(actor, subject.trainee, subject.organisation, subject.is_assessed_by(actor), quarantined)
}

/// CPD, and work on which no evidence rests, are shown to nobody else.
pub fn may_read_own_text(
    actor: &Actor,
    author: PersonId,
    organisation: OrganisationId,
    quarantined: bool,
) -> Result<ReadTextPermit, Denied> {
    may_read(actor, author, organisation, false, quarantined)
}

/// May see one enrolment's progress: what is competent and what is left, not the evidence.
#[derive(Debug)]
pub struct ReadProgressPermit(());

/// Progress is for the trainee, their line managers up the tree, the allocated assessor and the coordinator.
pub fn may_read_progress(actor: &Actor, subject: &Assessment, manages: bool) -> Result<ReadProgressPermit, Denied> {
    let seen = actor.person == subject.trainee
        || subject.is_assessed_by(actor)
        || manages
        || actor.holds_in(DutyKind::Coordinator, subject.organisation);
    if seen { Ok(ReadProgressPermit(())) } else { Err(Denied::Unseen) }
}

/// May see that a person holds a certificate: role, number, last valid day, issuer.
#[derive(Debug)]
pub struct ReadCertificatePermit {
    rests_on: bool,
}

impl ReadCertificatePermit {
    /// Whether they may also see what it rests on: outcomes stay with the holder and the issuing organisation (rule 10).
    pub fn rests_on(&self) -> bool {
        self.rests_on
    }
}

/// Who asks to see a certificate, beside the actor: what the database knows of them.
#[derive(Debug, Clone)]
pub struct CertificateFacts {
    /// Whose it is.
    pub holder: PersonId,
    /// Which organisation issued it.
    pub issuer: OrganisationId,
    /// Who made the award.
    pub awarded_by: PersonId,
    /// Where the holder is posted today.
    pub posted_in: Vec<OrganisationId>,
    /// Whether the actor manages the holder today, anywhere.
    pub managed: bool,
    /// Whether they do so through the holder's posting at the issuer.
    pub managed_at_issuer: bool,
}

/// The holder, their line managers today, the assessor, and coordinators where they are posted or where it was issued.
/// After a move the new manager sees the certificate, and nothing else.
pub fn may_read_certificate(actor: &Actor, facts: &CertificateFacts) -> Result<ReadCertificatePermit, Denied> {
    let assessor = actor.person == facts.awarded_by && actor.holds_in(DutyKind::Assessor, facts.issuer);
    let issuer_side = actor.holds_in(DutyKind::Coordinator, facts.issuer) || assessor || facts.managed_at_issuer;
    let here = facts.posted_in.iter().any(|organisation| actor.holds_in(DutyKind::Coordinator, *organisation));
    if actor.person == facts.holder || issuer_side {
        Ok(ReadCertificatePermit { rests_on: true })
    } else if facts.managed || here {
        Ok(ReadCertificatePermit { rests_on: false })
    } else {
        Err(Denied::Unseen)
    }
}

/// May handle reports of live intelligence in one organisation.
#[derive(Debug)]
pub struct SecurityPermit {
    organisation: OrganisationId,
}

impl SecurityPermit {
    /// Where.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }
}

/// The security contact of the organisation.
pub fn may_secure(actor: &Actor, organisation: OrganisationId) -> Result<SecurityPermit, Denied> {
    if actor.holds_in(DutyKind::SecurityContact, organisation) {
        Ok(SecurityPermit { organisation })
    } else {
        Err(Denied::Unseen)
    }
}

/// May report a text: whoever may read it.
#[derive(Debug)]
pub struct ReportPermit(());

/// Anyone who sees a text can report it; hiding comes first, questions after.
pub fn may_report(_seen: &ReadTextPermit) -> ReportPermit {
    ReportPermit(())
}

/// Whose people a list of people is about, for somebody who may see more than one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Those posted in an organisation one coordinates.
    Organisation(OrganisationId),
    /// Those who report to one.
    Team,
}

impl std::fmt::Display for Whose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Organisation(organisation) => organisation.fmt(f),
            Self::Team => f.write_str("team"),
        }
    }
}

impl std::str::FromStr for Whose {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "team" { Ok(Self::Team) } else { text.parse().map(Self::Organisation) }
    }
}

/// Which rows a list may show. Every list query takes one, and only this module makes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope(ScopeKind);

/// What a scope spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeKind {
    /// One person's own record.
    Own(PersonId),
    /// Everyone who reports to this person, to five levels.
    Team(PersonId),
    /// The portfolios of an organisation that are allocated to this assessor.
    Allocated(PersonId, OrganisationId),
    /// Everyone posted in an organisation.
    Organisation(OrganisationId),
}

impl Scope {
    /// What it spans.
    pub fn kind(self) -> ScopeKind {
        self.0
    }

    /// One's own record.
    pub fn own(actor: &Actor) -> Self {
        Self(ScopeKind::Own(actor.person))
    }

    /// One's team, for somebody to whom anyone reports.
    pub fn team(actor: &Actor) -> Result<Self, Denied> {
        if actor.has_reports { Ok(Self(ScopeKind::Team(actor.person))) } else { Err(Denied::Unseen) }
    }

    /// The portfolios one assesses in an organisation, while appointed there: who has left sees none of its people.
    pub fn allocated(actor: &Actor, organisation: OrganisationId) -> Result<Self, Denied> {
        if actor.holds_in(DutyKind::Assessor, organisation) {
            Ok(Self(ScopeKind::Allocated(actor.person, organisation)))
        } else {
            Err(Denied::Unseen)
        }
    }

    /// The whole organisation one coordinates.
    pub fn organisation(permit: &CoordinatorPermit) -> Self {
        Self(ScopeKind::Organisation(permit.organisation))
    }

    /// People's progress: those of an organisation one coordinates, or one's team. When neither is named, the widest view.
    pub fn people(actor: &Actor, wanted: Option<Whose>) -> Result<Self, Denied> {
        let coordinated = |organisation| may_coordinate(actor, organisation).map(|permit| Self::organisation(&permit));
        match (wanted, actor.holds(DutyKind::Coordinator).next()) {
            (Some(Whose::Organisation(organisation)), _) => coordinated(organisation),
            (None, Some(organisation)) => coordinated(organisation),
            (Some(Whose::Team), _) | (None, None) => Self::team(actor),
        }
    }
}
