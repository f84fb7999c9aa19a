//! What a career track adds up to: the spread of its pay, its people over the years, what is projected.
//!
//! A track is ours and has no statistics of its own. Whatever is said of it is a sum or a spread over the
//! published categories that count its occupations, each taken once.

mod history;
mod pay;
mod projection;
mod spread;

pub use history::{Counted, Release, Stretch, TrackHistory, TrackYear, history};
pub use pay::{LevelPay, PaidCategory, by_level};
pub use projection::{TrackProjection, added_up};
pub use spread::Spread;
