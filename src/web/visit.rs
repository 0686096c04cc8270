//! One request being answered. A page comes to the records through [`Visit::read`], [`Visit::act`] and [`Visit::look`], and
//! all three demand a session that holds. The pages for people who are not signed in go to the service itself; a test knows
//! them by name, and no other page does.

use std::cell::OnceCell;

use maud::{Markup, html};

use super::{
    answer::Answer,
    form::Form,
    html::{self as components, Chrome, Tokens, Tone},
    navigation,
    refusals::{OFTEN, Refusals},
    request::Request,
    routes, session,
};
use crate::{
    app::{
        changes::Change,
        context::{Act, FormKey, Service, View},
        error::{Error, FieldErrors},
        password::{Hashing, Proof},
        refused_often,
        seen::{self, Fact, Seen},
        sign_in::{self, Client},
    },
    clock::Clock,
    db::{
        actors,
        connection::Db,
        sessions,
        transaction::{self, InDoubt},
    },
    domain::{ids::PersonId, instant::Instant, permission::Actor, work::Marking},
    random,
    secret::Secret,
};

/// The installation, as the web serves it.
pub struct Site {
    /// Records, key and address.
    pub service: Service,
    /// Hashing of passwords.
    pub hashing: Hashing,
    /// What tells the time.
    pub clock: Clock,
    /// Whether cookies may only travel by https.
    pub secure: bool,
    /// Whether the demand for https holds for the domains below the host as well.
    pub hsts_subdomains: bool,
    /// The demonstration, when this is one.
    pub demonstration: Option<Demonstration>,
    /// How often people were refused lately.
    pub refusals: Refusals,
    /// Addresses of proxies whose word about the client's address is taken.
    pub trusted_proxies: Vec<std::net::IpAddr>,
}

/// What the pages of a demonstration know about it.
#[derive(Debug, Clone, Default)]
pub struct Demonstration {
    /// The day it was loaded, as people read it.
    pub loaded_on: String,
    /// The password of everyone in it.
    pub password: String,
    /// Who is in it: name, address, and a sentence about them.
    pub people: Vec<(String, String, String)>,
}

/// How many sessions back a form that was left open is still known by.
const EARLIER_SESSIONS: i64 = 20;

/// One request being answered.
pub struct Visit<'v> {
    /// The installation.
    pub site: &'v Site,
    /// The request.
    pub request: &'v Request,
    /// When it came.
    pub now: Instant,
    session: OnceCell<Option<(String, sessions::Session)>>,
}

impl<'v> Visit<'v> {
    /// A visit.
    pub fn new(site: &'v Site, request: &'v Request) -> Self {
        Self { site, request, now: site.clock.now(), session: OnceCell::new() }
    }

    /// The session a cookie of ours names, whether it holds or not.
    pub fn known_session(&self) -> Result<Option<&(String, sessions::Session)>, Error> {
        if let Some(known) = self.session.get() {
            return Ok(known.as_ref());
        }
        let found = match self.token() {
            None => None,
            Some((token, person)) => self.site.service.find(|db| own_session(db, token, person))?,
        };
        Ok(self.session.get_or_init(|| found).as_ref())
    }

    /// The session, if it holds.
    pub fn session(&self) -> Result<Option<(&str, PersonId)>, Error> {
        Ok(self
            .known_session()?
            .filter(|(_, session)| sign_in::holds(session, self.now))
            .map(|(token, s)| (token.as_str(), s.person)))
    }

