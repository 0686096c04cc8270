//! The national editions published by today: whoever serves in a role that none of them covers cannot be enrolled.

use std::sync::Arc;

use super::{context::View, error::Error};
use crate::{
    db::curricula,
    domain::{curriculum::Edition, role::Role},
};

/// What is published.
pub struct Standards(Vec<Arc<Edition>>);

impl Standards {
    /// The editions, newest first.
    pub fn editions(&self) -> impl Iterator<Item = &Edition> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// Whether one of them sets a standard for this role.
    pub fn cover(&self, role: Role) -> bool {
        self.0.iter().any(|edition| edition.covers(role))
    }
}

/// Reads what is published.
pub fn published(view: &mut View<'_>) -> Result<Standards, Error> {
    let mut editions = Vec::new();
    for (edition, _) in curricula::national(view.db, view.today)? {
        editions.push(view.shelf.edition(view.db, edition)?);
    }
    Ok(Standards(editions))
}
