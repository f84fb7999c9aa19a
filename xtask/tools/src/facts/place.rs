//! Where in which file something was read, so that every refusal can name it.

use std::fmt;
use std::sync::Arc;

/// A line of an input file. Lines count from 1, in workbooks too, where they are the rows
/// a spreadsheet program shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub file: Arc<str>,
    pub line: usize,
}

impl At {
    pub fn new(file: &Arc<str>, line: usize) -> Self {
        Self {
            file: Arc::clone(file),
            line,
        }
    }

    /// An error that names file, line and reason.
    pub fn fault(&self, reason: impl fmt::Display) -> anyhow::Error {
        anyhow::anyhow!("{self}: {reason}")
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}", self.file, self.line)
    }
}
