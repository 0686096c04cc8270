//! The form that starts a posting. Who is line manager stands in a list, or is chosen first where a list would be too long.

use maud::{Markup, html};

use crate::{
    app::{
        choosing::{Step, Wanted},
        context::View,
        error::Error,
        people,
        seen::Fact,
    },
    db::postings::Candidate,
    domain::{
        ids::{OrganisationId, PersonId},
        role::Role,
    },
    web::{
        form::Form,
        html::{Tokens, button, checkbox, date_input, error_summary, form_tag, options, select_field, shown},
        pages::choosing::{self, Choosing, Found},
        visit::Visit,
    },
};

use super::form::ENDS_BEFORE;

const MANAGER: &str = "line_manager";
const LABEL: &str = "Line manager";

/// What is typed beside the choice of a line manager.
const TYPED: &[&str] = &[ENDS_BEFORE, "role", "from-day", "from-month", "from-year", "until-day", "until-month", "until-year"];

/// The form as its address has it.
pub fn asked(visit: &Visit<'_>) -> Form {
    choosing::typed(visit, MANAGER, TYPED)
}

/// Who may be line manager, as far as the choice is.
#[derive(Debug)]
pub struct LineManagers {
    people: Vec<Candidate>,
    step: Step,
    search: String,
}

impl LineManagers {
    /// Of a person in an organisation, as the form and the address ask for them.
    pub fn load(
        visit: &Visit<'_>,
        view: &mut View<'_>,
        (person, organisation): (PersonId, OrganisationId),
        form: &Form,
    ) -> Result<Self, Error> {
        let search = choosing::search(visit);
        let wanted = Wanted { chosen: form.value(MANAGER).parse().ok(), search };
        let (people, step) = people::line_managers(view, organisation, person, wanted)?;
        Ok(Self { people, step, search: search.to_owned() })
    }

    /// Whether the choice is still to be made, before the form. Nobody is a choice as well.
    fn is_open(&self, form: &Form) -> bool {
        matches!(self.step, Step::Search { .. }) && form.all(MANAGER).next() != Some("")
    }
}

/// The address at which the line manager of the form as sent is chosen anew.
pub fn again(path: &str, form: &Form) -> String {
    choosing(path, form.value("organisation"), form).again()
}

fn choosing<'a>(path: &'a str, organisation: &str, form: &Form) -> Choosing<'a> {
    let mut kept = vec![("form", "posting".to_owned()), ("organisation", organisation.to_owned())];
    kept.extend(choosing::kept(form, TYPED));
    Choosing { path, field: MANAGER, kept }
}

/// What is wrong with it, each line leading to what the page has.
pub fn summary(managers: Option<&LineManagers>, form: &Form) -> Markup {
    match managers {
        None => choosing::summary_before(form, "organisation"),
        Some(managers) if managers.is_open(form) => choosing::summary_before(form, MANAGER),
        Some(_) => error_summary(form),
    }
}

/// The form in an organisation (its id and name).
pub fn form(
    path: &str,
    (id, name): (&str, &str),
    managers: &LineManagers,
    (form, open): (&Form, Vec<Fact>),
    tokens: &Tokens,
) -> Markup {
    let choosing = choosing(path, id, form);
    let chosen = match (managers.step, managers.people.first()) {
        (Step::List, _) => Some(list(form, &managers.people)),
        (Step::Chosen, Some(one)) => Some(choosing.made(form, LABEL, Some(&found(one)))),
        _ => (!managers.is_open(form)).then(|| choosing.made(form, LABEL, None)),
    };
    html! {
        h2 { "Start a posting in " (name) }
        p { a href={ (path) "?form=posting" } { "Choose another organisation" } }
        @match chosen {
            Some(chosen) => (form_tag(&format!("{path}/postings"), tokens, html! {
                (shown(form, open))
                (fields(id, form, &chosen))
                div.actions {
                    (button("Start posting"))
                    @if managers.step != Step::List { (choosing::again_button()) }
                    a href=(path) { "Cancel" }
                }
            })),
            None => {
                h3 { "Who is the line manager?" }
                (choosing.show(form, &managers.search, managers.step == Step::Search { more: true },
                    &managers.people.iter().map(found).collect::<Vec<_>>()))
                p { a href=(choosing.chosen("")) { "Start the posting without a line manager" } }
            },
        }
    }
}

fn fields(organisation: &str, form: &Form, manager: &Markup) -> Markup {
    let roles = options(Role::ALL, Role::as_str, Role::label);
    html! {
        input type="hidden" name="organisation" value=(organisation);
        (select_field(form, "role", "Role", &roles).blank("Choose…"))
        (date_input(form, "from", "First day").hint("Like 14 10 2026"))
        (date_input(form, "until", "Last day (optional)").hint("Leave it empty when it is not known."))
        (checkbox(form, ENDS_BEFORE, "yes", "An open posting there ends on the day before")
            .hint("For a change of role or line manager: their duties go on."))
        (manager)
    }
}

fn list(form: &Form, people: &[Candidate]) -> Markup {
    let label = |one: &Candidate| format!("{}, {}", one.name, one.role.label().to_lowercase());
    let options: Vec<_> = people.iter().map(|one| (one.person.to_string(), label(one))).collect();
    html! {
        (select_field(form, MANAGER, LABEL, &options).blank("None")
            .hint("Those posted there today. A change of line manager is the end of one posting and the start of the next."))
    }
}

fn found(one: &Candidate) -> Found<'_> {
    Found { who: one, known: None, free: true }
}
