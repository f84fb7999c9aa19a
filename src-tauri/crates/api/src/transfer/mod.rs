//! Taking everything along: one bundle that can be brought back, readable files, and bringing a bundle in.
//!
//! Which file it is, the user says in a dialog of the system, which whoever runs the api shows
//! ([`Api::choosing_files`]). No path is asked for, answered, or in an error: the window gets a file's name.
//!
//! [`Api::choosing_files`]: crate::Api::choosing_files

mod choose;
mod convert;
mod export;
mod import;
mod open;
mod preview;
mod readable;
pub mod wire;

pub use choose::Choose;
pub use export::export;
pub use import::import;
pub use open::open;
pub use preview::preview;

use std::sync::{Mutex, MutexGuard, PoisonError};

use waymark_store::vault::bundle::{Progress, Staged};
use zeroize::Zeroizing;

use crate::error::ApiError;
use choose::Chooser;
use wire::TransferProgress;

/// What is going on between the vault and a file.
#[derive(Default)]
pub(crate) struct Desk {
    chooser: Chooser,
    progress: Progress,
    /// What was read and is not imported yet. Whoever works on it takes it away meanwhile.
    incoming: Mutex<Option<Incoming>>,
}

struct Incoming {
    /// The file's name, without where it is.
    name: String,
    contents: Contents,
}

enum Contents {
    /// As it was read.
    Sealed(Zeroizing<Vec<u8>>),
    Open(Box<Staged>),
}

impl Desk {
    /// What was read is not kept longer than the plan is open, and what is going on stops.
    pub(crate) fn forget(&self) {
        self.progress.stop();
        self.lock().take();
    }

    /// How far it has come.
    pub(crate) fn now(&self) -> TransferProgress {
        let (done, all) = self.progress.so_far();
        TransferProgress { done, all }
    }

    fn progress(&self) -> &Progress {
        &self.progress
    }

    fn work<T>(&self, work: impl FnOnce(&Progress) -> Result<T, ApiError>) -> Result<T, ApiError> {
        // One part, of which nobody knows how long it takes.
        self.progress.begin(1);
        let answer = work(&self.progress);
        self.progress.end();
        answer
    }

    fn keep(&self, incoming: Incoming) {
        *self.lock() = Some(incoming);
    }

    /// Works on what was read, and keeps it for another try unless the user gave it up meanwhile.
    fn with_incoming<T>(
        &self,
        work: impl FnOnce(&mut Incoming, &Progress) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let incoming = self.lock().take();
        let mut incoming = incoming.ok_or_else(|| ApiError::not_found("import", ""))?;
        let answer = self.work(|progress| {
            let answer = work(&mut incoming, progress);
            let given_up = progress.is_stopped() || matches!(answer, Err(ApiError::Cancelled));
            Ok((answer, given_up))
        });
        let (answer, given_up) = answer?;
        if !given_up {
            self.keep(incoming);
        }
        answer
    }

    fn lock(&self) -> MutexGuard<'_, Option<Incoming>> {
        self.incoming.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
