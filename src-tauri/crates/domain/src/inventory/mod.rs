//! The three inventories that a person answers, the constraints they state, and what follows from the
//! answers alone: scores with their noise, patterns, weights, contradictions.
//!
//! Nothing here knows an occupation's page or where answers are kept. The prose is data
//! (`data/inventories`); what is said of a result is the interface's.

pub mod conditions;
pub mod constraints;
pub mod interests;
mod range;
pub mod skills;

pub use range::OutOfRange;

/// The names the three inventories have in the catalogue.
pub const NAMES: [&str; 3] = ["interests", "skills", "conditions"];
