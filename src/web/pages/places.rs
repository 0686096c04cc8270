//! The organisation that a page of a duty is about, for somebody who holds the duty in several: its address says which.

use maud::{Markup, html};

use crate::{
    app::places::Places,
    domain::ids::OrganisationId,
    web::{
        html::{alternatives, asking},
        visit::Visit,
    },
};

/// The organisation the address asks for.
pub fn wanted(visit: &Visit<'_>) -> Option<OrganisationId> {
    visit.query("organisation")
}

/// An address about the same organisation.
pub fn address(path: &str, places: &Places) -> String {
    if places.choices.is_empty() { path.to_owned() } else { about(path, places.here) }
}

/// The same page about the other organisations.
pub fn choose(path: &str, places: &Places) -> Markup {
    let choices = &places.choices;
    alternatives("Organisation", choices.iter().map(|(id, name)| (name.clone(), *id == places.here, about(path, *id))).collect())
}

/// The organisation, kept in a form that asks with GET.
pub fn kept(places: &Places) -> Markup {
    html! { @if !places.choices.is_empty() { input type="hidden" name="organisation" value=(places.here); } }
}

fn about(path: &str, organisation: OrganisationId) -> String {
    asking(path, "organisation", organisation)
}
