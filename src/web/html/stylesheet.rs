//! The one stylesheet, and an address that changes when it does.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

static HREF: OnceLock<String> = OnceLock::new();

/// The stylesheet itself.
pub fn css() -> &'static str {
    include_str!("../assets/ipp.css")
}

/// Its address, with a digest of its content, so that it may be kept for ever.
pub fn href() -> &'static str {
    HREF.get_or_init(|| {
        let digest = hex::encode(Sha256::digest(css()));
        format!("/assets/{}/ipp.css", digest.get(..16).unwrap_or(&digest))
    })
}
