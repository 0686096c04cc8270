//! HTTP: the limits, the headers and the cookies, around one blocking closure a request.

use std::{
    net::TcpListener,
    sync::{Arc, Once},
    time::Duration,
};

use actix_web::{
    App, HttpRequest, HttpResponse, HttpServer,
    body::{BodyStream, BoxBody},
    cookie::{self, Cookie, SameSite},
    dev::Server,
    http::{ConnectionType, StatusCode, header},
    web::{self, Bytes},
};
use futures_util::{Stream, StreamExt, stream};
use tokio::runtime::{Builder, Handle, Runtime};

use super::{
    answer::{Answer, Body, CookieName, Parts},
    client_address, dispatch,
    form::Form,
    html::stylesheet,
    request::{Method, Request},
    routes,
    turns::{Turn, Turns},
    visit::{Site, Visit},
};
use crate::{
    app::error::Error,
    db::connection::READERS_PER_CORE,
    domain::{browser, guessing::DAYS_A_BROWSER_IS_KNOWN},
};

/// Threads for acts, for each worker. More would only wait: for the writer of SQLite, or for a connection to PostgreSQL.
const ACTS_PER_CORE: usize = 4;
/// The name of each of them.
const ACTS: &str = "ipp-act";

/// How long a thread for what comes from strangers is kept when there is nothing for it to do.
const IDLE: Duration = Duration::from_secs(1);

/// The most a form may hold.
const FORM_LIMIT: usize = 256 * 1024;
/// Seconds within which a form must have arrived.
const SECONDS_FOR_A_FORM: u64 = 20;
/// The most the sign-in form may hold: it carries a whole form that was interrupted.
const SIGN_IN_LIMIT: usize = 512 * 1024;

const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Starts the server on a listener that is already bound, with one worker for each core, inside the runtime of the caller.
///
/// What is only looked at runs on as many threads as there are connections to read with: more would wait for one, and each
/// has caches of its own to warm. What changes something, or leaves a line in an audit chain, may have to wait for the lock of a
/// chain, and the others not for it: it runs on threads of its own, a few, since each keeps memory of its own. What comes from
/// strangers may have to wait for its turn to hash a password: it runs on the threads of the caller's runtime, of which there
/// are as many as may wait.
pub fn start(site: Arc<Site>, listener: TcpListener, workers: usize) -> std::io::Result<Server> {
    let site = web::Data::from(site);
    let strangers = web::Data::new(Handle::try_current().map_err(std::io::Error::other)?);
    let acts = web::Data::new(Acts::start(workers.saturating_mul(ACTS_PER_CORE))?);
    // Each worker has turns of its own, as it has threads of its own.
    let app = move || {
        let turns = web::Data::new(Turns::default());
        let app = App::new().app_data(site.clone()).app_data(strangers.clone()).app_data(acts.clone()).app_data(turns);
        app.default_service(web::to(handle))
    };
    let server = HttpServer::new(app)
        .workers(workers)
        .worker_max_blocking_threads(READERS_PER_CORE)
        .shutdown_timeout(10)
        .listen(listener)?
        .run();
    Ok(server)
}

/// The runtime inside which the server is started. Of its threads there may be a hundred for a moment, while strangers wait; each keeps
/// memory of its own, so none outlasts them for long.
pub fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().enable_all().thread_keep_alive(IDLE).build()
}

/// The threads on which acts are done. They end when the server does.
struct Acts {
    runtime: Option<Runtime>,
    /// They are those of all workers, and so are the turns on them.
    turns: Turns,
}

impl Acts {
    fn start(threads: usize) -> std::io::Result<Self> {
        let runtime = Builder::new_current_thread().max_blocking_threads(threads).thread_name(ACTS).build()?;
        Ok(Self { runtime: Some(runtime), turns: Turns::default() })
    }

    /// Runs an act; none when it could not be done to the end.
    async fn run(&self, answer: impl FnOnce() -> Answer + Send + 'static) -> Option<Answer> {
        self.runtime.as_ref()?.spawn_blocking(answer).await.ok()
    }
}

