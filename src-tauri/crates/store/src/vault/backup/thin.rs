//! Removing backups that stand too close together.

use waymark_domain::backup::{Dated, kept};

use super::{
    super::{
        VaultError,
        create::{remove_if_there, sync_folder},
    },
    Backups, Proof,
    index::Index,
};

impl Backups {
    /// Removes proved backups that the rule of [`kept`] does not keep, and says how many. Those that
    /// are damaged, or have not been proved since the record was lost, neither count nor go.
    ///
    /// # Errors
    /// [`VaultError::Unwritable`]; those that are left are as good as before.
    pub fn thin(&self) -> Result<usize, VaultError> {
        let proved: Vec<_> = self
            .list()?
            .into_iter()
            .filter(|backup| matches!(backup.proof, Proof::Proved { .. }))
            .map(|backup| Dated {
                seq: backup.seq,
                on: backup.on,
            })
            .collect();
        let kept = kept(&proved);
        let names = self.names()?;
        let mut removed = 0;
        for (name, _) in names {
            let known = proved.iter().any(|backup| backup.seq == name.seq);
            if known && !kept.contains(&name.seq) {
                remove_if_there(&self.folder.join(name.to_string()))?;
                removed += 1;
            }
        }
        if removed > 0 {
            sync_folder(&self.folder.join("backup"))?;
            self.forget()?;
        }
        Ok(removed)
    }

    /// Keeps the record to what is there.
    fn forget(&self) -> Result<(), VaultError> {
        let names = self.names()?;
        let mut index = Index::read(&self.folder);
        index
            .backups
            .retain(|seq, _| names.iter().any(|(name, _)| name.seq == *seq));
        index.write(&self.folder)
    }
}
