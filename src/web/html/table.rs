//! A table that scrolls where it is wide and folds where the screen is narrow.

use maud::{Markup, Render, html};

/// How the rows stand by one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sorted {
    /// Not by this one.
    No,
    /// Smallest first.
    Up,
    /// Largest first.
    Down,
}

/// The head of one column.
#[derive(Debug, Clone)]
pub struct Column {
    /// What the column holds.
    pub label: String,
    /// Whether it holds numbers, set to the right.
    pub numeric: bool,
    /// Where sorting by it leads, and whether the rows stand so now.
    pub sort: Option<(String, Sorted)>,
}

impl Column {
    /// A column of words.
    pub fn text(label: impl Into<String>) -> Column {
        Column { label: label.into(), numeric: false, sort: None }
    }

    /// A column of numbers.
    pub fn number(label: impl Into<String>) -> Column {
        Column { numeric: true, ..Column::text(label) }
    }

    /// Makes the head a link that sorts by it.
    #[must_use]
    pub fn sorting(self, href: impl Into<String>, sorted: Sorted) -> Column {
        Column { sort: Some((href.into(), sorted)), ..self }
    }

    fn aria_sort(&self) -> Option<&'static str> {
        match self.sort.as_ref()?.1 {
            Sorted::No => None,
            Sorted::Up => Some("ascending"),
            Sorted::Down => Some("descending"),
        }
    }

    fn arrow(&self) -> Option<&'static str> {
        Some(match self.sort.as_ref()?.1 {
            Sorted::No => "M4.5 6.5 8 2.5l3.5 4M4.5 9.5 8 13.5l3.5-4",
            Sorted::Up => "M3 10.5 8 4l5 6.5z",
            Sorted::Down => "M3 5.5 8 12l5-6.5z",
        })
    }
}

/// The roles are said aloud because a folded table loses them otherwise.
impl Render for Column {
    fn render(&self) -> Markup {
        html! {
            th.numeric[self.numeric] scope="col" role="columnheader" aria-sort=[self.aria_sort()] {
                @match &self.sort {
                    None => { (self.label) }
                    Some((href, _)) => a.sort href=(href) {
                        (self.label)
                        svg.arrow.now[self.aria_sort().is_some()] viewBox="0 0 16 16" aria-hidden="true" {
                            path d=[self.arrow()] {}
                        }
                    }
                }
            }
        }
    }
}

/// Rows under a head; the first cell of a row names it. The label names the region one scrolls.
pub fn table(label: &str, caption: Markup, head: &[Column], rows: Vec<Vec<Markup>>) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(label) {
            table.folds role="table" {
                caption { (caption) }
                thead role="rowgroup" { tr role="row" { @for column in head { (column) } } }
                tbody role="rowgroup" {
                    @for row in &rows {
                        tr role="row" {
                            @for (column, cell) in head.iter().take(1).zip(row) {
                                th.numeric[column.numeric] scope="row" role="rowheader" { (cell) }
                            }
                            @for (column, cell) in head.iter().zip(row).skip(1) {
                                td.numeric[column.numeric] role="cell" data-label=(column.label) { div { (cell) } }
                            }
                        }
                    }
                }
            }
            @if rows.is_empty() { p.empty { "Nothing to show." } }
        }
    }
}
