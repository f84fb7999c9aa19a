//! Prose as it is kept: its line breaks were the writer's editor's, its paragraphs are the writer's.

use serde::{Deserialize, Serialize};

/// Plain text. A line break counts as a space and a blank line begins a paragraph; paragraphs are
/// kept apart by one empty line. Straight single quotes, which every keyboard has, become curly.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Text(String);

impl Text {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(written: String) -> Self {
        let mut paragraphs: Vec<String> = Vec::new();
        let mut open = false;
        for line in written.lines() {
            let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                open = false;
            } else if let (true, Some(last)) = (open, paragraphs.last_mut()) {
                last.push(' ');
                last.push_str(&words);
            } else {
                paragraphs.push(words);
                open = true;
            }
        }
        Self(curly(&paragraphs.join("\n\n")))
    }
}

/// A straight quote at the start of a word opens; every other closes, or is an apostrophe.
fn curly(text: &str) -> String {
    let mut before = ' ';
    let mut opens = |c: char| {
        let start = before.is_whitespace() || matches!(before, '(' | '[' | '“' | '—' | '–');
        before = c;
        start
    };
    text.chars()
        .map(|c| match (opens(c), c) {
            (true, '\'') => '‘',
            (false, '\'') => '’',
            _ => c,
        })
        .collect()
}

impl From<Text> for String {
    fn from(text: Text) -> String {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn line_breaks_are_spaces_and_blank_lines_begin_paragraphs() {
        let check = |written: &str, expected: &str| {
            assert_eq!(Text::from(written.to_owned()).as_str(), expected);
        };
        check("", "");
        check("\n one\ntwo  three \n", "one two three");
        check("one\r\ntwo\r\n\r\n\r\nthree", "one two\n\nthree");
    }

    #[test]
    fn straight_single_quotes_become_curly() {
        let check = |written: &str, expected: &str| {
            assert_eq!(Text::from(written.to_owned()).as_str(), expected);
        };
        check(
            "the crew's shift; others' budgets",
            "the crew’s shift; others’ budgets",
        );
        check("'not yet', he said ('no')", "‘not yet’, he said (‘no’)");
        check("already ‘curly’", "already ‘curly’");
    }
}