    /// Reads as the person signed in: person and page come from one snapshot, on one connection, and so does the session of a
    /// page that is only looked at.
    pub fn read<T>(&self, f: impl FnOnce(&mut View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.read_as(|actor| self.site.service.admit(actor), f)
    }

    /// The same for the page that answers an act which was kept: where it cannot be read, that is not said to be undone.
    pub fn read_after<T>(&self, f: impl FnOnce(&mut View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.read(f).map_err(|error| match error {
            Error::Unavailable(_) | Error::Database(_) | Error::TooLong => InDoubt(error.to_string()).into(),
            other => other,
        })
    }

    /// The same for the pages at which somebody sets up their second factor, who may see nothing else before.
    pub fn read_before_second_factor<T>(&self, f: impl FnOnce(&mut View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.read_as(|actor| actor.ok_or(Error::SignedOut), f)
    }

    fn read_as<T>(
        &self,
        admit: impl FnOnce(Option<Actor>) -> Result<Actor, Error>,
        f: impl FnOnce(&mut View<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let service = &self.site.service;
        let answer = transaction::read(&service.database, |db| {
            if self.session.get().is_none() {
                let found = match self.token() {
                    None => None,
                    Some((token, person)) => own_session(db, token, person)?,
                };
                // Kept for the tokens of the page's forms: they must not take a second connection while this one is held.
                self.session.get_or_init(|| found);
            }
            let (_, person) = self.session()?.ok_or(Error::SignedOut)?;
            let actor = admit(actors::load(db, person, self.now.day())?)?;
            f(&mut View { db, actor, shelf: &service.shelf, now: self.now, today: self.now.day() })
        });
        self.touch();
        answer
    }

    fn token(&self) -> Option<(String, PersonId)> {
        self.request.session_cookie.as_deref().and_then(|cookie| session::read(&self.site.service.secret, cookie))
    }

    // After the page's own connection is given back: on SQLite there is one writer, and on PostgreSQL one pool.
    fn touch(&self) {
        if let Some((token, session)) = self.session.get().and_then(Option::as_ref)
            && sign_in::holds(session, self.now)
            && let Err(error) = sign_in::touch(&self.site.service, token, session, self.now)
        {
            // No page that is ready and no act is lost because that could not be written.
            tracing::warn!(%error, "when a session was last seen is not kept");
        }
    }

    /// The act of the person signed in, with the key of the form it came from. A form brought back after signing in again
    /// is shown, not executed.
    pub fn act(&self) -> Result<Act<'_>, Error> {
        let (_, person) = self.session()?.ok_or(Error::SignedOut)?;
        if self.request.resumed {
            return Err(Error::Resumed);
        }
        let form = Some(self.form_key()?);
        self.touch();
        Ok(Act { service: &self.site.service, person, now: self.now, form })
    }

    /// The key of the installation, for what a page seals and names with it.
    pub fn secret(&self) -> &Secret {
        &self.site.service.secret
    }

    /// Days for which somebody who left sees their own record.
    pub fn leaver_days(&self) -> u32 {
        self.site.service.settings.leaver_days
    }

    /// Whether somebody must have a second factor here.
    pub fn must_have_second_factor(&self, actor: &Actor) -> bool {
        self.site.service.settings.second_factor && actor.must_have_second_factor()
    }

    /// The proof that what was typed is one's own password, whatever one signs with.
    pub fn prove_password(&self, typed: &str) -> Result<Option<Proof>, Error> {
        let (session, person) = self.session()?.ok_or(Error::SignedOut)?;
        sign_in::prove_password(&self.site.service, &self.site.hashing, person, typed, session, self.now)
    }

    /// The key of the form that was sent.
    pub fn form_key(&self) -> Result<FormKey, Error> {
        let key = self.request.form.value("key");
        if key.len() != 32 || !key.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(Error::BadForm);
        }
        // Under the installation's key, since it is kept: a form may hold a password, which nobody must find by guessing.
        let digest = self.site.service.secret.code("sent form", &self.request.gist());
        Ok(FormKey { key: key.to_owned(), digest, seen: Seen::read(self.request.form.value(components::SHOWN)) })
    }

    /// An act that only looks, and leaves its line in the chain: no form is needed.
    pub fn look(&self) -> Result<Act<'_>, Error> {
        let (_, person) = self.session()?.ok_or(Error::SignedOut)?;
        self.touch();
        Ok(Act { service: &self.site.service, person, now: self.now, form: None })
    }

    /// The signer's proof that the password given again is theirs; hashing happens here, before any lock.
    pub fn signature(&self) -> Result<Proof, Error> {
        let (session, person) = self.session()?.ok_or(Error::SignedOut)?;
        let name = components::SIGNATURE;
        let typed = self.request.form.value(name);
        if typed.is_empty() {
            return Err(Error::field(name, "Give your password or code again to sign"));
        }
        let proof = sign_in::prove_again(&self.site.service, &self.site.hashing, person, typed, session, self.now)?;
        if proof.is_none() {
            self.note_refusal("wrong signature");
        }
        proof.ok_or_else(|| Error::field(name, "That is not your password, or not the code your app shows: nothing was signed"))
    }

    /// Notes that somebody who is signed in was refused: what they asked for is not theirs or is not there, is not theirs to do, or
    /// what they signed with was wrong. That it could not be noted changes no answer.
    pub fn note_refusal(&self, why: &str) {
        let Ok(Some((_, person))) = self.session() else { return };
        let (service, request) = (&self.site.service, self.request);
        let route = routes::find(request.method, &request.path).map_or("none", |(route, _)| route.path);
        let organisation = service.home_chain(person, self.now).map_or(0, |home| home.0);
        tracing::warn!(person = person.0, route, organisation, why, "refused");
        if self.site.refusals.count(person, self.now)
            && let Err(error) = refused_often::record(service, person, OFTEN, self.now)
        {
            tracing::error!(%error, person = person.0, "that somebody was refused often is not recorded");
        }
    }

    /// Where this request comes from, for a sign-in.
    pub fn client(&self) -> Result<Client, Error> {
        let session = self.known_session()?.map(|(token, _)| token.clone());
        let request = self.request;
        Ok(Client {
            address: request.address.clone(),
            browser: request.browser.clone(),
            session,
            known_as: request.browser_cookie.clone(),
            visitor: request.visitor_cookie.clone().unwrap_or_default(),
        })
    }

    /// A parameter of the path; one that cannot be read does not exist.
    pub fn parameter<T: std::str::FromStr>(&self, name: &str) -> Result<T, Error> {
        self.request.parameters.get(name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound)
    }

    /// A parameter of the query, if it is there and can be read.
    pub fn query<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        let text = self.request.query.trimmed(name);
        if text.is_empty() { None } else { text.parse().ok() }
    }

