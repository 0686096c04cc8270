//! From what was typed to a person, a posting, a duty.

use super::super::super::{form::Form, text::Text, visit::Shown};
use crate::{
    app::{
        error::{Error, FieldErrors},
        keep_postings::LastDay,
        seen::Fact,
    },
    domain::{
        ids::{DutyId, OrganisationId, PersonId, PostingId},
        person::{Person, Posting},
    },
};

/// What a person is called.
pub const NAME: Text = Text::new("name", "Name", 200);
/// The address at which they sign in.
pub const EMAIL: Text = Text::new("email", "E-mail address", 200);

/// The fields of name and address with their labels.
pub const LABELS: [(&str, &str); 2] = [(NAME.name, NAME.label), (EMAIL.name, EMAIL.label)];

/// A form holding a person as they stand.
pub fn filled(person: &Person) -> Form {
    Form::blank().with("name", &person.name).with("email", &person.email)
}

/// Reads name and address.
pub fn name_and_address(form: &Form) -> Result<(String, String), Error> {
    let mut errors = FieldErrors::default();
    let name = NAME.read(form, &mut errors);
    let email = EMAIL.read(form, &mut errors);
    errors.check()?;
    Ok((name, email))
}

/// The form as it was sent, with what stands now wherever it was left as it had been shown.
pub fn merged(shown: &Shown, stands: &Form) -> Form {
    let sent = [Fact::new(NAME.label, shown.form.trimmed(NAME.name)), Fact::new(EMAIL.label, shown.form.trimmed(EMAIL.name))];
    shown.merged(stands, &sent, &LABELS)
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

/// The field of the box that ends the posting before on the day before the new one.
pub const ENDS_BEFORE: &str = "ends_before";
/// The field that holds the duties that were named as ending with a posting.
pub const NAMED: &str = "named";

/// The duties that the page named before the posting was ended.
pub fn named_duties(form: &Form) -> Vec<DutyId> {
    form.all(NAMED).filter_map(|id| id.parse().ok()).collect()
}

/// Reads the last day of a posting.
pub fn last_day<'n>(form: &Form, named: &'n [DutyId]) -> Result<LastDay<'n>, Error> {
    let mut errors = FieldErrors::default();
    let reason = form.trimmed("reason").parse().ok();
    match form.needed_day(&mut errors, "last", "last day") {
        Some(last) => Ok(LastDay { last, reason, named }),
        None => Err(Error::Invalid(errors)),
    }
}

fn organisation(form: &Form, errors: &mut FieldErrors) -> Option<OrganisationId> {
    errors.keep("organisation", form.value("organisation").parse().map_err(|_| "Choose an organisation"))
}
