//! Which file: asked of the user outside the window.

use std::path::{Path, PathBuf};

use crate::{Api, error::ApiError};

/// What the user is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choose {
    /// Where to write a file; this name is suggested.
    Save { name: String },
    /// Which file to read.
    Open,
}

type Ask = dyn Fn(Choose) -> Option<PathBuf> + Send + Sync;

/// Whoever can ask; nobody, until told.
pub(crate) struct Chooser(Box<Ask>);

impl Default for Chooser {
    fn default() -> Self {
        Self(Box::new(|_| None))
    }
}

impl Api {
    /// Has files chosen by `ask`, which may wait for the user; `None` is the user's no.
    #[must_use]
    pub fn choosing_files(
        mut self,
        ask: impl Fn(Choose) -> Option<PathBuf> + Send + Sync + 'static,
    ) -> Self {
        self.desk.chooser = Chooser(Box::new(ask));
        self
    }

    /// # Errors
    /// [`ApiError::Cancelled`]; [`ApiError::FileUnwritable`] for a file of the vault itself.
    pub(super) fn choose(&self, what: Choose) -> Result<PathBuf, ApiError> {
        let saving = matches!(what, Choose::Save { .. });
        let path = self.desk.chooser.0(what).ok_or(ApiError::Cancelled)?;
        if saving && self.is_of_vault(&path) {
            return Err(ApiError::FileUnwritable {
                reason: "this name belongs to the plan itself".to_owned(),
            });
        }
        Ok(path)
    }

    /// Whether a file is the vault, its log, its keys, or would be taken for one of them.
    fn is_of_vault(&self, path: &Path) -> bool {
        let folder = |path: &Path| path.parent().and_then(|folder| folder.canonicalize().ok());
        let name = |path: &Path| {
            let name = path.file_name().unwrap_or_default();
            name.to_string_lossy().to_lowercase()
        };
        folder(path) == folder(&self.vault_path)
            && name(path).starts_with(name(&self.vault_path).as_str())
    }
}

/// What the window may know of a path.
pub(super) fn display_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
