//! Writing everything into a file of the user's choice.

use std::io::ErrorKind;

use waymark_store::vault::{
    VaultError,
    bundle::{self, Gathered, Refused, Source, USUAL_WORK},
};

use super::{
    choose::{Choose, display_name},
    readable,
    wire::{ExportRequest, Exported},
};
use crate::{Api, error::ApiError, protection};

/// Asks where, then writes: beside the chosen name first, read back, and only then under it.
///
/// # Errors
/// [`ApiError::Cancelled`] when no file was chosen or it was stopped, [`ApiError::PassphraseTooShort`],
/// [`ApiError::FileUnwritable`], [`ApiError::ExportTooLarge`]; what had the name before is then still there.
pub fn export(api: &Api, request: ExportRequest) -> Result<Exported, ApiError> {
    let on = api.ambient.now().on;
    match request {
        ExportRequest::Readable => write(api, format!("waymark-{on}-to-read.zip"), readable::files),
        ExportRequest::Bundle { passphrase: None } => write(api, format!("waymark-{on}.zip"), pack),
        ExportRequest::Bundle {
            passphrase: Some(typed),
        } => {
            let passphrase = protection::new_passphrase(typed)?;
            write(api, format!("waymark-{on}.zip.age"), |api, gathered| {
                let bytes = pack(api, gathered)?;
                Ok(bundle::seal(&bytes, &passphrase, USUAL_WORK)?)
            })
        }
    }
}

fn write(
    api: &Api,
    name: String,
    make: impl FnOnce(&Api, &Gathered) -> Result<Vec<u8>, ApiError>,
) -> Result<Exported, ApiError> {
    // Nobody is asked for a place that will not be needed.
    api.vault(|_| Ok(()))?;
    let path = api.choose(Choose::Save { name })?;
    api.desk.work(|progress| {
        let gathered = api.vault(|vault| Ok(vault.gather(progress)?))?;
        let bytes = make(api, &gathered)?;
        progress.step()?;
        progress.expect(bundle::parts(&bytes));
        bundle::put(&path, &bytes, progress).map_err(|error| match error.kind() {
            ErrorKind::Interrupted => ApiError::Cancelled,
            _ => ApiError::FileUnwritable {
                reason: error.to_string(),
            },
        })?;
        Ok(Exported {
            name: display_name(&path),
            bytes: bytes.len() as u64,
        })
    })
}

fn pack(api: &Api, gathered: &Gathered) -> Result<Vec<u8>, ApiError> {
    let packed = gathered.pack(&Source {
        app: env!("CARGO_PKG_VERSION"),
        catalogue: api.catalogue_version().ok(),
        now: api.moment(),
    });
    packed.map_err(|error| match error {
        VaultError::ImportRefused(Refused::TooLarge) => ApiError::ExportTooLarge,
        error => error.into(),
    })
}
