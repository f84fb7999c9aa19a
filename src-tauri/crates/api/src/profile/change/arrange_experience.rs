//! Putting what has been done in another order.

use waymark_domain::{
    history::{Changes, Op},
    profile::Experience,
};

use super::Change;
use crate::error::ApiError;

impl Change<'_> {
    /// Those named come first, in this order; the others follow as they stand.
    pub(super) fn arrange_experience(&self, ids: &[String]) -> Result<Changes, ApiError> {
        self.vault(|vault, person| {
            let all = vault.read().experience_of(person)?;
            let wanted = arranged(&all, ids)?;
            // Who has moved furthest is who was moved.
            let distance = |(at, one): &(usize, &Experience)| {
                let before = all.iter().position(|other| other.id == one.id);
                before.map_or(0, |before| before.abs_diff(*at))
            };
            let furthest = wanted.iter().copied().enumerate().max_by_key(distance);
            let Some((_, moved)) = furthest.filter(|moved| distance(moved) > 0) else {
                return Ok(Changes::default());
            };
            let action = self.action(Op::ArrangeExperience, person, &moved.title);
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                for (position, one) in (0..).zip(&wanted) {
                    tx.place_experience(one.id, position)?;
                }
                Ok::<_, ApiError>(())
            })?;
            Ok(changes)
        })
    }
}

fn arranged<'a>(all: &'a [Experience], ids: &[String]) -> Result<Vec<&'a Experience>, ApiError> {
    let mut rest: Vec<&Experience> = all.iter().collect();
    let mut wanted = Vec::with_capacity(all.len());
    for id in ids {
        let at = rest.iter().position(|one| one.id.to_string() == *id);
        // Also for one that is named twice.
        let at = at.ok_or_else(|| ApiError::not_found("experience", id))?;
        wanted.push(rest.remove(at));
    }
    wanted.append(&mut rest);
    Ok(wanted)
}
