//! What a manager sees of their people, and through which posting.

use chrono::TimeDelta;
use ipp::{
    app::{
        certificates,
        enrol::{self, Enrol},
        error::Error,
        keep_people, keep_postings, portfolio_reader, save_organisation,
        team::{self, Wanted},
        team_member,
    },
    db::{
        curricula, enrolments, organisations,
        team::{self as members, Filter, Sort},
    },
    domain::{
        calendar,
        enrolment::NotEnrolled,
        ids::CertificateId,
        page::Turn,
        person::Posting,
        programme::{OnProgramme, Standing},
    },
};

use super::scenes::*;
use crate::support::{World, growth};

/// The certificate of a person, as they find it themselves.
fn certificate(world: &World, holder: &str) -> CertificateId {
    world.service.read(world.person(holder), world.now(), certificates::mine).unwrap().remove(0).id
}

/// Whether somebody who sees a certificate sees what it rests on.
fn sees_what_it_rests_on(world: &World, name: &str, certificate: CertificateId) -> Result<bool, Error> {
    world.service.read(world.person(name), world.now(), |view| Ok(certificates::show(view, certificate)?.chain.is_some()))
}

/// The names on somebody's team page.
fn team_of(world: &World, name: &str) -> Result<Vec<String>, Error> {
    world.service.read(world.person(name), world.now(), |view| {
        let wanted = Wanted { whose: None, filter: Filter::default(), sort: Sort::Name, turn: Turn::Start };
        Ok(team::team(view, &wanted)?.people.entries.into_iter().map(|entry| entry.name).collect())
    })
}

/// Everyone in a coordinator's list, as filtered.
fn listed(world: &World, name: &str, filter: &Filter) -> Vec<team::Entry> {
    let read = world.service.read(world.person(name), world.now(), |view| {
        let roll = team::roll(view, None)?;
        let found = members::page(view.db, &roll, filter, Sort::Name, &Turn::Start, 1_000)?;
        team::entries(view, found)
    });
    read.unwrap()
}

/// Where the rules of pace put somebody.
fn stand(entry: &team::Entry) -> OnProgramme {
    match entry.programme.as_ref().filter(|programme| programme.is_open()) {
        None => OnProgramme::Off,
        Some(programme) => match programme.pace.standing {
            Standing::Overdue => OnProgramme::Overdue,
            Standing::Behind => OnProgramme::Behind,
            Standing::OnPace => OnProgramme::OnPace,
            Standing::Complete => OnProgramme::ReadyForAward,
        },
    }
}

#[test]
fn a_list_by_pace_holds_exactly_those_whom_the_rules_of_pace_put_there_on_every_day_that_turns_one() {
    let world = World::with_the_force();
    // Clara is on the agency's programme and posted at the force as well: there she is not on it.
    let there = posting(&world, "clara.winstanley");
    let (starts_on, edition) = (world.now().day(), enrolment(&world, "amara.nwosu").edition);
    let command = Enrol {
        organisation: there.organisation,
        person: there.person,
        role: there.role,
        edition,
        starts_on,
        late_reason: String::new(),
    };
    enrol::enrol(&world.act("yasmin.tregear"), &command).unwrap();
    post(&world, "clara.winstanley", &posting(&world, "amara.nwosu"), None);
    let everyone = listed(&world, "helen.marsh", &Filter::default());
    let clara = everyone.iter().find(|entry| entry.name == "Clara Winstanley").unwrap();
    assert_eq!(stand(clara), OnProgramme::Off);
    for wanted in OnProgramme::ALL {
        assert!(everyone.iter().any(|entry| stand(entry) == *wanted), "nobody is {wanted}");
    }
    // The last day of one standing, and the first of the next.
    let mut days = vec![world.now().day()];
    for programme in everyone.iter().filter_map(|entry| entry.programme.as_ref()) {
        let (due, behind) = world.service.find(|db| enrolments::derived_days(db, programme.enrolment)).unwrap();
        let turns = [due.succ_opt(), behind].into_iter().flatten();
        days.extend(turns.flat_map(|day| [calendar::day_before(day), day]));
    }
    days.sort_unstable();
    days.dedup();
    for day in days.into_iter().filter(|day| *day >= world.now().day()) {
        world.pass(TimeDelta::days(calendar::days_between(world.now().day(), day)));
        assert_eq!(world.now().day(), day);
        let everyone = listed(&world, "helen.marsh", &Filter::default());
        let counted = world.service.read(world.person("helen.marsh"), world.now(), |view| {
            let wanted = Wanted { whose: None, filter: Filter::default(), sort: Sort::Name, turn: Turn::Start };
            Ok(team::team(view, &wanted)?.on_programme)
        });
        for (wanted, people) in counted.unwrap() {
            let names = |entries: &[team::Entry]| entries.iter().map(|entry| entry.name.clone()).collect::<Vec<_>>();
            let filtered = listed(&world, "helen.marsh", &Filter { programme: Some(wanted), ..Filter::default() });
            let expected: Vec<_> = everyone.iter().filter(|entry| stand(entry) == wanted).cloned().collect();
            assert_eq!(names(&filtered), names(&expected), "{wanted} on {day}");
            assert_eq!(usize::try_from(people), Ok(expected.len()), "{wanted} on {day}");
        }
    }
}

