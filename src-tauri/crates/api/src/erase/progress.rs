//! How far an erasing is. Whoever asks does not wait for the vault.

use std::{
    ops::ControlFlow,
    sync::{Mutex, PoisonError},
};

use super::wire::{ErasureProgress, ErasureStage};

#[derive(Default)]
struct Under {
    progress: ErasureProgress,
    cancelled: bool,
}

#[derive(Default)]
pub(crate) struct Progress(Mutex<Under>);

impl Progress {
    fn with<T>(&self, work: impl FnOnce(&mut Under) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn now(&self) -> ErasureProgress {
        self.with(|one| one.progress)
    }

    /// Past the point of no return it does nothing.
    pub(crate) fn cancel(&self) {
        self.with(|one| one.cancelled = true);
    }

    /// Says so from here on, until what is returned is dropped.
    pub(super) fn begin(&self) -> Watched<'_> {
        self.with(|one| *one = Under::default());
        Watched(self)
    }
}

/// An erasing under way.
pub(super) struct Watched<'a>(&'a Progress);

impl Watched<'_> {
    pub fn at(&self, stage: ErasureStage, done: u32, of: u32) {
        self.0
            .with(|one| one.progress = ErasureProgress { stage, done, of });
    }

    /// Breaks off when someone asked for that.
    pub fn looking(&self, done: u32, of: u32) -> ControlFlow<()> {
        self.at(ErasureStage::Looking, done, of);
        if self.0.with(|one| one.cancelled) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Goes past the point of no return, unless someone asked to stop.
    pub fn commit(&self) -> ControlFlow<()> {
        self.0.with(|one| {
            if one.cancelled {
                return ControlFlow::Break(());
            }
            one.progress = ErasureProgress {
                stage: ErasureStage::Erasing,
                ..ErasureProgress::default()
            };
            ControlFlow::Continue(())
        })
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        self.0.with(|one| *one = Under::default());
    }
}
