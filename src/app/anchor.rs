//! Anchors: where every chain ends, signed, in one line that is kept outside the database. Whoever cuts lines off a chain, or makes
//! it anew, does not have the lines that were anchored before.

use super::{context::Service, error::Error};
use crate::{
    db::{
        audit::{self, Head},
        connection::Db,
        duties, people,
        transaction::SYSTEM,
    },
    domain::{
        appointment::DutyKind,
        event::{Action, Subject, SubjectKind},
        ids::OrganisationId,
        instant::Instant,
        letter::LetterKind,
    },
    mail::words,
};

const PURPOSE: &str = "anchor";
/// What a line begins with: the name of this form.
const FORM: &str = "ipp-anchor-1";

/// The line of this moment, without an end: form, instant, key, the heads of all chains, signature.
pub fn line(service: &Service, now: Instant) -> Result<String, Error> {
    let heads = service.find(audit::heads)?;
    let heads: Vec<String> =
        heads.iter().filter(|head| head.length > 0).map(|head| format!("{}:{}:{}", head.chain, head.length, head.seal)).collect();
    let said = format!("{FORM} {now} {} {}", service.secret.id(), heads.join(" "));
    let signature = service.secret.code(PURPOSE, &said);
    Ok(format!("{said} {signature}"))
}

/// The day of a line, in UTC; none when it is no anchor.
pub fn day_of(line: &str) -> Option<&str> {
    line.strip_prefix(FORM)?.strip_prefix(' ')?.split_once('T').map(|(day, _)| day)
}

/// Holds the chains against the anchors of a file: a sentence for each that is not met.
pub fn compare(service: &Service, text: &str) -> Result<Vec<String>, Error> {
    service.find(|db| {
        let mut faults = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let number = index.saturating_add(1);
            match read(service, line.trim()) {
                None => faults.push(format!("anchor, line {number}: it is not signed by this installation")),
                Some((at, heads)) => {
                    for head in heads {
                        faults.extend(missed(db, &head)?.map(|fault| format!("anchor of {at} (line {number}): {fault}")));
                    }
                }
            }
        }
        Ok(faults)
    })
}

fn missed(db: &mut Db, head: &Head) -> diesel::QueryResult<Option<String>> {
    let Head { chain, length, seal } = head;
    Ok(match audit::seal_of(db, *chain, *length)? {
        None => Some(format!("audit chain {chain} had {length} lines, and is shorter now")),
        Some(kept) if kept != *seal => Some(format!("audit chain {chain} had another line {length} than it has now")),
        Some(_) => None,
    })
}

/// Instant and heads of a line that an installation with this key signed.
fn read<'l>(service: &Service, line: &'l str) -> Option<(&'l str, Vec<Head>)> {
    let (said, signature) = line.rsplit_once(' ')?;
    let mut words = said.split(' ');
    let (form, at, key) = (words.next()?, words.next()?, words.next()?);
    if form != FORM || service.secret.code_under(key, PURPOSE, said)? != signature {
        return None;
    }
    let head = |word: &str| {
        let mut parts = word.split(':');
        let (chain, length, seal) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.to_owned());
        Some(Head { chain: OrganisationId(chain), length, seal })
    };
    let heads: Option<Vec<Head>> = words.filter(|word| !word.is_empty()).map(head).collect();
    Some((at, heads?))
}

/// Sends the line of a day to every security contact, once. Answers how many letters it enqueued.
pub fn send(service: &Service, line: &str, now: Instant) -> Result<usize, Error> {
    let contacts = service.find(|db| duties::everywhere(db, DutyKind::SecurityContact, now.day()))?;
    let mut sent = 0_usize;
    for contact in contacts {
        let once = format!("anchor:{}:{contact}", now.day());
        if service.find(|db| crate::db::letters::is_enqueued(db, &once))? {
            continue;
        }
        service.write_unsigned(SYSTEM, now, |tx| {
            let to = people::load(tx.db, contact)?;
            tx.letter(once.clone(), LetterKind::Anchor, &to, &words::anchor(&to.name, line, &service.public_url), None)?;
            let detail = [("letter", LetterKind::Anchor.as_str().to_owned())];
            tx.record(None, Action::NoticeGiven, Subject::new(SubjectKind::Person, contact), &detail)
        })?;
        sent = sent.saturating_add(1);
    }
    Ok(sent)
}
