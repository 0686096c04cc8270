//! Curriculum editions. A published edition never changes, so what was once read is kept on a shelf.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    dialect,
    schema::{criteria, criterion_kinds, editions, kinds_of_work, units},
};
use crate::domain::{
    curriculum::{BoltOn, Criterion, Edition, KindOfWork, Unit, UnitKind},
    ids::{CriterionId, EditionId, OrganisationId, UnitId},
    role::Role,
};

/// Publishes an edition; ids inside it are ignored.
pub fn publish(db: &mut Db, edition: &Edition) -> QueryResult<EditionId> {
    let id: EditionId = diesel::insert_into(editions::table)
        .values((
            editions::code.eq(&edition.code),
            editions::title.eq(&edition.title),
            editions::demonstration.eq(edition.demonstration),
            editions::published_on.eq(edition.published_on),
            editions::organisation_id.eq(edition.organisation),
            editions::replaces_id.eq(edition.replaces),
        ))
        .returning(editions::id)
        .get_result(db)?;
    for (unit, place) in edition.units.iter().zip(1_i64..) {
        let unit_id: UnitId = diesel::insert_into(units::table)
            .values((
                units::edition_id.eq(id),
                units::code.eq(&unit.code),
                units::title.eq(&unit.title),
                units::kind.eq(unit.kind),
                units::role.eq(unit.role),
                units::position.eq(place),
            ))
            .returning(units::id)
            .get_result(db)?;
        for (criterion, place) in unit.criteria.iter().zip(1_i64..) {
            publish_criterion(db, unit_id, criterion, place)?;
        }
    }
    Ok(id)
}

fn publish_criterion(db: &mut Db, unit: UnitId, criterion: &Criterion, place: i64) -> QueryResult<()> {
    let id: CriterionId = diesel::insert_into(criteria::table)
        .values((
            criteria::unit_id.eq(unit),
            criteria::code.eq(&criterion.code),
            criteria::statement.eq(&criterion.text),
            criteria::look_for.eq(&criterion.look_for),
            criteria::evidence_minimum.eq(i64::from(criterion.evidence_minimum)),
            criteria::position.eq(place),
        ))
        .returning(criteria::id)
        .get_result(db)?;
    if criterion.kinds_of_work.is_empty() {
        return Ok(());
    }
    dialect::insert_criterion_kinds(db, id, &criterion.kinds_of_work)
}

/// Enters the kinds of work, or gives them new titles and places.
pub fn set_kinds_of_work(db: &mut Db, kinds: &[KindOfWork]) -> QueryResult<()> {
    for (kind, place) in kinds.iter().zip(1_i64..) {
        dialect::set_kind_of_work(db, &kind.code, &kind.title, place)?;
    }
    Ok(())
}

/// The kinds of work, in order.
pub fn kinds_of_work(db: &mut Db) -> QueryResult<Vec<KindOfWork>> {
    let query = kinds_of_work::table
        .order((kinds_of_work::position, kinds_of_work::code))
        .select((kinds_of_work::code, kinds_of_work::title))
        .limit(200);
    on_either!(db, |c| query.load::<(String, String)>(c))
        .map(|rows| rows.into_iter().map(|(code, title)| KindOfWork { code, title }).collect())
}

/// The titles of up to three kinds of work, in the order in which they are asked for. Each is one value of the statement, so that it
/// stays prepared: the home page asks this.
pub fn titles_of_kinds(db: &mut Db, codes: [Option<&str>; 3]) -> QueryResult<Vec<String>> {
    let [first, second, third] = codes.map(Option::unwrap_or_default);
    let one_of = kinds_of_work::code.eq(first).or(kinds_of_work::code.eq(second)).or(kinds_of_work::code.eq(third));
    let query = kinds_of_work::table.filter(one_of).select((kinds_of_work::code, kinds_of_work::title));
    let found: Vec<(String, String)> = on_either!(db, |c| query.load(c))?;
    let title = |code: &str| found.iter().find(|(known, _)| known == code).map(|(_, title)| title.clone());
    Ok(codes.into_iter().flatten().filter_map(title).collect())
}

/// Whether there is a kind of work with this code.
pub fn is_kind_of_work(db: &mut Db, code: &str) -> QueryResult<bool> {
    on_either!(db, |c| diesel::select(diesel::dsl::exists(kinds_of_work::table.filter(kinds_of_work::code.eq(code))))
        .get_result(c))
}

/// Whether an edition with this code is published.
pub fn is_published(db: &mut Db, code: &str) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(editions::table.filter(editions::code.eq(code)))).get_result(db)
}

/// The national editions published by `day`, newest first.
pub fn national(db: &mut Db, day: NaiveDate) -> QueryResult<Vec<(EditionId, String)>> {
    let query = editions::table
        .filter(editions::organisation_id.is_null())
        .filter(editions::published_on.le(day))
        .order((editions::published_on.desc(), editions::id.desc()))
        .select((editions::id, editions::title))
        .limit(50);
    on_either!(db, |c| query.load(c))
}

/// The bolt-on editions of an organisation, published or to come.
pub fn bolt_ons(db: &mut Db, organisation: OrganisationId) -> QueryResult<Vec<BoltOn>> {
    editions::table
        .filter(editions::organisation_id.eq(organisation))
        .order(editions::id)
        .select((editions::id, editions::published_on, editions::replaces_id))
        .load::<(EditionId, NaiveDate, Option<EditionId>)>(db)
        .map(|rows| rows.into_iter().map(|(id, published_on, replaces)| BoltOn { id, published_on, replaces }).collect())
}

