//! Certificates: one's own, and each with what it rests on.

pub mod view;

use super::super::{
    answer::Answer,
    visit::{Page, Visit},
};
use crate::{
    app::{certificates, error::Error},
    domain::ids::CertificateId,
};

/// One's own certificates.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let mine = certificates::mine(view)?;
        visit.page(&view.actor, Page::titled("Certificates").under("Home", "/"), view::list(&mine, view.today))
    })
}

/// One certificate, as far as the reader may see it.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: CertificateId = visit.parameter("certificate")?;
    visit.read(|view| {
        let shown = certificates::show(view, id)?;
        let page = Page::titled(format!("Certificate {}", shown.held.certificate.number)).under("Home", "/");
        let page = if shown.own { page.under("Certificates", "/certificates") } else { page };
        visit.page(&view.actor, page, view::show(&shown, view.today))
    })
}
