//! One time-ordered script, played through the same acts that people use: what a rule refuses, the demonstration cannot show.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

use anyhow::{Context, anyhow};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use super::{
    PASSWORD,
    data::{self, ClaimEntry, PersonEntry, SeedData, Story, WorkEntry},
    plan::{self, Ending, Plan},
};
use crate::{
    app::{
        allocate_assessor, answer_proposal, assessment, award, close_account,
        context::Act,
        context::Service,
        create_administrator, decide, enrol, give_notices, issue_certificate, keep_people, keep_postings, log_cpd, log_learning,
        log_work,
        password::NewPassword,
        password::PasswordHash,
        password::Proof,
        password::{Hashing, Lane},
        password_link, propose_duty, publish_curriculum, report_text, revise_evidence, save_organisation, send_back,
    },
    clock::Clock,
    db::{self, claims, evidence, learning::LearningText, letters, organisations, people, work::WorkValues},
    domain::{
        account::ClosedBecause,
        appointment::Duty,
        calendar,
        cpd::{self, CpdText},
        decision::{FiveTests, Judgement, Outcome},
        evidence::Declarations,
        ids::*,
        instant::Instant,
        organisation::{Organisation, Settings},
        page::Turn,
        person::Posting,
        quarantine::{ReportReason, Reported},
        role::Role,
        work::{Span, WorkText},
    },
    jobs::deliver,
    mail::post::Post,
};

type Deed<'s> = Box<dyn FnOnce(&mut Stage<'s>, Instant) -> anyhow::Result<()> + 's>;

/// What stands on the stage while the script is played.
struct Stage<'s> {
    service: &'s Service,
    hashing: &'s Hashing,
    post: &'s Post,
    data: &'s SeedData,
    password: PasswordHash,
    people: HashMap<String, PersonId>,
    organisations: HashMap<String, OrganisationId>,
    postings: HashMap<String, PostingId>,
    proofs: HashMap<PersonId, Proof>,
    enrolments: HashMap<String, EnrolmentId>,
    works: HashMap<String, WorkId>,
    cpd: HashMap<String, CpdId>,
}

/// The deeds, by instant, and in the order written when two fall on one.
struct Script<'s> {
    deeds: BTreeMap<(Instant, usize), Deed<'s>>,
    today: NaiveDate,
}

/// Plays the whole script up to `now`.
pub fn play(service: &Service, hashing: &Hashing, post: &Post, data: &SeedData, now: Instant) -> anyhow::Result<()> {
    let password = hashing.hash(&NewPassword::read(PASSWORD)?)?;
    let mut stage = Stage {
        service,
        hashing,
        post,
        data,
        password,
        people: HashMap::new(),
        organisations: HashMap::new(),
        postings: HashMap::new(),
        proofs: HashMap::new(),
        enrolments: HashMap::new(),
        works: HashMap::new(),
        cpd: HashMap::new(),
    };
    let mut script = Script { deeds: BTreeMap::new(), today: now.day() };
    script.write(data)?;
    for ((at, _), deed) in script.deeds {
        // What falls on today happened a moment ago.
        deed(&mut stage, at.min(now)).with_context(|| format!("the demonstration's script, at {at}"))?;
    }
    Ok(())
}

