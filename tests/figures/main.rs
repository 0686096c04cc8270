//! The figures of the README, measured in one run: `cargo bench --bench figures`; with `-- sizes`, only what pages take at two sizes.
//! It reports; it judges nothing.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a measurement that fails should stop"
)]

#[path = "../statements/population.rs"]
mod population;
mod sizes;
#[path = "../it/support/mod.rs"]
#[expect(dead_code, reason = "the world has more verbs than a measurement needs")]
mod support;

use std::{
    io::{Read, Write},
    iter::repeat_with,
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use actix_web::{App, HttpResponse, HttpServer, web};
use chrono::TimeDelta;
use diesel::{connection::SimpleConnection, prelude::*};
use ipp::{
    app::{
        context::{Act, Service},
        error::Error,
        log_work::{self, LogWork},
        programme_in_hand,
    },
    db::{
        audit::Line,
        connection::{Database, DatabaseUrl},
        progress,
        schema::{self, link_requests},
        steps::Place,
        transaction,
        witness::{self, Table, Witness},
        work::WorkValues,
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        evidence::{Declarations, Method},
        ids::{EnrolmentId, OrganisationId, PersonId},
        instant,
        work::{Marking, Part, Span, WorkText},
    },
    secret::Secret,
};
use support::browse::{self, Visitor};

const CONNECTIONS: usize = 16;
const SECONDS: u64 = 2;
const WRITERS: usize = 8;
const BARE_WRITES: usize = 4_000;
/// Pieces of evidence in a portfolio.
const EACH: usize = 40;
const ROUNDS: usize = 5;
/// Events of a record that is checked.
const CHECKED: i64 = 1_000_000;

/// As the program itself runs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The program, serving the demonstration.
struct Served {
    program: Child,
    address: String,
    warm_start: Duration,
}

impl Served {
    fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let run = |extra: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
            command
                .arg("--port")
                .arg(port.to_string())
                .arg("--data")
                .arg(folder)
                .args(extra)
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            command
        };
        assert!(run(&["--load-only"]).status().unwrap().success());
        let begun = Instant::now();
        let program = run(&[]).spawn().unwrap();
        let address = format!("127.0.0.1:{port}");
        while get(&address, "/sign-in", "").is_none_or(|answer| !answer.starts_with("HTTP/1.1 200")) {
            thread::sleep(Duration::from_millis(2));
        }
        Self { program, address, warm_start: begun.elapsed() }
    }

    fn resident_megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.program.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _killed = self.program.kill();
        let _waited = self.program.wait();
    }
}

fn get(address: &str, path: &str, cookie: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

/// Requests a second over kept connections, for some seconds.
fn requests_a_second(address: &str, path: &str, cookie: &str) -> f64 {
    let done = AtomicUsize::new(0);
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n");
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..CONNECTIONS {
            scope.spawn(|| {
                let mut stream = TcpStream::connect(address).unwrap();
                stream.set_nodelay(true).unwrap();
                let mut buffer = vec![0_u8; 256 * 1024];
                while begun.elapsed() < Duration::from_secs(SECONDS) {
                    stream.write_all(request.as_bytes()).unwrap();
                    read_answer(&mut stream, &mut buffer);
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    rate(done.into_inner(), begun.elapsed())
}

fn rate(count: usize, elapsed: Duration) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / elapsed.as_secs_f64()
}

fn read_answer(stream: &mut TcpStream, buffer: &mut [u8]) {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).unwrap();
        assert!(read > 0, "the server closed the connection");
        filled += read;
        let Some(end) = buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        assert!(head.starts_with("http/1.1 200"), "{head}");
        let length: usize = head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap().trim().parse().unwrap();
        if filled >= end + 4 + length {
            return;
        }
    }
}

/// A bare “hello” of the same server library, with as many workers.
fn hello() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let workers = thread::available_parallelism().map_or(2, usize::from);
    thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            HttpServer::new(|| App::new().route("/hello", web::get().to(async || HttpResponse::Ok().body("hello"))))
                .workers(workers)
                .listen(listener)
                .unwrap()
                .run()
                .await
                .unwrap();
        });
    });
    address
}

