//! Erasing a person: asked for by typing their name, done in stages that can be watched, and finished at the next
//! start when it was interrupted.

mod convert;
mod finish;
mod list;
mod person;
mod preview;
mod progress;
pub mod wire;

pub use list::list;
pub use person::person;
pub use preview::preview;
pub(crate) use progress::Progress;
