//! Moves between occupations: what one asks for beyond another, what kind of move that is, whether it is viable,
//! desirable and safe, and the ways there in several moves.
//!
//! A move has a direction: the gap from A to B is not that from B to A. Gap and shape are those of the fit check; how
//! alike occupations are comes from [`crate::related`]. Everything arrives as an argument and nothing here has words.

mod between;
mod calibrate;
mod class;
mod door;
mod figures;
mod ground;
mod label;
mod limits;
mod lists;
mod origin;
mod outlook;
mod pay;
mod reach;
mod route;
mod rows;
mod shape;
mod step;
mod step_up;
#[cfg(test)]
mod tests;

pub use between::{Alike, Gap, Move, Unrated, between};
pub use calibrate::{Calibration, Cut, Measure};
pub use class::Class;
pub use door::{Door, Doors, Pair, doors};
pub use figures::{Growth, MoveFigures, StudyScore};
pub use ground::Ground;
pub use label::{Bar, Labels, Verdict};
pub use limits::Limits;
pub use lists::{Element, Lists, lists};
pub use origin::{Levels, Origin, PayNow};
pub use outlook::{Exposure, Outlook, Spread};
pub use pay::{Bound, Direction, PayChange, PayRange, Ratio};
pub use reach::{feeders, reach};
pub use route::{
    Leg, MOST_MOVES, Never, Relax, RelaxWhat, Route, RouteKind, RouteLimits, Routes, routes,
};
pub use step::{Stop, stop};
pub use step_up::{Shown, StepUp, step_up};
