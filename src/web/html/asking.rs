//! An address that asks for one thing more.

use std::fmt::Display;

/// `path` with one more parameter in its query.
pub fn asking(path: &str, name: &str, value: impl Display) -> String {
    let mark = if path.contains('?') { '&' } else { '?' };
    let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, &value.to_string()).finish();
    format!("{path}{mark}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_joins_those_that_stand() {
        assert_eq!(asking("/team", "after", "a b&c=d"), "/team?after=a+b%26c%3Dd");
        assert_eq!(asking("/team?name=x", "after", 7), "/team?name=x&after=7");
    }
}
