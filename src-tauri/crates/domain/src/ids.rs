//! Identifiers: one type for each kind of thing, so that a person's id can never be passed
//! where a saved occupation's is meant.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is not a UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an id")]
pub struct BadId(pub String);

/// A UUID of version 7: 48 bits of Unix milliseconds, then 74 random bits. Ids made later
/// sort later, which keeps the rows of a table in the order they were written.
///
/// Instants before 1970 count as 1970.
#[must_use]
pub fn uuid_v7(at: DateTime<Utc>, random: [u8; 10]) -> Uuid {
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id from the instant and ten random bytes.
            #[must_use]
            pub fn new(at: DateTime<Utc>, random: [u8; 10]) -> Self {
                Self(uuid_v7(at, random))
            }
        }

        impl FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                Uuid::try_parse(text).map(Self).map_err(|_| BadId(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    )+};
}

ids! {
    /// Whose plan it is: the owner of the vault or a client.
    PersonId;
    /// One occupation in one person's plan.
    SavedId;
    /// One action of the user in the history.
    OperationId;
    /// An inventory that a person took once.
    SittingId;
    /// A job, an education, a certificate or a story.
    ExperienceId;
    /// A fit check that is kept.
    FitCheckId;
    /// A chosen next move.
    MoveId;
    /// One thing to do towards a move.
    StepId;
    /// A dated note on how it goes.
    CheckInId;
    /// Something a person counts for themselves.
    MetricId;
    /// A question with what there is to choose from.
    DecisionId;
    /// Something that can be chosen in a decision.
    OptionId;
    /// Something that matters in a decision.
    CriterionId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_7_sort_by_time_and_survive_text() {
        let early = PersonId::new(
            DateTime::from_timestamp(1_700_000_000, 0).unwrap(),
            [0xff; 10],
        );
        let late = PersonId::new(DateTime::from_timestamp(1_700_000_001, 0).unwrap(), [0; 10]);
        assert!(early < late);
        assert_eq!(late.to_string(), "018bcfe5-6be8-7000-8000-000000000000");
        assert_eq!(late.to_string().parse::<PersonId>().unwrap(), late);
    }

    #[test]
    fn text_that_is_no_id_is_refused_by_name() {
        for text in ["", "me", "018bcfe5-6be8-7000-8000"] {
            assert_eq!(
                text.parse::<SavedId>().unwrap_err().to_string(),
                format!("{text:?} is not an id")
            );
        }
    }
}
