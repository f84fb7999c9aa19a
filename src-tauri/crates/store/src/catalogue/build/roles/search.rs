//! What the search over roles reads: an index of their titles, and their prose.

use rusqlite::{Connection, Statement, types::ValueRef};
use waymark_domain::role::{Role, paragraphs};

use crate::catalogue::roles::prose_id;
use crate::catalogue::titles::{self, Kind, Occupation, Of, Title};

/// Fills the title index with the roles that are written.
pub fn index_titles(conn: &Connection) -> Result<(), titles::Error> {
    let mut select = conn.prepare(include_str!("titled.sql"))?;
    let roles = select.query_map([], |row| {
        Ok(Occupation {
            code: row.get("slug")?,
            title: row.get("title")?,
            employment: match row.get_ref("employment")? {
                ValueRef::Integer(people) => Some(people as f64),
                ValueRef::Real(people) => Some(people),
                _ => None,
            },
        })
    })?;
    let roles: Vec<Occupation> = roles.collect::<rusqlite::Result<_>>()?;
    let mut select = conn.prepare(include_str!("also_titled.sql"))?;
    let also = select.query_map([], |row| {
        Ok(Title {
            code: row.get("slug")?,
            title: row.get("title")?,
            kind: Kind::Reported,
        })
    })?;
    let also: Vec<Title> = also.collect::<rusqlite::Result<_>>()?;
    titles::build(conn, Of::Roles, &roles, &also)
}

/// Writes the prose, paragraph by paragraph.
pub struct Prose<'c> {
    insert: Statement<'c>,
}

impl<'c> Prose<'c> {
    pub fn begin(conn: &'c Connection) -> rusqlite::Result<Self> {
        let insert =
            conn.prepare("INSERT INTO role_prose (rowid, text, section) VALUES (?, ?, ?)")?;
        Ok(Self { insert })
    }

    pub fn add(&mut self, role: i64, profile: &Role) -> rusqlite::Result<()> {
        for (position, one) in paragraphs(profile).into_iter().enumerate() {
            let id = prose_id(role, position as i64);
            self.insert.execute((id, one.text, one.section.name()))?;
        }
        Ok(())
    }

    /// Merges what was written into one piece, which is read fastest.
    pub fn finish(self, conn: &Connection) -> rusqlite::Result<()> {
        conn.execute(
            "INSERT INTO role_prose (role_prose) VALUES ('optimize')",
            [],
        )?;
        Ok(())
    }
}
