//! An administrator enters an organisation, or changes its licence and settings.

use super::{
    context::Act,
    error::{Error, FieldErrors},
    seen::Fact,
};
use crate::{
    db::{audit, connection::Db, organisations, transaction::SYSTEM},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::OrganisationId,
        organisation::{Organisation, Settings, read_code, read_name},
        permission::{self, AdministratorPermit},
    },
};

/// Enters a new organisation, with its own audit chain.
pub fn add(act: &Act<'_>, new: &Organisation) -> Result<OrganisationId, Error> {
    add_typed(act, new, &FieldErrors::default())
}

/// Changes an organisation.
pub fn change(act: &Act<'_>, changed: &Organisation) -> Result<OrganisationId, Error> {
    change_typed(act, changed, &FieldErrors::default())
}

/// Enters what a form says. What could not be read of it is in `faults`, and whatever else is wrong is said in the same round.
pub fn add_typed(act: &Act<'_>, new: &Organisation, faults: &FieldErrors) -> Result<OrganisationId, Error> {
    act.write(SYSTEM, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let new = &check(tx.db, &permit, new, faults)?;
        let id = organisations::insert(tx.db, &permit, new).map_err(taken)?;
        audit::open_chain(tx.db, id)?;
        tx.record(Action::OrganisationSaved, Subject::new(SubjectKind::Organisation, id), &detail(None, new))?;
        Ok(id)
    })
}

/// Changes what a form says; `faults` as for a new one.
pub fn change_typed(act: &Act<'_>, changed: &Organisation, faults: &FieldErrors) -> Result<OrganisationId, Error> {
    act.read(|view| {
        permission::may_administer(&view.actor)?;
        Ok(organisations::name(view.db, changed.id)?)
    })?;
    act.write(changed.id, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let changed = check(tx.db, &permit, changed, faults)?;
        let before = organisations::load(tx.db, changed.id)?;
        tx.check_shown(&facts(&before))?;
        let changed = &Organisation { version: before.version, ..changed };
        if !organisations::update(tx.db, &permit, changed).map_err(taken)? {
            return Err(Error::Stale("Somebody else changed this organisation at the same moment.".into()));
        }
        tx.record(
            Action::OrganisationSaved,
            Subject::new(SubjectKind::Organisation, changed.id),
            &detail(Some(&before), changed),
        )?;
        Ok(changed.id)
    })
}

/// What a form shows of an organisation, by the names of its fields.
pub fn facts(organisation: &Organisation) -> Vec<Fact> {
    let yes = |is: bool| if is { "yes" } else { "no" };
    let fact = |(name, value): (&'static str, String)| match name {
        "kind" => Fact::new(name, organisation.kind.label()),
        "licence_from" => Fact::day(name, Some(organisation.licence_from)),
        "licence_until" => Fact::day(name, Some(organisation.licence_until)),
        "mandatory" => Fact::new(name, yes(organisation.mandatory)),
        "line_manager_may_assess" => Fact::new(name, yes(organisation.settings.line_manager_may_assess)),
        _ => Fact::new(name, value),
    };
    fields(organisation).into_iter().map(fact).collect()
}

/// Fields of which an event says only that they changed: it holds no free text.
const FREE: [&str; 2] = ["code", "name"];

// What it is about, and which fields are other than they were: each can be of weight for a certificate, and none is personal.
fn detail(before: Option<&Organisation>, now: &Organisation) -> Vec<(&'static str, String)> {
    let mut detail = vec![
        ("licence_from", now.licence_from.to_string()),
        ("licence_until", now.licence_until.to_string()),
        ("mandatory", now.mandatory.to_string()),
    ];
    if let Some(before) = before {
        let changed = fields(before).into_iter().zip(fields(now)).filter(|((_, was), (_, is))| was != is);
        let said = changed.map(
            |((field, was), (_, is))| if FREE.contains(&field) { field.to_owned() } else { format!("{field}: {was} to {is}") },
        );
        detail.push(("fields", said.collect::<Vec<_>>().join("; ")));
    }
    detail
}

