//! How far something long has come, and the wish that it stop: shared with whoever watches.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::super::VaultError;

/// Watched from another thread while the work goes on.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    all: AtomicU64,
    stopped: AtomicBool,
}

impl Progress {
    /// Work of `all` parts begins; the wish that the work before stop is forgotten.
    pub fn begin(&self, all: u64) {
        self.stopped.store(false, Ordering::SeqCst);
        self.expect(all);
    }

    /// The work turned out to have `all` parts from here.
    pub fn expect(&self, all: u64) {
        self.done.store(0, Ordering::SeqCst);
        self.all.store(all, Ordering::SeqCst);
    }

    /// Parts done, of how many; of none when nothing is going on.
    #[must_use]
    pub fn so_far(&self) -> (u64, u64) {
        (
            self.done.load(Ordering::SeqCst),
            self.all.load(Ordering::SeqCst),
        )
    }

    /// Asks the work to stop where it can without leaving anything half done.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// One part is done.
    ///
    /// # Errors
    /// [`VaultError::Stopped`] when it should not go on.
    pub fn step(&self) -> Result<(), VaultError> {
        self.done.fetch_add(1, Ordering::SeqCst);
        if self.is_stopped() {
            return Err(VaultError::Stopped);
        }
        Ok(())
    }

    /// Nothing is going on any more.
    pub fn end(&self) {
        self.begin(0);
    }
}
