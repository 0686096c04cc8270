//! Creates a system administrator from the command line: the first one, whom nobody with an account could create.

use super::{context::Service, error::Error, keep_people, password_link, save_organisation};
use crate::{
    db::{audit, connection::Db, duties, organisations, people, sessions, transaction::SYSTEM},
    domain::{
        appointment::{self, Duty, DutyKind},
        event::{Action, Subject, SubjectKind},
        ids::{DutyId, PersonId},
        instant::Instant,
        organisation::{Organisation, read_code},
        permission::{self, Actor},
        refusal::Refusal,
    },
    random,
};

/// An administrator, and the address at which they set their password.
#[derive(Debug, Clone)]
pub struct Created {
    /// The person.
    pub person: PersonId,
    /// Where they set their password, once, within two days.
    pub address: String,
    /// Whether a second administrator is still needed.
    pub alone: bool,
}

/// As many are created without anybody's confirmation: the fewest who can confirm what one of them proposes.
const ADMINISTRATORS: usize = 2;

/// Creates a person with the administrator's duty in the organisation with that code. When there is none, `new` is entered:
/// without it a slip in the code would make an organisation of its own.
pub fn create(
    service: &Service,
    name: &str,
    email: &str,
    code: &str,
    new: Option<&Organisation>,
    now: Instant,
) -> Result<Created, Error> {
    let (name, email) = keep_people::read(name, email)?;
    let code = read_code(code)?;
    let new = new.map(save_organisation::read).transpose()?;
    let nonce = random::token()?;
    let (person, link, alone) = service.write_unsigned(SYSTEM, now, |tx| {
        duties::lock_last(tx.db, DutyKind::Administrator)?;
        let enough = |db: &mut Db| {
            duties::some_holders(db, DutyKind::Administrator, now.day(), ADMINISTRATORS).map(|held| held.len() >= ADMINISTRATORS)
        };
        if enough(tx.db)? {
            return Err(Refusal::because(
                "There are two system administrators: one of them proposes the next on the page of the person, and another confirms.",
            )
            .into());
        }
        let person = match people::by_email(tx.db, &email)? {
            Some(known) => known.id,
            None => people::insert_first(tx.db, &name, &email, now)?,
        };
        let organisation = match organisations::by_code(tx.db, &code)? {
            Some(known) => known,
            None => {
                let new = new.as_ref().ok_or_else(|| {
                    let sentence =
                        format!("There is no organisation with the code {code}: give --organisation-name to enter it.");
                    Error::from(Refusal::because(sentence))
                })?;
                // The administrator-to-be enters the organisation that their duty will be in.
                let duty = duty(person, new.id, now);
                let actor = Actor { person, name: name.clone(), postings: vec![], duties: vec![duty], has_reports: false, second_factor: false };
                let permit = permission::may_administer(&actor)?;
                let id = organisations::insert(tx.db, &permit, new)?;
                audit::open_chain(tx.db, id)?;
                tx.record(None, Action::OrganisationSaved, Subject::new(SubjectKind::Organisation, id), &[])?;
                id
            }
        };
        let new = duty(person, organisation, now);
        appointment::check_apart(&duties::of(tx.db, person)?, &new)?;
        let duty = duties::insert_first(tx.db, &new)?;
        tx.record(None, Action::PersonAdded, Subject::new(SubjectKind::Person, person), &[])?;
        tx.record(None, Action::DutyGiven, Subject::new(SubjectKind::Duty, duty), &[("kind", "administrator".to_owned())])?;
        let link = sessions::open_link(tx.db, person, &nonce, now)?;
        Ok((person, link, !enough(tx.db)?))
    })?;
    Ok(Created { person, address: password_link::address(service, link, person, &nonce), alone })
}

fn duty(person: PersonId, organisation: crate::domain::ids::OrganisationId, now: Instant) -> Duty {
    Duty { id: DutyId(0), person, organisation, kind: DutyKind::Administrator, roles: vec![], from: now.day(), until: None }
}