impl<'s> Script<'s> {
    fn on(&mut self, day: NaiveDate, minute: i64, deed: impl FnOnce(&mut Stage<'s>, Instant) -> anyhow::Result<()> + 's) {
        let morning = Instant::from_utc(day.and_time(NaiveTime::MIN)).plus(TimeDelta::hours(8));
        let place = self.deeds.len();
        self.deeds.insert((morning.plus(TimeDelta::minutes(minute)), place), Box::new(deed));
    }

    fn months_ago(&self, months: u32) -> NaiveDate {
        calendar::months_before(self.today, months)
    }

    fn write(&mut self, data: &'s SeedData) -> anyhow::Result<()> {
        let opening = calendar::months_before(self.months_ago(84), 1);
        let today = self.today;
        let administrators: Vec<&'s PersonEntry> = data.people.iter().filter(|person| is_administrator(person)).collect();
        let [sam, second] = administrators.as_slice() else { return Err(anyhow!("there must be two administrators")) };
        let (sam, second): (&'s PersonEntry, &'s PersonEntry) = (sam, second);
        self.on(opening, 0, move |stage, at| stage.open([sam, second], today, at));
        let mut places: HashMap<String, usize> = HashMap::new();
        for (person, minute) in data.people.iter().zip(10_i64..) {
            self.person(data, person, (sam, second), minute)?;
            let place = places.entry(format!("{:?}", person.story)).or_default();
            if let Some(plan) = plan::plan(person.story, *place, self.today) {
                self.portfolio(data, person, plan, minute)?;
            }
            *place += 1;
            self.cpd(data, person, minute);
        }
        // The expiry letters go out as the months pass.
        for days_ago in [170_u64, 100, 60, 20, 0] {
            let day = self.today.checked_sub_days(Days::new(days_ago)).unwrap_or(self.today);
            self.on(day, 900, |stage, at| Ok(give_notices::give_notices(stage.service, at).map(|_| ())?));
        }
        Ok(())
    }

    fn person(
        &mut self,
        data: &'s SeedData,
        person: &'s PersonEntry,
        (sam, second): (&'s PersonEntry, &'s PersonEntry),
        minute: i64,
    ) -> anyhow::Result<()> {
        let first = person.duties.iter().map(|duty| duty.months_ago).chain([person.posted_months_ago]).max().unwrap_or(0);
        let arrival = self.months_ago(first);
        if !is_administrator(person) {
            self.on(arrival, minute, move |stage, at| stage.add_person(person, sam, at));
        }
        let posted = self.months_ago(person.posted_months_ago);
        if !person.role.is_empty() {
            let before_move = person.moved_from.clone().unwrap_or_else(|| person.organisation.clone());
            let manager = match &person.moved_from {
                None => person.line_manager.clone(),
                // Before the move they reported to somebody there.
                Some(code) => data
                    .people
                    .iter()
                    .find(|other| other.organisation == *code && other.role == "intelligence_manager")
                    .map(|other| other.key.clone())
                    .unwrap_or_default(),
            };
            self.on(posted, minute, move |stage, at| stage.start_posting(person, &before_move, &manager, sam, at));
            if let Some(months) = person.moved_months_ago {
                let moved = self.months_ago(months);
                self.on(calendar::day_before(moved), minute, move |stage, at| stage.end_posting(person, sam, at));
                self.on(moved, minute, move |stage, at| {
                    stage.start_posting(person, &person.organisation, &person.line_manager, sam, at)
                });
            }
        }
        if let Some(days) = person.left_days_ago {
            let left = self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today);
            self.on(left, minute, move |stage, at| {
                stage.end_posting(person, sam, at)?;
                let proof = stage.proof(&sam.key)?;
                let act = stage.act(&sam.key, at)?;
                close_account::close(&act, stage.person(&person.key)?, ClosedBecause::Left, &proof)?;
                Ok(())
            });
        }
        for duty in person.duties.iter().filter(|duty| duty.kind != "administrator") {
            let from = self.months_ago(duty.months_ago);
            let until = duty.months_ahead.map(|months| calendar::months_after(self.today, months));
            let day = if duty.waits { self.today.checked_sub_days(Days::new(WAITING_DAYS)).unwrap_or(from) } else { from };
            self.on(day, minute, move |stage, at| {
                let roles = duty.roles.iter().map(|role| role.parse()).collect::<Result<Vec<Role>, _>>()?;
                let new = Duty {
                    id: DutyId(0),
                    person: stage.person(&person.key)?,
                    organisation: stage.organisation(&person.organisation)?,
                    kind: duty.kind.parse()?,
                    roles,
                    from,
                    until,
                };
                let proof = stage.proof(&sam.key)?;
                let proposal = propose_duty::propose(&stage.act(&sam.key, at)?, &new, &proof)?;
                if duty.waits { Ok(()) } else { stage.confirm(proposal, &new, second, at) }
            });
        }
        Ok(())
    }

