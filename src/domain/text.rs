//! Text that people type: whether it says anything that can be seen, and whether it is fit to be kept.

use super::refusal::Refusal;

/// Whether nothing in it can be seen.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Without the white space around it; empty when nothing in it can be seen. A mark without a shape of its own stays at the
/// end of other text: it may change how the character before it looks.
pub fn said(text: &str) -> &str {
    if is_blank(text) { "" } else { text.trim() }
}

/// As one line: every run of white space is a single space.
pub fn line(text: &str) -> String {
    said(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the characters that cannot be seen, wherever they stand. Two joiners stay between letters of scripts that are
/// spelled with them; anywhere else they make one name look like another.
pub fn seen(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let joins = matches!(c, '\u{200C}' | '\u{200D}')
            && seen.chars().next_back().is_some_and(is_joined)
            && rest.peek().copied().is_some_and(is_joined);
        if joins || !is_invisible(c) {
            seen.push(c);
        }
    }
    seen
}

/// Whether the letter's script is spelled with joiners: from Arabic to N'Ko, from Devanagari to Sinhala, Myanmar, Khmer, Mongolian.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{8FF}' | '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{1820}'..='\u{18AF}')
        && !is_invisible(c)
}

/// How many characters of it can be seen, with one for each gap between them.
pub fn length(text: &str) -> usize {
    let seen: String = text.chars().filter(|c| c.is_whitespace() || !(c.is_control() || is_invisible(*c))).collect();
    line(&seen).chars().count()
}

/// Whether a text may be kept, or a sentence about the `label` of its field. Control characters have no place in prose, and
/// marks that turn the direction of text can make a line read as what it is not.
pub fn fit(text: &str, label: &str) -> Result<(), Refusal> {
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let wrong = if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        "must not contain control characters; type it again instead of pasting it"
    } else if text.chars().any(turns) {
        "must not contain hidden marks that change the direction of text"
    } else {
        return Ok(());
    };
    Err(Refusal::because(format!("“{label}” {wrong}")))
}

/// Characters that take no room: Unicode's Default_Ignorable_Code_Point, the marks of interlinear annotation, and the
/// pattern of Braille without a dot.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_says_nothing() {
        for blank in ["", " \n\t", "\u{200B}", "\u{2060} \u{FEFF}", "\u{3164}", "\u{AD}\u{AD}", "\u{A0}\u{2003}", "\u{2800}"] {
            assert!(is_blank(blank), "{blank:?}");
            assert_eq!((said(blank), line(blank).as_str()), ("", ""), "{blank:?}");
        }
        // A heart keeps the mark that gives it its colour, and a name the joiner that shapes its letters.
        for seen in ["\u{2764}\u{FE0F}", "नी\u{200D}", "."] {
            assert_eq!(said(&format!(" {seen}\n")), seen);
        }
    }

    #[test]
    fn only_what_can_be_seen_counts() {
        for unseen in ["", "            ", "\u{200B}\u{200B}", "\0\0\0", " \0 \u{2800} "] {
            assert_eq!(length(unseen), 0, "{unseen:?}");
        }
        assert_eq!([length("twelve chars"), length("a    \0   b"), length("\u{200B}é\u{AD}é ")], [12, 3, 2]);
    }

    #[test]
    fn what_cannot_be_seen_is_taken_out_wherever_it_stands() {
        for (typed, kept) in [
            ("Jo\u{200B}hn", "John"),
            ("Jo\u{200D}hn", "John"),
            ("\u{FEFF}Ada\u{AD} Bra\u{2060}ndt\u{200E}", "Ada Brandt"),
            ("Jo \u{202E}lleB", "Jo lleB"),
            ("Зо\u{200C}я", "Зоя"),
            ("\u{200D}नी", "नी"),
            // A virama and a joiner shape the next letter; so does a non-joiner in Persian.
            ("क्\u{200D}ष", "क्\u{200D}ष"),
            ("علی\u{200C}رضا", "علی\u{200C}رضا"),
            ("नी\u{200D}a", "नीa"),
        ] {
            assert_eq!(seen(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn a_line_has_single_spaces() {
        assert_eq!(line(" Jo\tBell \n of  Westmarch\u{A0}"), "Jo Bell of Westmarch");
    }

    #[test]
    fn text_that_hides_something_is_refused_in_the_words_of_its_field() {
        assert_eq!(fit("two lines\nand a\ttab, é", "Title"), Ok(()));
        for text in ["a\0b", "a\rb", "a\u{7f}", "a\u{85}", "a\u{202E}b", "a\u{2066}b"] {
            let said = fit(text, "Title").expect_err(text);
            assert!(said.sentence().starts_with("“Title” must not contain"), "{text:?}");
        }
    }
}
