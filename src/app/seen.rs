//! What a form showed of the record travels with it, and its act holds it against the record under the lock: two who change the
//! same at once do not overrule each other unseen.

use std::fmt;

use chrono::NaiveDate;

use super::{changes::Change, error::Error};
use crate::{db::evidence::EvidenceVersion, domain::calendar};

/// A fact that a form shows, and that its act changes or rests on.
#[derive(Clone, PartialEq, Eq)]
pub struct Fact {
    label: String,
    id: String,
    words: String,
}

impl Fact {
    /// What it is called, and how it reads.
    pub fn new(label: impl Into<String>, words: impl Into<String>) -> Self {
        Self { label: label.into(), id: String::new(), words: words.into() }
    }

    /// A day, or that there is none.
    pub fn day(label: impl Into<String>, day: Option<NaiveDate>) -> Self {
        Self::new(label, day.map_or_else(|| "none".to_owned(), calendar::long))
    }

    /// With what tells it from another that reads the same: two people may have one name.
    #[must_use]
    pub fn told_apart_by(self, id: impl fmt::Display) -> Self {
        Self { id: id.to_string(), ..self }
    }

    /// The same, called by its label instead of by the name of its field.
    #[must_use]
    pub fn labelled(self, labels: &[(&str, &str)]) -> Self {
        Self { label: label_of(&self.label, labels), ..self }
    }

    // What has an id is the same whatever it is called by now.
    fn is(&self, other: &Self) -> bool {
        self.label == other.label && self.id == other.id && (self.words == other.words || !self.id.is_empty())
    }
}

/// The label of a field among these, or its name when it has none.
pub(super) fn label_of(name: &str, labels: &[(&str, &str)]) -> String {
    labels.iter().find(|(field, _)| *field == name).map_or(name, |(_, label)| label).to_owned()
}

/// Says which fact it is, never how it reads.
impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fact").field("label", &self.label).finish_non_exhaustive()
    }
}

/// What a form showed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen(Vec<Fact>);

impl Seen {
    /// These facts.
    pub fn of(facts: Vec<Fact>) -> Self {
        Self(facts)
    }

    /// In the words in which a form carries it.
    pub fn carried(&self) -> String {
        let pairs = self.0.iter().map(|fact| (&fact.label, format!("{}\n{}", fact.id, fact.words)));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// What a form carried; of whatever is not there it is not known that it was shown.
    pub fn read(carried: &str) -> Self {
        let fact = |(label, value): (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)| {
            let (id, words) = value.split_once('\n')?;
            Some(Fact::new(label, words).told_apart_by(id))
        };
        Self(form_urlencoded::parse(carried.as_bytes()).filter_map(fact).collect())
    }

    /// Whether it says something of each of these facts, be it the same or not.
    pub fn is_about(&self, facts: &[Fact]) -> bool {
        facts.iter().all(|fact| self.0.iter().any(|seen| seen.label == fact.label))
    }

    /// Refuses when any of these facts, as they stand, is not what was shown.
    pub fn check(&self, stands: &[Fact]) -> Result<(), Error> {
        let otherwise = stands.iter().filter(|fact| !self.0.iter().any(|seen| seen.is(fact)));
        let changes: Vec<Change> = otherwise
            .map(|fact| Change {
                name: fact.label.clone(),
                before: self.0.iter().find(|seen| seen.label == fact.label).map(|seen| seen.words.clone()).unwrap_or_default(),
                now: fact.words.clone(),
            })
            .collect();
        if changes.is_empty() { Ok(()) } else { Err(Error::Changed(changes)) }
    }
}

/// What a form shows of a version of evidence: where it is in its life.
pub fn of_version(version: &EvidenceVersion) -> Vec<Fact> {
    vec![Fact::new("How it stands", version.state.label().to_lowercase())]
}

/// The names of what changed and was sent just as it had been shown: there somebody meant to change nothing.
pub fn left_alone<'c>(changes: &'c [Change], sent: &[Fact]) -> Vec<&'c str> {
    let is_as_shown = |change: &Change| sent.iter().any(|fact| fact.label == change.name && fact.words == change.before);
    changes.iter().filter(|change| is_as_shown(change)).map(|change| change.name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tom(name: &str) -> Fact {
        Fact::new("Assessor", name).told_apart_by(7)
    }

    fn changes(seen: &Seen, stands: &[Fact]) -> Vec<(String, String, String)> {
        match seen.check(stands) {
            Err(Error::Changed(changes)) => changes.into_iter().map(|one| (one.name, one.before, one.now)).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn what_a_form_carries_is_read_as_it_was_shown() {
        let seen = Seen::of(vec![tom("Tom & Söhne = 1\n2"), Fact::day("Last day", None)]);
        assert_eq!(Seen::read(&seen.carried()), seen);
        assert_eq!(Seen::read("nonsense&a=b"), Seen::default());
    }

    #[test]
    fn only_what_is_otherwise_is_a_change_and_a_namesake_is_another() {
        let seen = Seen::of(vec![tom("Tom Reyes"), Fact::new("Code", "WMP")]);
        assert!(changes(&seen, &[tom("Tom Reyes"), Fact::new("Code", "WMP")]).is_empty());
        assert!(changes(&seen, &[tom("Thomas Reyes")]).is_empty(), "he only writes his name another way");
        let namesake = tom("Tom Reyes").told_apart_by(8);
        assert_eq!(changes(&seen, &[namesake]), [("Assessor".into(), "Tom Reyes".into(), "Tom Reyes".into())]);
        assert_eq!(changes(&seen, &[Fact::new("Code", "HPA")]), [("Code".into(), "WMP".into(), "HPA".into())]);
    }

    #[test]
    fn what_was_not_shown_is_a_change() {
        assert_eq!(changes(&Seen::default(), &[tom("Tom Reyes")]), [("Assessor".into(), String::new(), "Tom Reyes".into())]);
    }

    #[test]
    fn what_somebody_sent_as_it_was_shown_they_left_alone() {
        let change = |name: &str| Change { name: name.into(), before: "a".into(), now: "b".into() };
        let sent = [Fact::new("Name", "a"), Fact::new("Code", "c")];
        assert_eq!(left_alone(&[change("Name"), change("Code"), change("Kind")], &sent), ["Name"]);
    }
}
