//! The list of one's certificates, and one with what it rests on, its story and the CPD of its years.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::{
    app::certificates::{Chain, CpdYear, Held, Shown, UnitRow},
    db::certificates::Certificate,
    domain::{certificate::CertificateStatus, ids::EnrolmentId},
    web::html::{Column, Figure, Moment, Tone, day, figures, long_date, panel, summary_list, table, tag, timeline},
};

/// One's own certificates.
pub(super) fn list(mine: &[Certificate], today: NaiveDate) -> Markup {
    let head = [
        Column::text("Certificate"),
        Column::text("Role"),
        Column::text("Last valid day"),
        Column::text("Status"),
        Column::text("Issued by"),
    ];
    html! {
        h1 { "Certificates" }
        @if mine.is_empty() {
            p { "You hold no certificate yet. It is earned on the programme: when every criterion of your portfolio is competent, your assessor makes the award, and an IPP coordinator issues the certificate." }
            p { a href="/" { "See where you stand" } }
        } @else {
            (table("Your certificates", html! { "Longest valid first" }, &head, mine.iter().map(|one| row(one, today)).collect()))
        }
    }
}

fn row(certificate: &Certificate, today: NaiveDate) -> Vec<Markup> {
    vec![
        html! { a href={ "/certificates/" (certificate.id) } { (certificate.number) } },
        html! { (certificate.role.label()) },
        day(certificate.period.last_valid_day),
        tag(tone(certificate.period.status(today)), &left(certificate.period.days_left(today))),
        html! { (certificate.issuer) },
    ]
}

/// How near the end is.
pub fn tone(status: CertificateStatus) -> Tone {
    match status {
        CertificateStatus::Expired | CertificateStatus::Within30 => Tone::Bad,
        CertificateStatus::Within90 => Tone::Warn,
        CertificateStatus::Within180 => Tone::Wait,
        CertificateStatus::Longer => Tone::Good,
        CertificateStatus::NeverHeld => Tone::Quiet,
    }
}

fn valid_word(days_left: i64) -> &'static str {
    if days_left < 0 { "Expired" } else { "Valid" }
}

fn left(days_left: i64) -> String {
    match days_left {
        i64::MIN..0 => "Expired".to_owned(),
        0 => "Last valid day".to_owned(),
        1 => "1 day left".to_owned(),
        days => format!("{days} days left"),
    }
}

/// Status, last valid day and days left; one more figure beside them, if there is one.
pub fn status_figures(held: &Held, today: NaiveDate, more: Option<Figure>) -> Markup {
    let last = long_date(held.certificate.period.last_valid_day);
    let tone = tone(held.status);
    let days = |count: i64| if count == 1 { "1 day".to_owned() } else { format!("{count} days") };
    let (label, left, about) = if held.days_left < 0 {
        (format!("its last valid day was {last}"), days(held.days_left.saturating_neg()), "since it expired".to_owned())
    } else {
        let renewal = if held.is_renewable(today) { "has been open since" } else { "opens" };
        let opens = format!("left; renewal {renewal} {}", long_date(held.renewal_opens));
        (format!("until the end of {last}"), days(held.days_left), opens)
    };
    let plain = |tone, big, label| Figure { tone, big, label, href: None };
    let mut shown = vec![plain(tone, valid_word(held.days_left).to_owned(), label), plain(Tone::Quiet, left, about)];
    shown.extend(more);
    figures(&shown)
}

/// The CPD of the year that runs, on the holder's home.
pub fn cpd_figure(held: &Held) -> Option<Figure> {
    let (number, _, until) = held.year?;
    let entries = match held.cpd_this_year {
        1 => "1 CPD entry".to_owned(),
        count => format!("{count} CPD entries"),
    };
    Some(Figure {
        tone: if held.cpd_this_year == 0 { Tone::Warn } else { Tone::Good },
        big: entries,
        label: format!("in year {number}, which ends on {}", long_date(until)),
        href: Some(format!("/certificates/{}#year-{number}", held.certificate.id)),
    })
}

