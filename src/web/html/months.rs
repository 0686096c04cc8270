//! How many fall in each month: bars, a legend, and the same as a table.

use maud::{Markup, html};

use super::mark::outline;
use super::table::{Column, table};
use super::tag::Tone;

/// One month; its bar leads to the list behind it.
#[derive(Debug, Clone)]
pub struct MonthBar {
    /// Its short name under the bar.
    pub label: String,
    /// The year, under the first bar and each January.
    pub year: Option<String>,
    /// How many.
    pub count: usize,
    /// How near it is.
    pub tone: Tone,
    /// The list behind it.
    pub href: String,
    /// Its full name, such as "March 2027".
    pub long: String,
}

const CAPTION: &str = "Certificates by month of their last valid day";
const LEGEND: [(Tone, &str); 5] = [
    (Tone::Bad, "30 days or fewer"),
    (Tone::Warn, "31 to 90 days"),
    (Tone::Wait, "91 to 180 days"),
    (Tone::Good, "valid longer"),
    (Tone::Quiet, "later"),
];
const TALLEST: usize = 132;
const FLOOR: usize = 172;

/// Certificates by the month of their last valid day.
pub fn months(bars: &[MonthBar]) -> Markup {
    months_named(CAPTION, &LEGEND, bars)
}

/// The same for anything else counted by month; the legend names the tones that occur.
pub fn months_named(caption: &str, legend: &[(Tone, &str)], bars: &[MonthBar]) -> Markup {
    let occurs = |tone: Tone| bars.iter().any(|bar| bar.tone == tone && bar.count > 0);
    html! {
        figure {
            figcaption { (caption) }
            @if bars.iter().all(|bar| bar.count == 0) { p { "None in these months." } }
            @else {
                div.scroll tabindex="0" role="region" aria-label={ (caption) ", drawn" } { (drawing(caption, bars)) }
                ul.legend {
                    @for (tone, words) in legend.iter().filter(|(tone, _)| occurs(*tone)) {
                        li { svg viewBox="0 0 20 20" aria-hidden="true" { (block(*tone, 0, 0, 20, 20)) } (words) }
                    }
                }
                details { summary { "The same as a table" } (as_table(caption, bars)) }
            }
        }
    }
}

fn drawing(caption: &str, bars: &[MonthBar]) -> Markup {
    let step = if bars.len() > 18 { 45 } else { 58 };
    let width = bars.len() * step + 16;
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1);
    let total: usize = bars.iter().map(|bar| bar.count).sum();
    html! {
        svg.drawing.sized viewBox={ "0 0 " (width) " 216" } width=(width) height="216" role="group"
            aria-label={ (caption) ": " (total) " in " (bars.len()) " months, at most " (most) " in one. The table below lists them." } {
            line.axis x1="4" y1=(FLOOR) x2=(width - 4) y2=(FLOOR) {}
            @for (index, bar) in bars.iter().enumerate() {
                (column(bar, 8 + index * step + step / 2, (bar.count * TALLEST).div_ceil(most)))
            }
        }
    }
}

fn column(bar: &MonthBar, middle: usize, height: usize) -> Markup {
    html! {
        @if bar.count > 0 {
            // A low bar is hard to hit, so the whole column above its name leads there.
            a href=(bar.href) aria-label={ (bar.long) ": " (bar.count) } {
                rect.reach x=(middle.saturating_sub(20)) y="8" width="40" height=(FLOOR - 8) {}
                (block(bar.tone, middle.saturating_sub(17), FLOOR.saturating_sub(height), 34, height))
                text x=(middle) y=(FLOOR.saturating_sub(height + 7)) text-anchor="middle" { (bar.count) }
            }
        }
        text.soft x=(middle) y=(FLOOR + 20) text-anchor="middle" { (bar.label) }
        @if let Some(year) = &bar.year {
            text.soft x=(middle) y=(FLOOR + 40) text-anchor="middle" { (year) }
        }
    }
}

/// A bar in the colour of its tone, with the shape of it at the foot where there is room.
fn block(tone: Tone, x: usize, y: usize, width: usize, height: usize) -> Markup {
    html! {
        rect class={ "tone-" (tone.class()) } x=(x) y=(y) width=(width) height=(height) {}
        @if let Some(path) = outline(tone).filter(|_| height >= 20) {
            svg.mark.on-bar x=(x + width / 2 - 7) y=(y + height - 17) width="14" height="14" viewBox="0 0 16 16" {
                path d=(path) {}
            }
        }
    }
}

fn as_table(caption: &str, bars: &[MonthBar]) -> Markup {
    let rows = bars.iter().map(|bar| {
        let count = html! {
            @if bar.count == 0 { "0" }
            @else { a href=(bar.href) { (bar.count) span.hidden-visually { " in " (bar.long) } } }
        };
        vec![html! { (bar.long) }, count]
    });
    table(caption, html! { (caption) }, &[Column::text("Month"), Column::number("Number")], rows.collect())
}
