//! How letters leave: by SMTP with TLS, as files, or into memory for tests.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use lettre::{
    FileTransport, Message, Transport,
    message::{Mailbox, header::ContentType},
};

use super::smtp::Server;

/// A letter as it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Where to.
    pub address: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// Its fixed Message-ID.
    pub message_id: String,
}

/// What became of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was accepted.
    Sent,
    /// The post could not be used at all: nothing was said about this letter, and the others would fare no better.
    NoPost(String),
    /// Over this letter the server fell silent, or broke off, before it had its text.
    Silent(String),
    /// The server refused this letter for now.
    Later(String),
    /// The server refused this letter for good.
    Never(String),
    /// The text was handed over, and nobody said whether it was accepted.
    InDoubt(String),
}

/// How long is waited for a mail server.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For a connection, and for each answer.
    pub reply: Duration,
    /// After which other letters leave beside one that takes long.
    pub beside: Duration,
    /// For everything up to the text of a letter, however slowly the server speaks.
    pub letter: Duration,
    /// For its word on the text.
    pub text: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { reply: seconds(10), beside: seconds(2), letter: seconds(30), text: seconds(120) }
    }
}

/// Where letters go.
#[derive(Clone)]
pub enum Post {
    /// To an SMTP server.
    Smtp(Arc<Server>, Patience),
    /// Into a folder, one file a letter.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// The address letters come from.
        from: Mailbox,
    },
    /// Into memory.
    Memory(Arc<Mutex<Vec<Outgoing>>>),
}

/// Why the settings of the post cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadPost {
    /// Neither scheme.
    #[error("SMTP_URL must begin with smtps:// or smtp:// (smtp:// speaks TLS too, by STARTTLS)")]
    Scheme,
    /// A server elsewhere without TLS.
    #[error("SMTP_URL asks for smtp+plain:// to a host that is not this machine: letters would leave without TLS")]
    Plain,
    /// Not usable.
    #[error("SMTP_URL cannot be used: {0}")]
    Unusable(String),
    /// Not an address.
    #[error("MAIL_FROM must be an e-mail address, like IPP <ipp@force.example>")]
    From,
}

impl Post {
    /// The post by SMTP, from `smtps://user:password@host:port`, or `smtp://` with STARTTLS required;
    /// `smtp+plain://` is for a relay on this machine alone.
    pub fn smtp(url: &str, from: &str) -> Result<Self, BadPost> {
        Ok(Self::Smtp(Arc::new(Server::of(url, sender(from)?)?), Patience::default()))
    }

    /// The post into a folder.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, BadPost> {
        Ok(Self::Folder { folder, from: sender(from)? })
    }

    /// The post into memory.
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// The same, waiting for its server for so long.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        match self {
            Self::Smtp(server, _) => Self::Smtp(server, patience),
            other => other,
        }
    }

    /// Begins to send one letter. By SMTP it goes on a thread of its own, so that whoever waits for it can leave it.
    pub fn send(&self, letter: &Outgoing) -> Sending {
        match self {
            Self::Smtp(server, patience) => match message(letter, &server.from) {
                Ok(message) => Sending::by_smtp(Arc::clone(server), message, *patience),
                Err(outcome) => Sending::done(outcome),
            },
            Self::Folder { folder, from } => Sending::done(match message(letter, from) {
                Ok(message) => FileTransport::new(folder)
                    .send(&message)
                    .map_or_else(|error| Outcome::NoPost(error.to_string()), |_| Outcome::Sent),
                Err(outcome) => outcome,
            }),
            Self::Memory(letters) => {
                lock(letters).push(letter.clone());
                Sending::done(Outcome::Sent)
            }
        }
    }
}

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// The server is called, and says who it is.
    Calling,
    /// It is asked whether it takes this letter.
    AtLetter,
    /// It has the text, or part of it.
    Text,
    /// Whoever waited went away: the letter goes no further.
    Left,
}

/// The stage of a letter, as both threads see it.
pub(super) struct Steps(Mutex<Stage>);

impl Steps {
    /// Goes on to the next stage, unless the letter was left.
    pub(super) fn go_on_to(&self, next: Stage) -> bool {
        let mut stage = lock(&self.0);
        let left = *stage == Stage::Left;
        if !left {
            *stage = next;
        }
        !left
    }
}

/// A letter on its way.
pub struct Sending {
    steps: Arc<Steps>,
    outcome: Receiver<Outcome>,
    begun: Instant,
    patience: Patience,
}

