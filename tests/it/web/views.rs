//! Looking at what somebody else wrote: how the page is marked, and what stands in the audit chain afterwards.

use ipp::{
    app::{
        log_work::{self, LogWork},
        revise_evidence, send_back,
    },
    db::evidence::EvidenceVersion,
    domain::{progress::CriterionStanding, work::Marking},
};

use crate::{
    app::scenes::{a_criterion, newest, some_work, version},
    support::World,
};

/// Zainab's evidence about sensitive work came back; she answered it with a version that is not sensitive.
fn answered(world: &World) -> (EvidenceVersion, EvidenceVersion) {
    let criterion = a_criterion(world, "zainab.holroyd", CriterionStanding::NotStarted);
    let mut work = LogWork { claims: vec![(criterion, "It shows it".into())], ..some_work(world) };
    work.values.marking = Marking::OfficialSensitive;
    work.text.did = "Compared what a source had said".into();
    let first = newest(world, log_work::log(&world.act("zainab.holroyd"), &work).unwrap());
    send_back::send_back(&world.act("tom.reyes"), first.id, "Leave the source out").unwrap();
    let draft = revise_evidence::revise(&world.act("zainab.holroyd"), first.id).unwrap();
    work.values.marking = Marking::Official;
    work.text.did = "Compared two reports".into();
    log_work::save(&world.act("zainab.holroyd"), draft, version(world, draft).saves, &work).unwrap();
    (first, version(world, draft))
}

#[test]
fn a_page_is_marked_as_the_highest_version_it_shows() {
    let world = World::with_the_force();
    let (first, second) = answered(&world);
    for reader in ["zainab.holroyd", "tom.reyes"] {
        let visitor = world.sign_in(reader);
        for path in [format!("/evidence/{}", second.id), format!("/assessments/{}", second.id)] {
            let page = visitor.get(&path).status(200).expect("Compared what a source had said");
            assert!(page.body.contains("<body class=\"sensitive\">"), "{path} as {reader} shows sensitive words unmarked");
        }
        assert!(visitor.get(&format!("/evidence/{}", first.id)).body.contains("<body class=\"sensitive\">"));
    }
}
