//! What an assessor looks at before the award: every relevant criterion with the decisions it stands on.

use chrono::NaiveDate;

use super::{context::View, error::Error};
use crate::{
    db::{certificates, enrolments, organisations, people, progress as kept_progress},
    domain::{
        curriculum::Unit,
        enrolment::Enrolment,
        ids::EnrolmentId,
        permission::{self, Denied},
        progress::{self, CriterionProgress},
    },
};

/// The portfolio, laid out for the award.
pub struct AwardOverview {
    /// The enrolment.
    pub enrolled: Enrolment,
    /// Whose it is.
    pub trainee: String,
    /// Its units, with the relevant criteria.
    pub units: Vec<Unit>,
    /// Where each criterion stands.
    pub progress: Vec<CriterionProgress>,
    /// Whether today is before the earliest expected completion.
    pub early: bool,
    /// The day the award was made, and by whom.
    pub awarded: Option<(NaiveDate, String)>,
    /// Why the person looking cannot make it today.
    pub refusal: Option<String>,
}

/// What is wrong with the reason given for the award, before anything is signed: it is said beside a missing password.
pub fn fault_of_reason(view: &mut View<'_>, id: EnrolmentId, reason: &str) -> Result<Option<String>, Error> {
    let enrolled = enrolments::load(view.db, id)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    let early = enrolled.dates().is_early(view.today);
    match permission::may_sign_off(&view.actor, &subject, view.today) {
        Err(Denied::Unseen) => Err(Error::NotFound),
        // Whoever may not sign is told that, and not what else the form lacks.
        Err(Denied::Refused(_)) => Ok(None),
        Ok(permit) => Ok(permission::may_award(&permit, true, early, reason).err().map(|why| why.sentence().to_owned())),
    }
}

/// Lays out one portfolio for its assessor; for everyone else there is no such page.
pub fn read(view: &mut View<'_>, id: EnrolmentId) -> Result<AwardOverview, Error> {
    let enrolled = enrolments::load(view.db, id)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    let permit = permission::may_sign_off(&view.actor, &subject, view.today);
    if matches!(permit, Err(Denied::Unseen)) {
        return Err(Error::NotFound);
    }
    let progress = kept_progress::of(view.db, id)?;
    let units = kept_progress::units(view.db, view.shelf, &progress)?;
    let trainee = people::load(view.db, enrolled.person)?.name;
    let awarded = match certificates::award_of(view.db, id)? {
        Some(award) => Some((award.on, people::load(view.db, award.assessor)?.name)),
        None => None,
    };
    let licence = organisations::load(view.db, enrolled.organisation)?.licence_allows("make an award", view.today);
    let early = enrolled.dates().is_early(view.today);
    let refusal = match permit {
        Err(Denied::Refused(refusal)) => Some(refusal),
        Err(Denied::Unseen) => None,
        // Whether a reason was given is asked when the form comes.
        Ok(permit) => {
            licence.err().or_else(|| permission::may_award(&permit, progress::is_complete(&progress), early, "asked for").err())
        }
    };
    let refusal = refusal.map(|refusal| refusal.sentence().to_owned());
    Ok(AwardOverview { enrolled, trainee, units, progress, early, awarded, refusal })
}
