//! The words of a closed list as options of a drop-down.

/// Each word by its spelling and its label, in the order of the list.
pub fn options<W: Copy>(words: &[W], spelling: fn(W) -> &'static str, label: fn(W) -> &'static str) -> Vec<(String, String)> {
    words.iter().map(|word| (spelling(*word).to_owned(), label(*word).to_owned())).collect()
}