impl Drop for Acts {
    fn drop(&mut self) {
        // Nobody waits for them here: the server stopped after the last request had its answer.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn handle(
    http: HttpRequest,
    payload: web::Payload,
    site: web::Data<Site>,
    strangers: web::Data<Handle>,
    acts: web::Data<Acts>,
    turns: web::Data<Turns>,
) -> HttpResponse {
    if http.method() == actix_web::http::Method::GET && http.path() == stylesheet::href() {
        return HttpResponse::Ok()
            .content_type("text/css; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .insert_header(("Cross-Origin-Resource-Policy", "same-origin"))
            .body(stylesheet::css());
    }
    let method = match http.method().as_str() {
        "GET" | "HEAD" => Method::Get,
        "POST" => Method::Post,
        _ => return respond(&site, plain(405, "Only GET and POST are answered here.")),
    };
    let limit = if http.path() == "/sign-in" { SIGN_IN_LIMIT } else { FORM_LIMIT };
    let reading = tokio::time::timeout(Duration::from_secs(SECONDS_FOR_A_FORM), read_body(payload, limit));
    let body = match reading.await.unwrap_or(Err(Unread::Late)) {
        Ok(body) => body,
        Err(Unread::Late) => {
            let mut late =
                respond(&site, plain(408, "What you sent took too long to arrive. Nothing was changed. Send it again."));
            late.head_mut().set_connection_type(ConnectionType::Close);
            return late;
        }
        Err(Unread::Broken) => {
            return respond(&site, plain(400, "What you sent arrived incomplete. Nothing was changed. Send it again."));
        }
        Err(Unread::TooLarge) => {
            let request = request_of(&http, &site, Method::Get, Vec::new());
            let visit = Visit::new(&site, &request);
            let sentence = "What you sent is longer than one form may be. Nothing was changed. Go back, shorten the text, and send it again.";
            return respond(&site, dispatch::error_page(&visit, 413, "This is too long", sentence));
        }
    };
    let mut request = request_of(&http, &site, method, body);
    let (route, parameters) = routes::find(method, http.path()).unzip();
    request.parameters = parameters.unwrap_or_default();
    let session = request.session_cookie.clone();
    let acting = method == Method::Post || route.is_some_and(|route| route.on_record);
    let Ok(turn) = turn(&site, if acting { &acts.turns } else { &turns }, session.as_deref()).await else {
        return respond(
            &site,
            plain(503, "Too many of your pages are asked for at once. Nothing was changed. Try again in a minute."),
        );
    };
    let shared = site.clone();
    let answer = move || {
        // Held as long as the thread is: a browser that goes away frees none.
        let _turn = turn;
        dispatch::answer(&shared, request, route)
    };
    let answer = if method == Method::Post && route.is_some_and(|route| route.public) {
        strangers.spawn_blocking(answer).await.ok()
    } else if acting {
        acts.run(answer).await
    } else {
        web::block(answer).await.ok()
    };
    let answer = answer.unwrap_or_else(|| plain(503, "The service is busy. Nothing was changed. Try again in a minute."));
    let Body::Parts(parts) = answer.body else { return respond(&site, answer) };
    let begun = respond(&site, Answer { body: String::new().into(), ..answer });
    begun.map_body(|_, _| BoxBody::new(BodyStream::new(sent(parts, site, turns, session))))
}

/// A turn for a page of a session; a visitor without one needs none, since nothing that takes long is theirs.
async fn turn(site: &Site, turns: &Turns, session: Option<&str>) -> Result<Option<Turn>, Error> {
    let Some(session) = session else { return Ok(None) };
    let longest = Duration::from_secs(u64::from(site.service.settings.request_seconds));
    tokio::time::timeout(longest, turns.take(session)).await.ok().flatten().map(Some).ok_or(Error::Busy)
}

/// The parts of a body, each made when the one before is on its way. Between two of them nothing is held: no thread, no turn, no
/// connection. What cannot be made ends the body before its end, and the browser says that the file is not whole.
fn sent(
    parts: Parts,
    site: web::Data<Site>,
    turns: web::Data<Turns>,
    session: Option<String>,
) -> impl Stream<Item = Result<Bytes, Error>> {
    stream::try_unfold(parts, move |mut parts| {
        let (site, turns, session) = (site.clone(), turns.clone(), session.clone());
        async move {
            let turn = turn(&site, &turns, session.as_deref()).await?;
            let making = web::block(move || {
                let _turn = turn;
                dispatch::part(&site, &mut parts).map(|part| part.map(|text| (Bytes::from(text), parts)))
            });
            making.await.unwrap_or(Err(Error::Busy))
        }
    })
}

/// Why a body was not read.
enum Unread {
    /// It holds more than a form may.
    TooLarge,
    /// It was cut off: half a form must not pass for a whole one.
    Broken,
    /// It did not arrive in time: nobody holds a place for ever.
    Late,
}

async fn read_body(mut payload: web::Payload, limit: usize) -> Result<Vec<u8>, Unread> {
    let mut body = Vec::new();
    let mut whole = true;
    // The rest is read and dropped, so that the browser gets its answer; up to a bound, so that nobody can send for ever.
    let mut dropped = 0_usize;
    while let Some(chunk) = payload.next().await {
        let Ok(chunk) = chunk else { return Err(Unread::Broken) };
        if whole && body.len().saturating_add(chunk.len()) <= limit {
            body.extend_from_slice(&chunk);
        } else {
            whole = false;
            dropped = dropped.saturating_add(chunk.len());
            if dropped > 16 * 1024 * 1024 {
                break;
            }
        }
    }
    if whole { Ok(body) } else { Err(Unread::TooLarge) }
}

fn request_of(http: &HttpRequest, site: &Site, method: Method, body: Vec<u8>) -> Request {
    let cookie = |name: &str| http.cookie(name).map(|cookie| cookie.value().to_owned());
    Request {
        method,
        path: http.path().to_owned(),
        parameters: std::collections::HashMap::new(),
        query: Form::parse_query(http.query_string()),
        form: Form::parse(&body),
        body,
        session_cookie: cookie(cookie_name(site, CookieName::Session)),
        visitor_cookie: cookie(cookie_name(site, CookieName::Visitor)),
        // What we made ourselves, or nothing.
        browser_cookie: cookie(cookie_name(site, CookieName::Browser))
            .filter(|name| name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit())),
        address: address_of(http, site),
        from_elsewhere: http
            .headers()
            .get("sec-fetch-site")
            .is_some_and(|site| !matches!(site.as_bytes(), b"same-origin" | b"none")),
        browser: browser::in_words(
            http.headers().get(header::USER_AGENT).and_then(|said| said.to_str().ok()).unwrap_or_default(),
        ),
        resumed: false,
    }
}

fn address_of(http: &HttpRequest, site: &Site) -> String {
    let Some(peer) = http.peer_addr() else { return String::new() };
    // A line that is no text cannot be read, and says so.
    let lines: Vec<&str> = http.headers().get_all("x-forwarded-for").map(|line| line.to_str().unwrap_or("unreadable")).collect();
    if !lines.is_empty() && !client_address::is_trusted(peer.ip(), &site.trusted_proxies) {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            tracing::warn!(
                peer = %peer.ip(),
                "X-Forwarded-For came from a peer that TRUSTED_PROXIES does not name, and is not believed: if that is your proxy, name it there"
            );
        });
    }
    client_address::of(peer.ip(), &site.trusted_proxies, &lines).to_string()
}

