//! The audit chain of each organisation: every line holds the hash of the line before it.

use diesel::{prelude::*, result::QueryResult};
use sha2::{Digest, Sha256};

use super::{
    connection::{Db, on_either},
    dialect,
    schema::{audit_chains, audit_events},
};
use crate::domain::{
    event::{Action, Subject},
    ids::{EventId, OrganisationId, PersonId},
    instant::Instant,
};

/// One line, as it will be hashed.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// When.
    pub at: Instant,
    /// Who; nobody for a job.
    pub actor: Option<PersonId>,
    /// What.
    pub action: Action,
    /// To what.
    pub subject: Subject,
    /// Ids, days and words; never free text.
    pub detail: &'a str,
}

/// Opens the chain of a new organisation.
pub fn open_chain(db: &mut Db, organisation: OrganisationId) -> QueryResult<()> {
    diesel::insert_into(audit_chains::table)
        .values((audit_chains::organisation_id.eq(organisation), audit_chains::length.eq(0_i64), audit_chains::head.eq("")))
        .execute(db)
        .map(|_| ())
}

/// A chain whose lock is held until the transaction ends, as far as that transaction has taken it.
#[derive(Debug)]
pub struct Chain {
    organisation: OrganisationId,
    length: i64,
    head: String,
    grown: bool,
}

impl Chain {
    /// Takes the lock of a chain, before the first read of a write transaction.
    pub(super) fn lock(db: &mut Db, organisation: OrganisationId) -> QueryResult<Self> {
        let (length, head) = dialect::lock_chain(db, organisation)?;
        Ok(Self { organisation, length, head, grown: false })
    }

    /// Whose chain it is.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// Whether this transaction appended anything.
    pub fn has_grown(&self) -> bool {
        self.grown
    }

    /// Appends a line.
    pub fn append(&mut self, db: &mut Db, line: &Line<'_>) -> QueryResult<EventId> {
        let sequence = self.length.saturating_add(1);
        let hash = hash(
            self.organisation,
            sequence,
            line.at,
            line.actor,
            line.action.as_str(),
            line.subject.kind.as_str(),
            line.subject.id,
            line.detail,
            &self.head,
        );
        let id = on_either!(db, |c| diesel::insert_into(audit_events::table)
            .values((
                audit_events::organisation_id.eq(self.organisation),
                audit_events::sequence.eq(sequence),
                audit_events::happened_at.eq(line.at),
                audit_events::actor_id.eq(line.actor),
                audit_events::action.eq(line.action.as_str()),
                audit_events::subject_kind.eq(line.subject.kind.as_str()),
                audit_events::subject_id.eq(line.subject.id),
                audit_events::detail.eq(line.detail),
                audit_events::previous.eq(&self.head),
                audit_events::hash.eq(&hash),
            ))
            .returning(audit_events::id)
            .get_result(c))?;
        (self.length, self.head, self.grown) = (sequence, hash, true);
        Ok(id)
    }

    /// Writes where the chain now ends, as the last step of the transaction.
    pub(super) fn close(&self, db: &mut Db) -> QueryResult<()> {
        if !self.grown {
            return Ok(());
        }
        on_either!(db, |c| diesel::update(audit_chains::table.find(self.organisation))
            .set((audit_chains::length.eq(self.length), audit_chains::head.eq(&self.head)))
            .execute(c))
        .map(|_| ())
    }
}

/// A person's own sign-ins, right and wrong, the newest first: action, detail and instant, so many at most.
pub fn sign_ins(db: &mut Db, person: PersonId, most: i64) -> QueryResult<Vec<(String, String, Instant)>> {
    audit_events::table
        .filter(audit_events::subject_id.eq(person.0))
        // In words, so that both databases see that the index of sign-ins serves.
        .filter(diesel::dsl::sql::<diesel::sql_types::Bool>("action IN ('signed_in', 'sign_in_failed')"))
        .order(audit_events::id.desc())
        .limit(most)
        .select((audit_events::action, audit_events::detail, audit_events::happened_at))
        .load(db)
}

type Row = (i64, Instant, Option<PersonId>, String, String, i64, String, String, String);

/// How many lines are verified at a time.
const STEP: i64 = 1_000;

/// Recomputes every chain; answers a sentence for each fault.
pub fn verify(db: &mut Db) -> QueryResult<Vec<String>> {
    let chains: Vec<(OrganisationId, i64, String)> = audit_chains::table
        .select((audit_chains::organisation_id, audit_chains::length, audit_chains::head))
        .order(audit_chains::organisation_id)
        .load(db)?;
    let mut faults = Vec::new();
    for (chain, length, head) in chains {
        if let Some(fault) = verify_chain(db, chain, length, &head)? {
            faults.push(fault);
        }
    }
    Ok(faults)
}

fn verify_chain(db: &mut Db, chain: OrganisationId, length: i64, head: &str) -> QueryResult<Option<String>> {
    let (mut previous, mut expected) = (String::new(), 1_i64);
    loop {
        let rows: Vec<Row> = audit_events::table
            .filter(audit_events::organisation_id.eq(chain))
            .filter(audit_events::sequence.ge(expected))
            .order(audit_events::sequence)
            .limit(STEP)
            .select((
                audit_events::sequence,
                audit_events::happened_at,
                audit_events::actor_id,
                audit_events::action,
                audit_events::subject_kind,
                audit_events::subject_id,
                audit_events::detail,
                audit_events::previous,
                audit_events::hash,
            ))
            .load(db)?;
        if rows.is_empty() {
            break;
        }
        for (sequence, at, actor, action, kind, id, detail, before, kept) in rows {
            let computed = hash(chain, sequence, at, actor, &action, &kind, id, &detail, &previous);
            if sequence != expected || before != previous || computed != kept {
                return Ok(Some(format!("audit chain {chain}: line {expected} does not follow from the line before it")));
            }
            previous = kept;
            expected = expected.saturating_add(1);
        }
    }
    if expected.saturating_sub(1) != length || previous != head {
        return Ok(Some(format!("audit chain {chain}: it should hold {length} lines and end with its head, but does not")));
    }
    Ok(None)
}

#[expect(clippy::too_many_arguments, reason = "a line is hashed field by field, and nowhere else")]
fn hash(
    chain: OrganisationId,
    sequence: i64,
    at: Instant,
    actor: Option<PersonId>,
    action: &str,
    kind: &str,
    id: i64,
    detail: &str,
    previous: &str,
) -> String {
    let actor = actor.map(|person| person.to_string()).unwrap_or_default();
    // JSON keeps the fields apart whatever they hold.
    let fields = serde_json::json!([chain.0, sequence, at.to_string(), actor, action, kind, id, detail, previous]);
    hex::encode(Sha256::digest(fields.to_string()))
}
