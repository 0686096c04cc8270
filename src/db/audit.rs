//! The audit chain of each organisation: every line holds the seal of the line before it, and the digests of the rows that its
//! act made or changed.

use std::collections::HashMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use diesel::{prelude::*, result::QueryResult};
use sha2::{Digest, Sha256};

use super::{
    connection::{Db, on_either},
    dialect,
    schema::{audit_chains, audit_events},
    steps::{Place, Steps},
    transaction::attempt,
    witness::{self, DIGEST, TABLES, Table, Witness},
};
use crate::{
    domain::{
        event::{Action, Subject},
        ids::{EventId, OrganisationId, PersonId},
        instant::Instant,
    },
    secret::Secret,
};

/// What a seal is made for: no other code of the key is one.
const PURPOSE: &str = "line of an audit chain";

/// One line, as it will be sealed.
#[derive(Debug, Clone)]
pub struct Line {
    /// When.
    pub at: Instant,
    /// Who; nobody for a job.
    pub actor: Option<PersonId>,
    /// What.
    pub action: Action,
    /// To what.
    pub subject: Subject,
    /// Ids, days and words; never free text.
    pub detail: String,
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
    lines: Vec<(Line, Vec<Witness>)>,
}

impl Chain {
    /// Takes the lock of a chain, before the first read of a write transaction.
    pub(super) fn lock(db: &mut Db, organisation: OrganisationId) -> QueryResult<Self> {
        let (length, head) = dialect::lock_chain(db, organisation)?;
        Ok(Self { organisation, length, head, lines: Vec::new() })
    }

    /// Whose chain it is.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    /// Whether this transaction appends anything.
    pub fn has_grown(&self) -> bool {
        !self.lines.is_empty()
    }

    /// Appends a line, which is sealed and written as the transaction ends, when what it did is known to the last row.
    pub fn append(&mut self, line: Line) {
        self.append_witness(line, Vec::new());
    }

    /// Appends a line that witnesses rows which its act did not change.
    pub fn append_witness(&mut self, line: Line, rows: Vec<Witness>) {
        self.lines.push((line, rows));
    }

    /// Writes the lines, the last of them with whatever rows the transaction has changed, and where the chain now ends: the last
    /// step of the transaction. Answers that end, if it is another.
    pub(super) fn close(mut self, db: &mut Db, secret: &Secret) -> QueryResult<Option<Head>> {
        let changed = witness::changed(db)?;
        match self.lines.last_mut() {
            Some((_, rows)) => rows.extend(changed),
            None if changed.is_empty() => return Ok(None),
            None => return Err(unwitnessed(&changed)),
        }
        let key_id = secret.id();
        for (line, rows) in &self.lines {
            let sequence = self.length.saturating_add(1);
            let kept = witness::write(rows);
            let fields = Fields {
                chain: self.organisation,
                sequence,
                at: line.at,
                actor: line.actor,
                action: line.action.as_str(),
                kind: line.subject.kind.as_str(),
                subject: line.subject.id,
                detail: &line.detail,
                witness: &kept,
                previous: &self.head,
            };
            let seal = secret.code(PURPOSE, &fields.sealed());
            on_either!(db, |c| diesel::insert_into(audit_events::table)
                .values((
                    audit_events::organisation_id.eq(self.organisation),
                    audit_events::sequence.eq(sequence),
                    audit_events::happened_at.eq(line.at),
                    audit_events::actor_id.eq(line.actor),
                    audit_events::action.eq(line.action.as_str()),
                    audit_events::subject_kind.eq(line.subject.kind.as_str()),
                    audit_events::subject_id.eq(line.subject.id),
                    audit_events::detail.eq(&line.detail),
                    audit_events::witness.eq(&kept),
                    audit_events::previous.eq(&self.head),
                    audit_events::hash.eq(&seal),
                    audit_events::key_id.eq(&key_id),
                ))
                .execute(c))?;
            (self.length, self.head) = (sequence, seal);
        }
        on_either!(db, |c| diesel::update(audit_chains::table.find(self.organisation))
            .set((audit_chains::length.eq(self.length), audit_chains::head.eq(&self.head)))
            .execute(c))?;
        Ok(Some(Head { chain: self.organisation, length: self.length, seal: self.head }))
    }
}

