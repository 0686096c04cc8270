//! The form that is open on a person's page.

use maud::{Markup, html};

use super::{
    super::super::{
        form::Form,
        html::{
            Choice, Tokens, button, button_grave, button_second, checkboxes, date_input, error_summary, form_tag, options, panel,
            select_field,
        },
        visit::Visit,
    },
    open::Open,
    posting::{self, LineManagers},
};
use crate::{
    app::{context::View, error::Error, people, people::Account},
    domain::{appointment::DutyKind, ids::PersonId, role::Role},
};

/// What the open form lets one choose from.
#[derive(Debug, Default)]
pub struct Choices {
    organisations: Vec<(String, String)>,
    line_managers: Option<LineManagers>,
}

impl Choices {
    /// Reads only what the open form needs.
    pub fn load(visit: &Visit<'_>, view: &mut View<'_>, person: PersonId, open: &Open, form: &Form) -> Result<Self, Error> {
        let mut choices = Self::default();
        if matches!(open, Open::Posting(_) | Open::Duty) {
            let organisations = people::organisations(view)?;
            choices.organisations = organisations.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
        }
        if let Open::Posting(Some(organisation)) = open {
            choices.line_managers = Some(LineManagers::load(visit, view, (person, *organisation), form)?);
        }
        Ok(choices)
    }

    /// What is wrong with the open form, each line leading to what the page has of it.
    pub fn summary(&self, open: &Open, form: &Form) -> Markup {
        match open {
            Open::Posting(organisation) => {
                let known = organisation.and_then(|id| self.organisation(&id.to_string()));
                posting::summary(known.and(self.line_managers.as_ref()), form)
            }
            _ => error_summary(form),
        }
    }

    fn organisation(&self, id: &str) -> Option<&str> {
        self.organisations.iter().find(|(known, _)| known == id).map(|(_, name)| name.as_str())
    }
}

/// The open form, if one is.
pub fn opened(account: &Account, open: &Open, choices: &Choices, form: &Form, tokens: &Tokens) -> Markup {
    let path = format!("/people/{}", account.person.id);
    let content = match open {
        Open::Nothing | Open::Details => return html! {},
        Open::Posting(organisation) => {
            let id = organisation.map_or_else(String::new, |id| id.to_string());
            match (choices.organisation(&id), &choices.line_managers) {
                (Some(name), Some(managers)) => posting::form(&path, (&id, name), managers, form, tokens),
                _ => posting_where(&path, choices, form),
            }
        }
        Open::EndPosting(id) => match account.postings.iter().find(|posting| posting.id == *id && posting.until.is_none()) {
            Some(posting) => {
                let what =
                    format!("posting as {} in {}", lower(posting.role.label()), account.organisation(posting.organisation));
                end(&path, &format!("/postings/{id}/end"), &what, form, tokens)
            }
            None => return html! {},
        },
        Open::Duty => duty(&path, choices, form, tokens),
        Open::EndDuty(id) => match account.duties.iter().find(|duty| duty.id == *id) {
            Some(duty) => {
                let what = format!("duty as {} in {}", inside(duty.kind), account.organisation(duty.organisation));
                end(&path, &format!("/duties/{id}/end"), &what, form, tokens)
            }
            None => return html! {},
        },
    };
    panel(content)
}

// Who may be line manager depends on the organisation, so it is chosen first.
fn posting_where(path: &str, choices: &Choices, form: &Form) -> Markup {
    html! {
        h2 { "Start a posting" }
        form method="get" action=(path) {
            input type="hidden" name="form" value="posting";
            (select_field(form, "organisation", "Organisation", &choices.organisations))
            div.actions { (button_second("Continue")) a href=(path) { "Cancel" } }
        }
    }
}

fn duty(path: &str, choices: &Choices, form: &Form, tokens: &Tokens) -> Markup {
    let kinds = options(DutyKind::ALL, DutyKind::as_str, DutyKind::label);
    let roles: Vec<Choice> = Role::ALL.iter().map(|role| Choice::new(role.as_str(), role.label())).collect();
    html! {
        h2 { "Give a duty" }
        (form_tag(&format!("{path}/duties"), tokens, html! {
            (select_field(form, "kind", "Duty", &kinds).blank("Choose…"))
            (select_field(form, "organisation", "Organisation", &choices.organisations).blank("Choose…"))
            (checkboxes(form, "roles", "Roles covered", &roles)
                .hint("For an assessor or internal quality assurer, at least one; for any other duty, none."))
            (date_input(form, "from", "First day").hint("Like 14 10 2026"))
            (date_input(form, "until", "Last day (optional)"))
            div.actions { (button("Give duty")) a href=(path) { "Cancel" } }
        }))
    }
}

fn end(path: &str, action: &str, what: &str, form: &Form, tokens: &Tokens) -> Markup {
    html! {
        h2 { "End the " (what) }
        (form_tag(action, tokens, html! {
            (date_input(form, "last", "Last day").hint("The last day on which it is held. It cannot be taken back."))
            div.actions { (button_grave("Enter last day")) a href=(path) { "Cancel" } }
        }))
    }
}

fn lower(label: &str) -> String {
    label.to_lowercase()
}

// "IPP coordinator" keeps its capitals.
fn inside(kind: DutyKind) -> String {
    if kind == DutyKind::Coordinator { kind.label().to_owned() } else { lower(kind.label()) }
}