fn fields(organisation: &Organisation) -> [(&'static str, String); 15] {
    let Organisation { id: _, code, name, kind, licence_from, licence_until, mandatory, settings, version: _ } = organisation;
    let Settings {
        earliest_months,
        due_months,
        behind_after_months,
        behind_below_percent,
        certificate_years,
        renewal_window_months,
        currency_months,
        start_back_months,
        line_manager_may_assess,
    } = settings;
    [
        ("code", code.clone()),
        ("name", name.clone()),
        ("kind", kind.as_str().to_owned()),
        ("licence_from", licence_from.to_string()),
        ("licence_until", licence_until.to_string()),
        ("mandatory", mandatory.to_string()),
        ("earliest_months", earliest_months.to_string()),
        ("due_months", due_months.to_string()),
        ("behind_after_months", behind_after_months.to_string()),
        ("behind_below_percent", behind_below_percent.to_string()),
        ("certificate_years", certificate_years.to_string()),
        ("renewal_window_months", renewal_window_months.to_string()),
        ("currency_months", currency_months.to_string()),
        ("start_back_months", start_back_months.to_string()),
        ("line_manager_may_assess", line_manager_may_assess.to_string()),
    ]
}

const CODE_TAKEN: &str = "Another organisation has this code";
const NAME_TAKEN: &str = "Another organisation has this name";

/// The index judges in the end: somebody else may be entering the same at this moment.
fn taken(error: diesel::result::Error) -> Error {
    let error = Error::from(error);
    if error.is_duplicate("organisations", "code") {
        return Error::field("code", CODE_TAKEN);
    }
    if error.is_duplicate("organisations", "name") {
        return Error::field("name", NAME_TAKEN);
    }
    error
}

/// The organisation as it is kept, when nothing is wrong with it.
fn check(
    db: &mut Db,
    permit: &AdministratorPermit,
    organisation: &Organisation,
    faults: &FieldErrors,
) -> Result<Organisation, Error> {
    let mut found = FieldErrors::default();
    let tidied = tidied(organisation, &mut found);
    let (code, name) = organisations::taken(db, permit, &tidied)?;
    if code {
        found.add("code", CODE_TAKEN);
    }
    if name {
        found.add("name", NAME_TAKEN);
    }
    // A field that could not be read holds a stand-in, of which nothing is said.
    let mut errors = faults.clone();
    for (field, sentence) in found.iter().filter(|(field, _)| !is_about_unread(faults, field)) {
        errors.add(field, sentence);
    }
    errors.check()?;
    Ok(tidied)
}

fn is_about_unread(faults: &FieldErrors, field: &str) -> bool {
    let compared: &[&str] = match field {
        "licence_until" => &["licence_from", "licence_until"],
        "due_months" => &["earliest_months", "due_months"],
        _ => &[],
    };
    faults.of(field).is_some() || compared.iter().any(|other| faults.of(other).is_some())
}

/// The organisation as it is kept, before anything is asked of the records.
pub fn read(organisation: &Organisation) -> Result<Organisation, Error> {
    let mut errors = FieldErrors::default();
    let tidied = tidied(organisation, &mut errors);
    errors.check()?;
    Ok(tidied)
}

// With a code, a name, a licence that ends after it begins, and numbers within reason.
fn tidied(organisation: &Organisation, errors: &mut FieldErrors) -> Organisation {
    let code = errors.keep("code", read_code(&organisation.code)).unwrap_or_default();
    let name = errors.keep("name", read_name(&organisation.name)).unwrap_or_default();
    if organisation.licence_until < organisation.licence_from {
        errors.add("licence_until", "The last day of the licence must be the same as or after its first day");
    }
    let settings = &organisation.settings;
    let mut bounds = |field: &str, label: &str, value: u32, least: u32, most: u32| {
        if !(least..=most).contains(&value) {
            errors.add(field, format!("{label} must be between {least} and {most}"));
        }
    };
    bounds("earliest_months", "Months to the earliest expected completion", settings.earliest_months, 1, 60);
    bounds("due_months", "Months to the due day", settings.due_months, 1, 60);
    bounds("behind_after_months", "Months before pace is judged", settings.behind_after_months, 0, 60);
    bounds("behind_below_percent", "Per cent of the plan", settings.behind_below_percent, 1, 100);
    bounds("certificate_years", "Years a certificate is valid", settings.certificate_years, 1, 10);
    bounds("renewal_window_months", "Months of the renewal window", settings.renewal_window_months, 1, 24);
    bounds("currency_months", "Months after which work is flagged as old", settings.currency_months, 1, 120);
    bounds("start_back_months", "Months an enrolment may be entered late", settings.start_back_months, 0, 24);
    if settings.due_months < settings.earliest_months {
        errors.add("due_months", "The due day may not be before the earliest expected completion");
    }
    Organisation { code, name, ..organisation.clone() }
}
