//! Names that readers' own notes refer to: a role's slug, and the id of a thing within a role.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The text is no slug and no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” is not an id: write small letters, digits and single hyphens, beginning with a letter, such as night-calls"
)]
pub struct BadName(pub String);

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadName;

            fn try_from(text: String) -> Result<Self, BadName> {
                if is_name(&text) { Ok(Self(text)) } else { Err(BadName(text)) }
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> String {
                name.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

names! {
    /// Names a role everywhere: `production-plant-manager`. Unique among all roles, and never changed
    /// once published.
    RoleSlug;
    /// Names a harder item, a statement, a question or a choice within its role.
    ItemId;
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_small_letters_and_single_hyphens() {
        for good in ["a", "night-calls", "s-3-shifts", "b2b-sales"] {
            assert!(ItemId::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in [
            "",
            "-a",
            "a-",
            "a--b",
            "Night",
            "night calls",
            "3d",
            "ä",
            "a_b",
        ] {
            assert!(RoleSlug::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
