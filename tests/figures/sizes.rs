//! How long pages take with 25,000 people beside 250, one request at a time, on both databases.

use std::{
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    time::{Duration, Instant},
};

use ipp::db::system;

use crate::{
    get,
    population::populate,
    sign_in,
    support::{World, databases},
};

const SMALL: usize = 250;
const LARGE: usize = 25_000;
/// Requests for a page, of which the one in the middle counts.
const TURNS: usize = 15;

/// Who asks for what, and what answers for it: one person or a team of at most a hundred, or a whole organisation.
const PAGES: &[(&str, &str)] = &[
    ("amara.nwosu", "/"),
    ("amara.nwosu", "/work"),
    ("amara.nwosu", "/work/new"),
    ("tom.reyes", "/"),
    ("tom.reyes", "/queue"),
    ("tom.reyes", "/trainees"),
    ("ify.okafor", "/team"),
    ("ify.okafor", "/team?sort=progress"),
    ("ify.okafor", "/expiry"),
    ("helen.marsh", "/"),
    ("helen.marsh", "/team"),
    ("helen.marsh", "/team?sort=progress"),
    ("helen.marsh", "/team?sort=due"),
    ("helen.marsh", "/team?programme=behind"),
    ("helen.marsh", "/team?search=lindqvist"),
    ("helen.marsh", "/expiry"),
    ("helen.marsh", "/expiry?status=within_90"),
    ("helen.marsh", "/enrolments"),
    ("helen.marsh", "/enrolments?stage=ready_for_award"),
    ("helen.marsh", "/enrolments/new"),
    ("helen.marsh", "/activity"),
    ("diane.ellis", "/team"),
    ("diane.ellis", "/expiry"),
    ("sam.whitlock", "/people"),
    ("sam.whitlock", "/people?search=lindqvist"),
    ("helen.marsh", "/team.csv"),
    ("helen.marsh", "/expiry.csv"),
];

/// What the program is called with to measure on the database that its environment names.
pub const HERE: &str = "sizes-here";

/// Prints what every page takes at both sizes, on SQLite and on the server of `TEST_DATABASE_URL`: each in a process of its own.
pub fn on_both() {
    let run = |command: &mut Command| assert!(command.arg(HERE).status().unwrap().success());
    let program = std::env::current_exe().unwrap();
    run(Command::new(&program).env_remove("TEST_DATABASE_URL"));
    match databases::postgres() {
        Some(_) => run(&mut Command::new(&program)),
        None => println!("sizes on PostgreSQL: not measured, TEST_DATABASE_URL names no server"),
    }
}

/// The same on the database that the environment names.
pub fn here() {
    let database = if databases::postgres().is_some() { "PostgreSQL" } else { "SQLite" };
    let measure = |people: usize| {
        let mut world = World::with_the_force();
        world.check_at_end = false;
        populate(&world, people);
        // As the program does when it starts.
        system::learn_sizes(&mut world.service.database.writer().unwrap()).unwrap();
        for file in PAGES.iter().filter(|(_, path)| path.ends_with(".csv")) {
            println!(
                "{database}: {people} people, {} begins after {:.1} ms",
                file.1,
                begun(&world, file).as_secs_f64() * 1_000.0
            );
        }
        PAGES.iter().map(|page| (page, taken(&world, page))).collect::<Vec<_>>()
    };
    for ((page, small), (_, large)) in measure(SMALL).into_iter().zip(measure(LARGE)) {
        let (small, large) = (small.as_secs_f64() * 1_000.0, large.as_secs_f64() * 1_000.0);
        println!("{database}: {:<14}{:<40}{small:>8.2} ms{large:>9.2} ms{:>8.2} times", page.0, page.1, large / small);
    }
}

fn taken(world: &World, (name, path): &(&str, &str)) -> Duration {
    let address = world.address().trim_start_matches("http://").to_owned();
    let cookie = sign_in(&address, &format!("{name}@westmarch.example"));
    let mut turns: Vec<Duration> = (0..TURNS)
        .map(|_| {
            let begun = Instant::now();
            let answer = get(&address, path, &cookie).unwrap();
            let taken = begun.elapsed();
            assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {}", answer.lines().next().unwrap_or_default());
            taken
        })
        .collect();
    turns.sort_unstable();
    turns[TURNS / 2]
}

/// When the first bytes of a file come.
fn begun(world: &World, (name, path): &(&str, &str)) -> Duration {
    let address = world.address().trim_start_matches("http://");
    let cookie = sign_in(address, &format!("{name}@westmarch.example"));
    let asked = Instant::now();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n").unwrap();
    // The head comes before there is any of it.
    let mut answer = Vec::new();
    while !answer.windows(8).any(|bytes| bytes == b"OFFICIAL") {
        let mut part = [0_u8; 4_096];
        let read = stream.read(&mut part).unwrap();
        assert!(read > 0);
        answer.extend_from_slice(&part[..read]);
    }
    asked.elapsed()
}
