//! Names that collide, and names that lead nowhere.

use std::collections::BTreeMap;

use super::Entry;
use crate::role::field::{Field, Problem};
use crate::role::profile::{Move, Target};

pub fn check<'t>(
    all: &[Entry<'_>],
    track_of: impl Fn(&str) -> Option<&'t str>,
) -> Vec<(usize, Problem)> {
    let mut by_slug: BTreeMap<&str, &Entry<'_>> = BTreeMap::new();
    let mut problems = Vec::new();
    for (index, entry) in all.iter().enumerate() {
        let slug = entry.slug.as_str();
        if let Some(other) = by_slug.get(slug) {
            let reason = format!(
                "{} has a role of the name {slug} too; rename this file",
                other.track
            );
            problems.push((index, Problem::new(Field::default(), reason)));
        } else {
            by_slug.insert(slug, entry);
        }
    }
    for (index, entry) in all.iter().enumerate() {
        let found = occupation(entry, &track_of)
            .into_iter()
            .chain(siblings(entry, &by_slug))
            .chain(moves(
                entry,
                "lateral",
                &entry.role.lateral,
                &by_slug,
                &track_of,
            ))
            .chain(moves(
                entry,
                "feeders",
                &entry.role.feeders,
                &by_slug,
                &track_of,
            ));
        problems.extend(found.map(|problem| (index, problem)));
    }
    problems.extend(titles(all));
    problems
}

fn occupation<'t>(
    entry: &Entry<'_>,
    track_of: impl Fn(&str) -> Option<&'t str>,
) -> Option<Problem> {
    let code = &entry.role.occupation;
    let reason = match track_of(code) {
        None => {
            format!("there is no occupation “{code}”; write a code of data/facts/occupations.tsv")
        }
        Some(track) if track != entry.track => format!(
            "{code} is in the track {track}, and this file lies in {}; move the file or write another code",
            entry.track
        ),
        Some(_) => return None,
    };
    Some(Problem::new(Field::of("occupation"), reason))
}

fn siblings(entry: &Entry<'_>, by_slug: &BTreeMap<&str, &Entry<'_>>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (place, sibling) in entry.role.siblings.iter().enumerate() {
        let slug = &sibling.role;
        let before = &entry.role.siblings[..place];
        let reason = if slug == entry.slug {
            "a role is no sibling of itself; name another or leave it out".to_owned()
        } else if before.iter().any(|earlier| earlier.role == *slug) {
            format!("{slug} is named twice; keep one")
        } else if let Some(other) = by_slug.get(slug.as_str()) {
            if other.role.occupation != entry.role.occupation {
                format!(
                    "{slug} belongs to {}; siblings share their occupation, so name it under lateral",
                    other.role.occupation
                )
            } else if other
                .role
                .siblings
                .iter()
                .all(|back| back.role != *entry.slug)
            {
                format!(
                    "{slug} does not name {} as a sibling; add it there too",
                    entry.slug
                )
            } else {
                continue;
            }
        } else {
            format!("no role {slug} is written yet; leave it out until it is")
        };
        let field = Field::of("siblings").item(place).name("role");
        problems.push(Problem::new(field, reason));
    }
    problems
}

fn moves<'t>(
    entry: &Entry<'_>,
    list: &'static str,
    moves: &[Move],
    by_slug: &BTreeMap<&str, &Entry<'_>>,
    track_of: impl Fn(&str) -> Option<&'t str>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (place, found) in moves.iter().enumerate() {
        let at = Field::of(list).item(place);
        let again = moves[..place]
            .iter()
            .any(|earlier| earlier.target == found.target);
        let (field, reason) = match &found.target {
            Target::Occupation(code) if track_of(code).is_none() => (
                "occupation",
                format!(
                    "there is no occupation “{code}”; write a code of data/facts/occupations.tsv"
                ),
            ),
            Target::Occupation(code) if *code == entry.role.occupation => (
                "occupation",
                "is this role's own occupation; name a role of it, or another occupation"
                    .to_owned(),
            ),
            Target::Occupation(code) if again => {
                ("occupation", format!("{code} is named twice; keep one"))
            }
            Target::Role(slug) if !by_slug.contains_key(slug.as_str()) => (
                "role",
                format!("no role {slug} is written yet; name its occupation by the code instead"),
            ),
            Target::Role(slug) if slug == entry.slug => {
                ("role", "is this role itself; name another".to_owned())
            }
            Target::Role(slug) if again => ("role", format!("{slug} is named twice; keep one")),
            Target::Occupation(_) | Target::Role(_) => continue,
        };
        problems.push(Problem::new(at.name(field), reason));
    }
    problems
}

/// A title leads to one role: whoever types it must not be sent to two.
fn titles(all: &[Entry<'_>]) -> Vec<(usize, Problem)> {
    let mut owner: BTreeMap<String, usize> = BTreeMap::new();
    let mut problems = Vec::new();
    for (index, entry) in all.iter().enumerate() {
        let title = entry.role.title.as_str().to_lowercase();
        if let Some(other) = owner.insert(title, index) {
            let reason = format!(
                "{} has the same title; give this one another",
                all[other].slug
            );
            problems.push((index, Problem::new(Field::of("title"), reason)));
        }
    }
    for (index, entry) in all.iter().enumerate() {
        for (place, title) in entry.role.search.iter().enumerate() {
            let other = *owner.entry(title.as_str().to_lowercase()).or_insert(index);
            if other != index {
                let reason = format!(
                    "“{}” leads to {} already; leave it with the role it fits better",
                    title.as_str(),
                    all[other].slug
                );
                problems.push((index, Problem::new(Field::of("search").item(place), reason)));
            }
        }
    }
    problems
}