fn cookie_name(site: &Site, name: CookieName) -> &'static str {
    match (name, site.secure) {
        (CookieName::Session, true) => "__Host-ipp",
        (CookieName::Session, false) => "ipp",
        (CookieName::Visitor, true) => "__Host-ipp-visitor",
        (CookieName::Visitor, false) => "ipp-visitor",
        (CookieName::Browser, true) => "__Host-ipp-browser",
        (CookieName::Browser, false) => "ipp-browser",
    }
}

fn plain(status: u16, sentence: &str) -> Answer {
    Answer {
        status,
        content_type: "text/plain; charset=utf-8",
        body: sentence.to_owned().into(),
        headers: Vec::new(),
        cookies: Vec::new(),
    }
}

fn respond(site: &Site, answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::build(StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    response
        .insert_header((header::CONTENT_TYPE, answer.content_type))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::X_FRAME_OPTIONS, "DENY"))
        .insert_header((header::REFERRER_POLICY, "same-origin"))
        .insert_header(("Cross-Origin-Opener-Policy", "same-origin"))
        .insert_header(("Cross-Origin-Resource-Policy", "same-origin"));
    if site.secure {
        let subdomains = if site.hsts_subdomains { "; includeSubDomains" } else { "" };
        response.insert_header((header::STRICT_TRANSPORT_SECURITY, format!("max-age=31536000{subdomains}")));
    }
    for (name, value) in answer.headers {
        response.insert_header((name, value));
    }
    for (name, value) in answer.cookies {
        let mut cookie = Cookie::build(cookie_name(site, name), value.clone())
            .path("/")
            .http_only(true)
            .secure(site.secure)
            .same_site(SameSite::Lax)
            .finish();
        if value.is_empty() {
            cookie.make_removal();
        } else if name == CookieName::Browser {
            cookie.set_max_age(cookie::time::Duration::days(DAYS_A_BROWSER_IS_KNOWN));
        }
        response.cookie(cookie);
    }
    match answer.body {
        Body::Text(text) => response.body(text),
        // Begun by `handle`, which has what the parts are made from.
        Body::Parts(_) => response.finish(),
    }
}
