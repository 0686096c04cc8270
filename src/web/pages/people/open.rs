//! Which form of a person's page is open. One at a time, so that every field of the page has a name of its own.

use super::super::super::visit::Visit;
use crate::domain::ids::{OrganisationId, PostingId};

/// The open form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// None but the name and address, as they stand.
    Nothing,
    /// Name and address, as typed.
    Details,
    /// A new posting, once its organisation is chosen: it decides who may be line manager.
    Posting(Option<OrganisationId>),
    /// The last day of a posting.
    EndPosting(PostingId),
}

impl Open {
    /// What the address asks for.
    pub fn asked(visit: &Visit<'_>) -> Self {
        match visit.request.query.value("form") {
            "posting" => Self::Posting(visit.query("organisation")),
            "end-posting" => visit.query("posting").map_or(Self::Nothing, Self::EndPosting),
            _ => Self::Nothing,
        }
    }
}
