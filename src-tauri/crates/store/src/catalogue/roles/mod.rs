//! The written roles: all in a list, one in full, and those that a search finds.

mod query;
mod search;

use rusqlite::{OptionalExtension, Row};
use waymark_domain::occupation::OccupationRef;
use waymark_domain::role::{Role, Target};

use super::{Catalogue, CatalogueError};

pub(super) use search::prose_id;
pub use search::{Passage, RoleFound};

/// A role in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleRow {
    pub slug: String,
    pub title: String,
    pub sentence: String,
    /// Whose numbers stand on its page, and whose track it is in.
    pub occupation: OccupationRef,
}

/// A role in full, with the titles of what it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RolePage {
    pub row: RoleRow,
    pub profile: Role,
    /// In the order of the profile's `siblings`, `lateral` and `feeders`.
    pub siblings: Vec<RoleRow>,
    pub lateral: Vec<Named>,
    pub feeders: Vec<Named>,
}

/// What a move leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    Occupation(OccupationRef),
    Role(RoleRow),
}

impl Catalogue {
    /// All roles, by track and title.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn roles(&self) -> Result<Vec<RoleRow>, CatalogueError> {
        let sql = concat!(include_str!("list.sql"), "ORDER BY t.position, r.title");
        let mut select = self.conn.prepare_cached(sql)?;
        let rows = select.query_map([], row_to_role)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those of one track, by title.
    pub(super) fn roles_of_track(&self, track: i64) -> Result<Vec<RoleRow>, CatalogueError> {
        let sql = concat!(include_str!("list.sql"), "WHERE t.id = ? ORDER BY r.title");
        let mut select = self.conn.prepare_cached(sql)?;
        let rows = select.query_map([track], row_to_role)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One role in full, or nothing for a slug there is not.
    ///
    /// # Errors
    /// When the file is damaged.
    pub fn role(&self, slug: &str) -> Result<Option<RolePage>, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("one.sql"))?;
        let found = select
            .query_row([slug], |row| {
                Ok((row_to_role(row)?, row.get::<_, String>("profile")?))
            })
            .optional()?;
        let Some((row, profile)) = found else {
            return Ok(None);
        };
        let profile: Role = serde_json::from_str(&profile).map_err(CatalogueError::profile)?;
        let siblings = profile
            .siblings
            .iter()
            .map(|one| self.role_row(one.role.as_str()));
        let moves = |list: &[waymark_domain::role::Move]| {
            list.iter()
                .map(|one| self.named(&one.target))
                .collect::<Result<_, _>>()
        };
        Ok(Some(RolePage {
            row,
            siblings: siblings.collect::<Result<_, _>>()?,
            lateral: moves(&profile.lateral)?,
            feeders: moves(&profile.feeders)?,
            profile,
        }))
    }

    fn role_row(&self, slug: &str) -> Result<RoleRow, CatalogueError> {
        let mut select = self.conn.prepare_cached(include_str!("one.sql"))?;
        Ok(select.query_row([slug], row_to_role)?)
    }

    /// The build has seen to it that the target is there.
    fn named(&self, target: &Target) -> Result<Named, CatalogueError> {
        match target {
            Target::Role(slug) => Ok(Named::Role(self.role_row(slug.as_str())?)),
            Target::Occupation(code) => {
                let sql = "SELECT o.code, o.title, t.key AS track FROM occupation o \
                           JOIN track t ON t.id = o.track WHERE o.code = ?";
                let mut select = self.conn.prepare_cached(sql)?;
                let occupation = select.query_row([code], |row| {
                    Ok(OccupationRef {
                        code: row.get("code")?,
                        title: row.get("title")?,
                        track: row.get("track")?,
                    })
                })?;
                Ok(Named::Occupation(occupation))
            }
        }
    }
}

fn row_to_role(row: &Row) -> rusqlite::Result<RoleRow> {
    Ok(RoleRow {
        slug: row.get("slug")?,
        title: row.get("title")?,
        sentence: row.get("sentence")?,
        occupation: OccupationRef {
            code: row.get("code")?,
            title: row.get("occupation_title")?,
            track: row.get("track")?,
        },
    })
}
