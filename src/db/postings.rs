//! Postings, and the tree of line managers that follows from them.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    people::{self as persons, containing},
    schema::{people, postings},
};
use crate::domain::{
    ids::{OrganisationId, PersonId, PostingId},
    permission::PostingPermit,
    person::{Person, Posting, TEAM_LEVELS},
    role::Role,
};

pub(super) type Row = (PostingId, PersonId, OrganisationId, Role, NaiveDate, Option<NaiveDate>, Option<PersonId>);

pub(super) fn posting((id, person, organisation, role, from, until, line_manager): Row) -> Posting {
    Posting { id, person, organisation, role, from, until, line_manager }
}

/// Rows held on a day: a macro because diesel's filters have no name that fits a signature.
macro_rules! held_on {
    ($postings:ident, $day:expr) => {
        $postings::starts_on.le($day).and($postings::ends_on.is_null().or($postings::ends_on.ge($day)))
    };
}
pub(super) use held_on;

/// Starts a posting; its id is ignored.
pub fn insert(db: &mut Db, permit: &PostingPermit, new: &Posting) -> QueryResult<PostingId> {
    diesel::insert_into(postings::table)
        .values((
            postings::person_id.eq(permit.person()),
            postings::organisation_id.eq(new.organisation),
            postings::role.eq(new.role),
            postings::starts_on.eq(new.from),
            postings::ends_on.eq(new.until),
            postings::line_manager_id.eq(new.line_manager),
        ))
        .returning(postings::id)
        .get_result(db)
}

/// Gives a posting its last day.
pub fn end(db: &mut Db, permit: &PostingPermit, id: PostingId, last: NaiveDate) -> QueryResult<()> {
    let one = postings::table.find(id).filter(postings::person_id.eq(permit.person()));
    diesel::update(one).set(postings::ends_on.eq(last)).execute(db).map(|_| ())
}

/// One posting.
pub fn load(db: &mut Db, id: PostingId) -> QueryResult<Posting> {
    postings::table.find(id).select(postings::all_columns).first::<Row>(db).map(posting)
}

/// All postings of a person, newest first.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Vec<Posting>> {
    postings::table
        .filter(postings::person_id.eq(person))
        .order((postings::starts_on.desc(), postings::id.desc()))
        .limit(100)
        .select(postings::all_columns)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(posting).collect())
}

/// All postings of the people from `first` to `last`, those of each together, the oldest first.
pub fn of_people(db: &mut Db, first: PersonId, last: PersonId) -> QueryResult<Vec<Posting>> {
    postings::table
        .filter(postings::person_id.between(first, last))
        .order((postings::person_id, postings::starts_on, postings::id))
        .select(postings::all_columns)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(posting).collect())
}

/// The postings a person holds on `day`, newest first.
pub fn current(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Vec<Posting>> {
    postings::table
        .filter(postings::person_id.eq(person))
        .filter(held_on!(postings, day))
        .order((postings::starts_on.desc(), postings::id.desc()))
        .select(postings::all_columns)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(posting).collect())
}

/// The postings several people hold on `day`, newest first.
pub fn current_of(db: &mut Db, people: &[PersonId], day: NaiveDate) -> QueryResult<Vec<Posting>> {
    postings::table
        .filter(among(postings::person_id, people))
        .filter(held_on!(postings, day))
        .order((postings::starts_on.desc(), postings::id.desc()))
        .select(postings::all_columns)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(posting).collect())
}

/// The person's line manager in `organisation` on `day`.
pub fn line_manager(
    db: &mut Db,
    person: PersonId,
    organisation: OrganisationId,
    day: NaiveDate,
) -> QueryResult<Option<PersonId>> {
    postings::table
        .filter(postings::person_id.eq(person))
        .filter(postings::organisation_id.eq(organisation))
        .filter(held_on!(postings, day))
        .order((postings::starts_on.desc(), postings::id.desc()))
        .select(postings::line_manager_id)
        .first(db)
        .optional()
        .map(Option::flatten)
}

