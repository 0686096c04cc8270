//! The URL of a PostgreSQL server. One on this machine is reached as the URL says; any other over TLS that proves the server's name,
//! whatever the URL or the environment would settle for.

use std::{net::IpAddr, path::PathBuf};

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The certificates with which a server elsewhere is reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificates {
    /// The authorities that may vouch for the server, in PEM; those which the machine trusts when none is given.
    pub root: Option<PathBuf>,
    /// The certificate of this program and its key, in PEM.
    pub client: Option<(PathBuf, PathBuf)>,
}

/// Why the URL of a PostgreSQL server cannot be used. No sentence shows more of it than a host or the name of a parameter: the rest
/// could hold a password.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadPostgresUrl {
    /// Not a URL, or not as the client library reads one.
    #[error(
        "DATABASE_URL is not postgres://user@host:port/database: {0} (in a password, write / ? # @ : % & = and spaces as %2F %3F %23 \
         %40 %3A %25 %26 %3D %20)"
    )]
    Malformed(&'static str),
    /// A server that is named in another file.
    #[error("DATABASE_URL gives {0}, which could lead to any server: name the server itself")]
    Service(String),
    /// A server that only a build with TLS reaches.
    #[error(
        "DATABASE_URL names the PostgreSQL host {0:?}, which is reached over TLS alone, and this program was built without it: build it \
         with `cargo build --release --features postgres-tls`, or name localhost, 127.0.0.1, ::1 or a socket directory"
    )]
    NoTls(String),
    /// A parameter that is not the URL's to choose.
    #[error(
        "DATABASE_URL gives {0} otherwise than it may: a PostgreSQL server elsewhere is reached with sslmode=verify-full, TLS 1.2 or newer \
         and SCRAM, and its certificates are DATABASE_ROOT_CERTIFICATE, DATABASE_CLIENT_CERTIFICATE and DATABASE_CLIENT_KEY"
    )]
    Weaker(String),
    /// Certificates that would not be used.
    #[error(
        "certificates are set for the database, and DATABASE_URL names a server of this machine, which is reached without them: unset \
         them, or add ?sslmode=verify-full to DATABASE_URL"
    )]
    Unused,
}

/// What the client library is told. It takes the last of two values for one parameter, and looks into the environment and the home
/// folder only for what it is not told: so for a server elsewhere all that TLS depends on is added to the URL.
pub(super) fn for_the_client(url: &str, rest: &str, certificates: &Certificates) -> Result<String, BadPostgresUrl> {
    let read = Read::new(rest)?;
    if let Some((name, _)) = read.parameters.iter().find(|(name, _)| matches!(name.as_str(), "service" | "servicefile")) {
        return Err(BadPostgresUrl::Service(name.clone()));
    }
    let elsewhere = read.hosts.iter().find(|host| !is_this_machine(host));
    let proved = read.parameters.iter().any(|(name, value)| name == "sslmode" && value == "verify-full");
    let Some(host) = elsewhere.or_else(|| read.hosts.first().filter(|_| proved)) else {
        return if *certificates == Certificates::default() { Ok(url.to_owned()) } else { Err(BadPostgresUrl::Unused) };
    };
    if !cfg!(feature = "postgres-tls") {
        return Err(BadPostgresUrl::NoTls(host.clone()));
    }
    if let Some((name, _)) = read.parameters.iter().find(|(name, value)| !may_choose(name, value)) {
        return Err(BadPostgresUrl::Weaker(name.clone()));
    }
    let mut told = url.to_owned();
    told.push_str(read.joint);
    let added = proving(certificates).into_iter().filter(|(name, _)| read.parameters.iter().all(|(given, _)| given != name));
    let added = added.map(|(name, value)| format!("{name}={}", utf8_percent_encode(&value, NON_ALPHANUMERIC)));
    told.push_str(&added.collect::<Vec<_>>().join("&"));
    Ok(told)
}

/// What makes the server prove that it is the one named, and this program prove itself to it.
fn proving(certificates: &Certificates) -> Vec<(&'static str, String)> {
    let path = |path: &PathBuf| path.display().to_string();
    let mut told = vec![
        ("sslmode", "verify-full".to_owned()),
        ("sslrootcert", certificates.root.as_ref().map_or("system".to_owned(), path)),
        ("ssl_min_protocol_version", "TLSv1.2".to_owned()),
        ("gssencmode", "disable".to_owned()),
        ("channel_binding", "prefer".to_owned()),
        // Seconds, and milliseconds: a network that drops what is sent is not waited for as long as the system would.
        ("connect_timeout", "5".to_owned()),
        ("tcp_user_timeout", "10000".to_owned()),
    ];
    match &certificates.client {
        // With a certificate, the server may ask for a password besides.
        Some((certificate, key)) => told.extend([
            ("sslcertmode", "require".to_owned()),
            ("sslcert", path(certificate)),
            ("sslkey", path(key)),
            ("require_auth", "scram-sha-256,none".to_owned()),
        ]),
        None => told.extend([("sslcertmode", "disable".to_owned()), ("require_auth", "scram-sha-256".to_owned())]),
    }
    told
}

