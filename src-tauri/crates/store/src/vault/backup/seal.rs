//! Encryption of backups: `age` files, which the public `age` tool opens with the same keys.

use std::io::{Read, Write};

use age::{DecryptError, Decryptor, Encryptor, x25519};

use rusqlite::Connection;

use super::{
    super::{Vault, VaultError, VaultKey, open::Key, settings::recovery},
    Trouble,
};

/// Who can open the backups of an encrypted vault.
pub struct Seal {
    pub recipients: Vec<x25519::Recipient>,
    /// The vault's own key: a backup that cannot be opened again cannot be proved.
    pub identity: Option<x25519::Identity>,
}

/// The first bytes of every age file.
pub(in super::super) const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// Seals `image`; without a seal it stays as it is.
///
/// # Errors
/// [`VaultError::Internal`] when there is no one to seal it for.
pub(super) fn close(seal: Option<&Seal>, image: &[u8]) -> Result<Vec<u8>, VaultError> {
    let Some(seal) = seal else {
        return Ok(image.to_vec());
    };
    let internal = |what: String| VaultError::Internal(format!("sealing a backup: {what}"));
    let recipients = seal.recipients.iter().map(|one| one as &dyn age::Recipient);
    let encryptor =
        Encryptor::with_recipients(recipients).map_err(|error| internal(format!("{error:?}")))?;
    written(encryptor, image).map_err(|error| internal(error.to_string()))
}

/// A whole file of the format.
pub(in super::super) fn written(encryptor: Encryptor, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    // A tag for each 64 KiB, and the header.
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4_096 + 1_024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(sealed)
}

/// The image in a sealed file. An age stream hands out text before its end is known to be genuine, so
/// all of it is read before any of it is used.
///
/// # Errors
/// [`Trouble::OtherKey`] without a key that fits, [`Trouble::Damaged`].
pub(super) fn open(seal: Option<&Seal>, sealed: &[u8]) -> Result<Vec<u8>, Trouble> {
    let identity = seal
        .and_then(|seal| seal.identity.as_ref())
        .ok_or(Trouble::OtherKey)?;
    let trouble = |error| match error {
        DecryptError::NoMatchingKeys => Trouble::OtherKey,
        other => Trouble::Damaged(format!("{other:?}")),
    };
    let mut reader = Decryptor::new_buffered(sealed)
        .and_then(|decryptor| decryptor.decrypt(std::iter::once(identity as &dyn age::Identity)))
        .map_err(trouble)?;
    let mut image = Vec::with_capacity(sealed.len());
    reader
        .read_to_end(&mut image)
        .map_err(|error| Trouble::Damaged(error.to_string()))?;
    Ok(image)
}

impl Seal {
    /// How the backups of the vault behind `conn` are sealed; `None` when it is plain.
    pub(in crate::vault) fn of(conn: &Connection, key: &Key) -> Result<Option<Self>, VaultError> {
        let Key::Vault(key, _) = key else {
            return Ok(None);
        };
        let mut seal = Self::with(key)?;
        seal.recipients.extend(recovery::recipient(conn)?);
        Ok(Some(seal))
    }

    /// What opens the backups of a vault that cannot be read itself.
    ///
    /// # Errors
    /// None in practice.
    pub fn with(key: &VaultKey) -> Result<Self, VaultError> {
        let identity = key.backup_identity()?;
        Ok(Self {
            recipients: vec![identity.to_public()],
            identity: Some(identity),
        })
    }
}

impl Vault {
    /// How this vault's backups are sealed; `None` while the vault itself is not encrypted.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn seal(&self) -> Result<Option<Seal>, VaultError> {
        Seal::of(&self.conn, &self.key)
    }
}