    fn portfolio(&mut self, data: &'s SeedData, person: &'s PersonEntry, plan: Plan, minute: i64) -> anyhow::Result<()> {
        let place = person.moved_from.clone().unwrap_or_else(|| person.organisation.clone());
        let coordinator = holder(data, person, &place, "coordinator", None)?;
        let assessor = holder(data, person, &place, "assessor", Some(&person.role))?;
        let start = plan.enrolled_on;
        self.on(start, minute, move |stage, at| stage.enrol(person, &place, coordinator, assessor, at));
        let works = works_for(data, person);
        let judged = (works.len() * plan.judged_per_cent).div_ceil(100);
        let span = calendar::days_between(start, plan.judged_by).max(1);
        let mut last = start;
        for (number, work) in works.iter().take(judged).enumerate() {
            let offset = |share: usize| i64::try_from(share).unwrap_or(0) * span / i64::try_from(judged + 1).unwrap_or(1);
            let done = start.checked_add_signed(TimeDelta::days(offset(number + 1))).unwrap_or(start);
            let decided = done.checked_add_days(Days::new(4)).unwrap_or(done).min(plan.judged_by).max(done);
            self.judged_work(person, work, number, assessor, done, decided, minute);
            last = decided;
        }
        self.learning(data, person, start, last, minute);
        let rest: Vec<&'s WorkEntry> = works.iter().skip(judged).copied().collect();
        self.ending(person, plan, &rest, (assessor, coordinator), judged, minute);
        Ok(())
    }

    // Every sixth piece comes back once, and is answered.
    #[expect(clippy::too_many_arguments, reason = "a scene has its cast, its place and its days")]
    fn judged_work(
        &mut self,
        person: &'s PersonEntry,
        work: &'s WorkEntry,
        number: usize,
        assessor: &'s PersonEntry,
        done: NaiveDate,
        decided: NaiveDate,
        minute: i64,
    ) {
        let comes_back = number % 6 == 2;
        self.on(done, minute + 60, move |stage, at| stage.log(person, work, number, true, at));
        if comes_back {
            let first = done.checked_add_days(Days::new(1)).unwrap_or(done).min(decided);
            self.on(first, minute + 120, move |stage, at| stage.judge(person, work, assessor, true, at));
            self.on(first, minute + 400, move |stage, at| stage.answer(person, work, number, at));
        }
        self.on(decided, minute + 500, move |stage, at| stage.judge(person, work, assessor, false, at));
    }

    fn learning(&mut self, data: &'s SeedData, person: &'s PersonEntry, start: NaiveDate, last: NaiveDate, minute: i64) {
        let span = calendar::days_between(start, last);
        let entries: Vec<_> = data.learning.iter().filter(|entry| is_on_track(person, track_of_unit(&entry.unit))).collect();
        let count = i64::try_from(entries.len()).unwrap_or(1) + 1;
        for (entry, number) in entries.into_iter().zip(1_i64..) {
            let day = start.checked_add_signed(TimeDelta::days(span * number / count)).unwrap_or(start);
            self.on(day, minute + 620, move |stage, at| stage.learn(person, entry, at));
        }
    }