/// The line managers of several people on `day`, each after the person they answer for. Whoever has left the organisation
/// answers for nobody there.
pub fn line_managers(db: &mut Db, people: &[PersonId], day: NaiveDate) -> QueryResult<Vec<(PersonId, Person)>> {
    let theirs = diesel::alias!(postings as theirs);
    postings::table
        .inner_join(people::table.on(postings::line_manager_id.eq(people::id.nullable())))
        .filter(among(postings::person_id, people))
        .filter(held_on!(postings, day))
        .filter(diesel::dsl::exists(
            theirs
                .filter(theirs.field(postings::person_id).eq(people::id))
                .filter(theirs.field(postings::organisation_id).eq(postings::organisation_id))
                .filter(theirs.field(postings::starts_on).le(day))
                .filter(theirs.field(postings::ends_on).is_null().or(theirs.field(postings::ends_on).ge(day))),
        ))
        .order((postings::person_id, people::id))
        .select((postings::person_id, persons::COLUMNS))
        .distinct()
        .load::<(PersonId, persons::Row)>(db)
        .map(|rows| rows.into_iter().map(|(below, row)| (below, persons::person(row))).collect())
}

/// Whether `manager` answers for `person` on `day`, directly or above: the same tree as a team's, climbed from below.
/// With an `organisation`, only through the posting there: a new manager answers for the new posting, not for the portfolio
/// left behind (rule 10).
pub fn manages(
    db: &mut Db,
    manager: PersonId,
    person: PersonId,
    organisation: Option<OrganisationId>,
    day: NaiveDate,
) -> QueryResult<bool> {
    let mut here: Vec<OrganisationId> = current(db, manager, day)?.into_iter().map(|posting| posting.organisation).collect();
    here.retain(|place| organisation.is_none_or(|only| only == *place));
    let above = climb(db, person, |place| here.contains(&place), day)?;
    Ok(manager != person && above.contains(&manager))
}

/// Everyone above `person` on `day`, in whatever organisation: so that nobody is put below somebody they are above.
pub fn above(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Vec<PersonId>> {
    climb(db, person, |_| true, day)
}

// One statement a level; the tree is climbed inside an organisation.
fn climb(db: &mut Db, person: PersonId, within: impl Fn(OrganisationId) -> bool, day: NaiveDate) -> QueryResult<Vec<PersonId>> {
    let mut level: Vec<(PersonId, Option<OrganisationId>)> = vec![(person, None)];
    let mut above: Vec<(PersonId, Option<OrganisationId>)> = Vec::new();
    for _ in 0..TEAM_LEVELS {
        let below: Vec<PersonId> = level.iter().map(|(person, _)| *person).collect();
        let rows: Vec<(PersonId, OrganisationId, Option<PersonId>)> = postings::table
            .filter(among(postings::person_id, &below))
            .filter(postings::line_manager_id.is_not_null())
            .filter(held_on!(postings, day))
            .order(postings::id)
            .select((postings::person_id, postings::organisation_id, postings::line_manager_id))
            .load(db)?;
        let mut next = Vec::new();
        for (person, place, line_manager) in rows {
            let on_the_way = level.contains(&(person, None)) || level.contains(&(person, Some(place)));
            let Some(line_manager) = line_manager.filter(|_| on_the_way && within(place)) else { continue };
            let step = (line_manager, Some(place));
            if !above.contains(&step) {
                above.push(step);
                next.push(step);
            }
        }
        if next.is_empty() {
            break;
        }
        level = next;
    }
    Ok(above.into_iter().map(|(person, _)| person).collect())
}

/// Whom to look for among the people posted somewhere.
#[derive(Debug, Clone, Copy)]
pub enum Sought<'a> {
    /// Whoever it is.
    Anybody,
    /// This person.
    Person(PersonId),
    /// Whose name contains this.
    Called(&'a str),
}

/// Somebody to choose in a form.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their e-mail address, which tells people of one name apart.
    pub email: String,
    /// As what they are posted.
    pub role: Role,
}

/// People posted in an organisation on `day`, by name.
pub fn people_posted(
    db: &mut Db,
    organisation: OrganisationId,
    sought: Sought<'_>,
    day: NaiveDate,
    limit: i64,
) -> QueryResult<Vec<Candidate>> {
    let query = postings::table
        .inner_join(people::table.on(people::id.eq(postings::person_id)))
        .filter(postings::organisation_id.eq(organisation))
        .filter(held_on!(postings, day))
        .order((people::name_key, people::id, postings::id))
        .limit(limit)
        .select((people::id, people::name, people::email, postings::role))
        .into_boxed();
    match sought {
        Sought::Anybody => query.load(db),
        Sought::Person(person) => query.filter(people::id.eq(person)).load(db),
        Sought::Called(name) => query.filter(people::name_key.like(containing(name)).escape('\\')).load(db),
    }
}
