//! How letters leave: by SMTP with TLS, as files, or into memory for tests.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use lettre::{
    FileTransport, Message, SmtpTransport, Transport,
    message::{Mailbox, header::ContentType},
    transport::smtp::authentication::Credentials,
};

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

/// Why a letter did not leave.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotSent(String);

/// Where letters go.
#[derive(Clone)]
pub enum Post {
    /// To an SMTP server.
    Smtp {
        /// The connection, made when needed.
        transport: SmtpTransport,
        /// The address letters come from.
        from: Mailbox,
    },
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
        let from: Mailbox = from.parse().map_err(|_| BadPost::From)?;
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
        let builder = match scheme {
            "smtps" => SmtpTransport::relay(host).map_err(|error| BadPost::Unusable(error.to_string()))?,
            "smtp" => SmtpTransport::starttls_relay(host).map_err(|error| BadPost::Unusable(error.to_string()))?,
            "smtp+plain" if matches!(host, "localhost" | "127.0.0.1") => SmtpTransport::builder_dangerous(host),
            "smtp+plain" => return Err(BadPost::Plain),
            _ => return Err(BadPost::Scheme),
        };
        let builder = match port {
            Some(port) => builder.port(port),
            None => builder,
        };
        let builder = match credentials.and_then(|pair| pair.split_once(':')) {
            Some((user, password)) => builder.credentials(Credentials::new(decode(user), decode(password))),
            None => builder,
        };
        Ok(Self::Smtp { transport: builder.build(), from })
    }

    /// The post into a folder.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, BadPost> {
        Ok(Self::Folder { folder, from: from.parse().map_err(|_| BadPost::From)? })
    }

    /// The post into memory.
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Sends one letter, and returns when it was accepted.
    pub fn send(&self, letter: &Outgoing) -> Result<(), NotSent> {
        match self {
            Self::Smtp { transport, from } => {
                transport.send(&message(letter, from)?).map(|_| ()).map_err(|error| NotSent(error.to_string()))
            }
            Self::Folder { folder, from } => {
                FileTransport::new(folder).send(&message(letter, from)?).map(|_| ()).map_err(|error| NotSent(error.to_string()))
            }
            Self::Memory(letters) => {
                letters.lock().map_err(|_| NotSent("the memory of the post is broken".into()))?.push(letter.clone());
                Ok(())
            }
        }
    }
}

fn message(letter: &Outgoing, from: &Mailbox) -> Result<Message, NotSent> {
    let to: Mailbox = letter.address.parse().map_err(|_| NotSent("the address cannot be written to".into()))?;
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&letter.subject)
        .message_id(Some(letter.message_id.clone()))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())
        .map_err(|error| NotSent(error.to_string()))
}

fn decode(text: &str) -> String {
    form_urlencoded::parse(format!("v={}", text.replace('+', "%2B")).as_bytes())
        .next()
        .map_or_else(|| text.to_owned(), |(_, value)| value.into_owned())
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
}
