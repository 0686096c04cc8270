//! Where one can go from here, and the way back.

use maud::{Markup, html};

/// One place in the main navigation.
#[derive(Debug, Clone)]
pub struct NavItem {
    /// Its address.
    pub href: &'static str,
    /// Its name.
    pub label: &'static str,
    /// Whether the page shown belongs to it.
    pub current: bool,
    /// How many things wait there; none and nought show nothing.
    pub count: Option<i64>,
}

/// The main navigation; nothing when there is nowhere to go. On a phone the list is folded under one line that says where
/// one is: the stylesheet shows it again when the line before it is opened.
pub(super) fn navigation(items: &[NavItem]) -> Markup {
    html! {
        @if !items.is_empty() {
            nav.nav aria-label="Main" {
                div.width {
                    details.menu {
                        summary {
                            "Menu"
                            @if let Some(here) = items.iter().find(|item| item.current) {
                                span.hidden-visually { ". You are in " } " " strong { (here.label) }
                            }
                        }
                    }
                    ul {
                        @for item in items {
                            li {
                                a href=(item.href) aria-current=[item.current.then_some("page")] {
                                    (item.label)
                                    @if let Some(count) = item.count.filter(|n| *n > 0) {
                                        " " span.count { (count) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The way back, from the top to the page above this one.
pub(super) fn crumbs(crumbs: &[(String, String)]) -> Markup {
    html! {
        @if !crumbs.is_empty() {
            nav.crumbs.width aria-label="Breadcrumb" {
                ol { @for (label, href) in crumbs { li { a href=(href) { (label) } } } }
            }
        }
    }
}
