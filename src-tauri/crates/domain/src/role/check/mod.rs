//! What is wrong with one role on its own. What only shows beside the others is in `among`.

mod counts;
mod ids;
mod lengths;
mod phrases;
mod reading;
#[cfg(test)]
pub mod tests;

use super::field::Problem;
use super::profile::Role;

/// Everything that is wrong, in the order of the rules; empty for a role that can be published.
#[must_use]
pub fn check(role: &Role) -> Vec<Problem> {
    let mut problems = counts::check(role);
    problems.extend(ids::check(role));
    problems.extend(lengths::check(role));
    problems.extend(phrases::check(role));
    problems.extend(reading::check(role));
    problems
}
