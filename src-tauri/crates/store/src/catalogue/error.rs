//! Why a catalogue cannot be read, in sentences a person can act on.

use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("there is no file {}", path.display())]
    Missing { path: PathBuf },
    #[error("{} is not a Waymark catalogue", path.display())]
    NotACatalogue { path: PathBuf },
    #[error("the catalogue has format {found}, and this Waymark reads format {supported}")]
    OtherVersion { found: i32, supported: i32 },
    #[error("the catalogue is damaged: {0}")]
    Damaged(#[from] rusqlite::Error),
    #[error("the catalogue is damaged: a role cannot be read: {0}")]
    DamagedProfile(serde_json::Error),
    #[error("the catalogue is damaged: {what} cannot be read: {error}")]
    DamagedText {
        what: String,
        error: serde_json::Error,
    },
    #[error(transparent)]
    Titles(#[from] super::titles::Error),
}

impl CatalogueError {
    pub(super) fn profile(error: serde_json::Error) -> CatalogueError {
        CatalogueError::DamagedProfile(error)
    }

    pub(super) fn text(what: &str, error: serde_json::Error) -> CatalogueError {
        CatalogueError::DamagedText {
            what: what.to_owned(),
            error,
        }
    }

    /// SQLite's own word for "this is no database" is a code among many.
    pub(super) fn of_file(path: &Path, error: rusqlite::Error) -> CatalogueError {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => CatalogueError::NotACatalogue {
                path: path.to_owned(),
            },
            _ => CatalogueError::Damaged(error),
        }
    }
}
