//! A note is kept exactly as typed.

/// Markdown as the user typed it: at most [`Note::LONGEST`] characters, never trimmed or
/// normalised, so that undo gives back the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note(String);

/// The text has this many characters, which is more than [`Note::LONGEST`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a note holds at most 100,000 characters; this one has {0}")]
pub struct NoteTooLong(pub usize);

impl Note {
    /// Characters (Unicode scalar values): about forty pages. The history keeps both sides of
    /// each edit, and this keeps one edit below a megabyte.
    pub const LONGEST: usize = 100_000;

    /// # Errors
    /// [`NoteTooLong`] when the text has more than [`Note::LONGEST`] characters.
    pub fn new(text: String) -> Result<Self, NoteTooLong> {
        // Bytes are never fewer than characters: most notes need no counting.
        if text.len() > Self::LONGEST {
            let characters = text.chars().count();
            if characters > Self::LONGEST {
                return Err(NoteTooLong(characters));
            }
        }
        Ok(Self(text))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_counts_characters_not_bytes() {
        fn check(text: String, expected: Result<(), usize>) {
            assert_eq!(
                Note::new(text).map(|_| ()).map_err(|error| error.0),
                expected
            );
        }
        check(String::new(), Ok(()));
        check("a".repeat(100_000), Ok(()));
        check("é".repeat(100_000), Ok(()));
        check("a".repeat(100_001), Err(100_001));
        check("é".repeat(100_001), Err(100_001));
    }
}
