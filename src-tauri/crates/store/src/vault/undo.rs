//! Taking back and doing again: each replays recorded rows and is itself an entry of the history,
//! so both survive a restart.

use waymark_domain::history::{Changes, Operation, Stamp};

use super::{
    Vault, VaultError, changeset,
    operation::{self, Entry, Recorded},
    transact::{begin, changes},
};

impl Vault {
    /// Takes back the newest action that is not undone.
    ///
    /// # Errors
    /// [`VaultError::NothingToUndo`]; [`VaultError::Conflict`] when a row it changed has been changed
    /// since by other means, [`VaultError::ContentsErased`] when what it wrote was erased: undo ends there.
    /// Nothing has changed then.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<(Operation, Changes), VaultError> {
        let recorded = operation::newest_applied(&self.conn)?.ok_or(VaultError::NothingToUndo)?;
        let inverse = changeset::invert(recorded.changeset()?)?;
        self.replay(recorded, &inverse, stamp, false)
    }

    /// Does again the action that was undone last, unless something new has been done since.
    ///
    /// # Errors
    /// As [`Vault::undo`], with [`VaultError::NothingToRedo`].
    pub fn redo(&mut self, stamp: &Stamp) -> Result<(Operation, Changes), VaultError> {
        let recorded = operation::next_to_redo(&self.conn)?.ok_or(VaultError::NothingToRedo)?;
        let changeset = recorded.changeset()?.to_owned();
        self.replay(recorded, &changeset, stamp, true)
    }

    fn replay(
        &mut self,
        recorded: Recorded,
        changeset: &[u8],
        stamp: &Stamp,
        applied: bool,
    ) -> Result<(Operation, Changes), VaultError> {
        let target = &recorded.operation;
        let tx = begin(&mut self.conn)?;
        changeset::apply(&tx, changeset)?;
        operation::append(
            &tx,
            stamp,
            if applied {
                Entry::Redo { target }
            } else {
                Entry::Undo { target }
            },
        )?;
        tx.commit()?;
        let changes = changes(changeset, target.person)?;
        Ok((
            Operation {
                applied,
                ..recorded.operation
            },
            changes,
        ))
    }
}
