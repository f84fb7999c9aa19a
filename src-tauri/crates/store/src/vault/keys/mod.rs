//! The keys of an encrypted vault.
//!
//! One random [`VaultKey`] encrypts everything. It is never stored: the key file beside the vault
//! holds it wrapped, once under a passphrase and once under a recovery key that the user prints.
//! A new passphrase therefore rewrites a few hundred bytes and never the database.

mod file;
mod kdf;
mod recovery;
mod slot;

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

pub use file::KeyFile;
pub use kdf::Cost;
pub use recovery::RecoveryKey;

use super::VaultError;

/// Fills a slice with randomness nobody can guess, or says why it cannot.
pub type Random<'a> = &'a dyn Fn(&mut [u8]) -> Result<(), VaultError>;

/// What the user types. Wiped when dropped and never printed.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    #[must_use]
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }

    /// The bytes the key is derived from, in one Unicode form: the same letters typed on another
    /// system's keyboard may arrive composed differently.
    pub(in crate::vault) fn bytes(&self) -> Zeroizing<Vec<u8>> {
        use unicode_normalization::UnicodeNormalization;
        Zeroizing::new(self.0.nfkc().collect::<String>().into_bytes())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// The key everything else is derived from: 32 random bytes, wiped when dropped.
#[derive(Clone)]
pub struct VaultKey(Zeroizing<[u8; 32]>);

impl VaultKey {
    pub(super) fn random(random: Random<'_>) -> Result<Self, VaultError> {
        let mut key = Zeroizing::new([0; 32]);
        random(&mut *key)?;
        Ok(Self(key))
    }

    /// 32 bytes for one purpose: HKDF-SHA-256 (RFC 5869) with the purpose as its info.
    fn derive(&self, purpose: &str) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &*self.0)
            .expand(purpose.as_bytes(), &mut *key)
            .map_err(|error| VaultError::Internal(error.to_string()))?;
        Ok(key)
    }

    /// The key of the database's pages.
    pub(super) fn database(&self) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        self.derive("waymark vault 1: database")
    }

    /// The key that seals what is remembered of the history outside the vault.
    pub(super) fn history(&self) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        self.derive("waymark vault 1: history")
    }

    /// The identity that opens the vault's backups.
    ///
    /// # Errors
    /// None in practice: 32 bytes are always an identity.
    pub fn backup_identity(&self) -> Result<age::x25519::Identity, VaultError> {
        recovery::identity(&*self.derive("waymark vault 1: backups")?)
    }
}

impl fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultKey(…)")
    }
}
