//! The list of people, and the form for a new one.

use maud::{Markup, html};

use super::{
    super::super::{
        form::Form,
        html::{
            Column, Tokens, Tone, asking, button, button_link, button_second, checkbox, email_address, error_summary, form_tag,
            pagination, table, tag, text_field,
        },
    },
    PATH,
    form::{EMAIL, NAME},
};
use crate::{
    app::{keep_people::ANOTHER, people::PeoplePage},
    domain::person::Person,
};

/// The list.
pub fn list(page: &PeoplePage, query: &Form) -> Markup {
    let search = query.trimmed("name");
    let head = ["Name", "E-mail address", "Posted today"].map(Column::text);
    let here = if search.is_empty() { PATH.to_owned() } else { asking(PATH, "name", search) };
    let caption =
        if search.is_empty() { "Everyone, by name".to_owned() } else { format!("People whose name contains “{search}”") };
    html! {
        div.row.between { h1 { "People" } p { (button_link("New person", "/people/new")) } }
        form.filters method="get" action="/people" {
            (text_field(query, "name", "Name").kind("search").width("w20"))
            (button_second("Search"))
            @if !search.is_empty() { a href="/people" { "Show everyone" } }
        }
        @if page.people.is_empty() { p { "No one has a name like that. " a href="/people/new" { "Add a person" } " who is new to the system." } }
        @else { (table("People", html! { (caption) }, &head, page.people.iter().map(|one| row(one, page.closed.contains(&one.0.id))).collect())) }
        (pagination(&here, &page.ways))
    }
}

fn row((person, posted): &(Person, Vec<String>), closed: bool) -> Vec<Markup> {
    vec![
        html! { a href={ "/people/" (person.id) } { (person.name) } },
        email_address(&person.email),
        html! {
            @if closed { (tag(Tone::Quiet, "Account closed")) " " }
            @if posted.is_empty() { span.soft { "Not posted" } }
            @for posting in posted { div { (posting) } }
        },
    ]
}

/// The form for a new person.
pub fn new(form: &Form, tokens: &Tokens) -> Markup {
    html! {
        (error_summary(form))
        h1 { "New person" }
        p { "A person is entered once, whatever organisation they move to. " a href="/people" { "Search for their name first" } "." }
        (form_tag("/people", tokens, html! {
            (details(form))
            p.hint { "A link to set a password goes to this address. Enter their posting and duties on the next page." }
            div.actions { (button("Add person")) a href="/people" { "Cancel" } }
        }))
    }
}

/// Name and address.
pub fn details(form: &Form) -> Markup {
    html! {
        (NAME.asked(form).hint("As they write it.").autocomplete("off"))
        @if form.error(ANOTHER).is_some() || form.has(ANOTHER, "yes") {
            (checkbox(form, ANOTHER, "yes", "This is another human being"))
        }
        (EMAIL.asked(form).kind("email").hint("Their work address: they sign in with it, and letters go there.").autocomplete("off"))
    }
}
