//! One conversation with an SMTP server for each letter. It is held step by step, because what a failure means depends on when it
//! comes: before the letter was spoken of, over the letter, or after its text went out.

use std::{error::Error as _, io::ErrorKind, sync::Arc, time::Duration};

use lettre::{
    Address, Message,
    message::Mailbox,
    transport::smtp::{
        Error, SUBMISSION_PORT, SUBMISSIONS_PORT,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{SmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::ClientId,
    },
};

use super::post::{BadPost, Outcome, Patience, Stage, Steps};

/// The port of a server that speaks without TLS.
const PLAIN_PORT: u16 = 25;
/// Too busy to talk, or about to close.
const CLOSING: u16 = 421;
/// How long a server that took the letter may take to say good-bye.
const FAREWELL: Duration = Duration::from_secs(1);

/// A server, and how it is spoken to.
pub struct Server {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    pub(super) from: Mailbox,
}

enum Security {
    /// TLS from the first byte.
    Tls(TlsParameters),
    /// TLS before anything else is said.
    StartTls(TlsParameters),
    /// A relay on this machine.
    Plain,
}

impl Server {
    /// The server of `smtps://user:password@host:port`, of `smtp://` with STARTTLS required, or of `smtp+plain://`, which is for a
    /// relay on this machine alone.
    pub(super) fn of(url: &str, from: Mailbox) -> Result<Self, BadPost> {
        let (scheme, rest) = url.split_once("://").ok_or(BadPost::Scheme)?;
        let (credentials, place) = match rest.rsplit_once('@') {
            Some((credentials, place)) => (Some(credentials), place),
            None => (None, rest),
        };
        let place = place.trim_end_matches('/');
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => {
                (host, Some(port.parse::<u16>().map_err(|_| BadPost::Unusable("the port is not a number".into()))?))
            }
            None => (place, None),
        };
        let tls = || TlsParameters::new(host.to_owned()).map_err(|error| BadPost::Unusable(error.to_string()));
        let (security, usual) = match scheme {
            "smtps" => (Security::Tls(tls()?), SUBMISSIONS_PORT),
            "smtp" => (Security::StartTls(tls()?), SUBMISSION_PORT),
            "smtp+plain" if matches!(host, "localhost" | "127.0.0.1") => (Security::Plain, PLAIN_PORT),
            "smtp+plain" => return Err(BadPost::Plain),
            _ => return Err(BadPost::Scheme),
        };
        let credentials = credentials
            .and_then(|pair| pair.split_once(':'))
            .map(|(user, password)| Credentials::new(decode(user), decode(password)));
        Ok(Self { host: host.to_owned(), port: port.unwrap_or(usual), security, credentials, from })
    }

    /// Hands one letter over, and says what became of it as soon as that is known.
    pub(super) fn deliver(&self, message: &Message, steps: &Arc<Steps>, patience: Patience, tell: impl FnOnce(Outcome)) {
        let mut line = match self.call(patience) {
            Ok(line) => line,
            Err(error) => return tell(Outcome::NoPost(said(&error))),
        };
        let outcome = hand_over(&mut line, message, steps, patience);
        let taken = matches!(outcome, Outcome::Sent);
        tell(outcome);
        if taken && line.set_timeout(Some(FAREWELL)).is_ok() {
            let _whatever_it_says = line.quit();
        }
    }

    fn call(&self, patience: Patience) -> Result<SmtpConnection, Error> {
        let name = ClientId::default();
        let from_the_start = match &self.security {
            Security::Tls(tls) => Some(tls),
            _ => None,
        };
        let place = (self.host.as_str(), self.port);
        let mut line = SmtpConnection::connect(place, Some(patience.reply), &name, from_the_start, None)?;
        if let Security::StartTls(tls) = &self.security {
            line.starttls(tls, &name)?;
        }
        if let Some(credentials) = &self.credentials {
            line.auth(DEFAULT_MECHANISMS, credentials)?;
        }
        Ok(line)
    }
}

fn hand_over(line: &mut SmtpConnection, message: &Message, steps: &Steps, patience: Patience) -> Outcome {
    let envelope = message.envelope();
    // Who sends is the same for every letter: whatever is wrong with it is wrong with the post.
    if let Err(error) = line.command(Mail::new(envelope.from().cloned(), vec![])) {
        return Outcome::NoPost(said(&error));
    }
    if !steps.go_on_to(Stage::AtLetter) {
        return Outcome::Silent(String::new());
    }
    if let Err(error) = introduce(line, envelope.to()) {
        return refusal(&error).unwrap_or_else(|| Outcome::Silent(said(&error)));
    }
    // A server that looks through what it was given takes its time, and to leave it now is to send the letter twice.
    if line.set_timeout(Some(patience.text)).is_err() || !steps.go_on_to(Stage::Text) {
        return Outcome::Silent(String::new());
    }
    match line.message(&message.formatted()) {
        Ok(_) => Outcome::Sent,
        Err(error) => refusal(&error).unwrap_or_else(|| Outcome::InDoubt(said(&error))),
    }
}

fn introduce(line: &mut SmtpConnection, recipients: &[Address]) -> Result<(), Error> {
    for recipient in recipients {
        line.command(Rcpt::new(recipient.clone(), vec![]))?;
    }
    line.command(Data).map(|_| ())
}

/// What a server said about a letter; nothing when it said nothing.
fn refusal(error: &Error) -> Option<Outcome> {
    match error.status().map(u16::from) {
        // It may say so because of this letter, which must then not be the first again for ever.
        Some(CLOSING) => Some(Outcome::Silent(said(error))),
        Some(_) if error.is_permanent() => Some(Outcome::Never(said(error))),
        Some(_) => Some(Outcome::Later(said(error))),
        None => None,
    }
}

/// What happened, in words.
fn said(error: &Error) -> String {
    let words = error.source().map(ToString::to_string).unwrap_or_default();
    match error.status() {
        Some(code) => format!("{code} {words}").trim().to_owned(),
        None if is_silence(error) => "the mail server did not answer in time".to_owned(),
        None if error.is_response() => "the mail server broke off, or said something that is no answer".to_owned(),
        None if error.is_client() => words,
        None => error.to_string(),
    }
}

fn is_silence(error: &Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(io) = cause.downcast_ref::<std::io::Error>() {
            return matches!(io.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock);
        }
        source = cause.source();
    }
    false
}

fn decode(text: &str) -> String {
    form_urlencoded::parse(format!("v={}", text.replace('+', "%2B")).as_bytes())
        .next()
        .map_or_else(|| text.to_owned(), |(_, value)| value.into_owned())
}
