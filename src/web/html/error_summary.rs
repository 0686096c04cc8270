//! Everything wrong with a form, said first, each line leading to its field.

use maud::{Markup, html};

use crate::web::form::Form;

/// The list of errors at the head of the page; nothing when there are none. It takes the focus as the page opens.
pub fn error_summary(form: &Form) -> Markup {
    html! {
        @if !form.errors().is_empty() {
            div.summary-of-errors role="alert" tabindex="-1" autofocus {
                h2 { "There is a problem" }
                ul {
                    @for (field, sentence) in form.errors().iter() {
                        li {
                            @if field.is_empty() { (sentence) }
                            @else { a href={ "#" (field) } { (sentence) } }
                        }
                    }
                }
            }
        }
    }
}
