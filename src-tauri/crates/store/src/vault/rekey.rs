//! New passphrase, new recovery key: only the key file changes.

use super::{
    Vault, VaultError,
    keys::{Cost, Passphrase, Random, RecoveryKey, VaultKey},
    open::Key,
    settings::recovery,
};

impl Vault {
    /// Whether the file is encrypted.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        matches!(self.key, Key::Vault(..))
    }

    /// The key of an encrypted vault, from which its backups are keyed.
    #[must_use]
    pub fn key(&self) -> Option<&VaultKey> {
        match &self.key {
            Key::None => None,
            Key::Vault(key, _) => Some(key),
        }
    }

    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NoMemory`]; [`VaultError::Internal`] when there is none.
    pub fn check_passphrase(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        match &self.key {
            Key::None => Err(not_encrypted()),
            Key::Vault(_, file) => file.open(passphrase).map(drop),
        }
    }

    /// Replaces the passphrase; the old one is asked for again, because an open window proves nothing about
    /// who sits before it.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NoMemory`], [`VaultError::Unwritable`]; the old one then
    /// still opens the vault.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<(), VaultError> {
        let Key::Vault(key, file) = &mut self.key else {
            return Err(not_encrypted());
        };
        file.open(old)?;
        let changed = file.with_passphrase(key, new, cost, random)?;
        changed.write(&self.path)?;
        *file = changed;
        Ok(())
    }

    /// Sets a passphrase for someone who came in with the recovery key.
    ///
    /// # Errors
    /// [`VaultError::WrongRecoveryKey`], and as [`Vault::change_passphrase`].
    pub fn set_passphrase(
        &mut self,
        recovery: &RecoveryKey,
        new: &Passphrase,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<(), VaultError> {
        let Key::Vault(key, file) = &mut self.key else {
            return Err(not_encrypted());
        };
        file.recover(recovery)?;
        let changed = file.with_passphrase(key, new, cost, random)?;
        changed.write(&self.path)?;
        *file = changed;
        Ok(())
    }

    /// Makes a new recovery key; the sheet printed before opens nothing any more, except backups made
    /// before.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`].
    pub fn renew_recovery(
        &mut self,
        passphrase: &Passphrase,
        random: Random<'_>,
    ) -> Result<RecoveryKey, VaultError> {
        let Key::Vault(key, file) = &mut self.key else {
            return Err(not_encrypted());
        };
        file.open(passphrase)?;
        let (changed, recovery) = file.with_new_recovery(key, random)?;
        changed.write(&self.path)?;
        *file = changed;
        recovery::set_recipient(&self.conn, Some(&recovery.recipient()?))?;
        Ok(recovery)
    }
}

fn not_encrypted() -> VaultError {
    VaultError::Internal("the vault has no passphrase".to_owned())
}
