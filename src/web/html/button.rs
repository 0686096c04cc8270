//! Buttons: the one thing to do, the other things, and what cannot be taken back.

use maud::{Markup, html};

/// The main thing to do on a page.
pub fn button(label: &str) -> Markup {
    html! { button.button type="submit" { (label) } }
}

/// Something else one may do.
pub fn button_second(label: &str) -> Markup {
    html! { button.button.second type="submit" { (label) } }
}

/// Something that cannot be taken back.
pub fn button_grave(label: &str) -> Markup {
    html! { button.button.grave type="submit" { (label) } }
}

/// A button that says which of several was pressed. The class is empty, `second` or `grave`.
pub fn named_button(class: &str, label: &str, name: &str, value: &str) -> Markup {
    html! { button class={ "button " (class) } type="submit" name=(name) value=(value) { (label) } }
}

/// A link that looks like the main thing to do, because it leads there.
pub fn button_link(label: &str, href: &str) -> Markup {
    html! { a.button href=(href) { (label) } }
}
