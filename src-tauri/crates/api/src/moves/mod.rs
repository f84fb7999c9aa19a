//! Moves: where one can go from here and who comes, one move both ways, routes, and the map.
//!
//! Everything is worked out by `domain` from the catalogue's figures and what the person said, when it is asked for.
//! Nothing of it is kept; what a person chooses is in [`crate::planned`].

mod between;
mod convert;
mod desk;
mod ends;
mod limits;
mod list;
mod map;
mod routes;
mod sources;
mod start;
pub mod wire;

pub use between::between;
pub use list::list;
pub use map::map;
pub use routes::routes;

pub(crate) use desk::Desk;
pub(crate) use ends::ends;
