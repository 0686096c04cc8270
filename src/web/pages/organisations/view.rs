//! The list, and the form that shows one and changes it.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::{
    super::super::{
        form::Form,
        html::{
            Choice, Column, Tokens, Tone, button, button_link, checkbox, date_input, day, error_summary, form_tag, pagination,
            radios, shown, table, tag, text_field,
        },
    },
    form::{CODE, NAME, NUMBERS},
};
use crate::{
    app::{organisations::OrganisationPage, save_organisation},
    domain::{
        calendar,
        organisation::{Organisation, OrganisationKind},
    },
};

/// The list.
pub fn list(page: &OrganisationPage) -> Markup {
    let head = ["Name", "Code", "Kind", "Licence", "Mandatory"].map(Column::text);
    let rows = page.organisations.iter().map(|organisation| row(organisation, page.today)).collect();
    html! {
        div.row.between { h1 { "Organisations" } p { (button_link("New organisation", "/organisations/new")) } }
        @if page.organisations.is_empty() { p { "There is no organisation yet: enter the first." } }
        @else { (table("Organisations", html! { "In the order they were entered" }, &head, rows)) }
        (pagination("/organisations", &page.ways))
    }
}

fn row(organisation: &Organisation, today: NaiveDate) -> Vec<Markup> {
    vec![
        html! { a href={ "/organisations/" (organisation.id) } { (organisation.name) } },
        html! { (organisation.code) },
        html! { (organisation.kind) },
        html! { (licence_tag(organisation, today)) div.small.soft { (day(organisation.licence_from)) " to " (day(organisation.licence_until)) } },
        html! { @if organisation.mandatory { "Yes" } @else { "No, offered" } },
    ]
}

fn licence_tag(organisation: &Organisation, today: NaiveDate) -> Markup {
    if calendar::within(today, organisation.licence_from, Some(organisation.licence_until)) {
        tag(Tone::Good, "Current")
    } else if today < organisation.licence_from {
        tag(Tone::Wait, "Not begun")
    } else {
        tag(Tone::Bad, "Lapsed")
    }
}

/// The form for a new one.
pub fn new(form: &Form, tokens: &Tokens) -> Markup {
    html! {
        (error_summary(form))
        h1 { "New organisation" }
        (form_tag("/organisations", tokens, fields(form, "Enter organisation")))
    }
}

/// One of them, as a form.
pub fn edit(now: &Organisation, form: &Form, today: NaiveDate, tokens: &Tokens) -> Markup {
    html! {
        (error_summary(form))
        h1 { span.caption { (now.kind) ", " (now.code) } (now.name) }
        p {
            "Its licence runs from " (day(now.licence_from)) " to " (day(now.licence_until)) ". " (licence_tag(now, today))
        }
        (form_tag(&format!("/organisations/{}", now.id), tokens, html! {
            (shown(form, save_organisation::facts(now)))
            (fields(form, "Save"))
        }))
    }
}

fn fields(form: &Form, label: &str) -> Markup {
    let kinds: Vec<Choice> = OrganisationKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), kind.label())).collect();
    html! {
        (NAME.asked(form).autocomplete("off"))
        (CODE.asked(form).width("w20").autocomplete("off")
            .hint("2 to 8 capital letters or digits. The numbers of its certificates begin with it, like WMP-2026-000123."))
        (radios(form, "kind", "Kind", &kinds).inline())
        h2 { "Licence" }
        p.hint { "Outside these days it may read and export, but not enrol, award or issue." }
        (date_input(form, "licence_from", "First day of the licence"))
        (date_input(form, "licence_until", "Last day of the licence"))
        h2 { "Settings" }
        (checkbox(form, "mandatory", "yes", "The programme is mandatory for its intelligence staff")
            .hint("People without a certificate who are not enrolled are shown as such to managers and coordinators."))
        (checkbox(form, "line_manager_may_assess", "yes", "A trainee’s line manager may assess them")
            .hint("As a rule a line manager may not."))
        h3 { "Numbers of the programme" }
        p.hint { "The first four are fixed for each enrolment on the day it is entered: a change moves nobody’s dates." }
        @for number in &NUMBERS {
            (text_field(form, number.name, number.label).hint(&number.hint()).width("w4").inputmode("numeric").autocomplete("off"))
        }
        div.actions { (button(label)) a href="/organisations" { "Back to the list" } }
    }
}
