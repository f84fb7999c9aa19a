//! A look at the first bytes of a file before SQLite gets to touch it.
//!
//! Setting a journal mode rewrites the header of whatever database it is given. A file that is
//! not ours, or is a newer version's, must stay as it is to the byte, so it is turned away here.

mod log;

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use super::{
    backup::Trouble,
    create::beside,
    error::{VaultError, unwritable},
    migrate::NEWEST,
    open::Key,
};

/// "WayM", as written by the first migration.
pub(super) const APPLICATION_ID: i32 = 0x5761_794D;

/// Length of SQLite's file header (sqlite.org/fileformat2.html, section 1.3).
const HEADER: usize = 100;

/// What every unencrypted SQLite file begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Of an encrypted file: SQLCipher's default, which is in no header.
const PAGE: u64 = 4096;

/// Whether the file is unencrypted; one too short to tell counts as that, and is refused later.
pub(super) fn is_plain(path: &Path) -> Result<bool, VaultError> {
    let header = beginning(path)?;
    Ok(header.len() < HEADER
        || header.starts_with(MAGIC)
        // The power may have gone while the log was moved into the file. The log is whole then.
        || log::first_page(path).is_some())
}

/// Whether a file that is not plain may be an encrypted vault: whole pages that begin as noise does. A hundred
/// random bytes hold about 83 different ones; text, zeroes and other formats hold far fewer.
pub(super) fn may_be_encrypted(path: &Path) -> Result<bool, VaultError> {
    let mut header = beginning(path)?;
    header.sort_unstable();
    header.dedup();
    Ok(header.len() > 50 && length(path)?.is_multiple_of(PAGE))
}

/// Refuses a file that is visibly not a vault this version can open.
///
/// # Errors
/// [`VaultError::Damaged`], [`VaultError::TooNew`], or [`VaultError::Unwritable`] when it cannot be read.
pub(super) fn inspect(path: &Path, key: &Key) -> Result<(), VaultError> {
    let header = beginning(path)?;
    let damaged = |what: &str| Err(VaultError::Damaged(format!("{} {what}", path.display())));
    if header.is_empty() {
        // Never taken for a new vault: a full disk can leave an empty file where a vault was.
        return damaged("is empty");
    }
    if let Key::Vault(..) = key {
        // Nothing else can be seen before the first page is decrypted.
        return if header.starts_with(MAGIC) {
            damaged("is not encrypted, though there are keys for it")
        } else if !has_log(path) && !length(path)?.is_multiple_of(PAGE) {
            damaged("is shorter or longer than it was when it was written")
        } else {
            Ok(())
        };
    }
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        // As above.
        if let Some(first_page) = log::first_page(path) {
            return accept(path, number(&first_page, 68), number(&first_page, 60));
        }
        return damaged("is not a Waymark vault, or its beginning is damaged");
    }
    accept(path, number(&header, 68), number(&header, 60))?;
    if !has_log(path) && length(path)? != pages_in(&header) {
        // SQLite reads what is missing of a last page as zeroes, and says nothing.
        return damaged("is shorter or longer than it was when it was written");
    }
    Ok(())
}

fn beginning(path: &Path) -> Result<Vec<u8>, VaultError> {
    let mut header = Vec::with_capacity(HEADER);
    File::open(path)
        .and_then(|file| file.take(HEADER as u64).read_to_end(&mut header))
        .map_err(|error| unwritable("cannot read", path, &error))?;
    Ok(header)
}

/// The same judgement on the two numbers, wherever they were read.
pub(super) fn accept(path: &Path, application_id: i32, version: i32) -> Result<(), VaultError> {
    if application_id != APPLICATION_ID || version < 1 {
        return Err(VaultError::Damaged(format!(
            "{} is another program's file, not a Waymark vault",
            path.display()
        )));
    }
    if version > NEWEST {
        return Err(VaultError::TooNew {
            found: version,
            supported: NEWEST,
        });
    }
    Ok(())
}

/// The same judgement on the bytes of a backup, which never has a log.
///
/// # Errors
/// [`Trouble::Foreign`], [`Trouble::TooNew`], [`Trouble::Truncated`] or [`Trouble::Damaged`].
pub(super) fn judge_image(image: &[u8]) -> Result<(), Trouble> {
    let beginning = image.get(..MAGIC.len()).unwrap_or(image);
    if !MAGIC.starts_with(beginning) {
        return Err(Trouble::Foreign);
    }
    let header = image.get(..HEADER).ok_or(Trouble::Truncated)?;
    if number(header, 68) != APPLICATION_ID {
        return Err(Trouble::Foreign);
    }
    let found = number(header, 60);
    if found > NEWEST {
        return Err(Trouble::TooNew {
            found,
            supported: NEWEST,
        });
    }
    let (length, claimed) = (image.len() as u64, pages_in(header));
    if found < 1 || length > claimed {
        return Err(Trouble::Damaged("its header is not sound".to_owned()));
    }
    if length < claimed {
        return Err(Trouble::Truncated);
    }
    Ok(())
}

/// Whether a program that was killed left its log beside the file. The file alone may then be torn, and
/// is whole again once SQLite has replayed the log.
pub(super) fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

pub(super) fn length(path: &Path) -> Result<u64, VaultError> {
    fs::metadata(path)
        .map(|file| file.len())
        .map_err(|error| unwritable("cannot read", path, &error))
}

/// The length in bytes that the header claims for the file.
fn pages_in(header: &[u8]) -> u64 {
    let size = match header.get(16..18) {
        Some([0, 1]) => 65_536,
        Some(&[high, low]) => u64::from(u16::from_be_bytes([high, low])),
        _ => 0,
    };
    size * u64::from(number(header, 28).cast_unsigned())
}

fn number(header: &[u8], at: usize) -> i32 {
    let bytes = header
        .get(at..at + 4)
        .and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, i32::from_be_bytes)
}
