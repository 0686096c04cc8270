//! What changed from one version of evidence to the next, field by field.

use std::collections::HashMap;

use crate::{
    db::{claims::Claim, evidence::EvidenceVersion, work::WorkVersion},
    domain::{calendar, ids::CriterionId, work::Span},
};

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is.
    pub name: String,
    /// What it said before; empty when it said nothing.
    pub before: String,
    /// What it says now.
    pub now: String,
}

/// When work was done, in words.
pub fn days(span: &Span) -> String {
    match span.until {
        Some(until) if until != span.from => format!("{} to {}", calendar::long(span.from), calendar::long(until)),
        _ => calendar::long(span.from),
    }
}

/// The fields of one version, in the order of the page: name and content.
pub fn fields(
    version: &EvidenceVersion,
    work: &WorkVersion,
    claims: &[Claim],
    codes: &HashMap<CriterionId, String>,
) -> Vec<(String, String)> {
    let text = work.text.clone().unwrap_or_default();
    let plain = [
        ("Kind of work", work.kind_title.clone()),
        ("Done on", days(&work.span)),
        ("Title", text.title),
        ("Part played", work.part.label().to_owned()),
        ("Asked to do", text.asked),
        ("Did, and why", text.did),
        ("Came of it", text.came_of_it),
        ("Learned", text.learned),
        ("System", text.system),
        ("Reference", text.reference),
        ("Holder", text.holder),
        ("Marking", work.marking.label().to_owned()),
        ("Assessed by", version.method.label().to_owned()),
    ];
    let claimed = claims.iter().filter(|claim| claim.version == version.id).map(|claim| {
        let code = codes.get(&claim.criterion).map_or("a criterion", String::as_str);
        (format!("Reason for {code}"), claim.reason.clone().unwrap_or_default())
    });
    plain.into_iter().map(|(name, content)| (name.to_owned(), content)).chain(claimed).collect()
}

/// The fields that differ, in the order of the newer version; what only the older one had comes last.
pub fn between(before: &[(String, String)], now: &[(String, String)]) -> Vec<Change> {
    let content = |fields: &[(String, String)], name: &str| {
        fields.iter().find(|(other, _)| other == name).map(|(_, content)| content.clone()).unwrap_or_default()
    };
    let gone = before.iter().filter(|(name, _)| !now.iter().any(|(other, _)| other == name));
    now.iter()
        .chain(gone)
        .map(|(name, _)| Change { name: name.clone(), before: content(before, name), now: content(now, name) })
        .filter(|change| change.before != change.now)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_a_change() {
        let field = |name: &str, content: &str| (name.to_owned(), content.to_owned());
        let before = [field("Title", "A"), field("Learned", "much"), field("Reason for O1.1", "x")];
        let now = [field("Title", "B"), field("Learned", "much"), field("Reason for O1.2", "y")];
        let change = |name: &str, before: &str, now: &str| Change { name: name.into(), before: before.into(), now: now.into() };
        assert_eq!(
            between(&before, &now),
            [change("Title", "A", "B"), change("Reason for O1.2", "", "y"), change("Reason for O1.1", "x", "")]
        );
    }
}