/// The edition with this code.
pub fn by_code(db: &mut Db, code: &str) -> QueryResult<Option<EditionId>> {
    editions::table.filter(editions::code.eq(code)).select(editions::id).first(db).optional()
}

/// Published editions as once read, and where each criterion is in them.
#[derive(Default, Clone)]
pub struct Shelf(Arc<RwLock<Books>>);

#[derive(Default)]
struct Books {
    editions: HashMap<EditionId, Arc<Edition>>,
    places: HashMap<CriterionId, (EditionId, UnitId)>,
}

impl Shelf {
    /// One edition.
    pub fn edition(&self, db: &mut Db, id: EditionId) -> QueryResult<Arc<Edition>> {
        if let Some(known) = self.0.read().ok().and_then(|books| books.editions.get(&id).cloned()) {
            return Ok(known);
        }
        let edition = Arc::new(load(db, id)?);
        self.keep(&edition);
        Ok(edition)
    }

    /// The editions that hold `wanted`, in order.
    pub fn editions_of(&self, db: &mut Db, wanted: &[CriterionId]) -> QueryResult<Vec<Arc<Edition>>> {
        let unknown: Vec<CriterionId> = match self.0.read() {
            Ok(books) => wanted.iter().filter(|id| !books.places.contains_key(id)).copied().collect(),
            Err(_) => wanted.to_vec(),
        };
        if !unknown.is_empty() {
            let editions: Vec<EditionId> = criteria::table
                .inner_join(units::table)
                .filter(among(criteria::id, &unknown))
                .select(units::edition_id)
                .distinct()
                .order(units::edition_id)
                .load(db)?;
            for id in editions {
                self.edition(db, id)?;
            }
        }
        let Ok(books) = self.0.read() else { return Ok(Vec::new()) };
        let mut ids: Vec<EditionId> = wanted.iter().filter_map(|id| books.places.get(id).map(|place| place.0)).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(ids.iter().filter_map(|id| books.editions.get(id).cloned()).collect())
    }

    /// The units that hold `wanted`, in the order of their editions, each with its wanted criteria only.
    pub fn units(&self, db: &mut Db, wanted: &[CriterionId]) -> QueryResult<Vec<Unit>> {
        let editions = self.editions_of(db, wanted)?;
        let wanted: std::collections::HashSet<&CriterionId> = wanted.iter().collect();
        Ok(editions
            .iter()
            .flat_map(|edition| &edition.units)
            .filter_map(|unit| {
                let kept: Vec<Criterion> = unit.criteria.iter().filter(|c| wanted.contains(&c.id)).cloned().collect();
                (!kept.is_empty()).then(|| Unit { criteria: kept, code: unit.code.clone(), title: unit.title.clone(), ..*unit })
            })
            .collect())
    }

    fn keep(&self, edition: &Arc<Edition>) {
        if let Ok(mut books) = self.0.write() {
            for unit in &edition.units {
                for criterion in &unit.criteria {
                    books.places.insert(criterion.id, (edition.id, unit.id));
                }
            }
            books.editions.insert(edition.id, Arc::clone(edition));
        }
    }
}

type UnitRow = (UnitId, String, String, UnitKind, Option<Role>);
type CriterionRow = (CriterionId, UnitId, String, String, String, i64);

fn load(db: &mut Db, id: EditionId) -> QueryResult<Edition> {
    let (code, title, demonstration, published_on, organisation, replaces) = editions::table
        .find(id)
        .select((
            editions::code,
            editions::title,
            editions::demonstration,
            editions::published_on,
            editions::organisation_id,
            editions::replaces_id,
        ))
        .first(db)?;
    let unit_rows: Vec<UnitRow> = units::table
        .filter(units::edition_id.eq(id))
        .order((units::position, units::id))
        .select((units::id, units::code, units::title, units::kind, units::role))
        .load(db)?;
    let criterion_rows: Vec<CriterionRow> = criteria::table
        .inner_join(units::table)
        .filter(units::edition_id.eq(id))
        .order((criteria::position, criteria::id))
        .select((
            criteria::id,
            criteria::unit_id,
            criteria::code,
            criteria::statement,
            criteria::look_for,
            criteria::evidence_minimum,
        ))
        .load(db)?;
    let kind_rows: Vec<(CriterionId, String)> = criterion_kinds::table
        .inner_join(criteria::table.inner_join(units::table))
        .filter(units::edition_id.eq(id))
        .order((criterion_kinds::criterion_id, criterion_kinds::kind_code))
        .select((criterion_kinds::criterion_id, criterion_kinds::kind_code))
        .load(db)?;
    let mut kinds: HashMap<CriterionId, Vec<String>> = HashMap::new();
    for (criterion, kind) in kind_rows {
        kinds.entry(criterion).or_default().push(kind);
    }
    let mut by_unit: HashMap<UnitId, Vec<Criterion>> = HashMap::new();
    for (id, unit, code, text, look_for, minimum) in criterion_rows {
        by_unit.entry(unit).or_default().push(Criterion {
            id,
            code,
            text,
            look_for,
            evidence_minimum: u32::try_from(minimum).unwrap_or(1),
            kinds_of_work: kinds.remove(&id).unwrap_or_default(),
        });
    }
    let units = unit_rows
        .into_iter()
        .map(|(id, code, title, kind, role)| Unit {
            id,
            code,
            title,
            kind,
            role,
            criteria: by_unit.remove(&id).unwrap_or_default(),
        })
        .collect();
    Ok(Edition { id, code, title, demonstration, published_on, organisation, replaces, units })
}
