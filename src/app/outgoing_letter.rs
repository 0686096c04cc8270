//! A letter as it leaves.

use super::{context::Service, password_link};
use crate::{
    db::letters::Letter,
    mail::{post::Outgoing, words},
};

/// The letter as it leaves: the address of a password link is written in only now, so the record never holds it.
pub fn outgoing(service: &Service, letter: &Letter) -> Outgoing {
    let body = match &letter.link {
        None => letter.body.clone(),
        Some(link) => letter.body.replace(words::PASSWORD_LINK, &password_link::address(service, link.id, &link.nonce)),
    };
    Outgoing { address: letter.address.clone(), subject: letter.subject.clone(), body, message_id: letter.message_id.clone() }
}
