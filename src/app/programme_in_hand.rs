//! Where what a person logs belongs: to the open enrolment where they are posted, and so to its organisation; without
//! one, to the organisation of their newest posting.

use crate::{
    app::error::Error,
    db::{connection::Db, enrolments},
    domain::{
        enrolment::{self, Enrolment},
        ids::{EnrolmentId, OrganisationId},
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
    let enrolment = enrolment::in_hand(&enrolments::of(db, actor.person)?, &actor.posted_in()).cloned();
    let organisation = enrolment.as_ref().map_or(newest, |enrolled| enrolled.organisation);
    Ok((permit, InHand { organisation, enrolment }))
}

/// Whether what the person logs now counts to this enrolment.
pub fn is(db: &mut Db, actor: &Actor, id: EnrolmentId) -> Result<bool, Error> {
    match of(db, actor) {
        Ok((_, in_hand)) => Ok(in_hand.enrolment.is_some_and(|enrolled| enrolled.id == id)),
        Err(Error::Refused(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
