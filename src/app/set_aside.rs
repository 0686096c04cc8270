//! An administrator sets a letter aside that was given up: its person knows it already, or need not.

use super::{context::Act, error::Error, undelivered};
use crate::{
    db::undelivered as rows,
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::LetterId,
        permission,
    },
};

/// Takes the letter off the list. It is never sent.
pub fn set_aside(act: &Act<'_>, id: LetterId) -> Result<LetterId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let one = undelivered::one(tx.db, &permit, id, tx.now)?;
        if !rows::set_aside(tx.db, &permit, id, tx.now)? {
            return Err(undelivered::seen_to());
        }
        let detail = [("id", id.to_string()), ("letter", one.letter.kind.as_str().to_owned())];
        tx.record(Action::LetterSetAside, Subject::new(SubjectKind::Person, one.person.id), &detail)?;
        Ok(id)
    })
}
