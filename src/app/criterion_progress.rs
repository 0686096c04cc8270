//! One criterion of an enrolment: what it asks, where it stands, and the decisions and work it rests on.

use super::{
    context::{Act, View},
    error::Error,
    look_at_record::{self, Looked},
    portfolio_reader::{self, Read, Reader},
    unit_progress,
};
use crate::{
    db::{
        claims::{self, Naming},
        curricula, people, progress, work,
    },
    domain::{
        appointment::DutyKind,
        curriculum::{Criterion, Unit},
        decision::Outcome,
        event::{Subject, SubjectKind},
        evidence::EvidenceState,
        ids::{CriterionId, EnrolmentId, EvidenceVersionId, OrganisationId, PersonId, WorkId},
        instant::Instant,
        permission::Actor,
        progress::CriterionProgress,
        record_view::Extent,
        work::Marking,
    },
};

/// One criterion of an enrolment.
pub struct CriterionPage {
    /// The enrolment, and as whom it is read.
    pub read: Read,
    /// The edition it comes from, which says so when it is for demonstration.
    pub edition: String,
    /// The unit it is part of.
    pub unit: Unit,
    /// The criterion.
    pub criterion: Criterion,
    /// Where it stands.
    pub progress: CriterionProgress,
    /// Kinds of work that commonly show it.
    pub kinds: Vec<String>,
    /// What was submitted for it, oldest first.
    pub submissions: Vec<Submission>,
}

/// A submission that claims the criterion, as the reader may see it.
pub struct Submission {
    /// The version.
    pub version: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// The work record.
    pub work: WorkId,
    /// Where the version is in its life.
    pub state: EvidenceState,
    /// When it was submitted.
    pub submitted_at: Option<Instant>,
    /// The standing decision, when it was signed, and by whom.
    pub decided: Option<(Outcome, Instant, String)>,
    /// Its title, for those to whom it is open.
    pub title: Option<String>,
    /// Marking of the title.
    pub marking: Marking,
}

impl CriterionPage {
    /// The highest marking of the titles shown.
    pub fn marking(&self) -> Marking {
        Marking::highest(self.submissions.iter().filter(|one| one.title.is_some()).map(|one| one.marking))
    }
}

/// The organisation in whose chain a view of this page must be recorded: when it shows another person's evidence.
pub fn recorded_in(view: &mut View<'_>, enrolment: EnrolmentId) -> Result<Option<OrganisationId>, Error> {
    let read = portfolio_reader::open(view, enrolment)?;
    Ok((read.reader == Reader::Assessor).then_some(read.enrolment.organisation))
}

/// The page for the allocated assessor, for whom every title is a view of another person's evidence.
pub fn show_recorded(
    act: &Act<'_>,
    organisation: OrganisationId,
    enrolment: EnrolmentId,
    criterion: CriterionId,
) -> Result<(Actor, CriterionPage), Error> {
    look_at_record::open(act, organisation, |view| {
        let page = show(view, enrolment, criterion)?;
        let versions = page.submissions.iter().filter(|one| one.title.is_some()).map(|one| one.version).collect();
        let subject = Subject::new(SubjectKind::Enrolment, enrolment);
        let looked = Looked { subject, duty: DutyKind::Assessor, extent: Extent::Title, versions };
        Ok(((view.actor.clone(), page), looked))
    })
}

/// A criterion of an enrolment, for whoever may read its progress.
pub fn show(view: &mut View<'_>, enrolment: EnrolmentId, criterion: CriterionId) -> Result<CriterionPage, Error> {
    let read = portfolio_reader::open(view, enrolment)?;
    let progress = progress::of(view.db, enrolment)?;
    let standing = progress.iter().find(|one| one.criterion == criterion).copied().ok_or(Error::NotFound)?;
    let mut units = view.shelf.units(view.db, &[criterion])?;
    let unit = units.pop().ok_or(Error::NotFound)?;
    let wanted = unit.criteria.first().cloned().ok_or(Error::NotFound)?;
    let kinds = curricula::kinds_of_work(view.db)?
        .into_iter()
        .filter(|kind| wanted.kinds_of_work.contains(&kind.code))
        .map(|kind| kind.title)
        .collect();
    let named = claims::naming(view.db, enrolment, &[criterion])?;
    Ok(CriterionPage {
        edition: unit_progress::edition_of(view, &unit)?,
        submissions: submissions(view, named, read.reader)?,
        read,
        unit,
        criterion: wanted,
        progress: standing,
        kinds,
    })
}

fn submissions(view: &mut View<'_>, named: Vec<Naming>, reader: Reader) -> Result<Vec<Submission>, Error> {
    let signers: Vec<PersonId> = named.iter().filter_map(|one| one.assessor).collect();
    let names = people::names(view.db, &signers)?;
    named
        .into_iter()
        .map(|one| {
            let open = reader.sees_titles() && one.version.state != EvidenceState::Quarantined;
            let signer = one.assessor.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
            Ok(Submission {
                version: one.version.id,
                number: one.version.number,
                work: one.version.work,
                state: one.version.state,
                submitted_at: one.version.submitted_at,
                decided: one.decided.map(|(outcome, at)| (outcome, at, signer)),
                title: if open { work::title_of(one.body)? } else { None },
                marking: one.marking,
            })
        })
        .collect()
}
