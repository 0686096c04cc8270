//! Enrolling a person.

use maud::{Markup, html};

use crate::{
    app::{
        enrol::{self, Enrol},
        enrolment_list::{self, Choices, Posted},
        error::{Error, FieldErrors},
    },
    domain::{calendar, ids::PersonId, role::Role},
    web::{
        answer::Answer,
        form::Form,
        html::{Tone, button, date_input, error_summary, form_tag, notice, select_field},
        pages::places,
        visit::{Shown, Visit},
    },
};

/// The form.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let form = visit.read(|view| {
        let choices = enrolment_list::choices(view, places::wanted(visit))?;
        let newest = choices.editions.first().map(|(id, _)| id.to_string()).unwrap_or_default();
        Ok(Form::blank().with("edition", newest).with_day("start", view.today))
    })?;
    page(visit, Shown::fresh(form))
}

/// Enrols.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        let choices =
            visit.read(|view| enrolment_list::choices(view, visit.request.form.trimmed("organisation").parse().ok()))?;
        enrol::enrol(&act, &parse(&visit.request.form, &choices)?)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/enrolments/{id}?done=enrolled"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn parse(form: &Form, choices: &Choices) -> Result<Enrol, Error> {
    let mut errors = FieldErrors::default();
    let person = errors.keep("person", form.value("person").parse::<PersonId>().map_err(|_| "Choose who is enrolled"));
    let posted = person.and_then(|chosen| choices.people.iter().find(|one| one.person == chosen)).map(|one| one.role);
    let role = match form.value("role") {
        // Most people are enrolled for the role they are posted in.
        "" => posted,
        typed => errors.keep("role", typed.parse::<Role>().map_err(|_| "Choose the role")),
    };
    if person.is_some() && posted.is_none() {
        errors.add("person", "Choose a person from the list");
    }
    let edition = errors.keep("edition", form.value("edition").parse().map_err(|_| "Choose the edition of the curriculum"));
    let start = form.day("start").and_then(|day| day.ok_or_else(|| "must be given".to_owned()));
    let start = errors.keep("start", start.map_err(|why| format!("The first day {why}")));
    match (person, role, edition, start) {
        (Some(person), Some(role), Some(edition), Some(starts_on)) if errors.is_empty() => {
            Ok(Enrol { organisation: choices.organisation.id, person, role, edition, starts_on })
        }
        _ => Err(Error::Invalid(errors)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let wanted = places::wanted(visit).or_else(|| shown.form.trimmed("organisation").parse().ok());
        let choices = enrolment_list::choices(view, wanted)?;
        let content = html! {
            (error_summary(&shown.form))
            h1 { span.caption { (choices.organisation.name) } "Enrol a person" }
            (places::choose("/enrolments/new", &choices.places))
            @if let Some(refusal) = &choices.refusal { (notice(Tone::Warn, html! { p { (refusal) } })) }
            @if choices.people.is_empty() {
                p { "Nobody is posted in an intelligence role here today. Ask a system administrator to enter the posting first." }
            } @else if choices.people.iter().all(|one| one.enrolled) {
                p { "Everyone posted in an intelligence role here is on the programme already." }
            } @else {
                (form_tag("/enrolments", &visit.tokens()?, fields(&shown.form, &choices)))
            }
        };
        visit.page(&view.actor, shown.page("Enrol a person").under("Enrolments", "/enrolments"), content)
    })
}

fn described(one: &Posted) -> String {
    let role = one.role.label().to_lowercase();
    match one.certified_until {
        Some(last) => format!("{}, {role} (holds a certificate until {})", one.name, calendar::long(last)),
        None => format!("{}, {role}", one.name),
    }
}

fn fields(form: &Form, choices: &Choices) -> Markup {
    let people: Vec<(String, String)> =
        choices.people.iter().filter(|one| !one.enrolled).map(|one| (one.person.to_string(), described(one))).collect();
    let roles: Vec<(String, String)> = Role::ALL.iter().map(|role| (role.as_str().to_owned(), role.label().to_owned())).collect();
    let editions: Vec<(String, String)> = choices.editions.iter().map(|(id, title)| (id.to_string(), title.clone())).collect();
    let settings = &choices.organisation.settings;
    let hint = format!(
        "Today, or a day since the posting began. The programme is due {} months after it, and an award is expected from month {}; \
         the next page shows both days.",
        settings.due_months, settings.earliest_months
    );
    html! {
        (places::kept(&choices.places))
        (select_field(form, "person", "Who", &people).blank("Choose…").hint("People posted in an intelligence role here today who are not on the programme for it."))
        (select_field(form, "role", "For which role", &roles).blank("The role they are posted in"))
        (select_field(form, "edition", "Edition of the curriculum", &editions).blank("Choose…")
            .hint("Its core and role criteria, and your own bolt-ons in force on the first day, are fixed when you enrol."))
        (date_input(form, "start", "First day").hint(&hint))
        div.actions { (button("Enrol")) a href="/enrolments" { "Cancel" } }
    }
}