    fn ending(
        &mut self,
        person: &'s PersonEntry,
        plan: Plan,
        rest: &[&'s WorkEntry],
        (assessor, coordinator): (&'s PersonEntry, &'s PersonEntry),
        number: usize,
        minute: i64,
    ) {
        let ago = |days: u64| self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today);
        let (two, six, five) = (ago(2), ago(6), ago(5));
        if person.unanswered
            && let Some(work) = rest.get(2).copied()
        {
            self.on(six, minute + 60, move |stage, at| stage.log(person, work, number + 2, true, at));
            self.on(five, minute + 60, move |stage, at| stage.judge(person, work, assessor, true, at));
        }
        let first = rest.first().copied();
        match (plan.ending, first) {
            (Ending::Draft, Some(work)) => self.on(two, minute, move |stage, at| stage.log(person, work, number, false, at)),
            (Ending::Waiting(count), _) => {
                for (place, work) in rest.iter().copied().take(count).enumerate() {
                    let day = if place == 0 { six } else { two };
                    self.on(day, minute, move |stage, at| stage.log(person, work, number + place, true, at));
                }
            }
            (Ending::NotYet, Some(work)) => {
                self.on(six, minute, move |stage, at| stage.log(person, work, number, true, at));
                self.on(five, minute, move |stage, at| stage.judge(person, work, assessor, true, at));
            }
            (Ending::SentBack, Some(work)) => {
                self.on(six, minute, move |stage, at| stage.log(person, work, number, true, at));
                self.on(five, minute, move |stage, at| stage.return_unjudged(person, work, assessor, at));
            }
            (Ending::Awarded(day), _) => self.on(day, minute, move |stage, at| stage.award(person, assessor, at)),
            (Ending::Issued(day), _) => {
                let before = day.checked_sub_days(Days::new(2)).unwrap_or(day);
                self.on(before, minute, move |stage, at| stage.award(person, assessor, at));
                self.on(day, minute, move |stage, at| stage.issue(person, coordinator, at));
            }
            _ => {}
        }
    }

    // Everyone in a posting logs CPD every few months; those who are on the programme learn instead.
    fn cpd(&mut self, data: &'s SeedData, person: &'s PersonEntry, minute: i64) {
        let first = match plan::plan(person.story, 0, self.today).map(|plan| plan.ending) {
            Some(Ending::Issued(day)) => day,
            Some(_) => return,
            None if person.role.is_empty() || person.story == Story::NeverEnrolled => return,
            None => self.months_ago(14),
        };
        if person.reports_cpd {
            self.on(self.today, 0, move |stage, at| stage.report_cpd(person, at));
        }
        let mut day = first.checked_add_days(Days::new(12)).unwrap_or(first);
        let offset = person.key.len();
        for entry in data.cpd.iter().cycle().skip(offset).take(data.cpd.len()) {
            if day >= self.today {
                return;
            }
            self.on(day, minute + 700, move |stage, at| stage.log_cpd(person, entry, at));
            day = calendar::months_after(day, 4);
        }
    }
}

/// Days for which a proposal waits that nobody has confirmed.
const WAITING_DAYS: u64 = 5;

fn is_administrator(person: &PersonEntry) -> bool {
    person.duties.iter().any(|duty| duty.kind == "administrator")
}

fn holder<'s>(
    data: &'s SeedData,
    trainee: &PersonEntry,
    place: &str,
    kind: &str,
    role: Option<&String>,
) -> anyhow::Result<&'s PersonEntry> {
    // Whoever is appointed for the fewest roles: the specialist before the generalist.
    data.people
        .iter()
        .filter(|person| person.organisation == place && person.key != trainee.key && person.key != trainee.line_manager)
        .flat_map(|person| person.duties.iter().map(move |duty| (person, duty)))
        .filter(|(_, duty)| !duty.waits && duty.kind == kind && role.is_none_or(|role| duty.roles.contains(role)))
        .min_by_key(|(_, duty)| duty.roles.len())
        .map(|(person, _)| person)
        .ok_or_else(|| anyhow!("{} has no {kind}", trainee.name))
}

fn track_of_unit(unit: &str) -> &'static str {
    match unit.chars().next() {
        Some('O') => "intelligence_officer",
        Some('A') => "intelligence_analyst",
        Some('H') => "bolt_on",
        _ => "core",
    }
}

fn is_on_track(person: &PersonEntry, track: &str) -> bool {
    let at_partner = person.moved_from.as_deref().unwrap_or(&person.organisation) == "HPA";
    track == "core" || track == person.role || (track == "bolt_on" && at_partner)
}

