//! What finished sittings say, newest first.

mod conditions;
mod interests;
mod skills;
mod tradeoffs;

pub(super) use conditions::conditions;
pub(super) use interests::interests;
pub(super) use skills::skills;
pub(super) use tradeoffs::tradeoffs;

use waymark_domain::profile::Sitting;

/// Each with the one before it in time, if there is one.
fn beside_the_one_before<'a>(
    newest_first: &'a [&'a Sitting],
) -> impl Iterator<Item = (&'a Sitting, Option<&'a Sitting>)> {
    let before = newest_first.iter().skip(1).copied().map(Some);
    newest_first
        .iter()
        .copied()
        .zip(before.chain(std::iter::once(None)))
}
