//! What happens in many of these afternoons: somebody logs work, somebody judges it.

use ipp::{
    app::{
        allocate_assessor, answer_proposal,
        context::Act,
        decide::{self, Decide},
        enrol::{self, Enrol},
        error::Error,
        keep_postings,
        log_cpd::{self, LogCpd},
        log_learning::{self, LogLearning},
        log_work::{self, LogWork},
        propose_duty,
    },
    db::{
        claims, curricula, duties, enrolments,
        evidence::{self, EvidenceVersion},
        learning::LearningText,
        organisations, postings, progress,
        work::WorkValues,
    },
    domain::{
        appointment::Duty,
        calendar,
        cpd::CpdText,
        decision::{FiveTests, Judgement, Outcome},
        enrolment::Enrolment,
        evidence::{Declarations, Method},
        ids::{
            AllocationId, ClaimId, CpdId, CriterionId, DutyId, EnrolmentId, EvidenceId, EvidenceVersionId, LearningId, PersonId,
            PostingId, UnitId, WorkId,
        },
        learning::WayOfLearning,
        person::Posting,
        progress::{CriterionProgress, CriterionStanding},
        role::Role,
        work::{Marking, Part, Span, WorkText},
    },
};

use crate::support::{World, growth};

pub const YES: FiveTests = FiveTests { valid: true, authentic: true, current: true, sufficient: true, reliable: true };

/// A piece of work with everything a submission needs, and no claim.
pub fn some_work(world: &World) -> LogWork {
    let text = |words: &str| words.to_owned();
    LogWork {
        values: WorkValues {
            kind: "provenance-confirmed".into(),
            span: Span { from: world.now().day(), until: None },
            part: Part::DidIt,
            marking: Marking::Official,
        },
        text: WorkText {
            title: text("Provenance check"),
            asked: text("Asked to check a line of reporting"),
            did: text("Compared it with its originals"),
            came_of_it: text("Two products were corrected"),
            learned: text("Ask how the source knows"),
            system: text("Intelligence system"),
            reference: text("IR/1"),
            holder: text("Intelligence unit"),
        },
        method: Method::WorkProduct,
        claims: vec![],
        declarations: Declarations { own_work: true, sanitised: true },
        submit: true,
    }
}

/// The open enrolment of a person.
pub fn enrolment(world: &World, name: &str) -> Enrolment {
    let person = world.person(name);
    world.service.find(|db| enrolments::of(db, person)).unwrap().remove(0)
}

/// The progress of a person's enrolment.
pub fn progress(world: &World, name: &str) -> Vec<CriterionProgress> {
    let id = enrolment(world, name).id;
    world.service.find(|db| progress::of(db, id)).unwrap()
}

/// The first criterion of a person that stands so.
pub fn a_criterion(world: &World, name: &str, standing: CriterionStanding) -> CriterionId {
    progress(world, name)
        .into_iter()
        .find(|criterion| criterion.standing == standing)
        .expect("a criterion that stands so")
        .criterion
}

/// How a criterion stands for a person.
pub fn standing(world: &World, name: &str, criterion: CriterionId) -> CriterionStanding {
    progress(world, name).into_iter().find(|known| known.criterion == criterion).expect("a relevant criterion").standing
}

/// Logs work that claims `criteria`, submitted.
pub fn submit(world: &World, name: &str, criteria: &[CriterionId]) -> Result<EvidenceVersion, Error> {
    let claims = criteria.iter().map(|criterion| (*criterion, "It shows it".to_owned())).collect();
    let id = log_work::log(&world.act(name), &LogWork { claims, ..some_work(world) })?;
    Ok(newest(world, id))
}

/// The newest evidence about a piece of work.
pub fn newest(world: &World, work: WorkId) -> EvidenceVersion {
    world.service.find(|db| evidence::newest_of_works(db, &[work])).unwrap().remove(0)
}

/// A version as it stands.
pub fn version(world: &World, id: EvidenceVersionId) -> EvidenceVersion {
    world.service.find(|db| evidence::load(db, id)).unwrap()
}

/// The claims of a version.
pub fn claims(world: &World, id: EvidenceVersionId) -> Vec<ClaimId> {
    world.service.find(|db| claims::of(db, &[id])).unwrap().into_iter().map(|claim| claim.id).collect()
}

