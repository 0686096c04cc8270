//! The top of the page: the marking, the name of the service, who is signed in.

use maud::{Markup, html};

use super::layout::Chrome;

/// Where the form that signs out is sent.
const SIGN_OUT: &str = "/sign-out";

/// The marking of the page, and the rule that goes with it.
pub(super) fn marking_bar(chrome: &Chrome) -> Markup {
    html! {
        div.marking.sensitive[chrome.is_sensitive()] {
            strong { (chrome.marking) }
            span.on-wide { " – never enter live intelligence here. Describe your part; refer to the original." }
            span.on-narrow { " – no live intelligence" }
        }
    }
}

/// The wordmark, which leads home, and the way out.
pub(super) fn masthead(chrome: &Chrome) -> Markup {
    let signed_in = chrome.who.is_some() || chrome.sign_out_token.is_some();
    html! {
        div.masthead {
            div.width {
                a.wordmark href="/" { (emblem()) (name(signed_in)) }
                @if signed_in {
                    div.whoami {
                        @if let Some(who) = &chrome.who { a href="/account" { (who) span.hidden-visually { ", your account" } } }
                        @if let Some((csrf, key)) = &chrome.sign_out_token { (sign_out(csrf, key)) }
                    }
                }
            }
        }
    }
}

/// Says, where nobody can miss it, that nothing here is real.
pub(super) fn demonstration_strip() -> Markup {
    html! {
        div.demonstration {
            div.width {
                p {
                    strong { "Demonstration" }
                    span.on-wide { ": every person and organisation here is fictitious. Nothing entered here is kept for real use." }
                }
                ul {
                    li { a href="/demonstration" { "People" span.on-wide { " you can be" } } }
                    li { a href="/demonstration/letters" { "Letters" span.on-wide { " sent" } } }
                }
            }
        }
    }
}

/// On a phone the name takes three lines. Whoever is signed in knows it; whoever is not yet is told it in full.
fn name(signed_in: bool) -> Markup {
    html! {
        span.on-wide[signed_in] { "Intelligence Professionalisation Programme" }
        @if signed_in { span.on-narrow { "IPP" span.hidden-visually { ", Intelligence Professionalisation Programme" } } }
    }
}

fn emblem() -> Markup {
    html! {
        svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false" {
            circle.ring cx="17" cy="17" r="15.5" {}
            path.tick d="M10 18.2l4.8 4.8L24.5 12" {}
        }
    }
}

fn sign_out(csrf: &str, key: &str) -> Markup {
    html! {
        form method="post" action=(SIGN_OUT) {
            input type="hidden" name="csrf" value=(csrf);
            input type="hidden" name="key" value=(key);
            button.as-link type="submit" { "Sign out" }
        }
    }
}
