//! How it has gone.

use super::wire::{CheckIns, CheckInsRequest};
use crate::{Api, error::ApiError, person};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: CheckInsRequest) -> Result<CheckIns, ApiError> {
    api.vault(|vault| {
        let read = vault.read();
        let person = person::known(read, &request.person_id)?;
        let (rhythm, check_ins) = (read.rhythm_of(person)?, read.check_ins_of(person)?);
        let last = check_ins.first().map(|newest| newest.on);
        Ok(CheckIns {
            rhythm: rhythm.map(|set| set.every.into()),
            next: rhythm.map(|set| set.next(last).to_string()),
            metrics: read
                .metrics_of(person)?
                .into_iter()
                .map(Into::into)
                .collect(),
            check_ins: check_ins.into_iter().map(Into::into).collect(),
        })
    })
}