impl Sending {
    fn by_smtp(server: Arc<Server>, message: Message, patience: Patience) -> Self {
        let steps = Arc::new(Steps(Mutex::new(Stage::Calling)));
        let (tell, outcome) = mpsc::channel();
        let (of_thread, told) = (Arc::clone(&steps), tell.clone());
        let work = move || {
            server.deliver(&message, &of_thread, patience, |outcome| {
                // Nobody waits any more for a letter that was left.
                let _unheard = told.send(outcome);
            });
        };
        if let Err(error) = thread::Builder::new().name("letter".into()).spawn(work) {
            let _unheard = tell.send(Outcome::NoPost(error.to_string()));
        }
        Self { steps, outcome, begun: Instant::now(), patience }
    }

    fn done(result: Outcome) -> Self {
        let (tell, outcome) = mpsc::channel();
        let _heard = tell.send(result);
        Self { steps: Arc::new(Steps(Mutex::new(Stage::Text))), outcome, begun: Instant::now(), patience: Patience::default() }
    }

    /// What became of the letter, if that is known within this time. One that takes too long is left.
    pub fn outcome(&self, within: Duration) -> Option<Outcome> {
        match self.outcome.recv_timeout(within) {
            Ok(outcome) => Some(outcome),
            Err(RecvTimeoutError::Disconnected) => Some(self.leave("the program failed while it sent the letter")),
            Err(RecvTimeoutError::Timeout) if self.is_overdue() => Some(self.leave("the mail server took too long")),
            Err(RecvTimeoutError::Timeout) => None,
        }
    }

    /// Leaves the letter where it is. What was not handed over by then never is.
    pub fn leave(&self, why: &str) -> Outcome {
        let mut stage = lock(&self.steps.0);
        let reached = std::mem::replace(&mut *stage, Stage::Left);
        drop(stage);
        // The word may have come in the last moment.
        self.outcome.try_recv().unwrap_or_else(|_| match reached {
            Stage::Calling => Outcome::NoPost(why.to_owned()),
            Stage::AtLetter | Stage::Left => Outcome::Silent(why.to_owned()),
            Stage::Text => Outcome::InDoubt(why.to_owned()),
        })
    }

    /// Whether it takes so long that others should not wait for it. While the server does not even say who it is, they would wait
    /// beside it.
    pub fn is_slow(&self) -> bool {
        *lock(&self.steps.0) != Stage::Calling && self.begun.elapsed() >= self.patience.beside
    }

    /// Whether the server has its text, or part of it.
    pub fn is_handed_over(&self) -> bool {
        *lock(&self.steps.0) == Stage::Text
    }

    fn is_overdue(&self) -> bool {
        let Patience { letter, text, .. } = self.patience;
        self.begun.elapsed() >= if self.is_handed_over() { letter.saturating_add(text) } else { letter }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

// Of plain characters, as the addresses of people are: not every server takes others.
fn sender(from: &str) -> Result<Mailbox, BadPost> {
    let from: Mailbox = from.parse().map_err(|_| BadPost::From)?;
    if AsRef::<str>::as_ref(&from.email).is_ascii() { Ok(from) } else { Err(BadPost::From) }
}

fn message(letter: &Outgoing, from: &Mailbox) -> Result<Message, Outcome> {
    let to: Mailbox = letter.address.parse().map_err(|_| Outcome::Never("the address cannot be written to".into()))?;
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&letter.subject)
        .message_id(Some(letter.message_id.clone()))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())
        .map_err(|error| Outcome::Never(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("smtps://mail.force.example", true)]
    #[case("smtp://user:p%40ss@mail.force.example:587", true)]
    #[case("smtp+plain://127.0.0.1:2525", true)]
    #[case("smtp+plain://mail.force.example", false)]
    #[case("http://mail.force.example", false)]
    #[case("mail.force.example", false)]
    fn letters_leave_with_tls_or_not_at_all(#[case] url: &str, #[case] accepted: bool) {
        assert_eq!(Post::smtp(url, "IPP <ipp@force.example>").is_ok(), accepted);
    }

    #[rstest]
    #[case("IPP <ipp@force.example>", true)]
    #[case("Großes IPP <ipp@force.example>", true)]
    #[case("größe@force.example", false)]
    #[case("ipp", false)]
    fn the_sender_is_an_address_that_every_server_takes(#[case] from: &str, #[case] accepted: bool) {
        assert_eq!(Post::smtp("smtps://mail.force.example", from).is_ok(), accepted);
        assert_eq!(Post::folder("letters".into(), from).is_ok(), accepted);
    }
}
