//! The title indexes inside the catalogue: built with it, read one piece at a time.
//!
//! Roles are searched by the same engine as occupations, over an index of their own: to the engine a role
//! is an occupation whose code is a slug.

mod build;
mod read;

pub(super) use build::SCHEMA;
pub use build::build;
pub use read::search;
pub use waymark_domain::titles::{Found, Hit, Kind, Occupation, Title};

/// Whose titles an index holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Occupations,
    Roles,
}

impl Of {
    fn number(self) -> i64 {
        match self {
            Self::Occupations => 0,
            Self::Roles => 1,
        }
    }

    /// A number within this index as a key among all of them; numbers have at most 40 bits.
    fn key(self, number: impl Into<i64>) -> i64 {
        (self.number() << 40) + number.into()
    }
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the title index cannot be read or written: {0}")]
    Sql(#[from] rusqlite::Error),
    #[error("the title index is damaged: {0}")]
    Damaged(&'static str),
}
