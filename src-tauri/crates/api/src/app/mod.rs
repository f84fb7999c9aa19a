//! What the first screen needs before anything else: is everything there?

mod info;
pub mod wire;

pub use info::info;
