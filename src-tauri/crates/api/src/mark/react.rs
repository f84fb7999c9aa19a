//! How a harder part would be for a person.

use waymark_domain::{
    history::Op,
    mark::{Marked, Spot},
};

use super::{
    set::{Set, harder},
    wire::{ReactToHarderRequest, RoleMarks},
};
use crate::{Api, changes::Changed, error::ApiError, role};

/// A reaction takes the place of the one before; none takes it back.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person, role or part, [`ApiError::BadRequest`] for what is no
/// slug at all.
pub fn react(api: &Api, request: ReactToHarderRequest) -> Result<Changed<RoleMarks>, ApiError> {
    let harder = harder(request.harder)?;
    let wanted = request.reaction.map(|reaction| Marked::Reaction {
        harder: harder.clone(),
        reaction: reaction.into(),
    });
    let set = Set {
        op: match wanted {
            Some(_) => Op::ReactToHarder,
            None => Op::WithdrawReaction,
        },
        person_id: request.person_id,
        slug: role::slug(request.slug)?,
        spot: Spot::Reaction(harder),
        wanted,
    };
    set.run(api)
}