/// Rows were changed, and no event says so: the transaction does not happen.
pub(super) fn unwitnessed(changed: &[Witness]) -> diesel::result::Error {
    let tables: Vec<&str> = changed.iter().map(|row| row.table).collect();
    witness::fault(format!("no event accounts for what was changed in {}", tables.join(", ")))
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

/// What a line says, as it is sealed.
struct Fields<'a> {
    chain: OrganisationId,
    sequence: i64,
    at: Instant,
    actor: Option<PersonId>,
    action: &'a str,
    kind: &'a str,
    subject: i64,
    detail: &'a str,
    witness: &'a str,
    previous: &'a str,
}

impl Fields<'_> {
    // JSON keeps the fields apart whatever they hold.
    fn sealed(&self) -> String {
        let Self { chain, sequence, at, actor, action, kind, subject, detail, witness, previous } = self;
        let actor = actor.map(|person| person.0);
        serde_json::json!([chain.0, sequence, at.to_string(), actor, action, kind, subject, detail, witness, previous])
            .to_string()
    }

    /// The hash of a line that was written before lines were sealed.
    fn hashed(&self) -> String {
        let Self { chain, sequence, at, actor, action, kind, subject, detail, witness: _, previous } = self;
        let actor = actor.map(|person| person.to_string()).unwrap_or_default();
        let fields = serde_json::json!([chain.0, sequence, at.to_string(), actor, action, kind, subject, detail, previous]);
        hex::encode(Sha256::digest(fields.to_string()))
    }
}

/// Under which key the last line of each chain is sealed: the id of the key, or nothing for a line of before lines were sealed.
pub fn last_keys(db: &mut Db) -> QueryResult<Vec<(OrganisationId, String)>> {
    let mut keys = Vec::new();
    for head in heads(db)?.into_iter().filter(|head| head.length > 0) {
        let key = audit_events::table
            .filter(audit_events::organisation_id.eq(head.chain))
            .filter(audit_events::sequence.eq(head.length))
            .select(audit_events::key_id)
            .first(db)
            .optional()?;
        keys.extend(key.map(|key: String| (head.chain, key)));
    }
    Ok(keys)
}

/// The chains that hold lines of before lines were sealed, and none since.
pub fn unsealed_chains(db: &mut Db) -> QueryResult<Vec<OrganisationId>> {
    Ok(last_keys(db)?.into_iter().filter(|(_, key)| key.is_empty()).map(|(chain, _)| chain).collect())
}

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Whose chain.
    pub chain: OrganisationId,
    /// Its lines.
    pub length: i64,
    /// The seal of the last.
    pub seal: String,
}

/// Where every chain ends.
pub fn heads(db: &mut Db) -> QueryResult<Vec<Head>> {
    heads_after(db, OrganisationId(-1), i64::MAX)
}

fn heads_after(db: &mut Db, after: OrganisationId, limit: i64) -> QueryResult<Vec<Head>> {
    audit_chains::table
        .filter(audit_chains::organisation_id.gt(after))
        .limit(limit)
        .order(audit_chains::organisation_id)
        .select((audit_chains::organisation_id, audit_chains::length, audit_chains::head))
        .load(db)
        .map(|rows| rows.into_iter().map(|(chain, length, seal)| Head { chain, length, seal }).collect())
}

/// The seal of a line, if the chain is that long.
pub fn seal_of(db: &mut Db, chain: OrganisationId, sequence: i64) -> QueryResult<Option<String>> {
    audit_events::table
        .filter(audit_events::organisation_id.eq(chain))
        .filter(audit_events::sequence.eq(sequence))
        .select(audit_events::hash)
        .first(db)
        .optional()
}

type Row =
    (EventId, OrganisationId, i64, Instant, Option<PersonId>, String, String, i64, String, String, String, (String, String));

/// How many lines and rows are looked at in one step.
const STEP: i64 = 2_000;

/// A row as the last event about it left it: the event, and the first half of the digest; none when it was removed.
type Left = (EventId, Option<[u8; 16]>);

/// What the chains say, replayed.
struct Replay<'s> {
    secret: &'s Secret,
    ends: HashMap<OrganisationId, End>,
    left: Vec<HashMap<Key, Left>>,
    faults: Vec<String>,
}

#[derive(Default)]
struct End {
    length: i64,
    seal: String,
    /// Whether the last line is of before lines were sealed.
    unsealed: bool,
    /// Whether the last line adopts what was recorded before.
    adopting: bool,
    /// The key of the last line, when it is not known.
    unknown_key: Option<String>,
}

/// Most rows are named by a number, and there are many of them.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Number(i64),
    Words(Box<str>),
}

impl Key {
    fn of(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Words(text.into()), Self::Number)
    }
}

fn first_half(digest: &str) -> Option<[u8; 16]> {
    let bytes = URL_SAFE_NO_PAD.decode(digest.get(..DIGEST)?).ok()?;
    bytes.first_chunk().copied()
}