// Core work and the work of the role in turn, as a real programme mixes them.
fn works_for<'s>(data: &'s SeedData, person: &PersonEntry) -> Vec<&'s WorkEntry> {
    let mut core = data.works.iter().filter(|work| work.track == "core");
    let mut role = data.works.iter().filter(|work| work.track != "core" && is_on_track(person, &work.track));
    let mut works = Vec::new();
    loop {
        let before = works.len();
        works.extend(core.next());
        works.extend(role.next());
        if works.len() == before {
            return works;
        }
    }
}

impl<'s> Stage<'s> {
    fn person(&self, key: &str) -> anyhow::Result<PersonId> {
        self.people.get(key).copied().ok_or_else(|| anyhow!("{key} has not arrived yet"))
    }

    fn organisation(&self, code: &str) -> anyhow::Result<OrganisationId> {
        self.organisations.get(code).copied().ok_or_else(|| anyhow!("{code} is not entered yet"))
    }

    fn enrolment(&self, person: &PersonEntry) -> anyhow::Result<EnrolmentId> {
        self.enrolments.get(&person.key).copied().ok_or_else(|| anyhow!("{} is not enrolled yet", person.name))
    }

    fn act(&self, key: &str, at: Instant) -> anyhow::Result<Act<'s>> {
        Ok(Act::by(self.service, self.person(key)?, at))
    }

    // Each signer proves their password once: hashing it again for every signature of five years would take minutes.
    fn proof(&mut self, key: &str) -> anyhow::Result<Proof> {
        let person = self.person(key)?;
        if let Some(proof) = self.proofs.get(&person) {
            return Ok(proof.clone());
        }
        let kept = self.service.find(|db| people::password_hash(db, person))?;
        let proof = self
            .hashing
            .prove(Lane::Known, Some(person), kept.as_deref(), PASSWORD)?
            .ok_or_else(|| anyhow!("{key} has no password"))?;
        self.proofs.insert(person, proof.clone());
        Ok(proof)
    }

    // A coordinator of the organisation confirms; while there is none, the second administrator.
    fn confirm(&mut self, proposal: ProposalId, duty: &Duty, second: &PersonEntry, at: Instant) -> anyhow::Result<()> {
        let coordinators = self.service.find(|db| db::duties::coordinators_of(db, &[duty.organisation], at.day()))?;
        let coordinator = coordinators.into_iter().map(|(_, person)| person).find(|person| *person != duty.person);
        let key = match coordinator.filter(|_| duty.kind.leads_to_evidence()) {
            Some(person) => self.people.iter().find(|(_, id)| **id == person).map(|(key, _)| key.clone()),
            None => Some(second.key.clone()),
        };
        let key = key.ok_or_else(|| anyhow!("a coordinator of whom the script knows nothing"))?;
        let proof = self.proof(&key)?;
        answer_proposal::confirm(&self.act(&key, at)?, proposal, &proof)?;
        Ok(())
    }

    fn open(&mut self, administrators: [&PersonEntry; 2], today: NaiveDate, at: Instant) -> anyhow::Result<()> {
        let mut entries = self.data.organisations.iter().map(|entry| {
            Ok::<_, anyhow::Error>(Organisation {
                id: OrganisationId(0),
                code: entry.code.clone(),
                name: entry.name.clone(),
                kind: entry.kind.parse()?,
                licence_from: calendar::months_before(today, entry.licence_months_ago),
                licence_until: calendar::months_after(today, entry.licence_months_ahead),
                mandatory: entry.mandatory,
                settings: Settings::default(),
                version: 1,
            })
        });
        let host = entries.next().ok_or_else(|| anyhow!("there is no organisation"))??;
        for one in administrators {
            let created = create_administrator::create(self.service, &one.name, &one.email, &host.code, Some(&host), at)?;
            let code = created.address.rsplit('/').next().unwrap_or_default();
            password_link::set_password(self.service, code, &self.password, None, None, at)?;
            self.people.insert(one.key.clone(), created.person);
        }
        let [sam, _] = administrators;
        for other in entries {
            save_organisation::add(&self.act(&sam.key, at)?, &other?)?;
        }
        for entry in &self.data.organisations {
            let id = self.service.find(|db| organisations::by_code(db, &entry.code))?;
            self.organisations.insert(entry.code.clone(), id.ok_or_else(|| anyhow!("{} was not entered", entry.code))?);
        }
        publish_curriculum::publish(self.service, data::CURRICULUM, at)?;
        publish_curriculum::publish(self.service, data::BOLT_ON, at)?;
        Ok(())
    }

    fn add_person(&mut self, person: &PersonEntry, sam: &PersonEntry, at: Instant) -> anyhow::Result<()> {
        let id = keep_people::add(&self.act(&sam.key, at)?, &person.name, &person.email, false)?;
        self.people.insert(person.key.clone(), id);
        // The letters of these days leave, and they open the one that was sent to them.
        deliver::deliver_due(self.service, self.post, &Clock::Hand(Arc::new(Mutex::new(at))), || false)?;
        let letter = self.service.find(|db| letters::list(db, &Turn::Start, 1))?.pop().ok_or_else(|| anyhow!("no letter"))?;
        let Some(letters::Link::Password(link)) = letter.link else { return Err(anyhow!("the letter holds no link")) };
        let code = password_link::code(self.service, link.id, link.person, &link.nonce);
        password_link::set_password(self.service, &code, &self.password, None, None, at)?;
        Ok(())
    }

    fn start_posting(
        &mut self,
        person: &PersonEntry,
        place: &str,
        manager: &str,
        sam: &PersonEntry,
        at: Instant,
    ) -> anyhow::Result<()> {
        let posting = Posting {
            id: PostingId(0),
            person: self.person(&person.key)?,
            organisation: self.organisation(place)?,
            role: person.role.parse()?,
            from: at.day(),
            until: None,
            line_manager: if manager.is_empty() { None } else { Some(self.person(manager)?) },
        };
        let id = keep_postings::start(&self.act(&sam.key, at)?, &posting, false)?;
        self.postings.insert(person.key.clone(), id);
        Ok(())
    }

    fn end_posting(&mut self, person: &PersonEntry, sam: &PersonEntry, at: Instant) -> anyhow::Result<()> {
        let id = self.postings.get(&person.key).copied().ok_or_else(|| anyhow!("{} holds no posting", person.name))?;
        keep_postings::end(&self.act(&sam.key, at)?, id, &keep_postings::LastDay::first(at.day(), &[]))?;
        Ok(())
    }

    fn enrol(
        &mut self,
        person: &PersonEntry,
        place: &str,
        coordinator: &PersonEntry,
        assessor: &PersonEntry,
        at: Instant,
    ) -> anyhow::Result<()> {
        let editions = self.service.find(|db| db::curricula::national(db, at.day()))?;
        let (edition, _) = editions.first().ok_or_else(|| anyhow!("no edition"))?;
        let command = enrol::Enrol {
            organisation: self.organisation(place)?,
            person: self.person(&person.key)?,
            role: person.role.parse()?,
            edition: *edition,
            starts_on: at.day(),
            late_reason: String::new(),
        };
        let act = self.act(&coordinator.key, at)?;
        let enrolment = enrol::enrol(&act, &command)?;
        allocate_assessor::allocate(&act, enrolment, self.person(&assessor.key)?)?;
        self.enrolments.insert(person.key.clone(), enrolment);
        Ok(())
    }

    fn criteria(&self, person: &PersonEntry) -> anyhow::Result<HashMap<String, CriterionId>> {
        let enrolment = self.enrolment(person)?;
        let shelf = &self.service.shelf;
        let units = self.service.find(|db| {
            let progress = db::progress::of(db, enrolment)?;
            db::progress::units(db, shelf, &progress)
        })?;
        Ok(units.into_iter().flat_map(|unit| unit.criteria).map(|criterion| (criterion.code, criterion.id)).collect())
    }

    fn command(
        &self,
        person: &PersonEntry,
        work: &WorkEntry,
        number: usize,
        submit: bool,
        at: Instant,
    ) -> anyhow::Result<log_work::LogWork> {
        let criteria = self.criteria(person)?;
        let claims = work
            .claims
            .iter()
            .map(|claim| Ok((self.criterion(&criteria, claim)?, claim.reason.clone())))
            .collect::<anyhow::Result<Vec<_>>>()?;
        let day = at.day();
        Ok(log_work::LogWork {
            values: WorkValues {
                kind: work.kind.clone(),
                span: Span { from: day.checked_sub_days(Days::new(2)).unwrap_or(day), until: None },
                part: work.part.parse()?,
                marking: work.marking.parse()?,
            },
            text: WorkText {
                title: work.title.clone(),
                asked: work.asked.clone(),
                did: work.did.clone(),
                came_of_it: work.came_of_it.clone(),
                learned: work.learned.clone(),
                system: work.system.clone(),
                reference: format!("{}-{:02}", work.reference_stem, number + 1),
                holder: work.holder.clone(),
            },
            method: work.method.parse()?,
            claims,
            declarations: Declarations { own_work: submit, sanitised: submit },
            submit,
        })
    }

    fn criterion(&self, criteria: &HashMap<String, CriterionId>, claim: &ClaimEntry) -> anyhow::Result<CriterionId> {
        criteria.get(&claim.criterion).copied().ok_or_else(|| anyhow!("no criterion {}", claim.criterion))
    }

    fn log(&mut self, person: &PersonEntry, work: &WorkEntry, number: usize, submit: bool, at: Instant) -> anyhow::Result<()> {
        let command = self.command(person, work, number, submit, at)?;
        let id = log_work::log(&self.act(&person.key, at)?, &command)?;
        self.works.insert(format!("{}/{}", person.key, work.title), id);
        Ok(())
    }

    fn newest(&self, person: &PersonEntry, work: &WorkEntry) -> anyhow::Result<EvidenceVersionId> {
        let key = format!("{}/{}", person.key, work.title);
        let id = self.works.get(&key).copied().ok_or_else(|| anyhow!("{key} was not logged"))?;
        let versions = self.service.find(|db| evidence::newest_of_works(db, &[id]))?;
        versions.first().map(|version| version.id).ok_or_else(|| anyhow!("{key} has no evidence"))
    }

    // The first claim is not yet competent when it must come back; the rest are.
    fn judge(
        &mut self,
        person: &PersonEntry,
        work: &WorkEntry,
        assessor: &PersonEntry,
        comes_back: bool,
        at: Instant,
    ) -> anyhow::Result<()> {
        let version = self.newest(person, work)?;
        let criteria = self.criteria(person)?;
        let claims = self.service.find(|db| claims::of(db, &[version]))?;
        let mut judgements = Vec::new();
        for (place, claim) in claims.iter().enumerate() {
            let entry = work
                .claims
                .iter()
                .find(|entry| criteria.get(&entry.criterion) == Some(&claim.criterion))
                .ok_or_else(|| anyhow!("an unknown claim"))?;
            let not_yet = comes_back && place == 0;
            let tests = FiveTests { valid: true, authentic: true, current: true, sufficient: !not_yet, reliable: true };
            let judgement = if not_yet {
                Judgement::new(tests, Outcome::NotYet, &entry.feedback_not_yet)?
            } else {
                Judgement::new(tests, Outcome::Competent, &entry.feedback_good)?
            };
            judgements.push((claim.id, judgement));
        }
        // Nobody signs what they did not read.
        assessment::open(&self.act(&assessor.key, at)?, version)?;
        let signature = self.proof(&assessor.key)?;
        decide::decide(&self.act(&assessor.key, at)?, &decide::Decide { version, judgements, signature })?;
        Ok(())
    }

    fn answer(&mut self, person: &PersonEntry, work: &WorkEntry, number: usize, at: Instant) -> anyhow::Result<()> {
        let act = self.act(&person.key, at)?;
        let version = revise_evidence::revise(&act, self.newest(person, work)?)?;
        let open: Vec<CriterionId> =
            self.service.find(|db| claims::of(db, &[version]))?.into_iter().map(|claim| claim.criterion).collect();
        let mut command = self.command(person, work, number, true, at)?;
        command.claims.retain(|(criterion, _)| open.contains(criterion));
        command
            .text
            .did
            .push_str(" I have added what my assessor asked for: the reasons I wrote down at the time, and what I set aside.");
        let saves = self.service.find(|db| evidence::load(db, version))?.saves;
        log_work::save(&act, version, saves, &command)?;
        Ok(())
    }

    fn return_unjudged(
        &mut self,
        person: &PersonEntry,
        work: &WorkEntry,
        assessor: &PersonEntry,
        at: Instant,
    ) -> anyhow::Result<()> {
        let version = self.newest(person, work)?;
        let reason = "The reference leads to another record than the one you describe. Please check it, and submit again.";
        send_back::send_back(&self.act(&assessor.key, at)?, version, reason)?;
        Ok(())
    }

    fn award(&mut self, person: &PersonEntry, assessor: &PersonEntry, at: Instant) -> anyhow::Result<()> {
        let proof = self.proof(&assessor.key)?;
        award::award(&self.act(&assessor.key, at)?, self.enrolment(person)?, "", &proof)?;
        Ok(())
    }

    fn issue(&mut self, person: &PersonEntry, coordinator: &PersonEntry, at: Instant) -> anyhow::Result<()> {
        issue_certificate::issue(&self.act(&coordinator.key, at)?, self.enrolment(person)?)?;
        Ok(())
    }

    fn learn(&mut self, person: &PersonEntry, entry: &data::LearningEntry, at: Instant) -> anyhow::Result<()> {
        let enrolment = self.enrolment(person)?;
        let shelf = &self.service.shelf;
        let units = self.service.find(|db| {
            let progress = db::progress::of(db, enrolment)?;
            db::progress::units(db, shelf, &progress)
        })?;
        let Some(unit) = units.iter().find(|unit| unit.code == entry.unit) else { return Ok(()) };
        let way: crate::domain::learning::WayOfLearning = entry.way.parse()?;
        let works: Vec<WorkId> = if way.rests_on_work() { self.latest_work(person).into_iter().collect() } else { vec![] };
        if way.rests_on_work() && works.is_empty() {
            return Ok(());
        }
        let command = log_learning::LogLearning {
            unit: unit.id,
            way,
            on: at.day(),
            text: LearningText {
                title: entry.title.clone(),
                learned: entry.what_i_learned.clone(),
                used: entry.how_i_use_it.clone(),
            },
            works,
        };
        log_learning::log(&self.act(&person.key, at)?, &command)?;
        Ok(())
    }

    fn latest_work(&self, person: &PersonEntry) -> Option<WorkId> {
        let prefix = format!("{}/", person.key);
        self.works.iter().filter(|(key, _)| key.starts_with(&prefix)).map(|(_, id)| *id).max()
    }

    fn log_cpd(&mut self, person: &PersonEntry, entry: &data::CpdEntry, at: Instant) -> anyhow::Result<()> {
        let command = log_cpd::LogCpd {
            on: at.day(),
            minutes: cpd::read_hours(&entry.hours.to_string())?,
            text: CpdText { title: entry.title.clone(), what: entry.what.clone(), effect: entry.effect_on_practice.clone() },
            works: self.latest_work(person).into_iter().collect(),
        };
        let id = log_cpd::log(&self.act(&person.key, at)?, &command)?;
        self.cpd.insert(person.key.clone(), id);
        Ok(())
    }

    fn report_cpd(&mut self, person: &PersonEntry, at: Instant) -> anyhow::Result<()> {
        let id = self.cpd.get(&person.key).copied().ok_or_else(|| anyhow!("{} logged no CPD", person.name))?;
        report_text::report(&self.act(&person.key, at)?, Reported::Cpd(id), ReportReason::NamesSomebody)?;
        Ok(())
    }
}
