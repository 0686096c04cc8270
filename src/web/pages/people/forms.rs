//! The form that is open on a person's page.

use maud::{Markup, html};

use super::{
    super::super::{
        form::Form,
        html::{
            Tokens, Tone, button_grave, button_second, date_input, day, error_summary, form_tag, notice, options, panel,
            select_field, shown,
        },
        visit::Visit,
    },
    form::NAMED,
    open::Open,
    posting::{self, LineManagers},
};
use crate::{
    app::{context::View, error::Error, keep_postings, people, people::Account},
    domain::{
        ids::DutyId,
        person::{OtherLastDay, Posting},
    },
};

/// What the open form lets one choose from.
#[derive(Debug, Default)]
pub struct Choices {
    organisations: Vec<(String, String)>,
    line_managers: Option<LineManagers>,
    /// The duties that end with the posting about to be ended, each in words.
    ending: Vec<(DutyId, String)>,
}

impl Choices {
    /// Reads only what the open form needs.
    pub fn load(visit: &Visit<'_>, view: &mut View<'_>, account: &Account, open: &Open, form: &Form) -> Result<Self, Error> {
        let mut choices = Self::default();
        let person = account.person.id;
        if matches!(open, Open::Posting(_)) {
            let organisations = people::organisations(view)?;
            choices.organisations = organisations.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
        }
        if let Open::Posting(Some(organisation)) = open {
            choices.line_managers = Some(LineManagers::load(visit, view, (person, *organisation), form)?);
        }
        if let Open::EndPosting(posting) = open
            && let Some(posting) = account.postings.iter().find(|held| held.id == *posting && held.can_be_ended(account.today))
        {
            let ending = people::duties_ending_with(view, posting)?;
            choices.ending = ending.iter().map(|duty| (duty.id, duty.kind.label().to_owned())).collect();
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
                (Some(name), Some(managers)) => {
                    let open = organisation.map(|id| keep_postings::open_there(&account.postings, id)).unwrap_or_default();
                    posting::form(&path, (&id, name), managers, (form, open), tokens)
                }
                _ => posting_where(&path, choices, form),
            }
        }
        Open::EndPosting(id) => {
            match account.postings.iter().find(|posting| posting.id == *id && posting.can_be_ended(account.today)) {
                Some(posting) => {
                    let what =
                        format!("posting as {} in {}", lower(posting.role.label()), account.organisation(posting.organisation));
                    end(&path, (&what, posting), choices, form, tokens)
                }
                None => return html! {},
            }
        }
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

fn end(path: &str, (what, posting): (&str, &Posting), choices: &Choices, form: &Form, tokens: &Tokens) -> Markup {
    let was = posting.until;
    let reasons = options(OtherLastDay::ALL, OtherLastDay::as_str, OtherLastDay::label);
    html! {
        h2 { @if was.is_some() { "Change the last day of the " } @else { "End the " } (what) }
        (form_tag(&format!("/postings/{}/end", posting.id), tokens, html! {
            (shown(form, keep_postings::last_day(posting)))
            @if !choices.ending.is_empty() {
                (notice(Tone::Warn, html! {
                    p { strong { "It is their last posting there, so these duties end on the same day:" } }
                    ul { @for (_, duty) in &choices.ending { li { (duty) } } }
                    p { "If they only change role or line manager, start the next posting instead: it can end this one the day before." }
                }))
                @for (id, _) in &choices.ending { input type="hidden" name=(NAMED) value=(id); }
            }
            @if let Some(was) = was {
                p { "Its last day is " (day(was)) ". Duties that were ended with it stay ended." }
                (select_field(form, "reason", "Why is it another?", &reasons).blank("Choose…"))
            }
            (date_input(form, "last", "Last day").hint("The last day on which it is held. Once it is over it cannot be changed."))
            div.actions { (button_grave("Enter last day")) a href=(path) { "Cancel" } }
        }))
    }
}

fn lower(label: &str) -> String {
    label.to_lowercase()
}