    /// The form as sent.
    pub fn form(&self) -> Form {
        self.request.form.clone()
    }

    /// Tokens for a new form: tied to the session, or to the visitor before signing in.
    pub fn tokens(&self) -> Result<Tokens, Error> {
        let base = match self.session()? {
            Some((token, _)) => token.to_owned(),
            None => self.request.visitor_cookie.clone().unwrap_or_default(),
        };
        Ok(Tokens { csrf: self.site.service.secret.code("form", &base), key: random::token()? })
    }

    /// Whether the form carries a token made for this session or visitor.
    pub fn is_own_form(&self) -> Result<bool, Error> {
        let visitor = self.request.visitor_cookie.as_deref();
        // A form opened while signed in stays ours when its first click ended the session and the second arrives.
        let bases = match (self.session()?, self.known_session()?) {
            (Some((token, _)), _) => [Some(token), None],
            (None, ended) => [ended.map(|(token, _)| token.as_str()), visitor],
        };
        let csrf = self.request.form.value("csrf");
        Ok(bases.into_iter().flatten().any(|base| !base.is_empty() && self.site.service.secret.is_code("form", base, csrf)))
    }

    /// Whether the form was opened in an earlier session of the person who is signed in now.
    pub fn is_form_of_earlier_session(&self) -> Result<bool, Error> {
        let Some((_, person)) = self.session()? else { return Ok(false) };
        let service = &self.site.service;
        let earlier = service.find(|db| sessions::newest(db, person, EARLIER_SESSIONS))?;
        let csrf = self.request.form.value("csrf");
        Ok(earlier.iter().any(|token| service.secret.is_code("form", token, csrf)))
    }

    /// A page for the person signed in.
    pub fn page(&self, actor: &Actor, page: Page, content: Markup) -> Result<Answer, Error> {
        let tokens = self.tokens()?;
        let wrong = !page.form_errors.is_empty();
        let chrome = Chrome {
            title: page.title,
            heading_error: wrong,
            marking: page.marking.as_str(),
            who: Some(actor.name.clone()),
            nav: navigation::of(actor, &self.request.path),
            crumbs: page.crumbs,
            demonstration: self.site.demonstration.is_some(),
            notification: navigation::done(self.request.query.value("done")).map(str::to_owned),
            sign_out_token: Some((tokens.csrf, tokens.key)),
            ..Chrome::default()
        };
        let content = html! {
            @if let Some(said) = &page.warning { (components::notice(Tone::Warn, said.clone())) }
            (content)
        };
        Ok(Answer::page(page.status, components::page(&chrome, content)))
    }

    /// A page for a visitor who is not signed in.
    pub fn public_page(&self, page: Page, content: Markup) -> Answer {
        let chrome = Chrome {
            title: page.title,
            heading_error: !page.form_errors.is_empty(),
            demonstration: self.site.demonstration.is_some(),
            notification: navigation::done(self.request.query.value("done")).map(str::to_owned),
            ..Chrome::default()
        };
        let content = html! {
            @if let Some(said) = &page.warning { (components::notice(Tone::Warn, said.clone())) }
            (content)
        };
        Answer::page(page.status, components::page(&chrome, content))
    }

