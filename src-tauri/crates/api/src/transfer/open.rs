//! Reading a file that the user chose. It stays in memory until it is imported or given up.

use waymark_store::vault::bundle::{self, Bundle, Refused};
use zeroize::Zeroizing;

use super::{
    Contents, Incoming,
    choose::{Choose, display_name},
    wire::ImportFile,
};
use crate::{Api, error::ApiError};

/// Asks which file, reads it, and recognises it by what is in it. One that is not sealed is checked to its
/// end.
///
/// # Errors
/// [`ApiError::Cancelled`], [`ApiError::FileUnreadable`], [`ApiError::ImportRefused`].
pub fn open(api: &Api) -> Result<ImportFile, ApiError> {
    api.vault(|_| Ok(()))?;
    let path = api.choose(Choose::Open)?;
    api.desk.work(|progress| {
        let bytes = bundle::get(&path).map_err(|error| ApiError::FileUnreadable {
            reason: error.to_string(),
        })?;
        let bytes = Zeroizing::new(bytes.ok_or(Refused::TooLarge)?);
        let sealed = bundle::is_sealed(&bytes);
        let contents = if sealed {
            Contents::Sealed(bytes)
        } else {
            Contents::Open(Box::new(Bundle::read(&bytes)?.stage()?))
        };
        progress.step()?;
        let name = display_name(&path);
        api.desk.keep(Incoming {
            name: name.clone(),
            contents,
        });
        Ok(ImportFile { name, sealed })
    })
}
