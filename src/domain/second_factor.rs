//! The second factor: who must have one, and its recovery codes.

use super::{permission::Actor, refusal::Refusal};

/// Recovery codes that are made at a time.
pub const RECOVERY_CODES: usize = 10;

/// Minutes between the password and the code within which a sign-in is finished.
pub const MINUTES_TO_FINISH: i64 = 10;

impl Actor {
    /// Whether they must have a second factor where the installation asks for it: whoever holds a duty, and so an administrator.
    pub fn must_have_second_factor(&self) -> bool {
        !self.duties.is_empty()
    }
}

/// Whoever must have a second factor does not remove it alone: to use another phone they have it reset.
pub fn check_removal(actor: &Actor, required: bool) -> Result<(), Refusal> {
    if required && actor.must_have_second_factor() {
        return Err(Refusal::because(
            "Your duties need a second factor, so it cannot be removed. To use another phone, ask a system administrator for a reset.",
        ));
    }
    Ok(())
}

/// A recovery code as it is compared, from what somebody typed: letters and digits alone.
pub fn read_recovery_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// A recovery code as it is shown: the first 128 bits of these hexadecimal digits, in groups of four.
pub fn recovery_code(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().take(32).collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_is_read_as_it_is_shown() {
        let code = recovery_code(&"ab".repeat(32));
        assert_eq!(code, "abab-abab-abab-abab-abab-abab-abab-abab");
        assert_eq!(read_recovery_code(&format!(" {} ", code.to_uppercase().replace('-', " "))), "ab".repeat(16));
    }
}