/// The posting a person holds today.
pub fn posting(world: &World, name: &str) -> Posting {
    let person = world.person(name);
    world.service.find(|db| postings::current(db, person, world.now().day())).unwrap().remove(0)
}

/// Posts a person from today where `like` is, under `manager`.
pub fn post(world: &World, name: &str, like: &Posting, manager: Option<&str>) {
    let new = Posting {
        id: PostingId(0),
        person: world.person(name),
        from: world.now().day(),
        until: None,
        line_manager: manager.map(|manager| world.person(manager)),
        ..like.clone()
    };
    keep_postings::start(&world.act("sam.whitlock"), &new, false).unwrap();
}

/// Ends the posting a person holds today, the day before.
pub fn leave(world: &World, name: &str) {
    let yesterday = calendar::day_before(world.now().day());
    keep_postings::end(&world.act("sam.whitlock"), posting(world, name).id, &keep_postings::LastDay::first(yesterday, &[]))
        .unwrap();
}

/// Gives a duty as it is given in life: one administrator proposes it, and a coordinator of the organisation confirms it, or the
/// second administrator while there is none.
pub fn give(world: &World, duty: &Duty) -> DutyId {
    let proposal = propose_duty::propose(&world.act("sam.whitlock"), duty, &world.signature("sam.whitlock")).unwrap();
    let today = world.now().day();
    let coordinators = world.service.find(|db| duties::coordinators_of(db, &[duty.organisation], today)).unwrap();
    let coordinator = coordinators.into_iter().map(|(_, person)| person).find(|person| *person != duty.person);
    let other = coordinator.filter(|_| duty.kind.leads_to_evidence()).unwrap_or_else(|| world.person("ines.hale"));
    let act = Act::by(&world.service, other, world.now());
    answer_proposal::confirm(&act, proposal, &world.signature_of(other)).unwrap();
    world.service.find(|db| duties::of(db, duty.person)).unwrap().into_iter().map(|given| given.id).max().unwrap()
}

/// A competent judgement.
pub fn competent() -> Judgement {
    Judgement::new(YES, Outcome::Competent, "Clear").unwrap()
}

/// A not-yet judgement.
pub fn not_yet() -> Judgement {
    Judgement::new(FiveTests { sufficient: false, ..YES }, Outcome::NotYet, "Show how you knew").unwrap()
}

/// Judges every claim of a version alike.
pub fn judge(world: &World, assessor: &str, id: EvidenceVersionId, judgement: &Judgement) -> Result<EvidenceVersionId, Error> {
    let judgements = claims(world, id).into_iter().map(|claim| (claim, judgement.clone())).collect();
    decide::decide(&world.act(assessor), &Decide { version: id, judgements, signature: world.signature(assessor) })
}

/// The sentence of a refusal.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> String {
    match answer {
        Err(Error::Refused(refusal)) => refusal.sentence().to_owned(),
        other => panic!("this should be refused: {other:?}"),
    }
}

/// The fields at fault.
#[track_caller]
pub fn invalid<T: std::fmt::Debug>(answer: Result<T, Error>) -> Vec<String> {
    match answer {
        Err(Error::Invalid(errors)) => errors.iter().map(|(field, _)| field.to_owned()).collect(),
        other => panic!("fields should be at fault: {other:?}"),
    }
}

/// Fails unless nothing is there for the person.
#[track_caller]
pub fn unseen<T: std::fmt::Debug>(answer: Result<T, Error>) {
    assert!(matches!(answer, Err(Error::NotFound)), "this should not exist for them: {answer:?}");
}

/// The sentence of a stale answer.
#[track_caller]
pub fn stale<T: std::fmt::Debug>(answer: Result<T, Error>) -> String {
    match answer {
        Err(Error::Stale(sentence)) => sentence,
        other => panic!("this should be stale: {other:?}"),
    }
}

/// Logs work without an enrolment, and so without evidence.
pub fn log_alone(world: &World, name: &str) -> WorkId {
    let work = log_work::log(&world.act(name), &some_work(world)).unwrap();
    assert!(world.service.find(|db| evidence::of_work(db, work)).unwrap().is_empty(), "{name} is enrolled");
    work
}

