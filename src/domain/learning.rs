//! Learning records: something learned, by one of the seven ways, towards a unit.

use super::{refusal::Refusal, word::words};

words! {
    /// The seven ways of learning of the programme.
    WayOfLearning {
        /// In a classroom.
        Classroom = "classroom", "Classroom";
        /// Online.
        ELearning = "e_learning", "E-learning";
        /// Alongside a colleague.
        Shadowing = "shadowing", "Shadowing";
        /// While doing the job.
        OnTheJob = "on_the_job", "On-the-job learning";
        /// By practical experience.
        PracticalExperience = "practical_experience", "Practical experience";
        /// By reading and research.
        SelfStudy = "self_study", "Self-study";
        /// By reflecting on one's own practice.
        SelfReflection = "self_reflection", "Self-reflection";
    }
}

impl WayOfLearning {
    /// On-the-job learning and practical experience happen in work, so they must name it.
    pub fn rests_on_work(self) -> bool {
        matches!(self, Self::OnTheJob | Self::PracticalExperience)
    }

    /// Refuses a record of learning at work that names no work.
    pub fn check_work(self, works: usize) -> Result<(), Refusal> {
        if self.rests_on_work() && works == 0 {
            return Err(Refusal::because(format!("{} happens in real work: choose the work record it came from", self.label())));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learning_at_work_names_the_work() {
        for way in WayOfLearning::ALL {
            assert_eq!(way.check_work(0).is_err(), way.rests_on_work(), "{way}");
            assert!(way.check_work(1).is_ok());
        }
        assert!(WayOfLearning::OnTheJob.rests_on_work() && WayOfLearning::PracticalExperience.rests_on_work());
    }
}
