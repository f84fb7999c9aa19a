//! The recovery key: 32 random bytes the user prints and puts away.
//!
//! It is written as an identity of the public `age` tool, so that the same sheet of paper also
//! opens every backup without Waymark (age-encryption.org/v1). Its Bech32 checksum (BIP 173)
//! tells a slip of the pen from a wrong key.

use std::fmt;

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{Random, VaultError};

/// What an age identity begins with, and what is left of it when everything but letters and digits is dropped.
const PREFIX: &str = "AGE-SECRET-KEY-1";
const BARE_PREFIX: &str = "AGESECRETKEY1";

/// Wiped when dropped and never printed by accident.
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    pub(super) fn random(random: Random<'_>) -> Result<Self, VaultError> {
        let mut secret = Zeroizing::new([0; 32]);
        random(&mut *secret)?;
        Ok(Self(Zeroizing::new(
            identity(&secret)?.to_string().expose_secret().to_owned(),
        )))
    }

    /// Reads what was typed from the sheet: any case, any spaces and dashes, with or without its
    /// beginning.
    ///
    /// # Errors
    /// [`VaultError::RecoveryKeyMistyped`] when the checksum does not agree.
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let bare: Zeroizing<String> = Zeroizing::new(
            typed
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|c| c.to_ascii_uppercase())
                .collect(),
        );
        let body = bare.strip_prefix(BARE_PREFIX).unwrap_or(&bare);
        let whole = Zeroizing::new(format!("{PREFIX}{body}"));
        match whole.parse::<age::x25519::Identity>() {
            Ok(_) => Ok(Self(whole)),
            Err(_) => Err(VaultError::RecoveryKeyMistyped),
        }
    }

    /// As it is printed: `AGE-SECRET-KEY-1…`, 74 characters.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What backups are encrypted to, beside the vault's own key.
    ///
    /// # Errors
    /// None in practice: the text was an identity when it was made.
    pub fn recipient(&self) -> Result<age::x25519::Recipient, VaultError> {
        Ok(self.identity()?.to_public())
    }

    /// # Errors
    /// As [`RecoveryKey::recipient`].
    pub fn identity(&self) -> Result<age::x25519::Identity, VaultError> {
        self.0
            .parse()
            .map_err(|error: &str| VaultError::Internal(error.to_owned()))
    }

    /// The key that wraps the vault's. The text holds 256 random bits, so that nothing is gained by
    /// making a guess expensive.
    pub(super) fn wrapping(&self, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(Some(salt), self.0.as_bytes())
            .expand(b"waymark vault 1: recovery", &mut *key)
            .map_err(|error| VaultError::Internal(error.to_string()))?;
        Ok(key)
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// The identity with these 32 bytes as its X25519 secret.
pub(super) fn identity(secret: &[u8; 32]) -> Result<age::x25519::Identity, VaultError> {
    let internal = |reason: String| VaultError::Internal(reason);
    let name = Hrp::parse("age-secret-key-").map_err(|error| internal(error.to_string()))?;
    let text = bech32::encode_upper::<Bech32>(name, secret)
        .map(Zeroizing::new)
        .map_err(|error| internal(error.to_string()))?;
    text.parse()
        .map_err(|error: &str| internal(error.to_owned()))
}
