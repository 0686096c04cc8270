//! A portfolio as the product rules describe it (sections 4 to 6), written without looking at how the program does it:
//! one trainee, two assessors, one coordinator, three criteria. Each act answers what the program must answer.

use chrono::NaiveDate;
use ipp::domain::progress::CriterionStanding;

/// How often each criterion must be shown.
pub const MINIMUMS: [usize; 3] = [1, 2, 1];

/// Who plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Trainee,
    Tom,
    Ada,
    Coordinator,
    Manager,
    SecurityContact,
    Stranger,
}

/// The two who can be allocated.
pub const ASSESSORS: [Who; 2] = [Who::Tom, Who::Ada];

/// What an act answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It happened.
    Done,
    /// They see it and may not, or something is missing.
    Refused,
    /// It does not exist for them.
    Unseen,
    /// Somebody was faster.
    Stale,
}
use Answer::{Done, Refused, Stale, Unseen};

/// One version of a submission.
#[derive(Debug, Clone)]
pub struct Version {
    /// Which submission, by its place.
    pub evidence: usize,
    /// What it claims.
    pub claims: Vec<usize>,
    /// Saves so far.
    pub saves: i64,
    submitted: bool,
    withdrawn: bool,
    sent_back: bool,
    reported: bool,
    /// Criterion, competent or not, and the day.
    decided: Vec<(usize, bool, NaiveDate)>,
}

impl Version {
    fn begun(evidence: usize, claims: &[usize]) -> Self {
        let claims = claims.to_vec();
        Self {
            evidence,
            claims,
            saves: 1,
            submitted: false,
            withdrawn: false,
            sent_back: false,
            reported: false,
            decided: vec![],
        }
    }

    /// Where it is in its life.
    pub fn state(&self) -> &'static str {
        match self {
            Self { reported: true, .. } => "quarantined",
            Self { submitted: false, .. } => "draft",
            Self { withdrawn: true, .. } => "withdrawn",
            Self { sent_back: true, .. } => "returned",
            Self { decided, .. } if decided.iter().any(|(_, competent, _)| !competent) => "returned",
            Self { decided, .. } if !decided.is_empty() => "judged",
            _ => "submitted",
        }
    }
}

/// The portfolio.
#[derive(Debug, Clone)]
pub struct Portfolio {
    pub today: NaiveDate,
    /// From this day an award is not early.
    pub earliest: NaiveDate,
    /// Last day of the licence.
    pub licensed_until: NaiveDate,
    /// Last day of Tom's and of Ada's appointment.
    pub appointed_until: [NaiveDate; 2],
    pub allocated: Option<Who>,
    /// Whether a conflict with Tom, with Ada, stands.
    pub conflict: [bool; 2],
    pub versions: Vec<Version>,
    pub awarded: bool,
    pub certified: bool,
}

fn place(who: Who) -> Option<usize> {
    ASSESSORS.iter().position(|assessor| *assessor == who)
}

impl Portfolio {
    fn is_appointed(&self, who: Who) -> bool {
        place(who).is_some_and(|place| self.today <= self.appointed_until[place])
    }

    fn conflicts_with(&self, who: Who) -> bool {
        place(who).is_some_and(|place| self.conflict[place])
    }

    fn is_assessor(&self, who: Who) -> bool {
        self.allocated == Some(who) && self.is_appointed(who)
    }

    fn reads(&self, who: Who, version: usize) -> bool {
        let version = &self.versions[version];
        match version.reported {
            true => who == Who::SecurityContact,
            false => who == Who::Trainee || (version.submitted && self.is_assessor(who)),
        }
    }

    /// Whether `who` may sign anything here: nobody for themselves, nobody in conflict.
    fn signs(&self, who: Who) -> Result<(), Answer> {
        match who {
            Who::Trainee => Err(Refused),
            _ if !self.is_assessor(who) => Err(Unseen),
            _ if self.conflicts_with(who) => Err(Refused),
            _ => Ok(()),
        }
    }

    /// What was shown by any version of this submission.
    fn shown(&self, evidence: usize) -> Vec<usize> {
        let versions = self.versions.iter().filter(|version| version.evidence == evidence);
        versions
            .flat_map(|version| &version.decided)
            .filter(|(_, competent, _)| *competent)
            .map(|(criterion, ..)| *criterion)
            .collect()
    }

    /// New work. Without an open enrolment it is a record and no evidence.
    pub fn log(&mut self, claims: &[usize], submit: bool, declared: bool) -> Answer {
        if self.awarded {
            return Done;
        }
        if submit && (claims.is_empty() || !declared) {
            return Refused;
        }
        let evidence = self.versions.iter().map(|version| version.evidence + 1).max().unwrap_or(0);
        self.versions.push(Version { submitted: submit, ..Version::begun(evidence, claims) });
        Done
    }

    pub fn save(&mut self, who: Who, at: usize, claims: &[usize], submit: bool, saves: i64) -> Answer {
        let shown = self.shown(self.versions[at].evidence);
        let version = &mut self.versions[at];
        if who != Who::Trainee {
            return Unseen;
        }
        if version.state() != "draft" {
            return Stale;
        }
        if self.awarded || claims.iter().any(|claim| shown.contains(claim)) || (submit && claims.is_empty()) {
            return Refused;
        }
        if version.saves != saves {
            return Stale;
        }
        version.claims = claims.to_vec();
        version.saves += 1;
        version.submitted = submit;
        Done
    }

