//! The vault's key, wrapped: XChaCha20-Poly1305 with everything that describes the slot and the vault
//! as associated data, so that none of it can be exchanged unnoticed.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Cost, Passphrase, Random, RecoveryKey, VaultError, VaultKey, kdf};

/// One way to the vault's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) struct Slot {
    pub opened_by: OpenedBy,
    #[serde(with = "hex::serde")]
    pub salt: [u8; 16],
    #[serde(with = "hex::serde")]
    pub nonce: [u8; 24],
    /// 32 bytes of key and 16 of tag.
    #[serde(with = "hex::serde")]
    pub wrapped: [u8; 48],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum OpenedBy {
    Passphrase { argon2id: Cost },
    RecoveryKey,
}

impl Slot {
    pub fn for_passphrase(
        key: &VaultKey,
        passphrase: &Passphrase,
        argon2id: Cost,
        vault: &[u8],
        random: Random<'_>,
    ) -> Result<Self, VaultError> {
        let salt = filled(random)?;
        let wrapping = kdf::derive(passphrase, &salt, argon2id)?;
        Self::wrap(
            key,
            OpenedBy::Passphrase { argon2id },
            salt,
            &wrapping,
            vault,
            random,
        )
    }

    pub fn for_recovery(
        key: &VaultKey,
        recovery: &RecoveryKey,
        vault: &[u8],
        random: Random<'_>,
    ) -> Result<Self, VaultError> {
        let salt = filled(random)?;
        let wrapping = recovery.wrapping(&salt)?;
        Self::wrap(key, OpenedBy::RecoveryKey, salt, &wrapping, vault, random)
    }

    fn wrap(
        key: &VaultKey,
        opened_by: OpenedBy,
        salt: [u8; 16],
        wrapping: &[u8; 32],
        vault: &[u8],
        random: Random<'_>,
    ) -> Result<Self, VaultError> {
        let mut slot = Self {
            opened_by,
            salt,
            nonce: filled(random)?,
            wrapped: [0; 48],
        };
        let sealed = XChaCha20Poly1305::new(wrapping.into())
            .encrypt(
                &slot.nonce.into(),
                Payload {
                    msg: &*key.0,
                    aad: &slot.described(vault),
                },
            )
            .map_err(|error| VaultError::Internal(error.to_string()))?;
        slot.wrapped = sealed
            .try_into()
            .map_err(|_| VaultError::Internal("a wrapped key has 48 bytes".to_owned()))?;
        Ok(slot)
    }

    /// `None` when `wrapping` is not the key of this slot.
    pub fn unwrap(&self, wrapping: &[u8; 32], vault: &[u8]) -> Option<VaultKey> {
        let opened = Zeroizing::new(
            XChaCha20Poly1305::new(wrapping.into())
                .decrypt(
                    &self.nonce.into(),
                    Payload {
                        msg: &self.wrapped,
                        aad: &self.described(vault),
                    },
                )
                .ok()?,
        );
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(opened.get(..32)?);
        Some(VaultKey(key))
    }

    /// The associated data: the vault, the kind of slot, its cost and salt.
    fn described(&self, vault: &[u8]) -> Vec<u8> {
        let mut data = b"waymark key slot 1".to_vec();
        data.extend((vault.len() as u64).to_be_bytes());
        data.extend(vault);
        match self.opened_by {
            OpenedBy::Passphrase { argon2id } => {
                data.push(1);
                for number in [argon2id.memory_kib, argon2id.passes, argon2id.lanes] {
                    data.extend(number.to_be_bytes());
                }
            }
            OpenedBy::RecoveryKey => data.push(2),
        }
        data.extend(self.salt);
        data
    }
}

fn filled<const N: usize>(random: Random<'_>) -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    random(&mut bytes)?;
    Ok(bytes)
}
