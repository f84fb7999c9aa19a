//! What a person says of themselves: interests, skills, conditions, experience and limits.
//!
//! What is being answered is a draft and no action; finishing makes a sitting of it, which is one and is never
//! changed. What follows from answers is worked out when it is asked for, by `domain`, from today's items.

mod change;
mod contradictions;
mod convert;
mod drafts;
mod inventory;
pub(crate) mod items;
mod kept;
mod missing;
mod read;
mod results;
pub mod wire;

pub use change::change;
pub use inventory::inventory;
pub use read::profile;

pub(crate) use items::Items;
pub(crate) use kept::Kept;

use wire::ProfileTrouble;

use crate::error::ApiError;

/// That something is not kept, because of the input `field`.
fn refused(field: &str, why: ProfileTrouble) -> ApiError {
    ApiError::ProfileRefused {
        field: field.to_owned(),
        why,
    }
}