/// Replays every chain, and holds every fact row against the last event about it: a sentence for each fault. `progress` is told
/// of each step.
pub fn verify(db: &mut Db, secret: &Secret, progress: &mut dyn FnMut(&str, i64)) -> QueryResult<Vec<String>> {
    let left = TABLES.iter().map(|_| HashMap::new()).collect();
    let mut replay = Replay { secret, ends: HashMap::new(), left, faults: Vec::new() };
    let (mut events, mut seen) = (Steps::through("audit_events", &["id"], STEP), 0_i64);
    while let Some(rows) = events.take(db, &mut replay.faults, load_events)? {
        seen = seen.saturating_add(i64::try_from(rows.len()).unwrap_or(STEP));
        rows.iter().for_each(|row| replay.take(row));
        progress("events", seen);
    }
    let mut ends = Steps::through("audit_chains", &["organisation_id"], STEP);
    while let Some(heads) = ends.take(db, &mut replay.faults, load_heads)? {
        replay.compare_ends(heads);
    }
    replay.compare_headless(&ends);
    for (table, left) in TABLES.iter().zip(std::mem::take(&mut replay.left)) {
        replay.compare_rows(db, table, left, progress)?;
    }
    Ok(replay.faults)
}

fn load_events(db: &mut Db, after: &Place, limit: i64) -> QueryResult<Vec<(Place, Row)>> {
    let rows: Vec<Row> = audit_events::table
        .filter(audit_events::id.gt(after.id::<EventId>()))
        .order(audit_events::id)
        .limit(limit)
        .select((
            audit_events::id,
            audit_events::organisation_id,
            audit_events::sequence,
            audit_events::happened_at,
            audit_events::actor_id,
            audit_events::action,
            audit_events::subject_kind,
            audit_events::subject_id,
            audit_events::detail,
            audit_events::previous,
            audit_events::hash,
            (audit_events::witness, audit_events::key_id),
        ))
        .load(db)?;
    Ok(rows.into_iter().map(|row| (Place::after_row(row.0.0), row)).collect())
}

fn load_heads(db: &mut Db, after: &Place, limit: i64) -> QueryResult<Vec<(Place, Head)>> {
    // Chain 0 is that of the system itself.
    let after = if after.is_before_all() { OrganisationId(-1) } else { after.id() };
    let rows: Vec<Head> = heads_after(db, after, limit)?;
    Ok(rows.into_iter().map(|head| (Place::after_row(head.chain.0), head)).collect())
}

