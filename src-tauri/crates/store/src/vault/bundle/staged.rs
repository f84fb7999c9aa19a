//! A bundle as a vault in memory, brought up to this program's format: what comparing and importing begin with.

use rusqlite::Connection;

use super::{
    super::{NEWEST, Read, VaultError, backup::cautious, changeset::RECORDED, migrate},
    Bundle, DRAFT, Manifest, Refused,
    table::insert,
};

#[derive(Debug)]
pub struct Staged {
    pub(super) conn: Connection,
    pub manifest: Manifest,
    /// Lines of history, for reading only.
    pub history: u64,
}

impl Bundle {
    /// Builds the tables as the vault had them that the bundle is from, so that what was added to them since
    /// is added as it is to a vault.
    ///
    /// # Errors
    /// [`Refused`] when the rows are not such as can stand together in a vault.
    pub fn stage(self) -> Result<Staged, VaultError> {
        let version = self.manifest.vault_format;
        if version > NEWEST {
            return Err(Refused::TooNew {
                found: version.into(),
                supported: NEWEST.into(),
            }
            .into());
        }
        let mut conn = Connection::open_in_memory()?;
        cautious(&conn)?;
        migrate::until(&mut conn, version)?;
        self.fill(&mut conn)
            .map_err(|error| Refused::damaged(&error))?;
        migrate::fresh(&mut conn)?;
        readable(&conn).map_err(|error| Refused::damaged(&error))?;
        Ok(Staged {
            conn,
            manifest: self.manifest,
            history: self.history,
        })
    }

    fn fill(&self, conn: &mut Connection) -> Result<(), VaultError> {
        let tx = conn.transaction()?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        for table in &self.tables {
            let known = RECORDED.iter().any(|(name, _)| *name == table.name) || table.name == DRAFT;
            if !known {
                return Err(Refused::Damaged(format!("there is no table {}", table.name)).into());
            }
            for row in &table.rows {
                insert(&tx, &table.name, row)?;
            }
        }
        Ok(tx.commit()?)
    }
}

/// Whether everything can be read as what it is: a word that no version writes would make a vault one that cannot
/// be read.
fn readable(conn: &Connection) -> Result<(), VaultError> {
    let read = Read::new(conn);
    for person in read.persons()? {
        read.saved_of(person.id)?;
        read.drafts(person.id)?;
        read.role_marks_of(person.id)?;
        read.sittings_of(person.id)?;
        read.experience_of(person.id)?;
        read.limits_of(person.id)?;
        read.hidden_of(person.id)?;
        read.fit_checks_of(person.id)?;
    }
    Ok(())
}
