//! What a person can do here. One file an act; one act, one transaction, at least one line in the audit chain.
//! Reads shaped for a page or an export stand beside them.

pub mod allocate_assessor;
pub mod award;
pub mod check;
pub mod context;
pub mod create_administrator;
pub mod csv;
pub mod decide;
pub mod declare_conflict;
pub mod enrol;
pub mod error;
pub mod expiry;
pub mod export_team;
pub mod give_notices;
pub mod issue_certificate;
pub mod keep_duties;
pub mod keep_people;
pub mod keep_postings;
pub mod log_cpd;
pub mod log_learning;
pub mod log_work;
pub mod next_step;
pub mod organisations;
pub mod outgoing_letter;
pub mod password;
pub mod password_link;
pub mod people;
pub mod publish_curriculum;
pub mod report_evidence;
pub mod revise_evidence;
pub mod save_organisation;
pub mod send_back;
pub mod sign_in;
pub mod team;
pub mod team_member;
pub mod withdraw_evidence;
