//! Organisations, as a system administrator reads them. Nothing of anybody's portfolio.

use chrono::NaiveDate;

use super::{context::View, error::Error};
use crate::{
    db::organisations,
    domain::{
        ids::OrganisationId,
        organisation::Organisation,
        page::{self, Turn, Ways},
        permission,
    },
};

/// A page of organisations.
#[derive(Debug)]
pub struct OrganisationPage {
    /// Those of this page, in the order they were entered.
    pub organisations: Vec<Organisation>,
    /// The pages beside it.
    pub ways: Ways<OrganisationId>,
    /// The day it is true of.
    pub today: NaiveDate,
}

/// A page of the organisations.
pub fn list(view: &mut View<'_>, turn: Turn<OrganisationId>) -> Result<OrganisationPage, Error> {
    let permit = permission::may_administer(&view.actor)?;
    let find = |turn: &Turn<OrganisationId>, limit| organisations::list(view.db, &permit, turn, limit);
    let (organisations, ways) = page::read(&turn, |organisation: &Organisation| organisation.id, find)?;
    Ok(OrganisationPage { organisations, ways, today: view.today })
}

/// One organisation.
pub fn show(view: &mut View<'_>, id: OrganisationId) -> Result<Organisation, Error> {
    permission::may_administer(&view.actor)?;
    Ok(organisations::load(view.db, id)?)
}
