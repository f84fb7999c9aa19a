//! The written roles: all in a list, and one in full.

mod convert;
mod list;
mod page;
pub mod wire;

pub use list::list;
pub use page::role;
