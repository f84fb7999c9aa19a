//! Writing a backup, and the proof before it gets its name.

use std::{fs, io::Write, path::Path};

use super::{
    super::{
        create::{put_in_place, remove_if_there, sync_folder},
        error::{VaultError, unwritable},
    },
    Image, Opened, Seal,
    name::{Digest, Name},
    seal,
};

/// What a backup is called until it is proved. One name: what an interrupted attempt left is
/// overwritten by the next.
pub(super) const PARTIAL: &str = "waymark.partial";

/// Writes `image` into `folder` under the name that `name` makes of its digest, and proves it first: it is
/// read back, restored into memory and compared row by row with what the vault held.
///
/// # Errors
/// [`VaultError::Unwritable`]; [`VaultError::BackupUnusable`] when what was read back is not what was
/// meant to be written. Nothing has got a backup's name then.
pub(super) fn write(
    folder: &Path,
    image: &Image,
    seal: Option<&Seal>,
    name: impl FnOnce(Digest) -> Name,
) -> Result<(Name, u64), VaultError> {
    let bytes = seal::close(seal, &image.bytes)?;
    let name = name(Digest::of(&bytes));
    let partial = folder.join(PARTIAL);
    remove_if_there(&partial)?;
    put(&partial, &bytes)?;
    prove(&read(&partial)?, &name, image, seal)?;
    let target = folder.join(name.to_string());
    if !put_in_place(&partial, &target)? {
        let taken = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
        return Err(unwritable("cannot write", &target, &taken));
    }
    sync_folder(&target)?;
    Ok((name, bytes.len() as u64))
}

fn prove(bytes: &[u8], name: &Name, image: &Image, seal: Option<&Seal>) -> Result<(), VaultError> {
    let opened = Opened::read(bytes, name.digest, seal)?;
    if opened.contents == image.contents && opened.head == image.head {
        Ok(())
    } else {
        Err(super::Trouble::Damaged("it differs from the vault".to_owned()).into())
    }
}

fn put(partial: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let mut file = fs::File::create_new(partial)
        .map_err(|error| unwritable("cannot write", partial, &error))?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(|error| unwritable("cannot write", partial, &error))
}

/// All of a backup's file.
///
/// # Errors
/// [`VaultError::Unwritable`] when the disk does not give it.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, VaultError> {
    fs::read(path).map_err(|error| unwritable("cannot read", path, &error))
}
