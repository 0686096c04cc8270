//! The nine roles of the intelligence career pathway.

use super::word::words;

words! {
    /// A role of the intelligence career pathway (College of Policing).
    Role {
        /// Receives, assesses and routes reports.
        IntelligenceSupportOfficer = "intelligence_support_officer", "Intelligence support officer";
        /// Interrogates open and closed sources.
        Researcher = "researcher", "Researcher";
        /// Develops intelligence and disseminates it.
        IntelligenceOfficer = "intelligence_officer", "Intelligence officer";
        /// Analyses, infers and recommends.
        IntelligenceAnalyst = "intelligence_analyst", "Intelligence analyst";
        /// Leads analysts and assures their products.
        SeniorIntelligenceAnalyst = "senior_intelligence_analyst", "Senior intelligence analyst";
        /// Supervises a unit's daily work.
        IntelligenceUnitSupervisor = "intelligence_unit_supervisor", "Intelligence unit supervisor";
        /// Oversees development and collection.
        IntelligenceManager = "intelligence_manager", "Intelligence manager";
        /// Professional lead of analysis.
        HeadOfIntelligenceAnalysis = "head_of_intelligence_analysis", "Head of intelligence analysis";
        /// Sets the organisation's intelligence strategy.
        DirectorOfIntelligence = "director_of_intelligence", "Director of intelligence";
    }
}
