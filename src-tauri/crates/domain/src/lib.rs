//! What Waymark knows about people, plans and titles, as plain values and calculations.
//!
//! This crate must never read a file, a clock, randomness or a database, and knows nothing
//! of the window: everything it needs arrives as an argument, so every rule can be checked
//! against hand-computed values.
pub mod backup;
pub mod compare;
pub mod fit;
pub mod history;
pub mod ids;
pub mod inventory;
pub mod mark;
pub mod moves;
pub mod occupation;
pub mod person;
pub mod plan;
pub mod profile;
pub mod related;
pub mod role;
pub mod titles;
pub mod track;
pub mod trash;
