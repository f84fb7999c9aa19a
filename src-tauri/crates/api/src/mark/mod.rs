//! What a person marks on a role: reactions to its harder parts, the version they mean, answers to its statements,
//! and notes.
//!
//! A later catalogue may lack the role or the part. What was marked is then still shown, under the names
//! it had, and can be changed and removed; only something new cannot be marked there.

mod answer;
mod answer_statement;
mod change;
mod choose_version;
mod list;
mod names;
mod react;
mod set;
mod today;
pub mod wire;
mod write_note;

pub use change::change;
pub use list::list;

pub(crate) use choose_version::chosen;
pub(crate) use names::{Names, Part};
pub(crate) use today::Today;
