//! The audit chain of each organisation: every line holds the hash of the line before it.

use diesel::{prelude::*, result::QueryResult};
use sha2::{Digest, Sha256};

use super::{
    connection::Db,
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
    /// Whose chain.
    pub chain: OrganisationId,
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

/// Appends a line. The caller holds the lock of the chain.
pub fn append(db: &mut Db, line: &Line<'_>) -> QueryResult<EventId> {
    let (length, head): (i64, String) =
        audit_chains::table.find(line.chain).select((audit_chains::length, audit_chains::head)).first(db)?;
    let sequence = length.saturating_add(1);
    let hash = hash(
        line.chain,
        sequence,
        line.at,
        line.actor,
        line.action.as_str(),
        line.subject.kind.as_str(),
        line.subject.id,
        line.detail,
        &head,
    );
    diesel::update(audit_chains::table.find(line.chain))
        .set((audit_chains::length.eq(sequence), audit_chains::head.eq(&hash)))
        .execute(db)?;
    diesel::insert_into(audit_events::table)
        .values((
            audit_events::organisation_id.eq(line.chain),
            audit_events::sequence.eq(sequence),
            audit_events::happened_at.eq(line.at),
            audit_events::actor_id.eq(line.actor),
            audit_events::action.eq(line.action.as_str()),
            audit_events::subject_kind.eq(line.subject.kind.as_str()),
            audit_events::subject_id.eq(line.subject.id),
            audit_events::detail.eq(line.detail),
            audit_events::previous.eq(&head),
            audit_events::hash.eq(&hash),
        ))
        .returning(audit_events::id)
        .get_result(db)
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
