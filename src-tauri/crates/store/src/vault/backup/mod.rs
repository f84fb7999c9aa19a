//! Backups: whole copies of the vault in a folder beside it, each proved by restoring and comparing.
//!
//! A backup is one SQLite database as bytes ([`Image`]), sealed with `age` when the vault is
//! encrypted ([`Seal`]). It gets its name only after it was written, synced, read back, restored into
//! memory and found to hold what the vault held; so whatever has such a name was proved once. The name
//! carries a digest of the file, so it can be proved again when everything else is lost.
//!
//! Nothing here looks at the clock, and nothing writes to the vault but [`Vault::restore`].

mod compare;
mod contents;
mod file;
mod folder;
mod image;
mod index;
mod name;
mod opened;
mod put_back;
mod reseal;
mod restore;
mod seal;
mod thin;
mod trouble;
mod without;

#[cfg(test)]
mod tests;

pub use compare::{Comparison, Did, Difference, Lost};
pub use folder::Backups;
pub use image::{Head, Image};
pub use index::{Failure, Proof};
pub use opened::Opened;
pub use put_back::put_back;
pub use seal::Seal;
pub use trouble::Trouble;
pub use without::Holding;

use chrono::{DateTime, NaiveDate, Utc};
use waymark_domain::backup::BackupSeq;

pub(super) use compare::vault_id;
pub(super) use contents::{absorb, contents, quoted};
pub(super) use opened::cautious;
pub(super) use seal::{MAGIC, written};

/// What is known of a backup without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub seq: BackupSeq,
    /// The civil date it was made on.
    pub on: NaiveDate,
    /// `None` when the record of it was lost.
    pub made_at: Option<DateTime<Utc>>,
    /// The vault's format in it.
    pub version: i32,
    pub sealed: bool,
    /// Length of the file in bytes.
    pub bytes: u64,
    /// How far the history reached, if that is still known.
    pub head: Option<Head>,
    pub proof: Proof,
}

/// When something is done to the backups: the instant, and the civil date the user saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
}
