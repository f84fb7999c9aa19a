//! The folder `backups` beside the vault.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use waymark_domain::backup::BackupSeq;

use super::{
    super::{
        create::make_folder,
        error::{VaultError, unwritable},
    },
    Backup, Failure, Image, Moment, Opened, Proof, Seal, file,
    index::{Entry, Index},
    name::Name,
};

/// The backups of one vault. One caller at a time: the number of the next backup is read from the folder.
#[derive(Debug, Clone)]
pub struct Backups {
    pub(super) folder: PathBuf,
}

impl Backups {
    /// Those of the vault at `vault`; the folder is made with the first backup.
    #[must_use]
    pub fn beside(vault: &Path) -> Self {
        Self {
            folder: vault.with_file_name("backups"),
        }
    }

    /// Makes a backup, proves it, and only then gives it its name. Older ones are left alone:
    /// [`Backups::thin`] does that.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`], and [`VaultError::BackupUnusable`] when what was written could not be
    /// read back as it was. There is no new backup then.
    pub fn make(
        &self,
        image: &Image,
        seal: Option<&Seal>,
        now: Moment,
    ) -> Result<Backup, VaultError> {
        make_folder(&self.folder)?;
        let seq = self.newest()?.next();
        let (name, bytes) = file::write(&self.folder, image, seal, |digest| Name {
            seq,
            on: now.on,
            version: image.version,
            digest,
            sealed: seal.is_some(),
        })?;
        let entry = Entry {
            made_at: Some(now.at),
            head: image.head,
            bytes,
            proof: Proof::Proved { at: now.at },
        };
        let mut index = Index::read(&self.folder);
        index.backups.insert(seq, entry.clone());
        index.failure = None;
        // The backup is there and proved; without the record it only has to be proved once more.
        index.write(&self.folder).ok();
        Ok(backup(&name, bytes, Some(&entry)))
    }

    /// Newest first.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`] when the folder cannot be read; there being none is no error.
    pub fn list(&self) -> Result<Vec<Backup>, VaultError> {
        let index = Index::read(&self.folder);
        let mut backups: Vec<_> = self
            .names()?
            .into_iter()
            .map(|(name, bytes)| {
                // A record of a file of another length is not of this file.
                let entry = index
                    .backups
                    .get(&name.seq)
                    .filter(|entry| entry.bytes == bytes);
                backup(&name, bytes, entry)
            })
            .collect();
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.seq));
        Ok(backups)
    }

    /// Restores a backup into memory, which proves it, and remembers how that went.
    ///
    /// # Errors
    /// [`VaultError::NoSuchBackup`], [`VaultError::BackupUnusable`] with the trouble, or
    /// [`VaultError::Unwritable`] when the disk does not give the file.
    pub fn open(
        &self,
        seq: BackupSeq,
        seal: Option<&Seal>,
        now: Moment,
    ) -> Result<(Backup, Opened), VaultError> {
        let (name, _) = self
            .names()?
            .into_iter()
            .find(|(name, _)| name.seq == seq)
            .ok_or(VaultError::NoSuchBackup(seq))?;
        let bytes = file::read(&self.folder.join(name.to_string()))?;
        let opened = Opened::read(&bytes, name.digest, seal);
        let mut index = Index::read(&self.folder);
        let entry = Entry {
            made_at: index.backups.get(&seq).and_then(|entry| entry.made_at),
            head: opened.as_ref().ok().and_then(|opened| opened.head),
            bytes: bytes.len() as u64,
            proof: match &opened {
                Ok(_) => Proof::Proved { at: now.at },
                Err(why) => Proof::Failed {
                    at: now.at,
                    why: why.clone(),
                },
            },
        };
        let backup = backup(&name, entry.bytes, Some(&entry));
        index.backups.insert(seq, entry);
        index.write(&self.folder).ok();
        Ok((backup, opened?))
    }

    /// The newest backup that could not be made, unless one was made since.
    #[must_use]
    pub fn failure(&self) -> Option<Failure> {
        Index::read(&self.folder).failure
    }

    /// Remembers that a backup could not be made. On a full disk that cannot be remembered either.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]
    pub fn note_failure(&self, failure: Failure) -> Result<(), VaultError> {
        let mut index = Index::read(&self.folder);
        index.failure = Some(failure);
        index.write(&self.folder)
    }

    fn newest(&self) -> Result<BackupSeq, VaultError> {
        let files = self.names()?.into_iter().map(|(name, _)| name.seq);
        // Numbers of backups that were removed by hand are not given out again.
        let remembered = Index::read(&self.folder).backups.into_keys();
        Ok(files.chain(remembered).max().unwrap_or_default())
    }

    /// The backups that are there, with their lengths. What is called otherwise is not ours.
    pub(super) fn names(&self) -> Result<Vec<(Name, u64)>, VaultError> {
        let trouble = |error| unwritable("cannot read the folder", &self.folder, &error);
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(trouble(error)),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(trouble)?;
            let name = entry
                .file_name()
                .to_str()
                .and_then(|name| name.parse().ok());
            // One that has gone meanwhile, or is a folder, is none.
            let file = entry.metadata().ok().filter(fs::Metadata::is_file);
            names.extend(name.zip(file.map(|file| file.len())));
        }
        Ok(names)
    }
}

fn backup(name: &Name, bytes: u64, entry: Option<&Entry>) -> Backup {
    Backup {
        seq: name.seq,
        on: name.on,
        made_at: entry.and_then(|entry| entry.made_at),
        version: name.version,
        sealed: name.sealed,
        bytes,
        head: entry.and_then(|entry| entry.head),
        proof: entry.map_or(Proof::Unknown, |entry| entry.proof.clone()),
    }
}
