//! Proposing a duty. An administrator comes from the page of the person; a coordinator chooses one who is posted there.

use maud::{Markup, html};

use super::PATH;
use crate::{
    app::{
        choosing::{Step, Wanted},
        duties::{self, Proposing, Who},
        error::{Error, FieldErrors},
        places::Places,
        propose_duty,
    },
    db::postings::Candidate,
    domain::{
        appointment::{Duty, DutyKind},
        ids::{DutyId, PersonId},
        permission::Actor,
        role::Role,
    },
    web::{
        answer::Answer,
        form::Form,
        html::{Choice, Tokens, button, checkboxes, date_input, error_summary, form_tag, options, select_field, signature_field},
        pages::{
            choosing::{self, Choosing, Found},
            places,
        },
        visit::{Shown, Visit},
    },
};

const NEW: &str = "/duties/new";

/// What is typed beside the choice of a person.
const TYPED: &[&str] = &["kind", "roles", "from-day", "from-month", "from-year", "until-day", "until-month", "until-year"];

/// The form.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::fresh(choosing::typed(visit, "person", TYPED)))
}

/// Proposes.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let form = &visit.request.form;
    if choosing::is_again(form) {
        let kept = choosing::kept(form, &[TYPED, &["organisation"]].concat());
        return Ok(Answer::redirect(Choosing { path: NEW, field: "person", kept }.again()));
    }
    let outcome = (|| {
        let act = visit.act()?;
        // Whether this is a page of theirs comes before what is wrong with the form.
        visit.read(|view| proposing(visit, view, form).map(|_| ()))?;
        let mut errors = FieldErrors::default();
        let duty = errors.gather(read(form))?;
        let signature = errors.gather(visit.signature())?.filter(|_| errors.is_empty());
        let (Some(duty), Some(signature)) = (duty, signature) else { return Err(Error::Invalid(errors)) };
        propose_duty::propose(&act, &duty, &signature)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/proposals/{id}?done=duty-proposed"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn read(form: &Form) -> Result<Duty, Error> {
    let mut errors = FieldErrors::default();
    let person = errors.keep("person", form.value("person").parse().map_err(|_| "Choose who is to hold the duty"));
    let kind: Option<DutyKind> = errors.keep("kind", form.value("kind").parse().map_err(|_| "Choose a duty"));
    let organisation = errors.keep("organisation", form.value("organisation").parse().map_err(|_| "Choose an organisation"));
    let roles: Result<Vec<Role>, _> = form.all("roles").map(str::parse).collect();
    let roles = errors.keep("roles", roles);
    let from = form.needed_day(&mut errors, "from", "first day");
    let until = form.wanted_day(&mut errors, "until", "last day");
    let (Some(person), Some(kind), Some(organisation), Some(mut roles), Some(from), true) =
        (person, kind, organisation, roles, from, errors.is_empty())
    else {
        return Err(Error::Invalid(errors));
    };
    roles.sort_unstable();
    roles.dedup();
    Ok(Duty { id: DutyId(0), person, organisation, kind, roles, from, until })
}

fn proposing(visit: &Visit<'_>, view: &mut crate::app::context::View<'_>, form: &Form) -> Result<Proposing, Error> {
    let person: Option<PersonId> = form.value("person").parse().ok();
    let wanted = places::wanted(visit).or_else(|| form.trimmed("organisation").parse().ok());
    duties::proposing(view, person, wanted, Wanted { chosen: person, search: choosing::search(visit) })
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let model = proposing(visit, view, &shown.form)?;
        let form = &begun(&shown.form, view.today);
        let tokens = visit.tokens()?;
        let content = html! {
            (summary(&model, form))
            @match &model.who {
                Who::Known { person, organisations } => {
                    h1 { "Propose a duty for " (person.name) }
                    (form_tag(PATH, &tokens, html! {
                        input type="hidden" name="person" value=(person.id);
                        (select_field(form, "organisation", "Organisation",
                            &organisations.iter().map(|(id, name)| (id.to_string(), name.clone())).collect::<Vec<_>>()).blank("Choose…"))
                        (fields(form, &view.actor, &model.kinds))
                        div.actions { (button("Propose duty")) a href={ "/people/" (person.id) } { "Cancel" } }
                    }))
                },
                Who::Chosen { places, organisation, people, step } => {
                    h1 { span.caption { (organisation) } "Propose a duty" }
                    (places::choose(NEW, places))
                    (for_posted(form, choosing::search(visit), (places, people, *step), (&view.actor, &model.kinds), &tokens))
                },
            }
        };
        visit.page(&view.actor, shown.page("Propose a duty").under("Duties", PATH), content)
    })
}

/// From today, unless something was typed.
fn begun(form: &Form, today: chrono::NaiveDate) -> Form {
    let typed = ["from-day", "from-month", "from-year"].into_iter().any(|name| form.all(name).next().is_some());
    if typed { form.clone() } else { form.clone().with_day("from", today) }
}

fn summary(model: &Proposing, form: &Form) -> Markup {
    match &model.who {
        Who::Chosen { step: Step::Search { .. }, .. } => choosing::summary_before(form, "person"),
        _ => error_summary(form),
    }
}

fn for_posted(
    form: &Form,
    search: &str,
    (places, people, step): (&Places, &[Candidate], Step),
    (actor, kinds): (&Actor, &[DutyKind]),
    tokens: &Tokens,
) -> Markup {
    let mut kept = choosing::kept(form, TYPED);
    if !places.choices.is_empty() {
        kept.push(("organisation", places.here.to_string()));
    }
    let choosing = Choosing { path: NEW, field: "person", kept };
    let found = |one: &'_ Candidate| -> String { format!("{}, {}", one.name, one.role.label().to_lowercase()) };
    html! {
        @match (step, people.first()) {
            (Step::Search { more }, _) => {
                (choosing.show(form, search, more, &people.iter().map(|who| Found { who, known: None, free: true }).collect::<Vec<_>>()))
            },
            (_, None) => p { "Nobody else is posted here today." },
            (_, Some(one)) => (form_tag(PATH, tokens, html! {
                input type="hidden" name="organisation" value=(places.here);
                @if step == Step::Chosen { (choosing.made(form, "Who", Some(&Found { who: one, known: None, free: true }))) }
                @else {
                    (select_field(form, "person", "Who",
                        &people.iter().map(|one| (one.person.to_string(), found(one))).collect::<Vec<_>>()).blank("Choose…")
                        .hint("People posted here today. A system administrator proposes anybody else."))
                }
                (fields(form, actor, kinds))
                div.actions {
                    (button("Propose duty"))
                    @if step == Step::Chosen { (choosing::again_button()) }
                    a href=(PATH) { "Cancel" }
                }
            })),
        }
    }
}

fn fields(form: &Form, actor: &Actor, kinds: &[DutyKind]) -> Markup {
    let roles: Vec<Choice> = Role::ALL.iter().map(|role| Choice::new(role.as_str(), role.label())).collect();
    html! {
        (select_field(form, "kind", "Duty", &options(kinds, DutyKind::as_str, DutyKind::label)).blank("Choose…"))
        (checkboxes(form, "roles", "Roles covered", &roles)
            .hint("For an assessor or internal quality assurer, at least one; for any other duty, none."))
        (date_input(form, "from", "First day").hint("It begins on the day it is confirmed at the earliest."))
        (date_input(form, "until", "Last day (optional)"))
        (signature_field(form, actor, "Another person confirms what you propose. Until then it gives nothing."))
    }
}
