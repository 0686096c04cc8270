//! What a page answers with.

use maud::Markup;

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The kind of body.
    pub content_type: &'static str,
    /// The body.
    pub body: String,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// Cookies to set: name and value; an empty value removes.
    pub cookies: Vec<(CookieName, String)>,
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
            body: markup.into_string(),
            headers: Vec::new(),
            cookies: Vec::new(),
        }
    }

    /// Another address, to be fetched with GET.
    pub fn redirect(to: impl Into<String>) -> Self {
        Self {
            status: 303,
            content_type: "text/plain; charset=utf-8",
            body: String::new(),
            headers: vec![("Location", to.into())],
            cookies: Vec::new(),
        }
    }

    /// A line of text.
    pub fn line(status: u16, text: &str) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            body: format!("{text}\n"),
            headers: Vec::new(),
            cookies: Vec::new(),
        }
    }

    /// A file to keep.
    pub fn file(content_type: &'static str, name: &str, body: String) -> Self {
        Self {
            status: 200,
            content_type,
            body,
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
