//! The line of a field, for those who have the file open in an editor.

use toml::de::{DeTable, DeValue};
use waymark_domain::role::{Field, Step};

/// Where `field` begins, or the nearest thing above it that is there; lines count from 1.
pub fn line_of(text: &str, field: &Field) -> usize {
    let Ok(table) = DeTable::parse(text) else {
        return 1;
    };
    let whole = DeValue::Table(table.into_inner());
    let mut here = &whole;
    let mut start = 0;
    for step in field.steps() {
        let next = match (step, here) {
            (Step::Name(name), DeValue::Table(table)) => {
                table
                    .get_key_value(*name)
                    .map(|(key, value)| match value.get_ref() {
                        // A section begins at its header, a line at its name.
                        DeValue::Table(_) => (value.span().start, value),
                        _ => (key.span().start, value),
                    })
            }
            (Step::Item(index), DeValue::Array(array)) => {
                array.get(*index).map(|value| (value.span().start, value))
            }
            _ => None,
        };
        let Some((at, value)) = next else { break };
        start = at;
        here = value.get_ref();
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
