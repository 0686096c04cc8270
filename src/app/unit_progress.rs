//! One unit of an enrolment: where each of its criteria stands, and the learning towards it.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    context::View,
    error::Error,
    portfolio_reader::{self, Read, Reader},
};
use crate::{
    db::{
        learning::{self, Learning},
        progress,
        work::{self, NamedWork},
    },
    domain::{
        curriculum::Unit,
        ids::{CriterionId, EnrolmentId, LearningId, UnitId, WorkId},
        learning::WayOfLearning,
        permission,
        progress::{CriterionProgress, CriterionStanding},
        work::Marking,
    },
};

/// One unit of an enrolment.
pub struct UnitProgress {
    /// The enrolment, and as whom it is read.
    pub read: Read,
    /// The edition it comes from, which says so when it is for demonstration.
    pub edition: String,
    /// The unit, with its relevant criteria, in order.
    pub unit: Unit,
    /// Where each of them stands.
    pub standing: HashMap<CriterionId, CriterionProgress>,
    /// Learning towards the unit, oldest first.
    pub learning: Vec<LearningLine>,
}

/// A learning record as the reader may see it.
pub struct LearningLine {
    /// Which.
    pub id: LearningId,
    /// By which way.
    pub way: WayOfLearning,
    /// On which day.
    pub on: NaiveDate,
    /// Its title, or that it is hidden; for the trainee and the assessor.
    pub title: Option<String>,
    /// Whether its title is shown, so that it can be reported.
    pub reportable: bool,
    /// The work it rests on, for the trainee.
    pub works: Vec<NamedWork>,
}

impl UnitProgress {
    /// Criteria competent.
    pub fn competent(&self) -> usize {
        self.standing.values().filter(|one| one.standing == CriterionStanding::Competent).count()
    }

    /// The highest marking of the titles shown.
    pub fn marking(&self) -> Marking {
        Marking::highest(self.learning.iter().flat_map(|line| &line.works).map(|work| work.marking))
    }
}

/// A unit of an enrolment, for whoever may read its progress.
pub fn show(view: &mut View<'_>, enrolment: EnrolmentId, unit: UnitId) -> Result<UnitProgress, Error> {
    let read = portfolio_reader::open(view, enrolment)?;
    let progress = progress::of(view.db, enrolment)?;
    let found = progress::units(view.db, view.shelf, &progress)?.into_iter().find(|one| one.id == unit);
    let unit = found.ok_or(Error::NotFound)?;
    let edition = edition_of(view, &unit)?;
    let learning = learning::towards(view.db, enrolment, unit.id)?;
    let learning = match read.reader {
        Reader::Trainee => own_learning(view, learning)?,
        reader => learning.into_iter().map(|one| line(one, reader.sees_titles(), Vec::new())).collect(),
    };
    let standing = progress
        .into_iter()
        .filter(|one| unit.criteria.iter().any(|criterion| criterion.id == one.criterion))
        .map(|one| (one.criterion, one))
        .collect();
    Ok(UnitProgress { read, edition, unit, standing, learning })
}

/// The label of the edition a unit comes from.
pub fn edition_of(view: &mut View<'_>, unit: &Unit) -> Result<String, Error> {
    let criteria: Vec<CriterionId> = unit.criteria.iter().map(|criterion| criterion.id).collect();
    let editions = view.shelf.editions_of(view.db, &criteria)?;
    Ok(editions.first().map(|edition| edition.label()).unwrap_or_default())
}

fn line(learning: Learning, titled: bool, works: Vec<NamedWork>) -> LearningLine {
    let title = titled.then(|| learning.title().to_owned());
    let reportable = titled && learning.text.is_some();
    LearningLine { id: learning.id, way: learning.way, on: learning.on, title, reportable, works }
}

fn own_learning(view: &mut View<'_>, learning: Vec<Learning>) -> Result<Vec<LearningLine>, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let ids: Vec<LearningId> = learning.iter().map(|one| one.id).collect();
    let pairs = learning::works_of_all(view.db, &ids)?;
    let works: Vec<WorkId> = pairs.iter().map(|(_, work)| *work).collect();
    let named = work::named(view.db, &permit, Some(&works), 1_000)?;
    Ok(learning
        .into_iter()
        .map(|one| {
            let rests_on = |work: &NamedWork| pairs.contains(&(one.id, work.work));
            let works = named.iter().filter(|work| rests_on(work)).cloned().collect();
            line(one, true, works)
        })
        .collect())
}
