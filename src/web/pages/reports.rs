//! Reports of live intelligence, for the security contact.

use maud::{Markup, html};

use crate::{
    app::{
        context::View,
        error::Error,
        report_text,
        reports::{self, Concealed, ReportLine, ReportRead, Reports},
    },
    domain::ids::QuarantineId,
    web::{
        answer::Answer,
        html::{
            Column, Tokens, Tone, alternatives, asking, button_grave, day, form_tag, inset, moment, notice, pagination, panel,
            prose, summary_list, table, tag,
        },
        pages::{
            evidence::{claim, facts},
            places, turn,
        },
        visit::{Page, Visit},
    },
};

/// The list, newest first.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let only_standing = visit.request.query.trimmed("text") == "stands";
        let model = reports::list(view, places::wanted(visit), only_standing, turn(visit))?;
        visit.page(&view.actor, Page::titled("Reports").under("Home", "/"), listed(&model))
    })
}

/// One report with what it hides. While the text stands, seeing it is an event of the chain.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: QuarantineId = visit.parameter("report")?;
    let (organisation, stands) = visit.read(|view| reports::place(view, id))?;
    if !stands {
        return visit.read(|view| page(visit, view, id));
    }
    visit.look()?.look(organisation, |tx| {
        reports::record(tx, id)?;
        tx.view(|view| page(visit, view, id))
    })
}

/// Destroys the text.
pub fn destroy(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: QuarantineId = visit.parameter("report")?;
    match visit.act().and_then(|act| report_text::destroy(&act, id)) {
        Ok(id) => Ok(Answer::redirect(format!("/reports/{id}?done=destroyed"))),
        Err(Error::Resumed) => Ok(Answer::redirect(format!("/reports/{id}?done=nothing-destroyed"))),
        Err(error) => Err(error),
    }
}

fn page(visit: &Visit<'_>, view: &mut View<'_>, id: QuarantineId) -> Result<Answer, Error> {
    let model = reports::read(view, id)?;
    let mut page = Page::titled("Report").under("Home", "/").under("Reports", "/reports");
    if let Some(text) = &model.text {
        page = page.marked(text.marking());
    }
    visit.page(&view.actor, page, read(&model, &visit.tokens()?))
}

fn listed(model: &Reports) -> Markup {
    let head = [
        Column::text("Reported"),
        Column::text("By"),
        Column::text("Why"),
        Column::text("What, and whose"),
        Column::text("Its text"),
    ];
    let rows: Vec<Vec<Markup>> = model.lines.iter().map(row).collect();
    let standing = asking("/reports", "text", "stands");
    let here = if model.only_standing { standing.as_str() } else { "/reports" };
    let which = [("All", "/reports"), ("Not destroyed yet", &standing)];
    let which = which.map(|(label, path)| (label.to_owned(), path == here, places::address(path, &model.places)));
    html! {
        h1 { span.caption { (model.organisation) } "Reports" }
        (places::choose(here, &model.places))
        (alternatives("Which reports", which.into()))
        @if rows.is_empty() && model.only_standing {
            p { "Every text that was reported is destroyed." }
        } @else if rows.is_empty() {
            (panel(html! {
                h2 { "Nothing has been reported" }
                p { "When somebody reports what may be live intelligence, it is hidden at once and stands here for you." }
            }))
        } @else {
            (table("Reports", html! { "Reported and hidden, newest first" }, &head, rows))
            (pagination(&places::address(here, &model.places), &model.ways))
        }
    }
}

fn row(line: &ReportLine) -> Vec<Markup> {
    let report = &line.report;
    vec![
        html! { a href={ "/reports/" (report.id) } { (moment(report.reported_at)) } },
        html! { (report.reporter) },
        html! { (report.reason.label()) },
        what(line),
        standing(line),
    ]
}

fn what(line: &ReportLine) -> Markup {
    html! { (line.report.what.label()) " of " (line.report.author) }
}

fn standing(line: &ReportLine) -> Markup {
    html! {
        @match line.report.purged_at {
            None => (tag(Tone::Warn, "Not destroyed yet")),
            Some(at) => {
                (tag(Tone::Quiet, "Destroyed")) " "
                span.small { (day(at.day())) " by " (line.destroyed_by.as_deref().unwrap_or("those who run the service")) }
            },
        }
    }
}

fn read(model: &ReportRead, tokens: &Tokens) -> Markup {
    let (line, report) = (&model.line, &model.line.report);
    html! {
        h1 { span.caption { "Report " (report.id) } (report.reason.label()) }
        div.columns {
            div {
                (summary_list(&[
                    ("Reported", moment(report.reported_at)),
                    ("By", html! { (report.reporter) }),
                    ("What", html! { (what(line)) @if let Some(number) = model.number { ", version " (number) } }),
                    ("Its text", standing(line)),
                ]))
                @match &model.text {
                    None => (inset(html! { p { "The text is gone for good. Who, when and why remain." } })),
                    Some(text) => (concealed(text)),
                }
            }
            @if model.text.is_some() { aside { (destruction(report.id, tokens)) } }
        }
    }
}

fn concealed(text: &Concealed) -> Markup {
    match text {
        Concealed::Evidence { work, method, claims, sent_back } => html! {
            h2 { (work.title()) }
            (facts(work, Some(*method)))
            @if let Some(reason) = sent_back { h3 { "Sent back with" } (prose(reason)) }
            @for one in claims { (claim(one, None)) }
        },
        Concealed::Work(work) => html! { h2 { (work.title()) } (facts(work, None)) },
        Concealed::Learning(record, text) => html! {
            h2 { (text.title) }
            (summary_list(&[
                ("Unit", html! { (record.unit_title) }),
                ("Way of learning", html! { (record.way.label()) }),
                ("Day", day(record.on)),
                ("Learned", prose(&text.learned)),
                ("Used", html! { @if text.used.is_empty() { p.soft { "Nothing" } } @else { (prose(&text.used)) } }),
            ]))
        },
        Concealed::Cpd(entry, text) => html! {
            h2 { (text.title) }
            (summary_list(&[
                ("Day", day(entry.on)),
                ("Did", prose(&text.what)),
                ("Changed in practice", prose(&text.effect)),
            ]))
        },
    }
}

fn destruction(id: QuarantineId, tokens: &Tokens) -> Markup {
    html! {
        (notice(Tone::Wait, html! { p { "That you opened this page is on record." } }))
        (panel(html! {
            h2 { "Destroy the text" }
            p { "Everything written in it, and about it, is destroyed for good: title, account, reference, reasons and feedback. Nobody can bring it back." }
            p { "What remains: whose it was, who reported and who destroyed it, when and why, and the outcome of any decision." }
            (form_tag(&format!("/reports/{id}/destruction"), tokens, html! { p { (button_grave("Destroy the text for good")) } }))
        }))
    }
}
