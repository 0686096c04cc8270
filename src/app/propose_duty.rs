//! Somebody proposes a duty; it gives nothing before another confirms it.

use super::{context::Act, error::Error, password::Proof};
use crate::{
    db::{connection::Db, duties, organisations, people, postings, proposals},
    domain::{
        appointment::{self, Duty},
        event::{Action, Subject, SubjectKind},
        ids::{PersonId, ProposalId},
        permission,
    },
};

/// Proposes a duty, signed; the id in `new` is ignored.
pub fn propose(act: &Act<'_>, new: &Duty, signature: &Proof) -> Result<ProposalId, Error> {
    act.read(|view| {
        permission::deals_with(&view.actor, new.kind, new.organisation)?;
        organisations::name(view.db, new.organisation)?;
        Ok(())
    })?;
    if let Err(refusal) = appointment::check_duty(new.kind, &new.roles, new.from, new.until) {
        let field = if new.until.is_some_and(|last| last < new.from) { "until" } else { "roles" };
        return Err(Error::field(field, refusal.sentence()));
    }
    act.write(new.organisation, |tx| {
        people::load(tx.db, new.person)?;
        let held = held_or_proposed(tx.db, new.person)?;
        let permit = permission::may_propose(&tx.actor, new, &held)?;
        if new.until.is_some_and(|last| last < tx.today) {
            return Err(Error::field("until", "The last day must be today or later"));
        }
        let postings = postings::of(tx.db, new.person)?;
        appointment::check_postings(&postings, new).map_err(|refusal| Error::field("until", refusal.sentence()))?;
        tx.check_signature(signature)?;
        let id = proposals::insert(tx.db, &permit, new, tx.now)?;
        tx.record(Action::DutyProposed, Subject::new(SubjectKind::Proposal, id), &detail(new))?;
        Ok(id)
    })
}

/// What a person holds, held, or is proposed for.
pub(super) fn held_or_proposed(db: &mut Db, person: PersonId) -> Result<Vec<Duty>, Error> {
    let mut held = duties::of(db, person)?;
    held.extend(proposals::waiting_for(db, person)?.into_iter().map(|proposal| proposal.duty));
    Ok(held)
}

/// What an event says of a duty.
pub(super) fn detail(duty: &Duty) -> Vec<(&'static str, String)> {
    let roles: Vec<&str> = duty.roles.iter().map(|role| role.as_str()).collect();
    let mut detail =
        vec![("person", duty.person.to_string()), ("kind", duty.kind.as_str().to_owned()), ("from", duty.from.to_string())];
    if !roles.is_empty() {
        detail.push(("roles", roles.join(" ")));
    }
    detail.extend(duty.until.map(|last| ("until", last.to_string())));
    detail
}
