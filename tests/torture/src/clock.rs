//! Time and randomness that depend on nothing but the action under way, so that every run of a scenario
//! writes the same and an action that is tried again writes what it would have written at first.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use chrono::{DateTime, TimeDelta};
use waymark_api::{Ambient, Now};

/// 2026-09-21T14:13:20Z.
const BEGIN: i64 = 1_790_000_000;

#[derive(Default)]
struct Hands {
    action: AtomicU32,
    attempt: AtomicU32,
    drawn: AtomicU32,
    days_before: AtomicU32,
}

/// Shared between a session and the api it opens.
#[derive(Clone, Default)]
pub struct Clock(Arc<Hands>);

impl Clock {
    /// The clock stands at this action from now on: one second an action.
    pub fn set(&self, action: u32, attempt: u32) {
        self.0.action.store(action, Ordering::SeqCst);
        self.0.attempt.store(attempt, Ordering::SeqCst);
        self.0.drawn.store(0, Ordering::SeqCst);
    }

    /// For what is there before a story begins: ids hold their time, so none is drawn twice.
    pub fn the_day_before(&self) {
        self.0.days_before.store(1, Ordering::SeqCst);
    }

    pub fn ambient(&self) -> Ambient {
        let now = Arc::clone(&self.0);
        let random = Arc::clone(&self.0);
        Ambient::new(
            move || {
                let second = TimeDelta::seconds(now.action.load(Ordering::SeqCst).into());
                let days = TimeDelta::days(now.days_before.load(Ordering::SeqCst).into());
                let begin = DateTime::from_timestamp(BEGIN, 0).unwrap_or_default();
                let at = begin - days + second;
                Now {
                    at,
                    on: at.date_naive(),
                }
            },
            move |wanted| {
                let mut bytes = [0; 10];
                let [_, _, _, attempt] = random.attempt.load(Ordering::SeqCst).to_be_bytes();
                bytes[1] = attempt;
                bytes[2..6].copy_from_slice(&random.action.load(Ordering::SeqCst).to_be_bytes());
                let drawn = random.drawn.fetch_add(1, Ordering::SeqCst);
                bytes[6..].copy_from_slice(&drawn.to_be_bytes());
                // An id takes all ten; a key is longer and takes them at its end.
                wanted.fill(0);
                for (byte, drawn) in wanted.iter_mut().rev().zip(bytes.iter().rev()) {
                    *byte = *drawn;
                }
                Ok(())
            },
        )
    }
}
