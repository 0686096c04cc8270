//! The drawing of a pace, to the measure of a frame.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::date::month_and_year;
use super::pace::Pace;

/// The measures of a drawing, in its own units.
pub(super) struct Frame {
    class: &'static str,
    width: i64,
    height: i64,
    left: i64,
    right: i64,
    top: i64,
    bottom: i64,
}

impl Frame {
    /// For a column of text.
    pub(super) const WIDE: Frame =
        Frame { class: "drawing on-wide", width: 640, height: 216, left: 40, right: 624, top: 34, bottom: 184 };
    /// For a telephone.
    pub(super) const NARROW: Frame =
        Frame { class: "drawing on-narrow", width: 320, height: 206, left: 32, right: 312, top: 34, bottom: 174 };
}

/// Where days and counts fall inside the frame.
struct Scale<'a> {
    facts: &'a Pace,
    frame: &'a Frame,
}

impl Scale<'_> {
    /// The axis ends on the due day, or today when that has passed.
    fn x(&self, day: NaiveDate) -> i64 {
        let days = |to: NaiveDate| (to - self.facts.start).num_days();
        let total = days(self.facts.due.max(self.facts.today)).max(1);
        let room = self.frame.right - self.frame.left;
        self.frame.left + days(day).clamp(0, total) * room / total
    }

    fn y(&self, count: usize) -> i64 {
        let most = i64::try_from(self.facts.relevant).unwrap_or(i64::MAX).max(1);
        let count = i64::try_from(count).unwrap_or(most).min(most);
        self.frame.bottom - count * (self.frame.bottom - self.frame.top) / most
    }

    /// Flat until a day on which criteria became competent, then up by so many.
    fn achieved(&self) -> Vec<(i64, i64)> {
        let mut points = vec![(self.x(self.facts.start), self.y(0))];
        let mut reached = 0;
        for on_one_day in self.facts.competent_on.chunk_by(PartialEq::eq) {
            let x = on_one_day.first().map_or(self.frame.left, |day| self.x((*day).min(self.facts.today)));
            points.push((x, self.y(reached)));
            reached += on_one_day.len();
            points.push((x, self.y(reached)));
        }
        points.push((self.x(self.facts.today), self.y(reached)));
        points
    }

    fn planned(&self) -> [(i64, i64); 3] {
        let top = self.frame.top;
        [(self.frame.left, self.frame.bottom), (self.x(self.facts.due), top), (self.frame.right, top)]
    }

    /// Keeps words inside the frame.
    fn anchor(&self, x: i64) -> &'static str {
        if x > self.frame.right - 50 {
            "end"
        } else if x < self.frame.left + 50 {
            "start"
        } else {
            "middle"
        }
    }
}

/// The drawing, with what it says in words for those who cannot see it.
pub(super) fn drawing(facts: &Pace, frame: &Frame, told: &str) -> Markup {
    let at = Scale { facts, frame };
    let (today, earliest, due) = (at.x(facts.today), at.x(facts.earliest), at.x(facts.due));
    let (half, done) = (facts.relevant / 2, facts.competent_on.len());
    let overdue = facts.today > facts.due;
    let named = frame.bottom + 24;
    html! {
        svg class=(frame.class) viewBox={ "0 0 " (frame.width) " " (frame.height) } role="img" aria-label=(told) {
            @for (count, class) in [(facts.relevant, "grid"), (half, "grid"), (0, "axis")] {
                line class=(class) x1=(frame.left) y1=(at.y(count)) x2=(frame.right) y2=(at.y(count)) {}
                @if count != half || half > 0 {
                    text.soft x=(frame.left - 8) y=(at.y(count) + 5) text-anchor="end" { (count) }
                }
            }
            line.grid x1=(earliest) y1=(frame.top) x2=(earliest) y2=(frame.bottom) {}
            @if overdue { line.limit x1=(due) y1=(frame.top) x2=(due) y2=(frame.bottom) {} }
            polyline.planline points={ @for (x, y) in at.planned() { (x) "," (y) " " } } {}
            polyline.paceline points={ @for (x, y) in at.achieved() { (x) "," (y) " " } } {}
            line.today x1=(today) y1=(frame.top - 8) x2=(today) y2=(frame.bottom) {}
            circle.done cx=(today) cy=(at.y(done)) r="5" {}
            text x=(today) y=(frame.top - 14) text-anchor=(at.anchor(today)) { "Today" }
            @if due - earliest > 90 || !overdue {
                // On the side of its line where today's line is not.
                @if today > earliest && today - earliest < 100 && earliest - frame.left > 100 {
                    text.soft x=(earliest - 6) y=(frame.bottom - 8) text-anchor="end" { "12 months" }
                } @else {
                    text.soft x=(earliest + 6) y=(frame.bottom - 8) { "12 months" }
                }
            }
            text.soft x=(frame.left) y=(named) { (month_and_year(facts.start)) }
            text.soft x=(due) y=(named) text-anchor=[(due - frame.left > 170).then_some("end")] {
                "Due " (month_and_year(facts.due))
            }
        }
    }
}
