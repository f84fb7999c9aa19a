//! A bundle: everything a vault holds in one file that can be read without Waymark, and read back into
//! this vault or another. docs/BUNDLE.md describes it for whoever has only the file.
//!
//! What is in it follows from the tables: one that is recorded comes along without a word here. Nothing of
//! a file is used before all of it was found genuine; nothing gets into the vault but by [`Vault::import`].
//!
//! [`Vault::import`]: super::Vault::import

mod archive;
mod cell;
mod depth;
mod file;
mod gathered;
mod manifest;
mod merge;
mod progress;
mod read;
mod refused;
mod seal;
mod shape;
mod staged;
mod table;
mod values;

#[cfg(test)]
mod tests;

pub use archive::write as archive;
pub use cell::{Cell, Row};
pub use file::{get, parts, put};
pub use gathered::{Gathered, Source};
pub use manifest::Manifest;
pub use merge::{Choices, Fate, Imported, Owner, Preview, Who};
pub use progress::Progress;
pub use read::{Bundle, is_sealed};
pub use refused::Refused;
pub use seal::{USUAL_WORK, close as seal, open as unseal};
pub use staged::Staged;
pub use table::Table;

/// The format of bundles this program writes, and the highest it reads.
const FORMAT: u32 = 1;

/// What a bundle calls itself.
const NAME: &str = "waymark-bundle";

/// Longer files are not read: all of one is in memory.
pub const LONGEST: u64 = 64 * 1024 * 1024;

/// The table of what is being written, which is not recorded and comes along all the same.
const DRAFT: &str = "draft";

/// The history, which is for reading only.
const HISTORY: &str = "operation";
