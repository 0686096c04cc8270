//! A coordinator enrols a person: edition and relevant criteria are fixed that day, and the due day follows.

use chrono::NaiveDate;

use super::{context::Act, error::Error, seen::Fact};
use crate::{
    db::{certificates, curricula, enrolments, organisations, people, postings, texts},
    domain::{
        curriculum,
        enrolment::{self, Already},
        event::{Action, Subject, SubjectKind},
        ids::{CriterionId, EditionId, EnrolmentId, OrganisationId, PersonId},
        organisation::Settings,
        permission,
        programme::Terms,
        role::Role,
    },
};

/// Who is enrolled, for what, from when.
#[derive(Debug, Clone)]
pub struct Enrol {
    /// Where.
    pub organisation: OrganisationId,
    /// Who.
    pub person: PersonId,
    /// For which role.
    pub role: Role,
    /// Against which edition.
    pub edition: EditionId,
    /// First day.
    pub starts_on: NaiveDate,
    /// Why it is entered long after its first day, when it is.
    pub late_reason: String,
}

/// What a form shows of what an enrolment fixes: the dates of the programme, and the role each of these is posted in.
pub fn facts<'p>(settings: &Settings, posted: impl IntoIterator<Item = (PersonId, &'p str, Role)>) -> Vec<Fact> {
    let months = |label: &str, months: u32| Fact::new(label, months.to_string());
    let terms = [
        months("Months to the due day", settings.due_months),
        months("Months to the earliest expected completion", settings.earliest_months),
    ];
    let role = |(person, name, role): (PersonId, &str, Role)| {
        let label = format!("Role in which {name} is posted");
        Fact::new(label, role.label().to_lowercase()).told_apart_by(format!("{person} {}", role.as_str()))
    };
    terms.into_iter().chain(posted.into_iter().map(role)).collect()
}

/// Enrols a person.
pub fn enrol(act: &Act<'_>, command: &Enrol) -> Result<EnrolmentId, Error> {
    act.write(command.organisation, |tx| {
        let permit = permission::may_enrol(&tx.actor, command.organisation, command.person)?;
        let person = people::load(tx.db, command.person)?;
        // Two organisations where they are posted may enrol them at once, each under the lock of its own chain.
        enrolments::lock(tx.db, command.person)?;
        let organisation = organisations::load(tx.db, command.organisation)?;
        let postings = postings::current(tx.db, command.person, tx.today)?;
        let posted: Vec<OrganisationId> = postings.iter().map(|posting| posting.organisation).collect();
        // Somebody posted elsewhere does not exist for this coordinator (rule 10).
        if !posted.contains(&command.organisation) {
            return Err(Error::NotFound);
        }
        let here = postings.iter().find(|posting| posting.organisation == command.organisation);
        tx.check_shown(&facts(&organisation.settings, here.map(|here| (person.id, person.name.as_str(), here.role))))?;
        let posting =
            postings.iter().find(|posting| posting.organisation == command.organisation && posting.role == command.role);
        let edition = tx.service.shelf.edition(tx.db, command.edition)?;
        let already = Already {
            open: enrolments::of(tx.db, command.person)?
                .iter()
                .find(|one| one.bars(command.role, &posted))
                .map(|one| one.organisation),
            certificate: certificates::renewals(tx.db, &[command.person])?
                .into_iter()
                .rfind(|(_, role, _)| *role == command.role)
                .map(|(.., renewal)| renewal),
        };
        enrolment::check(&organisation, posting, &edition, command.role, already, command.starts_on, tx.today)?;
        let mut criteria: Vec<CriterionId> =
            edition.units_for(command.role).flat_map(|unit| &unit.criteria).map(|criterion| criterion.id).collect();
        let bolt_ons = curricula::bolt_ons(tx.db, command.organisation)?;
        for bolt_on in curriculum::in_force(&bolt_ons, command.starts_on) {
            let bolt_on = tx.service.shelf.edition(tx.db, bolt_on)?;
            criteria.extend(bolt_on.units_for(command.role).flat_map(|unit| &unit.criteria).map(|criterion| criterion.id));
        }
        let late = enrolment::is_late(&organisation, command.starts_on, &command.late_reason, tx.today)
            .map_err(|refusal| Error::field("late_reason", refusal.sentence()))?;
        let late = if late { Some(texts::write(tx.db, &command.late_reason)?) } else { None };
        let new = enrolments::NewEnrolment {
            edition: command.edition,
            role: command.role,
            starts_on: command.starts_on,
            terms: Terms::from(&organisation.settings),
            criteria,
            late,
        };
        let id = enrolments::insert(tx.db, &permit, &new, tx.now)?;
        let mut detail = vec![
            ("person", command.person.to_string()),
            ("edition", edition.code.clone()),
            ("criteria", new.criteria.len().to_string()),
            ("starts_on", command.starts_on.to_string()),
        ];
        if new.late.is_some() {
            detail.push(("late", "with a reason".to_owned()));
        }
        tx.record(Action::Enrolled, Subject::new(SubjectKind::Enrolment, id), &detail)?;
        Ok(id)
    })
}
