//! A table for a spreadsheet. What a spreadsheet would take for a formula is made text.

use waymark_store::vault::bundle::{Cell, Table};

use crate::error::ApiError;

/// Without it spreadsheets read the text as if it were of the last century.
const UTF_8: &[u8] = "\u{feff}".as_bytes();

/// # Errors
/// None in practice.
pub(super) fn table(table: &Table) -> Result<Vec<u8>, ApiError> {
    let internal = |reason: String| ApiError::Internal { reason };
    let mut csv = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(UTF_8.to_vec());
    if let Some(row) = table.rows.first() {
        csv.write_record(row.0.iter().map(|(name, _)| name))
            .map_err(|error| internal(error.to_string()))?;
    }
    for row in &table.rows {
        csv.write_record(row.0.iter().map(|(_, cell)| shown(cell)))
            .map_err(|error| internal(error.to_string()))?;
    }
    csv.into_inner()
        .map_err(|error| internal(error.to_string()))
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Null => String::new(),
        Cell::Integer(number) => number.to_string(),
        Cell::Real(number) => number.to_string(),
        Cell::Text(text) => harmless(text),
        Cell::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// Text that begins like a formula is one to a spreadsheet: an apostrophe before it makes it text.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_store::vault::bundle::Row;

    #[test]
    fn cells_are_quoted_and_formulas_are_text() {
        for (text, expected) in [
            ("plain", "plain"),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM", "'@SUM"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("a, b\nc", "\"a, b\nc\""),
            ("é", "é"),
        ] {
            let row = Row(vec![("note".to_owned(), Cell::Text(text.to_owned()))]);
            let made = table(&Table {
                name: "t".to_owned(),
                rows: vec![row],
            });
            let made = String::from_utf8(made.unwrap()).unwrap();
            assert_eq!(made, format!("\u{feff}note\r\n{expected}\r\n"), "{text:?}");
        }
    }
}
