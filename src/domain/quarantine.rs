//! Why a version was reported: a category only, because an explanation could itself hold what must not be here.

use super::word::words;

words! {
    /// Why somebody reported a version.
    ReportReason {
        /// It may hold live intelligence.
        LiveIntelligence = "live_intelligence", "It may contain live intelligence";
        /// It names or identifies somebody.
        NamesSomebody = "names_somebody", "It names or identifies a person, place or source";
        /// It belongs under a higher marking.
        MarkedHigher = "marked_higher", "It should be marked higher than OFFICIAL-SENSITIVE";
        /// Something else.
        Other = "other", "Something else should not be here";
    }
}
