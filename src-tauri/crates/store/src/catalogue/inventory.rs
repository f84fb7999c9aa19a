//! What a person is asked about themselves.

use rusqlite::Connection;
use serde::de::DeserializeOwned;
use waymark_domain::inventory::{conditions::Conditions, interests::Interests, skills::Skills};

use super::{Catalogue, CatalogueError};

/// The three inventories, each with its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inventories {
    pub interests: Interests,
    pub skills: Skills,
    pub conditions: Conditions,
}

impl Catalogue {
    /// All three.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn inventories(&self) -> Result<Inventories, CatalogueError> {
        Ok(Inventories {
            interests: self.inventory("interests")?,
            skills: self.inventory("skills")?,
            conditions: self.inventory("conditions")?,
        })
    }

    /// One of them, as the type that it is: `interests`, `skills` or `conditions`.
    ///
    /// # Errors
    /// When the file is damaged, or the name is that of another type.
    pub fn inventory<T: DeserializeOwned>(&self, name: &str) -> Result<T, CatalogueError> {
        read(&self.conn, name)
    }
}

pub(super) fn read<T: DeserializeOwned>(
    conn: &Connection,
    name: &str,
) -> Result<T, CatalogueError> {
    let mut select = conn.prepare_cached("SELECT body FROM inventory WHERE name = ?")?;
    let body: String = select.query_row([name], |row| row.get(0))?;
    serde_json::from_str(&body).map_err(|error| CatalogueError::text(name, error))
}
