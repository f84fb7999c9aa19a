//! Moves between a handful of occupations, worked out by hand, and what holds for any.

mod doors;
mod formulas;
mod judged;
mod routes;
mod small;
