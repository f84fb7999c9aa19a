//! How alike occupations are, from what is published of each.
//!
//! Everything arrives as an argument. A code of the classification, preparation and pay are not looked at: they
//! say how somebody sorted occupations, not what is done in them (decision 0024).

mod similarity;

pub use similarity::Similarity;
