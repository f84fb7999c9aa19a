//! Whether the vault is the one that was last open here, and whether its history holds together.
//!
//! Neither is needed to open it, and nothing is refused for it: it is said, and the person decides.

mod accept;
mod check;
mod memory;
mod state;
pub mod wire;

pub use accept::accept;
pub use state::state;

pub(crate) use memory::Memory;
