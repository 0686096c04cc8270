//! The pages, through a real server.
