//! What the words mean and what the rules are. No database, no web, no clock: facts and a date go in, a decision or a
//! refusal with a sentence comes out.

pub mod account;
pub mod address_change;
pub mod appointment;
pub mod browser;
pub mod calendar;
pub mod certificate;
pub mod cpd;
pub mod curriculum;
pub mod decision;
pub mod enrolment;
pub mod event;
pub mod evidence;
pub mod guessing;
pub mod ids;
pub mod installation;
pub mod instant;
pub mod learning;
pub mod letter;
pub mod notice;
pub mod organisation;
pub mod page;
pub mod password_link;
pub mod permission;
pub mod person;
pub mod programme;
pub mod progress;
pub mod proposal;
pub mod quarantine;
pub mod record_view;
pub mod refusal;
pub mod role;
pub mod second_factor;
pub mod text;
pub mod word;
pub mod work;
