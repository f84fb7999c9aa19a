//! What was done in this vault.

use waymark_domain::history;

use super::wire::{ListOperationsRequest, Operation};
use crate::{Api, error::ApiError, wire};

/// The most entries one answer holds.
const MOST: u32 = 500;

/// Newest first; what was taken back is among them.
///
/// # Errors
/// [`ApiError::BadRequest`] for a limit outside 1–500.
pub fn list(api: &Api, request: ListOperationsRequest) -> Result<Vec<Operation>, ApiError> {
    if !(1..=MOST).contains(&request.limit) {
        return Err(ApiError::bad_request(
            "limit",
            format!("between 1 and {MOST}, not {}", request.limit),
        ));
    }
    let operations = api.vault(|vault| Ok(vault.read().operations(request.limit)?))?;
    Ok(operations.into_iter().map(Operation::from).collect())
}

impl From<history::Operation> for Operation {
    fn from(operation: history::Operation) -> Self {
        Self {
            id: operation.id.to_string(),
            op: operation.op.into(),
            subject: operation.subject,
            person_id: operation.person.map(|id| id.to_string()),
            at: wire::instant(operation.at),
            applied: operation.applied,
            erased: operation.erased,
        }
    }
}
