//! An administrator sends a letter again that was given up.

use super::{context::Act, error::Error, undelivered};
use crate::{
    db::undelivered as rows,
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::LetterId,
        permission,
    },
};

/// Makes the letter due again, as it was written, to where its person's letters go now.
pub fn send_again(act: &Act<'_>, id: LetterId) -> Result<LetterId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let one = undelivered::one(tx.db, &permit, id, tx.now)?;
        one.remedy.check_sending_again()?;
        // What may have arrived elsewhere has not arrived there.
        let perhaps_twice = one.letter.perhaps_twice && one.address() == one.letter.address;
        if !rows::send_again(tx.db, &permit, id, one.address(), perhaps_twice, tx.now)? {
            return Err(undelivered::seen_to());
        }
        let detail = [("id", id.to_string()), ("letter", one.letter.kind.as_str().to_owned())];
        tx.record(Action::LetterSentAgain, Subject::new(SubjectKind::Person, one.person.id), &detail)?;
        Ok(id)
    })
}
