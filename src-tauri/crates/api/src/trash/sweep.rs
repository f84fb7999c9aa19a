//! What nobody asks for.

use std::sync::PoisonError;

use crate::{Api, error::ApiError, vault::State};

impl Api {
    /// Goes on with an erasing that was interrupted, and erases what has been in the trash for thirty days; call it
    /// now and then, when the user pauses. A vault that is not open is left alone.
    ///
    /// # Errors
    /// Why it could not be done. Nobody has to be told: it is tried again.
    pub fn tidy(&self) -> Result<(), ApiError> {
        self.finish_erasures()?;
        let today = self.ambient.now().on;
        let mut vault = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        if let State::Open(vault) = &mut *vault {
            vault.sweep_trash(today)?;
        }
        Ok(())
    }
}
