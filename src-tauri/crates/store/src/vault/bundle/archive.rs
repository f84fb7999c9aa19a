//! The zip archive a bundle is. Nothing in it is compressed, so that nothing in it can unfold into more
//! than was read, and so that the same contents are the same bytes.
//!
//! Its last 64 bytes are the SHA-256 of everything before them, in the archive's comment: one bit that
//! differs anywhere, in a header nobody looks at too, shows before anything is parsed.

use std::io::{Cursor, Read, Write};

use sha2::{Digest, Sha256};
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{LONGEST, Refused};

/// More entries than this are not looked at.
const MOST: usize = 2_000;

/// Where the first entry's name stands in a zip archive.
const FIRST_NAME: usize = 30;

/// What the comment says before the digest.
const SEAL: &str = "Waymark bundle. SHA-256 of all bytes before: ";

/// Hexadecimal digits of the digest.
const DIGITS: usize = 64;

/// An archive of `entries`, in their order. With a `comment` it ends with the digest of itself.
///
/// # Errors
/// When it would be larger than an archive can be.
pub fn write<'a>(
    entries: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    closed: bool,
) -> Result<Vec<u8>, std::io::Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        // The earliest there is: nothing in the file depends on when or where it was written.
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
        .unix_permissions(0o644);
    for (name, contents) in entries {
        zip.start_file(name, options)?;
        zip.write_all(contents)?;
    }
    if closed {
        zip.set_comment(format!("{SEAL}{}", "0".repeat(DIGITS)))?;
    }
    let mut bytes = zip.finish()?.into_inner();
    if closed {
        bytes.truncate(bytes.len().saturating_sub(DIGITS));
        let digest = hex::encode(Sha256::digest(&bytes));
        bytes.extend(digest.as_bytes());
    }
    Ok(bytes)
}

/// The entries of an archive that [`write`] closed, whose first is called `first`.
///
/// # Errors
/// [`Refused::Foreign`] when it is none, [`Refused::Truncated`], [`Refused::Damaged`], [`Refused::TooLarge`].
pub(super) fn read(bytes: &[u8], first: &str) -> Result<Vec<(String, Vec<u8>)>, Refused> {
    if bytes.len() as u64 > LONGEST {
        return Err(Refused::TooLarge);
    }
    let begins = bytes.starts_with(b"PK\x03\x04")
        && bytes
            .get(FIRST_NAME..)
            .is_some_and(|rest| rest.starts_with(first.as_bytes()));
    if !begins {
        return Err(Refused::Foreign);
    }
    check_digest(bytes)?;
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::damaged)?;
    if zip.len() > MOST {
        return Err(Refused::TooLarge);
    }
    let mut entries = Vec::with_capacity(zip.len());
    // Entries that overlap could still be more than the file they are in.
    let mut room = bytes.len() as u64;
    for at in 0..zip.len() {
        let entry = zip.by_index(at).map_err(Refused::damaged)?;
        let name = plain_name(entry.name_raw())?;
        let stored = entry.compression() == CompressionMethod::Stored && !entry.encrypted();
        if !stored || entry.size() != entry.compressed_size() {
            return Err(Refused::damaged(format!("{name} is compressed")));
        }
        room = room.checked_sub(entry.size()).ok_or(Refused::TooLarge)?;
        let length = entry.size();
        let mut contents = Vec::new();
        entry
            .take(length)
            .read_to_end(&mut contents)
            .map_err(Refused::damaged)?;
        entries.push((name, contents));
    }
    Ok(entries)
}

fn check_digest(bytes: &[u8]) -> Result<(), Refused> {
    let (before, digest) = bytes.split_at(bytes.len().saturating_sub(DIGITS));
    if !before.ends_with(SEAL.as_bytes()) {
        return Err(Refused::Truncated);
    }
    if hex::encode(Sha256::digest(before)).as_bytes() == digest {
        Ok(())
    } else {
        Err(Refused::damaged("it is not what was written"))
    }
}

/// A name such as this program gives: never a path, whatever it is used for.
fn plain_name(name: &[u8]) -> Result<String, Refused> {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"._".contains(byte);
    let text = String::from_utf8_lossy(name).into_owned();
    if name.is_empty() || name.len() > 100 || !name.iter().all(plain) {
        return Err(Refused::Damaged(format!("it holds {text:?}")));
    }
    Ok(text)
}
