//! The pages, by noun. Each has handlers that show and handlers that change.

pub mod assessments;
pub mod demonstration;
pub mod enrolments;
pub mod home;
pub mod password;
pub mod queue;
pub mod sign_in;
pub mod trainees;
