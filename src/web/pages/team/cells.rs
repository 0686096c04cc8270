//! Cells that both lists of people have.

use maud::{Markup, html};

use super::super::super::html::{Tone, day, tag};
use crate::{app::team::Cpd, domain::certificate::CertificateStatus};

/// How a certificate stands.
pub fn tone(status: CertificateStatus) -> Tone {
    match status {
        CertificateStatus::Expired | CertificateStatus::Within30 => Tone::Bad,
        CertificateStatus::Within90 => Tone::Warn,
        CertificateStatus::Within180 => Tone::Wait,
        CertificateStatus::Longer => Tone::Good,
        CertificateStatus::NeverHeld => Tone::Quiet,
    }
}

/// Where a certificate stands, in a word with its shape.
pub fn status_tag(status: CertificateStatus) -> Markup {
    tag(tone(status), status.label())
}

/// How much CPD, and when last: never what.
pub fn cpd_cell(cpd: Cpd) -> Markup {
    html! {
        @match cpd.last {
            None => span.soft { "None logged" },
            Some(last) => { (cpd.entries) div.small.soft { "Last on " (day(last)) } }
        }
    }
}
