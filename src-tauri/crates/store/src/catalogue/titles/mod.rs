//! The title index inside the catalogue: built with it, read one piece at a time.

mod build;
mod read;

pub(super) use build::SCHEMA;
pub use build::build;
pub use read::search;
pub use waymark_domain::titles::{Found, Hit, Kind, Occupation, Title};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the title index cannot be read or written: {0}")]
    Sql(#[from] rusqlite::Error),
    #[error("the title index is damaged: {0}")]
    Damaged(&'static str),
}
