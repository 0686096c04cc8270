//! Lists as comma-separated values, for a spreadsheet. A cell never becomes a formula: what begins like one is preceded by
//! an apostrophe.

use crate::domain::work::Marking;

/// Tells a spreadsheet that the text is UTF-8, so that names keep their accents.
const BYTE_ORDER_MARK: char = '\u{FEFF}';
const FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file being written, line by line.
#[derive(Debug)]
pub struct Csv(String);

impl Csv {
    /// A file whose first line is the highest marking of what it holds, and whose second names the columns.
    pub fn new(marking: Marking, head: &[&str]) -> Self {
        let mut csv = Self(BYTE_ORDER_MARK.to_string());
        csv.line([marking.as_str()]);
        csv.line(head.iter().copied());
        csv
    }

    /// Adds a line.
    pub fn line(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        for (index, cell) in cells.into_iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.cell(cell.as_ref());
        }
        self.0.push_str("\r\n");
    }

    /// The whole file.
    pub fn finish(self) -> String {
        self.0
    }

    fn cell(&mut self, text: &str) {
        let guard = if text.starts_with(FORMULAS) { "'" } else { "" };
        if text.contains(['"', ',', '\n', '\r']) {
            self.0.push_str(&format!("\"{guard}{}\"", text.replace('"', "\"\"")));
        } else {
            self.0.push_str(guard);
            self.0.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Priya Raman", "Priya Raman")]
    #[case("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    #[case("+44", "'+44")]
    #[case("-1", "'-1")]
    #[case("@cmd", "'@cmd")]
    #[case("\tx", "'\tx")]
    #[case("\rx", "\"'\rx\"")]
    #[case("a=b", "a=b")]
    #[case("Raman, Priya", "\"Raman, Priya\"")]
    #[case("", "")]
    fn no_cell_is_a_formula(#[case] text: &str, #[case] written: &str) {
        let mut csv = Csv(String::new());
        csv.line([text, "2"]);
        assert_eq!(csv.finish(), format!("{written},2\r\n"));
    }

    #[test]
    fn the_first_line_is_the_marking() {
        let csv = Csv::new(Marking::Official, &["Name", "Role"]).finish();
        assert_eq!(csv.trim_start_matches(BYTE_ORDER_MARK), "OFFICIAL\r\nName,Role\r\n");
    }
}
