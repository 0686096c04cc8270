//! Who has looked at one's own record: who, in which duty, when.

use maud::{Markup, html};

use crate::{
    app::{
        error::Error,
        look_at_record::{self, OwnView},
    },
    domain::record_view::{Extent, Viewed},
    web::{
        answer::Answer,
        html::{Column, moment, pagination, panel, table},
        pages::turn,
        visit::{Page, Visit},
    },
};

/// The address of the page.
pub const PATH: &str = "/account/looks";

/// The page.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let (looks, ways) = look_at_record::own(view, turn(visit))?;
        let content = html! {
            h1 { "Who has looked at my record" }
            p { "Whoever is shown what you wrote leaves a line here: your assessor, and the security contact for what was reported. Progress, "
                "without titles or texts, is also shown to your line managers and to the coordinator, and leaves no line." }
            @if looks.is_empty() { (panel(html! { p { "Nobody has looked at what you wrote." } })) }
            @else { (rows(&looks)) }
            (pagination(PATH, &ways))
        };
        visit.page(&view.actor, Page::titled("Who has looked at my record").under("Home", "/").under("Your account", super::PATH), content)
    })
}

fn rows(looks: &[OwnView]) -> Markup {
    let head = ["When", "Who", "As", "What"].map(Column::text);
    let row = |one: &OwnView| {
        vec![
            moment(one.view.at),
            html! { (one.viewer) },
            html! { (one.view.duty.label()) },
            html! {
                @match one.view.what {
                    Viewed::Evidence(version) => {
                        a href={ "/evidence/" (version) } { (one.title.as_deref().unwrap_or("Hidden or destroyed")) }
                        @if one.view.extent == Extent::Title { span.soft { " (its title, in a list)" } }
                    },
                    Viewed::Report(_) => "What was reported and hidden",
                }
            },
        ]
    };
    table(
        "Looks at your record",
        html! { "Newest first. Looks at the same thing within a minute are one line." },
        &head,
        looks.iter().map(row).collect(),
    )
}
