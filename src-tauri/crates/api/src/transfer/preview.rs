//! What importing would bring.

use waymark_store::vault::bundle::{self, Bundle, Staged};
use zeroize::Zeroizing;

use super::{
    Contents, Incoming, convert,
    wire::{ImportPreview, PreviewImportRequest},
};
use crate::{
    Api,
    error::ApiError,
    protection::{self, wire::Secret},
};

/// Opens the file that was chosen, if it is sealed, and compares it with the vault.
///
/// # Errors
/// [`ApiError::NotFound`] when none was chosen, [`ApiError::ImportRefused`]; nothing has changed.
pub fn preview(api: &Api, request: PreviewImportRequest) -> Result<ImportPreview, ApiError> {
    let owner = convert::owner(request.owner)?;
    api.desk.with_incoming(|incoming, progress| {
        incoming.unseal(request.passphrase)?;
        progress.step()?;
        let staged = incoming.staged()?;
        let seen = api.vault(|vault| Ok(vault.preview_import(staged, &owner)?))?;
        Ok(ImportPreview {
            name: incoming.name.clone(),
            on: staged.manifest.created_on.to_string(),
            app: staged.manifest.app.clone(),
            other_vault: seen.other_vault,
            asks_owner: seen.asks_owner,
            persons: seen.persons.into_iter().map(Into::into).collect(),
            drafts: seen.drafts,
            history: u32::try_from(staged.history).unwrap_or(u32::MAX),
        })
    })
}

impl Incoming {
    /// Opens it, if that is still to be done.
    fn unseal(&mut self, typed: Option<Secret>) -> Result<(), ApiError> {
        let Contents::Sealed(bytes) = &self.contents else {
            return Ok(());
        };
        let typed =
            typed.ok_or_else(|| ApiError::bad_request("passphrase", "the file is encrypted"))?;
        let bytes = Zeroizing::new(bundle::unseal(bytes, &protection::passphrase(typed))?);
        self.contents = Contents::Open(Box::new(Bundle::read(&bytes)?.stage()?));
        Ok(())
    }

    pub(super) fn staged(&self) -> Result<&Staged, ApiError> {
        match &self.contents {
            Contents::Open(staged) => Ok(staged),
            Contents::Sealed(_) => Err(ApiError::bad_request("import", "look into the file first")),
        }
    }
}
