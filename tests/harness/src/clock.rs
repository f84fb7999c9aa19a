//! A clock that begins where it is told to, so that a picture of the page is the same whenever it is taken.

use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use waymark_api::{Ambient, Now};

/// Each look at the clock is a millisecond after the one before: what happens later must also be dated later, but
/// a whole walk through the pages stays within one minute. Ids are drawn in order for the same reason.
pub fn from(begin: DateTime<Utc>) -> Ambient {
    let looks = AtomicU32::new(0);
    let drawn = AtomicU32::new(0);
    Ambient::new(
        move || {
            let later = TimeDelta::milliseconds(looks.fetch_add(1, Ordering::Relaxed).into());
            let at = begin + later;
            Now {
                at,
                on: at.date_naive(),
            }
        },
        move |bytes| {
            // The number of the draw, in the last bytes there are.
            let number = drawn.fetch_add(1, Ordering::Relaxed).to_be_bytes();
            bytes.fill(0);
            for (byte, digit) in bytes.iter_mut().rev().zip(number.iter().rev()) {
                *byte = *digit;
            }
            Ok(())
        },
    )
}