/// Logs CPD that rests on work.
pub fn log_cpd_on(world: &World, name: &str, works: &[WorkId]) -> CpdId {
    let text = CpdText { title: "Seminar".into(), what: "Listened".into(), effect: "I brief differently".into() };
    let entry = LogCpd { on: world.now().day(), minutes: None, text, works: works.to_vec() };
    log_cpd::log(&world.act(name), &entry).unwrap()
}

/// Logs learning towards the first unit of a person's programme.
pub fn log_learning_on(world: &World, name: &str, works: &[WorkId]) -> (UnitId, LearningId) {
    let progress = progress(world, name);
    let unit = world.service.find(|db| progress::units(db, &world.service.shelf, &progress)).unwrap().remove(0).id;
    let text = LearningText { title: "Shadowing".into(), learned: "How to ask".into(), used: "Every morning".into() };
    let record = LogLearning { unit, way: WayOfLearning::Shadowing, on: world.now().day(), text, works: works.to_vec() };
    (unit, log_learning::log(&world.act(name), &record).unwrap())
}

/// Enrols a person for the role of their posting.
pub fn enrol(world: &World, name: &str) -> EnrolmentId {
    let person = world.person(name);
    let posting = world.service.find(|db| postings::current(db, person, world.now().day())).unwrap().remove(0);
    let edition = world.service.find(|db| curricula::national(db, world.now().day())).unwrap().remove(0).0;
    let (organisation, role, starts_on) = (posting.organisation, posting.role, world.now().day());
    let command = Enrol { organisation, person, role, edition, starts_on, late_reason: String::new() };
    enrol::enrol(&world.act("helen.marsh"), &command).unwrap()
}

/// The agency takes a person on as an analyst and enrols them there; the force lets them go the day after.
pub fn move_to_the_agency(world: &World, name: &str) -> EnrolmentId {
    let (person, today, role) = (world.person(name), world.now().day(), Role::IntelligenceAnalyst);
    let organisation = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    let before = posting(world, name);
    let there = Posting { id: PostingId(0), person, organisation, role, from: today, until: None, line_manager: None };
    keep_postings::start(&world.act("sam.whitlock"), &there, false).unwrap();
    keep_postings::end(&world.act("sam.whitlock"), before.id, &keep_postings::LastDay::first(today, &[])).unwrap();
    world.pass(chrono::TimeDelta::days(1));
    let edition = world.service.find(|db| curricula::national(db, today)).unwrap().remove(0).0;
    enrol::enrol(
        &world.act("yasmin.tregear"),
        &Enrol { organisation, person, role, edition, starts_on: today, late_reason: String::new() },
    )
    .unwrap()
}

/// The newest version of a piece of evidence.
pub fn draft_of(world: &World, id: EvidenceId) -> EvidenceVersionId {
    world.service.find(|db| evidence::versions_of(db, id)).unwrap().into_iter().max_by_key(|version| version.number).unwrap().id
}

/// Allocates an assessor.
pub fn allocate(world: &World, by: &str, enrolment: EnrolmentId, assessor: PersonId) -> Result<AllocationId, Error> {
    allocate_assessor::allocate(&world.act(by), enrolment, assessor)
}

/// A letter to that person about their account, enqueued now, under this name.
pub fn letter(world: &World, name: &str, once: &str) -> i64 {
    let now = world.now().as_utc().to_string();
    growth::run(
        world,
        &format!(
            "INSERT INTO letters (once, kind, person_id, address, subject, body, message_id, enqueued_at, due_at, attempts, perhaps_twice) \
             SELECT '{once}', 'account', id, email, 'Your account', 'Dear ' || name, '<{once}@ipp.example>', '{now}', '{now}', 0, FALSE \
             FROM people WHERE id = {}",
            world.person(name)
        ),
    );
    growth::id(world, &format!("letters WHERE once = '{once}'"))
}

/// The same, which the mail server refused for good until it was given up.
pub fn given_up(world: &World, name: &str, once: &str) -> i64 {
    let id = letter(world, name, once);
    give_up(world, &format!("id = {id}"));
    id
}

/// Gives these letters up.
pub fn give_up(world: &World, which: &str) {
    let now = world.now().as_utc().to_string();
    growth::alter(
        world,
        &format!(
            "UPDATE letters SET delivered_at = NULL, given_up_at = '{now}', attempts = 3, refusals = 3, \
             last_error = '550 5.1.1 No such user here' WHERE {which}"
        ),
    );
}
