//! The settings of a real installation, from the environment. Each refusal names its setting in one sentence.

use std::{
    fs,
    net::IpAddr,
    path::{self, PathBuf},
};

use crate::{
    db::{database_url::DatabaseUrl, postgres_url::Certificates},
    domain::installation::Settings,
    jobs::Anchors,
    mail::post::Post,
    secret::Secret,
};

/// Everything `ipp serve` is told.
#[derive(Clone)]
pub struct Config {
    /// `DATABASE_URL`.
    pub database: DatabaseUrl,
    /// `PUBLIC_URL`, without a slash at the end.
    pub public_url: String,
    /// `SECRET_KEY`.
    pub secret: Secret,
    /// `LISTEN`.
    pub listen: String,
    /// `TRUSTED_PROXIES`.
    pub trusted_proxies: Vec<IpAddr>,
    /// `SMTP_URL` or `MAIL_FOLDER`, with `MAIL_FROM`.
    pub post: Post,
    /// `HSTS_SUBDOMAINS`.
    pub hsts_subdomains: bool,
    /// `ANCHOR_FILE` and `ANCHOR_LETTERS`.
    pub anchors: Anchors,
    /// `SECOND_FACTOR`, `LEAVER_DAYS`, `HEALTH_LETTER_MINUTES` and `REQUEST_SECONDS`.
    pub settings: Settings,
}

/// Every setting there is: name, what it is when it is not given, and what it means. A test holds names and defaults of the
/// README's table against it.
pub const SETTINGS: &[(&str, &str, &str)] = &[
    (
        "DATABASE_URL",
        "needed",
        "sqlite:/path/to/ipp.db, or postgres://user@host/ipp: on another machine than this, over TLS alone",
    ),
    (
        "DATABASE_ROOT_CERTIFICATE",
        "those the machine trusts",
        "a PEM file of the authorities that may vouch for a PostgreSQL server on another machine",
    ),
    ("DATABASE_CLIENT_CERTIFICATE", "none", "a PEM file of the certificate that this program shows to that server"),
    ("DATABASE_CLIENT_KEY", "none", "a PEM file of the key to it, which its owner alone can read"),
    ("PUBLIC_URL", "needed", "where people reach the service, with https, such as https://ipp.force.example"),
    ("SECRET_KEY", "needed", "at least 32 random bytes in base64 or hexadecimal; keep it out of the repository and of backups"),
    (
        "SECRET_KEY_PREVIOUS",
        "none",
        "the keys before it, the newest first, separated by commas: kept for what was sealed under them",
    ),
    ("LISTEN", "127.0.0.1:8080", "address and port to listen on, behind the proxy that speaks TLS"),
    ("TRUSTED_PROXIES", "none", "addresses of proxies whose X-Forwarded-For is believed, separated by commas"),
    ("HSTS_SUBDOMAINS", "no", "yes asks browsers to use https for every domain below that of PUBLIC_URL too, or no"),
    ("SECOND_FACTOR", "required", "required of administrators and whoever holds a duty, or optional"),
    ("LEAVER_DAYS", "90", "days for which somebody with neither posting nor duty still sees their own record"),
    ("HEALTH_LETTER_MINUTES", "60", "minutes that a letter may wait before /health answers that the service is not well"),
    ("REQUEST_SECONDS", "10", "seconds after which a page that is not ready is given up, and says so"),
    ("SMTP_URL", "needed, or MAIL_FOLDER", "smtps://user:password@host, or smtp://host for STARTTLS"),
    ("MAIL_FOLDER", "needed, or SMTP_URL", "a folder into which letters are written as files"),
    ("MAIL_FROM", "needed", "the address letters come from, such as IPP <ipp@force.example>"),
    ("ANCHOR_FILE", "none", "a file, best on another machine, to which the heads of the audit chains are appended each day"),
    ("ANCHOR_LETTERS", "no", "yes sends the heads to the security contacts each day, or no"),
    ("RUST_LOG", "info", "what is logged, as JSON lines on standard error"),
];

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BadConfig(String);

