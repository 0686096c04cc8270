//! From what was typed to an organisation, and back.

use super::super::super::{form::Form, text::Text, visit::Shown};
use crate::{
    app::{error::FieldErrors, save_organisation},
    domain::{
        ids::OrganisationId,
        organisation::{Organisation, OrganisationKind, Settings},
    },
};

/// What an organisation is called.
pub const NAME: Text = Text::new("name", "Name", 200);
/// The beginning of its certificates' numbers.
pub const CODE: Text = Text::new("code", "Code", 8);

/// One number an organisation sets for itself.
pub struct Number {
    /// The field.
    pub name: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What it does.
    pub does: &'static str,
    /// Where it is kept.
    pub of: fn(&mut Settings) -> &mut u32,
}

/// The numbers, in the order they are asked for.
pub const NUMBERS: [Number; 8] = [
    Number {
        name: "earliest_months",
        label: "Months to the earliest expected completion",
        does: "An award before then needs a reason.",
        of: |settings| &mut settings.earliest_months,
    },
    Number {
        name: "due_months",
        label: "Months to the due day",
        does: "After the due day an enrolment is overdue.",
        of: |settings| &mut settings.due_months,
    },
    Number {
        name: "behind_after_months",
        label: "Months before pace is judged",
        does: "Nobody counts as behind before then.",
        of: |settings| &mut settings.behind_after_months,
    },
    Number {
        name: "behind_below_percent",
        label: "Per cent of the plan below which someone is behind",
        does: "The plan spreads the criteria evenly from the start to the due day.",
        of: |settings| &mut settings.behind_below_percent,
    },
    Number {
        name: "certificate_years",
        label: "Years a certificate is valid",
        does: "Counted from the day of issue, for certificates issued from now on.",
        of: |settings| &mut settings.certificate_years,
    },
    Number {
        name: "renewal_window_months",
        label: "Months of the renewal window",
        does: "It opens this long before the day after the last valid day.",
        of: |settings| &mut settings.renewal_window_months,
    },
    Number {
        name: "currency_months",
        label: "Months after which work is flagged as old",
        does: "Older work may still be submitted: trainee and assessor are warned.",
        of: |settings| &mut settings.currency_months,
    },
    Number {
        name: "start_back_months",
        label: "Months an enrolment may be entered late",
        does: "A first day that lies further back needs a reason.",
        of: |settings| &mut settings.start_back_months,
    },
];

impl Number {
    /// What it does, and the programme's own number.
    pub fn hint(&self) -> String {
        let usual = *(self.of)(&mut Settings::default());
        format!("{} The programme’s own number is {usual}.", self.does)
    }
}

/// The fields with their labels.
pub fn labels() -> Vec<(&'static str, &'static str)> {
    let first = [
        (CODE.name, CODE.label),
        (NAME.name, NAME.label),
        ("kind", "Kind"),
        ("licence_from", "First day of the licence"),
        ("licence_until", "Last day of the licence"),
        ("mandatory", "The programme is mandatory"),
    ];
    let last = [("line_manager_may_assess", "A line manager may assess")];
    first.into_iter().chain(NUMBERS.iter().map(|number| (number.name, number.label))).chain(last).collect()
}

/// A form holding an organisation as it stands.
pub fn filled(organisation: &Organisation) -> Form {
    let form = Form::blank()
        .with("code", &organisation.code)
        .with("name", &organisation.name)
        .with("kind", organisation.kind.as_str())
        .with_day("licence_from", organisation.licence_from)
        .with_day("licence_until", organisation.licence_until);
    let form = if organisation.mandatory { form.with("mandatory", "yes") } else { form };
    with_settings(form, &organisation.settings)
}

/// The same form with the settings in it.
pub fn with_settings(mut form: Form, settings: &Settings) -> Form {
    let mut settings = *settings;
    for number in &NUMBERS {
        form = form.with(number.name, (number.of)(&mut settings).to_string());
    }
    if settings.line_manager_may_assess { form.with("line_manager_may_assess", "yes") } else { form }
}

/// The form as it was sent, with what stands now wherever it was left as it had been shown.
pub fn merged(shown: &Shown, stands: &Form) -> Form {
    let sent = save_organisation::facts(&read(&shown.form, OrganisationId(0)).0);
    let labels = labels();
    let called = sent.into_iter().map(|fact| fact.labelled(&labels)).collect::<Vec<_>>();
    shown.merged(stands, &called, &labels)
}

/// Reads the form, with what is wrong with it. Whatever could not be read has a stand-in, so that the rest can be judged
/// in the same round.
pub fn read(form: &Form, id: OrganisationId) -> (Organisation, FieldErrors) {
    let mut errors = FieldErrors::default();
    let name = NAME.read(form, &mut errors);
    let code = CODE.read(form, &mut errors).to_uppercase();
    let kind = errors.keep("kind", form.value("kind").parse().map_err(|_| "Choose the kind of organisation"));
    let licence_from = form.needed_day(&mut errors, "licence_from", "first day of the licence");
    let licence_until = form.needed_day(&mut errors, "licence_until", "last day of the licence");
    let mut settings = Settings { line_manager_may_assess: form.has("line_manager_may_assess", "yes"), ..Settings::default() };
    for number in &NUMBERS {
        let read = form.trimmed(number.name).parse().map_err(|_| format!("{}: enter a whole number", number.label));
        if let Some(value) = errors.keep(number.name, read) {
            *(number.of)(&mut settings) = value;
        }
    }
    let organisation = Organisation {
        id,
        code,
        name,
        kind: kind.unwrap_or(OrganisationKind::PoliceForce),
        licence_from: licence_from.unwrap_or_default(),
        licence_until: licence_until.unwrap_or_default(),
        mandatory: form.has("mandatory", "yes"),
        settings,
        version: 0,
    };
    (organisation, errors)
}
