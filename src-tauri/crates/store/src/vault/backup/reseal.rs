//! Backups of a vault that was encrypted, or is no longer, or got another key.

use super::{
    super::{VaultError, create::remove_if_there},
    Backups, Image, Moment, Opened, Proof, Seal, file,
    index::{Entry, Index},
    name::Name,
};

impl Backups {
    /// Seals every backup anew, so that none is left that opens without the vault's key, or only with
    /// its former one. Each is proved before the file it replaces goes. Says how many could not be opened
    /// with `before` and were left as they are.
    ///
    /// Interrupted, it can be called again.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`], [`VaultError::BackupUnusable`] when a new file could not be read back.
    pub fn reseal(
        &self,
        before: Option<&Seal>,
        after: Option<&Seal>,
        now: Moment,
    ) -> Result<usize, VaultError> {
        let mut left = 0;
        for (name, _) in self.names()? {
            let bytes = file::read(&self.folder.join(name.to_string()))?;
            if is_done(&name, &bytes, after) {
                continue;
            }
            match Opened::image(&bytes, name.digest, before) {
                Ok(image) => {
                    self.renew(&name, &image, after, now)?;
                    remove_if_there(&self.folder.join(name.to_string()))?;
                }
                Err(_) => left += 1,
            }
        }
        Ok(left)
    }

    /// Writes a backup anew, beside the file that it makes superfluous.
    pub(super) fn renew(
        &self,
        name: &Name,
        image: &Image,
        after: Option<&Seal>,
        now: Moment,
    ) -> Result<(), VaultError> {
        let (new, bytes) = if let Some(there) = self.twin(name, after)? {
            there
        } else {
            file::write(&self.folder, image, after, |digest| Name {
                digest,
                version: image.version,
                sealed: after.is_some(),
                ..*name
            })?
        };
        let mut index = Index::read(&self.folder);
        let made_at = index.backups.get(&new.seq).and_then(|entry| entry.made_at);
        let entry = Entry {
            made_at,
            head: image.head,
            bytes,
            proof: Proof::Proved { at: now.at },
        };
        index.backups.insert(new.seq, entry);
        index.write(&self.folder)
    }

    /// What an interrupted attempt has sealed already.
    fn twin(&self, name: &Name, after: Option<&Seal>) -> Result<Option<(Name, u64)>, VaultError> {
        for (other, length) in self.names()? {
            if other.seq == name.seq && other != *name {
                let bytes = file::read(&self.folder.join(other.to_string()))?;
                if is_done(&other, &bytes, after) {
                    return Ok(Some((other, length)));
                }
            }
        }
        Ok(None)
    }
}

fn is_done(name: &Name, bytes: &[u8], after: Option<&Seal>) -> bool {
    name.sealed == after.is_some() && Opened::read(bytes, name.digest, after).is_ok()
}
