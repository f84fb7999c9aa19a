//! How alike occupations are in one aspect, as tables of occupations × occupations.

mod ratings;
mod terms;

pub use ratings::Ratings;
pub use terms::{Bag, Terms};
