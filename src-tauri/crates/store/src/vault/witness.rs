//! How far the history reached when the vault was last open here, remembered outside the vault's folder.
//!
//! An older copy of the whole folder is sound in itself: only something that did not go back with it can
//! tell. A witness holds no contents. It is needed for nothing but this question, so one that is missing,
//! damaged, or sealed by someone else counts as none.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{
    Vault, VaultError,
    backup::Head,
    chain,
    create::{make_folder, remove_if_there, replace_file},
    open::Key,
};

const FORMAT: u32 = 1;

/// Longer than any witness: what is longer is not one and is not read to its end.
const LONGEST: u64 = 4 * 1024;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    waymark_witness: u32,
    /// The vault's id.
    vault: String,
    pub head: Head,
    /// The civil date it was written on.
    pub on: NaiveDate,
}

/// What a witness is sealed with: a key that only the vault's owner can derive, or, for a plain vault, nothing
/// more than a checksum.
pub struct WitnessSeal(Option<Zeroizing<[u8; 32]>>);

/// A vault beside its witness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The remembered entry is in it: it is as it was left, or went on from there.
    Continues,
    /// Its history ends before the remembered entry.
    Older,
    /// Its history is as long, and another.
    Parted,
}

impl Vault {
    /// The id that names the vault in its history and to its witnesses.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn id(&self) -> Result<String, VaultError> {
        chain::vault_id(&self.conn)
    }

    /// The witness of the vault as it is now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn witness(&self, on: NaiveDate) -> Result<Witness, VaultError> {
        let (seq, hash) = chain::head(&self.conn)?;
        Ok(Witness {
            waymark_witness: FORMAT,
            vault: self.id()?,
            head: Head { seq, hash },
            on,
        })
    }

    /// # Errors
    /// None in practice.
    pub fn witness_seal(&self) -> Result<WitnessSeal, VaultError> {
        Ok(WitnessSeal(match &self.key {
            Key::None => None,
            Key::Vault(key, _) => Some(key.history()?),
        }))
    }

    /// Whether the vault still has what a witness of it remembers.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn standing(&self, witness: &Witness) -> Result<Standing, VaultError> {
        Ok(match chain::at(&self.conn, witness.head.seq)? {
            Some(hash) if hash == witness.head.hash => Standing::Continues,
            Some(_) => Standing::Parted,
            None => Standing::Older,
        })
    }
}

/// The folder of witnesses, one file a vault.
#[derive(Debug, Clone)]
pub struct Witnesses {
    folder: PathBuf,
}

impl Witnesses {
    #[must_use]
    pub fn within(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// What is remembered of a vault, if anything can be believed.
    #[must_use]
    pub fn read(&self, vault: &str, seal: &WitnessSeal) -> Option<Witness> {
        let mut text = String::new();
        let file = File::open(self.file(vault)).ok()?;
        file.take(LONGEST).read_to_string(&mut text).ok()?;
        let (witness, sealed) = text.strip_suffix('\n')?.split_once('\n')?;
        if seal.of(witness).ok()? != sealed {
            return None;
        }
        let witness: Witness = serde_json::from_str(witness).ok()?;
        (witness.waymark_witness == FORMAT && witness.vault == vault).then_some(witness)
    }

    /// Remembers a witness in the place of the one before. On disk when this returns.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; the one before is then still there.
    pub fn write(&self, witness: &Witness, seal: &WitnessSeal) -> Result<(), VaultError> {
        make_folder(&self.folder)?;
        let text = serde_json::to_string(witness)
            .map_err(|error| VaultError::Internal(error.to_string()))?;
        let sealed = seal.of(&text)?;
        replace_file(
            &self.file(&witness.vault),
            format!("{text}\n{sealed}\n").as_bytes(),
        )
    }

    /// For whoever is about to put an older state in a vault's place, and means to.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn forget(&self, vault: &str) -> Result<(), VaultError> {
        remove_if_there(&self.file(vault))
    }

    /// The name is a hash: an id comes from a file that anyone may have written, and must not become a path.
    fn file(&self, vault: &str) -> PathBuf {
        let name = hex::encode(Sha256::digest(vault.as_bytes()));
        self.folder.join(format!("{}.witness", &name[..32]))
    }
}

impl WitnessSeal {
    /// # Errors
    /// None in practice: HMAC takes a key of any length.
    fn of(&self, witness: &str) -> Result<String, VaultError> {
        let Some(key) = &self.0 else {
            return Ok(hex::encode(Sha256::digest(witness.as_bytes())));
        };
        let mac = Hmac::<Sha256>::new_from_slice(&**key)
            .map_err(|error| VaultError::Internal(error.to_string()))?;
        let mac = mac.chain_update(witness).finalize();
        Ok(hex::encode(mac.into_bytes()))
    }
}