fn sign_in(address: &str, email: &str) -> String {
    let visitor = Visitor::at(&format!("http://{address}"));
    let page = visitor.get("/sign-in");
    let fields = browse::typed_over(page.form("/sign-in"), &[("email", email), ("password", ipp::cli::demonstration::PASSWORD)]);
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let cookie = page
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|c| c.to_str().unwrap().split(';').next().unwrap())
        .collect::<Vec<_>>()
        .join("; ");
    let answer = client.post(format!("http://{address}/sign-in")).header("cookie", cookie).form(&fields).send().unwrap();
    let session =
        answer.headers().get_all("set-cookie").iter().find_map(|c| c.to_str().unwrap().strip_prefix("ipp=").map(str::to_owned));
    format!("ipp={}", session.expect("signed in").split(';').next().unwrap())
}

fn bare_writes(service: &Service) -> f64 {
    at_once(BARE_WRITES, |number| {
        transaction::housekeep::<_, Error>(&service.database, |db| {
            diesel::insert_into(link_requests::table)
                .values((
                    link_requests::account.eq(format!("bench {number}")),
                    link_requests::address.eq("::1"),
                    link_requests::asked_at.eq(ipp::clock::now().minus(TimeDelta::days(1))),
                ))
                .execute(db)?;
            Ok(())
        })
        .unwrap();
    })
}

/// Everyone with an open portfolio submits in turn, as many pieces of evidence as a portfolio has, on one criterion after
/// the other.
fn submissions(service: &Service) -> f64 {
    let trainees: Vec<_> = service
        .find(|db| {
            schema::enrolments::table
                .filter(schema::enrolments::awarded.eq(false))
                .order(schema::enrolments::id)
                .select((schema::enrolments::id, schema::enrolments::person_id))
                .load::<(EnrolmentId, PersonId)>(db)
        })
        .unwrap()
        .into_iter()
        .filter(|(_, person)| {
            service
                .read(*person, ipp::clock::now(), |view| Ok(programme_in_hand::of(view.db, &view.actor)?.1.enrolment.is_some()))
                .unwrap_or(false)
        })
        .map(|(enrolment, person)| (person, service.find(|db| progress::of(db, enrolment)).unwrap()))
        .collect();
    at_once(trainees.len() * EACH, |number| {
        let (person, progress) = &trainees[number % trainees.len()];
        let criterion = progress[number / trainees.len() % progress.len()].criterion;
        let now: instant::Instant = ipp::clock::now();
        let text = |words: &str| words.to_owned();
        let command = LogWork {
            values: WorkValues {
                kind: "provenance-confirmed".into(),
                span: Span { from: now.day(), until: None },
                part: Part::DidIt,
                marking: Marking::Official,
            },
            text: WorkText {
                title: text("Measured"),
                asked: text("Asked"),
                did: text("Did"),
                came_of_it: text("Came"),
                learned: text("Learned"),
                system: text("System"),
                reference: text("R/1"),
                holder: text("Unit"),
            },
            method: Method::WorkProduct,
            claims: vec![(criterion, text("It shows it"))],
            declarations: Declarations { own_work: true, sanitised: true },
            submit: true,
        };
        log_work::log(&Act::by(service, *person, now), &command).unwrap();
    })
}

/// How many a second, when `count` are done by several at once.
fn at_once(count: usize, work: impl Fn(usize) + Sync) -> f64 {
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    work(number);
                }
            });
        }
    });
    rate(count, begun.elapsed())
}

/// Bare writes and submissions in turn, each pair on a fresh copy of the demonstration: the medians.
fn writes(demonstration: &Path) -> (f64, f64) {
    medians(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ipp.db");
        std::fs::copy(demonstration, &file).unwrap();
        let database = Database::open(&DatabaseUrl::Sqlite(file));
        let service =
            Service::new(database, "http://127.0.0.1", Secret::fresh().unwrap()).with(ipp::cli::demonstration::SETTINGS);
        (bare_writes(&service), submissions(&service))
    })
}

/// Measures two things in turn, so that a machine that slows down slows both: the medians.
fn medians(pair: impl FnMut() -> (f64, f64)) -> (f64, f64) {
    let mut pairs: Vec<(f64, f64)> = repeat_with(pair).take(ROUNDS).collect();
    let middle = |of: fn(&(f64, f64)) -> f64, pairs: &mut Vec<(f64, f64)>| {
        pairs.sort_by(|one, other| of(one).total_cmp(&of(other)));
        of(&pairs[ROUNDS / 2])
    };
    (middle(|pair| pair.0, &mut pairs), middle(|pair| pair.1, &mut pairs))
}