impl Config {
    /// Reads the settings through `get`, which is the environment except in tests.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, BadConfig> {
        let given = |name: &str| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let needed = |name: &str, hint: &str| given(name).ok_or_else(|| BadConfig(format!("{name} is not set: {hint}")));
        let bad = |error: &dyn std::fmt::Display| BadConfig(error.to_string());
        let database = database(&given)?;
        let public_url =
            needed("PUBLIC_URL", "give the address at which people reach the service, such as https://ipp.force.example")?;
        let public_url = public_url.trim_end_matches('/').to_owned();
        // Cookies and password links would travel in the open: http is for the demonstration, which takes no settings.
        let host = public_url.strip_prefix("https://");
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', '@', ' '])) {
            return Err(BadConfig(format!("PUBLIC_URL must be https:// and a host, without a path (it is {public_url:?})")));
        }
        let secret = secret(&get)?;
        let trusted_proxies = given("TRUSTED_PROXIES")
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(|text| {
                text.parse().map_err(|_| BadConfig(format!("TRUSTED_PROXIES holds {text:?}, which is not an IP address")))
            })
            .collect::<Result<_, _>>()?;
        let from = needed("MAIL_FROM", "give the address letters come from, such as IPP <ipp@force.example>")?;
        let post = match (given("SMTP_URL"), given("MAIL_FOLDER")) {
            (Some(_), Some(_)) => {
                return Err(BadConfig("SMTP_URL and MAIL_FOLDER are both set: letters can only go one way".into()));
            }
            (Some(url), None) => Post::smtp(&url, &from).map_err(|error| bad(&error))?,
            (None, Some(folder)) => Post::folder(PathBuf::from(folder), &from).map_err(|error| bad(&error))?,
            (None, None) => return Err(BadConfig("SMTP_URL is not set (nor MAIL_FOLDER): letters need a way to leave".into())),
        };
        let yes = |name: &str| match given(name).as_deref() {
            Some("yes") => Ok(true),
            None | Some("no") => Ok(false),
            Some(other) => Err(BadConfig(format!("{name} must be yes or no (it is {other:?})"))),
        };
        let hsts_subdomains = yes("HSTS_SUBDOMAINS")?;
        let anchors = Anchors { file: given("ANCHOR_FILE").map(PathBuf::from), letters: yes("ANCHOR_LETTERS")? };
        let second_factor = match given("SECOND_FACTOR").as_deref() {
            None | Some("required") => true,
            Some("optional") => false,
            Some(other) => return Err(BadConfig(format!("SECOND_FACTOR must be required or optional (it is {other:?})"))),
        };
        let number = |name: &str, of: &str, usual: u32, most: u32| match given(name) {
            None => Ok(usual),
            Some(text) => text
                .parse()
                .ok()
                .filter(|number| (1..=most).contains(number))
                .ok_or_else(|| BadConfig(format!("{name} must be a number of {of} from 1 to {most} (it is {text:?})"))),
        };
        let usual = Settings::default();
        let settings = Settings {
            second_factor,
            leaver_days: number("LEAVER_DAYS", "days", usual.leaver_days, 3_650)?,
            letter_minutes: number("HEALTH_LETTER_MINUTES", "minutes", usual.letter_minutes, 10_080)?,
            request_seconds: number("REQUEST_SECONDS", "seconds", usual.request_seconds, 300)?,
        };
        let listen = given("LISTEN").unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        Ok(Self { database, public_url, secret, listen, trusted_proxies, post, hsts_subdomains, anchors, settings })
    }
}

/// Reads `SECRET_KEY`, with those it took the place of, for the commands that need little else.
pub fn secret(get: &impl Fn(&str) -> Option<String>) -> Result<Secret, BadConfig> {
    let given = |name: &str| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let current = given("SECRET_KEY").ok_or_else(|| {
        BadConfig("SECRET_KEY is not set: give at least 32 random bytes, made with `openssl rand -base64 32`".to_owned())
    })?;
    let read = |name: &str, text: &str| {
        text.trim().parse::<Secret>().map_err(|error| BadConfig(error.to_string().replace("SECRET_KEY", name)))
    };
    let previous = given("SECRET_KEY_PREVIOUS").unwrap_or_default();
    let previous = previous.split(',').filter(|text| !text.trim().is_empty()).map(|text| read("SECRET_KEY_PREVIOUS", text));
    Ok(read("SECRET_KEY", &current)?.after(previous.collect::<Result<_, _>>()?))
}

