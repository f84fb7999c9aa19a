//! From a passphrase to a key: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Passphrase, VaultError};

/// What one attempt at a passphrase costs whoever makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Cost {
    /// 256 MiB, three passes, four lanes: about 1.4 s on two cores of 2020.
    pub const USUAL: Self = Self {
        memory_kib: 256 * 1024,
        passes: 3,
        lanes: 4,
    };

    /// What a passphrase that is set now costs.
    #[must_use]
    pub fn of_a_new_passphrase() -> Self {
        #[cfg(feature = "only-for-torture")]
        if let Some(cost) = crate::vault::only_for_torture::cost() {
            return cost;
        }
        Self::USUAL
    }

    /// More than this is refused before any memory is asked for: a key file that someone edited must
    /// not be able to take the computer down.
    const MOST: Self = Self {
        memory_kib: 1024 * 1024,
        passes: 20,
        lanes: 16,
    };

    fn params(self) -> Result<Params, VaultError> {
        if self.memory_kib > Self::MOST.memory_kib
            || self.passes > Self::MOST.passes
            || self.lanes > Self::MOST.lanes
        {
            return Err(VaultError::KeysDamaged(format!(
                "the key file asks for {} MiB and {} passes, more than Waymark ever writes",
                self.memory_kib / 1024,
                self.passes
            )));
        }
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|error| VaultError::KeysDamaged(error.to_string()))
    }
}

/// # Errors
/// [`VaultError::KeysDamaged`] for a cost no Waymark writes, [`VaultError::NoMemory`] when this
/// computer has not as much memory free: that says nothing about the passphrase.
pub(super) fn derive(
    passphrase: &Passphrase,
    salt: &[u8; 16],
    cost: Cost,
) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let params = cost.params()?;
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| VaultError::NoMemory {
            mebibytes: cost.memory_kib / 1024,
        })?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; 32]);
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(&passphrase.bytes(), salt, &mut *key, &mut memory)
        .map_err(|error| VaultError::Internal(error.to_string()));
    // From the blocks the key could be computed again without the passphrase.
    for block in &mut memory {
        zeroize::Zeroize::zeroize(block);
    }
    derived?;
    Ok(key)
}
