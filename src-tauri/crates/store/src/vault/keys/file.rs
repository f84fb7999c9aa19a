//! The key file, kept twice beside the vault: without it the vault is noise, even to its owner.
//!
//! Two lines of text: the keys as JSON, and the SHA-256 of that line. A copy that was damaged is
//! thereby told from a passphrase that is wrong. Each copy is replaced by a rename, one after the other,
//! and the one with the higher sequence number counts, so a power cut leaves the old keys or the new.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    Cost, Passphrase, Random, RecoveryKey, VaultError, VaultKey, kdf,
    slot::{OpenedBy, Slot},
};
use crate::vault::{
    create::{beside, remove_if_there, replace_file, sync_folder},
    error::unwritable,
};

/// The version of the format, and the highest that is read.
const FORMAT: u32 = 1;

/// What the two copies add to the vault's name.
const COPIES: [&str; 2] = [".keys", ".keys-copy"];

/// Longer than any key file: what is longer is not one and is not read to its end.
const LONGEST: u64 = 16 * 1024;

/// A vault's keys, wrapped. Everything here may be seen by anyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    waymark_keys: u32,
    /// One higher with each change.
    sequence: u64,
    vault: String,
    /// The salt of the database's pages, which SQLCipher would otherwise keep in the file's first bytes
    /// only: torn there, the vault is lost (11 of 2,000 simulated power cuts).
    #[serde(with = "hex::serde")]
    database_salt: [u8; 16],
    slots: Vec<Slot>,
}

impl KeyFile {
    /// A new vault key, and the file that holds it for whoever has one of the two.
    ///
    /// # Errors
    /// [`VaultError::NoMemory`], or what `random` answers.
    pub fn new(
        vault: &str,
        passphrase: &Passphrase,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<(Self, VaultKey, RecoveryKey), VaultError> {
        let mut file = Self {
            waymark_keys: FORMAT,
            sequence: 1,
            vault: vault.to_owned(),
            database_salt: [0; 16],
            slots: Vec::new(),
        };
        random(&mut file.database_salt)?;
        let key = VaultKey::random(random)?;
        let recovery = RecoveryKey::random(random)?;
        let of = file.identity();
        file.slots = vec![
            Slot::for_passphrase(&key, passphrase, cost, &of, random)?,
            Slot::for_recovery(&key, &recovery, &of, random)?,
        ];
        Ok((file, key, recovery))
    }

    /// Reads the better of the two copies beside `vault`; `None` when there is none.
    ///
    /// # Errors
    /// [`VaultError::KeysDamaged`] when there are copies and none is whole; [`VaultError::TooNew`].
    pub fn read(vault: &Path) -> Result<Option<Self>, VaultError> {
        let mut best: Option<Self> = None;
        let mut trouble = None;
        for copy in copies(vault) {
            match read_copy(&copy) {
                Ok(None) => {}
                Ok(Some(file))
                    if best
                        .as_ref()
                        .is_none_or(|best| file.sequence > best.sequence) =>
                {
                    best = Some(file);
                }
                Ok(Some(_)) => {}
                Err(error) => trouble = Some(error),
            }
        }
        match (best, trouble) {
            (Some(file), _) => Ok(Some(file)),
            (None, Some(error)) => Err(error),
            (None, None) => Ok(None),
        }
    }

    /// Writes both copies. When this returns they are on disk.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; at least one whole copy, old or new, is then still there.
    pub fn write(&self, vault: &Path) -> Result<(), VaultError> {
        let text = self.text()?;
        for copy in copies(vault) {
            replace_file(&copy, text.as_bytes())?;
        }
        Ok(())
    }

    /// Whether both copies hold these keys: one that was damaged or left behind is to be written anew.
    #[must_use]
    pub fn is_kept_twice(&self, vault: &Path) -> bool {
        copies(vault)
            .iter()
            .all(|copy| matches!(read_copy(copy), Ok(Some(file)) if file == *self))
    }

    /// Removes both copies.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn remove(vault: &Path) -> Result<(), VaultError> {
        for copy in copies(vault) {
            remove_if_there(&copy)?;
        }
        sync_folder(vault)
    }

    /// The id of the vault these keys are of.
    #[must_use]
    pub fn vault(&self) -> &str {
        &self.vault
    }

    pub(in crate::vault) fn database_salt(&self) -> &[u8; 16] {
        &self.database_salt
    }

    /// Takes about as long as [`Cost`] says, whether the passphrase is right or wrong.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NoMemory`], [`VaultError::KeysDamaged`].
    pub fn open(&self, passphrase: &Passphrase) -> Result<VaultKey, VaultError> {
        for slot in &self.slots {
            if let OpenedBy::Passphrase { argon2id } = slot.opened_by {
                let wrapping = kdf::derive(passphrase, &slot.salt, argon2id)?;
                if let Some(key) = slot.unwrap(&wrapping, &self.identity()) {
                    return Ok(key);
                }
            }
        }
        Err(VaultError::WrongPassphrase)
    }

