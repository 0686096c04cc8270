//! How far each unit has come, drawn and counted.

use maud::{Markup, html};

/// One unit of an enrolment.
#[derive(Debug, Clone)]
pub struct UnitBar {
    /// Its code and title.
    pub label: String,
    /// Its page.
    pub href: String,
    /// Criteria competent.
    pub competent: usize,
    /// Criteria waiting for the assessor.
    pub waiting: usize,
    /// Criteria that have to be competent.
    pub relevant: usize,
}

/// A bar for each unit, under a legend.
pub fn unit_bars(units: &[UnitBar]) -> Markup {
    html! {
        @if !units.is_empty() {
            ul.legend {
                li { (swatch("done", "10", "0")) "competent" }
                @if units.iter().any(|unit| unit.waiting > 0) {
                    li { (swatch("waiting", "6", "2")) "waiting for the assessor" }
                }
            }
            ul.units { @for unit in units { (row(unit)) } }
        }
    }
}

fn row(unit: &UnitBar) -> Markup {
    html! {
        li {
            a href=(unit.href) { (unit.label) }
            (meter(unit))
            @if unit.relevant == 0 { span.small.soft { "none relevant" } }
            @else {
                span.small.numeric {
                    (unit.competent) " of " (unit.relevant)
                    @if unit.waiting > 0 { span.soft { ", " (unit.waiting) " waiting" } }
                }
            }
        }
    }
}

/// The drawing counts in criteria, so nothing needs working out. Waiting is drawn lower, not only bluer.
fn meter(unit: &UnitBar) -> Markup {
    let width = unit.relevant.max(1);
    let waiting = unit.waiting.min(unit.relevant.saturating_sub(unit.competent));
    html! {
        svg.bar.meter viewBox={ "0 0 " (width) " 10" } preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.track width=(width) height="10" {}
            @if unit.competent > 0 { rect.done width=(unit.competent) height="10" {} }
            @if waiting > 0 { rect.waiting x=(unit.competent) y="3" width=(waiting) height="4" {} }
        }
    }
}

fn swatch(class: &str, height: &str, y: &str) -> Markup {
    html! {
        svg viewBox="0 0 10 10" aria-hidden="true" focusable="false" {
            rect class=(class) y=(y) width="10" height=(height) {}
        }
    }
}
