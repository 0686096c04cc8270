//! A unit of an enrolment: its criteria, where each stands, and the learning towards it.

use maud::{Markup, html};

use super::super::{
    answer::Answer,
    html::{Column, Moment, Tone, button_link, day, long_date, table, tag, timeline},
    visit::{Page, Visit},
};
use crate::{
    app::{
        error::Error,
        portfolio_reader::{Read, Reader},
        unit_progress::{self, LearningLine, UnitProgress},
    },
    domain::{
        curriculum::{Criterion, UnitKind},
        progress::CriterionStanding,
    },
};

/// The page of one unit.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let (enrolment, unit) = (visit.parameter("enrolment")?, visit.parameter("unit")?);
    visit.read(|view| {
        let shown = unit_progress::show(view, enrolment, unit)?;
        let page = under(Page::titled(format!("{} {}", shown.unit.code, shown.unit.title)), &shown.read);
        visit.page(&view.actor, page.marked(shown.marking()), content(&shown))
    })
}

/// The way back from a page about an enrolment, for whoever reads it.
pub fn under(page: Page, read: &Read) -> Page {
    let (name, person, enrolment) = (&read.trainee, read.enrolment.person, read.enrolment.id);
    match read.reader {
        Reader::Trainee => page.under("Home", "/"),
        Reader::Assessor => page.under("My trainees", "/trainees"),
        Reader::Coordinator => page.under("Enrolments", "/enrolments").under(name, format!("/enrolments/{enrolment}")),
        Reader::Manager => page.under("Team", "/team").under(name, format!("/team/{person}")),
    }
}

/// Whose portfolio a page is about, and by which edition.
pub fn caption(read: &Read, edition: &str) -> Markup {
    html! {
        span.caption {
            @if read.reader != Reader::Trainee { (read.trainee) ", " }
            (read.enrolment.role.label()) ", " (edition)
        }
    }
}

/// How a criterion stands, in a word.
pub fn standing_tag(standing: CriterionStanding) -> Markup {
    let tone = match standing {
        CriterionStanding::NotStarted => Tone::Quiet,
        CriterionStanding::Waiting => Tone::Wait,
        CriterionStanding::NotYet => Tone::Warn,
        CriterionStanding::Competent => Tone::Good,
    };
    tag(tone, standing.label())
}

fn content(shown: &UnitProgress) -> Markup {
    let relevant = shown.unit.criteria.len();
    let caption_text = format!("{} of {relevant} criteria competent", shown.competent());
    let head = [Column::text("Criterion"), Column::text("Standing"), Column::number("Evidence"), Column::text("Since")];
    let rows = shown.unit.criteria.iter().map(|criterion| row(shown, criterion)).collect();
    html! {
        h1 { (caption(&shown.read, &shown.edition)) (shown.unit.code) " " (shown.unit.title) }
        @if shown.unit.kind == UnitKind::BoltOn { p { "An addition of this organisation to the national core." } }
        (table("Criteria of the unit", html! { (caption_text) }, &head, rows))
        p.small.soft { "Evidence counts how often a criterion was judged competent, and how often it needs to be." }
        h2 { "Learning towards it" }
        (learning(shown))
    }
}

fn row(shown: &UnitProgress, criterion: &Criterion) -> Vec<Markup> {
    let progress = shown.standing.get(&criterion.id);
    let href = format!("/enrolments/{}/criteria/{}", shown.read.enrolment.id, criterion.id);
    vec![
        html! { a href=(href) { (criterion.code) } " " (criterion.text) },
        html! { @if let Some(known) = progress { (standing_tag(known.standing)) } },
        html! { (progress.map_or(0, |known| known.competent_claims)) " of " (criterion.evidence_minimum) },
        html! { @match progress.and_then(|known| known.competent_on) { Some(on) => { (day(on)) } None => { "–" } } },
    ]
}

fn learning(shown: &UnitProgress) -> Markup {
    let own = shown.read.reader == Reader::Trainee;
    let moments: Vec<Moment> = shown.learning.iter().map(|line| moment(line, own)).collect();
    html! {
        @if moments.is_empty() { p { "No learning is logged towards this unit yet." } }
        @else { (timeline(&moments)) }
        @if shown.read.in_hand {
            div.actions {
                (button_link("Log learning", &format!("/learning/new?unit={}", shown.unit.id)))
                a.button.second href="/work/new" { "Log a piece of work" }
            }
        }
    }
}

fn moment(line: &LearningLine, own: bool) -> Moment {
    let detail = html! {
        @if let Some(title) = &line.title {
            @if own { p { a href={ "/learning/" (line.id) } { (title) } } }
            @else { p { (title) } }
        }
        @if !own && line.reportable {
            p.small {
                a href={ "/learning/" (line.id) "/report" } {
                    "Report possible live intelligence" span.hidden-visually { " in this title, " (long_date(line.on)) }
                }
            }
        }
        @if !line.works.is_empty() {
            p.small {
                "Rests on "
                @for (index, work) in line.works.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ "/work/" (work.work) } { (work.label()) }
                }
            }
        }
    };
    Moment {
        title: line.way.label().to_owned(),
        at: long_date(line.on),
        datetime: line.on.to_string(),
        who: String::new(),
        detail: Some(detail),
    }
}
