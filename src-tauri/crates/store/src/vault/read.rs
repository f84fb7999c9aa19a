//! Everything that can be asked of a vault, inside a transaction or outside.

use rusqlite::Connection;
use waymark_domain::{
    history::{Operation, UndoState, Wanted},
    ids::{PersonId, SavedId},
    mark::RoleMark,
    person::Person,
    plan::SavedOccupation,
    role::RoleSlug,
};

use super::{VaultError, mark, operation, person, saved};

/// A view of the vault; each method is one query and fails only when the file does.
#[derive(Debug, Clone, Copy)]
pub struct Read<'a> {
    pub(super) conn: &'a Connection,
}

impl<'a> Read<'a> {
    pub(super) fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// # Errors
    /// When the file cannot be read.
    pub fn person(self, id: PersonId) -> Result<Option<Person>, VaultError> {
        Ok(person::get(self.conn, id)?)
    }

    /// The owner first, then clients by name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn persons(self) -> Result<Vec<Person>, VaultError> {
        Ok(person::all(self.conn)?)
    }

    /// # Errors
    /// When the file cannot be read.
    pub fn saved(self, id: SavedId) -> Result<Option<SavedOccupation>, VaultError> {
        Ok(saved::get(self.conn, id)?)
    }

    /// The one a person has saved under this code.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn saved_with_code(
        self,
        person: PersonId,
        code: &str,
    ) -> Result<Option<SavedOccupation>, VaultError> {
        Ok(saved::with_code(self.conn, person, code)?)
    }

    /// A person's plan, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn saved_of(self, person: PersonId) -> Result<Vec<SavedOccupation>, VaultError> {
        Ok(saved::of_person(self.conn, person)?)
    }

    /// What a person marked on one role.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn role_marks(
        self,
        person: PersonId,
        slug: &RoleSlug,
    ) -> Result<Vec<RoleMark>, VaultError> {
        Ok(mark::of_role(self.conn, person, slug)?)
    }

    /// Everything a person marked, role by role.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn role_marks_of(self, person: PersonId) -> Result<Vec<RoleMark>, VaultError> {
        Ok(mark::of_person(self.conn, person)?)
    }

    /// What undo and redo would act on now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn undo_state(self) -> Result<UndoState, VaultError> {
        Ok(UndoState {
            undo: operation::newest_applied(self.conn)?.map(|recorded| recorded.operation),
            redo: operation::next_to_redo(self.conn)?.map(|recorded| recorded.operation),
        })
    }

    /// The actions of the user that are wanted, newest first, at most `limit`; those taken back are among
    /// them.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn operations(self, wanted: &Wanted, limit: u32) -> Result<Vec<Operation>, VaultError> {
        operation::newest(self.conn, wanted, limit)
    }
}