    pub fn withdraw(&mut self, who: Who, at: usize) -> Answer {
        let version = &mut self.versions[at];
        match (who, version.state()) {
            (Who::Trainee, "submitted") => version.withdrawn = true,
            (Who::Trainee, _) => return Refused,
            _ => return Unseen,
        }
        Done
    }

    pub fn revise(&mut self, who: Who, at: usize) -> Answer {
        let answered = self.versions[at].clone();
        let newer = self.versions.iter().skip(at + 1).any(|version| version.evidence == answered.evidence);
        if who != Who::Trainee {
            return Unseen;
        }
        if self.awarded {
            return Refused;
        }
        if newer {
            return Stale;
        }
        if !["returned", "withdrawn", "quarantined"].contains(&answered.state()) {
            return Refused;
        }
        let shown = self.shown(answered.evidence);
        let open: Vec<usize> = answered.claims.iter().copied().filter(|claim| !shown.contains(claim)).collect();
        self.versions.push(Version::begun(answered.evidence, &open));
        Done
    }

    fn open(&self, who: Who, at: usize) -> Result<(), Answer> {
        if !self.reads(who, at) {
            return Err(Unseen);
        }
        self.signs(who)?;
        if self.versions[at].state() == "submitted" { Ok(()) } else { Err(Stale) }
    }

    pub fn decide(&mut self, who: Who, at: usize, competent: &[bool]) -> Answer {
        if let Err(answer) = self.open(who, at) {
            return answer;
        }
        let day = self.today;
        let version = &mut self.versions[at];
        version.decided = version.claims.iter().zip(competent).map(|(claim, competent)| (*claim, *competent, day)).collect();
        Done
    }

    pub fn send_back(&mut self, who: Who, at: usize, reason: bool) -> Answer {
        match self.open(who, at) {
            Err(answer) => answer,
            Ok(()) if !reason => Refused,
            Ok(()) => {
                self.versions[at].sent_back = true;
                Done
            }
        }
    }

    pub fn report(&mut self, who: Who, at: usize) -> Answer {
        match (self.reads(who, at), self.versions[at].reported) {
            (false, _) => Unseen,
            (true, true) => Refused,
            (true, false) => {
                self.versions[at].reported = true;
                Done
            }
        }
    }

    pub fn allocate(&mut self, who: Who, assessor: Who) -> Answer {
        if who != Who::Coordinator {
            return Unseen;
        }
        if self.awarded || !self.is_appointed(assessor) || self.conflicts_with(assessor) {
            return Refused;
        }
        self.allocated = Some(assessor);
        Done
    }

    pub fn declare(&mut self, who: Who, about: Who) -> Answer {
        let party = self.is_assessor(who) || who == Who::Trainee;
        if !party && who != Who::Coordinator {
            return Unseen;
        }
        let known = self.allocated == Some(about) || (who == Who::Coordinator && self.is_appointed(about));
        match place(about).filter(|_| known) {
            None => Refused,
            Some(place) if self.conflict[place] => Stale,
            Some(place) => {
                self.conflict[place] = true;
                Done
            }
        }
    }

    /// Ends the conflict that was declared last about an assessor.
    pub fn end(&mut self, who: Who, about: usize) -> Answer {
        if who != Who::Coordinator {
            return Unseen;
        }
        if !std::mem::take(&mut self.conflict[about]) {
            return Stale;
        }
        Done
    }

    pub fn award(&mut self, who: Who, reason: bool) -> Answer {
        if let Err(answer) = self.signs(who) {
            return answer;
        }
        if self.today > self.licensed_until {
            return Refused;
        }
        if self.awarded {
            return Stale;
        }
        let complete = self.progress().iter().all(|(standing, _)| *standing == CriterionStanding::Competent);
        if !complete || (self.today < self.earliest && !reason) {
            return Refused;
        }
        self.awarded = true;
        Done
    }

    pub fn issue(&mut self, who: Who) -> Answer {
        if who != Who::Coordinator {
            return Unseen;
        }
        if !self.awarded || self.today > self.licensed_until {
            return Refused;
        }
        if std::mem::replace(&mut self.certified, true) { Stale } else { Done }
    }

    /// Every criterion, and since when it is competent.
    pub fn progress(&self) -> Vec<(CriterionStanding, Option<NaiveDate>)> {
        let criteria = MINIMUMS.iter().enumerate();
        criteria.map(|(criterion, minimum)| self.progress_of(criterion, *minimum)).collect()
    }

    fn progress_of(&self, criterion: usize, minimum: usize) -> (CriterionStanding, Option<NaiveDate>) {
        let decided: Vec<_> = self.versions.iter().flat_map(|version| &version.decided).filter(|of| of.0 == criterion).collect();
        let mut days: Vec<NaiveDate> = decided.iter().filter(|(_, competent, _)| *competent).map(|(.., day)| *day).collect();
        days.sort_unstable();
        let waits = |version: &Version| version.state() == "submitted" && version.claims.contains(&criterion);
        let standing = match days.get(minimum - 1) {
            Some(_) => CriterionStanding::Competent,
            None if self.versions.iter().any(waits) => CriterionStanding::Waiting,
            None if !decided.is_empty() => CriterionStanding::NotYet,
            None => CriterionStanding::NotStarted,
        };
        (standing, days.get(minimum - 1).copied())
    }
}
