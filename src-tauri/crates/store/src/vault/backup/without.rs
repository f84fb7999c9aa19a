//! Backups without a person who was erased.

use std::{collections::BTreeSet, fs, ops::ControlFlow, slice};

use waymark_domain::ids::PersonId;

use super::{
    super::{
        VaultError,
        convert::wipe,
        create::{remove_if_there, sync_folder},
        erase::{Erasure, Left, apply, everything_of},
        error::unwritable,
    },
    Backups, Image, Moment, Opened, Seal, file,
    name::{Digest, Name},
};

/// What the backups hold of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holding {
    /// How many would be rewritten.
    pub with: u32,
    pub all: u32,
    /// Those that cannot be looked into.
    pub left: Vec<Left>,
}

/// Told how many have been looked at, and of how many.
pub type Step<'a> = &'a mut dyn FnMut(u32, u32) -> ControlFlow<()>;

impl Backups {
    /// Looks through every backup for a person; `None` when `step` broke it off.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`] when the disk does not give a file.
    pub fn holding(
        &self,
        person: PersonId,
        seal: Option<&Seal>,
        step: Step<'_>,
    ) -> Result<Option<Holding>, VaultError> {
        let names = self.in_order()?;
        let mut found = Holding {
            all: count(names.len()),
            ..Holding::default()
        };
        for (name, at) in names.iter().zip(0..) {
            if step(at, found.all).is_break() {
                return Ok(None);
            }
            match self.opened(name, seal)? {
                Some(opened) => {
                    let (there, _) = everything_of(&opened.conn, &person.to_string())?;
                    found.with += u32::from(!there.is_empty());
                }
                None => found.left.push(left(name)),
            }
        }
        Ok(Some(found))
    }

    /// Rewrites every backup that holds something of whom `erasure` erased. Each is proved before the file it
    /// replaces is overwritten and goes. Says how many there are now that were rewritten, and which could not be
    /// looked into; those go only when the erasure says so.
    ///
    /// Interrupted, it can be called again.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`], [`VaultError::BackupUnusable`] when a new file could not be read back.
    pub fn erase(
        &self,
        erasure: &Erasure,
        seal: Option<&Seal>,
        now: Moment,
        step: &mut dyn FnMut(u32, u32),
    ) -> Result<(u32, Vec<Left>), VaultError> {
        self.clear_remnants()?;
        let names = self.in_order()?;
        // By number: an interrupted attempt may have left two files of one.
        let (mut rewritten, mut unreadable) = (BTreeSet::new(), Vec::new());
        for (name, at) in names.iter().zip(0..) {
            step(at, count(names.len()));
            let Some(opened) = self.opened(name, seal)? else {
                unreadable.push(left(name));
                if erasure.receipt.remove_left {
                    self.discard(name)?;
                }
                continue;
            };
            if opened.was_rewritten_for(erasure)? {
                rewritten.insert(name.seq);
            } else if apply(&opened.conn, slice::from_ref(erasure))? {
                self.renew(name, &Image::of(&opened.conn)?, seal, now)?;
                self.discard(name)?;
                rewritten.insert(name.seq);
            }
        }
        Ok((count(rewritten.len()), unreadable))
    }

    /// Overwrites a backup and removes it, under a name that is no backup's: half of it is none.
    pub(super) fn discard(&self, name: &Name) -> Result<(), VaultError> {
        let (file, gone) = (self.folder.join(name.to_string()), self.folder.join(GONE));
        fs::rename(&file, &gone).map_err(|error| unwritable("cannot remove", &file, &error))?;
        sync_folder(&gone)?;
        wipe(&gone)
    }

    /// What was interrupted may have left a copy that nobody counts.
    pub(super) fn clear_remnants(&self) -> Result<(), VaultError> {
        wipe(&self.folder.join(GONE))?;
        let partial = self.folder.join(file::PARTIAL);
        let written = fs::read(&partial).map(|bytes| Digest::of(&bytes)).ok();
        if self
            .names()?
            .iter()
            .any(|(name, _)| Some(name.digest) == written)
        {
            // A finished backup bears this name beside its own for a moment: what is overwritten here is
            // overwritten there.
            return remove_if_there(&partial);
        }
        wipe(&partial)
    }

    fn in_order(&self) -> Result<Vec<Name>, VaultError> {
        let mut names: Vec<_> = self.names()?.into_iter().map(|(name, _)| name).collect();
        names.sort_by_key(|name| name.seq);
        Ok(names)
    }

    /// `None` when it cannot be used.
    fn opened(&self, name: &Name, seal: Option<&Seal>) -> Result<Option<Opened>, VaultError> {
        let bytes = file::read(&self.folder.join(name.to_string()))?;
        Ok(Opened::read(&bytes, name.digest, seal).ok())
    }
}

/// What a backup is called while it is overwritten.
const GONE: &str = "waymark.gone";

impl Opened {
    /// Whether it has the entry of the ledger without the action in its history.
    fn was_rewritten_for(&self, erasure: &Erasure) -> Result<bool, VaultError> {
        let id = erasure.operation.to_string();
        let rewritten = "SELECT EXISTS (SELECT 1 FROM erased WHERE operation = ?1)
             AND NOT EXISTS (SELECT 1 FROM operation WHERE id = ?1)";
        Ok(self.conn.query_row(rewritten, [id], |row| row.get(0))?)
    }
}

fn left(name: &Name) -> Left {
    Left::Backup {
        seq: name.seq,
        on: name.on,
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
