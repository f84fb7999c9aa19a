//! The only code that speaks SQL. Two databases that never touch: the `catalogue`, built from
//! `data/` and read-only at run time, and the `vault`, which is the user's.
//!
//! This crate knows nothing of windows, commands or wire types; it hands out plain structs.

pub mod catalogue;
pub mod vault;
