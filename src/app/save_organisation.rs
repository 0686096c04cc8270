//! An administrator enters an organisation, or changes its licence and settings.

use super::{
    context::Act,
    error::{Error, FieldErrors},
};
use crate::{
    db::{audit, organisations, transaction::SYSTEM},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::OrganisationId,
        organisation::{Organisation, read_code},
        permission,
    },
};

/// Enters a new organisation, with its own audit chain.
pub fn add(act: &Act<'_>, new: &Organisation) -> Result<OrganisationId, Error> {
    let new = &check(new)?;
    act.write(SYSTEM, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let id = organisations::insert(tx.db, &permit, new).map_err(taken)?;
        audit::open_chain(tx.db, id)?;
        tx.record(Action::OrganisationSaved, Subject::new(SubjectKind::Organisation, id), &detail(new))?;
        Ok(id)
    })
}

/// Changes an organisation.
pub fn change(act: &Act<'_>, changed: &Organisation) -> Result<OrganisationId, Error> {
    let changed = &check(changed)?;
    act.read(|view| {
        permission::may_administer(&view.actor)?;
        Ok(organisations::name(view.db, changed.id)?)
    })?;
    act.write(changed.id, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        if !organisations::update(tx.db, &permit, changed).map_err(taken)? {
            return Err(Error::Stale("Somebody else changed this organisation after you opened the page.".into()));
        }
        tx.record(Action::OrganisationSaved, Subject::new(SubjectKind::Organisation, changed.id), &detail(changed))?;
        Ok(changed.id)
    })
}

fn detail(organisation: &Organisation) -> [(&'static str, String); 3] {
    [
        ("licence_from", organisation.licence_from.to_string()),
        ("licence_until", organisation.licence_until.to_string()),
        ("mandatory", organisation.mandatory.to_string()),
    ]
}

fn taken(error: diesel::result::Error) -> Error {
    let error = Error::from(error);
    if error.is_duplicate("organisations", "code") {
        return Error::field("code", "Another organisation has this code");
    }
    if error.is_duplicate("organisations", "name") {
        return Error::field("name", "Another organisation has this name");
    }
    error
}

/// The organisation as it is kept: with a code, a name, a licence that ends after it begins, and numbers within reason.
pub fn check(organisation: &Organisation) -> Result<Organisation, Error> {
    let mut errors = FieldErrors::default();
    let code = errors.keep("code", read_code(&organisation.code)).unwrap_or_default();
    if organisation.name.is_empty() {
        errors.add("name", "Enter the name of the organisation");
    }
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
    if settings.due_months < settings.earliest_months {
        errors.add("due_months", "The due day may not be before the earliest expected completion");
    }
    errors.check()?;
    Ok(Organisation { code, ..organisation.clone() })
}