/// Whether the URL may say this of a server elsewhere: nothing that weakens what is added, and no certificate, which is a setting.
fn may_choose(name: &str, value: &str) -> bool {
    match name {
        "sslmode" => value == "verify-full",
        "ssl_min_protocol_version" => matches!(value, "TLSv1.2" | "TLSv1.3"),
        "gssencmode" => value == "disable",
        "channel_binding" => matches!(value, "prefer" | "require"),
        "require_auth" => value == "scram-sha-256",
        "ssl" | "requiressl" | "sslrootcert" | "sslcertmode" | "sslcert" | "sslkey" => false,
        _ => true,
    }
}

fn is_this_machine(host: &str) -> bool {
    host.is_empty()
        || host.starts_with('/')
        || host == "localhost"
        || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// A URL read exactly as the client library reads it: a host that only one of the two saw would be reached unjudged.
struct Read {
    /// Every host that is named, wherever.
    hosts: Vec<String>,
    parameters: Vec<(String, String)>,
    /// What comes between the URL and a further parameter.
    joint: &'static str,
}

impl Read {
    fn new(rest: &str) -> Result<Self, BadPostgresUrl> {
        let after = rest.strip_prefix("//").ok_or(BadPostgresUrl::Malformed("after postgres: come two slashes"))?;
        if after.contains(char::is_whitespace) {
            return Err(BadPostgresUrl::Malformed("there is a space in it"));
        }
        // A name and a password end at the first @, unless a slash comes before it.
        let located = match after.split_once('@') {
            Some((who, located)) if !who.contains('/') => decoded(who).map(|_| located)?,
            _ => after,
        };
        let (main, query, joint) = match located.split_once('?') {
            None => (located, "", "?"),
            Some((main, query)) if query.is_empty() || query.ends_with('&') => (main, query, ""),
            Some((main, query)) => (main, query, "&"),
        };
        let (places, database) = main.split_once('/').unwrap_or((main, ""));
        decoded(database)?;
        let places = places.split(',').map(host).collect::<Result<Vec<_>, _>>()?;
        let parameters = query.strip_suffix('&').unwrap_or(query).split('&').filter(|_| !query.is_empty());
        let parameters = parameters.map(parameter).collect::<Result<Vec<_>, _>>()?;
        let named =
            parameters.iter().filter(|(name, _)| matches!(name.as_str(), "host" | "hostaddr")).map(|(_, value)| value.clone());
        // A comma that was written as %2C parts two hosts as well.
        let hosts = places.into_iter().chain(named).flat_map(|hosts| hosts.split(',').map(str::to_owned).collect::<Vec<_>>());
        Ok(Self { hosts: hosts.collect(), parameters, joint })
    }
}

/// The host of a place, which may end with a port.
fn host(place: &str) -> Result<String, BadPostgresUrl> {
    let (host, port) = match place.strip_prefix('[') {
        Some(v6) => match v6.split_once(']') {
            Some((host, "")) => (host, ""),
            Some((host, end)) => {
                (host, end.strip_prefix(':').ok_or(BadPostgresUrl::Malformed("after ] comes a port or nothing"))?)
            }
            None => return Err(BadPostgresUrl::Malformed("a [ has no ]")),
        },
        None => place.split_once(':').unwrap_or((place, "")),
    };
    if host.contains('@') {
        Err(BadPostgresUrl::Malformed("there is a second @ in it"))
    } else if port.chars().all(|c| c.is_ascii_digit()) {
        decoded(host)
    } else {
        Err(BadPostgresUrl::Malformed("its port is not a number"))
    }
}

fn parameter(text: &str) -> Result<(String, String), BadPostgresUrl> {
    match text.split_once('=') {
        Some((name, value)) if !value.contains('=') => Ok((decoded(name)?, decoded(value)?)),
        _ => Err(BadPostgresUrl::Malformed("a parameter is not name=value")),
    }
}

/// Strict, because the client library shows what it cannot decode.
fn decoded(text: &str) -> Result<String, BadPostgresUrl> {
    let sound = |after: &str| after.get(..2).is_some_and(|code| code != "00" && code.chars().all(|c| c.is_ascii_hexdigit()));
    let whole = text.split('%').skip(1).all(sound).then(|| percent_decode_str(text).decode_utf8().ok()).flatten();
    whole.map(|text| text.into_owned()).ok_or(BadPostgresUrl::Malformed("a % in it is not followed by the code of a letter"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn told(url: &str) -> Result<String, BadPostgresUrl> {
        told_with(url, &Certificates::default())
    }

    fn told_with(url: &str, certificates: &Certificates) -> Result<String, BadPostgresUrl> {
        for_the_client(url, url.split_once(':').map(|(_, rest)| rest).unwrap_or_default(), certificates)
    }

    #[rstest]
    #[case("postgres://ipp@localhost/ipp")]
    #[case("postgres://ipp:secret@127.0.0.1:5433/ipp")]
    #[case("postgres://ipp:p%40ss@127.9.9.9/ipp?sslmode=disable&")]
    #[case("postgres:///ipp?host=/var/run/postgresql")]
    #[case("postgres://ipp@[::1]:5432/ipp?")]
    #[case("postgres://%2Fvar%2Frun/ipp")]
    #[case("postgres://localhost:5432,127.0.0.1:5433/ipp?application_name=a%26b")]
    fn a_server_of_this_machine_is_reached_as_the_url_says(#[case] url: &str) {
        assert_eq!(told(url).as_deref(), Ok(url));
    }

    #[rstest]
    #[case("postgres://ipp@db.example/ipp", "db.example")]
    #[case("postgres://ipp@localhost,db.example/ipp", "db.example")]
    #[case("postgres://localhost%2Cdb.example/ipp", "db.example")]
    #[case("postgres:///ipp?host=db.example", "db.example")]
    #[case("postgres:///ipp?%68ost=db.example", "db.example")]
    #[case("postgres://localhost/ipp?hostaddr=192.0.2.1", "192.0.2.1")]
    #[case("postgres://db.example/ipp?hostaddr=127.0.0.1", "db.example")]
    #[case("postgres://[::ffff:192.0.2.1]/ipp", "::ffff:192.0.2.1")]
    // The client library takes what is before the first @ for a name, whatever else is in it.
    #[case("postgres://localhost?application_name=x@db.example/ipp", "db.example")]
    #[case("postgres://localhost&.db.example/ipp", "localhost&.db.example")]
    #[case("postgres://localhost/ipp?sslmode=verify-full", "localhost")]
    #[case("postgres://ipp:what?@db.example/ipp", "db.example")]
    fn any_other_must_prove_itself(#[case] url: &str, #[case] host: &str) {
        let told = told(url);
        if cfg!(feature = "postgres-tls") {
            let told = told.expect("reached over TLS");
            assert!(told.starts_with(url), "{told}");
            let again = Read::new(told.split_once(':').map(|(_, rest)| rest).unwrap_or_default()).expect("read again");
            for part in [
                ("sslmode", "verify-full"),
                ("sslrootcert", "system"),
                ("ssl_min_protocol_version", "TLSv1.2"),
                ("gssencmode", "disable"),
                ("sslcertmode", "disable"),
                ("require_auth", "scram-sha-256"),
            ] {
                assert!(again.parameters.contains(&(part.0.to_owned(), part.1.to_owned())), "{part:?}: {told}");
            }
        } else {
            assert_eq!(told, Err(BadPostgresUrl::NoTls(host.to_owned())));
        }
    }

    #[rstest]
    #[case("sslmode=require")]
    #[case("sslmode=verify-ca")]
    #[case("sslmode=verify-full&sslmode=disable")]
    #[case("ssl=true")]
    #[case("ssl_min_protocol_version=TLSv1")]
    #[case("gssencmode=prefer")]
    #[case("channel_binding=disable")]
    #[case("require_auth=password")]
    #[case("sslrootcert=/etc/other.pem")]
    #[case("sslcert=/etc/other.pem")]
    #[case("sslkey=/etc/other.key")]
    fn nothing_weaker_is_settled_for(#[case] asked: &str) {
        let told = told(&format!("postgres://db.example/ipp?{asked}"));
        let refused = if cfg!(feature = "postgres-tls") {
            BadPostgresUrl::Weaker(asked.split('=').next().unwrap_or_default().to_owned())
        } else {
            BadPostgresUrl::NoTls("db.example".to_owned())
        };
        assert_eq!(told, Err(refused));
    }

    #[rstest]
    #[case("postgres:ipp")]
    #[case("postgres://ipp@[::1/ipp")]
    #[case("postgres://ipp@[::1]x/ipp")]
    #[case("postgres://ipp:s%ecret@localhost/ipp")]
    #[case("postgres://ipp:s%00@localhost/ipp")]
    #[case("postgres://ipp:se cret@localhost/ipp")]
    #[case("postgres://ipp:sec/ret@localhost/ipp")]
    #[case("postgres://ipp:an@secret@localhost/ipp")]
    #[case("postgres://localhost/ipp?secret")]
    #[case("postgres://localhost/ipp?a=b=secret")]
    fn what_the_client_library_would_show_of_a_wrong_url_is_not_shown(#[case] url: &str) {
        let refused = told(url).expect_err("refused").to_string();
        assert!(refused.starts_with("DATABASE_URL is not postgres://") && !refused.contains("secret"), "{refused}");
    }

    #[test]
    fn a_file_that_could_name_any_server_is_refused() {
        assert_eq!(told("postgres:///ipp?service=elsewhere"), Err(BadPostgresUrl::Service("service".to_owned())));
    }

    #[test]
    fn certificates_that_nothing_uses_are_refused() {
        let root = Certificates { root: Some("/etc/ipp/root.pem".into()), client: None };
        assert_eq!(told_with("postgres://localhost/ipp", &root), Err(BadPostgresUrl::Unused));
    }
}
