//! Activity: what happened, for those who answer for it.

use maud::{Markup, html};

use crate::{
    app::{
        activity::{self, Activity, Line, Sought},
        error::{Error, FieldErrors},
    },
    web::{
        answer::Answer,
        form::Form,
        html::{
            Column, alternatives, asking, button_second, date_input, error_summary, moment, pagination, panel, panel_wash,
            select_field, table,
        },
        pages::turn,
        visit::{Page, Visit},
    },
};

const PATH: &str = "/activity";

/// The page.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let mut form = visit.request.query.clone();
    let mut errors = FieldErrors::default();
    let mut day = |name: &str, label: &str| {
        form.day(name).unwrap_or_else(|wrong| {
            errors.add(name, format!("{label} {wrong}"));
            None
        })
    };
    let sought = Sought {
        organisation: visit.query("organisation"),
        area: visit.query("area"),
        actor: visit.query("who"),
        from: day("from", "The first day"),
        until: day("until", "The last day"),
    };
    let wrong = !errors.is_empty();
    form.set_errors(errors);
    visit.read(|view| {
        let model = activity::read(view, &sought, turn(visit))?;
        let content = html! {
            (error_summary(&form))
            h1 { @if let Some(place) = &model.place { span.caption { (place) } } "Activity" }
            (alternatives("Organisation", model.choices.iter().map(|(id, name)| {
                (name.clone(), Some(name) == model.place.as_ref(), asking(PATH, "organisation", id))
            }).collect()))
            (narrow(&form, &model))
            @if model.lines.is_empty() { (panel(html! { p { "Nothing of this kind happened." } })) }
            @else { (rows(&form, &model.lines)) }
            (pagination(&address(&form, &[]), &model.ways))
        };
        let page = Page { status: if wrong { 422 } else { 200 }, ..Page::titled("Activity") };
        visit.page(&view.actor, page.under("Home", "/"), content)
    })
}

const KEPT: &[&str] =
    &["organisation", "area", "who", "from-day", "from-month", "from-year", "until-day", "until-month", "until-year"];

/// The address of the page as it is narrowed, without these.
fn address(form: &Form, without: &[&str]) -> String {
    let kept = KEPT.iter().filter(|name| !without.contains(name)).filter(|name| !form.trimmed(name).is_empty());
    kept.fold(PATH.to_owned(), |address, name| asking(&address, name, form.trimmed(name)))
}

fn narrow(form: &Form, model: &Activity) -> Markup {
    let areas: Vec<(String, String)> =
        model.areas.iter().map(|area| (area.as_str().to_owned(), area.label().to_owned())).collect();
    let dated = KEPT.iter().any(|name| name.contains('-') && !form.trimmed(name).is_empty());
    html! {
        (panel_wash(html! {
            form action=(PATH) method="get" {
                @for name in ["organisation", "who"] {
                    @if !form.trimmed(name).is_empty() { input type="hidden" name=(name) value=(form.trimmed(name)); }
                }
                (select_field(form, "area", "What it is about", &areas).blank("Everything"))
                details open[dated] {
                    summary { "Between two days" }
                    (date_input(form, "from", "From this day on"))
                    (date_input(form, "until", "Until this day"))
                }
                div.actions { (button_second("Show")) a href=(PATH) { "Show everything" } }
            }
        }))
        @if let Some(name) = &model.actor {
            p { "Done by " strong { (name) } ". " a href=(address(form, &["who"])) { "Show what everybody did" } }
        }
    }
}

fn rows(form: &Form, lines: &[Line]) -> Markup {
    let head = ["When", "Who", "What", "About", "In particular"].map(Column::text);
    let row = |line: &Line| {
        vec![
            moment(line.at),
            html! {
                @match &line.actor {
                    Some((id, name)) => a href=(asking(&address(form, &["who"]), "who", id)) { (name) },
                    None => span.soft { "The service" },
                }
            },
            html! { (line.what) },
            html! { (line.about) },
            html! { @for (name, value) in &line.detail { div { span.soft { (name) ": " } (value) } } },
        ]
    };
    table("Activity", html! { "Newest first. A name leads to what that person did." }, &head, lines.iter().map(row).collect())
}