#[test]
fn a_manager_in_two_organisations_sees_outcomes_only_through_the_holders_posting_at_the_issuer() {
    let world = World::with_the_force();
    // Nadia earned her certificate at the agency and moved to the force, where Ify manages her.
    let hers = certificate(&world, "nadia.ferris-coombe");
    assert!(!sees_what_it_rests_on(&world, "ify.okafor", hers).unwrap());
    // Ify is posted at the agency as well: that alone makes nobody there hers.
    let agency = posting(&world, "fergus.dallimore");
    post(&world, "ify.okafor", &agency, None);
    assert!(!sees_what_it_rests_on(&world, "ify.okafor", hers).unwrap());
    // Nadia serves at the agency again, under Fergus: outcomes are open to him, and not to Ify.
    let there = posting(&world, "clara.winstanley");
    post(&world, "nadia.ferris-coombe", &there, Some("fergus.dallimore"));
    assert!(sees_what_it_rests_on(&world, "fergus.dallimore", hers).unwrap());
    assert!(!sees_what_it_rests_on(&world, "ify.okafor", hers).unwrap());
}

#[test]
fn the_new_posting_of_a_holder_opens_nothing_to_those_above_in_the_old_organisation() {
    let world = World::with_the_force();
    let hers = certificate(&world, "nadia.ferris-coombe");
    unseen(sees_what_it_rests_on(&world, "fergus.dallimore", hers));
    unseen(sees_what_it_rests_on(&world, "lowri.beckwith", hers));
    // Managers above her at the force see the certificate and not what it rests on.
    assert!(!sees_what_it_rests_on(&world, "diane.ellis", hers).unwrap());
}

#[test]
fn a_manager_needs_a_current_posting_of_their_own_to_see_a_team() {
    let world = World::with_the_force();
    let (amara, kits) = (world.person("amara.nwosu"), certificate(&world, "kit.farrow"));
    let enrolled = enrolment(&world, "amara.nwosu").id;
    let member = |name: &str| world.service.read(world.person(name), world.now(), |view| team_member::show(view, None, amara));
    let progress =
        |name: &str| world.service.read(world.person(name), world.now(), |view| portfolio_reader::open(view, enrolled));
    assert!(team_of(&world, "ify.okafor").unwrap().contains(&"Amara Nwosu".to_owned()));
    assert!(member("ify.okafor").is_ok() && progress("ify.okafor").is_ok());
    assert!(sees_what_it_rests_on(&world, "ify.okafor", kits).unwrap());
    // Ify leaves; the postings of her people still name her.
    leave(&world, "ify.okafor");
    assert_eq!(posting(&world, "amara.nwosu").line_manager, Some(world.person("ify.okafor")));
    assert_eq!(team_of(&world, "ify.okafor").unwrap_or_default(), Vec::<String>::new());
    unseen(member("ify.okafor"));
    assert!(matches!(progress("ify.okafor"), Err(Error::NotFound)));
    unseen(sees_what_it_rests_on(&world, "ify.okafor", kits));
    // A posting elsewhere does not bring them back.
    let agency = posting(&world, "fergus.dallimore");
    post(&world, "ify.okafor", &agency, None);
    assert_eq!(team_of(&world, "ify.okafor").unwrap_or_default(), Vec::<String>::new());
    unseen(member("ify.okafor"));
    unseen(sees_what_it_rests_on(&world, "ify.okafor", kits));
}

