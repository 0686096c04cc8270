//! Enrolling a person.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::{
    app::{
        choosing::{Step, Wanted},
        enrol::{self, Enrol},
        enrolment_list::{self, Choices, Posted},
        error::{Error, FieldErrors},
    },
    domain::{calendar, ids::PersonId, role::Role},
    web::{
        answer::Answer,
        form::Form,
        html::{Tokens, Tone, button, date_input, error_summary, form_tag, notice, options, select_field, shown},
        pages::{
            choosing::{self, Choosing, Found},
            places,
        },
        text::Text,
        visit::{Shown, Visit},
    },
};

const PATH: &str = "/enrolments/new";

/// What is typed beside the choice of a person.
const TYPED: &[&str] = &["role", "edition", "start-day", "start-month", "start-year", LATE_REASON.name];

const LATE_REASON: Text = Text::new("late_reason", "Why it is entered only now", 500);

/// The form.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::fresh(choosing::typed(visit, "person", TYPED)))
}

/// Enrols.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let form = &visit.request.form;
    if choosing::is_again(form) {
        let kept = choosing::kept(form, &[TYPED, &["organisation"]].concat());
        return Ok(Answer::redirect(Choosing { path: PATH, field: "person", kept }.again()));
    }
    let outcome = (|| {
        let act = visit.act()?;
        let choices =
            visit.read(|view| enrolment_list::choices(view, form.trimmed("organisation").parse().ok(), who(visit, form)))?;
        enrol::enrol(&act, &parse(form, &choices)?)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/enrolments/{id}?done=enrolled"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn parse(form: &Form, choices: &Choices) -> Result<Enrol, Error> {
    let mut errors = FieldErrors::default();
    let person = errors.keep("person", form.value("person").parse::<PersonId>().map_err(|_| "Choose who is enrolled"));
    let posted = person.and_then(|chosen| choices.people.iter().find(|one| one.who.person == chosen)).map(|one| one.who.role);
    let role = match form.value("role") {
        // Most people are enrolled for the role they are posted in.
        "" => posted,
        typed => errors.keep("role", typed.parse::<Role>().map_err(|_| "Choose the role")),
    };
    if person.is_some() && posted.is_none() {
        errors.add("person", "Choose somebody who is posted here today");
    }
    let edition = errors.keep("edition", form.value("edition").parse().map_err(|_| "Choose the edition of the curriculum"));
    let start = form.day("start").and_then(|day| day.ok_or_else(|| "must be given".to_owned()));
    let start = errors.keep("start", start.map_err(|why| format!("The first day {why}")));
    let late_reason = LATE_REASON.read(form, &mut errors);
    match (person, role, edition, start) {
        (Some(person), Some(role), Some(edition), Some(starts_on)) if errors.is_empty() => {
            Ok(Enrol { organisation: choices.organisation.id, person, role, edition, starts_on, late_reason })
        }
        _ => Err(Error::Invalid(errors)),
    }
}

fn who<'a>(visit: &'a Visit<'_>, form: &Form) -> Wanted<'a> {
    Wanted { chosen: form.value("person").parse().ok(), search: choosing::search(visit) }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let wanted = places::wanted(visit).or_else(|| shown.form.trimmed("organisation").parse().ok());
        let who = who(visit, &shown.form);
        let choices = enrolment_list::choices(view, wanted, who)?;
        let content = html! {
            (summary(&shown.form, &choices))
            h1 { span.caption { (choices.organisation.name) } "Enrol a person" }
            (places::choose(PATH, &choices.places))
            @if let Some(refusal) = &choices.refusal { (notice(Tone::Warn, html! { p { (refusal) } })) }
            (asked(&shown.form, who.search, &choices, view.today, &visit.tokens()?))
        };
        visit.page(&view.actor, shown.page("Enrol a person").under("Enrolments", "/enrolments"), content)
    })
}

fn summary(form: &Form, choices: &Choices) -> Markup {
    match choices.step {
        Step::Search { .. } => choosing::summary_before(form, "person"),
        _ if is_nobody(choices) => choosing::summary_before(form, ""),
        _ => error_summary(form),
    }
}

/// Whether there is nobody to enrol of those there are, so that the page has no form.
fn is_nobody(choices: &Choices) -> bool {
    choices.people.is_empty() || choices.refusal.is_none() && choices.people.iter().all(|one| one.refusal.is_some())
}