/// Reads `DATABASE_URL` and the certificates that go with it, for the commands that need nothing else.
pub fn database(get: &impl Fn(&str) -> Option<String>) -> Result<DatabaseUrl, BadConfig> {
    let given = |name: &str| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let url = given("DATABASE_URL").ok_or_else(|| {
        BadConfig("DATABASE_URL is not set: give sqlite:/path/to/ipp.db, or postgres://user@localhost/ipp".to_owned())
    })?;
    // A wrong file is named here rather than by the client library, which is asked again and again first.
    let pem = |name: &str, holds: &str| {
        let Some(file) = given(name) else { return Ok(None) };
        let text = fs::read_to_string(&file).map_err(|error| BadConfig(format!("{name}: {file} cannot be read: {error}")))?;
        let begun = text.lines().any(|line| line.starts_with("-----BEGIN ") && line.trim_end().ends_with(holds));
        let whole = path::absolute(&file).ok().filter(|_| begun);
        whole
            .map(Some)
            .ok_or_else(|| BadConfig(format!("{name}: {file} holds no line that begins with -----BEGIN and ends with {holds}")))
    };
    let client = (pem("DATABASE_CLIENT_CERTIFICATE", "CERTIFICATE-----")?, pem("DATABASE_CLIENT_KEY", "PRIVATE KEY-----")?);
    let client = match client {
        (Some(certificate), Some(key)) => Some((certificate, key)),
        (None, None) => None,
        _ => {
            return Err(BadConfig(
                "DATABASE_CLIENT_CERTIFICATE and DATABASE_CLIENT_KEY go together: give both, or neither".to_owned(),
            ));
        }
    };
    let certificates = Certificates { root: pem("DATABASE_ROOT_CERTIFICATE", "CERTIFICATE-----")?, client };
    let url = DatabaseUrl::read(&url, &certificates).map_err(|error| BadConfig(error.to_string()))?;
    // The client library reads these for whatever the URL leaves out, and would go where the URL does not say.
    let elsewhere = ["PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSERVICEFILE"].into_iter().find(|name| get(name).is_some());
    match (&url, elsewhere) {
        (DatabaseUrl::Postgres(_), Some(name)) => Err(BadConfig(format!(
            "{name} is set, and could lead to another PostgreSQL server than DATABASE_URL names: unset it, and name the server there"
        ))),
        _ => Ok(url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn read(change: &[(&str, &str)]) -> Result<Config, BadConfig> {
        let good = [
            ("DATABASE_URL", "sqlite:/var/lib/ipp/ipp.db"),
            ("PUBLIC_URL", "https://ipp.force.example/"),
            ("SECRET_KEY", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
            ("MAIL_FROM", "IPP <ipp@force.example>"),
            ("SMTP_URL", "smtps://mail.force.example"),
        ];
        Config::read(|name| change.iter().chain(&good).find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn a_complete_configuration_is_read() {
        let config = read(&[]).expect("complete");
        assert_eq!(config.public_url, "https://ipp.force.example");
        assert_eq!(config.listen, "127.0.0.1:8080");
    }

    #[rstest]
    #[case("PGHOST")]
    #[case("PGHOSTADDR")]
    #[case("PGSERVICE")]
    fn no_setting_of_the_client_library_leads_to_another_server(#[case] name: &str) {
        let local = ("DATABASE_URL", "postgres://localhost/ipp");
        assert!(read(&[local]).is_ok());
        let Err(BadConfig(sentence)) = read(&[local, (name, "192.0.2.1")]) else { panic!("{name} was not refused") };
        assert!(sentence.starts_with(name), "{sentence}");
        assert!(read(&[(name, "192.0.2.1")]).is_ok(), "an embedded database goes nowhere");
    }

    #[rstest]
    #[case("DATABASE_URL", "")]
    #[case("DATABASE_URL", "mysql://x")]
    #[case("DATABASE_URL", "postgres://db.force.example/ipp?sslmode=require")]
    #[case("DATABASE_URL", "postgres:///ipp?service=elsewhere")]
    #[case("DATABASE_ROOT_CERTIFICATE", "/no/such/root.pem")]
    #[case("DATABASE_ROOT_CERTIFICATE", "Cargo.toml")]
    #[case("DATABASE_CLIENT_CERTIFICATE", "/no/such/ipp.pem")]
    #[case("DATABASE_CLIENT_KEY", "/no/such/ipp.key")]
    #[case("PUBLIC_URL", "")]
    #[case("PUBLIC_URL", "ipp.force.example")]
    #[case("PUBLIC_URL", "https://ipp.force.example/path")]
    #[case("PUBLIC_URL", "http://ipp.force.example")]
    #[case("PUBLIC_URL", "http://127.0.0.1:8080")]
    #[case("SECRET_KEY", "")]
    #[case("SECRET_KEY", "short")]
    #[case("SECRET_KEY", "0000000000000000000000000000000000000000000000000000000000000000")]
    #[case("SECRET_KEY_PREVIOUS", "short")]
    #[case("HSTS_SUBDOMAINS", "maybe")]
    #[case("ANCHOR_LETTERS", "maybe")]
    #[case("LEAVER_DAYS", "0")]
    #[case("LEAVER_DAYS", "ever")]
    #[case("HEALTH_LETTER_MINUTES", "0")]
    #[case("REQUEST_SECONDS", "0")]
    #[case("SECOND_FACTOR", "off")]
    #[case("TRUSTED_PROXIES", "proxy")]
    #[case("SMTP_URL", "")]
    #[case("SMTP_URL", "http://mail")]
    #[case("MAIL_FROM", "nobody")]
    fn what_cannot_be_used_is_named(#[case] name: &str, #[case] value: &str) {
        let error = read(&[(name, value)]).err().expect("refused").to_string();
        assert!(error.contains(name), "{error}");
        assert!(!error.contains('\n'), "one sentence: {error}");
    }
}