impl Replay<'_> {
    fn take(&mut self, row: &Row) {
        let (id, chain, sequence, at, actor, action, kind, subject, detail, previous, kept, (witness, key_id)) = row;
        let end = self.ends.entry(*chain).or_default();
        let fields = Fields {
            chain: *chain,
            sequence: *sequence,
            at: *at,
            actor: *actor,
            action,
            kind,
            subject: *subject,
            detail,
            witness,
            previous: &end.seal,
        };
        let is_unsealed = key_id.is_empty();
        let computed =
            if is_unsealed { Some(fields.hashed()) } else { self.secret.code_under(key_id, PURPOSE, &fields.sealed()) };
        let is_unknown = computed.is_none();
        let adopting = action == Action::RecordAdopted.as_str();
        let expected = end.length.saturating_add(1);
        let line = format!("audit chain {chain}, line {expected} (event {id}, {action})");
        let follows = *sequence == expected && *previous == end.seal;
        let fault = match computed {
            _ if !follows => Some(format!("{line}: it does not follow from the line before it")),
            // Told once: whatever was sealed under it cannot be known.
            None if end.unknown_key.as_ref() == Some(key_id) => None,
            None => Some(format!(
                "{line}: it is sealed under the key {key_id}, which is neither SECRET_KEY nor in SECRET_KEY_PREVIOUS"
            )),
            Some(computed) if computed != *kept => Some(format!("{line}: it does not follow from the line before it")),
            Some(_) if is_unsealed && (!witness.is_empty() || (end.length > 0 && !end.unsealed)) => {
                Some(format!("{line}: it is not sealed, and lines before it are"))
            }
            Some(_) if end.unsealed && !is_unsealed && !adopting => {
                Some(format!("{line}: what was recorded before lines were sealed was never adopted"))
            }
            Some(_) if adopting && end.length > 0 && !end.unsealed && !end.adopting => {
                Some(format!("{line}: the record was adopted once more"))
            }
            Some(_) => None,
        };
        self.faults.extend(fault);
        // The next line is held against this one as it stands, so that each fault of a chain is told by itself.
        (end.length, end.unsealed, end.adopting) = (*sequence, is_unsealed, adopting);
        end.unknown_key = is_unknown.then(|| key_id.clone());
        end.seal.clone_from(kept);
        for (table, key, digest) in witness::lines(witness) {
            let known = TABLES.iter().position(|known| known.name == table).and_then(|index| self.left.get_mut(index));
            match known {
                Some(left) => drop(left.insert(Key::of(key), (*id, digest.and_then(first_half)))),
                None => self.faults.push(format!("event {id} ({action}): it witnesses {table}, which holds no facts")),
            }
        }
    }

    fn compare_ends(&mut self, heads: Vec<Head>) {
        for Head { chain, length, seal } in heads {
            let end = self.ends.remove(&chain).unwrap_or_default();
            if end.length != length || end.seal != seal {
                self.faults.push(format!(
                    "audit chain {chain}: it should hold {length} lines and end with its head, but ends with line {}",
                    end.length
                ));
            }
            if end.unsealed {
                self.faults
                    .push(format!("audit chain {chain}: it is not adopted yet: start `ipp serve` once with the new release"));
            }
        }
    }

    fn compare_headless(&mut self, heads: &Steps) {
        let mut left: Vec<_> = self.ends.keys().copied().filter(|chain| !heads.went_round(&chain.to_string())).collect();
        left.sort();
        self.faults.extend(left.iter().map(|chain| format!("audit chain {chain}: it has lines and no head")));
    }

    fn compare_rows(
        &mut self,
        db: &mut Db,
        table: &Table,
        mut left: HashMap<Key, Left>,
        progress: &mut dyn FnMut(&str, i64),
    ) -> QueryResult<()> {
        let name = table.name;
        let (mut steps, mut seen) = (Steps::through(name, table.keys, STEP), 0_i64);
        let load = |db: &mut Db, after: &Place, limit: i64| {
            let rows = witness::rows(db, table, after, limit)?;
            Ok(rows.into_iter().map(|row| (table.place(&row), row)).collect())
        };
        while let Some(rows) = steps.take(db, &mut self.faults, load)? {
            seen = seen.saturating_add(i64::try_from(rows.len()).unwrap_or(STEP));
            for row in &rows {
                let (key, digest) = (table.key(row), table.digest(row));
                match left.remove(&Key::of(&key)) {
                    None => self.faults.push(format!("{name} {key}: no event accounts for this row")),
                    Some((event, None)) => {
                        let by = named(db, event);
                        self.faults.push(format!("{name} {key}: it is here, and {by} removed it"));
                    }
                    Some((_, Some(kept))) if first_half(&digest) == Some(kept) => {}
                    Some((event, Some(_))) => {
                        let (by, kept) = (named(db, event), kept_by(db, event, name, &key));
                        let columns = table.differing(&kept.unwrap_or_default(), &digest).join(", ");
                        let columns = if columns.is_empty() { "the row".to_owned() } else { columns };
                        self.faults.push(format!("{name} {key}: {columns} is not as {by} left it"));
                    }
                }
            }
            progress(name, seen);
        }
        let mut gone: Vec<_> = left
            .into_iter()
            .filter(|(_, (_, digest))| digest.is_some())
            .map(|(key, (event, _))| match key {
                Key::Number(number) => (event, number.to_string()),
                Key::Words(words) => (event, words.into()),
            })
            .filter(|(_, key)| !steps.went_round(key))
            .collect();
        gone.sort_by_key(|(event, _)| *event);
        for (event, key) in gone {
            let by = named(db, event);
            self.faults.push(format!("{name} {key}: it is gone, and {by} left it there"));
        }
        Ok(())
    }
}

/// An event in words; by its number alone when nothing else of it can be read.
fn named(db: &mut Db, event: EventId) -> String {
    let query = audit_events::table.find(event).select((audit_events::organisation_id, audit_events::action));
    match attempt(db, |db| query.first::<(OrganisationId, String)>(db)) {
        Ok((chain, action)) => format!("event {event} ({action}, chain {chain})"),
        Err(_) => format!("event {event}"),
    }
}

fn kept_by(db: &mut Db, event: EventId, table: &str, key: &str) -> Option<String> {
    let query = audit_events::table.find(event).select(audit_events::witness);
    let witness = attempt(db, |db| query.first::<String>(db)).ok()?;
    let (.., digest) = witness::lines(&witness).find(|(name, row, _)| (*name, *row) == (table, key))?;
    digest.map(str::to_owned)
}
