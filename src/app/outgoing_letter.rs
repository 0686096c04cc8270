//! A letter as it leaves.

use super::{change_address, context::Service, password_link};
use crate::{
    db::letters::{Letter, Link},
    domain::letter::LetterKind,
    mail::{post::Outgoing, words},
};

/// The letter as it leaves: the address of its link is written in only now, so the record never holds it. One that may have left
/// already says so at its top, and keeps its Message-ID: whoever reads both, and their mail program, can tell that it is one.
pub fn outgoing(service: &Service, letter: &Letter) -> Outgoing {
    let address = match &letter.link {
        None => None,
        Some(Link::Password(link)) => Some(password_link::address(service, link.id, link.person, &link.nonce)),
        Some(Link::Address(change)) if letter.kind == LetterKind::AddressConfirm => {
            Some(change_address::address_to_confirm(service, change))
        }
        Some(Link::Address(change)) => Some(change_address::address_to_stop(service, change)),
    };
    let body = match address {
        None => letter.body.clone(),
        Some(address) => letter.body.replace(words::LINK, &address),
    };
    let body = if letter.perhaps_twice { format!("{}\n\n{body}", words::AGAIN) } else { body };
    Outgoing { address: letter.address.clone(), subject: letter.subject.clone(), body, message_id: letter.message_id.clone() }
}
