//! The worker killed, or a call of its failed, at each call that reaches the disk.

use std::{
    fs,
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use anyhow::{Result, bail};

use crate::{
    check::{Failure, Judge, Verdict},
    process::{self, Inject, Worker},
    record::Target,
};

/// What a disk that is failing, full or taken away answers.
pub const ERRORS: [&str; 3] = ["EIO", "ENOSPC", "EACCES"];

pub struct Interrupt<'a> {
    pub judge: &'a Judge<'a>,
    pub template: &'a Path,
    pub threads: usize,
}

impl Interrupt<'_> {
    /// Kills the worker as it enters each of these calls, a new one each time.
    ///
    /// # Errors
    /// When the worker cannot be run, or does not do the same each time.
    pub fn kill_at(&self, targets: &[Target]) -> Result<Vec<Failure>> {
        self.each(targets, |target| {
            let (call, nth) = (target.call.clone(), target.nth);
            self.once(Inject::Kill { call, nth }, format!("killed at {target}"))
        })
    }

    /// Makes each of these calls fail once, and lets the worker try again.
    ///
    /// # Errors
    /// As [`Interrupt::kill_at`].
    pub fn fail_at(&self, targets: &[(Target, &'static str)]) -> Result<Vec<Failure>> {
        self.each(targets, |(target, error)| {
            let (call, nth) = (target.call.clone(), target.nth);
            let how = format!("{error} at {target}");
            self.once(Inject::Fail { call, nth, error }, how)
        })
    }

    fn once(&self, inject: Inject, how: String) -> Result<Option<Failure>> {
        let trial = process::trial(self.template)?;
        let root = trial.path().join("root");
        let worker = Worker::of(self.judge.scenario.name, self.judge.catalogue);
        let trace = trial.path().join("trace");
        let ended = process::run(&worker, &root, &trace, &inject)?;
        // A call that was not reached would prove nothing, quietly.
        let disturbed = match inject {
            Inject::Fail { .. } => "(INJECTED)",
            // The call that a process did not live to see the end of.
            _ => "= ?",
        };
        if !fs::read_to_string(trace)?.contains(disturbed) {
            bail!("{how}: that call was never made this time");
        }
        let files = process::read_tree(&root)?;
        let acknowledged = ended.acknowledged();
        let verdict = match (&inject, ended.well) {
            (Inject::Fail { .. }, false) => Verdict::Wrong(ended.trouble.trim().to_owned()),
            _ => self.judge.judge(&root, acknowledged),
        };
        Ok((verdict != Verdict::Sound).then(|| Failure {
            scenario: self.judge.scenario.name.to_owned(),
            how,
            acknowledged,
            verdict,
            files,
        }))
    }

    fn each<T: Sync>(
        &self,
        items: &[T],
        work: impl Fn(&T) -> Result<Option<Failure>> + Sync,
    ) -> Result<Vec<Failure>> {
        let next = AtomicUsize::new(0);
        let failures = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            let turns: Vec<_> = (0..self.threads)
                .map(|_| {
                    scope.spawn(|| -> Result<()> {
                        while let Some(item) = items.get(next.fetch_add(1, Ordering::SeqCst)) {
                            if let Some(failure) = work(item)? {
                                let mut all =
                                    failures.lock().unwrap_or_else(PoisonError::into_inner);
                                all.push(failure);
                            }
                        }
                        Ok(())
                    })
                })
                .collect();
            turns.into_iter().try_for_each(|turn| match turn.join() {
                Ok(result) => result,
                Err(_) => bail!("the rig itself panicked"),
            })
        })?;
        Ok(failures
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner))
    }
}
