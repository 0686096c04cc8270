//! The page of one person of a team.

use maud::{Markup, html};

use super::{
    super::super::html::{Column, Pace, Tone, UnitBar, day, notice, pace, summary_list, table, unit_bars},
    cells::{cpd_cell, status_tag},
    view::programme_tag,
};
use crate::{
    app::team_member::{Enrolled, Held, TeamMember},
    domain::enrolment::NotEnrolled,
};

/// The page.
pub fn page(member: &TeamMember) -> Markup {
    html! {
        h1 { span.caption { (member.posting.role) ", " (member.organisation) } (member.name) }
        (posting(member))
        h2 { "Certificates" }
        (certificates(member))
        h2 { "Programme" }
        @if member.enrolments.is_empty() { (not_enrolled(member)) }
        @for enrolled in &member.enrolments { (programme(enrolled, member)) }
    }
}

fn posting(member: &TeamMember) -> Markup {
    summary_list(&[
        ("Role", html! { (member.posting.role) }),
        (
            "Posted",
            html! {
                "in " (member.organisation) " from " (day(member.posting.from))
                @if let Some(last) = member.posting.until { ", last day " (day(last)) }
            },
        ),
        ("Line manager", html! { @match &member.line_manager { Some(name) => (name), None => "None entered" } }),
        ("CPD here", cpd_cell(member.cpd)),
    ])
}

fn certificates(member: &TeamMember) -> Markup {
    let head = ["Number", "Role", "Last valid day", "Status", "Issued by"].map(Column::text);
    html! {
        @if member.certificates.is_empty() { p { "No certificate has been issued to " (member.name) " yet." } }
        @else {
            (table(
                "Certificates held",
                html! { "Held, wherever they were earned" },
                &head,
                member.certificates.iter().map(held).collect(),
            ))
        }
    }
}

fn held(certificate: &Held) -> Vec<Markup> {
    vec![
        html! { a href={ "/certificates/" (certificate.id) } { (certificate.number) } },
        html! { (certificate.role) },
        day(certificate.period.last_valid_day),
        status_tag(certificate.status),
        html! { (certificate.issuer) },
    ]
}

fn not_enrolled(member: &TeamMember) -> Markup {
    html! {
        @match member.not_enrolled.filter(|_| member.certificates.is_empty()) {
            Some(NotEnrolled::Mandatory) => (notice(Tone::Warn, html! {
                p {
                    strong { "Not enrolled. " }
                    "The programme is mandatory in " (member.organisation) ": an IPP coordinator enrols them."
                }
            })),
            Some(NotEnrolled::NoStandard) => {
                p { "Not enrolled in " (member.organisation) ". " (NotEnrolled::NoStandard.sentence()) "." }
            },
            None => p { "Not enrolled in " (member.organisation) "." },
        }
    }
}

fn programme(enrolled: &Enrolled, member: &TeamMember) -> Markup {
    let programme = &enrolled.programme;
    let units: Vec<UnitBar> = enrolled
        .units
        .iter()
        .map(|unit| UnitBar {
            label: unit.label.clone(),
            href: unit.href.clone(),
            competent: unit.competent,
            waiting: unit.waiting,
            relevant: unit.relevant,
        })
        .collect();
    html! {
        h3 { a href={ "/enrolments/" (programme.enrolment) } { (programme.role) } }
        div.columns {
            div {
        (summary_list(&[
            ("Standing", html! {
                (programme_tag(programme)) " "
                span.nowrap { (programme.pace.competent) " of " (programme.pace.relevant) " criteria competent" }
                @if programme.is_open() { p.small.soft { (programme.why) } }
            }),
            ("Due", html! { (day(programme.due)) p.small.soft { (enrolled.dates.why_due()) } }),
            ("Assessor", html! { @match &enrolled.assessor { Some(name) => (name), None => "Not allocated yet" } }),
        ]))
        @if programme.is_open() { (pace(&facts(enrolled, member))) }
            }
            aside {
                h4.hidden-visually { "By unit" }
                (unit_bars(&units))
            }
        }
    }
}

fn facts(enrolled: &Enrolled, member: &TeamMember) -> Pace {
    Pace {
        start: enrolled.dates.start,
        earliest: enrolled.dates.earliest,
        due: enrolled.dates.due,
        today: member.today,
        relevant: enrolled.programme.pace.relevant,
        competent_on: enrolled.competent_on.clone(),
        expected_now: enrolled.programme.pace.expected,
    }
}
