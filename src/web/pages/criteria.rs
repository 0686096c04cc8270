//! A criterion of an enrolment: what it asks, where it stands, and what that rests on.

use maud::{Markup, html};

use super::{
    super::{
        answer::Answer,
        html::{Moment, button_link, day, long_date, summary_list, timeline},
        visit::{Page, Visit},
    },
    units::{caption, standing_tag, under},
};
use crate::{
    app::{
        criterion_progress::{self, CriterionPage, Submission},
        error::Error,
        portfolio_reader::{Read, Reader},
    },
    domain::{
        evidence::EvidenceState,
        ids::{CriterionId, EnrolmentId},
        progress::CriterionStanding,
    },
};

/// The page of one criterion. For the assessor its titles are another person's evidence, so the view leaves its line.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let (enrolment, criterion): (EnrolmentId, CriterionId) = (visit.parameter("enrolment")?, visit.parameter("criterion")?);
    match visit.read(|view| criterion_progress::recorded_in(view, enrolment))? {
        Some(organisation) => {
            let (actor, shown) = criterion_progress::show_recorded(&visit.look()?, organisation, enrolment, criterion)?;
            visit.page(&actor, page(&shown), content(&shown))
        }
        None => visit.read(|view| {
            let shown = criterion_progress::show(view, enrolment, criterion)?;
            visit.page(&view.actor, page(&shown), content(&shown))
        }),
    }
}

fn page(shown: &CriterionPage) -> Page {
    let (enrolment, unit) = (shown.read.enrolment.id, &shown.unit);
    under(Page::titled(format!("Criterion {}", shown.criterion.code)), &shown.read)
        .under(format!("{} {}", unit.code, unit.title), format!("/enrolments/{enrolment}/units/{}", unit.id))
        .marked(shown.marking())
}

fn content(shown: &CriterionPage) -> Markup {
    let (criterion, progress) = (&shown.criterion, &shown.progress);
    let stands = html! {
        (standing_tag(progress.standing))
        @if let Some(on) = progress.competent_on { " since " (day(on)) }
    };
    let counted = html! { (progress.competent_claims) " of " (criterion.evidence_minimum) " needed" };
    let kinds = html! { @if shown.kinds.is_empty() { "Any" } @else { (shown.kinds.join("; ")) } };
    html! {
        h1 { (caption(&shown.read, &shown.edition)) (criterion.code) " " (criterion.text) }
        (summary_list(&[
            ("Standing", stands),
            ("Judged competent", counted),
            ("What an assessor looks for", html! { (criterion.look_for) }),
            ("Work that commonly shows it", kinds),
        ]))
        h2 { "What it rests on" }
        @if shown.submissions.is_empty() { p { (nothing_yet(&shown.read)) } }
        @else { (timeline(&shown.submissions.iter().map(|one| moment(shown.read.reader, one)).collect::<Vec<_>>())) }
        @if shown.read.in_hand && progress.standing != CriterionStanding::Competent {
            div.actions { (button_link("Log a piece of work", "/work/new")) }
        }
    }
}

fn nothing_yet(read: &Read) -> &'static str {
    match read.reader {
        Reader::Trainee if read.in_hand => {
            "No evidence claims it yet. Log a piece of work that shows it, and submit it to your assessor."
        }
        Reader::Trainee => "No evidence claims it.",
        _ => "No evidence that claims it has been submitted yet.",
    }
}

fn moment(reader: Reader, one: &Submission) -> Moment {
    let submitted = one.submitted_at.map(|at| at.day());
    let (title, on, who) = match &one.decided {
        Some((outcome, at, signer)) => (outcome.label(), Some(at.day()), format!("{signer}, assessor")),
        None => (state_words(one.state), submitted, String::new()),
    };
    Moment {
        title: title.to_owned(),
        at: on.map(long_date).unwrap_or_default(),
        datetime: on.map(|on| on.to_string()).unwrap_or_default(),
        who,
        detail: Some(rests_on(reader, one)),
    }
}

fn state_words(state: EvidenceState) -> &'static str {
    match state {
        EvidenceState::Returned => "Sent back unjudged",
        other => other.label(),
    }
}

fn rests_on(reader: Reader, one: &Submission) -> Markup {
    let later = (one.number > 1).then(|| format!(" (version {})", one.number));
    html! {
        p {
            @if one.state == EvidenceState::Quarantined { "Hidden: reported to the security contact" }
            @else if reader.sees_titles() {
                "Rests on " a href={ "/evidence/" (one.version) } { (one.title.as_deref().filter(|title| !title.is_empty()).unwrap_or("evidence whose text is destroyed")) }
                (later.unwrap_or_default())
                @if reader == Reader::Trainee { ", from this " a href={ "/work/" (one.work) } { "piece of work" } }
            }
            @else { "Rests on one piece of work" (later.unwrap_or_default()) }
        }
    }
}
