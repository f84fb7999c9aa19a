//! How alike occupations are, from what is published of each.
//!
//! Everything arrives as an argument. A code of the classification, preparation and pay are not looked at: they
//! say how somebody sorted occupations, not what is done in them (decision 0024).

mod alike;
mod aspect;
mod features;
mod layout;
mod neighbours;
mod published;
mod reasons;
mod score;
mod similarity;
mod softened;
#[cfg(test)]
mod tests;
mod weights;

pub use aspect::{ASPECTS, Aspect};
pub use features::{Basis, Features, READINGS};
pub use layout::{Point, Quality, layout, quality};
pub use neighbours::{NEIGHBOURS, neighbours};
pub use published::Published;
pub use reasons::{NAMED, Reason, Shared};
pub use score::value;
pub use similarity::Similarity;
pub use softened::{Softening, Standing};
pub use weights::{MissingAspect, Weights};
