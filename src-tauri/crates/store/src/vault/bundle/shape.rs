//! What a table says of itself: how its rows are known, and what they refer to.

use rusqlite::Connection;

use super::super::VaultError;

/// A column that names a row of another table.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    pub column: String,
    pub table: String,
}

#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub keys: Vec<String>,
    /// Each a set of columns that no two rows share.
    pub unique: Vec<Vec<String>>,
    /// Columns of which only some values must not be shared, such as who the owner is: they say what a row
    /// is in this vault and are never taken from another.
    pub own: Vec<String>,
    pub references: Vec<Reference>,
}

impl Shape {
    pub(super) fn of(conn: &Connection, table: &str) -> Result<Self, VaultError> {
        Ok(Self {
            keys: keys(conn, table)?,
            unique: indexes(conn, table, false)?,
            own: indexes(conn, table, true)?.concat(),
            references: references(conn, table)?,
        })
    }

    /// Whether a column of a row that is here may be taken from a row that is the same thing elsewhere.
    pub(super) fn may_change(&self, column: &str) -> bool {
        let of = |columns: &Vec<String>| columns.iter().any(|name| name == column);
        !of(&self.keys) && !of(&self.own) && !self.unique.iter().any(of)
    }
}

/// The columns of the primary key, in its order.
pub(super) fn keys(conn: &Connection, table: &str) -> Result<Vec<String>, VaultError> {
    strings(
        conn,
        "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk",
        table,
    )
}

fn indexes(conn: &Connection, table: &str, partial: bool) -> Result<Vec<Vec<String>>, VaultError> {
    let names = format!(
        "SELECT name FROM pragma_index_list(?1)
         WHERE \"unique\" AND origin <> 'pk' AND partial = {} ORDER BY name",
        i32::from(partial)
    );
    let columns = "SELECT name FROM pragma_index_info(?1) ORDER BY seqno";
    let names = strings(conn, &names, table)?;
    names
        .iter()
        .map(|name| strings(conn, columns, name))
        .collect()
}

fn references(conn: &Connection, table: &str) -> Result<Vec<Reference>, VaultError> {
    let all = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq";
    let mut all = conn.prepare_cached(all)?;
    let all = all.query_map([table], |row| {
        Ok(Reference {
            column: row.get(0)?,
            table: row.get(1)?,
        })
    })?;
    Ok(all.collect::<rusqlite::Result<_>>()?)
}

fn strings(conn: &Connection, query: &str, of: &str) -> Result<Vec<String>, VaultError> {
    let mut found = conn.prepare_cached(query)?;
    let found = found.query_map([of], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
