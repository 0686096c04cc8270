//! A trainee logs something learned, towards a unit.

use chrono::NaiveDate;

use super::{
    context::Act,
    error::{Error, FieldErrors},
    programme_in_hand, work_choices,
};
use crate::{
    db::{
        enrolments,
        learning::{self, LearningText},
        progress,
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{LearningId, UnitId, WorkId},
        learning::WayOfLearning,
        refusal::Refusal,
    },
};

/// A learning record as the page sends it.
#[derive(Debug, Clone)]
pub struct LogLearning {
    /// Towards which unit.
    pub unit: UnitId,
    /// By which way.
    pub way: WayOfLearning,
    /// On which day.
    pub on: NaiveDate,
    /// Its text.
    pub text: LearningText,
    /// The work it rests on.
    pub works: Vec<WorkId>,
}

/// What the text of a learning record must say.
pub fn check_text(errors: &mut FieldErrors, text: &LearningText) {
    if text.title.is_empty() {
        errors.add("title", "Give it a short title");
    }
    if text.learned.is_empty() {
        errors.add("learned", "Say what you learned");
    }
}

/// Logs a learning record.
pub fn log(act: &Act<'_>, command: &LogLearning) -> Result<LearningId, Error> {
    let organisation = act.read(|view| Ok(programme_in_hand::of(view.db, &view.actor)?.1.organisation))?;
    act.write(organisation, |tx| {
        let (permit, in_hand) = programme_in_hand::of(tx.db, &tx.actor)?;
        let enrolled = in_hand.enrolment.filter(|enrolled| enrolled.organisation == organisation).ok_or_else(|| {
            Refusal::because("You are on no programme just now. Log CPD instead, or ask your IPP coordinator to enrol you.")
        })?;
        let mut errors = FieldErrors::default();
        let progress = progress::of(tx.db, enrolled.id)?;
        let units = progress::units(tx.db, &tx.service.shelf, &progress)?;
        if !units.iter().any(|unit| unit.id == command.unit) {
            errors.add("unit", "Choose a unit of your programme");
        }
        if command.on > tx.today {
            errors.add("on", "The day may not be in the future");
        }
        check_text(&mut errors, &command.text);
        work_choices::check(tx.db, &permit, &command.works, &mut errors)?;
        errors.keep("works", command.way.check_work(command.works.len()));
        errors.check()?;
        let id = learning::insert(
            tx.db,
            &permit,
            enrolled.id,
            command.unit,
            command.way,
            command.on,
            &command.text,
            &command.works,
            tx.now,
        )?;
        enrolments::set_active(tx.db, enrolled.id)?;
        let detail = [("unit", command.unit.to_string()), ("way", command.way.as_str().to_owned())];
        tx.record(Action::LearningLogged, Subject::new(SubjectKind::Learning, id), &detail)?;
        Ok(id)
    })
}