/// One certificate.
pub(super) fn show(shown: &Shown, today: NaiveDate) -> Markup {
    let (held, certificate) = (&shown.held, &shown.held.certificate);
    html! {
        h1 {
            // On paper nothing else says whose it is.
            span.caption { "Certificate " (certificate.number) ", " (certificate.holder) }
            (certificate.role.label())
        }
        @match &shown.chain {
            None => {
                (summary_list(&[
                    ("Holder", html! { (certificate.holder) }),
                    ("Number", html! { (certificate.number) }),
                    ("Role", html! { (certificate.role.label()) }),
                    ("Last valid day", html! { (day(certificate.period.last_valid_day)) " " (tag(tone(held.status), valid_word(held.days_left))) }),
                    ("Issued by", html! { (certificate.issuer) }),
                ]))
                @if shown.demonstration { p.soft { "Earned by a demonstration curriculum, not the national standard." } }
            },
            Some(chain) => {
                (status_figures(held, today, None))
                div.columns {
                    div {
                        (rests_on(chain, shown.own))
                        h2 { "CPD by year" }
                        @for year in &chain.years { (cpd_year(year, shown.own)) }
                    }
                    aside {
                        (panel(html! { h2 { "Its story" } (timeline(&story(certificate, chain))) }))
                        h3 { "Why " (long_date(certificate.period.last_valid_day)) "?" }
                        p.small { (certificate.period.why()) }
                        h3 { "Issued by" }
                        p.small { (certificate.issuer) ". It belongs to " @if shown.own { "you" } @else { (certificate.holder) } ", and moves with " @if shown.own { "you" } @else { "them" } " to any organisation of the programme." }
                    }
                }
            }
        }
    }
}

fn rests_on(chain: &Chain, own: bool) -> Markup {
    let head = [
        Column::text("Unit"),
        Column::number("Criteria"),
        Column::number("Work"),
        Column::text("Signed off by"),
        Column::text("Last decision"),
    ];
    let pieces = if chain.works == 1 { "piece" } else { "pieces" };
    let caption = html! { (chain.criteria) " criteria, " (chain.works) " " (pieces) " of work" };
    html! {
        h2 { "What it rests on" }
        p {
            (chain.edition) "."
            @if own { " Open a unit to see its criteria, the decisions on each, and the work behind them." }
            @else if chain.opens.is_some() { " Open a unit to see its criteria and the decisions on each." }
        }
        (table("What the certificate rests on", caption, &head, chain.units.iter().map(|unit| unit_row(unit, chain.opens)).collect()))
    }
}

fn unit_row(unit: &UnitRow, opens: Option<EnrolmentId>) -> Vec<Markup> {
    vec![
        html! {
            @match opens {
                Some(enrolment) => a href={ "/enrolments/" (enrolment) "/units/" (unit.unit) } { (unit.label) },
                None => { (unit.label) }
            }
        },
        html! { (unit.criteria) },
        html! { (unit.works) },
        html! { (unit.signed_by.join(", ")) },
        html! { @match unit.last { Some(last) => { (day(last)) } None => { "–" } } },
    ]
}

fn story(certificate: &Certificate, chain: &Chain) -> [Moment; 3] {
    let moment = |title: &str, on: NaiveDate, who: String, detail: Option<Markup>| Moment {
        title: title.to_owned(),
        at: long_date(on),
        datetime: on.to_string(),
        who,
        detail,
    };
    let complete = html! { p { "All " (chain.criteria) " relevant criteria competent." } };
    [
        moment("Enrolled", chain.enrolled_on, certificate.issuer.clone(), None),
        moment("Award made", certificate.awarded_on, format!("{}, assessor", chain.awarded_by), Some(complete)),
        moment("Certificate issued", certificate.period.from, format!("{}, IPP coordinator", chain.issued_by), None),
    ]
}

fn cpd_year(year: &CpdYear, own: bool) -> Markup {
    html! {
        h3 id={ "year-" (year.number) } { "Year " (year.number) ": " (long_date(year.from)) " to " (long_date(year.until)) }
        @match (year.count, year.last) {
            (0, _) | (_, None) => {
                p { "No CPD logged." @if own { " " a href="/cpd/new" { "Log CPD" } } }
            }
            (count, Some(last)) => {
                p { (count) @if count == 1 { " entry" } @else { " entries" } ", the last on " (day(last)) "." }
                @if own {
                    ul {
                        @for entry in &year.entries {
                            li { a href={ "/cpd/" (entry.id) } { (entry.title()) } ", " (day(entry.on)) }
                        }
                    }
                }
            }
        }
    }
}
