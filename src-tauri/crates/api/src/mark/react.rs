//! How a harder part would be for a person.

use waymark_domain::{
    history::Op,
    mark::{Marked, Spot},
};

use super::{
    change::On,
    set::{Set, harder},
    wire::{Reaction, RoleMarks},
};
use crate::{Api, changes::Changed, error::ApiError};

/// A reaction takes the place of the one before; none takes it back.
///
/// # Errors
/// As [`super::change()`].
pub(super) fn react(
    api: &Api,
    on: On,
    part: String,
    reaction: Option<Reaction>,
) -> Result<Changed<RoleMarks>, ApiError> {
    let harder = harder(part)?;
    let wanted = reaction.map(|reaction| Marked::Reaction {
        harder: harder.clone(),
        reaction: reaction.into(),
    });
    let set = Set {
        op: match wanted {
            Some(_) => Op::ReactToHarder,
            None => Op::WithdrawReaction,
        },
        on,
        spot: Spot::Reaction(harder),
        wanted,
    };
    set.run(api)
}