#[test]
fn a_line_manager_was_posted_there_while_the_posting_lasted() {
    let world = World::with_the_force();
    let person = keep_people::add(&world.act("sam.whitlock"), "Wren Abbot", "wren.abbot@westmarch.example", false).unwrap();
    let ify = posting(&world, "ify.okafor");
    let past = |until, manager: &str| Posting {
        person,
        from: "2015-01-01".parse().unwrap(),
        until: Some(until),
        line_manager: Some(world.person(manager)),
        ..ify.clone()
    };
    let before = calendar::day_before(ify.from);
    let faults = invalid(keep_postings::start(&world.act("sam.whitlock"), &past(before, "ify.okafor"), false));
    assert_eq!(faults, ["line_manager"]);
    keep_postings::start(&world.act("sam.whitlock"), &past(ify.from, "ify.okafor"), false).unwrap();
}

#[test]
fn a_team_reaches_five_levels_down_and_no_further() {
    let world = World::with_the_force();
    let like = posting(&world, "amara.nwosu");
    let edition = world.service.find(|db| curricula::national(db, world.now().day())).unwrap().remove(0).0;
    // One below the other: the first has nobody above.
    let mut enrolled = Vec::new();
    let mut above: Option<String> = None;
    for level in 0..=6 {
        let name = format!("level.{level}");
        let address = format!("{name}@westmarch.example");
        let person = keep_people::add(&world.act("sam.whitlock"), &format!("Level {level}"), &address, false).unwrap();
        post(&world, &name, &like, above.as_deref());
        let starts_on = world.now().day();
        let command =
            Enrol { organisation: like.organisation, person, role: like.role, edition, starts_on, late_reason: String::new() };
        enrolled.push(enrol::enrol(&world.act("helen.marsh"), &command).unwrap());
        above = Some(name);
    }
    let expected: Vec<String> = (1..=5).map(|level| format!("Level {level}")).collect();
    assert_eq!(team_of(&world, "level.0").unwrap(), expected);
    let first = world.person("level.0");
    for (level, id) in enrolled.iter().enumerate().skip(1) {
        let seen = world.service.read(first, world.now(), |view| portfolio_reader::open(view, *id));
        assert_eq!(seen.is_ok(), level <= 5, "level {level}");
        let page =
            world.service.read(first, world.now(), |view| team_member::show(view, None, world.person(&format!("level.{level}"))));
        assert_eq!(page.is_ok(), level <= 5, "level {level}");
    }
}

#[test]
fn the_new_coordinator_sees_the_certificate_and_an_assessor_who_left_sees_nothing() {
    let world = World::with_the_force();
    let hers = certificate(&world, "nadia.ferris-coombe");
    assert!(!sees_what_it_rests_on(&world, "helen.marsh", hers).unwrap());
    assert!(sees_what_it_rests_on(&world, "yasmin.tregear", hers).unwrap());
    // Whoever made the award sees what it rests on for as long as they assess for the issuer.
    let kits = certificate(&world, "kit.farrow");
    assert!(sees_what_it_rests_on(&world, "tom.reyes", kits).unwrap());
    let tom = world.person("tom.reyes");
    let duty = world.service.find(|db| ipp::db::duties::of(db, tom)).unwrap().remove(0);
    ipp::app::end_duty::end(&world.act("sam.whitlock"), duty.id, calendar::day_before(world.now().day())).unwrap();
    unseen(sees_what_it_rests_on(&world, "tom.reyes", kits));
}

