//! The pages, by noun. Each has handlers that show and handlers that change.

pub mod demonstration;
pub mod evidence;
pub mod home;
pub mod log_work;
pub mod password;
pub mod reports;
pub mod sign_in;
pub mod work;
