//! How a person fits roles and occupations: one check, kept checks over time, and the list of all.
//!
//! Everything is worked out by `domain` from what the person said and the catalogue's figures, when it is asked
//! for. Only a check that somebody keeps is written down, with all that it was made from.

mod change;
mod check;
mod convert;
mod desk;
mod list;
mod names;
mod person;
mod sources;
mod subject;
mod what_if;
pub mod wire;

pub use change::change;
pub use check::check;
pub use list::list;
pub use what_if::what_if;

pub(crate) use check::{Line, Today, lines};
pub(crate) use convert::points;
pub(crate) use desk::Desk;
pub(crate) use person::Said;
pub(crate) use subject::Subject;