#[test]
fn holder_manager_and_coordinator_read_the_same_first_day_of_the_renewal_window() {
    let world = World::with_the_force();
    // Nadia's certificate is the agency's, and she is posted at the force: their windows differ.
    let (nadia, force) = (world.person("nadia.ferris-coombe"), posting(&world, "nadia.ferris-coombe"));
    let agency = posting(&world, "fergus.dallimore").organisation;
    for (place, months) in [(agency, 3), (force.organisation, 9)] {
        let mut changed = world.service.find(|db| organisations::load(db, place)).unwrap();
        changed.settings.renewal_window_months = months;
        save_organisation::change(&world.act("sam.whitlock"), &changed).unwrap();
    }
    let hers = certificate(&world, "nadia.ferris-coombe");
    let held = |world: &World| world.service.read(nadia, world.now(), |view| Ok(certificates::show(view, hers)?.held)).unwrap();
    let next_step = |world: &World| {
        world
            .service
            .read(world.person("ify.okafor"), world.now(), |view| {
                let wanted = Wanted { whose: None, filter: Filter::default(), sort: Sort::Name, turn: Turn::Start };
                Ok(team::team(view, &wanted)?.people.entries.into_iter().find(|entry| entry.person == nadia).unwrap().next_step)
            })
            .unwrap()
    };
    let edition = world.service.find(|db| curricula::national(db, world.now().day())).unwrap().remove(0).0;
    let enrol = |world: &World| {
        let (organisation, starts_on) = (force.organisation, world.now().day());
        let command = Enrol { organisation, person: nadia, role: force.role, edition, starts_on, late_reason: String::new() };
        enrol::enrol(&world.act("helen.marsh"), &command)
    };
    let held_now = held(&world);
    let (opens, last) = (held_now.renewal_opens, held_now.certificate.period.last_valid_day);
    assert_eq!(opens, calendar::months_before(calendar::day_after(last), 3));
    // The day before.
    world.pass(chrono::TimeDelta::days(calendar::days_between(world.now().day(), opens) - 1));
    assert!(!held(&world).is_renewable(world.now().day()));
    assert_eq!(next_step(&world), format!("Renewal window opens on {}", calendar::long(opens)));
    assert!(refused(enrol(&world)).contains(&format!("renewal window opens on {}", calendar::long(opens))));
    // The day itself.
    world.pass(chrono::TimeDelta::days(1));
    assert!(held(&world).is_renewable(world.now().day()));
    assert_eq!(next_step(&world), format!("Renewal window opened on {}", calendar::long(opens)));
    enrol(&world).unwrap();
}

#[test]
fn whoever_serves_in_a_role_without_a_published_standard_is_not_said_to_be_enrolled_late() {
    let world = World::with_the_force();
    let of = |name: &str| {
        let person = world.person(name);
        let entry = world.service.read(world.person("helen.marsh"), world.now(), |view| {
            let filter = Filter { name: name.replace('.', " "), ..Filter::default() };
            let wanted = Wanted { whose: None, filter, sort: Sort::Name, turn: Turn::Start };
            Ok(team::team(view, &wanted)?.people.entries.into_iter().find(|entry| entry.person == person))
        });
        let entry = entry.unwrap().unwrap();
        // The person's own page says the same.
        let page = world.service.read(world.person("helen.marsh"), world.now(), |view| team_member::show(view, None, person));
        assert_eq!(page.unwrap().not_enrolled, entry.not_enrolled, "{name}");
        (entry.not_enrolled, entry.next_step)
    };
    let none = "Not enrolled: no standard is published for this role yet".to_owned();
    assert_eq!(of("diane.ellis"), (Some(NotEnrolled::NoStandard), none));
    let mandatory = "Not enrolled: the programme is mandatory here".to_owned();
    assert_eq!(of("tobias.renwick"), (Some(NotEnrolled::Mandatory), mandatory));
}

#[test]
fn who_reports_through_two_organisations_is_listed_once_and_by_the_nearer() {
    let world = World::with_the_force();
    let (force, agency) = (posting(&world, "amara.nwosu").organisation, posting(&world, "fergus.dallimore"));
    // Ify serves at the agency as well, above Fergus, who has Amara below him there, in a newer posting than that at the force.
    post(&world, "ify.okafor", &agency, None);
    let (ify, fergus) = (world.person("ify.okafor"), world.person("fergus.dallimore"));
    growth::run(&world, &format!("UPDATE postings SET line_manager_id = {ify} WHERE person_id = {fergus} AND ends_on IS NULL"));
    post(&world, "amara.nwosu", &posting(&world, "clara.winstanley"), Some("fergus.dallimore"));
    let team = world.service.read(ify, world.now(), |view| {
        let roll = team::roll(view, None)?;
        Ok(members::page(view.db, &roll, &Filter::default(), Sort::Name, &Turn::Start, 100)?)
    });
    let team = team.unwrap();
    let places = |person| team.iter().filter(|one| one.person == person).map(|one| one.organisation).collect::<Vec<_>>();
    assert_eq!(places(world.person("amara.nwosu")), [force]);
    assert_eq!(places(fergus), [agency.organisation]);
}
