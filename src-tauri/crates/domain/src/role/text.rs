//! Prose as it is kept: its line breaks were the writer's editor's, its paragraphs are the writer's.

use serde::{Deserialize, Serialize};

/// Plain text. A line break counts as a space and a blank line begins a paragraph; paragraphs are
/// kept apart by one empty line.
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
        Self(paragraphs.join("\n\n"))
    }
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
}
