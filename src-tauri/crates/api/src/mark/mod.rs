//! What a person marks on a role: reactions to its harder parts, the version they mean, and notes.
//!
//! A later catalogue may lack the role or the part. What was marked is then still shown, under the names
//! it had, and can be changed and removed; only something new cannot be marked there.

mod answer;
mod choose_version;
mod list;
mod names;
mod of_role;
mod react;
mod set;
mod today;
pub mod wire;
mod write_note;

pub use choose_version::choose_version;
pub use list::list;
pub use of_role::of_role;
pub use react::react;
pub use write_note::write_note;

pub(crate) use choose_version::chosen;
pub(crate) use names::Names;
pub(crate) use today::Today;
