//! Anyone in a posting logs CPD, tied to work records or not.

use chrono::NaiveDate;

use super::{
    context::Act,
    error::{Error, FieldErrors},
    work_choices,
};
use crate::{
    db::cpd,
    domain::{
        cpd::{CpdText, check_day},
        event::{Action, Subject, SubjectKind},
        ids::{CpdId, WorkId},
        permission,
    },
};

/// An entry as the page sends it.
#[derive(Debug, Clone)]
pub struct LogCpd {
    /// On which day.
    pub on: NaiveDate,
    /// How long, in minutes, if they say.
    pub minutes: Option<i64>,
    /// Its text.
    pub text: CpdText,
    /// The work it rests on.
    pub works: Vec<WorkId>,
}

/// What the text of an entry must say.
pub fn check_text(errors: &mut FieldErrors, text: &CpdText) {
    if text.title.is_empty() {
        errors.add("title", "Give it a short title");
    }
    if text.what.is_empty() {
        errors.add("what", "Say what you did");
    }
    if text.effect.is_empty() {
        errors.add("effect", "Say what it changed in your practice: that is what makes it CPD");
    }
}

/// Logs an entry.
pub fn log(act: &Act<'_>, command: &LogCpd) -> Result<CpdId, Error> {
    let organisation = act.read(|view| Ok(permission::may_log(&view.actor)?.1))?;
    act.write(organisation, |tx| {
        let (permit, organisation) = permission::may_log(&tx.actor)?;
        let mut errors = FieldErrors::default();
        errors.keep("on", check_day(command.on, tx.today));
        check_text(&mut errors, &command.text);
        work_choices::check(tx.db, &permit, &command.works, &mut errors)?;
        errors.check()?;
        let id = cpd::insert(tx.db, &permit, organisation, command.on, command.minutes, &command.text, &command.works, tx.now)?;
        tx.record(Action::CpdLogged, Subject::new(SubjectKind::Cpd, id), &[("on", command.on.to_string())])?;
        Ok(id)
    })
}
