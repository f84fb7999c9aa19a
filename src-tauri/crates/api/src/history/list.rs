//! What was done in this vault.

use waymark_domain::history::{self, Op, Wanted};

use super::wire::{ListOperationsRequest, OpKind, Operation};
use crate::{Api, error::ApiError, person, wire};

/// The most entries one answer holds.
const MOST: u32 = 500;

/// Newest first; what was taken back is among them.
///
/// # Errors
/// [`ApiError::BadRequest`] for a limit outside 1–500 [`ApiError::NotFound`] for an id that is
/// none.
pub fn list(api: &Api, request: ListOperationsRequest) -> Result<Vec<Operation>, ApiError> {
    if !(1..=MOST).contains(&request.limit) {
        return Err(ApiError::bad_request(
            "limit",
            format!("between 1 and {MOST}, not {}", request.limit),
        ));
    }
    let wanted = Wanted {
        before: request.before.map(i64::from),
        person: request
            .person_id
            .as_deref()
            .map(person::parse)
            .transpose()?,
        ops: Op::ALL
            .into_iter()
            .filter(|op| request.ops.contains(&OpKind::from(*op)))
            .collect(),
        text: request.text,
        applied: request.applied,
    };
    let operations = api.vault(|vault| Ok(vault.read().operations(&wanted, request.limit)?))?;
    Ok(operations.into_iter().map(Operation::from).collect())
}

impl From<history::Operation> for Operation {
    fn from(operation: history::Operation) -> Self {
        Self {
            id: operation.id.to_string(),
            seq: u32::try_from(operation.seq).unwrap_or(u32::MAX),
            op: operation.op.into(),
            subject: operation.subject,
            person_id: operation.person.map(|id| id.to_string()),
            at: wire::instant(operation.at),
            applied: operation.applied,
            erased: operation.erased,
        }
    }
}
