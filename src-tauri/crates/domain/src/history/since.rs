//! What was done from some moment on, and what came of it.

use chrono::NaiveDate;

use super::{Noun, Op};

/// One civil day of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    pub on: NaiveDate,
    /// One for each kind of action.
    pub done: Vec<Done>,
    /// How often something was undone that day, whenever it had been done.
    pub taken_back: u32,
    pub done_again: u32,
}

/// How often an action of one kind was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    pub op: Op,
    pub count: u32,
    /// How many of them do not stand any more.
    pub undone: u32,
}

/// How things of one kind differ from then: what came and went in between is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Net {
    pub noun: Noun,
    pub added: u32,
    pub removed: u32,
    /// There then and now, but not the same.
    pub changed: u32,
}
