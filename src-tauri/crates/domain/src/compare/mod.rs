//! Occupations side by side: what they share, and the ratings by which they lie furthest apart.

mod difference;
mod shared;

pub use difference::{Difference, Standing, differences};
pub use shared::{Shared, shared};

use crate::occupation::{Category, Education, OccupationRef, Projection, Rating};

/// What is compared of one occupation.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    pub occupation: OccupationRef,
    /// Job zone, 1–5.
    pub preparation: Option<u8>,
    pub category: Option<Category>,
    /// Of the newest cycle.
    pub projection: Option<Projection>,
    pub education: Option<Education>,
    /// All domains, in order of domain and element.
    pub ratings: Vec<Rating>,
}
