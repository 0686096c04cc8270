//! What a page answers with.

use maud::Markup;

use crate::app::{context::Service, error::Error};

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The kind of body.
    pub content_type: &'static str,
    /// The body.
    pub body: Body,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// Cookies to set: name and value; an empty value removes.
    pub cookies: Vec<(CookieName, String)>,
}

/// What an answer holds.
#[derive(Debug)]
pub enum Body {
    /// All of it.
    Text(String),
    /// What is made while it is sent, part by part.
    Parts(Parts),
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The parts of a body: asked for the next one, it answers none when there is no more.
pub struct Parts(Box<Next>);

type Next = dyn FnMut(&Service) -> Result<Option<String>, Error> + Send;

impl Parts {
    /// These parts.
    pub fn of(next: impl FnMut(&Service) -> Result<Option<String>, Error> + Send + 'static) -> Self {
        Self(Box::new(next))
    }

    /// The next part.
    pub fn next(&mut self, service: &Service) -> Result<Option<String>, Error> {
        (self.0)(service)
    }
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parts")
    }
}

/// The cookies there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieName {
    /// Names a session.
    Session,
    /// Names a visitor who is not signed in, so that their forms can be checked.
    Visitor,
    /// Names a browser in which somebody signed in.
    Browser,
}

impl Answer {
    /// A page.
    pub fn page(status: u16, markup: Markup) -> Self {
        Self {
            status,
            content_type: "text/html; charset=utf-8",
            body: markup.into_string().into(),
            headers: Vec::new(),
            cookies: Vec::new(),
        }
    }

    /// Another address, to be fetched with GET.
    pub fn redirect(to: impl Into<String>) -> Self {
        Self {
            status: 303,
            content_type: "text/plain; charset=utf-8",
            body: String::new().into(),
            headers: vec![("Location", to.into())],
            cookies: Vec::new(),
        }
    }

    /// A line of text.
    pub fn line(status: u16, text: &str) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            body: format!("{text}\n").into(),
            headers: Vec::new(),
            cookies: Vec::new(),
        }
    }

    /// A file to keep.
    pub fn file(content_type: &'static str, name: &str, parts: Parts) -> Self {
        Self {
            status: 200,
            content_type,
            body: Body::Parts(parts),
            headers: vec![("Content-Disposition", format!("attachment; filename=\"{name}\""))],
            cookies: Vec::new(),
        }
    }

    /// With a further header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With a cookie.
    #[must_use]
    pub fn with_cookie(mut self, name: CookieName, value: impl Into<String>) -> Self {
        self.cookies.push((name, value.into()));
        self
    }
}
