//! Moves over the real catalogue.

mod asked;
mod ground;
mod reasoned;
