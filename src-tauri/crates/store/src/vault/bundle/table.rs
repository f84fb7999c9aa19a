//! A table as rows, and back.

use rusqlite::{Connection, params_from_iter};

use super::{
    super::{VaultError, backup::quoted},
    Cell, Refused, Row,
    depth::too_deep,
    shape::keys,
};

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub name: String,
    pub rows: Vec<Row>,
}

impl Table {
    /// All rows of a table, by its primary key.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub(super) fn of(conn: &Connection, name: &str) -> Result<Self, VaultError> {
        let order = keys(conn, name)?;
        let order: Vec<_> = order.iter().map(|key| quoted(key)).collect();
        Self::query(
            conn,
            name,
            &format!(
                "SELECT * FROM {} ORDER BY {}",
                quoted(name),
                order.join(", ")
            ),
        )
    }

    pub(super) fn query(conn: &Connection, name: &str, query: &str) -> Result<Self, VaultError> {
        let mut statement = conn.prepare(query)?;
        let columns: Vec<String> = statement
            .column_names()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let rows = statement.query_map([], |row| {
            let cells = columns.iter().enumerate().map(|(at, column)| {
                let cell: Cell = row.get_ref(at)?.into();
                Ok((column.clone(), cell))
            });
            Ok(Row(cells.collect::<rusqlite::Result<_>>()?))
        })?;
        Ok(Self {
            name: name.to_owned(),
            rows: rows.collect::<rusqlite::Result<_>>()?,
        })
    }

    /// One row a line, as JSON.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn lines(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut lines = Vec::new();
        for row in &self.rows {
            serde_json::to_writer(&mut lines, row)?;
            lines.push(b'\n');
        }
        Ok(lines)
    }

    /// The reverse of [`Table::lines`].
    ///
    /// # Errors
    /// [`Refused::Damaged`] with the line that is no row.
    pub(super) fn parse(name: &str, lines: &[u8]) -> Result<Self, Refused> {
        let text = std::str::from_utf8(lines).map_err(Refused::damaged)?;
        let rows = (1_u64..).zip(text.lines()).map(|(number, line)| {
            if too_deep(line.as_bytes()) {
                return Err(Refused::damaged("it is nested too deeply"));
            }
            serde_json::from_str(line)
                .map_err(|error| Refused::Damaged(format!("{name}, line {number}: {error}")))
        });
        Ok(Self {
            name: name.to_owned(),
            rows: rows.collect::<Result<_, _>>()?,
        })
    }
}

/// Writes a row that is not there.
pub(super) fn insert(conn: &Connection, table: &str, row: &Row) -> rusqlite::Result<()> {
    let columns: Vec<_> = row.0.iter().map(|(name, _)| quoted(name)).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let cells = row.0.iter().map(|(_, cell)| cell);
    conn.prepare_cached(&format!(
        "INSERT INTO {} ({}) VALUES ({places})",
        quoted(table),
        columns.join(", ")
    ))?
    .execute(params_from_iter(cells))?;
    Ok(())
}

/// Puts the cells of `change` in the row that has those of `key`.
pub(super) fn update(
    conn: &Connection,
    table: &str,
    key: &Row,
    change: &Row,
) -> rusqlite::Result<()> {
    let equal = |row: &Row, with: &str| {
        let columns = row.0.iter();
        let columns: Vec<_> = columns
            .map(|(name, _)| format!("{} = ?", quoted(name)))
            .collect();
        columns.join(with)
    };
    let cells = change.0.iter().chain(&key.0).map(|(_, cell)| cell);
    conn.prepare_cached(&format!(
        "UPDATE {} SET {} WHERE {}",
        quoted(table),
        equal(change, ", "),
        equal(key, " AND ")
    ))?
    .execute(params_from_iter(cells))?;
    Ok(())
}
