//! The database is lost while a form is being kept: what is said is true, and sending the form again does it once.

use ipp::{
    db::{
        connection::DatabaseUrl,
        transaction::{self, SYSTEM},
    },
    domain::event::{Action, Subject, SubjectKind},
};

use crate::support::{
    World,
    browse::Page,
    growth,
    proxy::{Cut, Line},
};

const CPD: &[(&str, &str)] = &[
    ("on-day", "20"),
    ("on-month", "11"),
    ("on-year", "2026"),
    ("title", "A seminar on sources"),
    ("what", "Listened and asked"),
    ("effect", "I ask how the source knows"),
];

const UNKNOWN: &str = "It is not known whether this was kept";

/// Kit's form is sent as the line is cut; then, with the line mended, once more.
fn sent_twice(cut: Cut, every_other: bool, first: impl FnOnce(Page)) {
    let mut world = World::with_the_force();
    let Some(line) = Line::to(&mut world) else { return };
    let form = world.sign_in("kit.farrow").get("/cpd/new").status(200);
    let before = growth::count(&world, "cpd_entries");
    line.cut_next(cut, every_other);
    let answer = form.submit("/cpd", CPD);
    assert!(line.is_cut(), "the form was not cut off");
    first(answer);
    line.mend();
    form.submit("/cpd", CPD).status(200).expect("A seminar on sources");
    assert_eq!(growth::count(&world, "cpd_entries"), before + 1, "it is done once");
}

#[test]
fn what_was_kept_unheard_is_answered_as_if_nothing_had_happened() {
    sent_twice(Cut::Kept, false, |answer| drop(answer.status(200).expect("A seminar on sources")));
}

#[test]
fn what_is_known_to_be_undone_is_said_to_be() {
    sent_twice(Cut::Before, false, |answer| drop(answer.status(503).expect("Nothing was changed")));
}

#[test]
fn while_it_cannot_be_found_out_nothing_is_claimed_and_sending_again_does_it_once() {
    for cut in [Cut::Before, Cut::Kept] {
        sent_twice(cut, true, |answer| {
            assert!(!answer.says("Nothing was changed"), "{}", answer.text());
            answer.status(503).expect(UNKNOWN).expect("send the same form again");
        });
    }
}

#[test]
fn a_server_that_still_holds_the_transaction_may_yet_keep_it() {
    sent_twice(Cut::Unnoticed, false, |answer| drop(answer.status(503).expect(UNKNOWN)));
}

#[test]
fn a_page_that_cannot_be_read_after_the_act_does_not_say_that_nothing_was_changed() {
    let mut world = World::with_the_force();
    let Some(line) = Line::to(&mut world) else { return };
    let form = world.sign_in("amara.nwosu").get("/work/new").status(200);
    let typed = [
        ("kind", "provenance-confirmed"),
        ("from-day", "20"),
        ("from-month", "11"),
        ("from-year", "2026"),
        ("title", "A paper"),
        ("part", "did_it"),
        ("intent", "draft"),
    ];
    line.cut_next(Cut::Heard, true);
    let answer = form.submit("/work", &typed).status(503).expect(UNKNOWN);
    assert!(!answer.says("Nothing was changed"));
    line.mend();
    form.submit("/work", &typed).status(200).expect("A paper");
    assert_eq!(growth::count(&world, "audit_events WHERE action = 'work_logged' AND happened_at >= '2026-11-23 10:00:00'"), 1);
}

#[test]
fn whoever_signs_in_as_the_line_is_cut_is_signed_in() {
    let mut world = World::with_the_force();
    let Some(line) = Line::to(&mut world) else { return };
    let page = world.visitor().get("/sign-in");
    let sessions = growth::count(&world, "sessions");
    // The guess is counted before, and taken back.
    line.cut_after(2, Cut::Kept, false);
    let typed = [("email", "kit.farrow@westmarch.example"), ("password", ipp::cli::demonstration::PASSWORD)];
    page.submit("/sign-in", &typed).status(200).expect("Kit");
    assert!(line.is_cut());
    assert_eq!(growth::count(&world, "sessions"), sessions + 1);
}

#[test]
fn what_no_form_asked_for_is_told_apart_as_well() {
    let mut world = World::with_the_force();
    let Some(line) = Line::to(&mut world) else { return };
    let write = || {
        let (service, mut runs) = (&world.service, 0);
        let answer = service.write_unsigned(SYSTEM, world.now(), |tx| {
            runs += 1;
            tx.record(None, Action::Purged, Subject::new(SubjectKind::Organisation, SYSTEM), &[])?;
            Ok(runs)
        });
        answer.map_err(|error| error.to_string())
    };
    let lines = || growth::count(&world, "audit_events WHERE organisation_id = 0");
    let before = lines();
    line.cut_next(Cut::Kept, false);
    assert_eq!((write(), lines()), (Ok(1), before + 1));
    line.cut_next(Cut::Before, false);
    assert!(write().is_err_and(|error| !error.contains("not known")));
    assert_eq!(lines(), before + 1);
    line.cut_next(Cut::Before, true);
    assert!(write().is_err_and(|error| error.contains("not known")));
    line.mend();
    // Housekeeping is nobody's wish: it is done again by whoever needs it.
    line.cut_next(Cut::Kept, false);
    let kept = transaction::housekeep::<_, ipp::app::error::Error>(&world.service.database, |_| Ok(()));
    assert!(kept.is_err_and(|error| !error.to_string().contains("not known")));
}

#[test]
fn a_commit_that_the_database_itself_refuses_has_kept_nothing() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let (refuse, allow) = match &world.database.url {
        DatabaseUrl::Sqlite(_) => (
            "CREATE TABLE nowhere (id INTEGER PRIMARY KEY); \
             CREATE TABLE refused (id INTEGER REFERENCES nowhere (id) DEFERRABLE INITIALLY DEFERRED); \
             CREATE TRIGGER refuse AFTER INSERT ON cpd_entries BEGIN INSERT INTO refused VALUES (1); END",
            "DROP TRIGGER refuse",
        ),
        DatabaseUrl::Postgres(_) => (
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$; \
             CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON cpd_entries DEFERRABLE INITIALLY DEFERRED \
             FOR EACH ROW EXECUTE FUNCTION refuse()",
            "DROP TRIGGER refuse ON cpd_entries",
        ),
    };
    let form = world.sign_in("kit.farrow").get("/cpd/new").status(200);
    let before = growth::count(&world, "cpd_entries");
    growth::alter(&world, refuse);
    form.submit("/cpd", CPD).status(503).expect("Nothing was changed");
    assert_eq!(growth::count(&world, "cpd_entries"), before);
    growth::alter(&world, allow);
    form.submit("/cpd", CPD).status(200).expect("A seminar on sources");
    assert_eq!(growth::count(&world, "cpd_entries"), before + 1);
}
