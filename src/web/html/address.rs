//! An e-mail address that parts where a reader expects it, not within a word.

use maud::{Markup, html};

/// The address; on a narrow screen it may break after its @ and before its dots.
pub fn email_address(email: &str) -> Markup {
    html! {
        @for (place, part) in email.split_inclusive('@').enumerate() {
            @if place > 0 { wbr; }
            @for (place, piece) in part.split('.').enumerate() { @if place > 0 { wbr; "." } (piece) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_the_same_wherever_it_may_break() {
        for email in ["ada.brandt@westmarch.example", "odd", "two@at@signs.example", ""] {
            assert_eq!(email_address(email).into_string().replace("<wbr>", ""), email);
        }
        assert_eq!(email_address("a.b@c.d").into_string(), "a<wbr>.b@<wbr>c<wbr>.d");
    }
}
