//! HTTP on one side, acts on the other. Thin: a page reads the form, calls one act, and shows or redirects.

pub mod answer;
mod client_address;
pub mod dispatch;
pub mod form;
pub mod html;
mod navigation;
pub mod pages;
pub mod refusals;
pub mod request;
pub mod routes;
pub mod server;
mod session;
pub mod text;
mod turns;
pub mod visit;
