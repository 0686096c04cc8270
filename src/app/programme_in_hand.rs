//! Where what a person logs belongs: to the open enrolment where they are posted, and so to its organisation; without
//! one, to the organisation of their newest posting.

use crate::{
    app::error::Error,
    db::{connection::Db, enrolments},
    domain::{
        enrolment::Enrolment,
        ids::OrganisationId,
        permission::{self, Actor, OwnRecordPermit},
    },
};

/// Where something logged belongs.
pub struct InHand {
    /// The organisation.
    pub organisation: OrganisationId,
    /// The enrolment, if one is open where they are posted.
    pub enrolment: Option<Enrolment>,
}

/// What a person has in hand, with the permit to log.
pub fn of(db: &mut Db, actor: &Actor) -> Result<(OwnRecordPermit, InHand), Error> {
    let (permit, newest) = permission::may_log(actor)?;
    let posted: Vec<OrganisationId> = actor.postings.iter().map(|posting| posting.organisation).collect();
    let enrolment = enrolments::in_hand(db, actor.person, &posted)?;
    let organisation = enrolment.as_ref().map_or(newest, |enrolled| enrolled.organisation);
    Ok((permit, InHand { organisation, enrolment }))
}