/// Adds so many events to a copy of the demonstration, each of which witnesses four rows of its own, about as many as the events of
/// the demonstration do; and checks the record. Answers the seconds, and how many events and rows there were.
fn check(folder: &Path, events: i64) -> (f64, i64, i64) {
    let file = folder.join("checked.db");
    std::fs::copy(folder.join("demonstration.db"), &file).unwrap();
    let key = std::fs::read_to_string(folder.join("key")).unwrap();
    let service = Service::new(Database::open(&DatabaseUrl::Sqlite(file.clone())), "http://127.0.0.1", key.parse().unwrap());
    let mut plain = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    let each = 2 * events;
    let count = format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {each})");
    plain
        .batch_execute(&format!(
            "PRAGMA synchronous = OFF; BEGIN; \
             INSERT INTO works (id, person_id, organisation_id, logged_at) {count} SELECT 10000000 + i, 1, 1, '2026-11-25 10:00:00.123456' FROM n; \
             INSERT INTO texts (id, body, salt) {count} SELECT 10000000 + i, '\"a text of some length, as people write them\"', 'salt' FROM n; COMMIT"
        ))
        .unwrap();
    drop(plain);
    let now = ipp::clock::now();
    let mut after = [Place::after_row(10_000_000), Place::after_row(10_000_000)];
    for _ in 0..events / STEP {
        let mut seen = Vec::new();
        for (table, after) in ["works", "texts"].into_iter().zip(&mut after) {
            let table = Table::named(table).unwrap();
            let rows = service.find(|db| witness::rows(db, table, after, 2 * STEP)).unwrap();
            seen.extend(rows.iter().map(|row| Witness {
                table: table.name,
                key: table.key(row),
                digest: Some(table.digest(row)),
            }));
            *after = rows.last().map(|row| table.place(row)).unwrap_or_default();
        }
        transaction::write::<_, Error>(&service.database, OrganisationId(1), |_, chain| {
            for rows in seen.chunks(4) {
                let subject = Subject::new(SubjectKind::Person, PersonId(1));
                let line = Line { at: now, actor: Some(PersonId(1)), action: Action::WorkLogged, subject, detail: "{}".into() };
                chain.append_witness(line, rows.to_vec());
            }
            Ok(())
        })
        .unwrap();
    }
    let (mut checked_events, mut rows) = (0, 0);
    let begun = Instant::now();
    let faults = ipp::app::check::check(&service, &mut |what, seen| match what {
        "events" => checked_events = seen,
        "works" | "texts" => rows += 1,
        _ => {}
    });
    let took = begun.elapsed().as_secs_f64();
    assert_eq!(faults.unwrap(), Vec::<String>::new());
    (took, checked_events, rows * 2_000)
}

/// Events that are made in one transaction.
const STEP: i64 = 1_000;

fn main() {
    let asked = |word: &str| std::env::args().any(|argument| argument == word);
    if asked(sizes::HERE) {
        return sizes::here();
    }
    if asked("sizes") {
        return sizes::on_both();
    }
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(folder.path());
    println!("warm start: {} ms", served.warm_start.as_millis());
    let bare = hello();
    let trainee = sign_in(&served.address, "amara.nwosu@westmarch.example");
    let coordinator = sign_in(&served.address, "helen.marsh@westmarch.example");
    for (name, path, cookie) in [("trainee's home page", "/", &trainee), ("expiry page", "/expiry", &coordinator)] {
        let (page, hello) =
            medians(|| (requests_a_second(&served.address, path, cookie), requests_a_second(&bare, "/hello", "")));
        println!("{name}: {page:.0} requests a second; bare hello beside it: {hello:.0}; {:.3} of it", page / hello);
    }
    let mut asked = 0;
    while asked < 10_000 {
        let begun = Instant::now();
        let rate = requests_a_second(&served.address, "/", &trainee);
        asked += (rate * begun.elapsed().as_secs_f64()).round().to_string().parse::<usize>().unwrap_or(0);
    }
    println!("resident after {asked} requests more: {:.0} MB", served.resident_megabytes());
    drop(served);
    let (bare, submitted) = writes(&folder.path().join("demonstration.db"));
    println!("bare durable single-row writes: {bare:.0} a second");
    let (seconds, events, rows) = check(folder.path(), CHECKED);
    println!("check of {events} events and about {rows} rows: {seconds:.1} s");
    println!("submissions of evidence: {submitted:.0} a second, {:.2} of bare writes", submitted / bare);
    sizes::on_both();
}
