//! The line of a field, for those who have the file open in an editor.

use toml::de::{DeTable, DeValue};
use waymark_domain::role::{Field, Step};

/// Where `field` begins, or the nearest thing above it that is there; lines count from 1.
pub fn line_of(text: &str, field: &Field) -> usize {
    let Ok(table) = DeTable::parse(text) else {
        return 1;
    };
    let mut start = 0;
    let mut here = DeValue::Table(table.into_inner());
    for step in field.steps() {
        let next = match (step, here) {
            (Step::Name(name), DeValue::Table(mut table)) => {
                table.remove_entry(*name).map(|(key, value)| {
                    // A table's own span is that of its header or of its first key.
                    let span = match value.get_ref() {
                        DeValue::Table(_) | DeValue::Array(_) => value.span(),
                        _ => key.span(),
                    };
                    (span, value)
                })
            }
            (Step::Item(index), DeValue::Array(mut array)) => (*index < array.len()).then(|| {
                let value = array.remove(*index);
                (value.span(), value)
            }),
            _ => None,
        };
        let Some((span, value)) = next else { break };
        start = span.start;
        here = value.into_inner();
    }
    line_at(text, start)
}

/// The line of a byte, from 1.
pub fn line_at(text: &str, byte: usize) -> usize {
    let before = text.bytes().take(byte);
    1 + before.filter(|byte| *byte == b'\n').count()
}

/// The name in the last `[header]` up to a line, for faults that name no field.
pub fn header_at(text: &str, line: usize) -> Option<&str> {
    let header = text
        .lines()
        .take(line)
        .filter(|line| line.starts_with('['))
        .last()?;
    Some(header.trim_matches(|c: char| c == '[' || c == ']' || c.is_whitespace()))
}
