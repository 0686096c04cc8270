//! Signing in, staying in, and what the doors let through.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::TimeDelta;
use diesel::RunQueryDsl;
use ipp::cli::demonstration::PASSWORD;

use crate::support::{
    World,
    browse::{Visitor, typed_over},
    growth,
};

fn cookies(page: &crate::support::browse::Page) -> Vec<String> {
    page.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap().to_owned()).collect()
}

#[test]
fn nobody_signed_in_is_led_to_sign_in_and_on_to_where_they_were_going() {
    let world = World::with_the_force();
    let visitor = world.visitor();
    let page = visitor.get("/certificates");
    assert_eq!(page.path, "/sign-in?next=%2Fcertificates");
    let page = page.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)]);
    assert_eq!((page.status, page.path.as_str()), (200, "/certificates"));
}

#[test]
fn a_list_as_it_was_filtered_is_there_again_after_signing_in() {
    let world = World::with_the_force();
    let helen = world.sign_in("helen.marsh");
    let filtered = "/expiry?status=expired&name=a%26b";
    assert_eq!(helen.get(filtered).path, filtered);
    world.pass(TimeDelta::minutes(31));
    let page = helen.get(filtered);
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
    let page = page.submit("/sign-in", &[("email", "helen.marsh@westmarch.example"), ("password", PASSWORD)]);
    assert_eq!((page.status, page.path.as_str()), (200, filtered));
}

#[test]
fn sign_in_leads_nowhere_else() {
    let world = World::with_the_force();
    for elsewhere in [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "/\0",
        "/work\0",
        "/work\r\nSet-Cookie: ipp=x",
        "/nowhere",
        "work",
        "/work?x=\u{7f}",
        "/wörk",
    ] {
        let visitor = world.visitor();
        let page = visitor.get("/sign-in");
        let page =
            page.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD), ("next", elsewhere)]);
        assert_eq!(page.path, "/", "{elsewhere}");
    }
}

#[test]
fn the_sentence_does_not_tell_whether_the_account_exists() {
    let world = World::with_the_force();
    let mut sentences = Vec::new();
    for email in ["kit.farrow@westmarch.example", "nobody@westmarch.example", ""] {
        let page = world.visitor().get("/sign-in").submit("/sign-in", &[("email", email), ("password", "a wrong password")]);
        assert_eq!(page.status, 422);
        sentences.push(page.expect("is not right").text());
    }
    assert_eq!(sentences[0], sentences[1]);
}

#[test]
fn a_session_ends_after_half_an_hour_of_nothing_and_after_twelve_hours_in_any_case() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    for _ in 0..24 {
        world.pass(TimeDelta::minutes(29));
        assert_eq!(kit.get("/certificates").path, "/certificates");
    }
    world.pass(TimeDelta::minutes(29));
    assert!(kit.get("/certificates").path.starts_with("/sign-in"), "twelve hours");
    let kit = world.sign_in("kit.farrow");
    world.pass(TimeDelta::minutes(30));
    assert!(kit.get("/certificates").path.starts_with("/sign-in"), "half an hour");
}

#[test]
fn signing_out_ends_the_session_whatever_cookie_still_names_it() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let home = kit.get("/");
    let out = home.submit("/sign-out", &[]);
    out.expect("You are signed out");
    let live: i64 = sessions_alive(&world);
    assert_eq!(live, 0);
}

#[test]
fn signing_out_after_the_session_ended_is_signing_out_all_the_same() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let form = kit.get("/").form("/sign-out");
    world.pass(TimeDelta::minutes(31));
    let page = kit.post("/sign-out", &form).expect("You are signed out");
    assert!(!page.body.contains("held_path"), "the wish to sign out is not kept for later");
    // He signs in again, and stays signed in.
    page.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)]).status(200);
    assert_eq!(kit.get("/certificates").path, "/certificates");
    // A double click: the second finds the session ended already, with its cookie still named and without.
    let form = kit.get("/").form("/sign-out");
    diesel::sql_query("UPDATE sessions SET ended_at = began_at").execute(&mut *world.service.database.writer().unwrap()).unwrap();
    for _ in 0..2 {
        let page = kit.post("/sign-out", &form).expect("You are signed out");
        assert!(!page.body.contains("held_path"));
    }
}

