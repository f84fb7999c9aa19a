//! Why a catalogue was not built. The previous one is untouched in every case.

use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The input is wrong: a person can open `file` at `line` and see it.
    #[error("{file}:{line}: {reason}")]
    Input {
        file: String,
        line: usize,
        reason: String,
    },
    #[error("{} cannot be read: {source}", path.display())]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{} cannot be written: {source}", path.display())]
    Write {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("the catalogue cannot be written: {0}")]
    Sql(#[from] rusqlite::Error),
    #[error(transparent)]
    Titles(#[from] crate::catalogue::titles::Error),
    /// A table refers to a row that is not there: a defect of the build, not of the input.
    #[error("the catalogue built is not sound: {0}")]
    Unsound(String),
}

impl BuildError {
    /// The whole file is at fault rather than one of its lines.
    pub(super) fn file(file: &str, reason: impl Into<String>) -> BuildError {
        BuildError::at(file, 1, reason)
    }

    pub(super) fn at(file: &str, line: usize, reason: impl Into<String>) -> BuildError {
        BuildError::Input {
            file: file.to_owned(),
            line,
            reason: reason.into(),
        }
    }
}
