//! The log of changes beside a SQLite database stays short, whoever reads.

use std::{fs, path::PathBuf, sync::mpsc, thread, time::Duration};

use diesel::connection::SimpleConnection;
use ipp::{
    app::error::Error,
    db::{
        connection::{Database, DatabaseUrl},
        system, transaction,
    },
};

use crate::support::World;

const MEGABYTE: u64 = 1024 * 1024;

/// A database, and its log; of PostgreSQL none.
fn logged(world: &World) -> Option<(Database, PathBuf)> {
    let DatabaseUrl::Sqlite(file) = &world.database.url else { return None };
    let database = world.service.database.clone();
    transaction::housekeep::<_, Error>(&database, |db| Ok(system::record_fact(db, "written", "")?)).unwrap();
    Some((database, PathBuf::from(format!("{}-wal", file.display()))))
}

fn length(log: &PathBuf) -> u64 {
    fs::metadata(log).map_or(0, |kept| kept.len())
}

/// Writes so many megabytes, one at a time.
fn write(database: &Database, megabytes: usize) {
    for _ in 0..megabytes {
        transaction::housekeep::<_, Error>(database, |db| {
            Ok(db.batch_execute("UPDATE system_facts SET value = hex(randomblob(524288)) WHERE name = 'written'")?)
        })
        .unwrap();
    }
}

#[test]
fn who_reads_long_takes_turns_and_each_cuts_the_log_off() {
    let world = World::with_the_force();
    let Some((database, log)) = logged(&world) else { return };
    let mut longest = 0;
    thread::scope(|scope| {
        let mut earlier: Option<(thread::ScopedJoinHandle<'_, ()>, mpsc::Sender<()>)> = None;
        for _ in 0..6 {
            let (begun, has_begun) = mpsc::channel();
            let (leave, may_leave) = mpsc::channel::<()>();
            let database = &database;
            let reader = scope.spawn(move || {
                transaction::read_long::<_, Error>(database, |db| {
                    system::fact(db, "written")?;
                    begun.send(()).unwrap();
                    write(database, 20);
                    begun.send(()).unwrap();
                    may_leave.recv().unwrap();
                    Ok(())
                })
                .unwrap();
            });
            if let Some((earlier, leave)) = earlier.take() {
                // Were it let in beside the other, somebody would always read, and the log never be cut off.
                assert!(has_begun.recv_timeout(Duration::from_millis(200)).is_err(), "two read long at once");
                longest = longest.max(length(&log));
                leave.send(()).unwrap();
                earlier.join().unwrap();
            }
            // Once it reads, and once it has seen the log grow.
            has_begun.recv().unwrap();
            has_begun.recv().unwrap();
            earlier = Some((reader, leave));
        }
        let (last, leave) = earlier.unwrap();
        leave.send(()).unwrap();
        last.join().unwrap();
    });
    assert!((20 * MEGABYTE..64 * MEGABYTE).contains(&longest), "{longest}");
    assert_eq!(length(&log), 0, "nothing is left of it");
}

#[test]
fn a_writer_cuts_the_log_off_though_somebody_always_reads() {
    let world = World::with_the_force();
    let Some((database, log)) = logged(&world) else { return };
    let (over, is_over) = mpsc::channel::<()>();
    let longest = thread::scope(|scope| {
        let reading = &database;
        scope.spawn(move || {
            // Each begins before the other ends.
            let (mut one, mut other) = (reading.reader().unwrap(), reading.reader().unwrap());
            one.batch_execute("BEGIN; SELECT value FROM system_facts").unwrap();
            while is_over.try_recv().is_err() {
                other.batch_execute("BEGIN; SELECT value FROM system_facts").unwrap();
                thread::sleep(Duration::from_millis(20));
                one.batch_execute("COMMIT").unwrap();
                std::mem::swap(&mut one, &mut other);
            }
            one.batch_execute("COMMIT").unwrap();
        });
        let mut longest = 0;
        for _ in 0..200 {
            write(&database, 1);
            longest = longest.max(length(&log));
        }
        over.send(()).unwrap();
        longest
    });
    // A busy machine may keep it from being cut off a few times.
    assert!(longest < 192 * MEGABYTE, "{longest}");
}
