//! A request as the pages see it: path parameters, query, form, who sent it from where.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::form::Form;

/// The two methods of a website without scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Shows.
    Get,
    /// Changes.
    Post,
}

/// A request.
#[derive(Clone)]
pub struct Request {
    /// Shows or changes.
    pub method: Method,
    /// The path, without the query.
    pub path: String,
    /// The parameters of the path.
    pub parameters: HashMap<String, String>,
    /// The query.
    pub query: Form,
    /// The form of a change.
    pub form: Form,
    /// The body as received.
    pub body: Vec<u8>,
    /// The session cookie.
    pub session_cookie: Option<String>,
    /// The cookie of a visitor who is not signed in.
    pub visitor_cookie: Option<String>,
    /// The cookie of a browser in which somebody signed in.
    pub browser_cookie: Option<String>,
    /// The address of the client.
    pub address: String,
    /// Its browser and system, in words.
    pub browser: String,
    /// Whether the browser says that the request was begun by a page of another site.
    pub from_elsewhere: bool,
    /// Whether this is a form brought back after signing in again: it is shown, not executed.
    pub resumed: bool,
}

impl Request {
    /// The address that was asked for, with what was asked of it; a word about what was just done is no part of that.
    pub fn wanted(&self) -> String {
        let asked = self.query.pairs().filter(|(name, _)| *name != "done");
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish();
        if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) }
    }

    /// What was sent, where, in brief: by it a form key knows a replay from anything else.
    pub fn gist(&self) -> String {
        let method = match self.method {
            Method::Get => "GET",
            Method::Post => "POST",
        };
        format!("{method} {}\n{}", self.path, hex::encode(Sha256::digest(&self.body)))
    }
}
