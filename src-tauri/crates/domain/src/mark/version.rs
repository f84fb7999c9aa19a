//! Which version of a role a person means: at most one choice for each thing by which it varies.

use crate::role::{Choice, Dimension, Varies};

/// Why some ids are no version of a role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoVersion {
    #[error("this role has no version {0}")]
    Unknown(String),
    #[error("{0} and {1} answer the same question; choose one of them")]
    Both(String, String),
}

/// The choices that the ids name, in the order of the profile. The same id twice counts once.
///
/// # Errors
/// [`NoVersion`] for an id that no choice has, and for two choices of one dimension.
pub fn version<'a>(
    varies: &'a [Varies],
    ids: &[String],
) -> Result<Vec<(Dimension, &'a Choice)>, NoVersion> {
    if let Some(unknown) = ids.iter().find(|id| !has(varies, id)) {
        return Err(NoVersion::Unknown(unknown.clone()));
    }
    let mut chosen = Vec::new();
    for one in varies {
        let mut of_it = one.choices.iter().filter(|choice| names(ids, choice));
        if let Some(choice) = of_it.next() {
            if let Some(other) = of_it.next() {
                return Err(NoVersion::Both(choice.id.to_string(), other.id.to_string()));
            }
            chosen.push((one.dimension, choice));
        }
    }
    Ok(chosen)
}

fn has(varies: &[Varies], id: &str) -> bool {
    let mut choices = varies.iter().flat_map(|one| &one.choices);
    choices.any(|choice| choice.id.as_str() == id)
}

fn names(ids: &[String], choice: &Choice) -> bool {
    ids.iter().any(|id| id == choice.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role::{ItemId, Text};

    fn varies(dimension: Dimension, ids: &[&str]) -> Varies {
        let text = |text: &str| Text::from(text.to_owned());
        let choice = |id: &&str| Choice {
            id: ItemId::try_from((*id).to_owned()).unwrap(),
            label: text(id),
            pay: None,
            hours: None,
            tasks: text(""),
            stresses: Vec::new(),
        };
        Varies {
            dimension,
            question: text("?"),
            choices: ids.iter().map(choice).collect(),
        }
    }

    #[test]
    fn a_version_has_at_most_one_choice_of_each_dimension() {
        let role = [
            varies(Dimension::Industry, &["food", "process"]),
            varies(Dimension::Shift, &["days", "nights"]),
        ];
        let check = |ids: &[&str], expected: Result<&str, &str>| {
            let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            let got = version(&role, &ids)
                .map(|chosen| {
                    let one = |(dimension, choice): (Dimension, &Choice)| {
                        format!("{}={}", dimension.name(), choice.id)
                    };
                    chosen.into_iter().map(one).collect::<Vec<_>>().join(" ")
                })
                .map_err(|error| error.to_string());
            assert_eq!(got.as_deref().map_err(String::as_str), expected);
        };
        check(&[], Ok(""));
        check(&["nights"], Ok("shift=nights"));
        check(&["nights", "food"], Ok("industry=food shift=nights"));
        check(&["food", "food"], Ok("industry=food"));
        check(&["moon"], Err("this role has no version moon"));
        check(
            &["process", "food"],
            Err("food and process answer the same question; choose one of them"),
        );
    }
}
