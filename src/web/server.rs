//! HTTP: the limits, the headers and the cookies, around one blocking closure a request.

use std::{
    net::{IpAddr, SocketAddr, TcpListener},
    sync::Arc,
};

use actix_web::{
    App, HttpRequest, HttpResponse, HttpServer,
    cookie::{Cookie, SameSite},
    dev::Server,
    http::{StatusCode, header},
    web,
};
use futures_util::StreamExt;

use super::{
    answer::{Answer, CookieName},
    dispatch,
    form::Form,
    html::stylesheet,
    request::{Method, Request},
    visit::{Site, Visit},
};

/// The most a form may hold.
const FORM_LIMIT: usize = 256 * 1024;
/// The most the sign-in form may hold: it carries a whole form that was interrupted.
const SIGN_IN_LIMIT: usize = 512 * 1024;

const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Starts the server on a listener that is already bound.
pub fn start(site: Arc<Site>, listener: TcpListener, workers: usize) -> std::io::Result<Server> {
    let data = web::Data::from(site);
    let server = HttpServer::new(move || App::new().app_data(data.clone()).default_service(web::to(handle)))
        .workers(workers)
        .shutdown_timeout(10)
        .listen(listener)?
        .run();
    Ok(server)
}

async fn handle(http: HttpRequest, payload: web::Payload, site: web::Data<Site>) -> HttpResponse {
    if http.method() == actix_web::http::Method::GET && http.path() == stylesheet::href() {
        return HttpResponse::Ok()
            .content_type("text/css; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .body(stylesheet::css());
    }
    let method = match http.method().as_str() {
        "GET" | "HEAD" => Method::Get,
        "POST" => Method::Post,
        _ => return respond(&site, plain(405, "Only GET and POST are answered here.")),
    };
    let limit = if http.path() == "/sign-in" { SIGN_IN_LIMIT } else { FORM_LIMIT };
    let body = match read_body(payload, limit).await {
        Ok(body) => body,
        Err(Unread::Broken) => {
            return respond(&site, plain(400, "What you sent arrived incomplete. Nothing was changed. Send it again."));
        }
        Err(Unread::TooLarge) => {
            let request = request_of(&http, &site, Method::Get, Vec::new());
            let visit = Visit::new(&site, &request);
            let sentence = "What you sent holds more than 256 KiB, which is more than one form may. Nothing was changed. Go back, shorten \
                            the text, and send it again.";
            return respond(&site, dispatch::error_page(&visit, 413, "This is too long", sentence));
        }
    };
    let request = request_of(&http, &site, method, body);
    let shared = site.clone();
    let answer = web::block(move || dispatch::answer(&shared, request))
        .await
        .unwrap_or_else(|_| plain(503, "The service is busy. Nothing was changed. Try again in a minute."));
    respond(&site, answer)
}

/// Why a body was not read.
enum Unread {
    /// It holds more than a form may.
    TooLarge,
    /// It was cut off: half a form must not pass for a whole one.
    Broken,
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
        address: address_of(http, site),
        resumed: false,
    }
}

/// The client's address: the peer's, or what a trusted proxy says, read from the end that the proxy wrote. Some proxies
/// write a line of their own beside the client's, and some the port as well. What stands before an entry that is no address
/// was written by nobody we trust.
fn address_of(http: &HttpRequest, site: &Site) -> String {
    let Some(peer) = http.peer_addr().map(|peer| peer.ip()) else { return String::new() };
    if !site.trusted_proxies.contains(&peer) {
        return peer.to_string();
    }
    let lines: Vec<&str> = http.headers().get_all("x-forwarded-for").map(|line| line.to_str().unwrap_or_default()).collect();
    let entries = lines.iter().flat_map(|line| line.split(',')).map(|entry| forwarded_address(entry.trim()));
    let client = entries.rev().find(|entry| entry.is_none_or(|address| !site.trusted_proxies.contains(&address)));
    client.flatten().unwrap_or(peer).to_string()
}

fn forwarded_address(entry: &str) -> Option<IpAddr> {
    entry.parse().or_else(|_| entry.parse::<SocketAddr>().map(|address| address.ip())).ok()
}

fn cookie_name(site: &Site, name: CookieName) -> &'static str {
    match (name, site.secure) {
        (CookieName::Session, true) => "__Host-ipp",
        (CookieName::Session, false) => "ipp",
        (CookieName::Visitor, true) => "__Host-ipp-visitor",
        (CookieName::Visitor, false) => "ipp-visitor",
    }
}

fn plain(status: u16, sentence: &str) -> Answer {
    Answer {
        status,
        content_type: "text/plain; charset=utf-8",
        body: sentence.to_owned(),
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
        .insert_header(("Cross-Origin-Opener-Policy", "same-origin"));
    if site.secure {
        response.insert_header((header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"));
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
        }
        response.cookie(cookie);
    }
    response.body(answer.body)
}