#[test]
fn a_double_click_on_a_new_password_sets_it_once_and_says_so_twice() {
    let world = World::with_the_force();
    // One who is still signed in, so that the first click ends the session that the form was opened in; and one who is not.
    for (visitor, name) in [(world.sign_in("kit.farrow"), "kit.farrow"), (world.visitor(), "zainab.holroyd")] {
        world.letters();
        ipp::app::password_link::send(&world.act("sam.whitlock"), world.person(name)).unwrap();
        let letter = world.letters().pop().unwrap();
        let path = letter.body.lines().find_map(|line| line.strip_prefix("http://127.0.0.1")).unwrap();
        let form = typed_over(visitor.get(path).form(path), &[("password", "kettle orbit plum"), ("again", "kettle orbit plum")]);
        for click in 1..=2 {
            let page = visitor.post(path, &form);
            assert_eq!(page.path, "/sign-in?done=password-set", "{name}, click {click}: {}", page.text());
        }
        let other = typed_over(form, &[("password", "another orbit plum"), ("again", "another orbit plum")]);
        visitor.post(path, &other).status(422).expect("has been used");
    }
}

fn sessions_alive(world: &World) -> i64 {
    use diesel::prelude::*;
    use ipp::db::schema::sessions;
    sessions::table
        .filter(sessions::ended_at.is_null())
        .count()
        .get_result(&mut *world.service.database.writer().unwrap())
        .unwrap()
}

#[test]
fn a_session_that_was_ended_in_the_records_opens_nothing() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    diesel::sql_query("UPDATE sessions SET ended_at = began_at").execute(&mut *world.service.database.writer().unwrap()).unwrap();
    assert!(kit.get("/").path.starts_with("/sign-in"));
}

#[test]
fn a_new_password_signs_every_old_session_out() {
    let world = World::with_the_force();
    world.letters();
    let kit = world.sign_in("kit.farrow");
    let visitor = world.visitor();
    visitor
        .get("/forgotten-password")
        .submit("/forgotten-password", &[("email", "kit.farrow@westmarch.example")])
        .expect("on its way");
    let letter = world.letters().pop().unwrap();
    let path = letter.body.lines().find_map(|line| line.strip_prefix("http://127.0.0.1")).unwrap();
    let form = visitor.get(path);
    form.submit(path, &[("password", "too short"), ("again", "too short")]).status(422).expect("12 characters or more");
    form.submit(path, &[("password", "kettle orbit plum"), ("again", "kettle orbit plumb")]).status(422).expect("not the same");
    form.submit(path, &[("password", "kettle orbit plum"), ("again", "kettle orbit plum")]).expect("Your password is set");
    assert!(kit.get("/").path.starts_with("/sign-in"));
    visitor.get(path).status(422).expect("has been used");
    let old = visitor.get("/sign-in").submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)]);
    old.status(422);
}