    /// Shows a form again after an act did not happen: what was typed stands, and the reason is said.
    /// What is not about the form passes through.
    pub fn again(&self, error: Error, show: impl FnOnce(Shown) -> Result<Answer, Error>) -> Result<Answer, Error> {
        let (mut form, mut changes) = (self.form(), Vec::new());
        let (status, warning) = match error {
            Error::Invalid(errors) => {
                form.set_errors(errors);
                (422, None)
            }
            Error::Refused(refusal) => {
                if refusal.is_of_permission() {
                    self.note_refusal("not permitted");
                }
                let mut errors = FieldErrors::default();
                errors.add("main", refusal.sentence());
                form.set_errors(errors);
                (422, None)
            }
            Error::Stale(sentence) => (409, Some(said(&format!("{sentence} This is how it stands now.")))),
            Error::Changed(found) => {
                changes = found;
                (409, Some(changed(&changes, &form)))
            }
            Error::Resumed => {
                (200, Some(said("You are signed in again. Nothing was sent yet: check what you wrote, and send it once more.")))
            }
            other => return Err(other),
        };
        // Whoever reads how it stands now sends that along with the next try.
        if status == 409 {
            form.forget(components::SHOWN);
        }
        show(Shown { form, status, warning, changes })
    }
}

/// A sentence above a page.
pub fn said(sentence: &str) -> Markup {
    html! { p { strong { (sentence) } } }
}

/// What every form carries, and nobody enters.
const CARRIED: [&str; 3] = ["csrf", "key", components::SHOWN];

fn changed(changes: &[Change], form: &Form) -> Markup {
    let entered = form.pairs().any(|(name, value)| !CARRIED.contains(&name) && !value.is_empty());
    html! {
        p { strong { "Somebody changed this after you opened the page, so nothing of yours was saved." } }
        ul {
            @for change in changes {
                li {
                    (change.name) ": " strong { (change.now) }
                    @if !change.before.is_empty() { " (before: " (change.before) ")" }
                }
            }
        }
        @if entered { p { "Hold what you entered against this before you send it again." } }
        @else { p { "This is how it stands now." } }
    }
}

/// The session of this token, if it is still that of the person to whom its cookie was given.
fn own_session(db: &mut Db, token: String, person: PersonId) -> diesel::QueryResult<Option<(String, sessions::Session)>> {
    let session = sessions::load(db, &token)?.filter(|session| session.person == person);
    Ok(session.map(|session| (token, session)))
}

/// A form to show, and how the page that shows it is answered.
#[derive(Default)]
pub struct Shown {
    /// What stands in the form, and what is wrong with it.
    pub form: Form,
    /// The HTTP status; 0 stands for 200.
    pub status: u16,
    /// What is said above the page.
    pub warning: Option<Markup>,
    /// What changed after the form was opened.
    pub changes: Vec<Change>,
}

impl Shown {
    /// A form to fill in.
    pub fn fresh(form: Form) -> Self {
        Self { form, ..Self::default() }
    }

    /// Whether somebody else was faster.
    pub fn is_stale(&self) -> bool {
        self.status == 409
    }

    /// The form as sent, with what stands now in each field that changed meanwhile and was sent as it had been shown: there its
    /// person changed nothing. `sent` is what the form says, by the labels of its fields.
    pub fn merged(&self, stands: &Form, sent: &[Fact], labels: &[(&str, &str)]) -> Form {
        let left_alone = seen::left_alone(&self.changes, sent);
        let fields: Vec<&str> = labels.iter().filter(|(_, label)| left_alone.contains(label)).map(|(field, _)| *field).collect();
        self.form.clone().with_fields_of(stands, &fields)
    }

    /// The page around it.
    pub fn page(&self, title: impl Into<String>) -> Page {
        Page {
            status: if self.status == 0 { 200 } else { self.status },
            warning: self.warning.clone(),
            form_errors: self.form.errors().clone(),
            ..Page::titled(title)
        }
    }
}

/// What a page says about itself.
pub struct Page {
    /// Its title.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The highest marking of what it shows.
    pub marking: Marking,
    /// The way back.
    pub crumbs: Vec<(String, String)>,
    /// What is said above it.
    pub warning: Option<Markup>,
    /// What is wrong with its form.
    pub form_errors: FieldErrors,
}

impl Page {
    /// A page with a title.
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: 200,
            marking: Marking::Official,
            crumbs: Vec::new(),
            warning: None,
            form_errors: FieldErrors::default(),
        }
    }

    /// With the highest marking of what it shows.
    #[must_use]
    pub fn marked(mut self, marking: Marking) -> Self {
        self.marking = marking;
        self
    }

    /// With a step of the way back.
    #[must_use]
    pub fn under(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.crumbs.push((label.into(), href.into()));
        self
    }
}
