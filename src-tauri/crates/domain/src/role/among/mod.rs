//! What is wrong with roles beside one another: names that collide or lead nowhere, and words that one
//! has from another.

mod prose;
mod references;
#[cfg(test)]
mod tests;

use super::field::Problem;
use super::name::RoleSlug;
use super::profile::Role;

/// A role with what its place says about it.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub slug: &'a RoleSlug,
    /// The track whose folder it is in.
    pub track: &'a str,
    pub role: &'a Role,
}

impl Entry<'_> {
    /// Either has declared the other.
    fn is_sibling(&self, other: &Entry<'_>) -> bool {
        let names = |one: &Entry<'_>, two: &Entry<'_>| {
            one.role
                .siblings
                .iter()
                .any(|sibling| sibling.role == *two.slug)
        };
        names(self, other) || names(other, self)
    }
}

/// Everything wrong between `all`, each with the index of the role to be changed. `track_of` gives the
/// track of an occupation, or nothing for a code that there is not.
#[must_use]
pub fn check_among<'t>(
    all: &[Entry<'_>],
    track_of: impl Fn(&str) -> Option<&'t str>,
) -> Vec<(usize, Problem)> {
    let mut problems = references::check(all, track_of);
    problems.extend(prose::check(all));
    problems
}