#[test]
fn cookies_cannot_be_read_by_scripts_and_behind_https_travel_by_it_alone() {
    let world = World::with_the_force();
    let page = world.visitor().get("/sign-in");
    assert!(cookies(&page).iter().all(|cookie| cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax")));
    let secure = World::with_the_force().behind_https();
    let page = secure.visitor().get("/sign-in");
    let cookies = cookies(&page);
    assert!(!cookies.is_empty());
    assert!(
        cookies.iter().all(|cookie| cookie.starts_with("__Host-") && cookie.contains("Secure") && cookie.contains("Path=/")),
        "{cookies:?}"
    );
    assert_eq!(page.headers["strict-transport-security"], "max-age=31536000");
}

#[test]
fn behind_https_the_session_has_a_cookie_that_no_other_host_can_set() {
    let world = World::with_the_force().behind_https();
    // A browser keeps Secure cookies for https, so they are carried by hand here.
    let form = world.visitor().get("/sign-in");
    let visitor = cookies(&form)[0].split(';').next().unwrap().to_owned();
    let sign_in = [("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)];
    let fields = crate::support::browse::typed_over(form.form("/sign-in"), &sign_in);
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = client.post(format!("{}/sign-in", world.address())).header("cookie", visitor).form(&fields).send().unwrap();
    assert_eq!(answer.status().as_u16(), 303);
    let session = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(session.starts_with("__Host-") && session.contains("Secure") && session.contains("HttpOnly"), "{session}");
    assert!(session.contains("SameSite=Lax") && session.contains("Path=/") && !session.contains("Domain"), "{session}");
}

#[test]
fn every_page_carries_the_headers_that_keep_it_to_itself() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    for path in ["/", "/certificates", "/nowhere"] {
        let page = kit.get(path);
        assert_eq!(page.headers["cache-control"], "no-store");
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(page.headers["x-content-type-options"], "nosniff");
        assert_eq!(page.headers["x-frame-options"], "DENY");
        assert_eq!(page.headers["referrer-policy"], "same-origin");
        for inline in ["<script", " style=", " onclick", "javascript:"] {
            assert!(!page.body.contains(inline), "{path}: {inline}");
        }
    }
}

#[test]
fn the_stylesheet_is_named_by_its_content_and_kept() {
    let world = World::with_the_force();
    let visitor = world.visitor();
    let body = visitor.get("/sign-in").body;
    let href = body.split("href=\"").find(|part| part.starts_with("/assets/")).unwrap().split('"').next().unwrap().to_owned();
    let sheet = visitor.get(&href);
    assert!(sheet.headers["cache-control"].to_str().unwrap().contains("immutable"));
    assert!(sheet.body.contains("--ink"));
}

/// Signs in as somebody with a password and these lines of `X-Forwarded-For`, in a browser that nobody used before.
fn attempt(world: &World, who: &str, forwarded: &[&str], password: &str) -> crate::support::browse::Page {
    let email = format!("{who}@westmarch.example");
    let visitor = world.visitor().forwarded(forwarded);
    visitor.get("/sign-in").submit("/sign-in", &[("email", &email), ("password", password)])
}

/// One guess at each of so many accounts, the last part of the address being the number of the guess.
fn guess_thirty_times(world: &World, forwarded: impl Fn(usize) -> String) {
    for number in 0..30 {
        let from = forwarded(number);
        attempt(world, &format!("somebody.{number}"), &[&from], "a wrong password").status(422).expect("not right");
    }
}

#[test]
fn the_client_s_word_about_its_address_is_not_taken() {
    let world = World::with_the_force();
    // Thirty failures close the address, whatever the header claims.
    guess_thirty_times(&world, |number| format!("198.51.100.{number}"));
    attempt(&world, "kit.farrow", &["198.51.100.99"], PASSWORD).status(422).expect("Too many attempts");
}

#[test]
fn a_trusted_proxy_says_where_the_client_is_and_the_client_cannot_speak_before_it() {
    let world = World::with_the_force().behind_a_proxy();
    // The proxy writes at the end of what the client sent.
    guess_thirty_times(&world, |number| format!("203.0.113.{number}, 198.51.100.1"));
    attempt(&world, "kit.farrow", &["203.0.113.9, 198.51.100.1"], PASSWORD).status(422).expect("Too many attempts");
    attempt(&world, "kit.farrow", &["198.51.100.2"], PASSWORD).status(200);
    // Or it writes a line of its own, or the port as well; a proxy behind the proxy is passed over.
    for lines in [&["203.0.113.9", "198.51.100.1"][..], &["203.0.113.9, 198.51.100.1:4711"], &["198.51.100.1, 127.0.0.1"]] {
        attempt(&world, "kit.farrow", lines, PASSWORD).status(422).expect("Too many attempts");
    }
}

#[test]
fn what_stands_before_something_that_is_no_address_is_not_believed() {
    let world = World::with_the_force().behind_a_proxy();
    // Each attempt counts against the proxy itself: the client may not choose whom else.
    guess_thirty_times(&world, |number| format!("203.0.113.{number}, unknown"));
    attempt(&world, "kit.farrow", &["203.0.113.99, unknown"], PASSWORD).status(422).expect("Too many attempts");
}

#[test]
fn where_guesses_shut_an_account_the_page_says_how_its_owner_comes_in() {
    let world = World::with_the_force();
    let home = world.sign_in("kit.farrow");
    for _ in 0..5 {
        attempt(&world, "kit.farrow", &[], "a guess").status(422).expect("not right");
    }
    let page = attempt(&world, "kit.farrow", &[], PASSWORD).status(200).expect("Too many attempts: until 1");
    let page = page.expect("give its code").expect("a browser in which you signed in before").expect("set a new password");
    page.submit("/sign-in/code", &[("code", "123456")]).status(422).expect("That code is not right").expect("Too many attempts");
    // The browser that Kit knows still knows Kit, signed out and in again.
    home.get("/").submit("/sign-out", &[]);
    let fields = [("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)];
    assert_eq!(home.get("/sign-in").submit("/sign-in", &fields).status(200).path, "/");
}

#[test]
fn a_browser_is_known_by_a_cookie_that_stays_and_that_no_script_reads() {
    let world = World::with_the_force();
    let page = world.visitor().staying().get("/sign-in");
    assert!(!cookies(&page).iter().any(|cookie| cookie.starts_with("ipp-browser")), "before anybody signed in there is none");
    let answer = page.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)]).status(303);
    let cookie = cookies(&answer).into_iter().find(|cookie| cookie.starts_with("ipp-browser=")).unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Max-Age=34560000"] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[test]
fn a_session_turned_to_somebody_else_at_the_database_opens_nothing() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    growth::alter(&world, &format!("UPDATE sessions SET person_id = {}", world.person("sam.whitlock")));
    assert!(kit.get("/people").path.starts_with("/sign-in"));
}

#[test]
fn eighty_strangers_do_not_turn_somebody_away() {
    let world = World::with_the_force().behind_a_proxy();
    let kit = world.sign_in("kit.farrow");
    let going = AtomicBool::new(true);
    std::thread::scope(|scope| {
        for number in 0..80 {
            let (world, going) = (&world, &going);
            scope.spawn(move || {
                let page = world.visitor().forwarded(&[&format!("203.0.113.{number}")]).get("/sign-in");
                while going.load(Ordering::Relaxed) {
                    let email = format!("nobody.{number}@westmarch.example");
                    page.submit("/sign-in", &[("email", &email), ("password", "a guess")]);
                }
            });
        }
        // Meanwhile somebody in a new browser, and somebody who signs where they are known.
        let answers: Vec<(u16, u16)> = (0..6)
            .map(|number| {
                let fresh = attempt(&world, "amara.nwosu", &[&format!("198.51.100.{number}")], PASSWORD).status;
                let account = kit.get("/account");
                let fields = [("old", "a guess"), ("password", "kettle orbit plum"), ("again", "kettle orbit plum")];
                (fresh, account.submit("/account/password", &fields).status)
            })
            .collect();
        going.store(false, Ordering::Relaxed);
        assert!(answers.iter().take(5).all(|answer| *answer == (200, 422)), "{answers:?}");
    });
    assert!(growth::count(&world, "audit_events WHERE action = 'sign_in_failed' AND subject_id = 0") < 20);
}

#[test]
fn on_a_phone_the_places_to_go_fold_under_one_line_that_says_where_one_is() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let page = tom.get("/queue").status(200);
    let html = page.html();
    let says = |css: &str| {
        let found = html.select(&crate::support::browse::selector(css)).next();
        found.map(|element| element.text().collect::<String>()).unwrap_or_default()
    };
    assert_eq!(says("nav.nav details.menu > summary"), "Menu. You are in  Queue");
    // The list stands once, after the line that folds it, so nobody hears it twice and nothing needs a script.
    assert_eq!(says("nav.nav details.menu + ul a[aria-current=page]"), "Queue");
    assert_eq!(html.select(&crate::support::browse::selector("nav.nav a[href='/queue']")).count(), 1);
    // What does not exist belongs to no place, and still leads somewhere.
    let elsewhere = tom.get("/nowhere").status(404);
    assert!(!elsewhere.body.contains("You are in") && !elsewhere.links("Queue").is_empty());
}

#[test]
fn the_demonstration_s_pages_exist_only_in_the_demonstration() {
    let real = World::with_the_force();
    for path in ["/demonstration", "/demonstration/letters"] {
        assert_eq!(real.visitor().get(path).status, 404);
    }
    let demonstration = World::with_the_force().shown_as_demonstration();
    demonstration.letters();
    demonstration.visitor().get("/demonstration").expect("three demonstration words");
    demonstration.visitor().get("/demonstration/letters").expect("Evidence is waiting for you").expect("Sent");
    for path in ["/sign-in", "/nowhere"] {
        assert!(demonstration.visitor().get(path).body.contains("every person and organisation here is fictitious"), "{path}");
    }
    let kit: Visitor = demonstration.sign_in("kit.farrow");
    assert!(kit.get("/").body.contains("every person and organisation here is fictitious"));
}

#[test]
fn last_seen_is_written_at_most_once_a_minute() {
    use diesel::prelude::*;
    use ipp::{db::schema::sessions, domain::instant::Instant};
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let seen = || -> Instant {
        sessions::table.select(sessions::seen_at).first(&mut *world.service.database.reader().unwrap()).unwrap()
    };
    let first = seen();
    world.pass(TimeDelta::seconds(59));
    kit.get("/certificates").status(200);
    assert_eq!(seen(), first);
    world.pass(TimeDelta::seconds(1));
    kit.get("/certificates").status(200);
    assert_eq!(seen(), world.now());
}

#[test]
fn a_link_that_has_ended_leads_to_another_and_a_password_can_be_seen_and_is_no_address() {
    let world = World::with_the_force();
    ipp::app::password_link::send(&world.act("sam.whitlock"), world.person("kit.farrow")).unwrap();
    let letter = world.letters().pop().unwrap();
    let path = letter.body.lines().find_map(|line| line.strip_prefix("http://127.0.0.1")).unwrap();
    let visitor = world.visitor();
    let set = |password: &str| visitor.get(path).submit(path, &[("password", password), ("again", password)]);
    for unseen in ["\u{200B}".repeat(12), " ".repeat(12), "\0".repeat(12), format!("kettle{}", "\u{2060}".repeat(6))] {
        set(&unseen).status(422).expect("Your password must have 12 characters or more");
    }
    set("Kit.Farrow@westmarch.example").status(422).expect("too easy to guess");
    set("kettle orbit plum").status(200);
    let ended = visitor.get(path).status(422).expect("has been used");
    assert_eq!(ended.links("Ask for a new link"), ["/forgotten-password"]);
}

#[test]
fn a_form_begun_by_another_site_is_not_taken_whatever_tokens_it_has() {
    let world = World::with_the_force();
    let client = reqwest::blocking::Client::builder().cookie_store(true).build().unwrap();
    let address = world.address();
    let body = client.get(format!("{address}/sign-in")).send().unwrap().text().unwrap();
    let html = scraper::Html::parse_document(&body);
    let value = |name: &str| {
        let field = html.select(&crate::support::browse::selector(&format!("input[name={name}]"))).next().unwrap();
        field.value().attr("value").unwrap().to_owned()
    };
    let (csrf, key) = (value("csrf"), value("key"));
    let send = |site: &str| {
        let form = [("csrf", csrf.as_str()), ("key", &key), ("email", "kit.farrow@westmarch.example"), ("password", "wrong")];
        client.post(format!("{address}/sign-in")).header("sec-fetch-site", site).form(&form).send().unwrap().status().as_u16()
    };
    assert_eq!(["cross-site", "same-site", "same-origin", "none"].map(send), [400, 400, 422, 422]);
}

#[test]
fn signing_out_clears_what_a_shared_desktop_keeps_and_nothing_is_embedded_elsewhere() {
    let world = World::with_the_force();
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let page = client.get(format!("{}/sign-in", world.address())).send().unwrap();
    assert_eq!(page.headers()["cross-origin-resource-policy"], "same-origin");
    let out = client.post(format!("{}/sign-out", world.address())).form(&[("csrf", "x")]).send().unwrap();
    assert_eq!((out.status().as_u16(), out.headers()["clear-site-data"].to_str().unwrap()), (303, "\"cache\", \"storage\""));
}

#[test]
fn a_form_that_trickles_in_for_ever_is_answered_and_dropped() {
    use std::io::{Read, Write};
    let world = World::with_the_force();
    let mut line = std::net::TcpStream::connect(world.address().trim_start_matches("http://")).unwrap();
    let head =
        "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=";
    line.write_all(head.as_bytes()).unwrap();
    line.set_read_timeout(Some(std::time::Duration::from_millis(500))).unwrap();
    let mut answer = Vec::new();
    for _ in 0..120 {
        let mut part = [0_u8; 4096];
        match line.read(&mut part) {
            Ok(0) => break,
            Ok(read) => answer.extend_from_slice(&part[..read]),
            Err(_) => {
                // One more letter, as somebody does who means to hold the line.
                let _dropped = line.write_all(b"b");
            }
        }
    }
    let answer = String::from_utf8_lossy(&answer).into_owned();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("took too long"), "{answer}");
}
