//! What a person says of themselves, as it is kept: inventories that were taken, experience, limits, and what they
//! do not want to see.
//!
//! What follows from the answers is in [`crate::inventory`].

mod draft;
mod experience;
mod hidden;
mod kept_check;
mod limit;
mod sitting;
mod when;

pub use draft::{Drafted, SittingDraft};
pub use experience::{Experience, ExperienceKind, Occupation, Story, present_job};
pub use hidden::HiddenFit;
pub use kept_check::KeptFitCheck;
pub use limit::{BadLimit, Limit, LimitKey, LimitSet, constraints};
pub use sitting::{Answer, InventoryKind, Sitting};
pub use when::{BadWhen, When};
