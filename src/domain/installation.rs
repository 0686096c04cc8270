//! What an installation may set for itself, beside the numbers that each organisation sets.

/// The settings of an installation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Whether administrators and whoever holds a duty must have a second factor.
    pub second_factor: bool,
    /// Days for which somebody with neither posting nor duty still sees their own record.
    pub leaver_days: u32,
    /// Minutes that a letter may wait before the service says of itself that it is not well.
    pub letter_minutes: u32,
    /// Seconds that what one request asks of the records may take.
    pub request_seconds: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { second_factor: true, leaver_days: 90, letter_minutes: 60, request_seconds: 10 }
    }
}
