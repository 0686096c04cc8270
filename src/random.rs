//! Randomness from the operating system, as text.

/// The operating system gave no randomness.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no randomness: {0}")]
pub struct NoRandomness(getrandom::Error);

/// So many random bytes.
pub fn bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(NoRandomness)?;
    Ok(bytes)
}

/// 128 random bits as 32 hexadecimal digits.
pub fn token() -> Result<String, NoRandomness> {
    Ok(hex::encode(bytes::<16>()?))
}
