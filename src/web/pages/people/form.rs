//! From what was typed to a person, a posting, a duty.

use chrono::NaiveDate;

use super::super::super::{form::Form, text::Text};
use crate::{
    app::error::{Error, FieldErrors},
    domain::{
        appointment::Duty,
        ids::{DutyId, OrganisationId, PersonId, PostingId},
        person::{Person, Posting},
        role::Role,
    },
};

/// What a person is called.
pub const NAME: Text = Text::new("name", "Name", 200);
/// The address at which they sign in.
pub const EMAIL: Text = Text::new("email", "E-mail address", 200);

/// Fields of name and address, for saying what was typed and not saved.
pub const LABELS: [(&str, &str); 2] = [(NAME.name, NAME.label), (EMAIL.name, EMAIL.label)];

/// A form holding a person as they stand.
pub fn filled(person: &Person) -> Form {
    Form::blank().with("version", person.version.to_string()).with("name", &person.name).with("email", &person.email)
}

/// Reads name and address.
pub fn name_and_address(form: &Form) -> Result<(String, String), Error> {
    let mut errors = FieldErrors::default();
    let name = NAME.read(form, &mut errors);
    let email = EMAIL.read(form, &mut errors);
    errors.check()?;
    Ok((name, email))
}

/// Reads the change of a person.
pub fn person(form: &Form, id: PersonId) -> Result<Person, Error> {
    let version = form.value("version").parse().map_err(|_| Error::BadForm)?;
    let (name, email) = name_and_address(form)?;
    Ok(Person { id, name, email, version })
}

/// Reads a new posting.
pub fn posting(form: &Form, person: PersonId) -> Result<Posting, Error> {
    let mut errors = FieldErrors::default();
    let organisation = organisation(form, &mut errors);
    let role = errors.keep("role", form.value("role").parse().map_err(|_| "Choose a role"));
    let from = form.needed_day(&mut errors, "from", "first day");
    let until = form.wanted_day(&mut errors, "until", "last day");
    let line_manager = match form.value("line_manager") {
        "" => None,
        typed => errors.keep("line_manager", typed.parse().map_err(|_| "Choose a line manager who is posted there")),
    };
    let (Some(organisation), Some(role), Some(from), true) = (organisation, role, from, errors.is_empty()) else {
        return Err(Error::Invalid(errors));
    };
    Ok(Posting { id: PostingId(0), person, organisation, role, from, until, line_manager })
}

/// Reads a new duty.
pub fn duty(form: &Form, person: PersonId) -> Result<Duty, Error> {
    let mut errors = FieldErrors::default();
    let kind = errors.keep("kind", form.value("kind").parse().map_err(|_| "Choose a duty"));
    let organisation = organisation(form, &mut errors);
    let roles: Result<Vec<Role>, _> = form.all("roles").map(str::parse).collect();
    let roles = errors.keep("roles", roles);
    let from = form.needed_day(&mut errors, "from", "first day");
    let until = form.wanted_day(&mut errors, "until", "last day");
    let (Some(kind), Some(organisation), Some(mut roles), Some(from), true) =
        (kind, organisation, roles, from, errors.is_empty())
    else {
        return Err(Error::Invalid(errors));
    };
    roles.sort_unstable();
    roles.dedup();
    Ok(Duty { id: DutyId(0), person, organisation, kind, roles, from, until })
}

/// Reads the last day of a posting or duty.
pub fn last_day(form: &Form) -> Result<NaiveDate, Error> {
    let mut errors = FieldErrors::default();
    match form.needed_day(&mut errors, "last", "last day") {
        Some(day) => Ok(day),
        None => Err(Error::Invalid(errors)),
    }
}

fn organisation(form: &Form, errors: &mut FieldErrors) -> Option<OrganisationId> {
    errors.keep("organisation", form.value("organisation").parse().map_err(|_| "Choose an organisation"))
}
