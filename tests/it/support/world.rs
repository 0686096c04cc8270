//! The world of one test: the installation, its clock, its post, and when asked for its server.

use std::{
    net::{IpAddr, TcpListener},
    sync::{Arc, Mutex, OnceLock},
    thread,
};

use chrono::TimeDelta;
use ipp::{
    app::{
        check,
        context::{Act, Service},
        password::{Hashing, Lane, Proof},
    },
    cli::demonstration,
    clock::Clock,
    db::{connection::Database, people},
    domain::{ids::PersonId, instant::Instant},
    jobs::deliver,
    mail::post::{Outgoing, Post},
    web::{
        refusals::Refusals,
        server,
        visit::{Demonstration, Site},
    },
};

use super::{
    browse::Visitor,
    databases::{self, TestDatabase},
};

/// A Monday morning: the instant at which every test begins.
pub const NOW: &str = "2026-11-23T10:00:00";

/// The instant at which every test begins.
pub fn now() -> Instant {
    Instant::from_utc(NOW.parse().unwrap())
}

/// The world of one test.
pub struct World {
    pub service: Service,
    pub clock: Arc<Mutex<Instant>>,
    post: Post,
    server: OnceLock<String>,
    secure: bool,
    trusted_proxies: Vec<IpAddr>,
    demonstration: bool,
    pub database: TestDatabase,
    /// Whether to hold the records against their rules at the end.
    pub check_at_end: bool,
}

impl World {
    /// With the demonstration force in it.
    pub fn with_the_force() -> Self {
        Self::over(databases::stamp(), now())
    }

    /// With the demonstration force as it is when it is loaded at that instant.
    pub fn with_the_force_of(at: Instant) -> Self {
        let database = databases::blank();
        databases::fill(Database::open(&database.url), at);
        Self::over(database, at)
    }

    /// Over a database as it stands.
    pub fn over(database: TestDatabase, at: Instant) -> Self {
        let service =
            Service::new(Database::open(&database.url), "http://127.0.0.1", databases::key()).with(demonstration::SETTINGS);
        Self {
            service,
            clock: Arc::new(Mutex::new(at)),
            post: Post::memory(),
            server: OnceLock::new(),
            secure: false,
            trusted_proxies: vec![],
            demonstration: false,
            database,
            check_at_end: true,
        }
    }

    /// As a real installation behind https.
    pub fn behind_https(mut self) -> Self {
        self.service.public_url = "https://ipp.force.example".into();
        self.secure = true;
        self
    }

    /// Behind a proxy on this machine, whose word about the client's address is taken.
    pub fn behind_a_proxy(mut self) -> Self {
        self.trusted_proxies = vec![IpAddr::from([127, 0, 0, 1])];
        self
    }

    /// As an installation that asks a second factor of whoever holds a duty.
    pub fn with_second_factors(mut self) -> Self {
        self.service.settings.second_factor = true;
        self
    }

    /// With the pages that only a demonstration shows.
    pub fn shown_as_demonstration(mut self) -> Self {
        self.demonstration = true;
        self
    }

    /// The instant it is now.
    pub fn now(&self) -> Instant {
        *self.clock.lock().unwrap()
    }

    /// The clock, as the program is given it.
    pub fn hand(&self) -> Clock {
        Clock::Hand(Arc::clone(&self.clock))
    }

    /// Lets time pass.
    pub fn pass(&self, span: TimeDelta) {
        let mut hand = self.clock.lock().unwrap();
        *hand = hand.plus(span);
    }

    /// The person whose address begins so, such as `amara.nwosu`.
    pub fn person(&self, name: &str) -> PersonId {
        let force = format!("{name}@westmarch.example");
        let agency = format!("{name}@hpa.example");
        let found = self.service.find(|db| {
            Ok(match people::by_email(db, &force)? {
                Some(person) => Some(person),
                None => people::by_email(db, &agency)?,
            })
        });
        found.unwrap().unwrap_or_else(|| panic!("nobody is called {name}")).id
    }

    /// An act of that person, now.
    pub fn act(&self, name: &str) -> Act<'_> {
        Act::by(&self.service, self.person(name), self.now())
    }

    /// That person's signature.
    pub fn signature(&self, name: &str) -> Proof {
        self.signature_of(self.person(name))
    }

    /// The signature of a person.
    pub fn signature_of(&self, person: PersonId) -> Proof {
        let kept = self.service.find(|db| people::password_hash(db, person)).unwrap();
        Hashing::default()
            .prove(Lane::Known, Some(person), kept.as_deref(), demonstration::PASSWORD)
            .expect("nobody waits")
            .expect("the password of the demonstration")
    }

    /// Delivers the letters that wait, and answers what is in the mailbox since the last time.
    pub fn letters(&self) -> Vec<Outgoing> {
        deliver::deliver_due(&self.service, &self.post, &self.hand(), || false).unwrap();
        match &self.post {
            Post::Memory(letters) => std::mem::take(&mut *letters.lock().unwrap()),
            _ => Vec::new(),
        }
    }

    /// The address of the server, which starts when first asked for.
    pub fn address(&self) -> &str {
        self.server.get_or_init(|| self.serve(self.service.clone()))
    }

    /// Another node on the same database, with nothing in common but the key.
    pub fn another_node(&self) -> Service {
        Service::new(Database::open(&self.database.url), self.service.public_url.clone(), databases::key())
            .with(self.service.settings)
    }

    /// Serves a node, and answers its address.
    pub fn serve(&self, service: Service) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let site = Arc::new(Site {
            service,
            hashing: Hashing::default(),
            clock: self.hand(),
            secure: self.secure,
            refusals: Refusals::default(),
            hsts_subdomains: false,
            demonstration: self.demonstration.then(|| Demonstration {
                loaded_on: "23 November 2026".into(),
                password: demonstration::PASSWORD.into(),
                people: vec![("Amara Nwosu".into(), "amara.nwosu@westmarch.example".into(), "A trainee".into())],
            }),
            trusted_proxies: self.trusted_proxies.clone(),
        });
        // The thread ends with the process: a test waits for nobody.
        thread::spawn(move || {
            actix_web::rt::System::new().block_on(async { server::start(site, listener, 1).unwrap().await.unwrap() });
        });
        address
    }

    /// Somebody at a browser, not signed in.
    pub fn visitor(&self) -> Visitor {
        Visitor::at(self.address())
    }

    /// That person, signed in.
    pub fn sign_in(&self, name: &str) -> Visitor {
        let person = self.person(name);
        let email = self.service.find(|db| people::load(db, person)).unwrap().email;
        let visitor = self.visitor();
        let page = visitor.get("/sign-in").submit("/sign-in", &[("email", &email), ("password", demonstration::PASSWORD)]);
        assert_eq!(page.status, 200, "{name} cannot sign in: {}", page.text());
        visitor
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if !thread::panicking() && self.check_at_end {
            assert_eq!(
                check::check_records(&self.service, &mut |_, _| {}).unwrap(),
                Vec::<String>::new(),
                "the records break their own rules"
            );
        }
    }
}
