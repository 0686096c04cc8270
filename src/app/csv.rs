//! Lists as comma-separated values, for a spreadsheet. A cell never becomes a formula: what begins like one is preceded by
//! an apostrophe.

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use super::error::Error;
use crate::domain::{text, work::Marking};

/// Tells a spreadsheet that the text is UTF-8, so that names keep their accents.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";
/// What a formula begins with, in the width of a Latin letter and in that of a Chinese one, which spreadsheets read alike.
const FORMULAS: [char; 11] = ['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}', '\t', '\r', '\n'];

/// A file being written, line by line, or a part of one.
pub struct Csv(Writer<Vec<u8>>);

impl Csv {
    /// A file whose first line is the highest marking of what it holds, and whose second names the columns.
    pub fn new(marking: Marking, head: &[&str]) -> Result<Self, Error> {
        let mut csv = Self::begun(BYTE_ORDER_MARK);
        csv.line([marking.as_str()])?;
        csv.line(head)?;
        Ok(csv)
    }

    /// The lines that go on with a file.
    pub fn going_on() -> Self {
        Self::begun("")
    }

    fn begun(with: &str) -> Self {
        let mut builder = WriterBuilder::new();
        builder.flexible(true).terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary);
        Self(builder.from_writer(with.as_bytes().to_vec()))
    }

    /// Adds a line.
    pub fn line(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) -> Result<(), Error> {
        let cells = cells.into_iter().map(|cell| safe(cell.as_ref()));
        self.0.write_record(cells).map_err(|error| Error::System(error.to_string()))
    }

    /// What was written.
    pub fn finish(self) -> Result<String, Error> {
        let bytes = self.0.into_inner().map_err(|error| Error::System(error.to_string()))?;
        String::from_utf8(bytes).map_err(|error| Error::System(error.to_string()))
    }
}

fn safe(cell: &str) -> String {
    // Some programs take no notice of what cannot be seen before a sign.
    let seen = text::seen(cell);
    let guard = if cell.starts_with(FORMULAS) || seen.trim_start().starts_with(FORMULAS) { "'" } else { "" };
    format!("{guard}{cell}")
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
    #[case("＝1+1", "'＝1+1")]
    #[case("＋44", "'＋44")]
    #[case("－1", "'－1")]
    #[case("＠cmd", "'＠cmd")]
    #[case("  =1", "'  =1")]
    #[case("\u{200B}=1", "'\u{200B}=1")]
    #[case("\tx", "'\tx")]
    #[case("\rx", "\"'\rx\"")]
    #[case("a=b", "a=b")]
    #[case("Raman, Priya", "\"Raman, Priya\"")]
    #[case("", "")]
    fn no_cell_is_a_formula(#[case] text: &str, #[case] written: &str) {
        let mut csv = Csv::begun("");
        csv.line([text, "2"]).expect("a line");
        assert_eq!(csv.finish().expect("a file"), format!("{written},2\r\n"));
    }

    #[test]
    fn the_first_line_is_the_marking() {
        let csv = Csv::new(Marking::Official, &["Name", "Role"]).and_then(Csv::finish).expect("a file");
        assert_eq!(csv.trim_start_matches(BYTE_ORDER_MARK), "OFFICIAL\r\nName,Role\r\n");
    }
}
