//! Putting back what a backup holds.

use rusqlite::{Connection, types::ToSqlOutput};
use waymark_domain::history::{Action, Changes, Stamp};

use super::{
    super::{Vault, VaultError, changeset::RECORDED, draft, erase},
    Opened,
    contents::quoted,
};

impl Vault {
    /// Replaces everything the user wrote by what is in the backup, as one action: one commit, one line
    /// in the history, taken back by undo like any other. The history itself goes on: what was done
    /// since the backup stays in it, and the chain stays whole.
    ///
    /// A backup that holds what is there already changes and records nothing. Whoever was erased since stays
    /// erased.
    ///
    /// # Errors
    /// When the vault cannot be written, or the backup holds rows that cannot stand together; nothing has
    /// changed then.
    pub fn restore(
        &mut self,
        backup: &Opened,
        action: &Action,
        stamp: &Stamp,
    ) -> Result<Changes, VaultError> {
        erase::apply(&backup.conn, &self.read().erasures()?)?;
        let ((), changes) = self.transact(action, stamp, |tx| replace(tx.conn, &backup.conn))?;
        Ok(changes)
    }
}

/// The session that watches finds which rows are the same after as before, and records only the rest.
fn replace(vault: &Connection, backup: &Connection) -> Result<(), VaultError> {
    // Only the end has to be consistent: rows go and come in any order. It ends with the transaction.
    vault.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    // What is being written is nobody's yet to take back, and would go with the persons.
    let drafts = draft::set_aside(vault)?;
    for (table, _) in RECORDED.iter().rev() {
        vault.execute(&format!("DELETE FROM {}", quoted(table)), [])?;
    }
    for (table, _) in RECORDED {
        copy(vault, backup, table)?;
    }
    draft::put_back(vault, drafts)
}

/// Copies every row of a table.
pub(super) fn copy(vault: &Connection, backup: &Connection, table: &str) -> Result<(), VaultError> {
    let table = quoted(table);
    let mut read = backup.prepare(&format!("SELECT * FROM {table}"))?;
    // By name: a column that was added later may stand elsewhere in a table made anew.
    let columns: Vec<_> = read.column_names().into_iter().map(quoted).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let mut write = vault.prepare(&format!(
        "INSERT INTO {table} ({}) VALUES ({places})",
        columns.join(", ")
    ))?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        for (at, _) in columns.iter().enumerate() {
            write.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(row.get_ref(at)?))?;
        }
        write.raw_execute()?;
    }
    Ok(())
}
