//! The whole document around a page's content: head, masthead, navigation, main, foot.

use maud::{DOCTYPE, Markup, html};

use super::masthead::{demonstration_strip, marking_bar, masthead};
use super::navigation::{NavItem, crumbs, navigation};
use super::notice::notice;
use super::stylesheet;
use super::tag::Tone;

/// What surrounds a page's content, and differs from page to page.
#[derive(Clone)]
pub struct Chrome {
    /// The page's own name, first in the browser's title.
    pub title: String,
    /// Whether the title begins with "Error: ", so that a refused form is heard at once.
    pub heading_error: bool,
    /// The highest marking of what the page shows: OFFICIAL or OFFICIAL-SENSITIVE.
    pub marking: &'static str,
    /// Who is signed in, with their organisation or duty.
    pub who: Option<String>,
    /// Where this person can go.
    pub nav: Vec<NavItem>,
    /// The way back: label and address, from the top.
    pub crumbs: Vec<(String, String)>,
    /// Whether this is a demonstration, where everyone is fictitious.
    pub demonstration: bool,
    /// What has just been done, said once.
    pub notification: Option<String>,
    /// Where the stylesheet is.
    pub stylesheet: String,
    /// The tokens of the form that signs out, csrf and key; none hides it.
    pub sign_out_token: Option<(String, String)>,
}

impl Default for Chrome {
    fn default() -> Chrome {
        Chrome {
            title: String::new(),
            heading_error: false,
            marking: "OFFICIAL",
            who: None,
            nav: Vec::new(),
            crumbs: Vec::new(),
            demonstration: false,
            notification: None,
            stylesheet: stylesheet::href().to_owned(),
            sign_out_token: None,
        }
    }
}

impl Chrome {
    /// Whether the page shows something marked above OFFICIAL.
    pub(super) fn is_sensitive(&self) -> bool {
        self.marking != "OFFICIAL"
    }
}

/// The full document. The content begins with the page's `h1`.
pub fn page(chrome: &Chrome, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light";
                title { @if chrome.heading_error { "Error: " } (chrome.title) " – IPP" }
                link rel="stylesheet" href=(chrome.stylesheet);
            }
            body.sensitive[chrome.is_sensitive()] {
                a.skip href="#main" { "Skip to main content" }
                header {
                    (marking_bar(chrome))
                    (masthead(chrome))
                    @if chrome.demonstration { (demonstration_strip()) }
                }
                (navigation(&chrome.nav))
                (crumbs(&chrome.crumbs))
                main.width id="main" tabindex="-1" {
                    @if let Some(said) = &chrome.notification {
                        div role="status" { (notice(Tone::Good, html! { p { (said) } })) }
                    }
                    (content)
                }
                (foot(chrome))
            }
        }
    }
}

fn foot(chrome: &Chrome) -> Markup {
    html! {
        footer.foot {
            div.width.row.between {
                span { strong { (chrome.marking) } }
                @if chrome.demonstration {
                    span { "Every person and organisation here is fictitious." }
                } @else {
                    span { "Records of the programme. Intelligence stays on its own systems." }
                }
            }
        }
    }
}
