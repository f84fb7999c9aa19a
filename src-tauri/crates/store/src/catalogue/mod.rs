//! The catalogue: everything Waymark ships about occupations. Built whole by [`build`], read-only at
//! run time, replaced whole. It never holds anything of the user's.

mod browse;
pub mod build;
mod error;
mod figure;
mod fit;
mod info;
mod inventory;
mod likeness;
mod moves;
mod page;
pub mod roles;
mod row;
mod sources;
pub mod stats;
pub mod titles;
mod track;
mod tracks;

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

pub use browse::{Browse, BrowseOrder, BrowseQuery};
pub use error::CatalogueError;
pub use info::Info;
pub use inventory::Inventories;
pub use likeness::{Near, NearReason, SharedThing, Spot};
pub use track::TrackPage;

/// Marks the file as a catalogue of Waymark: "WYMC".
pub const APPLICATION_ID: i32 = 0x5759_4d43;
/// Raised with every change of [`SCHEMA`] that older code could not read.
pub const SCHEMA_VERSION: i32 = 6;
/// Version of the contents, stored with everything a person saves. Year of release and number in it.
pub const VERSION: &str = "2026.1";

const SCHEMA: &str = include_str!("schema.sql");

/// An open catalogue. Nothing is read ahead: each question is answered from the file.
pub struct Catalogue {
    conn: Connection,
}

impl Catalogue {
    /// # Errors
    /// Says whether the file is missing, something else, of another version, or damaged.
    pub fn open(path: &Path) -> Result<Catalogue, CatalogueError> {
        if !path.is_file() {
            return Err(CatalogueError::Missing {
                path: path.to_owned(),
            });
        }
        let conn = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        let id = pragma("application_id").map_err(|error| CatalogueError::of_file(path, error))?;
        if id != APPLICATION_ID {
            return Err(CatalogueError::NotACatalogue {
                path: path.to_owned(),
            });
        }
        let found = pragma("user_version")?;
        if found != SCHEMA_VERSION {
            return Err(CatalogueError::OtherVersion {
                found,
                supported: SCHEMA_VERSION,
            });
        }
        // The file is opened for reading only; this also refuses a statement that would write to a temporary table.
        conn.pragma_update(None, "query_only", true)?;
        Ok(Catalogue { conn })
    }

    /// Occupations whose titles are like `query`, best first.
    pub fn search_titles(&self, query: &str, limit: usize) -> Result<titles::Found, titles::Error> {
        titles::search(&self.conn, titles::Of::Occupations, query, limit)
    }
}
