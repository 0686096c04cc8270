//! The home of somebody who holds a certificate: until when, what next.

use maud::{Markup, html};

use super::{also, caption, greeting, tasks};
use crate::{
    app::{certificates::Held, context::View, my_portfolio::Home},
    web::{
        html::{Task, day, long_date, panel_wash, task_list},
        pages::certificates::view::{cpd_figure, status_figures},
    },
};

/// The page.
pub(super) fn content(view: &View<'_>, held: &Held, home: &Home) -> Markup {
    let certificate = &held.certificate;
    html! {
        h1 { span.caption { (caption(view)) } (greeting(view.now, &view.actor.name)) }
        (tasks::list(home, view.today))
        (tasks::quiet(home, &view.actor))
        (status_figures(held, view.today, cpd_figure(held)))
        div.columns {
            div {
                h2 { "Your certificate" }
                p {
                    a href={ "/certificates/" (certificate.id) } { (certificate.role.label()) ", " (certificate.number) }
                    br;
                    "Issued by " (certificate.issuer) " on " (day(certificate.period.from)) ". It is yours wherever you work in policing or a partner agency."
                }
                h3 { "Why is its last valid day " (long_date(certificate.period.last_valid_day)) "?" }
                p { (certificate.period.why()) }
                (also::list(&home.also))
            }
            aside {
                (panel_wash(html! {
                    h2 { "What next" }
                    (task_list(&[next(view, held)]))
                    @if !view.actor.postings.is_empty() {
                        div.actions { a.button href="/cpd/new" { "Log CPD" } a.button.second href="/work/new" { "Log a piece of work" } }
                    }
                }))
            }
        }
    }
}

fn next(view: &View<'_>, held: &Held) -> Task {
    let (label, hint) = if held.days_left < 0 {
        (
            "Ask your IPP coordinator how to regain it".to_owned(),
            format!("It lapsed after {}", long_date(held.certificate.period.last_valid_day)),
        )
    } else if held.is_renewable(view.today) {
        (
            "Ask your IPP coordinator to renew it".to_owned(),
            format!("Renewal has been open since {}; being early costs you no days", long_date(held.renewal_opens)),
        )
    } else {
        (
            "Keep your CPD going".to_owned(),
            format!("Nothing else to do until {}, when renewal opens", long_date(held.renewal_opens)),
        )
    };
    Task { label, href: None, hint: Some(hint), tag: None }
}
