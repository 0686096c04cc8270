//! Events, as those read them who answer for them.

use std::collections::HashMap;

use diesel::{prelude::*, result::QueryResult};

use super::{among::among, connection::Db, schema::*, turned::turned};
use crate::domain::{
    event::{Action, SubjectKind},
    ids::{EventId, OrganisationId, PersonId},
    instant::Instant,
    page::Turn,
    permission::ActivityPermit,
};

/// An event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Row id.
    pub id: EventId,
    /// The organisation in whose chain it is.
    pub organisation: OrganisationId,
    /// When.
    pub at: Instant,
    /// Who did it; nobody when the service did.
    pub actor: Option<PersonId>,
    /// What.
    pub action: String,
    /// To which kind of thing.
    pub subject_kind: String,
    /// To which.
    pub subject_id: i64,
    /// Ids, days and words, as kept.
    pub detail: String,
}

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The actions.
    pub actions: Vec<Action>,
    /// Who did it.
    pub actor: Option<PersonId>,
    /// Not before this instant.
    pub from: Option<Instant>,
    /// Before this instant.
    pub until: Option<Instant>,
}

type Row = (EventId, OrganisationId, Instant, Option<PersonId>, String, String, i64, String);

/// The events of a turn, newest first. Each action is asked for by itself, since an index of them in their order then answers
/// with as many rows as a page shows, however many events there are.
pub fn page(
    db: &mut Db,
    permit: &ActivityPermit,
    wanted: &Wanted,
    turn: &Turn<(Instant, EventId)>,
    limit: i64,
) -> QueryResult<Vec<Event>> {
    let mut found = Vec::new();
    for action in wanted.actions.iter().filter(|action| permit.covers(**action)) {
        let mut query = audit_events::table
            .filter(audit_events::action.eq(action.as_str()))
            .limit(limit)
            .select((
                audit_events::id,
                audit_events::organisation_id,
                audit_events::happened_at,
                audit_events::actor_id,
                audit_events::action,
                audit_events::subject_kind,
                audit_events::subject_id,
                audit_events::detail,
            ))
            .into_boxed();
        if let Some(organisation) = permit.organisation() {
            query = query.filter(audit_events::organisation_id.eq(organisation));
        }
        if let Some(actor) = wanted.actor {
            query = query.filter(audit_events::actor_id.eq(actor));
        }
        if let Some(from) = wanted.from {
            query = query.filter(audit_events::happened_at.ge(from));
        }
        if let Some(until) = wanted.until {
            query = query.filter(audit_events::happened_at.lt(until));
        }
        let query = turned!(query, turn, falling, |(at, id)| audit_events::happened_at => *at, audit_events::id => *id);
        found.extend(query.load::<Row>(db)?);
    }
    found.sort_by_key(|row| (row.2, row.0));
    if !matches!(turn, Turn::Before(_)) {
        found.reverse();
    }
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let event = |(id, organisation, at, actor, action, subject_kind, subject_id, detail): Row| Event {
        id,
        organisation,
        at,
        actor,
        action,
        subject_kind,
        subject_id,
        detail,
    };
    Ok(found.into_iter().map(event).collect())
}

/// When an event happened.
pub fn happened_at(db: &mut Db, id: EventId) -> QueryResult<Option<Instant>> {
    audit_events::table.find(id).select(audit_events::happened_at).first(db).optional()
}

/// Whom the things of one kind concern.
pub fn concerned(db: &mut Db, kind: SubjectKind, ids: &[i64]) -> QueryResult<HashMap<i64, PersonId>> {
    macro_rules! of {
        ($table:ident, $person:expr) => {
            $table::table.filter(among($table::id, ids)).select(($table::id, $person)).load::<(i64, PersonId)>(db)?
        };
    }
    let pairs = match kind {
        SubjectKind::Person => ids.iter().map(|id| (*id, PersonId(*id))).collect(),
        SubjectKind::Posting => of!(postings, postings::person_id),
        SubjectKind::Duty => of!(duties, duties::person_id),
        SubjectKind::Proposal => of!(duty_proposals, duty_proposals::person_id),
        SubjectKind::Enrolment => of!(enrolments, enrolments::person_id),
        SubjectKind::Conflict => of!(conflicts, conflicts::trainee_id),
        SubjectKind::Learning => of!(learning_records, learning_records::person_id),
        SubjectKind::Work => of!(works, works::person_id),
        SubjectKind::Cpd => of!(cpd_entries, cpd_entries::person_id),
        SubjectKind::Certificate => of!(certificates, certificates::person_id),
        SubjectKind::Quarantine => of!(quarantines, quarantines::person_id),
        SubjectKind::WorkVersion => work_versions::table
            .inner_join(works::table)
            .filter(among(work_versions::id, ids))
            .select((work_versions::id, works::person_id))
            .load(db)?,
        SubjectKind::EvidenceVersion => evidence_versions::table
            .inner_join(evidence::table.inner_join(enrolments::table))
            .filter(among(evidence_versions::id, ids))
            .select((evidence_versions::id, enrolments::person_id))
            .load(db)?,
        SubjectKind::Award => awards::table
            .inner_join(enrolments::table)
            .filter(among(awards::id, ids))
            .select((awards::id, enrolments::person_id))
            .load(db)?,
        SubjectKind::Organisation | SubjectKind::Edition => Vec::new(),
    };
    Ok(pairs.into_iter().collect())
}
