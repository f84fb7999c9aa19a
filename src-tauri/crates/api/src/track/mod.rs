//! A career track: what it adds up to, its written roles, its pay, its people and what is projected.

mod convert;
mod page;
pub mod wire;

pub use page::track;
