//! Free text in rows of its own. Whatever is appended keeps a salted digest of it, so the text can be destroyed while
//! history stands; the salt goes with the text, so that a short text cannot be guessed from its digest.

use std::collections::HashMap;

use diesel::{prelude::*, result::QueryResult};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

use super::{
    among::among,
    connection::{Db, on_either},
    schema::texts,
};
use crate::{
    domain::{ids::TextId, instant::Instant},
    random,
};

/// What stands in the place of a title while its text is hidden, and once it is destroyed.
pub const HIDDEN: &str = "Hidden";

/// A text just written: its row, and the digest to append.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The row.
    pub id: TextId,
    /// The salted digest of what it holds.
    pub digest: String,
}

/// Writes one text.
pub fn write(db: &mut Db, text: &impl Serialize) -> QueryResult<Written> {
    let (body, salt) = seal(text)?;
    let id = on_either!(db, |c| diesel::insert_into(texts::table)
        .values((texts::body.eq(&body), texts::salt.eq(&salt)))
        .returning(texts::id)
        .get_result(c))?;
    Ok(Written { id, digest: digest(&salt, &body) })
}

/// Writes over the text of a draft, which nothing rests on yet.
pub fn overwrite(db: &mut Db, id: TextId, text: &impl Serialize) -> QueryResult<Written> {
    let (body, salt) = seal(text)?;
    diesel::update(texts::table.find(id)).set((texts::body.eq(&body), texts::salt.eq(&salt))).execute(db)?;
    Ok(Written { id, digest: digest(&salt, &body) })
}

/// Destroys texts: the rows stay, empty, with the instant.
pub fn destroy(db: &mut Db, ids: &[TextId], now: Instant) -> QueryResult<usize> {
    diesel::update(texts::table.filter(among(texts::id, ids)).filter(texts::destroyed_at.is_null()))
        .set((texts::body.eq(None::<String>), texts::salt.eq(None::<String>), texts::destroyed_at.eq(now)))
        .execute(db)
}

/// The plain texts of several rows; those destroyed are left out.
pub fn plain(db: &mut Db, ids: &[TextId]) -> QueryResult<HashMap<TextId, String>> {
    texts::table
        .filter(among(texts::id, ids))
        .order(texts::id)
        .select((texts::id, texts::body))
        .load::<(TextId, Option<String>)>(db)?
        .into_iter()
        .filter_map(|(id, body)| read(body).transpose().map(|text| text.map(|text| (id, text))))
        .collect()
}

/// Reads a text as kept; none once it is destroyed.
pub fn read<T: DeserializeOwned>(body: Option<String>) -> QueryResult<Option<T>> {
    body.map(|body| serde_json::from_str(&body).map_err(|error| diesel::result::Error::DeserializationError(Box::new(error))))
        .transpose()
}

/// The salted digest of a body.
pub fn digest(salt: &str, body: &str) -> String {
    hex::encode(Sha256::digest(format!("{salt}\n{body}")))
}

fn seal(text: &impl Serialize) -> QueryResult<(String, String)> {
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| diesel::result::Error::SerializationError(error);
    let body = serde_json::to_string(text).map_err(|error| failed(Box::new(error)))?;
    let salt = random::token().map_err(|error| failed(Box::new(error)))?;
    Ok((body, salt))
}
