//! A line to a PostgreSQL server that can be cut at the moment of a commit.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use ipp::db::connection::{Database, DatabaseUrl};

use super::{World, databases};

/// When the line is cut, as the next write transaction is committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Before the server hears of it, which undoes the transaction.
    Before,
    /// Before the server hears of it; but until the line is mended the server does not notice that nobody is there.
    Unnoticed,
    /// After the server has kept it, and before that is heard.
    Kept,
    /// After it is heard that the server has kept it.
    Heard,
}

/// The line. A connection that is cut stays cut; others can be made, unless the line is down.
pub struct Line(Arc<State>);

#[derive(Default)]
struct State {
    cut: Mutex<Option<(Cut, bool)>>,
    /// How many commits go by before the cut.
    spared: AtomicUsize,
    down: AtomicBool,
    /// Both ends of every connection that was made.
    ends: Mutex<Vec<TcpStream>>,
}

impl Line {
    /// A line to the database of this world, over which its service goes from now on; none when that is a file.
    pub fn to(world: &mut World) -> Option<Self> {
        let DatabaseUrl::Postgres(url) = &world.database.url else { return None };
        let (start, name) = url.rsplit_once('/').unwrap();
        let (before, server) = start.rsplit_once('@').unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let over: DatabaseUrl = format!("{before}@{}/{name}", listener.local_addr().unwrap()).parse().unwrap();
        let (state, server) = (Arc::new(State::default()), server.to_owned());
        let line = Self(Arc::clone(&state));
        thread::spawn(move || {
            // While it is down, whoever connects finds that nobody stays.
            for client in listener.incoming().flatten().filter(|_| !state.down.load(Ordering::SeqCst)) {
                carry(&state, client, TcpStream::connect(&server).unwrap());
            }
        });
        world.service.database = Database::open(&over).sealed_under(databases::key());
        Some(line)
    }

    /// Cuts the connection of the next write transaction that is committed; and with it every other, if so, until the line is
    /// mended.
    pub fn cut_next(&self, cut: Cut, every_other: bool) {
        self.cut_after(0, cut, every_other);
    }

    /// The same, once so many write transactions were committed.
    pub fn cut_after(&self, spared: usize, cut: Cut, every_other: bool) {
        self.0.spared.store(spared, Ordering::SeqCst);
        *self.0.cut.lock().unwrap() = Some((cut, every_other));
    }

    /// Whether the cut was made.
    pub fn is_cut(&self) -> bool {
        self.0.cut.lock().unwrap().is_none()
    }

    /// Lets connections through again. Those that the server has not seen go are gone.
    pub fn mend(&self) {
        close(&std::mem::take(&mut *self.0.ends.lock().unwrap()));
        self.0.down.store(false, Ordering::SeqCst);
    }
}

fn close(ends: &[TcpStream]) {
    for end in ends {
        // It may be closed already.
        drop(end.shutdown(Shutdown::Both));
    }
}

fn carry(state: &Arc<State>, client: TcpStream, server: TcpStream) {
    let both = [server.try_clone().unwrap(), client.try_clone().unwrap()];
    state.ends.lock().unwrap().extend([client.try_clone().unwrap(), server.try_clone().unwrap()]);
    let cut: Arc<Mutex<Option<(Cut, bool)>>> = Arc::default();
    let (answered, up) = (Arc::clone(&cut), Arc::clone(state));
    let (mut from_server, mut to_client) = (server.try_clone().unwrap(), client.try_clone().unwrap());
    let down = Arc::clone(state);
    thread::spawn(move || {
        each_part(&mut from_server, |part| match *answered.lock().unwrap() {
            Some((Cut::Kept, every_other)) => down.fall(every_other),
            // Heard on this connection, when no other can be asked any more.
            Some((_, every_other)) => {
                down.fall_but_for(every_other, &both[1]);
                let _heard = to_client.write_all(part);
                false
            }
            None => to_client.write_all(part).is_ok(),
        });
        close(&both);
    });
    thread::spawn(move || {
        let (mut from_client, mut to_server, mut writes) = (client.try_clone().unwrap(), server.try_clone().unwrap(), false);
        each_part(&mut from_client, |part| {
            let holds = |words: &[u8]| part.windows(words.len()).any(|some| some == words);
            if holds(b"BEGIN") {
                writes = holds(b"READ COMMITTED");
            }
            let now = if writes && holds(b"COMMIT\0") { up.next_cut() } else { None };
            match now {
                Some((Cut::Before | Cut::Unnoticed, every_other)) => {
                    *cut.lock().unwrap() = now;
                    up.fall(every_other)
                }
                now => {
                    *cut.lock().unwrap() = now;
                    to_server.write_all(part).is_ok()
                }
            }
        });
        let unnoticed = matches!(*cut.lock().unwrap(), Some((Cut::Unnoticed, _)));
        close(&[client]);
        if !unnoticed {
            close(&[server]);
        }
    });
}

impl State {
    /// The cut, if it is due with this commit.
    fn next_cut(&self) -> Option<(Cut, bool)> {
        let mut cut = self.cut.lock().unwrap();
        let spares =
            cut.is_some() && self.spared.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        if spares { None } else { cut.take() }
    }

    /// Ends every other connection than this, if so.
    fn fall_but_for(&self, every_other: bool, kept: &TcpStream) {
        if every_other {
            self.down.store(true, Ordering::SeqCst);
            let own = kept.peer_addr().ok();
            let ends = self.ends.lock().unwrap();
            // Each connection has its two ends beside each other, that of the client first.
            for pair in ends.chunks(2).filter(|pair| pair.first().and_then(|client| client.peer_addr().ok()) != own) {
                close(pair);
            }
        }
    }

    /// Ends one connection, and every other if so. Answers that nothing more is passed on.
    fn fall(&self, every_other: bool) -> bool {
        if every_other {
            self.down.store(true, Ordering::SeqCst);
            close(&self.ends.lock().unwrap());
        }
        false
    }
}

/// Reads what comes, for as long as `goes_on` with it says so.
fn each_part(from: &mut TcpStream, mut goes_on: impl FnMut(&[u8]) -> bool) {
    let mut part = [0_u8; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut part) {
        if !goes_on(part.get(..length).unwrap_or_default()) {
            break;
        }
    }
}
