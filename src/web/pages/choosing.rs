//! Choosing one of more people than a list holds: a part of the name is asked for first, then one of those who are found.

use maud::{Markup, html};

use crate::{
    app::choosing::MOST,
    db::postings::Candidate,
    web::{
        form::Form,
        html::{asking, button_second, email_address, error_summary, named_button, summary_list, text_field},
        visit::Visit,
    },
};

/// The parameter that holds a part of the name.
const SEARCH: &str = "search";
/// The field of the button that leads back to the choice.
const AGAIN: &str = "again";

/// The part of the name that the address asks for.
pub fn search<'v>(visit: &'v Visit<'_>) -> &'v str {
    super::searched(visit, SEARCH)
}

/// The form as the address of a choice has it: what was chosen for `field`, and what was typed beside it.
pub fn typed(visit: &Visit<'_>, field: &str, names: &[&str]) -> Form {
    let known = visit.request.query.pairs().filter(|(name, _)| *name == field || names.contains(name));
    known.fold(Form::blank(), |form, (name, value)| form.with(name, value))
}

/// What a form was sent with, for the address of a choice; also what was left empty, which nothing else may fill.
pub fn kept<'a>(form: &Form, names: &[&'a str]) -> Vec<(&'a str, String)> {
    names.iter().filter_map(|name| Some((*name, form.all(name).next()?.to_owned()))).collect()
}

/// What is wrong with a form of whose fields the page has this one alone: what is said of the others leads nowhere.
pub fn summary_before(form: &Form, field: &str) -> Markup {
    let mut before = form.clone();
    before.set_errors(form.errors().about_only(&["main", field]));
    error_summary(&before)
}

/// The button of a form that leads back to the choice, with what was typed. It stands after the one that the form is for,
/// since the Enter key presses the first.
pub fn again_button() -> Markup {
    named_button("second", "Choose somebody else", AGAIN, "yes")
}

/// Whether a form was sent by that button.
pub fn is_again(form: &Form) -> bool {
    !form.value(AGAIN).is_empty()
}

/// Somebody found by their name.
pub struct Found<'a> {
    /// Who.
    pub who: &'a Candidate,
    /// What else there is to know.
    pub known: Option<String>,
    /// Whether they can be chosen.
    pub free: bool,
}

impl Found<'_> {
    /// What tells them apart from others of the same name.
    pub fn about(&self) -> Markup {
        html! {
            ", " (self.who.role.label().to_lowercase()) ", " (email_address(&self.who.email))
            @if let Some(known) = &self.known { " – " (known) }
        }
    }
}

/// A choice that is made before the form it belongs to.
pub struct Choosing<'a> {
    /// The address of the form.
    pub path: &'a str,
    /// The field that the choice fills.
    pub field: &'a str,
    /// What the address keeps beside it: where, and what was typed into the form already.
    pub kept: Vec<(&'a str, String)>,
}

impl Choosing<'_> {
    /// The address at which the choice is made anew.
    pub fn again(&self) -> String {
        self.kept.iter().fold(self.path.to_owned(), |path, (name, value)| asking(&path, name, value))
    }

    /// The address of the form once this is chosen.
    pub fn chosen(&self, value: &str) -> String {
        asking(&self.again(), self.field, value)
    }

    /// The choice made, inside the form: somebody, or nobody where that is a choice.
    pub fn made(&self, form: &Form, label: &str, one: Option<&Found<'_>>) -> Markup {
        let value = one.map_or_else(String::new, |one| one.who.person.to_string());
        let who = html! {
            @match one { Some(one) => { (one.who.name) (one.about()) }, None => "None" }
        };
        self.field(
            form,
            &html! {
                input type="hidden" name=(self.field) value=(value);
                (summary_list(&[(label, who)]))
            },
        )
    }

    /// The question, and those found.
    pub fn show(&self, form: &Form, search: &str, more: bool, found: &[Found<'_>]) -> Markup {
        let typed = Form::blank().with(SEARCH, search);
        let hint = format!("More than {MOST} people are posted here. Search for the one you want by any part of the name.");
        self.field(form, &html! {
            form method="get" action=(self.path) {
                @for (name, value) in &self.kept { input type="hidden" name=(name) value=(value); }
                (text_field(&typed, SEARCH, "Part of the name").kind("search").width("w20").hint(&hint))
                div.actions { (button_second("Search")) }
            }
            @if !search.is_empty() && found.is_empty() { p { "No one posted here has a name that contains “" (search) "”." } }
            @if !found.is_empty() {
                p {
                    "Choose one of those whose name contains “" (search) "”."
                    @if more { " There are more than these " (MOST) ": type more of the name to see the others." }
                }
                ul {
                    @for one in found {
                        li {
                            @if one.free { a href=(self.chosen(&one.who.person.to_string())) { (one.who.name) } } @else { (one.who.name) }
                            (one.about())
                        }
                    }
                }
            }
        })
    }

    // What is wrong with the choice leads here and is said here.
    fn field(&self, form: &Form, content: &Markup) -> Markup {
        let wrong = form.error(self.field);
        html! {
            div.field.wrong[wrong.is_some()] id=(self.field) tabindex="-1" {
                @if let Some(wrong) = wrong { p.wrong-text { span.hidden-visually { "Error: " } (wrong) } }
                (content)
            }
        }
    }
}
