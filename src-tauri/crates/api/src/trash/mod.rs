//! What was removed, and is kept for thirty days.

mod empty;
mod list;
mod put_back;
mod sweep;
pub mod wire;

pub use empty::empty;
pub use list::list;
pub use put_back::put_back;
