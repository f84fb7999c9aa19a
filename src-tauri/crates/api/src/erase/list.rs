//! The receipts there are.

use super::wire::ErasureReceipt;
use crate::{Api, error::ApiError};

/// Newest first.
///
/// # Errors
/// When the vault is not open.
pub fn list(api: &Api) -> Result<Vec<ErasureReceipt>, ApiError> {
    let erasures = api.vault(|vault| Ok(vault.read().erasures()?))?;
    Ok(erasures.into_iter().map(ErasureReceipt::from).collect())
}
