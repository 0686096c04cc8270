//! A picture that a camera reads, drawn as one path.

use maud::{Markup, html};
use qrcode::{Color, QrCode};

/// The picture of a text, with a name for whoever cannot see it. Nothing when the text is too long for any.
pub fn qr_code(text: &str, name: &str) -> Markup {
    let Ok(code) = QrCode::new(text) else { return html! {} };
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let path: String = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + 4, at / width + 4)).collect();
    let side = width + 8;
    html! {
        svg.qr-code role="img" aria-label=(name) viewBox={ "0 0 " (side) " " (side) } width="220" height="220" {
            path.ground d={ "M0 0h" (side) "v" (side) "h-" (side) "z" } {}
            path.dark d=(path) {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_a_name_and_something_to_read() {
        let drawn = qr_code("otpauth://totp/IPP:kit?secret=GEZDGNBV&issuer=IPP", "Picture for your app").into_string();
        assert!(drawn.contains("aria-label=\"Picture for your app\"") && drawn.matches("h1v1h-1z").count() > 200, "{drawn}");
        assert!(qr_code(&"x".repeat(10_000), "Too long").into_string().is_empty());
    }
}