/// The form, or what comes before it: whom to enrol, when they are too many for a list.
fn asked(form: &Form, search: &str, choices: &Choices, today: NaiveDate, tokens: &Tokens) -> Markup {
    let mut kept = choosing::kept(form, TYPED);
    if !choices.places.choices.is_empty() {
        kept.push(("organisation", choices.places.here.to_string()));
    }
    let choosing = Choosing { path: PATH, field: "person", kept };
    let nobody = is_nobody(choices);
    html! {
        @match (choices.step, choices.people.first()) {
            (Step::Search { more }, _) => {
                (choosing.show(form, search, more, &choices.people.iter().map(found).collect::<Vec<_>>()))
            },
            (_, None) => {
                p { "Nobody is posted in an intelligence role here today. Ask a system administrator to enter the posting first." }
            },
            (Step::List, _) if nobody => p {
                "Nobody posted here can be enrolled today: they are on the programme already, hold a certificate that cannot be "
                "renewed yet, or serve in a role for which no standard is published."
            },
            (Step::Chosen, Some(one)) if nobody => {
                p {
                    (one.who.name) " cannot be enrolled today. "
                    @if let Some(refusal) = &one.refusal { (refusal.sentence()) " " }
                    a href=(choosing.again()) { "Choose somebody else" }
                }
            },
            (_, Some(one)) => (form_tag("/enrolments", tokens, html! {
                (shown(form, enrol::facts(&choices.organisation.settings, posted(choices))))
                (places::kept(&choices.places))
                @if choices.step == Step::Chosen { (choosing.made(form, "Who", Some(&found(one)))) }
                @else { (list(form, choices)) }
                (fields(&begun(form, choices, today), choices))
                div.actions {
                    (button("Enrol"))
                    @if choices.step == Step::Chosen { (choosing::again_button()) }
                    a href="/enrolments" { "Cancel" }
                }
            })),
        }
    }
}

fn posted(choices: &Choices) -> impl Iterator<Item = (PersonId, &str, Role)> {
    choices.people.iter().map(|one| (one.who.person, one.who.name.as_str(), one.who.role))
}

/// The form as it is first shown: the newest edition, from today. Where something was sent already, it stands, even empty.
fn begun(form: &Form, choices: &Choices, today: NaiveDate) -> Form {
    let sent = |name: &str| form.all(name).next().is_some();
    let newest = choices.editions.first().map(|(id, _)| id.to_string()).unwrap_or_default();
    let begun = if sent("edition") { form.clone() } else { form.clone().with("edition", newest) };
    if ["start-day", "start-month", "start-year"].into_iter().any(sent) { begun } else { begun.with_day("start", today) }
}

fn found(one: &Posted) -> Found<'_> {
    let refused = one.refusal.as_ref().map(|refusal| refusal.sentence().to_owned());
    Found { who: &one.who, free: refused.is_none(), known: refused.or_else(|| certified(one)) }
}

fn list(form: &Form, choices: &Choices) -> Markup {
    let people: Vec<(String, String)> = choices
        .people
        .iter()
        .filter(|one| one.refusal.is_none())
        .map(|one| (one.who.person.to_string(), described(one)))
        .collect();
    html! {
        (select_field(form, "person", "Who", &people).blank("Choose…").hint("People posted here today who can be enrolled: not on the programme, in a role with a published standard."))
    }
}

fn described(one: &Posted) -> String {
    let (name, role) = (&one.who.name, one.who.role.label().to_lowercase());
    match certified(one) {
        Some(known) => format!("{name}, {role} ({known})"),
        None => format!("{name}, {role}"),
    }
}

fn certified(one: &Posted) -> Option<String> {
    one.certified_until.map(|last| format!("holds a certificate until {}", calendar::long(last)))
}

fn fields(form: &Form, choices: &Choices) -> Markup {
    let roles = options(Role::ALL, Role::as_str, Role::label);
    let editions: Vec<(String, String)> = choices.editions.iter().map(|(id, title)| (id.to_string(), title.clone())).collect();
    let settings = &choices.organisation.settings;
    let hint = format!(
        "Today, or a day since the posting began. The programme is due {} months after it, and an award is expected from month {}; \
         the next page shows both days.",
        settings.due_months, settings.earliest_months
    );
    html! {
        (select_field(form, "role", "For which role", &roles).blank("The role they are posted in"))
        (select_field(form, "edition", "Edition of the curriculum", &editions).blank("Choose…")
            .hint("Its core and role criteria, and your own bolt-ons in force on the first day, are fixed when you enrol."))
        (date_input(form, "start", "First day").hint(&hint))
        (LATE_REASON.asked(form).rows(2).optional()
            .hint(&format!("Needed when the first day lies more than {} months back. It stands beside the dates.", settings.start_back_months)))
    }
}