    /// # Errors
    /// [`VaultError::WrongRecoveryKey`] when it is another vault's.
    pub fn recover(&self, recovery: &RecoveryKey) -> Result<VaultKey, VaultError> {
        for slot in &self.slots {
            if slot.opened_by == OpenedBy::RecoveryKey {
                let wrapping = recovery.wrapping(&slot.salt)?;
                if let Some(key) = slot.unwrap(&wrapping, &self.identity()) {
                    return Ok(key);
                }
            }
        }
        Err(VaultError::WrongRecoveryKey)
    }

    /// The same keys under another passphrase. The recovery key stays as it was.
    ///
    /// # Errors
    /// As [`KeyFile::new`].
    pub fn with_passphrase(
        &self,
        key: &VaultKey,
        passphrase: &Passphrase,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<Self, VaultError> {
        let slot = Slot::for_passphrase(key, passphrase, cost, &self.identity(), random)?;
        Ok(self.with_slot(slot))
    }

    /// The same keys under a new recovery key; the sheet printed before opens nothing any more.
    ///
    /// # Errors
    /// As [`KeyFile::new`].
    pub fn with_new_recovery(
        &self,
        key: &VaultKey,
        random: Random<'_>,
    ) -> Result<(Self, RecoveryKey), VaultError> {
        let recovery = RecoveryKey::random(random)?;
        let slot = Slot::for_recovery(key, &recovery, &self.identity(), random)?;
        Ok((self.with_slot(slot), recovery))
    }

    /// The new slot in the place of the one of its kind.
    fn with_slot(&self, new: Slot) -> Self {
        let same_kind = |slot: &Slot| {
            (slot.opened_by == OpenedBy::RecoveryKey) == (new.opened_by == OpenedBy::RecoveryKey)
        };
        let mut slots: Vec<Slot> = self
            .slots
            .iter()
            .filter(|slot| !same_kind(slot))
            .cloned()
            .collect();
        slots.push(new);
        Self {
            sequence: self.sequence + 1,
            slots,
            ..self.clone()
        }
    }

    /// What every slot is bound to: a slot of another vault does not fit here.
    fn identity(&self) -> Vec<u8> {
        let mut identity = self.waymark_keys.to_be_bytes().to_vec();
        identity.extend(self.database_salt);
        identity.extend(self.vault.as_bytes());
        identity
    }

    /// The file's contents.
    ///
    /// # Errors
    /// None in practice.
    pub fn text(&self) -> Result<String, VaultError> {
        let keys =
            serde_json::to_string(self).map_err(|error| VaultError::Internal(error.to_string()))?;
        Ok(format!("{keys}\n{}\n", digest(&keys)))
    }

    /// The reverse of [`KeyFile::text`].
    ///
    /// # Errors
    /// [`VaultError::KeysDamaged`] for anything that differs by a byte from what was written;
    /// [`VaultError::TooNew`].
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        #[derive(Deserialize)]
        struct Version {
            waymark_keys: u32,
        }
        let damaged = |reason: &str| VaultError::KeysDamaged(reason.to_owned());
        let keys = text
            .strip_suffix('\n')
            .and_then(|text| text.split_once('\n'))
            .filter(|(keys, check)| digest(keys) == *check)
            .map(|(keys, _)| keys)
            .ok_or_else(|| damaged("the key file is not as it was written"))?;
        let unreadable = |error: serde_json::Error| VaultError::KeysDamaged(error.to_string());
        let version: Version = serde_json::from_str(keys).map_err(unreadable)?;
        if version.waymark_keys > FORMAT {
            return Err(VaultError::TooNew {
                found: i32::try_from(version.waymark_keys).unwrap_or(i32::MAX),
                supported: FORMAT.cast_signed(),
            });
        }
        serde_json::from_str(keys).map_err(unreadable)
    }
}

fn digest(line: &str) -> String {
    hex::encode(Sha256::digest(line.as_bytes()))
}

fn copies(vault: &Path) -> [PathBuf; 2] {
    COPIES.map(|suffix| beside(vault, suffix))
}

fn read_copy(path: &Path) -> Result<Option<KeyFile>, VaultError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unwritable("cannot read", path, &error)),
    };
    let mut text = String::new();
    match file.take(LONGEST).read_to_string(&mut text) {
        Ok(_) => KeyFile::parse(&text).map(Some),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => Err(
            VaultError::KeysDamaged("the key file is not text".to_owned()),
        ),
        Err(error) => Err(unwritable("cannot read", path, &error)),
    }
}
