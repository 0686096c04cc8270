//! Publishes an edition from a file. Once published it never changes: the same code is refused a second time.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{context::Service, error::Error};
use crate::{
    db::{curricula, organisations, transaction::SYSTEM},
    domain::{
        curriculum::{Criterion, Edition, KindOfWork, Unit, UnitKind},
        event::{Action, Subject, SubjectKind},
        ids::{CriterionId, EditionId, UnitId},
        instant::Instant,
        refusal::Refusal,
        role::Role,
    },
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    code: String,
    title: String,
    demonstration: bool,
    published_on: NaiveDate,
    organisation: Option<String>,
    replaces: Option<String>,
    kinds_of_work: Vec<Kind>,
    units: Vec<UnitEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    code: String,
    title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitEntry {
    code: String,
    title: String,
    kind: String,
    role: Option<String>,
    criteria: Vec<CriterionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionEntry {
    code: String,
    text: String,
    look_for: String,
    kinds_of_work: Vec<String>,
    evidence_minimum: u32,
}

/// Publishes the edition written in `json`.
pub fn publish(service: &Service, json: &str, now: Instant) -> Result<EditionId, Error> {
    let file: File = serde_json::from_str(json)
        .map_err(|error| Error::from(Refusal::because(format!("The curriculum file cannot be read: {error}"))))?;
    let kinds: Vec<KindOfWork> =
        file.kinds_of_work.iter().map(|kind| KindOfWork { code: kind.code.clone(), title: kind.title.clone() }).collect();
    service.write_unsigned(SYSTEM, now, |tx| {
        if curricula::is_published(tx.db, &file.code)? {
            return Err(Refusal::because(format!(
                "Edition {} is already published, and a published edition never changes.",
                file.code
            ))
            .into());
        }
        let organisation = match &file.organisation {
            None => None,
            Some(code) => Some(organisations::by_code(tx.db, code)?.ok_or_else(|| {
                Refusal::because(format!("There is no organisation with the code {code} to own this edition."))
            })?),
        };
        let replaced = match &file.replaces {
            None => None,
            Some(code) => Some(
                curricula::by_code(tx.db, code)?
                    .ok_or_else(|| Refusal::because(format!("There is no edition with the code {code} to be replaced.")))?,
            ),
        };
        let edition = Edition {
            id: EditionId(0),
            code: file.code.clone(),
            title: file.title.clone(),
            demonstration: file.demonstration,
            published_on: file.published_on,
            organisation,
            replaces: replaced,
            units: file.units.iter().map(|entry| unit(entry, organisation.is_some())).collect::<Result<_, _>>()?,
        };
        if let Some(replaced) = replaced {
            let earlier = tx.service.shelf.edition(tx.db, replaced)?;
            edition.check_replaces(&earlier)?;
        }
        curricula::set_kinds_of_work(tx.db, &kinds)?;
        let id = curricula::publish(tx.db, &edition).map_err(|error| {
            let error = Error::from(error);
            if error.is_duplicate("editions", "replace") {
                return Refusal::because("Another edition has taken its place already: name that one instead.").into();
            }
            Error::from(Refusal::because(format!("The edition cannot be published: {error}. Are all its kinds of work known?")))
        })?;
        tx.record(None, Action::EditionPublished, Subject::new(SubjectKind::Edition, id), &[("code", file.code.clone())])?;
        Ok(id)
    })
}

fn unit(entry: &UnitEntry, bolt_on: bool) -> Result<Unit, Refusal> {
    let wrong = |what: &str| Refusal::because(format!("Unit {}: {what}.", entry.code));
    let kind: UnitKind = entry.kind.parse().map_err(|_| wrong("its kind must be core, role or bolt_on"))?;
    if (kind == UnitKind::BoltOn) != bolt_on {
        return Err(wrong("bolt-on units belong to an edition of an organisation, and no others do"));
    }
    let role = match &entry.role {
        None => None,
        Some(role) => Some(role.parse::<Role>().map_err(|_| wrong("its role is not one of the nine"))?),
    };
    if (kind == UnitKind::Role) != role.is_some() {
        return Err(wrong("a role unit names its role, and no other does"));
    }
    if entry.criteria.is_empty() {
        return Err(wrong("it has no criteria"));
    }
    let criteria = entry
        .criteria
        .iter()
        .map(|criterion| Criterion {
            id: CriterionId(0),
            code: criterion.code.clone(),
            text: criterion.text.clone(),
            look_for: criterion.look_for.clone(),
            evidence_minimum: criterion.evidence_minimum.max(1),
            kinds_of_work: criterion.kinds_of_work.clone(),
        })
        .collect();
    Ok(Unit { id: UnitId(0), code: entry.code.clone(), title: entry.title.clone(), kind, role, criteria })
}
