//! Organisations, as a system administrator reads them. Nothing of anybody's portfolio.

use chrono::NaiveDate;

use super::{context::View, error::Error};
use crate::{
    db::organisations,
    domain::{ids::OrganisationId, organisation::Organisation, permission},
};

const PAGE: i64 = 25;

/// A page of organisations.
#[derive(Debug)]
pub struct OrganisationPage {
    /// Those of this page, in the order they were entered.
    pub organisations: Vec<Organisation>,
    /// After which the next page begins.
    pub next: Option<OrganisationId>,
    /// The day it is true of.
    pub today: NaiveDate,
}

/// A page of the organisations after `after`.
pub fn list(view: &mut View<'_>, after: OrganisationId) -> Result<OrganisationPage, Error> {
    let permit = permission::may_administer(&view.actor)?;
    let mut organisations = organisations::list(view.db, &permit, after, PAGE.saturating_add(1))?;
    let size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = organisations.len() > size;
    organisations.truncate(size);
    let next = organisations.last().filter(|_| more).map(|last| last.id);
    Ok(OrganisationPage { organisations, next, today: view.today })
}

/// One organisation.
pub fn show(view: &mut View<'_>, id: OrganisationId) -> Result<Organisation, Error> {
    permission::may_administer(&view.actor)?;
    Ok(organisations::load(view.db, id)?)
}
