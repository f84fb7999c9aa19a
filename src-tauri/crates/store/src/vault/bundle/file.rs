//! The file the user chose. Errors are the system's own and name no path: they may be shown in the window.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
};

use super::{
    super::{
        VaultError,
        create::{beside, open_private, sync_folder},
    },
    LONGEST, Progress,
};

/// Written at once; between two of these the user can stop it.
const PART: usize = 1024 * 1024;

/// Writes `bytes` beside `path`, reads them back, and only then gives them their name; what had it is gone
/// then, as the user was asked. Nothing half-written is left.
///
/// # Errors
/// Why it could not be written; `Interrupted` when the user stopped it.
pub fn put(path: &Path, bytes: &[u8], progress: &Progress) -> io::Result<()> {
    let partial = beside(path, ".waymark-part");
    let written = write(&partial, bytes, progress).and_then(|()| fs::rename(&partial, path));
    if written.is_err() {
        // What cannot be removed is overwritten by the next try.
        fs::remove_file(&partial).ok();
    } else {
        // Some places (a phone, a network folder) know no such thing; the file has been read back.
        sync_folder(path).ok();
    }
    written
}

/// How many parts [`put`] will report.
#[must_use]
pub fn parts(bytes: &[u8]) -> u64 {
    bytes.len().div_ceil(PART) as u64
}

fn write(partial: &Path, bytes: &[u8], progress: &Progress) -> io::Result<()> {
    let mut file = open_private(partial)?;
    for part in bytes.chunks(PART) {
        file.write_all(part)?;
        progress.step().map_err(stopped)?;
    }
    file.sync_all()?;
    if fs::read(partial)? == bytes {
        Ok(())
    } else {
        Err(io::Error::other("it does not read back as it was written"))
    }
}

fn stopped(_: VaultError) -> io::Error {
    io::ErrorKind::Interrupted.into()
}

/// All of a file, unless it is longer than any bundle; `None` then.
///
/// # Errors
/// Why it cannot be read.
pub fn get(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LONGEST + 1)
        .read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= LONGEST).then_some(bytes))
}
